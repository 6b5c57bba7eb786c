"""One inference worker with one model: what it was told, and the wait for what it says."""

import contextlib
import queue
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from core.errors import WorkerDied
from core.idle import StartTimer, start_timer
from core.inference.fused import FusedModels
from core.inference.messages import (
    AdapterLoaded,
    Delta,
    DropAdapter,
    Event,
    Generate,
    Generated,
    Load,
    LoadAdapter,
    Loaded,
    ScoreTexts,
    StopRequest,
    TextsScored,
)
from core.interrupt import heard
from core.workers.protocol import Failed, Message
from core.workers.supervisor import Worker
from core.workers.vitals import cpu_seconds, out_of_memory_kills

SILENCE_LIMIT_S = 600.0
HANG_LIMIT_S = 15.0
_TERMINATE_TIME_S = 0.3  # it has nothing to finish
_NEED_LESS = (
    "Choose a smaller context (`guardian settings set context_tokens`) or a smaller model (`guardian models list`)."
)


_Kind = TypeVar("_Kind", bound=Message)


@dataclass(frozen=True)
class _Stop:
    """A wish to end a request, among the events."""

    request: int


@dataclass(frozen=True)
class Patience:
    """How long a worker may be silent, in seconds; after each `hang_s` of that it must have computed something.

    `start` and `clock` measure how long nobody has used it.
    """

    silence_s: float = SILENCE_LIMIT_S
    hang_s: float = HANG_LIMIT_S
    start: StartTimer = start_timer
    clock: Callable[[], float] = time.monotonic


class Session:
    """A running worker. Not safe for concurrent calls, except `kill`."""

    def __init__(self, patience: Patience) -> None:
        self._patience = patience
        # A queue of its own for each worker: what a dead one still says must not answer a later request.
        self._events: queue.SimpleQueue[Event | _Stop | None] = queue.SimpleQueue()
        self._kills_before = out_of_memory_kills()
        self._worker = Worker("core.inference.worker", Event, self._events.put, lambda _status: self._events.put(None))
        self._is_ended_by_us = False
        self.asked_for: tuple[Load, str | None] | None = None
        self.fused: str | None = None
        self.loaded: Loaded | None = None
        self.adapters: set[str] = set()

    @property
    def pid(self) -> int:
        """The process id of the worker."""
        return self._worker.pid

    @property
    def is_running(self) -> bool:
        """Whether the worker can be asked: it has not ended, and nobody has decided to end it."""
        return not self._is_ended_by_us and self._worker.is_running

    def start(self, load: Load, fused: str | None, models: FusedModels) -> None:
        """Load a base model, or in its place one with an adapter folded in; that one may turn out to be of no use.

        Raises ModelRefused, WorkerDied, WorkerFailed.
        """
        token = models.hand_over(fused, self._worker.give) if fused else None
        self.send(msgspec.structs.replace(load, token=token))
        self.loaded = self.wait_for(Loaded)
        self.asked_for, self.fused = (load, fused), fused if token else None

    def to_apply(self, scales: Mapping[str, float]) -> dict[str, float]:
        """Return the adapters to add to the model that is loaded: none to one that has them folded in."""
        return {} if self.fused else dict(scales)

    def name(self, conversation: str | None) -> str | None:
        """Return what a conversation is called here: a worker cannot tell a fused model from its base model."""
        return f"{conversation} with {self.fused}" if conversation is not None and self.fused else conversation

    def use(self, wanted: Mapping[str, float], unsealed: Callable[[str], bytes]) -> None:
        """Load the adapters that are wanted and not there, and drop those nobody asked for last."""
        wanted = self.to_apply(wanted)
        for adapter in self.adapters - set(wanted) if wanted else ():
            self.send(DropAdapter(adapter))
            self.adapters.discard(adapter)
        for adapter in set(wanted) - self.adapters:
            self.send(LoadAdapter(adapter, self._worker.give(unsealed(adapter))))
            self.wait_for(AdapterLoaded)
            self.adapters.add(adapter)

    def answer(
        self,
        command: Generate | ScoreTexts,
        stop: threading.Event,
        on_delta: Callable[[Delta], None] = lambda _delta: None,
    ) -> Generated | TextsScored:
        """Carry out a request to its end, which `stop` brings near. Raises what the worker reports, and WorkerDied."""
        with heard(stop, lambda: self._events.put(_Stop(command.request))):
            self.send(command)
            try:
                return self._follow(command.request, on_delta)
            except BaseException:
                # Also an error of the caller's own function: the worker must not go on for nobody.
                with contextlib.suppress(WorkerDied):
                    self.send(StopRequest(command.request))
                raise

    def send(self, command: Message) -> None:
        """Send a command. Raises WorkerDied."""
        try:
            self._worker.send(command)
        except WorkerDied as error:
            raise self._died() from error

    def wait_for(self, kind: type[_Kind], limit_s: float | None = None) -> _Kind:
        """Return the next event of a kind. Raises what the worker reports, and WorkerDied, also when it is silent."""
        while True:
            event = self._next(limit_s)
            if isinstance(event, Failed) and not event.request:
                raise event.as_error()
            if isinstance(event, kind):
                return event

    def end(self, leave_time_s: float) -> None:
        """Let the worker leave for so long, then make it."""
        self._is_ended_by_us = True
        self._worker.end(leave_time_s, _TERMINATE_TIME_S)

    def kill(self) -> None:
        """End the worker at once, from any thread; who waits for it gets WorkerDied."""
        self._is_ended_by_us = True
        self._worker.kill()

    def _follow(self, request: int, on_delta: Callable[[Delta], None]) -> Generated | TextsScored:
        is_stop_sent = False
        while True:
            match self._next():
                case _Stop(number) if number == request and not is_stop_sent:
                    self.send(StopRequest(request))
                    is_stop_sent = True  # said once; what remains is the end of the answer
                case Delta() as delta if delta.request == request:
                    on_delta(delta)
                case (Generated() | TextsScored()) as end if end.request == request:
                    return end
                case Failed() as failed if failed.request in {0, request}:
                    raise failed.as_error()
                case _:
                    pass  # what is left of an earlier request

    def _next(self, limit_s: float | None = None) -> Event | _Stop:
        silence_s = self._patience.silence_s if limit_s is None else limit_s
        give_up = time.monotonic() + silence_s
        computed_s: float | None = None
        while (left_s := give_up - time.monotonic()) > 0:
            try:
                event = self._events.get(timeout=min(left_s, self._patience.hang_s))
            except queue.Empty:
                computed_before_s, computed_s = computed_s, cpu_seconds(self.pid)
                if computed_s is not None and computed_s == computed_before_s:
                    break  # it neither speaks nor computes
                continue
            if event is None:
                raise self._died()
            return event
        self.kill()
        raise WorkerDied("The model does not answer any more and was stopped.", "Ask again: it is started anew.")

    def _died(self) -> WorkerDied:
        died = self._worker.died()
        if self._is_ended_by_us or "SIGKILL" not in died.title:
            return died
        if out_of_memory_kills() > self._kills_before:
            return WorkerDied("The system ended the model's process (SIGKILL), because memory ran out.", _NEED_LESS)
        return WorkerDied(died.title, f"{died.advice} If memory was short: {_NEED_LESS[0].lower()}{_NEED_LESS[1:]}")
