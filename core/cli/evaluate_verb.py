"""The verb that proves: evaluate."""

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer

from core.cli.context import acting, options, plain, print_json, print_text, stop_on_interrupt
from core.cli.evaluation_shown import print_evaluation, print_memory
from core.cli.report_shown import evaluate_style, print_style, show_history, write_report
from core.cli.training_shown import DEVICE, Device, training_progress
from core.services.diversity import GOAL, DiversityReport
from core.services.proof import Against
from core.services.whole_proof import VARIED, WholeProof

Result = TypeVar("Result")
SHIPPED, NONE = "shipped", "none"
_CONTROL = typer.Option(
    metavar="PATH|shipped|none",
    help="Compare with an adapter of another author: a file or folder of notes, or the author who is shipped. "
    "By time the shipped one is the default.",
)


def add_to(app: typer.Typer) -> None:
    """Add the verb of this file."""
    app.command()(evaluate)


def evaluate(
    *,
    by_time: Annotated[
        bool, typer.Option("--by-time", help="Score each text, then train on it, in a scratch adapter.")
    ] = False,
    control: Annotated[str | None, _CONTROL] = None,
    seeds: Annotated[int, typer.Option(min=1, max=20, help="By time: repeat it with so many seeds.")] = 1,
    first: Annotated[int | None, typer.Option(min=1, help="By time: only the first so many texts.")] = None,
    characters: Annotated[
        int | None, typer.Option(min=1, help="By time: only so many characters from the beginning of each text.")
    ] = None,
    device: Annotated[Device, DEVICE] = Device.AUTO,
    memory: Annotated[bool, typer.Option("--memory", help="Measure what the adapter has by heart.")] = False,
    diversity: Annotated[
        bool, typer.Option("--diversity", help="Compare how varied the model writes with how varied you do.")
    ] = False,
    style: Annotated[
        bool, typer.Option("--style", help="Ask verifiers of style whether the model's texts look like yours.")
    ] = False,
    samples: Annotated[
        int | None, typer.Option(min=4, max=200, help="With --diversity (24) and --style (40): write so many texts.")
    ] = None,
    everything: Annotated[
        bool, typer.Option("--all", help="The adapter in use beside another author's, memory, diversity and style.")
    ] = False,
    history: Annotated[
        bool, typer.Option("--history", help="Measure nothing; list what was learnt and measured so far.")
    ] = False,
    report: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Measure nothing; write a page of what was measured, as .html or .pdf."),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="With --report: replace a file that exists.")] = False,
) -> None:
    """Prove by numbers what personalisation gains, on text that was not learnt when it was scored."""
    if history:
        show_history()
    elif report is not None:
        write_report(report, force)
    elif style:
        _show(evaluate_style(samples, _author(control)), print_style)
    elif everything:
        _evaluate_everything(control or SHIPPED, device, samples)
    elif memory:
        _evaluate_memory(device)
    elif diversity:
        _evaluate_diversity(samples)
    elif by_time:
        _evaluate_by_time(control or SHIPPED, seeds, first, characters, device)
    else:
        _evaluate_newest(control or NONE, device)


def _evaluate_by_time(control: str, seeds: int, first: int | None, characters: int | None, device: Device) -> None:
    arguments: dict[str, Any] = {
        "control": control,
        "seeds": seeds,
        "first": first,
        "characters": characters,
        "device": device,
    }
    with (
        acting("evaluate", by_time=True, **arguments) as (guardian, _),
        stop_on_interrupt() as stop,
        training_progress() as show,
    ):
        evaluation = guardian.proof.evaluate_by_time(
            str(device), show, stop, _against(control), seeds, first, characters
        )
    _show(evaluation, print_evaluation)


def _evaluate_newest(control: str, device: Device) -> None:
    with (
        acting("evaluate", by_time=False, control=control, device=device) as (guardian, _),
        stop_on_interrupt() as stop,
        training_progress() as show,
    ):
        evaluation = guardian.proof.evaluate(str(device), show, stop, _against(control))
    _show(evaluation, print_evaluation)


def _evaluate_memory(device: Device) -> None:
    with (
        acting("evaluate", memory=True, device=device) as (guardian, _),
        stop_on_interrupt() as stop,
        training_progress() as show,
    ):
        report = guardian.memory.measure(str(device), show, stop)
    _show(report, print_memory)


def _evaluate_diversity(samples: int | None) -> None:
    with (
        acting("evaluate", diversity=True, samples=samples) as (guardian, _),
        stop_on_interrupt() as stop,
        training_progress() as show,
    ):
        report = guardian.diversity.measure(samples or VARIED, on_progress=show, stop=stop)
    _show(report, _print_diversity)


def _evaluate_everything(control: str, device: Device, samples: int | None) -> None:
    """Measure one after the other; one JSON object with a part for each, and how long each took."""
    with (
        acting("evaluate", all=True, control=control, device=device, samples=samples) as (guardian, _),
        stop_on_interrupt() as stop,
        training_progress() as show,
    ):
        done = guardian.whole_proof.measure(str(device), show, stop, _against(control), samples)
    _show_everything(done)


def _show_everything(done: WholeProof) -> None:
    if options.is_json:
        parts = {name: plain(result) for name, result in done.found.items()}
        problems = {name: one.title for name, one in done.problems.items()}
        print_json({**parts, "problems": problems, "seconds": done.seconds})
        return
    shows: dict[str, Callable[..., None]] = {
        "newest": print_evaluation,
        "memory": print_memory,
        "diversity": _print_diversity,
        "style": print_style,
    }
    for name, result in done.found.items():
        print_text(f"-- {name} ({done.seconds[name]:.0f} s)")
        shows[name](result)
    for name, problem in done.problems.items():
        print_text(f"-- {name}: {problem.title} {problem.advice}")


def _show(result: Result, show: Callable[[Result], None]) -> None:
    if options.is_json:
        print_json(result)
    else:
        show(result)


def _against(control: str) -> Against | None:
    if control == NONE:
        return None
    return Against(None if control == SHIPPED else Path(control))


def _author(control: str | None) -> Path | None:
    return None if control in {None, SHIPPED, NONE} else Path(str(control))


def _print_diversity(report: DiversityReport) -> None:
    who = report.adapter or "the bare base model"
    print_text(f"{report.texts} texts by {who} beside {report.texts} of yours, {report.words} words each:")
    for one in report.comparisons:
        print_text(
            f"{one.name}: {one.generated:.3f}, yours {one.own:.3f},"
            f" ratio {one.ratio:.2f} ({one.low:.2f} to {one.high:.2f})"
        )
    least, most = GOAL
    print_text(f"The goal is {least} to {most}: {'met' if report.is_within else 'missed'}.")
