"""From the losses of documents to figures with intervals, and to the record that stands in the log."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict

from core.evaluation.bits import bits_per_byte
from core.evaluation.intervals import (
    Interval,
    bits_interval,
    gain_interval,
    personal_share_interval,
    share_interval,
)
from core.evaluation.records import Measured as Figure
from core.evaluation.records import Record
from core.evaluation.truesight import Readers, Truesight, judge
from core.services.control import SHIPPED, SHIPPED_NOTE
from core.services.proof_results import Evaluation, Intervals, RecallProof, Retention
from core.services.results import Losses
from core.training.messages import Scored

Scores = Mapping[str, Sequence[Scored]]
_BITS = "bits per byte"
# Another person's guardian, with its own log in view; and the same adapter with the principal's in view.
CONTROLS = ("control", "control_in_context")
PERSONAL_GAINS = ("personal_gain", "personal_gain_in_context", "personal_gain_frozen")


def losses(scores: Scores) -> tuple[Losses, Intervals]:
    """Return bits per byte of each model with its interval; models without scores are left out."""
    measured = {name: scored for name, scored in scores.items() if scored}
    return (
        Losses(**{name: bits_per_byte(scored) for name, scored in measured.items()}),
        {name: bits_interval(scored) for name, scored in measured.items()},
    )


def figures(scores: Scores) -> tuple[dict[str, float], Intervals]:
    """Return bits per byte of each model with its interval, by any names."""
    return {name: bits_per_byte(one) for name, one in scores.items()}, {
        name: bits_interval(one) for name, one in scores.items()
    }


def averaged(runs: Sequence[Sequence[Scored]]) -> list[Scored]:
    """Return the mean losses of documents over several runs."""
    return [
        Scored(same[0].seq, sum(one.nats for one in same) / len(same), same[0].bytes)
        for same in zip(*runs, strict=True)
    ]


def gains(scores: Scores, frozen: Sequence[Scored] = ()) -> dict[str, float | Interval | None]:
    """Return what the adapter gains over the base, and over a control where there is one; the fields of Evaluation."""
    base, adapter, control = scores["base"], scores["adapter"], scores.get("control", [])
    gain = bits_per_byte(base) - bits_per_byte(adapter)
    found: dict[str, float | Interval | None] = {
        "gain": gain,
        "gain_interval": gain_interval(base, adapter),
        "gain_share": gain / bits_per_byte(base),
        "gain_share_interval": share_interval(base, adapter),
        "personal_gain": None,
    }
    if control:
        same_view = scores["control_in_context"]
        for name, other, own in zip(
            PERSONAL_GAINS, (control, same_view, same_view), (adapter, adapter, frozen), strict=True
        ):
            if own:
                found[name] = bits_per_byte(other) - bits_per_byte(own)
                found[f"{name}_interval"] = gain_interval(other, own)
        if gain > 0:
            personal = bits_per_byte(control) - bits_per_byte(adapter)
            share = personal_share_interval(base, control, adapter)
            found |= {"personal_share": personal / gain, "personal_share_interval": share}
    return found


def recall_proof(scores: Scores, passages: int) -> RecallProof:
    """Compare adapter and recall with the better of the adapter and of recall."""
    values, intervals = figures(scores)
    better = min(("adapter", "recall"), key=lambda name: values[name])
    interval = gain_interval(scores["adapter_recall"], scores[better])
    return RecallProof(
        bits_per_byte=values,
        intervals=intervals,
        difference=values["adapter_recall"] - values[better],
        difference_interval=interval,
        documents=len(scores["base"]),
        passages=passages,
    )


def retention(scores: Scores) -> Retention | None:
    """Compare the adapter in use with the base and earlier adapters on old text; None without any."""
    if not scores.get("base"):
        return None
    values, intervals = figures(scores)
    return Retention(values, intervals, len(scores["base"]))


def truesight(adapter: Scores, control: Scores, characters: int) -> Truesight | None:
    """Answer the pairs of `own` and `others` texts; None where there are too few. Base losses are in `adapter`."""
    own = Readers(adapter["own.adapter"], control["own.control"], adapter["own.base"])
    others = Readers(adapter["others.adapter"], control["others.control"], adapter["others.base"])
    if min(len(own.adapter), len(others.adapter)) < 2:  # noqa: PLR2004 - a single pair is an anecdote
        return None
    return judge(own, others, characters)


def summary(found: Mapping[str, float | Interval | None], author: str = "") -> str:
    """Say in a sentence or two what was found."""
    share, interval = found["gain_share"], found["gain_share_interval"]
    assert isinstance(share, float)  # noqa: S101 - for the reader of types: gains() always computes it
    if share <= 0:
        return "It predicts your writing no better than the model you started from."
    text = f"It predicts your writing {share:.0%} better than the model you started from"
    if isinstance(interval, tuple) and interval[0] <= 0:
        text += ", which may be chance"
    personal = found.get("personal_share")
    if isinstance(personal, float):
        own = min(1.0, personal)
        text += f"; {own:.0%} of that is you, not the genre" if own > 0 else "; all of that is the genre, not you"
    return f"{text}. {SHIPPED_NOTE}" if author == SHIPPED else f"{text}."


def record(evaluation: Evaluation, base: str) -> Record:
    """Write an evaluation as it stands in the log."""
    documents = evaluation.documents
    found = _group("bits_per_byte", evaluation.bits_per_byte, evaluation.bits_per_byte_interval, documents)
    if evaluation.what == "by_time":
        found += _group("last_quarter", evaluation.last_quarter, evaluation.last_quarter_interval, documents // 4)
    found += _group("general", evaluation.general_bits_per_byte, evaluation.general_bits_per_byte_interval, 0)
    if older := evaluation.older:
        found += _group("older", older.bits_per_byte, older.intervals, older.documents)
    if recall := evaluation.recall:
        found += _group("recall", recall.bits_per_byte, recall.intervals, recall.documents)
        found.append(_figure("recall.difference", recall.difference, recall.difference_interval, recall.documents))
    found.append(_figure("gain", evaluation.gain, evaluation.gain_interval, documents))
    found.append(_figure("gain_share", evaluation.gain_share, evaluation.gain_share_interval, documents, ""))
    for name in (*PERSONAL_GAINS, "personal_share"):
        if (value := getattr(evaluation, name)) is not None:
            unit = "" if name == "personal_share" else _BITS
            found.append(_figure(name, value, getattr(evaluation, f"{name}_interval"), documents, unit))
    if seen := evaluation.truesight:
        found.append(_figure("truesight", seen.accuracy, seen.interval, seen.own_texts, ""))
    control = evaluation.control
    facts = {} if control is None else {f"control_{name}": value for name, value in asdict(control).items()}
    return Record(
        what="by_time" if evaluation.what == "by_time" else "newest",
        measures=found,
        base=base,
        adapter=evaluation.adapter,
        control=control.author if control else None,
        seeds=[one.seed for one in evaluation.seeds],
        recipe={**evaluation.recipe, **facts, "seconds": round(evaluation.seconds, 1)},
    )


def _group(prefix: str, values: Losses | Mapping[str, float], intervals: Intervals, documents: int) -> list[Figure]:
    named = asdict(values) if isinstance(values, Losses) else values
    return [
        _figure(f"{prefix}.{name}", value, intervals.get(name), documents)
        for name, value in named.items()
        if value is not None
    ]


def _figure(name: str, value: float, interval: Interval | None, documents: int, unit: str = _BITS) -> Figure:
    low, high = interval or (None, None)
    return Figure(name, value, low, high, documents, unit)
