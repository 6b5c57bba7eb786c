"""Verbs about learning: train, adapters, evaluate."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from enum import StrEnum
from typing import Annotated

import typer
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from core.cli.context import acting, notes, options, print_json, print_text, stop_on_interrupt
from core.services.diversity import GOAL
from core.services.results import AdapterRecord, Evaluation, GateResult, Losses, TrainingProgress, TrainingResult
from core.services.tenancy import PAUSED


class Device(StrEnum):
    """Where the trainer computes."""

    AUTO = "auto"
    CPU = "cpu"
    CUDA = "cuda"
    MPS = "mps"


_DEVICE = typer.Option(help="Where to compute; auto takes what is there.")


def add_to(app: typer.Typer) -> None:
    """Add the verbs of this file."""
    app.command()(train)
    app.command()(evaluate)
    adapters = typer.Typer(help="The adapters trained so far.", no_args_is_help=True)
    adapters.command(name="list")(list_)
    adapters.command()(promote)
    adapters.command()(rollback)
    adapters.command()(fuse)
    adapters.command()(unfuse)
    app.add_typer(adapters, name="adapters")


def train(
    minutes: Annotated[float | None, typer.Option(min=0.01, help="Learn for so many minutes at most.")] = None,
    steps: Annotated[int | None, typer.Option(min=1, help="Take so many steps at most.")] = None,
    device: Annotated[Device, _DEVICE] = Device.AUTO,
) -> None:
    """Learn from your own words; the gate decides whether the result is used. Ctrl+C saves the run for later."""
    with (
        acting("train", minutes=minutes, steps=steps, device=device) as (guardian, result),
        stop_on_interrupt() as stop,
        _progress() as show,
    ):
        trained = guardian.learn.train(minutes, steps, str(device), show, stop)
        result |= {"run": trained.run, "adapter": trained.adapter, "promoted": trained.promoted}
    if options.is_json:
        print_json(trained)
    else:
        _print_training(trained)


def evaluate(
    by_time: Annotated[
        bool, typer.Option("--by-time", help="Score each text, then train on it, in a scratch adapter.")
    ] = False,
    device: Annotated[Device, _DEVICE] = Device.AUTO,
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
        _progress() as show,
    ):
        measure = guardian.learn.evaluate_by_time if by_time else guardian.learn.evaluate
        evaluation = measure(str(device), show, stop)
    if options.is_json:
        print_json(evaluation)
    else:
        _print_evaluation(evaluation)


def _evaluate_diversity(samples: int) -> None:
    with (
        acting("evaluate", diversity=True, samples=samples) as (guardian, _),
        stop_on_interrupt() as stop,
        _progress() as show,
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


def list_() -> None:
    """List adapters, the newest first."""
    with acting("adapters list") as (guardian, _):
        records = guardian.adapters.adapters()
    for record in records:
        if options.is_json:
            print_json(record)
        else:
            print_text(f"{'*' if record.current else ' '} {record.id}  {record.created}  {record.gate.reason}")
    if not records and not options.is_json:
        print_text("There is no adapter yet. `guardian train` makes one.")


def promote(adapter: Annotated[str, typer.Argument(help="The id of an adapter that passed the gate.")]) -> None:
    """Use an adapter from now on."""
    with acting("adapters promote", adapter=adapter) as (guardian, _):
        record = guardian.adapters.promote(adapter)
    _print_current(record)


def rollback() -> None:
    """Return to the adapter that was in use before the last promotion."""
    with acting("adapters rollback") as (guardian, result):
        record = guardian.adapters.roll_back()
        result["adapter"] = record.id if record else None
    _print_current(record)


_ADAPTER = typer.Argument(help="The id of an adapter; without it the one in use.")


def fuse(adapter: Annotated[str | None, _ADAPTER] = None) -> None:
    """Fold an adapter into its base model: faster answers, for about as much disk as the base model takes.

    The result must predict your newest texts as well as base model and adapter do. It is used while the setting
    `fused` is on.
    """
    with (
        acting("adapters fuse", adapter=adapter) as (guardian, result),
        stop_on_interrupt() as stop,
        _progress() as show,
    ):
        record = guardian.fusing.fuse(adapter, show, stop)
        is_used = guardian.fused.wanted() == record.adapter
        result |= {"adapter": record.adapter, "bytes": record.bytes}
    if options.is_json:
        print_json(asdict(record) | {"is_used": is_used})
        return
    losses = f"base {record.base_loss:.4f}, adapter {record.adapter_loss:.4f}, fused {record.fused_loss:.4f}"
    speeds = f"base {record.base_speed:.0f}, adapter {record.adapter_speed:.0f}, fused {record.fused_speed:.0f}"
    print_text(f"{record.adapter} is fused: {record.bytes / 1e6:.0f} MB, {record.type}.")
    print_text(f"bits per byte on {record.documents} newest texts: {losses}")
    print_text(f"tokens a second: {speeds}")
    if not is_used:
        print_text("It is used once its adapter is in use and you have said: guardian settings set fused on")


def unfuse(adapter: Annotated[str | None, _ADAPTER] = None) -> None:
    """Delete a fused model; its adapter stays and is used as before."""
    with acting("adapters unfuse", adapter=adapter) as (guardian, result):
        removed = guardian.fusing.unfuse(adapter)
        result["adapter"] = removed
    if options.is_json:
        print_json({"adapter": removed})
    else:
        print_text(f"The fused model of {removed} is deleted.")


def _print_current(record: AdapterRecord | None) -> None:
    if options.is_json:
        print_json(asdict(record) if record else {"id": None, "current": True})
    else:
        print_text(f"In use: {record.id}" if record else "In use: the bare base model")


def _print_training(trained: TrainingResult) -> None:
    if trained.gate is None:
        print_text("The run is saved. `guardian train` goes on with it.")
        return
    print_text(f"{trained.tokens} tokens learnt in {trained.seconds:.0f} s.")
    _print_gate(trained.gate)
    print_text(f"{trained.adapter} is {'now in use' if trained.promoted else 'not used'}.")


def _print_gate(gate: GateResult) -> None:
    print_text(f"bits per byte on {gate.documents} newest texts, never learnt: {_line(gate.held_out)}")
    print_text(f"bits per byte on general text: {_line(gate.general)}")
    print_text(f"{gate.reason} 90 % interval of the gain: {gate.gain_low:.3f} to {gate.gain_high:.3f}.")


def _print_evaluation(evaluation: Evaluation) -> None:
    print_text(f"bits per byte over {evaluation.documents} texts: {_line(evaluation.bits_per_byte)}")
    print_text(f"over the last quarter: {_line(evaluation.last_quarter)}")
    print_text(f"on general text: {_line(evaluation.general_bits_per_byte)}")


def _line(losses: Losses) -> str:
    return ", ".join(f"{name} {value:.3f}" for name, value in asdict(losses).items() if value is not None)


@contextmanager
def _progress() -> Iterator[Callable[[TrainingProgress], None]]:
    columns = (TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
    with Progress(*columns, console=notes, transient=True, disable=not notes.is_terminal) as bar:
        task = bar.add_task("starting", total=None)

        def show(progress: TrainingProgress) -> None:
            if progress.stage == PAUSED and notes.is_terminal:
                notes.print(f"Paused: {progress.detail}. It goes on by itself.", markup=False)
            text = f"{progress.stage} {progress.detail}" if progress.detail else progress.stage
            if progress.bits_per_byte is not None:
                text = f"{progress.stage} {progress.bits_per_byte:.2f} bits/byte {progress.tokens_per_s:.0f} tok/s"
            bar.update(task, description=text, completed=progress.step, total=progress.of or None)

        yield show
