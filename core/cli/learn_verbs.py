"""The verb that learns: train."""

from typing import Annotated, Any

import typer

from core.cli.context import acting, options, print_json, print_text, stop_on_interrupt
from core.cli.explanation_shown import print_explanation
from core.cli.training_shown import DEVICE, Device, loss_line, training_progress
from core.services.results import GateResult, TrainingResult
from core.services.run_kind import NIGHTLY, REBUILD
from core.training.means import Means
from core.training.methods import METHODS


def add_to(app: typer.Typer) -> None:
    """Add the verb of this file."""
    app.command()(train)


def train(
    *,
    minutes: Annotated[float | None, typer.Option(min=0.01, help="Learn for so many minutes at most.")] = None,
    steps: Annotated[int | None, typer.Option(min=1, help="Take so many steps at most.")] = None,
    device: Annotated[Device, DEVICE] = Device.AUTO,
    rebuild: Annotated[bool, typer.Option("--rebuild", help="Learn the whole log with a fresh adapter.")] = False,
    nightly: Annotated[bool, typer.Option("--nightly", help="Learn only what is new.")] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Learn nothing; show what would be learnt from, and why.")
    ] = False,
    limit: Annotated[int, typer.Option(min=0, help="With --explain: how many texts to show, the newest first.")] = 10,
    seq: Annotated[int | None, typer.Option(min=1, help="With --explain: show this entry alone.")] = None,
    method: Annotated[
        str | None, typer.Option(help=f"How to learn: {', '.join(METHODS)}; lora unless a run is gone on with.")
    ] = None,
    devices: Annotated[
        int,
        typer.Option(min=1, max=64, help="Learn on so many graphics cards, or processes of the processor, at once."),
    ] = 1,
    accumulate: Annotated[int, typer.Option(min=1, max=256, help="Read so many windows a device for each step.")] = 1,
) -> None:
    """Learn from your own words; the gate decides whether the result is used. Ctrl+C saves the run for later.

    Without --rebuild or --nightly a rule chooses and says why: everything anew when the last time was 30 days ago, when
    something was redacted that the adapter learnt, or when the base model changed; otherwise what is new.
    """
    how = _wanted(rebuild, nightly)
    if explain:
        _explain(limit, seq, how)
        return
    given: dict[str, Any] = {"method": method, "devices": devices, "accumulate": accumulate}
    with (
        acting("train", minutes=minutes, steps=steps, device=device, how=how, **given) as (guardian, result),
        stop_on_interrupt() as stop,
        training_progress() as show,
    ):
        watt_hours = guardian.settings.number("train_watt_hours") or None
        means = Means(method, devices, accumulate, watt_hours)
        trained = guardian.learn.train(minutes, steps, str(device), show, stop, how, means)
        result |= {"run": trained.run, "how": trained.how, "adapter": trained.adapter, "promoted": trained.promoted}
    if options.is_json:
        print_json(trained)
    else:
        _print_training(trained)


def _explain(limit: int, seq: int | None, how: str | None) -> None:
    with acting("train", explain=True, limit=limit, seq=seq, how=how) as (guardian, result):
        found = guardian.explaining.explain(limit, seq, how)
        result["snapshot"] = found.snapshot
    if options.is_json:
        print_json(found)
    else:
        print_explanation(found, seq is not None)


def _wanted(rebuild: bool, nightly: bool) -> str | None:
    if rebuild and nightly:
        raise typer.BadParameter("--rebuild and --nightly exclude each other.")
    if rebuild:
        return REBUILD
    return NIGHTLY if nightly else None


def _energy(trained: TrainingResult) -> str:
    if trained.watt_hours is None:
        return f"; {trained.energy}" if trained.energy else ""
    return f" with {trained.watt_hours:.2f} watt-hours {trained.energy}"


def _print_training(trained: TrainingResult) -> None:
    print_text(f"A {trained.how} run: {trained.why}.")
    if trained.gate is None:
        print_text("The run is saved. `guardian train` goes on with it.")
        return
    print_text(f"{trained.tokens} tokens learnt in {trained.seconds:.0f} s{_energy(trained)}.")
    print_gate(trained.gate)
    print_text(f"{trained.adapter} is {'now in use' if trained.promoted else 'not used'}.")
    if trained.left_behind:
        print_text(f"{trained.left_behind} is not used any more: it had learnt a text that was redacted since.")
    if trained.removed:
        print_text(f"The weights of {', '.join(trained.removed)} were deleted: setting adapters_kept.")


def print_gate(gate: GateResult) -> None:
    """Print what the gate measured, and what it decided."""
    print_text(f"bits per byte on {gate.documents} newest texts, never learnt: {loss_line(gate.held_out)}")
    print_text(f"bits per byte on general text: {loss_line(gate.general)}")
    if gate.old_documents:
        print_text(f"bits per byte on {gate.old_documents} of your texts of long ago: {loss_line(gate.old)}")
    print_text(f"{gate.reason} 90 % interval of the gain: {gate.gain_low:.3f} to {gate.gain_high:.3f}.")
    if gate.doubt:
        print_text(gate.doubt)
