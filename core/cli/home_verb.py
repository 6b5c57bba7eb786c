"""The verb that says, and chooses, which folder holds the vault."""

from pathlib import Path
from typing import Annotated

import typer

from core.cli.context import home, options, print_json, print_text
from core.guardian import Guardian
from core.paths import Home
from core.vault.elsewhere import choose_home, forget_chosen_home


def add_to(app: typer.Typer) -> None:
    """Add the verbs of this file."""
    app.command("home")(home_)


def home_(
    folder: Annotated[
        Path | None, typer.Argument(help="The folder of a vault that is to be opened from now on.")
    ] = None,
    usual: Annotated[bool, typer.Option("--usual", help="Go back to the usual folder.")] = False,
) -> None:
    """Show which folder holds the vault, or choose another; --home and GUARDIAN_HOME go before what is chosen."""
    if folder is not None:
        choose_home(folder)
    elif usual:
        forget_chosen_home()
    found = Home(folder.expanduser().absolute()) if folder is not None else home()
    has_vault = Guardian.has_vault(found)
    if options.is_json:
        print_json({"home": str(found.folder), "has_vault": has_vault})
    else:
        print_text(f"{found.folder}: {'there is a vault' if has_vault else 'there is no vault yet'}")
