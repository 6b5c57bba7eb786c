"""Read a source through a worker process; nothing of it is parsed in this one."""

import os
import threading
from collections import deque
from collections.abc import Generator
from pathlib import Path
from typing import Any

from core.errors import GuardianError, WorkerFailed
from core.sources.messages import Event, Found, ProblemFound, Read, ReadingFinished, Recognised
from core.sources.text import clean
from core.workers.protocol import Failed
from core.workers.supervisor import Worker

STALL_S = 120.0
Reported = Recognised | Found | ProblemFound | ReadingFinished

_MOST_WAITING = 8
_LEAVE_TIME_S = 2.0
_MODULE = "core.sources.worker"


class SourceMissing(GuardianError):
    """There is nothing at the place that was to be imported."""


class SourceStalled(GuardianError):
    """Reading a source made no progress for so long that it was ended."""


def read_records(
    path: Path,
    source: str | None = None,
    me: tuple[str, ...] = (),
    is_dry_run: bool = False,
    stall_s: float = STALL_S,
) -> Generator[Reported, None, None]:
    """Yield what a worker finds in `path`: which source it is, batches of records, problems, and the counts at the end.

    `source` names an importer, `me` the principal in it; in a dry run records have no text. The worker ends when the
    iterator does or is closed. Raises SourceMissing at once; while iterating, after everything that arrived has been
    yielded: WorkerFailed if the source is not recognised, WorkerDied, and SourceStalled after `stall_s` without a
    word.
    """
    if not path.exists():
        raise SourceMissing("There is no file or folder at this place.", "Check the path and try again.")
    names = tuple(clean(name) for name in me)
    return _events(Read(os.fsencode(path.resolve()), source and clean(source), names, is_dry_run), stall_s)


def _events(command: Read, stall_s: float) -> Generator[Reported, None, None]:
    inbox = _Inbox()
    worker = Worker(_MODULE, Event, inbox.put, lambda _status: inbox.put(None), nice=5)
    leave_time_s = _LEAVE_TIME_S
    try:
        worker.send(command)
        while True:
            try:
                event = inbox.take(stall_s)
            except TimeoutError:
                leave_time_s = 0.0
                raise SourceStalled(
                    f"Reading made no progress for {stall_s:.0f} seconds and was ended.",
                    "What had been read before is kept. Leave out the file that comes next and import again.",
                ) from None
            if event is None:
                raise worker.died()
            if isinstance(event, Failed):
                raise WorkerFailed(event.title, event.advice)
            yield event
            if isinstance(event, ReadingFinished):
                return
    finally:
        inbox.close()
        worker.end(leave_time_s)


class _Inbox:
    """Pass events from the worker's thread to the caller's, a few at a time; once closed, drop them.

    A full inbox makes the worker wait, so that a large source never piles up in memory. Dropping lets a worker that
    nobody listens to any more run into its end instead of waiting for ever.
    """

    def __init__(self) -> None:
        self._events: deque[Any] = deque()
        self._changed = threading.Condition()
        self._is_closed = False

    def put(self, event: object) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._is_closed or len(self._events) < _MOST_WAITING)
            if not self._is_closed:
                self._events.append(event)
                self._changed.notify_all()

    def take(self, timeout_s: float) -> Any:
        with self._changed:
            if not self._changed.wait_for(lambda: self._events, timeout_s):
                raise TimeoutError
            event = self._events.popleft()
            self._changed.notify_all()
            return event

    def close(self) -> None:
        with self._changed:
            self._is_closed = True
            self._changed.notify_all()
