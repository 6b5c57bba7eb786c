"""The queue of downloads: one at a time, each goes on where it was cut off, all go on while other pages are shown."""

import threading
import time
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial

from PySide6.QtCore import QObject, Signal

from core.errors import GuardianError
from core.guardian import Guardian
from core.models.download import DownloadStopped, Progress
from core.services.models import ModelRecord
from desktop.bridge import Latest
from desktop.operations import Operation

_MEASURED_S = 5.0  # over how long the speed is taken


class State(Enum):
    """Where a download is."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    FAILED = "failed"


@dataclass(frozen=True)
class Download:
    """One model that was asked for; `problem` is a title and an advice."""

    name: str
    title: str
    total_bytes: int
    has_accepted_terms: bool
    state: State = State.WAITING
    done_bytes: int = 0
    bytes_per_s: float | None = None
    problem: tuple[str, str] = ("", "")

    @property
    def left_s(self) -> float | None:
        """How long it still takes at the present speed, None while that is not known."""
        return None if not self.bytes_per_s else max(0, self.total_bytes - self.done_bytes) / self.bytes_per_s


class Downloads(QObject):
    """Fetch what was asked for, one after the other."""

    changed = Signal()
    fetched = Signal(str, str)  # name and title of a model that is here now

    def __init__(self, guardian: Guardian, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._guardian = guardian
        self._queue: dict[str, Download] = {}
        self._running: Operation | None = None
        self._doomed = ""  # a download that is being stopped for good
        self._seen: list[tuple[float, int]] = []

    @property
    def all(self) -> list[Download]:
        """Every download that is not done, in the order in which it was asked for."""
        return list(self._queue.values())

    @property
    def is_busy(self) -> bool:
        """Tell whether something is being fetched, or being stopped."""
        return self._running is not None

    @property
    def running(self) -> Download | None:
        """The one that is being fetched."""
        return next((one for one in self._queue.values() if one.state is State.RUNNING), None)

    def add(self, record: ModelRecord, *, has_accepted_terms: bool = False) -> None:
        """Fetch a model once those before it are done."""
        self._queue[record.name] = Download(
            record.name, record.title, record.bytes, has_accepted_terms, done_bytes=record.unfinished_bytes
        )
        self._go_on()

    def pause(self, name: str) -> None:
        """Stop fetching for now; what came is kept."""
        self._set(name, state=State.PAUSED, bytes_per_s=None)
        self._stop_if_running(name)
        self._go_on()

    def resume(self, name: str) -> None:
        """Go on where it was cut off, once those before it are done."""
        self._set(name, state=State.WAITING, problem=("", ""))
        self._go_on()

    def stop(self, name: str) -> None:
        """Give a download up and delete what came of it."""
        if self._running is not None and self._running_name == name:
            self._doomed = name
            self._running.stop()
        else:
            self._forget(name)

    def _go_on(self) -> None:
        waiting = next((one for one in self._queue.values() if one.state is State.WAITING), None)
        if self._running is None and waiting is not None:
            self._start(waiting)
        self.changed.emit()

    def _start(self, download: Download) -> None:
        name = self._running_name = download.name
        self._seen = []
        latest = Latest(self)

        def fetch(stop: threading.Event) -> ModelRecord:
            arguments = {"name": name, "accept_terms": download.has_accepted_terms}
            with self._guardian.acting("models get", arguments) as facts:
                record = self._guardian.models.get(name, download.has_accepted_terms, latest.put, stop)
                facts["bytes"] = record.bytes
            return record

        self._set(name, state=State.RUNNING)
        self._running = (
            Operation(self, fetch)
            .progress(latest, self._on_progress)
            .success(self._on_fetched)
            .failure(partial(self._on_failed, name))
            .ended(self._on_ended)
            .start()
        )

    def _on_progress(self, progress: Progress) -> None:
        now = time.monotonic()
        self._seen = [(at, size) for at, size in self._seen if now - at < _MEASURED_S] + [(now, progress.done_bytes)]
        (first, before), (last, after) = self._seen[0], self._seen[-1]
        rate = (after - before) / (last - first) if last > first else None
        if self._queue.get(self._running_name, Download("", "", 0, False)).state is State.RUNNING:
            self._set(
                self._running_name,
                done_bytes=progress.done_bytes,
                total_bytes=progress.total_bytes,
                bytes_per_s=rate,
            )
            self.changed.emit()

    def _on_fetched(self, record: ModelRecord) -> None:
        self._queue.pop(record.name, None)
        self._doomed = ""
        self.fetched.emit(record.name, record.title)

    def _on_failed(self, name: str, error: GuardianError) -> None:
        if isinstance(error, DownloadStopped):
            if self._queue.get(name) is not None and self._queue[name].state is State.RUNNING:
                self._set(name, state=State.PAUSED, bytes_per_s=None)  # the app ends
            return
        self._set(name, state=State.FAILED, bytes_per_s=None, problem=(error.title, error.advice))

    def _on_ended(self) -> None:
        self._running, doomed, self._doomed = None, self._doomed, ""
        if doomed:
            self._forget(doomed)
        self._go_on()

    def _forget(self, name: str) -> None:
        self._queue.pop(name, None)

        def remove() -> None:
            with self._guardian.acting("models remove", {"name": name}):
                self._guardian.models.remove(name)

        forgetting = Operation(self, lambda _stop: remove()).failure(lambda _error: None)  # nothing had come yet
        forgetting.ended(self.changed.emit).start()
        self.changed.emit()

    def _stop_if_running(self, name: str) -> None:
        if self._running is not None and self._running_name == name:
            self._running.stop()

    def _set(self, name: str, **changes: object) -> None:
        if name in self._queue:
            self._queue[name] = replace(self._queue[name], **changes)
