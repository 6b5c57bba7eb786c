"""What the run of all tests promises when one of them kills its process."""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent

KILLS = """
import os

def test_before():
    assert True

def test_that_kills():
    os._exit(9)

def test_after():
    assert True
"""
FAILS = "def test_fails():\n    assert 'seen' == 'wanted'\n"
PASSES = "".join(f"def test_{number}():\n    assert True\n" for number in range(6))


def test_a_run_outlives_the_death_of_a_process(tmp_path: Path) -> None:
    """Each other test is run, once, and what killed the process is named."""
    (tmp_path / "conftest.py").write_text("from by_file import pytest_runtest_logreport, pytest_xdist_make_scheduler\n")
    files = {f"test_{number:02}.py": PASSES for number in range(12)} | {"test_05.py": KILLS, "test_07.py": FAILS}
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    command = [sys.executable, "-P", "-m", "pytest", "-n", "2", "--no-loadscope-reorder", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*command, "-q", "-c", "/dev/null", "--rootdir", str(tmp_path), str(tmp_path)],
        env={"PATH": "", "PYTHONPATH": str(HERE), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "2 failed, 62 passed" in done.stdout, done.stdout + done.stderr
    assert "test_05.py::test_that_kills" in done.stdout
    assert "test_07.py::test_fails failed in call:" in done.stderr
