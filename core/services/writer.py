"""Let the model write: the text so far survives a stop, a loop and a crash."""

import re
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field, replace

from core.errors import GuardianError
from core.inference.engine import CONTEXT_TOKENS, Engine, Generation, GenerationCut
from core.inference.messages import Documents, Prompt, Sampling
from core.interrupt import Interrupt, heard
from core.models.catalogue import BaseModel
from core.paths import resources
from core.services.alternatives import write_alternatives
from core.writing.repetition import Repetition, loop_start

_PLACE = re.compile(r"\{\w+\}")
_LEAST_BYTES = 600_000_000  # a billion parameters in four and a half bits
OVERHEAD_TOKENS = 64  # what the template of a model and the estimate of tokens may need


@dataclass(frozen=True)
class Request:
    """What the model is asked.

    `frame` are the lines of ours in the prompt, which a weak model may repeat; `opening` is the end of the prompt that
    belongs to the answer.
    """

    prompt: Prompt
    sampling: Sampling
    use_adapter: bool = True
    conversation: str | None = None
    frame: str = ""
    opening: str = ""


@dataclass(frozen=True)
class Written:
    """What the model wrote; `finish` is that of a generation, or `loop` or `failed`, and `failure` then says why."""

    text: str
    finish: str
    tokens: int = 0
    seconds: float = 0.0
    adapter: str | None = None
    dropped_tokens: int = 0
    failure: GuardianError | None = field(default=None, compare=False)

    @property
    def is_stopped(self) -> bool:
        """Whether it ended before the model had said what it would have."""
        return self.finish in {"stopped", "failed"}


class OwnStop(Interrupt):
    """A stop of our own that is set, too, when the caller's is set while the block runs."""

    def __init__(self, other: threading.Event | None) -> None:
        super().__init__()
        self._other = other or threading.Event()
        self._hearing = heard(self._other, self.set) if other is not None else nullcontext()

    @property
    def is_from_caller(self) -> bool:
        """Whether it was the caller who wanted no more."""
        return self._other.is_set()

    def __enter__(self) -> "OwnStop":
        self._hearing.__enter__()
        return self

    def __exit__(self, *error: object) -> None:
        self._hearing.__exit__(None, None, None)

    def at_a_loop(self, on_delta: Callable[[str], None]) -> Callable[[str], None]:
        """Return what hears a text, tells it on, and sets this once the text goes round in circles."""
        seen = Repetition()

        def take(text: str) -> None:
            on_delta(text)
            if seen.see(text):
                self.set()

        return take


class Writer:
    """Ask the model for a text; a model that goes round in circles is stopped and what it repeated is cut off.

    `base` names the model in use. `is_chat` says whether it was trained on conversations, `takes_instructions` whether
    it follows several at once: others are shown a document to go on with.
    """

    def __init__(
        self,
        engine: Engine,
        base: Callable[[], str],
        is_chat: Callable[[], bool],
        takes_instructions: Callable[[], bool],
        context_tokens: Callable[[], int] = lambda: CONTEXT_TOKENS,
    ) -> None:
        self._engine = engine
        self.base = base
        self.is_chat = is_chat
        self.takes_instructions = takes_instructions
        self.context_tokens = context_tokens

    def write(self, request: Request, on_delta: Callable[[str], None], stop: threading.Event | None) -> Written:
        """Write one text. Never raises what the worker reports: that stands in `failure`, beside the text so far."""
        if request.opening:
            on_delta(request.opening)
        with OwnStop(stop) as own_stop:
            take = own_stop.at_a_loop(on_delta)
            try:
                generation = self._engine.generate(
                    request.prompt, request.sampling, take, own_stop, _adapters(request), request.conversation
                )
            except GenerationCut as cut:
                return _cut(cut, request)[0]
            except GuardianError as error:
                return Written("", "failed", failure=error)
        return _written(generation, request)

    def go_on(
        self, text: str, sampling: Sampling, on_delta: Callable[[str], None], stop: threading.Event | None
    ) -> Generation:
        """Go on with a text in the layout of training. Raises what the engine raises."""
        with OwnStop(stop) as own_stop:
            return self._engine.generate(Documents([], text), sampling, own_stop.at_a_loop(on_delta), own_stop)

    def ghost_text(
        self,
        context: Sequence[str],
        text: str,
        sampling: Sampling,
        on_delta: Callable[[str], None],
        stop: threading.Event,
        conversation: str,
    ) -> Generation:
        """Go on with what is being typed, after earlier documents; a newer call ends it. Raises as the engine."""
        prompt = Documents(list(context), text)
        return self._engine.complete(prompt, sampling, on_delta, stop, conversation=conversation)

    def write_several(
        self, request: Request, count: int, on_delta: Callable[[str], None], stop: threading.Event | None
    ) -> list[Written]:
        """Write a text in at most `count` ways, near-duplicates left out; the pieces of the first are told.

        There is one at least. Fails as `write` does.
        """
        seen = [Repetition() for _ in range(count)]
        with OwnStop(stop) as own_stop:

            def take(number: int, text: str) -> None:
                if number == 0:
                    on_delta(text)
                seen[number].see(text)
                if all(one.start is not None for one in seen):
                    own_stop.set()

            try:
                generations = write_alternatives(
                    self._engine,
                    request.prompt,
                    request.sampling,
                    count,
                    self.takes_instructions(),
                    take,
                    own_stop,
                    _adapters(request),
                )
            except GenerationCut as cut:
                return _cut(cut, request)
            except GuardianError as error:
                return [Written("", "failed", failure=error)]
        written = [_written(generation, request) for generation in generations]
        return written or [Written("", "stopped")]


def takes_instructions(model: BaseModel) -> bool:
    """Tell whether a model has learnt to follow instructions and is large enough for several at once."""
    return model.is_chat and model.size_bytes >= _LEAST_BYTES


def prompt_text(name: str) -> str:
    """Return a text of resources/prompts."""
    return (resources() / "prompts" / f"{name}.txt").read_text(encoding="utf-8").strip()


def _adapters(request: Request) -> Mapping[str, float] | None:
    return None if request.use_adapter else {}


def without_echo(text: str, frame: str) -> str:
    """Return a text without lines at its beginning that only repeat lines of a template."""
    known = {_PLACE.sub("", line).strip() for line in frame.splitlines()}
    lines = text.strip().splitlines()
    while lines and lines[0].strip() in known:
        del lines[0]
    return "\n".join(lines).strip()


def _written(generation: Generation, request: Request) -> Written:
    start = loop_start(generation.text.rstrip())
    text = without_echo(generation.text if start is None else generation.text[:start], request.frame)
    return Written(
        text=f"{request.opening} {text}" if request.opening and text else text,
        finish=generation.finish if start is None else "loop",
        tokens=generation.tokens,
        seconds=generation.seconds,
        adapter=generation.adapter,
        dropped_tokens=generation.dropped_tokens,
    )


def _cut(cut: GenerationCut, request: Request) -> list[Written]:
    written = [_written(generation, request) for generation in cut.generations]
    return [replace(one, finish="failed", failure=cut) for one in written]
