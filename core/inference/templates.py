"""Chat templates of our own, rendered to tokens so that no text can pose as a control token."""

from collections.abc import Callable, Sequence

from core.errors import ModelRefused
from core.inference.messages import Turn

Tokens = list[int]


class Template:
    """Render turns: control tokens by their names, everything a person or a log said as plain text."""

    def __init__(self, name: str, control: Callable[[str], int], plain: Callable[[str], Tokens]) -> None:
        if name != "chatml":
            raise ModelRefused(f"The chat template {name} is not known.", "Choose a model of this release's catalogue.")
        self._start, self._end = control("<|im_start|>"), control("<|im_end|>")
        self._plain = plain

    def render(self, turns: Sequence[Turn]) -> Tokens:
        """Return the prompt's tokens, ending where the assistant begins to speak."""
        tokens: Tokens = []
        for turn in turns:
            tokens += [self._start, *self._plain(f"{turn.role}\n{turn.text}"), self._end, *self._plain("\n")]
        return [*tokens, self._start, *self._plain("assistant\n")]
