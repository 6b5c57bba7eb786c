"""Verbs about the adapters trained so far."""

from dataclasses import asdict
from typing import Annotated

import typer

from core.cli import adapter_file_verbs, compare_verbs
from core.cli.context import acting, options, print_json, print_text, stop_on_interrupt
from core.cli.runs_shown import print_gate
from core.cli.training_shown import DEVICE, Device, training_progress
from core.errors import GuardianError
from core.services.lineage import lineage_lines
from core.services.results import AdapterRecord
from core.training.merge_methods import DENSITY, METHODS, SVD

_ADAPTER = typer.Argument(help="The id of an adapter; without it the one in use.")


def add_to(app: typer.Typer) -> None:
    """Add the verbs of this file."""
    adapters = typer.Typer(help="The adapters trained so far.", no_args_is_help=True)
    adapters.command(name="list")(list_)
    adapters.command()(show)
    adapters.command()(promote)
    adapters.command()(rollback)
    adapters.command()(merge)
    compare_verbs.add_to(adapters)
    adapter_file_verbs.add_to(adapters)
    adapters.command()(fuse)
    adapters.command()(unfuse)
    app.add_typer(adapters, name="adapters")


def list_() -> None:
    """List adapters, the newest first."""
    with acting("adapters list") as (guardian, _):
        records = guardian.adapters.adapters()
    for record in records:
        if options.is_json:
            print_json(record)
        else:
            gone = "" if record.file else "  (weights gone)"
            mark = "*" if record.current else " "
            print_text(f"{mark} {record.id}  {record.how}  {record.created}  {record.gate.reason}{gone}")
    if not records and not options.is_json:
        print_text("There is no adapter yet. `guardian train` makes one.")


def show(adapter: Annotated[str | None, _ADAPTER] = None) -> None:
    """Show an adapter: what it comes from, what it learnt, what the gate said."""
    with acting("adapters show", adapter=adapter) as (guardian, _):
        chosen = adapter or guardian.adapters.current_id()
        if chosen is None:
            raise GuardianError("No adapter is in use.", "`guardian adapters list` shows those there are.")
        record = guardian.adapters.record(chosen)
        lines = lineage_lines(chosen, guardian.adapters.adapters())
    if options.is_json:
        print_json(asdict(record) | {"lineage": lines})
        return
    for line in lines:
        print_text(line)
    print_text(f"base model: SHA-256 {record.base}")
    print_text(f"texts learnt: {record.learnt}{' and what is not known' if record.is_unknown else ''}")
    print_text(f"snapshot of them: {record.snapshot or 'none was kept'}")
    print_text("recipe: " + (", ".join(f"{name} {value}" for name, value in record.recipe.items()) or "none was kept"))
    print_gate(record.gate)


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


_PARTS = typer.Argument(help="The ids of two adapters or more.")
_METHOD = typer.Option(
    help=f"How: {', '.join(METHODS)}. cat and svd add up what the adapters do; the others are rougher."
)
_WEIGHTS = typer.Option(help="The share of each, with commas between; equal ones without this.")
_DENSITY = typer.Option(help="With ties and dare: which part of the values is kept.")


def merge(
    adapters: Annotated[list[str], _PARTS],
    method: Annotated[str, _METHOD] = SVD,
    weights: Annotated[str | None, _WEIGHTS] = None,
    density: Annotated[float, _DENSITY] = DENSITY,
    device: Annotated[Device, DEVICE] = Device.AUTO,
) -> None:
    """Merge adapters into one; it is used if it passes the gate on text that none of them learnt."""
    shares = _numbers(weights)
    with (
        acting("adapters merge", adapters=adapters, method=method, weights=shares) as (guardian, result),
        stop_on_interrupt() as stop,
        training_progress() as show_progress,
    ):
        merged = guardian.merging.merge(adapters, method, shares, density, str(device), show_progress, stop)
        result |= {"adapter": merged.adapter, "promoted": merged.promoted}
    if options.is_json:
        print_json(merged)
        return
    print_text(f"{merged.adapter}: {', '.join(merged.merged_from)} merged by {merged.method}, rank {merged.rank}.")
    print_gate(merged.gate)
    print_text(f"{merged.adapter} is {'now in use' if merged.promoted else 'not used'}.")


def _numbers(text: str | None) -> list[float]:
    try:
        return [float(part) for part in text.split(",")] if text else []
    except ValueError as error:
        raise typer.BadParameter("--weights are numbers with commas between them.") from error


def fuse(adapter: Annotated[str | None, _ADAPTER] = None) -> None:
    """Fold an adapter into its base model: faster answers, for about as much disk as the base model takes.

    The result must predict your newest texts as well as base model and adapter do. It is used while the setting
    `fused` is on.
    """
    with (
        acting("adapters fuse", adapter=adapter) as (guardian, result),
        stop_on_interrupt() as stop,
        training_progress() as show,
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
