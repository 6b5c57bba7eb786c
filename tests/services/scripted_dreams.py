"""An engine that dreams what it is told, and finds words less likely without the entries that gave them."""

import threading
from collections.abc import Callable, Mapping, Sequence

from scripted_engine import ScriptedEngine

from core.inference.generation import Generation
from core.inference.messages import Chat, Prompt, Sampling, TextScore, ToScore
from core.search.words import telling_words


def shown(prompt: Prompt) -> str:
    """Return all that a prompt shows."""
    return "\n".join(turn.text for turn in prompt.turns) if isinstance(prompt, Chat) else prompt.text


class DreamingEngine(ScriptedEngine):
    """Say `dreams`; a telling word costs one nat if the prompt shows it, else five."""

    def __init__(self, *dreams: str) -> None:
        super().__init__("adapter-1")
        self.dreams = list(dreams)
        self.prompts: list[Prompt] = []
        self.scored: list[ToScore] = []
        self.ends = "end"

    def alternatives(
        self,
        prompt: Prompt,
        sampling: Sampling,
        count: int,
        on_delta: Callable[[int, str], None],
        stop: threading.Event,
        adapters: Mapping[str, float] | None = None,
    ) -> list[Generation]:
        """Say the next texts, all at once."""
        self.prompts.append(prompt)
        said, self.dreams = self.dreams[:count], self.dreams[count:]
        return [self._said(one, adapters, "stopped" if stop.is_set() else self.ends) for one in said]

    def score_all(
        self,
        items: Sequence[ToScore],
        adapters: Mapping[str, float] | None = None,
        with_tokens: bool = False,
        stop: threading.Event | None = None,
    ) -> list[TextScore]:
        """Score by the words that are shown."""
        if stop is not None and stop.is_set():
            return []
        self.scored += items
        return [_score(one) for one in items]


def _score(item: ToScore) -> TextScore:
    known, words = set(telling_words(shown(item.prompt))), telling_words(item.target)
    return TextScore(sum(1.0 if word in known else 5.0 for word in words) or 1.0, max(1, len(words)))
