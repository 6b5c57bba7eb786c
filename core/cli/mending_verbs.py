"""Verbs for a damaged vault: repair, salvage."""

from pathlib import Path
from typing import Annotated

import typer

from core.cli.context import home, options, print_json, print_text, read_passphrase
from core.guardian import Guardian
from core.paths import Home


def add_to(app: typer.Typer) -> None:
    """Add the verbs of this file."""
    app.command()(repair)
    app.command()(salvage)


def repair() -> None:
    """Make again what can be made again without guessing: the witness, the indexes. Nothing you wrote is touched."""
    repaired = Guardian.repair(home(), read_passphrase())
    if options.is_json:
        print_json({"repaired": repaired})
    elif repaired:
        print_text("Repaired; the damaged files were copied aside first:\n" + "\n".join(f"  {one}" for one in repaired))
    else:
        print_text("There is nothing to repair.")


def salvage(
    folder: Annotated[Path, typer.Argument(help="A new folder, for the new vault.")],
    backup: Annotated[
        list[Path] | None, typer.Option(help="A backup to take what is missing from; may be repeated, newest first.")
    ] = None,
) -> None:
    """Make a new vault from what is whole of a damaged one, which stays as it is; say exactly what is lost."""
    target = Home(folder.expanduser().absolute())
    salvaged = Guardian.salvage(home(), read_passphrase(), target, backup or [])
    if options.is_json:
        facts = {"home": str(target.folder), "lost": salvaged.lost, "entries": salvaged.entries}
        ranges = {name: getattr(salvaged, name) for name in ("missing", "missing_texts", "from_backup")}
        print_json(facts | ranges)
        return
    print_text(f"A new vault is in {target.folder}: {salvaged.entries} entries, {salvaged.lost} lost.")
    for title, ranges_ in (
        ("Taken from a backup", salvaged.from_backup),
        ("Lost", salvaged.missing),
        ("Lost their text", salvaged.missing_texts),
    ):
        if ranges_:
            print_text(f"{title}: {_spans(ranges_)}")
    print_text(f"Check it with `guardian --home {target.folder} verify --level 2`. The damaged vault was not changed.")


def _spans(ranges: list[tuple[int, int]]) -> str:
    return ", ".join(f"entry {first}" if first == last else f"entries {first} to {last}" for first, last in ranges)
