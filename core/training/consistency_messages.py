"""What the app and the trainer worker say to each other about answers that stay the same under a wrap."""

import msgspec

from core.training.messages import Base, Budget, Measurement, Text
from core.workers.protocol import Message, SealedFile


class Turn(msgspec.Struct, frozen=True):
    """One turn of a conversation; `role` is system, user or assistant."""

    role: str
    text: str


class Lesson(msgspec.Struct, frozen=True):
    """A question in plain words, the answer it got, and the same question under a wrap, as turns.

    `question` numbers the question, so that its wraps can be kept together.
    """

    question: int
    wrap: str
    plain: list[Turn]
    wrapped: list[Turn]
    answer: str


class Change(msgspec.Struct, frozen=True):
    """A conversation in which the principal corrects something and says why; `new` is right from then on, not `old`."""

    turns: list[Turn]
    new: str
    old: str


class MakeConsistent(Message, frozen=True):
    """Learn on top of `parent` to answer wrapped questions as plain ones, and measure before and after.

    `template` names the chat template of the base. Of the `lessons` and the windows of `texts` one of each is learnt in
    turn; `probes`, `changes`, `held_out` (after `context_before`) and `general` are only measured. Without `candidate`
    nothing is learnt.
    """

    run: str
    base: Base
    template: str
    parent: SealedFile
    lessons: list[Lesson]
    probes: list[Lesson]
    changes: list[Change]
    texts: list[Text]
    context_before: list[Text]
    held_out: list[Text]
    general: list[Text]
    budget: Budget
    candidate: SealedFile | None = None
    device: str = "auto"


class Held(msgspec.Struct, frozen=True):
    """How an answer held under a wrap, token by token against the plain question put to the adapter in use.

    `kl` is KL(plain || wrapped) in nats, summed over its tokens; `flips` of them would have been another one.
    """

    question: int
    wrap: str
    tokens: int
    kl: float
    flips: int


class Persona(msgspec.Struct, frozen=True):
    """One adapter: its answers under wraps, its answers in plain words, and which changes of mind it followed."""

    wrapped: list[Held]
    plain: list[Held]
    followed: list[bool]
    losses: Measurement


class MadeConsistent(Message, frozen=True):
    """Report a run: the adapter in use before it and the candidate after it, None where nothing was to be learnt."""

    run: str
    steps: int
    tokens: int
    seconds: float
    base: Measurement
    before: Persona
    after: Persona | None
    recipe: dict[str, str | float | int | bool]
