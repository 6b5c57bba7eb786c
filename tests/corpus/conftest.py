"""What the tests of the corpus share lies in a module of theirs, not of a package."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parent))
