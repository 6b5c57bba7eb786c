"""The gate of consistency training: answers hold better under wraps, and nothing else has changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.evaluation.bits import bits_per_byte
from core.evaluation.gate import GENERAL_TOLERANCE
from core.lazily import lazily
from core.training.consistency_messages import Held, Persona
from core.training.messages import Measurement

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
else:
    np = lazily("numpy")

OWN_TOLERANCE = 0.005  # bits per byte that own text may cost more than before
CHANGE_TOLERANCE = 0.05  # by how much of all corrections with a reason fewer may be followed
PLAIN_TOLERANCE = 0.1  # nats a token by which the answers to plain questions may move: the persona is those answers
_RESAMPLES = 2000
_INTERVAL = (5.0, 95.0)  # percent


@dataclass(frozen=True)
class Fall:
    """By how much a figure fell from `before` to `after`, with the 90 % interval of the fall over questions."""

    before: float
    after: float
    low: float
    high: float

    @property
    def is_sure(self) -> bool:
        """Whether it surely fell."""
        return self.low > 0

    @property
    def is_rise(self) -> bool:
        """Whether it surely rose."""
        return self.high < 0


@dataclass(frozen=True)
class Steadiness:
    """How one adapter holds under wraps: nats and share of flips a token, and the share of reasons it followed."""

    kl: float
    flips: float
    followed: float
    by_wrap: dict[str, float]


@dataclass(frozen=True)
class ConsistencyVerdict:
    """What the gate found.

    `kl` is KL(plain || wrapped) in nats a token, `flips` the share of tokens that would have been others, both against
    the plain answers of the adapter in use; `plain` is by how many nats a token those answers themselves moved.
    `followed` are the shares of corrections with a reason that were followed before and after.
    """

    is_passed: bool
    reason: str
    kl: Fall
    flips: Fall
    plain: float
    followed: tuple[float, float]
    own: tuple[float, float]
    general: tuple[float, float]
    questions: int


def steadiness(persona: Persona) -> Steadiness:
    """Sum up how one adapter holds."""
    wraps = dict.fromkeys(held.wrap for held in persona.wrapped)
    return Steadiness(
        kl=_per_token(persona.wrapped, _kl),
        flips=_per_token(persona.wrapped, _flips),
        followed=_followed(persona),
        by_wrap={wrap: _per_token([held for held in persona.wrapped if held.wrap == wrap], _kl) for wrap in wraps},
    )


def judge_consistency(base: Measurement, before: Persona, after: Persona) -> ConsistencyVerdict:
    """Compare a candidate with the adapter it was learnt on top of, and with the base model.

    It passes if KL or flips surely fall and neither surely rises (paired bootstrap over questions, Efron 1979), and if
    plain answers, bits per byte of own and of general text, and the share of corrections with a reason that are
    followed stay within their tolerances.
    """
    kl, flips = _fall(before.wrapped, after.wrapped, _kl), _fall(before.wrapped, after.wrapped, _flips)
    own = bits_per_byte(before.losses.held_out), bits_per_byte(after.losses.held_out)
    general = bits_per_byte(base.general), bits_per_byte(after.losses.general)
    followed = _followed(before), _followed(after)
    plain = _per_token(after.plain, _kl)
    faults = [
        (not (kl.is_sure or flips.is_sure), "Its answers do not surely hold better under pressure."),
        (kl.is_rise or flips.is_rise, "Its answers hold worse under pressure by one of both measures."),
        (plain > PLAIN_TOLERANCE, f"Its answers to plain questions have moved ({plain:.3f} nats a token)."),
        (own[1] > own[0] + OWN_TOLERANCE, f"It predicts your text worse ({own[1] - own[0]:+.3f} bits per byte)."),
        (general[1] > general[0] + GENERAL_TOLERANCE, f"It forgot too much ({general[1] - general[0]:+.3f})."),
        (
            followed[1] < followed[0] - CHANGE_TOLERANCE,
            f"It follows fewer of your reasons ({followed[1]:.0%} instead of {followed[0]:.0%}).",
        ),
    ]
    reason = next((why for is_so, why in faults if is_so), "")
    return ConsistencyVerdict(
        is_passed=not reason,
        reason=reason or "Its answers hold better under pressure, and it follows your reasons as before.",
        kl=kl,
        flips=flips,
        plain=plain,
        followed=followed,
        own=own,
        general=general,
        questions=len({held.question for held in after.wrapped}),
    )


def _kl(held: Held) -> float:
    return held.kl


def _flips(held: Held) -> float:
    return float(held.flips)


def _followed(persona: Persona) -> float:
    return sum(persona.followed) / len(persona.followed) if persona.followed else 1.0


def _per_token(scores: Sequence[Held], value: Callable[[Held], float]) -> float:
    return sum(map(value, scores)) / max(1, sum(held.tokens for held in scores))


def _fall(before: Sequence[Held], after: Sequence[Held], value: Callable[[Held], float]) -> Fall:
    """Resample questions, each with all its wraps: the answers to one question are not independent."""
    questions = sorted({held.question for held in before})

    def sums(scores: Sequence[Held], of: Callable[[Held], float]) -> npt.NDArray[np.float64]:
        return np.array([sum(of(held) for held in scores if held.question == one) for one in questions])

    lost = sums(before, value) - sums(after, value)
    tokens = sums(before, lambda held: float(held.tokens))
    picks = np.random.default_rng(0).integers(len(questions), size=(_RESAMPLES, len(questions)))
    falls: npt.NDArray[np.float64] = lost[picks].sum(axis=1) / tokens[picks].sum(axis=1)
    low, high = np.percentile(falls, _INTERVAL)
    return Fall(_per_token(before, value), _per_token(after, value), float(low), float(high))
