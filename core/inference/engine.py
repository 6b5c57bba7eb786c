"""The app's side of the inference worker: one request at a time, and a new worker after a crash."""

import itertools
import os
import queue
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from core.diagnostics import Diagnostics
from core.errors import WorkerDied
from core.inference.messages import (
    AdapterLoaded,
    Delta,
    Documents,
    DropAdapter,
    Event,
    Generate,
    Generated,
    Load,
    LoadAdapter,
    Loaded,
    Prompt,
    Sampling,
    ScoreTexts,
    StopRequest,
    TextScore,
    TextsScored,
    TokenChoice,
    ToScore,
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
    """What the model said; `nats` is the negative log-likelihood summed over its tokens.

    `finish` is one of those of `core.inference.messages.Said`. `dropped_tokens` of the prompt did not fit. `adapters`
    are the ids of the adapters that took part.
    """

    text: str
    tokens: int
    prompt_tokens: int
    reused_tokens: int
    dropped_tokens: int
    seconds: float
    first_token_s: float
    nats: float
    finish: str
    adapters: tuple[str, ...]
    choices: tuple[TokenChoice, ...] = ()

    @property
    def is_stopped(self) -> bool:
        """Whether the caller ended it."""
        return self.finish == "stopped"

    @property
    def adapter(self) -> str | None:
        """The adapter that took part, None for the bare base model."""
        return self.adapters[0] if self.adapters else None


class Engine:
    """Ask the model. Safe to call from any thread; calls wait for each other.

    Where `adapters` may be given, None means the one in use, an empty mapping the bare base model; otherwise it maps
    ids to scales.
    """

    def __init__(self, model: Callable[[], BaseModel], adapters: Adapters) -> None:
        self._model = model
        self._adapters = adapters
        self._turn = threading.Lock()
        self._worker: Worker | None = None
        self._loaded_adapters: set[str] = set()
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
            self._ready(None)

    def generate(
        self,
        prompt: Prompt,
        sampling: Sampling,
        on_delta: Callable[[str], None],
        stop: threading.Event,
        adapters: Mapping[str, float] | None = None,
        conversation: str | None = None,
        likeliest: int | None = None,
    ) -> Generation:
        """Continue a prompt. Raises WorkerDied, WorkerFailed, ModelRefused, ModelMissing."""
        return self._generate(
            prompt, sampling, lambda _alternative, text: on_delta(text), stop, adapters, conversation, 1, likeliest
        )[0]

    def alternatives(
        self,
        prompt: Prompt,
        sampling: Sampling,
        count: int,
        on_delta: Callable[[int, str], None],
        stop: threading.Event,
        adapters: Mapping[str, float] | None = None,
    ) -> list[Generation]:
        """Continue a prompt in several ways, decoded together. Raises what `generate` raises."""
        return self._generate(prompt, sampling, on_delta, stop, adapters, None, count, None)

    def score(self, context: Sequence[str], target: str, adapters: Mapping[str, float] | None = None) -> float:
        """Return the loss of `target` after earlier documents in nats, by the model that answers."""
        return self.score_all([ToScore(Documents(list(context)), target)], adapters)[0].nats

    def score_all(
        self,
        items: Sequence[ToScore],
        adapters: Mapping[str, float] | None = None,
        with_tokens: bool = False,
        stop: threading.Event | None = None,
    ) -> list[TextScore]:
        """Return the losses of many texts, computed together; fewer if stopped."""
        with self._turn:
            worker, scales = self._ready(adapters)
            request = next(self._numbers)
            worker.send(ScoreTexts(request, list(items), scales, with_tokens))
            while True:
                event = self._next(worker, stop)
                if event is None:
                    worker.send(StopRequest(request))
                    stop = None
                elif isinstance(event, TextsScored):
                    return event.scores

    def close(self) -> None:
        """End the worker and give its memory back."""
        with self._turn:
            if self._worker:
                self._worker.end(leave_time_s=1.0)
                self._worker = None

    def _generate(
        self,
        prompt: Prompt,
        sampling: Sampling,
        on_delta: Callable[[int, str], None],
        stop: threading.Event,
        adapters: Mapping[str, float] | None,
        conversation: str | None,
        count: int,
        likeliest: int | None,
    ) -> list[Generation]:
        with self._turn:
            worker, scales = self._ready(adapters)
            request = next(self._numbers)
            worker.send(Generate(request, prompt, sampling, scales, conversation, count, likeliest))
            interrupt: threading.Event | None = stop
            while True:
                event = self._next(worker, interrupt)
                if event is None:
                    worker.send(StopRequest(request))
                    interrupt = None  # said once; what remains is the end of the answer
                elif isinstance(event, Delta):
                    on_delta(event.alternative, event.text)
                elif isinstance(event, Generated):
                    return _generations(event, tuple(scales))

    def _ready(self, adapters: Mapping[str, float] | None) -> tuple[Worker, dict[str, float]]:
        worker = self._worker
        if worker is None or not worker.is_running:
            if worker is not None:
                _diagnostics.note("restarted", worker="inference")
                worker.end(leave_time_s=0.0)
            worker = self._start()
        if adapters is None:
            # Asked each time, because another process may have promoted or rolled back meanwhile.
            current = self._adapters.current_id()
            adapters = {current: 1.0} if current else {}
        self._load_adapters(worker, adapters)
        return worker, dict(adapters)

    def _start(self) -> Worker:
        model = self._model()
        # A queue of its own for each worker: what a dead one still says must not answer a later request.
        events: queue.SimpleQueue[Event | None] = queue.SimpleQueue()
        self._events = events
        worker = Worker("core.inference.worker", Event, events.put, lambda _status: events.put(None))
        self._worker, self._loaded_adapters = worker, set()
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

    def _load_adapters(self, worker: Worker, wanted: Mapping[str, float]) -> None:
        for adapter in self._loaded_adapters - set(wanted) if wanted else ():
            worker.send(DropAdapter(adapter))
            self._loaded_adapters.discard(adapter)
        for adapter in set(wanted) - self._loaded_adapters:
            worker.send(LoadAdapter(adapter, worker.give(self._adapters.unsealed(adapter))))
            self._wait_for(worker, AdapterLoaded)
            self._loaded_adapters.add(adapter)

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


def _generations(event: Generated, adapters: tuple[str, ...]) -> list[Generation]:
    return [
        Generation(
            text=said.text,
            tokens=said.tokens,
            prompt_tokens=event.prompt_tokens,
            reused_tokens=event.reused_tokens,
            dropped_tokens=event.dropped_tokens,
            seconds=event.seconds,
            first_token_s=event.first_token_s,
            nats=said.nats,
            finish=said.finish,
            adapters=adapters,
            choices=said.choices,
        )
        for said in event.said
    ]
