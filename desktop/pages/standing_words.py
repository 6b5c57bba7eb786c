"""How learning stands, in sentences."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from core.services.run_kind import REBUILD
from core.services.standing import Standing
from desktop.models.words import shown_time
from desktop.widgets.core_texts import in_own_words

translate = QCoreApplication.translate


def shown_moment(moment: str) -> str:
    """Return a moment of core, UTC in ISO 8601, as the principal's own clock and language show it."""
    try:
        return shown_time(int(datetime.fromisoformat(moment).timestamp() * 1e9))
    except ValueError:
        return moment


def shown_date(moment: str) -> str:
    """Return the day of a moment of core, in the language of the window."""
    try:
        when = datetime.fromisoformat(moment).astimezone()
    except ValueError:
        return moment
    return QLocale().toString(QDate(when.year, when.month, when.day), QLocale.FormatType.ShortFormat)


def next_sentence(standing: Standing) -> str:
    """Say what the next run would do, or why none could begin, and why it would wait."""
    if standing.is_learning:
        return translate("Standing", "Another window or command is learning now. This page follows when it has ended.")
    if standing.texts < standing.needed:
        return translate(
            "Standing",
            "There are {texts} texts of your own in the log; {needed} are needed. Write, capture or import some: your "
            "words stay on this machine.",
        ).format(texts=QLocale().toString(standing.texts), needed=standing.needed)
    if standing.problem:
        return in_own_words(f"{standing.problem} {standing.advice}")
    learn, held_out = QLocale().toString(standing.learn), QLocale().toString(standing.held_out)
    if standing.how == REBUILD:
        said = translate(
            "Standing", "The next run learns all {learn} texts anew and is tested on your newest {held_out}."
        )
    else:
        said = translate(
            "Standing", "The next run learns {learn} texts that are new and is tested on your newest {held_out}."
        )
    said = said.format(learn=learn, held_out=held_out)
    return f"{said} {waiting_sentence(standing)}".strip()


def waiting_sentence(standing: Standing) -> str:
    """Say why a run would wait; empty if it would not."""
    if not standing.waits_for:
        return ""
    return translate("Standing", "It would wait for now: {reason}. It goes on by itself.").format(
        reason=in_own_words(standing.waits_for)
    )


def paused_sentence(standing: Standing) -> str:
    """Say which run is paused."""
    paused = standing.paused
    if paused is None:
        return ""
    if standing.is_learning:
        return translate("Standing", "Another window or command is learning now. This page follows when it has ended.")
    said = translate("Standing", "A run over {texts} texts, begun {when}, is paused.").format(
        texts=QLocale().toString(paused.texts), when=shown_moment(paused.began)
    )
    return f"{said} {waiting_sentence(standing)}".strip()
