"""The verb import."""

import threading
from pathlib import Path
from typing import Annotated

import typer

from core.cli.context import (
    acting,
    home,
    notes,
    options,
    print_json,
    print_text,
    read_passphrase,
    stop_on_interrupt,
)
from core.guardian import Guardian
from core.services.import_export import is_export
from core.services.results import ImportProgress, ImportReport


def add_to(app: typer.Typer) -> None:
    """Add the verbs of this file."""
    app.command(name="import")(import_)


def import_(
    path: Annotated[list[Path], typer.Argument(help="Folders or files.")],
    source: Annotated[str | None, typer.Option(help="The importer, if it is not to be recognised.")] = None,
    me: Annotated[list[str] | None, typer.Option(help="A name of yours in what is imported; may be repeated.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only count.")] = False,
) -> None:
    """Import what you have written elsewhere; a second time adds nothing twice."""
    if len(path) == 1 and is_export(path[0]):
        _import_export(path[0], dry_run)
        return
    paths = [str(one.expanduser().absolute()) for one in path]
    with (
        acting("import", paths=paths, source=source, me=me, dry_run=dry_run) as (guardian, result),
        stop_on_interrupt() as stop,
    ):
        report = merge([_import_one(guardian, one, source, me or [], dry_run, stop) for one in path])
        result |= {"added": report.added, "skipped": report.skipped, "failed": report.failed}
    if options.is_json:
        print_json(report)
        return
    verb = "would be added" if dry_run else "added"
    print_text(f"{report.source}: {report.added} {verb}, {report.skipped} known already, {report.failed} failed.")
    for problem in report.errors:
        print_text(f"  {problem.path}: {problem.title} {problem.advice}")
    if report.is_stopped:
        print_text("Stopped. Import again to go on: nothing is added twice.")


def _import_export(folder: Path, dry_run: bool) -> None:
    with notes.status("Importing an export…"):
        report = Guardian.import_export(folder, home(), read_passphrase, dry_run)
    if options.is_json:
        print_json(report)
        return
    print_text(f"{report.added} entries and {report.adapters} adapters{' would be' if dry_run else ''} imported.")
    for problem in report.errors:
        print_text(f"  {problem.path}: {problem.title} {problem.advice}")
    print_text(f"Chain head: entry {report.head_seq}, {report.head_hash}")


def merge(reports: list[ImportReport]) -> ImportReport:
    """Add up the reports of several paths."""
    return ImportReport(
        source=", ".join(dict.fromkeys(report.source for report in reports)),
        added=sum(report.added for report in reports),
        skipped=sum(report.skipped for report in reports),
        failed=sum(report.failed for report in reports),
        errors=[problem for report in reports for problem in report.errors],
        is_stopped=any(report.is_stopped for report in reports),
    )


def _import_one(
    guardian: Guardian, path: Path, source: str | None, me: list[str], dry_run: bool, stop: threading.Event
) -> ImportReport:
    with notes.status("Importing…") as status:

        def show(progress: ImportProgress) -> None:
            status.update(f"Importing… {progress.added} added, {progress.skipped} known, {progress.failed} failed")

        return guardian.importing.run(path, source, me, dry_run, show, stop)
