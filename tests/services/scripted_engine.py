"""An engine that says what it is told to say and remembers what it was shown: prompts can be looked at word by word."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from core.errors import WorkerDied
from core.inference.engine import Engine
from core.inference.generation import CUT, Generation, GenerationCut, unfinished
from core.inference.messages import Chat, Prompt, Sampling, Turn
from core.models.catalogue import default_model

ADAPTER = "adapter-1"
WAYS = ["bees dance at noon", "wax melts quickly", "a queen was born", "nobody knows yet"]


@dataclass(frozen=True)
class Call:
    """One request as it arrived."""

    turns: list[Turn]
    sampling: Sampling
    adapters: Mapping[str, float] | None
    conversation: str | None

    @property
    def text(self) -> str:
        """All that the model was shown."""
        return "\n".join(turn.text for turn in self.turns)


class NoAdapters:
    """No adapter was ever promoted."""

    def current_id(self) -> str | None:
        """Return none."""
        return None

    def unsealed(self, adapter: str) -> bytes:
        """Have none."""
        raise KeyError(adapter)


class ScriptedEngine(Engine):
    """Say `says`, or else the number of the request; die after so many words if `dies_after` is set."""

    def __init__(self, adapter: str | None = None) -> None:
        super().__init__(default_model, NoAdapters())
        self.adapter = adapter
        self.calls: list[Call] = []
        self.says: list[str] = []
        self.dies_after: int | None = None
        self.dropped_tokens = 0
        self.finish = "end"

    def warm_up(self) -> None:
        """Be ready."""

    def close(self) -> None:
        """Stay ready: the next verb of a test asks the same engine."""

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
        """Say the next text word by word."""
        assert isinstance(prompt, Chat)
        self.calls.append(Call(prompt.turns, sampling, adapters, conversation))
        words = (self.says.pop(0) if self.says else f"answer {len(self.calls)}").split(" ")
        for number, word in enumerate(words):
            if number == self.dies_after:
                raise _died([" ".join(words[:number])])
            on_delta(word if number == 0 else f" {word}")
            if stop.is_set():
                return self._said(" ".join(words[: number + 1]), adapters, "stopped")
        return self._said(" ".join(words), adapters, self.finish)

    def alternatives(
        self,
        prompt: Prompt,
        sampling: Sampling,
        count: int,
        on_delta: Callable[[int, str], None],
        stop: threading.Event,
        adapters: Mapping[str, float] | None = None,
    ) -> list[Generation]:
        """Say as many texts as are wanted; the first dies with the worker."""
        assert isinstance(prompt, Chat)
        self.calls.append(Call(prompt.turns, sampling, adapters, None))
        ways = WAYS[:count]
        for number, way in enumerate(ways):
            on_delta(number, way)
            if self.dies_after == number:
                raise _died([one if place <= number else "" for place, one in enumerate(ways)])
        return [self._said(way, adapters) for way in ways]

    def _said(self, text: str, adapters: Mapping[str, float] | None, finish: str = "end") -> Generation:
        used = tuple(adapters) if adapters is not None else (self.adapter,) if self.adapter else ()
        tokens = len(text.split())
        return Generation(text, tokens, 10, 0, self.dropped_tokens, 0.5, 0.1, 1.5 * tokens, finish, used)


def _died(said: list[str]) -> WorkerDied:
    died = WorkerDied("The inference process ended unexpectedly (SIGKILL).", "Ask again.")
    return GenerationCut(died, unfinished(CUT, said)) if any(said) else died
