"""What the model said, whole or cut off."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.errors import GuardianError, WorkerDied
from core.inference.messages import Generated, TokenChoice

CUT = "cut"


@dataclass(frozen=True)
class Generation:
    """What the model said; `nats` is the negative log-likelihood summed over its tokens.

    `finish` is one of those of `core.inference.messages.Said`, or `cut` where the worker ended before the answer did:
    only the text is known then. `dropped_tokens` of the prompt did not fit. `adapters` are the ids of the adapters that
    took part.
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
        """Whether it was ended before its end: by the caller, or by the end of the worker."""
        return self.finish in {"stopped", CUT}

    @property
    def adapter(self) -> str | None:
        """The adapter that took part, None for the bare base model."""
        return self.adapters[0] if self.adapters else None


class GenerationCut(WorkerDied):
    """The worker ended in the middle of an answer; `generations` hold what had been said, one for each alternative."""

    def __init__(self, cause: GuardianError, generations: Sequence[Generation]) -> None:
        super().__init__(cause.title, cause.advice)
        self.generations = list(generations)

    @property
    def generation(self) -> Generation:
        """What had been said, of several alternatives the first."""
        return self.generations[0]


def unfinished(
    finish: str, texts: Sequence[str], adapters: Sequence[str] = (), seconds: float = 0.0
) -> list[Generation]:
    """Describe answers of which the worker has not told more than their text so far."""
    return [
        Generation(
            text=text,
            tokens=0,
            prompt_tokens=0,
            reused_tokens=0,
            dropped_tokens=0,
            seconds=seconds,
            first_token_s=0.0,
            nats=0.0,
            finish=finish,
            adapters=tuple(adapters),
        )
        for text in texts
    ]


def finished(event: Generated, adapters: Sequence[str]) -> list[Generation]:
    """Describe answers as the worker reports them."""
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
            adapters=tuple(adapters),
            choices=said.choices,
        )
        for said in event.said
    ]
