"""The verb import."""

from pathlib import Path
from typing import Annotated

import typer

from core.cli.context import (
    acting,
    home,
    notes,
    one_line,
    options,
    print_json,
    print_text,
    read_passphrase,
    stop_on_interrupt,
)
from core.guardian import Guardian
from core.services.import_export import is_export
from core.services.results import ImportPreview, ImportProgress

_SHOWN = 20


def add_to(app: typer.Typer) -> None:
    """Add the verbs of this file."""
    app.command(name="import")(import_)


def import_(
    path: Annotated[list[Path], typer.Argument(help="Folders or files.")],
    source: Annotated[str | None, typer.Option(help="The importer, if it is not to be recognised.")] = None,
    me: Annotated[list[str] | None, typer.Option(help="A name of yours in what is imported; may be repeated.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show what would come in.")] = False,
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
        with notes.status("Importing…") as status:

            def show(progress: ImportProgress) -> None:
                status.update(f"Importing… {progress.added} added, {progress.skipped} known, {progress.failed} failed")

            report = guardian.importing.run_all(path, source, me or [], dry_run, show, stop)
        result |= {"added": report.added, "skipped": report.skipped, "failed": report.failed}
    if options.is_json:
        print_json(report)
        return
    if report.preview is not None:
        _show_preview(report.preview)
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


def _show_preview(preview: ImportPreview) -> None:
    for record in preview.records[:_SHOWN]:
        mark = "new  " if record.is_new else "known"
        words = " · ".join(part for part in (record.title or record.name, record.author) if part)
        print_text(f"  {mark}  {record.time[:10]}  {record.origin:<8}  {one_line(words)}")
    for author, count in preview.authors.items():
        print_text(f"  by {author}: {count}")
    if preview.first and preview.last:
        print_text(f"Written from {preview.first[:10]} to {preview.last[:10]}.")
