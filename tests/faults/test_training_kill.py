"""Kill -9 while the state of a training run is saved: the newest whole one opens, every time."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from counts import times

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a saver is forked")
PROGRAM = Path(__file__).with_name("savers.py")


@times(60, 3000)
def test_a_save_that_is_killed_leaves_the_last_one_or_the_new_one(tmp_path: Path, count: int) -> None:
    done = subprocess.run([sys.executable, PROGRAM, tmp_path, str(count)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    runs = result["runs"]
    assert len(runs) == count
    for run in runs:
        assert run["before"] + run["waited_for"] <= run["said"] <= run["found"] <= run["said"] + 1, run
    # The kills have met savers at work: some after a save of theirs, and some within their first one.
    assert any(run["said"] > run["before"] for run in runs)
    assert any(run["found"] == run["before"] for run in runs)
