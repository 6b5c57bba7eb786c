"""What the log's own words are called on the screen."""

from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from core.entries import Kind, Origin

_NS_IN_MS = 1_000_000


def _tr(text: str) -> str:
    return QCoreApplication.translate("Words", text)


def kind_name(kind: Kind) -> str:
    """Return what a kind of entry is called."""
    return {
        Kind.CAPTURE: _tr("Capture"),
        Kind.CHAT: _tr("Chat"),
        Kind.ANSWER: _tr("Answer"),
        Kind.IMPORT: _tr("Imported"),
        Kind.ACTION: _tr("Action"),
        Kind.TRAINING_RUN: _tr("Training run"),
        Kind.ADAPTER: _tr("Adapter"),
        Kind.PROMOTION: _tr("Promotion"),
        Kind.INCIDENT: _tr("Incident"),
    }.get(kind, str(kind))


def origin_name(origin: Origin) -> str:
    """Return who wrote a text, in words."""
    return {
        Origin.SELF: _tr("Written by you"),
        Origin.KNOWN: _tr("From someone you know"),
        Origin.UNKNOWN: _tr("From someone unknown"),
        Origin.DOCUMENT: _tr("From a document"),
        Origin.WEB: _tr("From the web"),
        Origin.MODEL: _tr("Written by the model"),
    }.get(origin, str(origin))


def shown_time(time_utc_ns: int) -> str:
    """Return a moment as the principal's own clock and language show it."""
    return QLocale().toString(_local(time_utc_ns), QLocale.FormatType.ShortFormat)


def shown_day(time_utc_ns: int, today: date | None = None) -> str:
    """Return a moment as shortly as can be understood: today by the hour, this year by the day."""
    moment = _local(time_utc_ns)
    day = date(moment.date().year(), moment.date().month(), moment.date().day())
    now = today or datetime.now(UTC).astimezone().date()
    if day == now:
        return QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
    if day == now - timedelta(days=1):
        return _tr("Yesterday")
    return QLocale().toString(moment.date(), "d MMM" if day.year == now.year else "d MMM yyyy")


def shown_duration(seconds: float) -> str:
    """Return a length of time in words, roughly."""
    if seconds < 60:  # noqa: PLR2004 - seconds in a minute
        return _tr("{count} s").format(count=max(0, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 60:  # noqa: PLR2004 - minutes in an hour
        return _tr("{count} min").format(count=minutes)
    return _tr("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)


def _local(time_utc_ns: int) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(time_utc_ns // _NS_IN_MS)
