"""One heavy tenant: the trainer gives way while the principal talks with the model, in this process or another."""

import queue
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from core.errors import GuardianError
from core.files import FileLock
from core.idle import IdleTimer, StartTimer, start_timer
from core.interrupt import heard
from core.models.catalogue import BaseModel
from core.services.results import TrainingProgress
from core.workers.vitals import available_memory_bytes, processors

IDLE_S = 20.0
LOOK_S = 0.5
CORES_FOR_BOTH = 4
PAUSED = "paused"
_LOCK_WAIT_S = 1.0
_REASON = "you are talking with the model"
# The trainer holds the weights in four bytes each, and for a while those it reads them from; the rest is its libraries
# and the activations of one step.
_TRAINER_BYTES_A_WEIGHT = 6
_TRAINER_BYTES = 3 << 29


class InferenceUse:
    """Tell every process that the model is in use: from a request until `IDLE_S` after the last one.

    What tells it is a shared lock, which the system drops when this process ends, however it ends.
    """

    def __init__(
        self,
        lock: Path,
        idle_s: float = IDLE_S,
        start: StartTimer = start_timer,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._path = lock
        self._idle = IdleTimer(lambda: idle_s, self._release_if_idle, start, clock)
        self._changing = threading.Lock()
        self._requests = 0
        self._lock: FileLock | None = None

    @contextmanager
    def __call__(self) -> Iterator[None]:
        """Surround a request."""
        with self._changing:
            self._requests += 1
            if self._lock is None:
                self._lock = self._taken()
        try:
            yield
        finally:
            with self._changing:
                self._requests -= 1
            self._idle.used()

    def close(self) -> None:
        """Tell that the model is not in use any more."""
        self._idle.cancel()
        self._release()

    def _taken(self) -> FileLock | None:
        # Without the lock a question is answered all the same, only beside the trainer.
        with suppress(GuardianError):
            lock = FileLock(self._path)
            if lock.take(is_shared=True, wait_s=_LOCK_WAIT_S):
                return lock
            lock.release()
        return None

    def _release_if_idle(self) -> None:
        if self._requests:
            self._idle.used()
        else:
            self._release()

    def _release(self) -> None:
        with self._changing:
            if self._lock is not None and not self._requests:
                self._lock.release()
                self._lock = None


class Tenancy:
    """Tell the trainer when to give way, and when it may go on.

    `unload` puts away the model of this process while nobody asks it; `machine` returns processors and free memory;
    `obstacle` says why learning has to wait besides (`core.services.conditions`), empty if it need not.
    """

    def __init__(
        self,
        lock: Path,
        model: Callable[[], BaseModel],
        unload: Callable[[], None] = lambda: None,
        machine: Callable[[], tuple[int, int]] | None = None,
        look_s: float = LOOK_S,
        obstacle: Callable[[], str] = lambda: "",
    ) -> None:
        self._path = lock
        self._model = model
        self._unload = unload
        self._machine = machine or _this_machine
        self.look_s = look_s
        self._conditions = obstacle

    def must_give_way(self, is_learning: bool = False) -> bool:
        """Tell whether the trainer may not run now; `is_learning` asks also whether the machine is to be left alone."""
        return bool(self._reason(is_learning))

    def obstacle(self) -> str:
        """Say why learning would have to wait now, empty if it would not."""
        return self._reason(is_learning=True)

    def use(self) -> str:
        """Say that the model is in use, by this process or another, empty if it is not."""
        return _REASON if self._is_in_use() else ""

    def wait(
        self, on_progress: Callable[[TrainingProgress], None], stop: threading.Event, is_learning: bool = False
    ) -> bool:
        """Wait until the trainer may run, and make room for it; return False if stopped before that."""
        wake: queue.SimpleQueue[None] = queue.SimpleQueue()
        told = ""
        with heard(stop, lambda: wake.put(None)):
            while not stop.is_set() and (reason := self._reason(is_learning)):
                # A reason with figures in it changes all the time; it is told once.
                if _kind(reason) != _kind(told):
                    on_progress(TrainingProgress(PAUSED, reason))
                    told = reason
                with suppress(queue.Empty):
                    wake.get(timeout=self.look_s)
        if stop.is_set():
            return False
        if self._machine()[1] < needed_bytes(self._model()):
            self._unload()
        return True

    def _reason(self, is_learning: bool) -> str:
        """Say why the trainer may not run, empty if it may."""
        if self._is_in_use() and not allows_both(*self._machine(), needed_bytes(self._model())):
            return _REASON
        return self._conditions() if is_learning else ""

    def _is_in_use(self) -> bool:
        lock = FileLock(self._path)
        try:
            return not lock.take(is_shared=False)
        finally:
            lock.release()


def allows_both(cores: int, available_bytes: int, needed_bytes: int) -> bool:
    """Tell whether a machine can train and answer at once; `needed_bytes` is what the newcomer of the two needs."""
    return cores >= CORES_FOR_BOTH and available_bytes >= needed_bytes


def needed_bytes(model: BaseModel) -> int:
    """Return how much memory the trainer needs, which is more than answering does."""
    return _TRAINER_BYTES + _TRAINER_BYTES_A_WEIGHT * model.parameters


def _kind(reason: str) -> str:
    return "".join(letter for letter in reason if not letter.isdigit())


def _this_machine() -> tuple[int, int]:
    return processors(), available_memory_bytes()
