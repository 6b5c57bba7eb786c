"""The verb that says what is stored, where, how big it is and who can read it."""

import typer

from core.cli.context import acting, options, print_json, print_text
from core.services.storage import Storage, Stored

_READERS = {
    "owner": "only this account",
    "group": "this account and its group",
    "everybody": "every account of this machine",
    "system": "as the system allows",
}


def add_to(app: typer.Typer) -> None:
    """Add the verbs of this file."""
    app.command()(storage)


def storage() -> None:
    """Show what is stored on this machine, where, how big it is, whether it is encrypted and who can read it."""
    with acting("storage") as (guardian, _):
        found = guardian.storage.read()
    if options.is_json:
        print_json({**found.__dict__, "kinds": [kind.__dict__ for kind in found.kinds]})
    else:
        _print(found)


def _print(found: Storage) -> None:
    for kind in found.kinds:
        if kind.files:
            print_text(_line(kind))
    print_text(f"{found.bytes / 1e6:.1f} MB in all; {found.free_bytes / 1e9:.1f} GB are free on the disk of the vault.")


def _line(kind: Stored) -> str:
    sealed = "encrypted" if kind.is_encrypted else "in clear"
    size = f"{kind.bytes / 1e6:.1f} MB"
    return f"{kind.name:<14}{size:>11}  {kind.files:>5} files  {sealed:<10} {_READERS[kind.readers]:<30} {kind.path}"
