"""The word index follows the texts in batches, and nobody can tell."""

import threading
from pathlib import Path

import pytest

from core.clock import SystemClock
from core.entries import Draft, Kind, Origin
from core.log import word_index
from core.log.log import Log
from core.log.verify import check_log
from core.log.word_index import BATCH_BYTES, BATCH_ENTRIES

KEY = bytes(range(32))


def note(text: str) -> Draft:
    return Draft(Kind.CAPTURE, Origin.SELF, text)


def indexed_to(log: Log) -> int:
    with log.reading() as connection:
        return word_index.indexed_to(connection)


def found(log: Log, word: str) -> list[int]:
    return sorted(hit.seq for hit in log.search(f'"{word}"', -1))


def sound(log: Log, folder: Path) -> bool:
    return check_log(log, folder / "log.db", 2) == []


def test_texts_are_indexed_by_the_batch_and_found_before(log: Log) -> None:
    for number in range(1, BATCH_ENTRIES):
        log.append(note(f"honey {number}"))
        assert found(log, "honey") == list(range(1, number + 1))
    assert indexed_to(log) == 0
    log.append(note("honey again"))
    assert indexed_to(log) == BATCH_ENTRIES
    assert found(log, "honey") == list(range(1, BATCH_ENTRIES + 1))


def test_a_long_text_is_a_batch_of_its_own(log: Log) -> None:
    log.append(note("short"))
    log.append(note("ä" * (BATCH_BYTES // 2 - 3)))
    assert indexed_to(log) == 0
    log.append(note("x"))
    assert indexed_to(log) == 3


def test_what_is_appended_together_is_indexed_together(log: Log, tmp_path: Path) -> None:
    log.append(note("honey"))
    log.append_all([note(f"honey {number}") for number in range(1000)])
    assert indexed_to(log) == 1001
    assert sound(log, tmp_path)


def test_book_keeping_fills_no_batch(log: Log) -> None:
    log.append(note("honey"))
    log.append_all([Draft(Kind.ACTION, Origin.SELF, "x" * BATCH_BYTES) for _ in range(BATCH_ENTRIES)])
    assert indexed_to(log) == 0
    assert found(log, "honey") == [1]


def test_writers_that_take_turns_count_each_other_s_texts(log: Log, tmp_path: Path) -> None:
    other = Log.open(tmp_path / "log.db", KEY, SystemClock())
    for number in range(BATCH_ENTRIES):
        (log, other)[number % 2].append(note(f"honey {number}"))
    assert indexed_to(log) == BATCH_ENTRIES
    threads = [
        threading.Thread(target=lambda one=one: [one.append(note("honey")) for _ in range(40)]) for one in (log, other)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert indexed_to(log) == 2 * BATCH_ENTRIES
    assert found(other, "honey") == list(range(1, BATCH_ENTRIES + 81))
    assert sound(other, tmp_path)
    other.close()


def test_a_transaction_that_failed_is_not_built_upon(log: Log, tmp_path: Path) -> None:
    log.append(note("before"))
    with pytest.raises(TypeError):
        log.append_all(
            [*(note("lost") for _ in range(BATCH_ENTRIES)), Draft(Kind.CAPTURE, Origin.SELF, "", meta={"": {1}})]
        )
    assert log.append(note("after")) == 2
    assert indexed_to(log) == 0
    assert found(log, "lost") == []
    assert sound(log, tmp_path)


@pytest.mark.parametrize("seq", [1, BATCH_ENTRIES - 1, BATCH_ENTRIES, BATCH_ENTRIES + 1, BATCH_ENTRIES + 9])
def test_a_redaction_reaches_what_is_indexed_and_what_waits(log: Log, tmp_path: Path, seq: int) -> None:
    for _ in range(BATCH_ENTRIES + 9):
        log.append(note("honey"))
    log.redact([seq], "wrong")
    everything = set(range(1, BATCH_ENTRIES + 10))
    assert set(found(log, "honey")) == everything - {seq}
    assert sound(log, tmp_path)
    for _ in range(BATCH_ENTRIES):
        log.append(note("wax"))
    assert set(found(log, "honey")) == everything - {seq}
    assert sound(log, tmp_path)


def test_a_log_of_which_every_text_is_redacted_goes_on(log: Log, tmp_path: Path) -> None:
    seqs = log.append_all([note("honey") for _ in range(BATCH_ENTRIES)])
    log.redact(seqs, "all of it")
    log.append(note("honey"))
    assert found(log, "honey") == [BATCH_ENTRIES + 2]
    assert sound(log, tmp_path)


def test_a_check_leaves_nothing_and_keeps_nobody_waiting(log: Log, tmp_path: Path) -> None:
    log.append_all([note("honey") for _ in range(100)])
    before = sorted(path.name for path in tmp_path.iterdir())
    with log.copied() as copy:
        copy.execute("BEGIN IMMEDIATE")  # as FTS5's own check does
        other = Log.open(tmp_path / "log.db", KEY, SystemClock())
        other.append(note("meanwhile"))
        other.close()
        copy.execute("ROLLBACK")
    assert sound(log, tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == before
