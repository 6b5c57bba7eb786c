"""Large things handed to a child in parts."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.paths import runtime_folder
from core.workers.handover import Giver, Taker

PARTS = [b"first ", b"second ", b"third"]


def failing() -> Iterator[bytes]:
    yield PARTS[0]
    raise OSError("the second part is damaged")


@pytest.fixture
def ends() -> Iterator[tuple[Giver, Taker]]:
    """Both ends in one process."""
    giver = Giver()
    descriptors = [os.dup(number) for number in giver.child_descriptors]
    giver.child_started()
    taker = Taker(descriptors[0] if descriptors else None)
    yield giver, taker
    giver.close()
    if taker._socket is not None:  # a child has no need to close it: it goes with the process
        taker._socket.close()


def test_parts_arrive_as_one_and_leave_nothing_behind(ends: tuple[Giver, Taker]) -> None:
    giver, taker = ends
    with taker.take(giver.give(iter(PARTS))) as path:
        assert path.read_bytes() == b"first second third"
    assert not path.exists()


def test_what_fails_in_its_middle_is_not_passed(ends: tuple[Giver, Taker]) -> None:
    giver, taker = ends
    with pytest.raises(OSError, match="damaged"):
        giver.give(failing())
    with taker.take(giver.give(b"whole")) as path:
        assert path.read_bytes() == b"whole"


def test_without_memory_files_a_private_file_serves_and_is_removed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "darwin")
    giver, taker = Giver(), Taker(None)
    with pytest.raises(OSError, match="damaged"):
        giver.give(failing())
    assert list(runtime_folder().iterdir()) == []
    with taker.take(giver.give(iter(PARTS))) as path:
        assert path.read_bytes() == b"first second third"
        assert path.stat().st_mode & 0o077 == 0
    assert list(runtime_folder().iterdir()) == []
