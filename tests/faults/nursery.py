"""The process that the children of these tests are forked from."""

import acts
import beside
import programs
import races
from recording import serve

if __name__ == "__main__":
    serve(programs.PROGRAMS | races.PROGRAMS | acts.PROGRAMS | beside.PROGRAMS)
