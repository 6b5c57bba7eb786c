"""The app's side of inference: requests in order of their urgency, and a worker that comes and goes as needed."""

import itertools
import os
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from typing import Protocol

from core.diagnostics import Diagnostics
from core.errors import GuardianError, WorkerDied, WorkerFailed
from core.idle import IdleTimer
from core.inference.fused import FusedModels, NoFused
from core.inference.generation import CUT, Generation, GenerationCut, finished, unfinished
from core.inference.kept import KeptConversations
from core.inference.messages import (
    Delta,
    Documents,
    Generate,
    Generated,
    Load,
    Prompt,
    Sampling,
    ScoreTexts,
    TextScore,
    TextsScored,
    ToScore,
)
from core.inference.session import Patience, Session
from core.inference.shelf import Shelf
from core.inference.turns import Turns, Urgency
from core.interrupt import Interrupt, heard
from core.models.catalogue import BaseModel
from core.workers.vitals import memory_bytes

__all__ = ["Adapters", "Choices", "Engine", "EngineStatus", "Generation", "GenerationCut"]

CONTEXT_TOKENS = 4096
CLOSE_LIMIT_S = 1.5
_LEAVE_TIME_S = 1.0
_SEAL_LIMIT_S = 30.0
_diagnostics = Diagnostics("inference")


class Adapters(Protocol):
    """Say which adapter is in use, and open it."""

    def current_id(self) -> str | None:
        """Return the id of the promoted adapter, None for the bare base model."""

    def unsealed(self, adapter: str) -> bytes:
        """Return an adapter as GGUF."""


@dataclass(frozen=True)
class Choices:
    """What the principal chose for inference; the model leaves after `unload_after_s` without use, 0 is never."""

    context_tokens: int = CONTEXT_TOKENS
    gpu_layers: int = -1
    unload_after_s: float = 0.0


@dataclass(frozen=True)
class EngineStatus:
    """What is loaded now; `placement` says where it runs and why, `memory_bytes` is what the worker has."""

    is_loaded: bool
    model: str | None = None
    context_tokens: int = 0
    gpu_layers: int = 0
    placement: str = ""
    adapters: tuple[str, ...] = ()
    memory_bytes: int | None = None


@dataclass(frozen=True)
class _Request:
    urgency: Urgency
    prompt: Prompt
    sampling: Sampling
    adapters: Mapping[str, float] | None
    conversation: str | None = None
    count: int = 1
    likeliest: int | None = None


