from contextlib import closing
from pathlib import Path

import pytest

from core.clock import SystemClock
from core.entries import Draft, Kind, Origin
from core.log import replacement
from core.log.log import Log
from core.log.replacement import replace_log
from core.log.verify import check_log

KEY = bytes(range(32))
STEPS = ("witness waits", "log waits", "witness", "log")


class Killed(BaseException):
    """Nothing catches this, as nothing catches a kill."""


def make(folder: Path, texts: int) -> bytes:
    folder.mkdir(exist_ok=True)
    with closing(Log.create(folder / "log.db", KEY, SystemClock())) as log:
        log.append_all([Draft(Kind.CAPTURE, Origin.SELF, f"text {number}") for number in range(texts)])
        return log.head().hash


@pytest.mark.parametrize("stop_at", range(len(STEPS)), ids=STEPS)
def test_a_kill_before_any_step_leaves_one_of_the_two(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stop_at: int
) -> None:
    old, new = make(tmp_path / "home", 3), make(tmp_path / "new", 50)
    path = tmp_path / "home" / "log.db"
    path.with_name("log.db-wal").write_bytes(b"what the old database left")
    real, done = replacement.rename_durably, []

    def rename(before: Path, after: Path) -> None:
        if len(done) == stop_at:
            raise Killed
        done.append(after)
        real(before, after)

    monkeypatch.setattr(replacement, "rename_durably", rename)
    with pytest.raises(Killed):
        replace_log(path, tmp_path / "new" / "log.db")
    monkeypatch.undo()
    if stop_at < 2:
        path.with_name("log.db-wal").unlink()
    with closing(Log.open(path, KEY, SystemClock())) as log:
        assert log.damage == []
        assert log.head().hash == (old if stop_at < 2 else new)
        assert check_log(log, path, 2) == []
    assert not path.with_name("log.db.next").exists()


def test_what_was_not_decided_is_replaced_by_the_next_try(tmp_path: Path) -> None:
    make(tmp_path / "home", 3)
    make(tmp_path / "first", 5)
    path = tmp_path / "home" / "log.db"
    (tmp_path / "first" / "log.head").rename(path.with_name("log.head.next"))  # as far as a killed replacement came
    wanted = make(tmp_path / "second", 7)
    replace_log(path, tmp_path / "second" / "log.db")
    with closing(Log.open(path, KEY, SystemClock())) as log:
        assert (log.head().hash, log.damage) == (wanted, [])
