"""The verb that learns: train."""

from typing import Annotated

import typer

from core.cli.context import acting, options, print_json, print_text, stop_on_interrupt
from core.cli.training_shown import DEVICE, Device, loss_line, training_progress
from core.services.results import GateResult, TrainingResult


def add_to(app: typer.Typer) -> None:
    """Add the verb of this file."""
    app.command()(train)


def train(
    minutes: Annotated[float | None, typer.Option(min=0.01, help="Learn for so many minutes at most.")] = None,
    steps: Annotated[int | None, typer.Option(min=1, help="Take so many steps at most.")] = None,
    device: Annotated[Device, DEVICE] = Device.AUTO,
) -> None:
    """Learn from your own words; the gate decides whether the result is used. Ctrl+C saves the run for later."""
    with (
        acting("train", minutes=minutes, steps=steps, device=device) as (guardian, result),
        stop_on_interrupt() as stop,
        training_progress() as show,
    ):
        trained = guardian.learn.train(minutes, steps, str(device), show, stop)
        result |= {"run": trained.run, "adapter": trained.adapter, "promoted": trained.promoted}
    if options.is_json:
        print_json(trained)
    else:
        _print_training(trained)


def _print_training(trained: TrainingResult) -> None:
    if trained.gate is None:
        print_text("The run is saved. `guardian train` goes on with it.")
        return
    print_text(f"{trained.tokens} tokens learnt in {trained.seconds:.0f} s.")
    _print_gate(trained.gate)
    print_text(f"{trained.adapter} is {'now in use' if trained.promoted else 'not used'}.")


def _print_gate(gate: GateResult) -> None:
    print_text(f"bits per byte on {gate.documents} newest texts, never learnt: {loss_line(gate.held_out)}")
    print_text(f"bits per byte on general text: {loss_line(gate.general)}")
    print_text(f"{gate.reason} 90 % interval of the gain: {gate.gain_low:.3f} to {gate.gain_high:.3f}.")
