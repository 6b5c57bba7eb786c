"""The gate: no adapter is used before it has proved itself on text nobody learnt from."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.evaluation.bits import bits_per_byte
from core.training.messages import Measurement, Scored

GENERAL_TOLERANCE = 0.02  # bits per byte the candidate may lose on general text against the base model
_RESAMPLES = 2000
_INTERVAL = (5.0, 95.0)  # percent


@dataclass(frozen=True)
class Verdict:
    """What the gate found, in bits per byte; `gain` is current minus candidate with its 90 % interval."""

    is_passed: bool
    reason: str
    base: float
    current: float
    candidate: float
    general_base: float
    general_candidate: float
    documents: int
    gain: float
    gain_low: float
    gain_high: float


def judge(base: Measurement, current: Measurement, candidate: Measurement) -> Verdict:
    """Compare a candidate with the adapter in use (or the base model) and with the base model.

    It passes if it predicts the held-out own text better, with the 90 % bootstrap interval over documents above
    zero (paired, Efron 1979), and general text at most 0.02 bits per byte worse than the base model does.
    """
    gain = bits_per_byte(current.held_out) - bits_per_byte(candidate.held_out)
    low, high = _gain_interval(current.held_out, candidate.held_out)
    general_base, general = bits_per_byte(base.general), bits_per_byte(candidate.general)
    is_better, has_kept = low > 0, general <= general_base + GENERAL_TOLERANCE
    return Verdict(
        is_passed=is_better and has_kept,
        reason=_reason(is_better, has_kept, gain, general - general_base),
        base=bits_per_byte(base.held_out),
        current=bits_per_byte(current.held_out),
        candidate=bits_per_byte(candidate.held_out),
        general_base=general_base,
        general_candidate=general,
        documents=len(candidate.held_out),
        gain=gain,
        gain_low=low,
        gain_high=high,
    )


def _gain_interval(current: Sequence[Scored], candidate: Sequence[Scored]) -> tuple[float, float]:
    differences = np.array([old.nats - new.nats for old, new in zip(current, candidate, strict=True)]) / np.log(2)
    lengths = np.array([score.bytes for score in candidate], dtype=np.float64)
    picks = np.random.default_rng(0).integers(len(lengths), size=(_RESAMPLES, len(lengths)))
    gains: npt.NDArray[np.float64] = differences[picks].sum(axis=1) / lengths[picks].sum(axis=1)
    low, high = np.percentile(gains, _INTERVAL)
    return float(low), float(high)


def _reason(is_better: bool, has_kept: bool, gain: float, general_rise: float) -> str:
    if not is_better:
        return f"It is not surely better on your newest text ({gain:+.3f} bits per byte gained)."
    if not has_kept:
        return f"It forgot too much: general text costs {general_rise:+.3f} bits per byte more."
    return f"It predicts your newest text better by {gain:.3f} bits per byte and has forgotten nothing."
