"""What a worker that has been taken over could still do: the real worker, with an importer that tries."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.sources.messages import Event, ProblemFound, Read
from core.workers.landlock import interface_version
from core.workers.protocol import Codec, encode

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the worker is confined by the system on Linux only")
ROOT = Path(__file__).parents[2]


@pytest.fixture
def outcomes(tmp_path: Path) -> dict[str, str]:
    """What came of each attempt of the probe."""
    notes, outside = tmp_path / "notes", tmp_path / "outside"
    notes.mkdir()
    outside.mkdir()
    (notes / "note.md").write_text("Text.\n")
    (outside / "secret").write_text("Secret.\n")
    (notes / "link").symlink_to(outside / "secret")
    with subprocess.Popen(
        [sys.executable, Path(__file__).with_name("probe_worker.py")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PROBE_OUTSIDE": str(outside)},
    ) as process:
        # The pipe stays open until the end: a worker leaves when the app seems to be gone.
        process.stdin.write(encode(Read(os.fsencode(notes))))
        process.stdin.flush()
        events = [Codec(Event).decode(line) for line in process.stdout]
    return {event.problem.name: event.problem.title for event in events if isinstance(event, ProblemFound)}


def test_the_network_and_much_memory_are_out_of_reach(outcomes: dict[str, str]) -> None:
    assert outcomes["connect"] == "PermissionError"
    assert outcomes["much memory"] == "MemoryError"


def test_the_source_and_python_can_be_read(outcomes: dict[str, str]) -> None:
    assert outcomes["read inside"] == "done"
    assert outcomes["read python"] == "done"


@pytest.mark.skipif(interface_version() < 1, reason="this kernel has no Landlock")
def test_no_other_file_can_be_read_and_none_written(outcomes: dict[str, str]) -> None:
    attempts = (
        *("read outside", "read through a link", "list outside", "list root", "run a program"),
        *("write inside", "change inside", "delete inside", "write outside"),
    )
    refused = {name: outcomes[name] for name in attempts}
    assert set(refused.values()) <= {"PermissionError", "OSError"}, refused
