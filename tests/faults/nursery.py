"""The process that the children of these tests are forked from."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1]))

import acts
import beside
import programs
import races
from recording import serve
from remembered_keys import remember_stretched_keys

if __name__ == "__main__":
    remember_stretched_keys()
    serve(programs.PROGRAMS | races.PROGRAMS | acts.PROGRAMS | beside.PROGRAMS)
