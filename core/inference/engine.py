"""The app's side of the inference worker: one request at a time, and a new worker after a crash."""

import itertools
import os
import queue
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from core.diagnostics import Diagnostics
from core.errors import WorkerDied
from core.inference.messages import (
    AdapterInUse,
    Delta,
    Event,
    Generate,
    Generated,
    Load,
    Loaded,
    Sampling,
    Score,
    StopGenerating,
    TextScored,
    Turn,
    UseAdapter,
)
from core.models.catalogue import BaseModel
from core.workers.protocol import Failed, Message
from core.workers.supervisor import Worker

CONTEXT_TOKENS = 4096
ANSWER_LIMIT_S = 600.0
_POLL_S = 0.02
_diagnostics = Diagnostics("inference")


class Adapters(Protocol):
    """Say which adapter is in use, and open it."""

    def current_id(self) -> str | None:
        """Return the id of the promoted adapter, None for the bare base model."""

    def unsealed(self, adapter: str) -> bytes:
        """Return an adapter as GGUF."""


@dataclass(frozen=True)
class Generation:
    """What the model said; `nats` is the negative log-likelihood summed over its tokens."""

    text: str
    tokens: int
    prompt_tokens: int
    seconds: float
    first_token_s: float
    nats: float
    is_stopped: bool
    adapter: str | None


class Engine:
    """Ask the model. Safe to call from any thread; calls wait for each other."""

    def __init__(self, model: Callable[[], BaseModel], adapters: Adapters) -> None:
        self._model = model
        self._adapters = adapters
        self._turn = threading.Lock()
        self._worker: Worker | None = None
        self._loaded_adapter: str | None = None
        self._events: queue.SimpleQueue[Event | None] = queue.SimpleQueue()
        self._numbers = itertools.count(1)

    @property
    def worker_pid(self) -> int | None:
        """The process id of the worker, None if none is running."""
        worker = self._worker
        return worker.pid if worker and worker.is_running else None

    def warm_up(self) -> None:
        """Load model and adapter now, so that the first answer need not wait."""
        with self._turn:
            self._ready()

    def generate(
        self,
        turns: Sequence[Turn],
        sampling: Sampling,
        on_delta: Callable[[str], None],
        stop: threading.Event,
        use_adapter: bool = True,
    ) -> Generation:
        """Answer a conversation. Raises WorkerDied, WorkerFailed, ModelRefused, ModelMissing."""
        with self._turn:
            worker = self._ready()
            request = next(self._numbers)
            worker.send(Generate(request, list(turns), sampling, use_adapter))
            interrupt: threading.Event | None = stop
            while True:
                event = self._next(worker, interrupt)
                if event is None:
                    worker.send(StopGenerating(request))
                    interrupt = None  # said once; what remains is the end of the answer
                elif isinstance(event, Delta):
                    on_delta(event.text)
                elif isinstance(event, Generated):
                    return self._generation(event, use_adapter)

    def score(self, context: Sequence[str], target: str, use_adapter: bool = True) -> float:
        """Return the loss of `target` after `context` in nats, by the model that answers."""
        with self._turn:
            worker = self._ready()
            worker.send(Score(next(self._numbers), list(context), target, use_adapter))
            while not isinstance(event := self._next(worker), TextScored):
                pass
            return event.nats

    def close(self) -> None:
        """End the worker and give its memory back."""
        with self._turn:
            if self._worker:
                self._worker.end(leave_time_s=1.0)
                self._worker = None

    def _generation(self, event: Generated, use_adapter: bool) -> Generation:
        return Generation(
            text=event.text,
            tokens=event.tokens,
            prompt_tokens=event.prompt_tokens,
            seconds=event.seconds,
            first_token_s=event.first_token_s,
            nats=event.nats,
            is_stopped=event.is_stopped,
            adapter=self._loaded_adapter if use_adapter else None,
        )

    def _ready(self) -> Worker:
        worker = self._worker
        if worker is None or not worker.is_running:
            if worker is not None:
                _diagnostics.note("restarted", worker="inference")
                worker.end(leave_time_s=0.0)
            worker = self._start()
        # Asked each time, because another process may have promoted or rolled back meanwhile.
        wanted = self._adapters.current_id()
        if wanted != self._loaded_adapter:
            self._swap(worker, wanted)
        return worker

    def _start(self) -> Worker:
        model = self._model()
        # A queue of its own for each worker: what a dead one still says must not answer a later request.
        events: queue.SimpleQueue[Event | None] = queue.SimpleQueue()
        self._events = events
        worker = Worker("core.inference.worker", Event, events.put, lambda _status: events.put(None))
        self._worker, self._loaded_adapter = worker, None
        threads = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
        worker.send(
            Load(
                path=str(model.path),
                sha256=model.sha256,
                template=model.template,
                document_separator=model.document_separator,
                context_tokens=min(CONTEXT_TOKENS, model.context_tokens),
                threads=threads,
            )
        )
        self._wait_for(worker, Loaded)
        return worker

    def _swap(self, worker: Worker, adapter: str | None) -> None:
        token = None if adapter is None else worker.give(self._adapters.unsealed(adapter))
        worker.send(UseAdapter(adapter, token))
        self._loaded_adapter = None  # the worker drops the one before even if it refuses this one
        self._wait_for(worker, AdapterInUse)
        self._loaded_adapter = adapter

    def _wait_for(self, worker: Worker, kind: type[Message]) -> None:
        while not isinstance(self._next(worker), kind):
            pass

    def _next(self, worker: Worker, interrupt: threading.Event | None = None) -> Event | None:
        """Return the next event, or None when the caller interrupts; raise what the worker reports."""
        waited_s = 0.0
        while waited_s < ANSWER_LIMIT_S:
            if interrupt is not None and interrupt.is_set():
                return None
            try:
                event = self._events.get(timeout=_POLL_S)
            except queue.Empty:
                waited_s += _POLL_S
                continue
            if event is None:
                raise worker.died()
            if isinstance(event, Failed):
                raise event.as_error()
            return event
        worker.end(leave_time_s=0.0)
        raise WorkerDied("The model has not answered for ten minutes and was stopped.", "Ask again, or ask for less.")
