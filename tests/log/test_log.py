import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.clock import SystemClock
from core.entries import Draft, Kind, Origin
from core.errors import DiskFull, GuardianError, LogDamaged
from core.log.append import Import
from core.log.log import Log
from core.log.verify import check_log
from core.search.words import any_word_expression, expression

KEY = bytes(range(32))


def note(text: str, **fields: object) -> Draft:
    return Draft(Kind.CAPTURE, Origin.SELF, text, **fields)  # type: ignore[arg-type]


def test_what_is_appended_can_be_read_after_opening_again(tmp_path: Path) -> None:
    path = tmp_path / "log.db"
    log = Log.create(path, KEY, SystemClock())
    seq = log.append(note("grüße\x00 \U0001f41d", source="s", time_utc_ns=5, meta={"a": [1, None]}))
    log.close()
    log = Log.open(path, KEY, SystemClock())
    entry = log.entry(seq)
    log.close()
    assert (entry.text, entry.source, entry.time_utc_ns) == ("grüße\x00 \U0001f41d", "s", 5)
    assert entry.meta == {"a": [1, None]}


def test_the_file_is_encrypted_from_the_first_byte(tmp_path: Path) -> None:
    log = Log.create(tmp_path / "log.db", KEY, SystemClock())
    log.append(note("canary in the coal mine"))
    on_disk = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    log.close()
    assert b"canary" not in on_disk
    assert b"SQLite format" not in on_disk
    assert b"CREATE TABLE" not in on_disk


def test_another_key_or_another_file_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "log.db"
    Log.create(path, KEY, SystemClock()).close()
    with pytest.raises(LogDamaged):
        Log.open(path, bytes(32), SystemClock())
    path.write_bytes(b"not a database" * 1000)
    with pytest.raises(LogDamaged):
        Log.open(path, KEY, SystemClock())
    with pytest.raises(LogDamaged):
        Log.open(tmp_path / "missing.db", KEY, SystemClock())
    assert not (tmp_path / "missing.db").exists()


def test_entries_cannot_be_changed_or_removed(log: Log) -> None:
    log.append(note("x"))
    with log.checking() as connection:
        for statement in ("UPDATE entry SET origin = 'web'", "DELETE FROM entry"):
            with pytest.raises(Exception, match="append-only"):
                connection.execute(statement)


def test_lists_are_newest_first_and_narrowed_by_every_condition(log: Log) -> None:
    first = log.append(note("one", time_utc_ns=100))
    second = log.append(Draft(Kind.CHAT, Origin.SELF, "two", time_utc_ns=200))
    third = log.append(Draft(Kind.ANSWER, Origin.MODEL, "three", thread=second, parent=second, time_utc_ns=300))
    assert [entry.seq for entry in log.entries()] == [third, second, first]
    assert [entry.seq for entry in log.entries(limit=1)] == [third]
    assert [entry.seq for entry in log.entries(kinds=[Kind.CHAT, Kind.CAPTURE])] == [second, first]
    assert [entry.seq for entry in log.entries(origin=Origin.MODEL)] == [third]
    assert [entry.seq for entry in log.entries(since_utc_ns=200)] == [third, second]
    assert [entry.seq for entry in log.entries(before_seq=second)] == [first]
    assert [entry.seq for entry in log.entries(thread=second)] == [third, second]


def test_an_unknown_entry_is_an_error_for_people(log: Log) -> None:
    with pytest.raises(GuardianError, match="no entry 7"):
        log.entry(7)


def test_an_import_is_added_once_and_an_edit_follows_its_earlier_version(log: Log) -> None:
    one = Import(note("first wording"), "content-1", "item")
    assert log.append_imports([one, one]) == [1, None]
    assert log.append_imports([one, Import(note("second wording"), "content-2", "item")]) == [None, 2]
    assert log.entry(2).parent == 1
    assert log.entry(2).meta["supersedes"] == 1
    assert log.knows_content(["content-1", "content-2", "content-3"]) == {"content-1", "content-2"}


def test_a_failed_batch_leaves_nothing(log: Log) -> None:
    bad = Draft(Kind.CAPTURE, Origin.SELF, "y", meta={"not": object()})
    with pytest.raises(TypeError):
        log.append_all([note("x"), bad])
    assert log.head_seq() == 0
    assert log.append(note("z")) == 1


def test_threads_and_processes_keep_the_chain_linear(log: Log, tmp_path: Path) -> None:
    other = Log.open(tmp_path / "log.db", KEY, SystemClock())
    try:

        def write(which: Log) -> None:
            for number in range(25):
                which.append(note(f"entry {number}"))

        threads = [threading.Thread(target=write, args=(which,)) for which in (log, other, log, other)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert log.head_seq() == 100
        assert check_log(log, tmp_path / "log.db", 2) == []
    finally:
        other.close()


def test_a_full_disk_is_said_and_loses_nothing(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource", reason="file size limits are a POSIX thing")
    path = tmp_path / "log.db"
    log = Log.create(path, KEY, SystemClock())
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    acknowledged: list[int] = []

    def fill() -> None:
        while True:
            acknowledged.append(log.append(note("a line that fills the disk " * 200)))

    resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, before[1]))
    try:
        with pytest.raises(DiskFull):
            fill()
        assert [entry.seq for entry in log.entries(limit=-1)] == acknowledged[::-1]
        assert acknowledged
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    log.append(note("room again"))
    assert check_log(log, path, 2) == []
    log.close()


@given(st.text(), st.text())
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_query_is_read_as_syntax(log: Log, text: str, query: str) -> None:
    log.append(note(text))
    for match in (expression(query), any_word_expression(query)):
        if match is not None:
            log.search(match, 5)


def test_a_search_wants_every_word_and_completes_the_last(log: Log) -> None:
    log.append(note("The queen excluder sits above the brood box."))
    log.append(note("The brood was healthy."))
    wanted = {
        "brood": {1, 2},
        "brood queen": {1},
        "exclu": {1},
        '"brood box"': {1},
        '"box brood"': set(),
        "BROOD healthy": {2},
        "bröod": {1, 2},
    }
    assert {query: {hit.seq for hit in log.search(expression(query) or "", 9)} for query in wanted} == wanted
    assert expression("!?") is None


def test_book_keeping_is_not_found(log: Log) -> None:
    log.append(Draft(Kind.ACTION, Origin.SELF, '{"query": "propolis"}'))
    assert log.search('"propolis"', 5) == []
    assert check_log(log, Path("unused"), 0) == []


@pytest.mark.parametrize("seq", [2**63, -(2**70)])
def test_a_number_too_large_for_the_database_is_no_entry_and_no_bug(log: Log, seq: int) -> None:
    for use in (
        lambda: log.entry(seq),
        lambda: log.entries(1, thread=seq),
        lambda: log.redact([seq], "r"),
    ):
        with pytest.raises(GuardianError, match="no entry"):
            use()
    assert log.entry(log.append(note("after"))).text == "after"


def test_halves_of_characters_become_question_marks_wherever_they_stand(log: Log) -> None:
    entry = log.entry(log.append(note("a\udcff", meta={"m": "b\ud83d"}, details={"title": "c\udce9"})))
    assert (entry.text, entry.meta["m"], entry.meta["title"]) == ("a?", "b?", "c?")
