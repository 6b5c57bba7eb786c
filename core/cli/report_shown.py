"""What `evaluate` does beside measuring bits: style, the history of runs and proofs, and the page for a person."""

from datetime import datetime
from pathlib import Path

from core.cli.context import acting, options, print_json, print_text, stop_on_interrupt
from core.cli.training_shown import training_progress
from core.evaluation.records import Measured
from core.evaluation.stylometry import PIECE_WORDS, Rate
from core.services.history import History, RunFacts, as_lines
from core.services.style_check import StyleReport

_MOST_FIGURES = 6


def evaluate_style(samples: int | None, control: Path | None) -> StyleReport:
    """Measure who the model's texts seem to be by, with progress; 40 samples if nothing else is said."""
    with (
        acting("evaluate", style=True, samples=samples, control=control) as (guardian, _),
        stop_on_interrupt() as stop,
        training_progress() as show,
    ):
        return guardian.style.measure(samples or 40, control=control, on_progress=show, stop=stop)


def print_style(report: StyleReport) -> None:
    """Print for each verifier how good it is and what it takes for the principal's."""
    who = report.adapter or "the bare base model"
    print_text(f"Pieces of at least {PIECE_WORDS} words by {who}; the verifiers know {report.known} of yours.")
    for verdict in report.verdicts:
        print_text(f"{verdict.verifier}: tells you from others with AUC {_shown(verdict.auc)}")
        for group, accepted in verdict.accepted.items():
            likeness = verdict.likeness[group]
            print_text(
                f"  {group}: {_percent(accepted)} of {accepted.pieces} taken for yours, likeness {_shown(likeness)}"
            )
    print_text("Likeness is 0 for others' texts and 1 for yours; 90 % intervals over pieces.")


def show_history() -> None:
    """Print runs and proofs, oldest first."""
    with acting("evaluate", history=True) as (guardian, _):
        history = guardian.history.read()
    if options.is_json:
        for line in as_lines(history):
            print_json(line)
        return
    _print_history(history)


def write_report(path: Path, is_replacing: bool) -> None:
    """Write the page, and say its first sentence."""
    today = datetime.now().astimezone().date().isoformat()
    with acting("evaluate", report=path, force=is_replacing) as (guardian, _):
        report = guardian.report.write(path, today, is_replacing)
    if options.is_json:
        missing = [section.command for section in report.missing]
        print_json({"path": str(path), "headline": report.headline, "not_measured": list(dict.fromkeys(missing))})
        return
    print_text(report.headline)
    for section in report.missing:
        print_text(f"Not measured yet: {section.title} `{section.command}`")
    print_text(f"The report is in {path}.")


def _print_history(history: History) -> None:
    if not history.runs and not history.proofs:
        print_text("Nothing was learnt or measured yet. `guardian train` begins.")
    for run in history.runs:
        print_text(_run_line(run))
    for proof in history.proofs:
        figures = [_figure(one) for one in proof.record.measures[:_MOST_FIGURES]]
        of = proof.record.adapter or "the bare base model"
        print_text(f"{proof.date}  {proof.record.what} of {of}: {', '.join(figures)}")


def _run_line(run: RunFacts) -> str:
    gate = run.gate
    pairs = (("base", gate.held_out.base), ("current", gate.held_out.current), ("candidate", gate.held_out.candidate))
    losses = ", ".join(f"{name} {value:.3f}" for name, value in pairs if value is not None)
    general = "" if gate.general.candidate is None else f", general {gate.general.candidate:.3f}"
    gained = "" if gate.gain is None else f", gain {gate.gain:+.3f}"
    interval = "" if gate.gain_low is None else f" ({gate.gain_low:+.3f} to {gate.gain_high:+.3f})"
    state = "put to use" if run.promoted else "not used"
    cost = f", {run.tokens} tokens in {run.seconds:.0f} s" if run.tokens else ""
    return f"{run.date}  {run.how} {run.adapter}: {losses}{general}{gained}{interval}, {state}{cost}"


def _figure(one: Measured) -> str:
    interval = "" if one.low is None else f" ({one.low:.3f} to {one.high:.3f})"
    return f"{one.name} {one.value:.3f}{interval}"


def _shown(rate: Rate) -> str:
    return f"{rate.value:.2f} ({rate.low:.2f} to {rate.high:.2f})"


def _percent(rate: Rate) -> str:
    return f"{100 * rate.value:.0f} % ({100 * rate.low:.0f} to {100 * rate.high:.0f})"
