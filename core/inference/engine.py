"""The app's side of inference: requests from any thread, in order of their urgency."""

import itertools
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass

from core.errors import WorkerDied, WorkerFailed
from core.idle import IdleTimer
from core.inference.fused import FusedModels, NoFused
from core.inference.generation import CUT, Generation, GenerationCut, finished, unfinished
from core.inference.host import CONTEXT_TOKENS, Adapters, Choices, EngineStatus, Host, closing
from core.inference.kept import KeptConversations
from core.inference.messages import (
    Delta,
    Documents,
    Generate,
    Generated,
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

__all__ = ["CONTEXT_TOKENS", "Adapters", "Choices", "Engine", "EngineStatus", "Generation", "GenerationCut"]

CLOSE_LIMIT_S = 1.5
_SEAL_LIMIT_S = 30.0


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
        patience = patience or Patience()
        self._host = Host(model, adapters, choices, Shelf(kept), fused or NoFused(), patience)
        self._choices = choices
        self._in_use = in_use
        self._idle = IdleTimer(self._unload_after_s, self._unload_if_free, patience.start, patience.clock)
        self._turns = Turns()
        self._is_closed = False
        self._numbers = itertools.count(1)

    @property
    def worker_pid(self) -> int | None:
        """The process id of the worker, None if none is running."""
        return self._host.worker_pid

    def status(self) -> EngineStatus:
        """Tell what is loaded now, without waiting for a request that is under way."""
        return self._host.status()

    def warm_up(self) -> None:
        """Load model and adapter now, so that the first answer need not wait."""
        with self._turn(Urgency.MEASURING, Interrupt()) as stop:
            if stop is not None:
                self._host.ready(self._host.scales(None))

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
            raise closing()
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
            scales = self._host.scales(adapters)
            session = self._host.ready(scales)
            command = ScoreTexts(next(self._numbers), list(items), session.to_apply(scales), with_tokens)
            end = session.answer(command, mine)
            return end.scores if isinstance(end, TextsScored) else []

    def unload(self) -> None:
        """Seal what is kept of conversations, end the worker and give its memory back; the next request starts one."""
        with self._turns.take(Urgency.UNLOADING, stop := Interrupt()) as is_mine:
            if is_mine:
                # Who asks meanwhile would only have to wait for a new worker.
                self._host.unload(_SEAL_LIMIT_S, lambda: stop.is_set() or self._turns.is_wanted)

    def close(self) -> None:
        """End the worker for good, within `CLOSE_LIMIT_S`: what is under way is stopped, then cut off."""
        give_up = time.monotonic() + CLOSE_LIMIT_S
        self._is_closed = True
        self._idle.cancel()
        with self._turns.take(Urgency.CLOSING, Interrupt(), CLOSE_LIMIT_S / 3) as is_mine:
            if is_mine:
                self._host.unload(give_up - time.monotonic() - CLOSE_LIMIT_S / 3)
            else:
                self._host.kill()

    def forget_conversations(self) -> None:
        """Remove all that is kept of conversations, in files and in the worker; the next prompts are read anew."""
        self._host.forget_conversations()

    @contextmanager
    def _turn(self, urgency: Urgency, stop: threading.Event) -> Iterator[Interrupt | None]:
        """Have the worker while the block runs; yield what ends the request, None if it was ended while it waited."""
        mine = Interrupt()
        with heard(stop, mine.set), self._in_use(), self._turns.take(urgency, mine) as is_mine:
            if self._is_closed:
                raise closing()
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
            scales = self._host.scales(request.adapters)
            session = self._host.ready(scales, request.conversation)
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
            session.name(request.conversation),
            request.count,
            request.likeliest,
        )

    def _unload_after_s(self) -> float:
        # Once it is closed, the choices can be out of reach too.
        return 0.0 if self._is_closed else self._choices().unload_after_s

    def _unload_if_free(self) -> None:
        if self._turns.is_free:
            self.unload()
        else:
            self._idle.used()
