"""On a screen of high density everything has its room, and icons are drawn with all of its pixels."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

CHILD = Path(__file__).with_name("dense_child.py")
LIMIT_S = 120


@pytest.mark.parametrize(("factor", "width", "height"), [(1.5, 1920, 1080), (2.0, 2560, 1600)])
def test_every_window(tmp_path: Path, factor: float, width: int, height: int) -> None:
    screen = {"name": "dense", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    dense = {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}", "QT_SCALE_FACTOR": str(factor)}
    child = subprocess.run(
        [sys.executable, "-P", str(CHILD), str(tmp_path / "home")],
        env=os.environ | {"PYTHONPATH": str(CHILD.parents[2])} | dense,
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=False,
    )
    assert child.returncode == 0, child.stderr
    told = json.loads(child.stdout.splitlines()[-1])
    assert told["ratio"] == {"window": factor, "picture": factor}
    assert told["wrong"] == {}