class Engine:
    """Ask the model. Safe to call from any thread; requests wait for each other, the more urgent come first.

    Where `adapters` may be given, None means the one in use, an empty mapping the bare base model; otherwise it maps
    ids to scales. Where `fused` wants it, a model with the adapter folded in takes the place of base model and adapter.
    `model` and `choices` are asked with each request, since another process may have changed them; `in_use` surrounds
    each.
    """

    def __init__(
        self,
        model: Callable[[], BaseModel],
        adapters: Adapters,
        choices: Callable[[], Choices] = Choices,
        kept: KeptConversations | None = None,
        in_use: Callable[[], AbstractContextManager[object]] = nullcontext,
        fused: FusedModels | None = None,
        patience: Patience | None = None,
    ) -> None:
        self._model = model
        self._adapters = adapters
        self._choices = choices
        self._fused = fused or NoFused()
        self._shelf = Shelf(kept)
        self._in_use = in_use
        self._patience = patience or Patience()
        self._idle = IdleTimer(self._unload_after_s, self._unload_if_free, self._patience.start, self._patience.clock)
        self._turns = Turns()
        self._session: Session | None = None
        self._model_name: str | None = None
        self._is_closed = False
        self._numbers = itertools.count(1)

    @property
    def worker_pid(self) -> int | None:
        """The process id of the worker, None if none is running."""
        session = self._session
        return session.pid if session and session.is_running else None

    def status(self) -> EngineStatus:
        """Tell what is loaded now, without waiting for a request that is under way."""
        session = self._session
        if session is None or not session.is_running or session.loaded is None:
            return EngineStatus(is_loaded=False)
        return EngineStatus(
            is_loaded=True,
            model=self._model_name,
            context_tokens=session.loaded.context_tokens,
            gpu_layers=session.loaded.gpu_layers,
            placement=session.loaded.placement,
            adapters=(session.fused,) if session.fused else tuple(sorted(session.adapters)),
            memory_bytes=memory_bytes(session.pid),
        )

    def warm_up(self) -> None:
        """Load model and adapter now, so that the first answer need not wait."""
        with self._turn(Urgency.MEASURING, Interrupt()) as stop:
            if stop is not None:
                self._ready(self._scales(None))

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
        """Continue a prompt. Raises GenerationCut, WorkerDied, WorkerFailed, ModelRefused, ModelMissing."""
        request = _Request(Urgency.QUESTION, prompt, sampling, adapters, conversation=conversation, likeliest=likeliest)
        return self._generate(request, lambda _alternative, text: on_delta(text), stop)[0]

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
        return self._generate(_Request(Urgency.QUESTION, prompt, sampling, adapters, count=count), on_delta, stop)

    def complete(
        self,
        prompt: Prompt,
        sampling: Sampling,
        on_delta: Callable[[str], None],
        stop: threading.Event,
        adapters: Mapping[str, float] | None = None,
        conversation: str | None = None,
    ) -> Generation:
        """Continue what is being typed: ghost text. Raises what `generate` raises.

        A newer call or a question ends it at once; what it returns then `is_stopped`.
        """
        request = _Request(Urgency.GHOST_TEXT, prompt, sampling, adapters, conversation=conversation)
        return self._generate(request, lambda _alternative, text: on_delta(text), stop)[0]

    def score(self, context: Sequence[str], target: str, adapters: Mapping[str, float] | None = None) -> float:
        """Return the loss of `target` after earlier documents in nats, by the model that answers."""
        scores = self.score_all([ToScore(Documents(list(context)), target)], adapters)
        if not scores:
            raise _closing()
        return scores[0].nats

    def score_all(
        self,
        items: Sequence[ToScore],
        adapters: Mapping[str, float] | None = None,
        with_tokens: bool = False,
        stop: threading.Event | None = None,
    ) -> list[TextScore]:
        """Return the losses of many texts, computed together; fewer if stopped."""
        with self._turn(Urgency.MEASURING, stop or Interrupt()) as mine:
            if mine is None:
                return []
            scales = self._scales(adapters)
            session = self._ready(scales)
            command = ScoreTexts(next(self._numbers), list(items), session.to_apply(scales), with_tokens)
            end = session.answer(command, mine)
            return end.scores if isinstance(end, TextsScored) else []

    def unload(self) -> None:
        """Seal what is kept of conversations, end the worker and give its memory back; the next request starts one."""
        with self._turns.take(Urgency.UNLOADING, stop := Interrupt()) as is_mine:
            if is_mine:
                self._let_go(stop, _SEAL_LIMIT_S)

    def close(self) -> None:
        """End the worker for good, within `CLOSE_LIMIT_S`: what is under way is stopped, then cut off."""
        give_up = time.monotonic() + CLOSE_LIMIT_S
        self._is_closed = True
        self._idle.cancel()
        with self._turns.take(Urgency.CLOSING, Interrupt(), CLOSE_LIMIT_S / 3) as is_mine:
            if is_mine:
                self._let_go(Interrupt(), give_up - time.monotonic() - CLOSE_LIMIT_S / 3)
            elif session := self._session:
                session.kill()

    def forget_conversations(self) -> None:
        """Remove all that is kept of conversations, in files and in the worker; the next prompts are read anew."""
        self._shelf.forget_all(self._session)

    @contextmanager
    def _turn(self, urgency: Urgency, stop: threading.Event) -> Iterator[Interrupt | None]:
        """Have the worker while the block runs; yield what ends the request, None if it was ended while it waited."""
        mine = Interrupt()
        with heard(stop, mine.set), self._in_use(), self._turns.take(urgency, mine) as is_mine:
            if self._is_closed:
                raise _closing()
            try:
                yield mine if is_mine else None
            finally:
                self._idle.used()

    def _generate(
        self, request: _Request, on_delta: Callable[[int, str], None], stop: threading.Event
    ) -> list[Generation]:
        said = [""] * request.count

        def keep(delta: Delta) -> None:
            said[delta.alternative] += delta.text
            on_delta(delta.alternative, delta.text)

        with self._turn(request.urgency, stop) as mine:
            if mine is None or mine.is_set():
                return unfinished("stopped", said)
            scales = self._scales(request.adapters)
            session = self._ready(scales, request.conversation)
            began = time.monotonic()
            try:
                end = session.answer(self._command(request, session, scales), mine, keep)
            except (WorkerDied, WorkerFailed) as error:
                if not any(said):
                    raise
                raise GenerationCut(error, unfinished(CUT, said, list(scales), time.monotonic() - began)) from error
            return finished(end, list(scales)) if isinstance(end, Generated) else []

    def _command(self, request: _Request, session: Session, scales: Mapping[str, float]) -> Generate:
        return Generate(
            next(self._numbers),
            request.prompt,
            request.sampling,
            session.to_apply(scales),
            _name(request.conversation, session),
            request.count,
            request.likeliest,
        )

    def _scales(self, adapters: Mapping[str, float] | None) -> dict[str, float]:
        if adapters is None:
            # Asked each time, because another process may have promoted or rolled back meanwhile.
            current = self._adapters.current_id()
            adapters = {current: 1.0} if current else {}
        return dict(adapters)

    def _ready(self, scales: Mapping[str, float], conversation: str | None = None) -> Session:
        """Return a worker with the model in use and these adapters, and with what is kept of a conversation."""
        session = self._started(scales)
        if (name := _name(conversation, session)) is not None:
            try:
                self._shelf.restore(session, name)
            except WorkerDied:  # by the file, which is gone now
                session = self._started(scales)
        session.use(scales, self._adapters.unsealed)
        return session

    def _started(self, scales: Mapping[str, float]) -> Session:
        model = self._model()
        load, fused = _load(model, self._choices()), self._fused.wanted()
        fused = fused if fused and scales == {fused: 1.0} else None
        session = self._session
        if session is not None and session.is_running and session.asked_for == (load, fused):
            return session
        if session is not None:
            _diagnostics.note("reloaded" if session.is_running else "restarted", worker="inference")
            self._session = None
            session.end(leave_time_s=_LEAVE_TIME_S)  # before the next one, so that no two models are in memory
        session = self._session = Session(self._patience)
        self._shelf.clear()
        self._model_name = model.name
        session.start(load, fused, self._fused)
        return session

    def _unload_after_s(self) -> float:
        # Once it is closed, the choices can be out of reach too.
        return 0.0 if self._is_closed else self._choices().unload_after_s

    def _unload_if_free(self) -> None:
        if self._turns.is_free:
            self.unload()
        else:
            self._idle.used()

    def _let_go(self, stop: Interrupt, limit_s: float) -> None:
        session = self._session
        if session is None:
            return
        if session.is_running:
            self._shelf.seal(session, lambda: stop.is_set() or self._turns.is_wanted, limit_s)
        if self._turns.is_wanted and not self._is_closed:
            return  # somebody asks meanwhile, and would only have to wait for a new worker
        self._session = None
        session.end(leave_time_s=min(_LEAVE_TIME_S, CLOSE_LIMIT_S / 3))
        _diagnostics.note("unloaded", worker="inference")


def _name(conversation: str | None, session: Session) -> str | None:
    """Return what a conversation is called in a worker: the worker cannot tell a fused model from its base model."""
    return f"{conversation} with {session.fused}" if conversation is not None and session.fused else conversation


def _closing() -> GuardianError:
    return GuardianError("The vault is being locked.", "Open it and ask again.")


def _load(model: BaseModel, choices: Choices) -> Load:
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return Load(
        path=str(model.path),
        sha256=model.sha256,
        template=model.template,
        document_separator=model.document_separator,
        context_tokens=min(choices.context_tokens, model.context_tokens),
        threads=cores,
        gpu_layers=choices.gpu_layers,
    )
