"""What the log's own words are called on the screen."""

from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from core.entries import Kind, Origin

_NS_IN_MS = 1_000_000
translate = QCoreApplication.translate


def kind_name(kind: Kind) -> str:
    """Return what a kind of entry is called."""
    return {
        Kind.CAPTURE: translate("Words", "Capture"),
        Kind.CHAT: translate("Words", "Chat"),
        Kind.ANSWER: translate("Words", "Answer"),
        Kind.IMPORT: translate("Words", "Imported"),
        Kind.ACTION: translate("Words", "Action"),
        Kind.TRAINING_RUN: translate("Words", "Training run"),
        Kind.ADAPTER: translate("Words", "Adapter"),
        Kind.PROMOTION: translate("Words", "Promotion"),
        Kind.INCIDENT: translate("Words", "Incident"),
        Kind.FUSED: translate("Words", "Fused model"),
        Kind.EVALUATION: translate("Words", "Evaluation"),
        Kind.COMMENTARY: translate("Words", "Commentary"),
        Kind.INSIGHT: translate("Words", "Insight"),
        Kind.QUESTION: translate("Words", "Question"),
        Kind.DRAFT: translate("Words", "Draft"),
        Kind.DOCUMENT: translate("Words", "Document"),
        Kind.EDIT: translate("Words", "Edit"),
        Kind.SUGGESTION: translate("Words", "Suggestion"),
        Kind.VERDICT: translate("Words", "Verdict"),
        Kind.CORRECTION: translate("Words", "Correction"),
        Kind.SELF_MODEL: translate("Words", "Self-model"),
        Kind.REDACTION: translate("Words", "Redaction"),
        Kind.BACKUP: translate("Words", "Backup"),
        Kind.SETTING: translate("Words", "Setting"),
        Kind.CLOCK: translate("Words", "Clock"),
        Kind.MERKLE_ROOT: translate("Words", "Merkle root"),
        Kind.SALVAGE: translate("Words", "Salvage"),
    }.get(kind, str(kind))


def origin_name(origin: Origin) -> str:
    """Return who wrote a text, in words."""
    return {
        Origin.SELF: translate("Words", "Written by you"),
        Origin.KNOWN: translate("Words", "From someone you know"),
        Origin.UNKNOWN: translate("Words", "From someone unknown"),
        Origin.DOCUMENT: translate("Words", "From a document"),
        Origin.WEB: translate("Words", "From the web"),
        Origin.MODEL: translate("Words", "Written by the model"),
    }.get(origin, str(origin))


def shown_time(time_utc_ns: int) -> str:
    """Return a moment as the principal's own clock and language show it."""
    return QLocale().toString(_local(time_utc_ns), QLocale.FormatType.ShortFormat)


def shown_utc(utc: str) -> str:
    """Return a moment that is written in ISO 8601 as the principal's own clock and language show it."""
    return shown_time(round(datetime.fromisoformat(utc).timestamp()) * 1_000_000_000)


def shown_utc_date(utc: str) -> str:
    """Return the day, with its year, of a moment that is written in ISO 8601."""
    return shown_date(round(datetime.fromisoformat(utc).timestamp()) * 1_000_000_000)


def shown_day(time_utc_ns: int, today: date | None = None) -> str:
    """Return a moment as shortly as can be understood: today by the hour, this year by the day."""
    moment = _local(time_utc_ns)
    day = date(moment.date().year(), moment.date().month(), moment.date().day())
    now = today or datetime.now(UTC).astimezone().date()
    if day == now:
        return QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
    if day == now - timedelta(days=1):
        return translate("Words", "Yesterday")
    return QLocale().toString(moment.date(), "d MMM" if day.year == now.year else "d MMM yyyy")


def shown_date(time_utc_ns: int) -> str:
    """Return the day of a moment, with its year."""
    return QLocale().toString(_local(time_utc_ns).date(), QLocale.FormatType.ShortFormat)


def shown_bin(unit: str, start_utc_ns: int) -> str:
    """Return which hour, day, week, month or year a bin of time is, as one says it."""
    moment = _local(start_utc_ns)
    if unit == "hour":
        return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
    if unit == "week":
        day = QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)
        return translate("Words", "week of {day}").format(day=day)
    if unit == "day":
        return QLocale().toString(moment.date(), QLocale.FormatType.LongFormat)
    return QLocale().toString(moment.date(), "MMMM yyyy" if unit == "month" else "yyyy")


def shown_bin_shortly(unit: str, start_utc_ns: int) -> str:
    """Return when a bin of time begins, as shortly as a mark on an axis should be."""
    forms = {"hour": "HH:mm", "month": "MMM yyyy", "year": "yyyy"}
    return QLocale().toString(_local(start_utc_ns), forms.get(unit, "d MMM yyyy"))


def shown_size(size_bytes: int) -> str:
    """Return a size as people read it."""
    return QLocale().formattedDataSize(size_bytes, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def shown_count(count: int) -> str:
    """Return a number with the marks between its digits that the language has."""
    return QLocale().toString(count)


def shown_duration(seconds: float) -> str:
    """Return a length of time in words, roughly."""
    if seconds < 60:  # noqa: PLR2004 - seconds in a minute
        return translate("Words", "{count} s").format(count=max(0, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 60:  # noqa: PLR2004 - minutes in an hour
        return translate("Words", "{count} min").format(count=minutes)
    return translate("Words", "{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)


def _local(time_utc_ns: int) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(time_utc_ns // _NS_IN_MS)
