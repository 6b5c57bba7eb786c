"""The verb that proves: evaluate."""

from typing import Annotated

import typer

from core.cli.context import acting, options, print_json, print_text, stop_on_interrupt
from core.cli.training_shown import DEVICE, Device, loss_line, training_progress
from core.services.diversity import GOAL
from core.services.results import Evaluation


def add_to(app: typer.Typer) -> None:
    """Add the verb of this file."""
    app.command()(evaluate)


def evaluate(
    by_time: Annotated[
        bool, typer.Option("--by-time", help="Score each text, then train on it, in a scratch adapter.")
    ] = False,
    device: Annotated[Device, DEVICE] = Device.AUTO,
    diversity: Annotated[
        bool, typer.Option("--diversity", help="Compare how varied the model writes with how varied you do.")
    ] = False,
    samples: Annotated[int, typer.Option(min=4, max=200, help="With --diversity: write so many texts.")] = 24,
) -> None:
    """Prove by numbers what personalisation gains, on text that was not learnt when it was scored."""
    if diversity:
        _evaluate_diversity(samples)
        return
    with (
        acting("evaluate", by_time=by_time, device=device) as (guardian, _),
        stop_on_interrupt() as stop,
        training_progress() as show,
    ):
        measure = guardian.proof.evaluate_by_time if by_time else guardian.proof.evaluate
        evaluation = measure(str(device), show, stop)
    if options.is_json:
        print_json(evaluation)
    else:
        _print_evaluation(evaluation)


def _evaluate_diversity(samples: int) -> None:
    with (
        acting("evaluate", diversity=True, samples=samples) as (guardian, _),
        stop_on_interrupt() as stop,
        training_progress() as show,
    ):
        report = guardian.diversity.measure(samples, on_progress=show, stop=stop)
    if options.is_json:
        print_json(report)
        return
    who = report.adapter or "the bare base model"
    print_text(f"{report.texts} texts by {who} beside {report.texts} of yours, {report.words} words each:")
    for one in report.comparisons:
        print_text(
            f"{one.name}: {one.generated:.3f}, yours {one.own:.3f},"
            f" ratio {one.ratio:.2f} ({one.low:.2f} to {one.high:.2f})"
        )
    least, most = GOAL
    print_text(f"The goal is {least} to {most}: {'met' if report.is_within else 'missed'}.")


def _print_evaluation(evaluation: Evaluation) -> None:
    print_text(f"bits per byte over {evaluation.documents} texts: {loss_line(evaluation.bits_per_byte)}")
    print_text(f"over the last quarter: {loss_line(evaluation.last_quarter)}")
    print_text(f"on general text: {loss_line(evaluation.general_bits_per_byte)}")
