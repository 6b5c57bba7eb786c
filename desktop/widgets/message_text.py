"""What a message of a conversation says, and what is known about it."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class MessageText:
    """One message.

    `note` is a line of small text under it, `explanation` says what that means; `citations` are the entries that it may
    link, `facts` pairs of a name and a value. It is the `number`th of the `siblings` that stand in its place. `verdict`
    is endorse, correct or reject, `said` the same in words, `correction` what it should have said. `spoken` is what
    a screen reader calls it.
    """

    text: str
    is_own: bool
    note: str = ""
    citations: Sequence[int] = ()
    seq: int | None = None
    number: int = 1
    siblings: Sequence[int] = ()
    verdict: str = ""
    said: str = ""
    correction: str = ""
    explanation: str = ""
    facts: Sequence[tuple[str, str]] = ()
    is_cut: bool = False
    spoken: str = ""
