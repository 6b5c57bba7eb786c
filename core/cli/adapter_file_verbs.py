"""Verbs that take an adapter out of a vault or into one: export and import, under a passphrase of its own."""

from pathlib import Path
from typing import Annotated

import typer

from core.cli.context import (
    acting,
    options,
    print_json,
    print_text,
    read_file_passphrase,
    read_new_passphrase,
    stop_on_interrupt,
)
from core.cli.runs_shown import print_gate
from core.cli.training_shown import DEVICE, Device, training_progress

_OPTION = "--adapter-passphrase-file"
_PassphraseFile = Annotated[
    Path | None, typer.Option(_OPTION, help="Take the passphrase of the adapter file from this file.")
]


def add_to(adapters: typer.Typer) -> None:
    """Add the verbs of this file."""
    adapters.command("export")(export)
    adapters.command("import")(import_)


def export(
    adapter: Annotated[str, typer.Argument(help="The id of an adapter.")],
    file: Annotated[Path, typer.Argument(help="The file to write; nothing is overwritten.")],
    adapter_passphrase_file: _PassphraseFile = None,
) -> None:
    """Write an adapter to a file that opens with a passphrase of its own: its weights and lineage, no text."""
    with acting("adapters export", adapter=adapter, file=str(file)) as (guardian, result):
        guardian.adapters.record(adapter)  # before anybody thinks of a passphrase in vain
        passphrase = read_new_passphrase(adapter_passphrase_file, _OPTION)
        exported = guardian.exchange.export(adapter, file, passphrase)
        result |= {"bytes": exported.bytes}
    if options.is_json:
        print_json(exported)
        return
    print_text(f"{exported.adapter} is in {exported.path}: {exported.bytes / 1e6:.1f} MB.")
    print_text("Who has the file and its passphrase can write in your voice, and may get out of it what you wrote.")


def import_(
    file: Annotated[Path, typer.Argument(help="A file that `adapters export` wrote.")],
    adapter_passphrase_file: _PassphraseFile = None,
    device: Annotated[Device, DEVICE] = Device.AUTO,
) -> None:
    """Take in an adapter from a file; the gate judges it, and `adapters promote` uses it if it passed."""

    def ask() -> str:
        return read_file_passphrase(adapter_passphrase_file, "Passphrase of the file: ", _OPTION)

    with (
        acting("adapters import", file=str(file)) as (guardian, result),
        stop_on_interrupt() as stop,
        training_progress() as show,
    ):
        imported = guardian.exchange.import_(file, ask, str(device), show, stop)
        result |= {"adapter": imported.adapter}
    if options.is_json:
        print_json(imported)
        return
    if imported.gate is None:
        print_text(f"The weights of {imported.adapter} are back.")
        return
    print_gate(imported.gate)
    if imported.gate.is_passed:
        print_text(f"{imported.adapter} is here. `guardian adapters promote {imported.adapter}` uses it.")
    else:
        print_text(f"{imported.adapter} is here, but cannot be used: it did not pass.")
