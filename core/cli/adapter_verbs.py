"""Verbs about the adapters trained so far."""

from dataclasses import asdict
from typing import Annotated

import typer

from core.cli.context import acting, options, print_json, print_text, stop_on_interrupt
from core.cli.training_shown import training_progress
from core.services.results import AdapterRecord


def add_to(app: typer.Typer) -> None:
    """Add the verbs of this file."""
    adapters = typer.Typer(help="The adapters trained so far.", no_args_is_help=True)
    adapters.command(name="list")(list_)
    adapters.command()(promote)
    adapters.command()(rollback)
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
