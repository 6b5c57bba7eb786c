"""What the tests of verbs share are modules beside them, not a package."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parent))
sys.path.append(str(Path(__file__).parents[1] / "models"))  # the server that models are fetched from
sys.path.append(str(Path(__file__).parents[1] / "services"))  # entries as learning leaves them
