"""The gate: no adapter is used before it has proved itself on text nobody learnt from."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.evaluation.bits import bits_per_byte
from core.lazily import lazily
from core.training.messages import UNMEASURABLE, Measurement, Scored

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
else:
    np = lazily("numpy")

# All in bits per byte. An adapter gains about 0.15 on own text (core/training/EXPERIMENTS.md).
GENERAL_TOLERANCE = 0.02  # what the candidate may lose on general text against its base model
OLD_TOLERANCE = 0.03  # what it may lose on own text of long ago, which it learnt, against what is in use
OLD_DAYS = 30
_RESAMPLES = 2000
_INTERVAL = (5.0, 95.0)  # percent


@dataclass(frozen=True)
class Verdict:
    """What the gate found, in bits per byte; `gain` is current minus candidate with its 90 % interval.

    What was not measured, or is no number, is None.
    """

    is_passed: bool
    reason: str
    base: float | None
    current: float | None
    candidate: float | None
    general_base: float | None
    general_candidate: float | None
    documents: int
    gain: float | None
    gain_low: float | None
    gain_high: float | None
    old_current: float | None = None
    old_candidate: float | None = None
    old_documents: int = 0


def judge(base: Measurement, current: Measurement, candidate: Measurement, is_move: bool = False) -> Verdict:
    """Compare a candidate with what is in use, and with its own base model.

    It passes if it predicts the held-out own text better, with the 90 % bootstrap interval over documents above
    zero (paired, Efron 1979), general text at most GENERAL_TOLERANCE worse than the base model, and own text of long
    ago, where there is some, at most OLD_TOLERANCE worse than what is in use. `is_move` says that `current` ran on
    another base model: bits per byte compare models that cut text in different ways. A loss that is no number never
    passes. Raises ValueError if the three were not measured on the same texts.
    """
    _expect_same_texts(base, current, candidate)
    if problem := _unmeasured(base, current, candidate):
        return _no_verdict(problem, len(candidate.held_out))
    gain = bits_per_byte(current.held_out) - bits_per_byte(candidate.held_out)
    low, high = _gain_interval(current.held_out, candidate.held_out)
    general_base, general = bits_per_byte(base.general), bits_per_byte(candidate.general)
    has_old = any(score.bytes for score in candidate.old)
    old_current, old = (bits_per_byte(one.old) if has_old else None for one in (current, candidate))
    fault = _fault(gain, low, general - general_base, (old or 0.0) - (old_current or 0.0), is_move)
    kept = "" if is_move else " and has forgotten nothing"
    return Verdict(
        is_passed=fault is None,
        reason=fault or f"It predicts your newest text better by {gain:.3f} bits per byte{kept}.",
        base=bits_per_byte(base.held_out),
        current=bits_per_byte(current.held_out),
        candidate=bits_per_byte(candidate.held_out),
        general_base=general_base,
        general_candidate=general,
        documents=len(candidate.held_out),
        gain=gain,
        gain_low=low,
        gain_high=high,
        old_current=old_current,
        old_candidate=old,
        old_documents=len(candidate.old),
    )


def _expect_same_texts(base: Measurement, current: Measurement, candidate: Measurement) -> None:
    for name in ("held_out", "old"):
        texts = [[(score.seq, score.bytes) for score in getattr(one, name)] for one in (current, candidate)]
        if texts[0] != texts[1]:
            raise ValueError(f"the {name} texts of current and candidate are not the same")
    if [score.bytes for score in base.general] != [score.bytes for score in candidate.general]:
        raise ValueError("the general texts of base and candidate are not the same")


def _unmeasured(base: Measurement, current: Measurement, candidate: Measurement) -> str | None:
    """Say why there is nothing to compare, None if there is."""
    for what, texts in (("text of your own that it never learnt", candidate.held_out), ("general text", base.general)):
        if not any(score.bytes for score in texts):
            return f"It could not be measured: there is no {what}."
    measured = (*base.held_out, *base.general, *current.held_out, *current.old)
    measured += (*candidate.held_out, *candidate.general, *candidate.old)
    if not all(math.isfinite(score.nats) and abs(score.nats) < UNMEASURABLE for score in measured):
        return "It could not be measured: a loss is no number."
    return None


def _no_verdict(reason: str, documents: int) -> Verdict:
    return Verdict(False, reason, None, None, None, None, None, documents, None, None, None)


def _gain_interval(current: Sequence[Scored], candidate: Sequence[Scored]) -> tuple[float, float]:
    pairs = [(old.nats - new.nats, new.bytes) for old, new in zip(current, candidate, strict=True) if new.bytes]
    differences = np.array([nats for nats, _ in pairs]) / np.log(2)
    lengths = np.array([size for _, size in pairs], dtype=np.float64)
    picks = np.random.default_rng(0).integers(len(lengths), size=(_RESAMPLES, len(lengths)))
    gains: npt.NDArray[np.float64] = differences[picks].sum(axis=1) / lengths[picks].sum(axis=1)
    low, high = np.percentile(gains, _INTERVAL)
    return float(low), float(high)


def _fault(gain: float, low: float, general_rise: float, old_rise: float, is_move: bool) -> str | None:
    """Name the first thing that keeps a candidate from passing, None if nothing does. A comparison with nan fails."""
    if not low > 0:
        than = " than the former base model with its adapter" if is_move else ""
        return f"It is not surely better{than} on your newest text ({gain:+.3f} bits per byte gained)."
    if not general_rise <= GENERAL_TOLERANCE:
        return f"It forgot too much: general text costs {general_rise:+.3f} bits per byte more."
    if not old_rise <= OLD_TOLERANCE:
        return f"It forgot too much of you: your texts of long ago cost {old_rise:+.3f} bits per byte more."
    return None
