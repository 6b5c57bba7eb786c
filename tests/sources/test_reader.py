"""Reading through a real child process, whatever becomes of the child."""

import os
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import WorkerDied, WorkerFailed
from core.sources import reader
from core.sources.messages import Found, ProblemFound, ReadingFinished, Recognised
from core.sources.protocol import Record
from core.sources.reader import SourceMissing, SourceStalled, read_records
from core.workers.protocol import Message
from core.workers.supervisor import Worker

NOTES = Path(__file__).parents[1] / "data" / "notes"
posix = pytest.mark.skipif(sys.platform == "win32", reason="there are no signals to send")


class WatchedWorker(Worker):
    """A real worker that the test can find."""

    started: list["WatchedWorker"]

    def __init__(self, *arguments: object, **options: object) -> None:
        super().__init__(*arguments, **options)
        self.started.append(self)


class FrozenWorker(WatchedWorker):
    """A real worker that is stopped before it hears its command, and so never answers."""

    def send(self, command: Message) -> None:
        os.kill(self.pid, signal.SIGSTOP)
        super().send(command)


@pytest.fixture(autouse=True)
def workers(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[WatchedWorker]]:
    """The workers of this test; none may be left behind, nor its thread."""
    WatchedWorker.started = []
    monkeypatch.setattr(reader, "Worker", WatchedWorker)
    yield WatchedWorker.started
    assert [worker.is_running for worker in WatchedWorker.started] == [False] * len(WatchedWorker.started)
    assert "sources-events" not in {thread.name for thread in threading.enumerate()}


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """More notes than fit into the pipe and the inbox, so that the worker is busy until they are taken."""
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(800):
        (folder / f"{number:04}.md").write_text(f"Note {number}. " + "All work and no play. " * 1000)
    return folder


def _records(events: list[object]) -> list[Record]:
    return [record for event in events if isinstance(event, Found) for record in event.records]


def test_the_sample_notes(workers: list[WatchedWorker]) -> None:
    events = list(read_records(NOTES))
    assert events[0] == Recognised("markdown")
    assert len(_records(events)) == 20
    assert events[-1] == ReadingFinished("markdown", found=20, failed=0, by_origin={"self": 20}, by_author={})
    assert len(workers) == 1


def test_problems_and_authors_are_counted(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("---\nauthor: Ada\n---\nHers.\n")
    (tmp_path / "b.md").write_text("---\nauthor: Bo\n---\nMine.\n")
    (tmp_path / "c.md").write_bytes(b"caf\xe9\n")
    (tmp_path / "d.md").touch()
    events = list(read_records(tmp_path, me=("bo",)))
    assert [event.problem.name for event in events if isinstance(event, ProblemFound)] == ["c.md", "d.md"]
    assert events[-1] == ReadingFinished(
        "markdown", found=3, failed=1, by_origin={"document": 1, "self": 2}, by_author={"Ada": 1, "Bo": 1}
    )


def test_a_dry_run_hands_on_everything_but_the_text() -> None:
    dry, real = (_records(list(read_records(NOTES, is_dry_run=is_dry))) for is_dry in (True, False))
    assert {record.text for record in dry} == {""}
    assert [record.content_id for record in dry] == [record.content_id for record in real]


def test_batches_are_bounded(many: Path) -> None:
    batches = [event.records for event in read_records(many) if isinstance(event, Found)]
    assert sum(map(len, batches)) == 800
    assert max(map(len, batches)) <= 64
    assert max(sum(len(record.text) for record in batch) for batch in batches) < 300_000


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere file names are always Unicode")
def test_a_folder_whose_name_is_not_unicode(tmp_path: Path) -> None:
    folder = Path(os.fsdecode(bytes(tmp_path) + b"/caf\xe9"))
    folder.mkdir()
    (folder / "note.md").write_text("Text.\n")
    assert len(_records(list(read_records(folder, me=("caf\udce9",))))) == 1


def test_a_missing_folder_is_refused_before_anything_starts(tmp_path: Path, workers: list[WatchedWorker]) -> None:
    with pytest.raises(SourceMissing) as caught:
        read_records(tmp_path / "nowhere")
    assert caught.value.advice
    assert workers == []


def test_an_unknown_kind_of_source_is_refused(tmp_path: Path) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    with pytest.raises(WorkerFailed, match="recognised"):
        list(read_records(tmp_path))


def test_an_unknown_importer_is_refused() -> None:
    with pytest.raises(WorkerFailed, match="markdown"):
        list(read_records(NOTES, source="telepathy"))


@posix
def test_a_killed_worker_is_reported_after_what_it_delivered(many: Path, workers: list[WatchedWorker]) -> None:
    events = read_records(many)
    taken = [next(events), next(events)]
    os.kill(workers[0].pid, signal.SIGKILL)
    with pytest.raises(WorkerDied):
        taken += events
    records = _records(taken)
    assert 0 < len(records) < 800
    for number, record in enumerate(records):
        assert record.text == (many / f"{number:04}.md").read_text().strip("\n")


def test_the_worker_ends_with_the_iterator(many: Path, workers: list[WatchedWorker]) -> None:
    events = read_records(many)
    next(events)
    assert workers[0].is_running
    events.close()
    assert "exit status 0" in workers[0].died().title  # it left by itself, though nobody took what it had found


@posix
def test_a_worker_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "Worker", FrozenWorker)
    with pytest.raises(SourceStalled) as caught:
        list(read_records(NOTES, stall_s=0.1))
    assert caught.value.advice


def test_a_full_inbox_that_is_closed_lets_go_of_the_worker() -> None:
    inbox = reader._Inbox()
    for number in range(reader._MOST_WAITING):
        inbox.put(number)
    waiting = threading.Thread(target=inbox.put, args=("one too many",), daemon=True)
    waiting.start()
    inbox.close()
    waiting.join(10)
    assert not waiting.is_alive()
    assert [inbox.take(0) for _ in range(reader._MOST_WAITING)] == list(range(reader._MOST_WAITING))
    with pytest.raises(TimeoutError):
        inbox.take(0)
