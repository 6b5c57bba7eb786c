"""Verbs for what is done by itself: schedule, and serve for a machine without a screen."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

from core.cli.context import acting, notes, options, print_json, print_text, stop_on_interrupt
from core.cli.training_shown import training_progress
from core.clock import utc_text
from core.errors import ExitStatus
from core.interrupt import Interrupt
from core.schedule.rows import JobState, Ran
from core.services.digest import Digest

_TOMORROW = "--until-tomorrow"


def add_to(app: typer.Typer) -> None:
    """Add the verbs of this file."""
    schedule = typer.Typer(help="What is done by itself: what ran, what is next, and why not.", no_args_is_help=True)
    schedule.command("list")(list_jobs)
    schedule.command()(history)
    schedule.command()(run)
    schedule.command()(pause)
    schedule.command()(resume)
    app.add_typer(schedule, name="schedule")
    app.command()(serve)


def list_jobs() -> None:
    """List the jobs: when each went well last, when it is next, and why it is as it is."""
    with acting("schedule list") as (guardian, _):
        jobs = guardian.jobs.jobs()
    for job in jobs:
        _print_job(job)


def history(limit: Annotated[int, typer.Option(min=1, max=100, help="How many runs.")] = 20) -> None:
    """List what ran, the newest first."""
    with acting("schedule history") as (guardian, _):
        runs = guardian.jobs.runs()[:limit]
    for ran in runs:
        _print_run(ran)
    if not runs and not options.is_json:
        print_text("Nothing has run yet.")


def run(job: Annotated[str, typer.Argument(help="The job, as `guardian schedule list` names it.")]) -> int:
    """Do one job of the night now, due or not. Ctrl+C saves what it has."""
    with (
        acting("schedule run", job=job) as (guardian, result),
        stop_on_interrupt() as stop,
        training_progress() as show,
    ):
        state = guardian.jobs.run(job, show, stop)
        result |= {"state": state.state}
    _print_job(state)
    return ExitStatus.FIXABLE if state.state == "failed" else ExitStatus.DONE


def pause(
    hours: Annotated[float, typer.Option(min=0.1, max=24 * 365, help="For so many hours.")] = 1.0,
    until_tomorrow: Annotated[bool, typer.Option(_TOMORROW, help="Until the next morning instead.")] = False,
) -> None:
    """Begin no job for a while, and save the one that goes on."""
    with acting("schedule pause", hours=None if until_tomorrow else hours) as (guardian, result):
        until = guardian.jobs.pause_until_tomorrow() if until_tomorrow else guardian.jobs.pause_for_hours(hours)
        result["until"] = utc_text(until)
    _print_pause(until)


def resume() -> None:
    """End a pause."""
    with acting("schedule resume") as (guardian, _):
        guardian.jobs.resume()
    _print_pause(None)


def serve() -> None:
    """Keep the vault open and do what is due, on a machine without a screen; Ctrl+C or SIGTERM ends it."""
    with acting("serve") as (guardian, result), _until_told() as stop:
        done: list[str] = []

        def on_job(job: JobState) -> None:
            if job.state != "running":
                done.append(job.job)
            _print_job(job)

        def on_digest(digest: Digest) -> None:
            if not options.is_json:
                print_text(f"A digest is ready: {len(digest.items)} to read with `guardian digest`.")

        guardian.jobs.listen(on_job)
        guardian.digest.listen(on_digest)
        guardian.start_timers()
        if options.is_json:
            print_json({"serving": True})
        else:
            notes.print("Open. What is due is done while nobody is at this machine; Ctrl+C ends it.")
        stop.wait()
        guardian.stop_timers()
        result["jobs"] = done


@contextmanager
def _until_told() -> Iterator[Interrupt]:
    stop = Interrupt()
    before = {one: signal.signal(one, lambda *_: stop.set()) for one in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)


def _print_job(job: JobState) -> None:
    if options.is_json:
        print_json(job)
    else:
        print_text(f"{job.job:<11}{job.state:<8}last {job.last or 'never':<22}next {job.next or '-':<22}{job.reason}")


def _print_run(ran: Ran) -> None:
    shown = {"job": ran.job, "began": utc_text(ran.utc_ns), "seconds": ran.seconds, "state": ran.state}
    if options.is_json:
        print_json(shown | {"reason": ran.reason})
    else:
        print_text(f"{shown['began']}  {ran.job:<11}{ran.state:<8}{ran.seconds:>8.0f} s  {ran.reason}")


def _print_pause(until_utc_ns: int | None) -> None:
    until = utc_text(until_utc_ns) if until_utc_ns else None
    if options.is_json:
        print_json({"paused": until is not None, "until": until})
    else:
        print_text(f"No job begins before {until}." if until else "Jobs begin again when they are due.")
