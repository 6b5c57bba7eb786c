"""What can be drafted, in which steps, and how long each step is."""

from dataclasses import dataclass
from enum import StrEnum


class DraftKind(StrEnum):
    """What is drafted."""

    ESSAY = "essay"
    EMAIL = "email"
    REPLY = "reply"
    NOTE = "note"


NAMES = {DraftKind.ESSAY: "essay", DraftKind.EMAIL: "e-mail", DraftKind.REPLY: "reply", DraftKind.NOTE: "note"}


class Step(StrEnum):
    """The steps of a draft, in their order."""

    PLAN = "plan"
    DRAFT = "draft"
    CRITIQUE = "critique"
    REVISION = "revision"


STEPS = tuple(Step)
TEXT_STEPS = frozenset({Step.DRAFT, Step.REVISION})


@dataclass(frozen=True)
class Length:
    """How long a draft of one kind is: what the prompt asks for, and where each step is cut off.

    `own_characters` is how long a text of the principal is that shows how they write such a thing.
    """

    words: str
    plan_tokens: int
    draft_tokens: int
    critique_tokens: int
    revision_tokens: int
    own_characters: tuple[int, int]

    def tokens(self, step: Step) -> int:
        """Return the most tokens of a step."""
        return int(getattr(self, f"{step}_tokens"))


LENGTHS = {
    DraftKind.ESSAY: Length("400 to 600 words", 160, 800, 200, 900, (800, 20_000)),
    DraftKind.EMAIL: Length("80 to 180 words", 120, 360, 140, 420, (200, 2_500)),
    DraftKind.REPLY: Length("50 to 150 words", 100, 320, 140, 360, (100, 2_000)),
    DraftKind.NOTE: Length("40 to 100 words", 80, 220, 100, 240, (40, 1_200)),
}
