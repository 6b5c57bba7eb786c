"""Verbs that care for the data: backup, restore, export, care, settings."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from core.cli.context import acting, home, notes, options, print_json, print_text, read_passphrase, stop_on_interrupt
from core.errors import ExitStatus
from core.guardian import Guardian
from core.schedule.rows import JobState
from core.services.backup import BackupRecord
from core.services.settings import SettingValue

_LIST = "list"


def add_to(app: typer.Typer) -> None:
    """Add the verbs of this file."""
    app.command()(backup)
    app.command()(restore)
    app.command()(export)
    care = typer.Typer(help="Checks and backups that are due.", invoke_without_command=True)
    care.callback()(list_jobs)
    care.command()(run)
    app.add_typer(care, name="care")
    settings = typer.Typer(help="Your choices.", no_args_is_help=True)
    settings.command(name="list")(list_settings)
    settings.command(name="set", context_settings={"ignore_unknown_options": True})(set_)  # -1 is a value
    settings.command()(reset)
    app.add_typer(settings, name="settings")


def backup(
    file: Annotated[str, typer.Argument(help="A new file, best on another drive; or `list`, to see those made.")],
) -> None:
    """Write the whole vault, encrypted, into one file, and check that it can be restored."""
    if file == _LIST:
        _list_backups()
        return
    with acting("backup", file=file) as (guardian, result), notes.status("Writing and checking the backup…"):
        made = guardian.backup.make(Path(file))
        result |= {"head_seq": made.head_seq, "sha256": made.sha256}
    if options.is_json:
        print_json(made)
        return
    print_text(f"{made.entries} entries are in {made.file}, {_size(made.bytes)}. It was opened and checked whole.")
    _print_left_out(made.left_out)
    print_text("It opens with the passphrase and the recovery code of today.")


def restore(
    file: Annotated[Path, typer.Argument(help="A backup.")],
    check: Annotated[bool, typer.Option("--check", help="Only check that it could be restored.")] = False,
) -> None:
    """Make the vault of a backup again, in a home that holds none; the recovery code will do as passphrase."""
    act = Guardian.check_backup if check else Guardian.restore
    restored = act(file, home(), read_passphrase)
    if options.is_json:
        print_json(restored)
        return
    where = "The backup is whole" if check else f"The vault is restored in {home().folder}"
    print_text(f"{where}: {restored.entries} entries, {len(restored.adapters)} adapters.")
    _print_left_out(restored.left_out)
    print_text(f"Chain head: entry {restored.head_seq}, {restored.head_hash}")


def export(folder: Annotated[Path, typer.Argument(help="A new or empty folder.")]) -> None:
    """Write everything out in clear, as JSON Lines, Markdown and plain files."""
    with acting("export", folder=str(folder.expanduser().absolute())) as (guardian, result), notes.status("Exporting…"):
        exported = guardian.export.write(folder)
        result |= {"head_seq": exported.head_seq, "entries": exported.entries}
    if options.is_json:
        print_json(exported)
        return
    print_text(f"{exported.entries} entries and {exported.files} files are in {exported.folder}.")
    _print_left_out(exported.not_opened)
    print_text("All of it is plain text: whoever has this folder can read it.")


def list_jobs(context: typer.Context) -> None:
    """List the jobs, when they ran last, and why they are as they are."""
    if context.invoked_subcommand is None:
        with acting("care") as (guardian, _):
            jobs = guardian.care.jobs()
        _print_jobs(jobs)


def run() -> int:
    """Run what is due now; a cron job may call this each hour."""
    with acting("care run") as (guardian, result), stop_on_interrupt() as stop, notes.status("Caring…"):
        jobs = guardian.care.run_due(stop)
        result |= {job.job: job.state for job in jobs}
        is_damaged = bool(guardian.damage)
    _print_jobs(jobs)
    if not jobs and not options.is_json:
        print_text("Nothing is due.")
    if all(job.state == "ok" for job in jobs):
        return ExitStatus.DONE
    return ExitStatus.DAMAGED if is_damaged else ExitStatus.FIXABLE


def list_settings(
    words: Annotated[list[str] | None, typer.Argument(help="Only settings that have all these words.")] = None,
) -> None:
    """List every setting with its value, or those that have all of some words."""
    with acting("settings list") as (guardian, _):
        values = guardian.settings.find(" ".join(words or []))
    for value in values:
        _print_setting(value)
    if not values and not options.is_json:
        print_text("No setting has all these words.")


def set_(name: str, value: str) -> None:
    """Choose a value."""
    with acting("settings set", name=name, value=value) as (guardian, _):
        chosen = guardian.settings.set(name, value)
    _print_setting(chosen)


def reset(name: str) -> None:
    """Return to the default."""
    with acting("settings reset", name=name) as (guardian, _):
        value = guardian.settings.reset(name)
    _print_setting(value)


def _print_jobs(jobs: list[JobState]) -> None:
    for job in jobs:
        if options.is_json:
            print_json(job)
        else:
            print_text(
                f"{job.job:<11}{job.state:<8}last {job.last or 'never':<22}next {job.next or '-':<22}{job.reason}"
            )


def _list_backups() -> None:
    with acting("backup list") as (guardian, _):
        records = guardian.backup.backups()
    for record in records:
        if options.is_json:
            print_json(record)
        else:
            print_text(f"{record.time}  {record.state:<8} {_size(record.bytes):>9}  {_place(record)}")
    if not records and not options.is_json:
        print_text("No backup was made yet. `guardian backup FILE` makes one.")


def _place(record: BackupRecord) -> str:
    return f"{record.file or '(redacted)'}{' (daily)' if record.is_scheduled else ''}"


def _print_setting(value: SettingValue) -> None:
    if options.is_json:
        print_json(asdict(value))
    else:
        print_text(f"{value.name} = {value.value or '(none)'}{'' if value.seq else '  (default)'}")
        print_text(f"  {value.title}. {value.description}")


def _print_left_out(names: list[str]) -> None:
    for name in names:
        print_text(f"  Left out, because it is damaged: {name}")


def _size(count: int) -> str:
    return f"{count / 1e6:.1f} MB"
