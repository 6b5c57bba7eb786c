"""What is done by itself, in sentences."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.schedule.rows import JobState, Ran
from core.services.night import DAYDREAM, DIGEST, TRAIN
from desktop.models.words import shown_duration, shown_time, shown_utc
from desktop.pages.privacy.care_words import job_name, state_name
from desktop.widgets.core_texts import in_own_words

NIGHTLY = (TRAIN, DAYDREAM, DIGEST)
_WAITS = "Waits: "  # how core begins such a reason
TONES = {"running": "chip-accent", "failed": "chip-danger", "ok": "chip-good"}
translate = QCoreApplication.translate


def short_name(job: str) -> str:
    """Return what a job is called where its rhythm needs no saying."""
    return {
        TRAIN: translate("Background", "Learning"),
        DAYDREAM: translate("Background", "Daydreaming"),
        DIGEST: translate("Background", "Digest"),
    }.get(job, job_name(job))


def about(job: str) -> str:
    """Say what a job does."""
    return {
        TRAIN: translate(
            "Background", "Learns each night from what is new in your log; a gate decides whether it is used."
        ),
        DAYDREAM: translate(
            "Background", "Brings distant entries of your log together each night, and keeps the best."
        ),
        DIGEST: translate("Background", "Brings you the insights of the night once a day."),
    }.get(job, "")


def reason_said(job: JobState) -> str:
    """Say why a job stands as it does; that it waits stands beside it."""
    if job.state != "waits" or not job.reason.startswith(_WAITS):
        return in_own_words(job.reason)
    why = in_own_words(job.reason.removeprefix(_WAITS).removesuffix("."))
    return f"{why[:1].upper()}{why[1:]}."


def when_said(job: JobState) -> str:
    """Say when a job went well last and when it is done next."""
    last = shown_utc(job.last) if job.last else translate("Background", "never")
    if job.next is None or job.state in {"running", "off"}:
        return translate("Background", "Last done: {last}").format(last=last)
    if job.state in {"due", "waits"}:
        return translate("Background", "Last done: {last} · due now").format(last=last)
    return translate("Background", "Last done: {last} · next: {next}").format(last=last, next=shown_utc(job.next))


def now_said(jobs: Sequence[JobState], paused_until_utc_ns: int | None) -> str:
    """Say in a sentence what goes on, or what comes next."""
    names = [short_name(job.job) for job in jobs if job.state == "running"]
    if names:
        return translate("Background", "At work: {names}.").format(names=", ".join(names))
    if paused_until_utc_ns is not None:
        return translate("Background", "Paused until {time}. Nothing begins by itself before that.").format(
            time=shown_time(paused_until_utc_ns)
        )
    due = [job.job for job in jobs if job.state in {"due", "waits"} and job.next is not None]
    waiting = [short_name(name) for name in due if name in NIGHTLY]
    if len(waiting) < len(due):
        waiting.append(translate("Background", "checks and backups"))
    if waiting:
        return translate("Background", "Due, and done as soon as nobody is at the machine: {names}.").format(
            names=", ".join(waiting)
        )
    upcoming = min((job for job in jobs if job.next is not None), key=lambda job: str(job.next), default=None)
    if upcoming is None or upcoming.next is None:
        return translate("Background", "Everything is off.")
    return translate("Background", "Nothing is due. Next: {name}, {time}.").format(
        name=short_name(upcoming.job), time=shown_utc(upcoming.next)
    )


def ran_row(ran: Ran) -> tuple[str, str, str, str]:
    """Return a run as a row: when, what, how long, and what came of it."""
    ended = in_own_words(ran.reason)
    if ran.state == "failed":
        ended = f"{state_name(ran.state)}: {ended}"
    return shown_time(ran.utc_ns), short_name(ran.job), shown_duration(ran.seconds), ended


def nights_said(*, waits: bool, minutes: int) -> str:
    """Say whether the vault stays open for the work of the night: `waits` if locking does, `minutes` until it locks."""
    if waits:
        return translate(
            "Background",
            "While work of the night is due or goes on, idle time and the lock of the screen wait for it, "
            "at the longest until the quiet hours end, by day four hours. Then the vault locks.",
        )
    if minutes:
        return translate(
            "Background",
            "The vault locks itself after {minutes} idle minutes and with the screen. What is due then waits until you "
            "open it again, so most nights are missed.",
        ).format(minutes=minutes)
    return translate(
        "Background",
        "The vault does not lock by idle time. If the screen locks it, what is due waits until you open it.",
    )
