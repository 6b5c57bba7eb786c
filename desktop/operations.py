"""The one idiom for slow work: `Operation(self, fn).success(slot).failure(slot).start()`.

`fn` runs in a thread of its own and is given a `threading.Event` that asks it to stop; everything else happens on
the main thread. A thread for each operation rather than Qt's global pool: training occupies one for hours, and a pool
is awaited without limit when the process ends. The threads are daemons and `wait_for_all` has a limit instead.
"""

import itertools
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Any, Protocol, Self, runtime_checkable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication

from core.diagnostics import Diagnostics
from core.errors import GuardianError
from core.interrupt import Interrupt

_diagnostics = Diagnostics("desktop")
_numbers = itertools.count(1)


@dataclass(frozen=True)
class Problem:
    """What is shown when something failed; `reference` is set when it was our bug."""

    title: str
    advice: str
    reference: str = ""


@runtime_checkable
class ShowsProblems(Protocol):
    """A widget with the shared panel for problems."""

    def show_problem(self, problem: Problem) -> None:
        """Show a problem."""


class Source(Protocol):
    """Progress of an operation, as the bridge delivers it."""

    arrived: Any

    def close(self) -> None:
        """Deliver what is left."""


@dataclass
class _Outcome:
    value: Any = None
    error: BaseException | None = None


class _Work:
    """One call in a thread; knows nothing of Qt objects but how to wake one, and forgets that when it is destroyed."""

    def __init__(self, fn: Callable[[threading.Event], Any], wake: Callable[[], None]) -> None:
        self._fn = fn
        self._wake: Callable[[], None] | None = wake
        self._lock = threading.Lock()
        self.stop = Interrupt()
        self.outcome = _Outcome()
        self.thread = threading.Thread(target=self._run, name=f"operation-{next(_numbers)}", daemon=True)

    def _run(self) -> None:
        try:
            self.outcome.value = self._fn(self.stop)
        except BaseException as error:  # noqa: BLE001 - the border of the thread: all of it is told to the main thread
            self.outcome.error = error
        with self._lock:
            if self._wake is not None:
                self._wake()

    def abandon(self, *_: object) -> None:
        """Ask to stop, and tell nobody of the end."""
        self.stop.set()
        with self._lock:
            self._wake = None


class _Running:
    """The work that has not ended yet."""

    def __init__(self) -> None:
        self._works: list[_Work] = []

    def add(self, work: _Work) -> None:
        self._works = [*self.alive(), work]

    def alive(self) -> list[_Work]:
        return [work for work in self._works if work.thread.is_alive()]


_running = _Running()


class Operation(QObject):
    """One call that may take long, started from a window and tied to the life of `parent`."""

    _ended = Signal()

    def __init__(self, parent: QObject, fn: Callable[[threading.Event], Any]) -> None:
        super().__init__(parent)
        self._on_success: Callable[[Any], object] | None = None
        self._on_failure: Callable[[GuardianError], object] | None = None
        self._on_end: Callable[[], object] | None = None
        self._sources: list[Source] = []
        self._work = _Work(fn, self._ended.emit)
        self._ended.connect(self._on_ended)
        self.destroyed.connect(self._work.abandon)

    def success(self, slot: Callable[[Any], object]) -> Self:
        """Call `slot` with what the call returned."""
        self._on_success = slot
        return self

    def failure(self, slot: Callable[[GuardianError], object]) -> Self:
        """Call `slot` with an error the principal can mend, instead of showing it in the shared panel."""
        self._on_failure = slot
        return self

    def progress(self, source: Source, slot: Callable[[Any], object]) -> Self:
        """Call `slot` with what a channel of the bridge brings; all of it arrives before the end is told."""
        source.arrived.connect(slot)
        self._sources.append(source)
        return self

    def ended(self, slot: Callable[[], object]) -> Self:
        """Call `slot` at the very end, however the call ended."""
        self._on_end = slot
        return self

    def start(self) -> Self:
        """Begin."""
        _running.add(self._work)
        self._work.thread.start()
        return self

    def stop(self) -> None:
        """Ask the call to stop; the end is still told."""
        self._work.stop.set()

    @property
    def is_stopping(self) -> bool:
        """Tell whether the call was asked to stop."""
        return self._work.stop.is_set()

    def _on_ended(self) -> None:
        for source in self._sources:
            source.close()
        outcome, self._work.outcome = self._work.outcome, _Outcome()
        try:
            self._tell(outcome)
        finally:
            if self._on_end is not None:
                self._on_end()
            self.deleteLater()

    def _tell(self, outcome: _Outcome) -> None:
        error = outcome.error
        if error is None:
            if self._on_success is not None:
                self._on_success(outcome.value)
        elif isinstance(error, GuardianError):
            if self._on_failure is not None:
                self._on_failure(error)
            else:
                show_problem(self, Problem(error.title, error.advice))
        else:
            show_problem(self, note_bug(error))


def note_bug(error: BaseException) -> Problem:
    """Record an unexpected error without any content, and return what to tell the principal."""
    reference = secrets.token_hex(4)
    _diagnostics.note_bug(error, reference)
    translate = QCoreApplication.translate
    return Problem(
        translate("Problem", "Something went wrong inside the app."),
        translate("Problem", "Nothing in your log is lost. The reference of this report is {reference}.").format(
            reference=reference
        ),
        reference,
    )


def show_problem(near: QObject, problem: Problem) -> None:
    """Show a problem in the nearest window that has a panel for it."""
    at: QObject | None = near
    while at is not None:
        if isinstance(at, ShowsProblems):
            at.show_problem(problem)
            return
        at = at.parent()
    for window in QApplication.topLevelWidgets():
        if isinstance(window, ShowsProblems):
            window.show_problem(problem)
            return


def running_count() -> int:
    """Return how many operations have not ended."""
    return len(_running.alive())


def stop_all() -> None:
    """Ask every operation to stop."""
    for work in _running.alive():
        work.stop.set()


def wait_for_all(limit_s: float) -> bool:
    """Wait until every operation has ended; return False when the limit passed first."""
    deadline = monotonic() + limit_s
    for work in _running.alive():
        work.thread.join(max(0.0, deadline - monotonic()))
    return running_count() == 0
