from pathlib import Path

import pytest

from core.clock import SystemClock
from core.entries import Draft, Kind, Origin
from core.log.log import Log
from core.log.verify import check_log

KEY = bytes(range(32))


@pytest.fixture
def path(log: Log, tmp_path: Path) -> Path:
    for number in range(20):
        log.append(Draft(Kind.CAPTURE, Origin.SELF, f"entry {number}"))
    return tmp_path / "log.db"


def tamper(log: Log, statement: str) -> None:
    with log.checking() as connection:
        connection.executescript("DROP TRIGGER entry_is_never_changed; DROP TRIGGER entry_is_never_removed;")
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(statement)


@pytest.mark.parametrize("level", [0, 1, 2])
def test_a_sound_log_has_no_problems(log: Log, path: Path, level: int) -> None:
    assert check_log(log, path, level) == []


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("UPDATE entry SET origin = 'web' WHERE seq = 7", "entry 7 was changed"),
        ("UPDATE entry SET time_utc_ns = 1 WHERE seq = 7", "entry 7 was changed"),
        ("UPDATE entry SET meta = '{\"a\":1}' WHERE seq = 7", "entry 7 was changed"),
        ("UPDATE body SET text = 'other' WHERE seq = 7", "the text of entry 7 was changed"),
        ("DELETE FROM body WHERE seq = 7", "the text of entry 7 is missing"),
        ("DELETE FROM entry WHERE seq = 7", "entry 7 is missing"),
        ("UPDATE entry SET hash = zeroblob(32) WHERE seq = 7", "entry 8 does not follow the entry before it"),
    ],
)
def test_every_change_of_the_chain_is_named(log: Log, path: Path, statement: str, problem: str) -> None:
    tamper(log, statement)
    assert problem in check_log(log, path, 1)


def test_level_two_sees_an_index_that_disagrees(log: Log, path: Path) -> None:
    log.append_all([Draft(Kind.CAPTURE, Origin.SELF, f"one of a batch {number}") for number in range(64)])
    with log.checking() as connection:
        connection.execute("INSERT INTO word_index (word_index, rowid, text) VALUES ('delete', 3, 'entry 2')")
    assert "the word index does not agree with the texts" in check_log(log, path, 2)


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_a_flipped_bit_in_the_file_is_seen(tmp_path: Path, share: float) -> None:
    path = tmp_path / "flipped.db"
    log = Log.create(path, KEY, SystemClock())
    for number in range(300):
        log.append(Draft(Kind.CAPTURE, Origin.SELF, f"entry {number} " * 20))
    log.close()
    data = bytearray(path.read_bytes())
    data[int(len(data) * share)] ^= 4
    path.write_bytes(data)
    log = Log.open(path, KEY, SystemClock())
    problems = check_log(log, path, 1)
    log.close()
    assert problems
