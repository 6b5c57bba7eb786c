"""What these tests share are modules beside them, not a package."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parent))
