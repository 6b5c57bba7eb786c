"""How a proof is printed for a person: short tables, each figure with its interval, and a sentence."""

from collections.abc import Mapping
from dataclasses import asdict

from core.cli.context import print_text
from core.evaluation.intervals import Interval
from core.services.control import MOST_SHARED, SHIPPED
from core.services.proof_results import ControlUsed, Evaluation, Intervals, MemoryReport
from core.services.results import Losses

_MODELS = {
    "base": "base model",
    "in_context": "base model, your log in view",
    "adapter": "adapter",
    "control": "adapter and log of another",
    "control_in_context": "their adapter, your log in view",
    "recall": "base model with recall",
    "adapter_recall": "adapter with recall",
    "parent": "the adapter before it",
    "first": "the first adapter",
}
_PERSONAL_GAINS = {
    "personal_gain": "gain over another author's adapter and log",
    "personal_gain_in_context": "gain over their adapter with your log in view",
    "personal_gain_frozen": "the same with your adapter frozen when it had learnt as much",
}


def print_evaluation(evaluation: Evaluation) -> None:
    """Print everything that was measured."""
    print_text("Bits per byte, lower is better; in brackets the 90 % interval over documents.")
    what = "each scored, then learnt" if evaluation.what == "by_time" else "never learnt"
    _table(
        f"{evaluation.documents} texts of yours, {what}", evaluation.bits_per_byte, evaluation.bits_per_byte_interval
    )
    if evaluation.what == "by_time":
        _table("their last quarter", evaluation.last_quarter, evaluation.last_quarter_interval)
    _table("general text", evaluation.general_bits_per_byte, evaluation.general_bits_per_byte_interval)
    if recall := evaluation.recall:
        _table(f"after the first words of {recall.documents} texts", recall.bits_per_byte, recall.intervals)
        difference = with_interval(recall.difference, recall.difference_interval, "+.3f")
        print_text(f"Adapter and recall, beside the better of the two: {difference}.")
    if older := evaluation.older:
        _table(f"{older.documents} learnt texts of more than 30 days ago", older.bits_per_byte, older.intervals)
    _print_gains(evaluation)
    if evaluation.control:
        _print_control(evaluation.control)
    print_text(evaluation.summary)


def with_interval(value: float, interval: Interval | None, form: str = ".3f") -> str:
    """Write a figure with its interval in brackets, if it has one."""
    return format(value, form) + (f" [{interval[0]:{form}}, {interval[1]:{form}}]" if interval else "")


def print_memory(report: MemoryReport) -> None:
    """Print what an adapter has by heart."""
    who = report.adapter or "the bare base model"
    print_text(f"Longest run of words said as they stand in the text gone on from, by {who}; means over texts.")
    for runs in report.runs:
        print_text(f"  {runs.decoding}: learnt texts {runs.adapter:.1f} (base model {runs.base:.1f})")
        if runs.adapter_unlearnt is not None:
            print_text(f"    held-out texts {runs.adapter_unlearnt:.1f} (base model {runs.base_unlearnt:.1f})")
        print_text(f"    memorised {with_interval(runs.memorised, runs.memorised_interval, '.1f')} words")
        print_text(f"    the longest of all {runs.longest} words")
    print_text(
        f"Exposure of {len(report.exposures)} canaries learnt once: {report.exposure:.1f} bits of"
        f" {report.most_exposure:.1f}; by the base model {report.base_exposure:.1f}."
    )


def _table(title: str, values: Losses | Mapping[str, float], intervals: Intervals) -> None:
    print_text(f"{title}:")
    named = asdict(values) if isinstance(values, Losses) else values
    for name, value in named.items():
        if value is not None:
            print_text(f"  {_MODELS.get(name, name):<30} {with_interval(value, intervals.get(name))}")


def _print_gains(evaluation: Evaluation) -> None:
    share = with_interval(evaluation.gain_share, evaluation.gain_share_interval, ".1%")
    print_text(f"gain over the base model: {with_interval(evaluation.gain, evaluation.gain_interval)}, {share}")
    for name, said in _PERSONAL_GAINS.items():
        if (gain := getattr(evaluation, name)) is not None:
            print_text(f"{said}: {with_interval(gain, getattr(evaluation, f'{name}_interval'))}")
    if seen := evaluation.truesight:
        print_text(
            f"mine or another's, {seen.characters} characters, {seen.own_texts} x {seen.other_texts} texts:"
            f" {with_interval(seen.accuracy, seen.interval, '.0%')} right;"
            f" without the other author {with_interval(seen.against_base, seen.against_base_interval, '.0%')},"
            f" the base model alone {seen.base_alone:.0%}, by chance 50%"
        )
    if len(evaluation.seeds) > 1:
        for one in evaluation.seeds:
            gains = (one.personal_gain, one.personal_gain_frozen)
            shown = ", ".join("-" if gain is None else f"{gain:.3f}" for gain in gains)
            print_text(f"seed {one.seed}: last quarter {one.adapter:.3f}; gain over another author's, frozen: {shown}")


def _print_control(control: ControlUsed) -> None:
    author = "the author who is shipped, a diarist of 1912 to 1915" if control.author == SHIPPED else "the one you gave"
    print_text(
        f"The other author is {author}: {control.tokens} tokens in {control.steps} steps;"
        f" your adapter had learnt {control.own_tokens} in {control.own_steps}."
    )
    if control.tokens < 0.9 * control.own_tokens:
        print_text("The other author learnt less, so a part of that gain is only more text.")
    if control.shared > MOST_SHARED:
        print_text(
            f"{control.shared:.0%} of the other author's text stands in your log too, which makes the gain too small."
        )
