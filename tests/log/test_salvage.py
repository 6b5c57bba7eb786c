"""What becomes of a damaged log: repaired without guessing, or salvaged with exact numbers."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from core.clock import SystemClock
from core.entries import Draft, Kind, Origin
from core.errors import GuardianError, LogDamaged
from core.log import database
from core.log.log import Log
from core.log.repair import repair
from core.log.salvage import Salvaged, salvage
from core.log.verify import check_log

KEY = bytes(range(32))
COUNT = 400
CLOCK = SystemClock()


def note(text: str) -> Draft:
    return Draft(Kind.CAPTURE, Origin.SELF, text)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed log of 400 entries with long texts, the last of them appended after a backup was made."""
    (tmp_path / "vault").mkdir()
    log = Log.create(tmp_path / "vault" / "log.db", KEY, CLOCK)
    log.append_all([note(f"entry {number} " + "honey " * 200) for number in range(1, COUNT - 19)])
    with log.reading() as connection:
        database.copy_to(connection, tmp_path / "backup.db", KEY)
    log.append_all([note(f"entry {number} " + "honey " * 200) for number in range(COUNT - 19, COUNT + 1)])
    log.close()
    return tmp_path / "vault" / "log.db"


def flip(path: Path, page: int) -> None:
    content = bytearray(path.read_bytes())
    content[page * 4096 + 100] ^= 1
    path.write_bytes(content)


def salvaged(path: Path, *backups: Path) -> tuple[Salvaged, Log]:
    """Salvage, make sure the damaged files are as they were, and open what came of it."""
    before = {file.name: file.read_bytes() for file in path.parent.iterdir() if not file.name.endswith("-shm")}
    target = path.parents[1] / "new" / "log.db"
    target.parent.mkdir()
    result = salvage(path, KEY, backups, target, CLOCK)
    after = {file.name: file.read_bytes() for file in path.parent.iterdir() if file.name in before}
    assert after == before
    log = Log.open(target, KEY, CLOCK)
    assert check_log(log, target, 2) == []
    return result, log


def numbers(ranges: list[tuple[int, int]]) -> set[int]:
    return {number for first, last in ranges for number in range(first, last + 1)}


@pytest.mark.parametrize("page", [30, 60, 90, 100])
def test_every_entry_is_whole_or_named(path: Path, page: int) -> None:
    flip(path, page)
    result, log = salvaged(path)
    lost, textless = numbers(result.missing), numbers(result.missing_texts)
    for seq in range(1, COUNT + 1):
        if seq in lost:
            with pytest.raises(GuardianError):
                log.entry(seq)
        elif seq in textless:
            assert log.entry(seq).text == ""
        else:
            assert log.entry(seq).text.startswith(f"entry {seq} ")
    assert result.entries + result.lost == COUNT
    assert len(lost) < COUNT / 2
    assert log.append(note("it goes on")) == COUNT + 2
    log.close()


@pytest.mark.parametrize("page", [30, 60, 90, 100])
def test_a_backup_fills_what_was_lost_before_it_was_made(path: Path, page: int) -> None:
    flip(path, page)
    result, log = salvaged(path, path.parents[1] / "backup.db")
    assert all(seq > COUNT - 20 for seq in numbers(result.missing) | numbers(result.missing_texts))
    for seq in range(1, COUNT - 19):
        assert log.entry(seq).text.startswith(f"entry {seq} ")
    log.close()


def test_a_log_whose_first_page_is_gone_comes_from_the_backup(path: Path) -> None:
    flip(path, 0)
    with pytest.raises(LogDamaged):
        Log.open(path, KEY, CLOCK)
    with pytest.raises(GuardianError, match="Nothing of this log"):
        salvage(path, KEY, [], path.parent / "other.db", CLOCK)
    result, log = salvaged(path, path.parents[1] / "backup.db")
    assert result.missing == [(COUNT - 19, COUNT)]
    assert result.from_backup == [(1, COUNT - 20)]
    log.close()


def test_a_log_put_back_to_yesterday_names_what_is_lost(path: Path) -> None:
    shutil.copy(path.parents[1] / "backup.db", path)
    result, log = salvaged(path)
    assert result.missing == [(COUNT - 19, COUNT)]
    assert log.append(note("it goes on")) == COUNT + 2
    log.close()


def test_a_redacted_text_does_not_come_back_from_a_backup(path: Path) -> None:
    log = Log.open(path, KEY, CLOCK)
    log.redact([5], "test")
    log.close()
    flip(path, 60)
    _, log = salvaged(path, path.parents[1] / "backup.db")
    assert log.entry(5).is_redacted
    assert all(hit.seq != 5 for hit in log.search('"entry 5"', 500))
    log.close()


def test_a_missing_witness_is_made_anew_when_everything_else_is_whole(path: Path) -> None:
    (path.parent / "log.head").unlink()
    assert "missing" in repair(path, KEY, CLOCK)[0]
    log = Log.open(path, KEY, CLOCK)
    assert check_log(log, path, 2) == []
    assert log.head_seq() == COUNT + 1
    log.close()
    assert repair(path, KEY, CLOCK) == []
    aside = next(path.parent.glob("damaged-*")) / "log.db"
    assert aside.exists()


def test_a_word_index_that_lost_a_text_is_made_anew(path: Path) -> None:
    with closing(database.open_for_writing(path, KEY)) as connection:
        text = connection.execute("SELECT text FROM body WHERE seq = 7").fetchone()[0]
        connection.execute("INSERT INTO word_index (word_index, rowid, text) VALUES ('delete', 7, ?)", (text,))
    log = Log.open(path, KEY, CLOCK)
    problems = check_log(log, path, 2)
    assert problems == ["the word index does not agree with the texts"]
    log.declare_damaged(problems)
    log.close()
    log = Log.open(path, KEY, CLOCK)
    with pytest.raises(LogDamaged):
        log.append(note("not now"))
    log.close()
    assert repair(path, KEY, CLOCK) == problems
    log = Log.open(path, KEY, CLOCK)
    assert 7 in {hit.seq for hit in log.search('"entry 7"', 5)}
    log.append(note("again"))
    log.close()


@pytest.mark.parametrize("cut", ["rolled back", "flipped"])
def test_repair_refuses_where_something_is_lost_and_changes_nothing(path: Path, cut: str) -> None:
    if cut == "flipped":
        flip(path, 60)
    else:
        shutil.copy(path.parents[1] / "backup.db", path)
    witness = (path.parent / "log.head").read_bytes()
    with pytest.raises(LogDamaged, match="cannot be repaired"):
        repair(path, KEY, CLOCK)
    assert (path.parent / "log.head").read_bytes() == witness
