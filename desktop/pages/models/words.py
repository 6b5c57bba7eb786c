"""Base models in words: how they fit, how fast they write, what they are for."""

from PySide6.QtCore import QCoreApplication, QLocale

from core.models.fit import Verdict
from core.services.models import READING_TOKENS_PER_S, ModelRecord

_WORDS_A_TOKEN = 0.75
_MEGABIT_BYTES = 125_000
_USUAL_MEGABITS = 50
_WHOLE_FROM = 10.0
translate = QCoreApplication.translate


def fit_words(record: ModelRecord) -> str:
    """Return in a few words whether a model fits this machine."""
    shorter = translate("Models", "fits with a shorter context")
    return {
        str(Verdict.ON_GPU): translate("Models", "fits on the graphics card"),
        str(Verdict.PARTLY_ON_GPU): translate("Models", "fits partly on the graphics card"),
        str(Verdict.IN_MEMORY): translate("Models", "fits in memory"),
        str(Verdict.NOT): translate("Models", "does not fit"),
        str(Verdict.UNKNOWN): translate("Models", "not known whether it fits"),
    }.get(record.fits, shorter)


def does_fit(record: ModelRecord) -> bool:
    """Tell whether a model can be used here at all, as far as is known."""
    return record.fits != str(Verdict.NOT)


def size(count: int) -> str:
    """Return a size in bytes."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def memory(count: int) -> str:
    """Return a size of memory."""
    return QLocale().formattedDataSize(count, 1)


def speed_words(record: ModelRecord) -> str:
    """Return how fast a model would write, and what that means for who reads it; nothing where it is not known."""
    if record.tokens_per_s is None:
        return ""
    count = _words_a_second(record.tokens_per_s)
    if record.tokens_per_s >= READING_TOKENS_PER_S:
        return translate("Models", "about {count} words a second").format(count=count)
    return translate("Models", "about {count} words a second, slower than one reads").format(count=count)


def summary(record: ModelRecord) -> str:
    """Return what a row of the list says under the name."""
    known = (
        size(record.bytes)
        if record.is_size_exact
        else translate("Models", "about {size}").format(size=size(record.bytes))
    )
    return " · ".join(part for part in (_short_fit(record), known, _short_speed(record)) if part)


def _short_fit(record: ModelRecord) -> str:
    is_whole = record.fits in {str(Verdict.ON_GPU), str(Verdict.IN_MEMORY)}
    return translate("Models", "fits") if is_whole else fit_words(record)


def _short_speed(record: ModelRecord) -> str:
    if record.tokens_per_s is None:
        return ""
    if record.tokens_per_s >= READING_TOKENS_PER_S:
        return translate("Models", "{count} words/s").format(count=_words_a_second(record.tokens_per_s))
    return translate("Models", "{count} words/s, slow").format(count=_words_a_second(record.tokens_per_s))


def _words_a_second(tokens_per_s: float) -> str:
    words = tokens_per_s * _WORDS_A_TOKEN
    return QLocale().toString(words, "f", 0 if words >= _WHOLE_FROM else 1)


def purpose(record: ModelRecord) -> str:
    """Return what a model is for."""
    if record.chat:
        return translate("Models", "Answers questions and follows what it is told.")
    return translate("Models", "Continues a text; it never learnt to answer. It takes on your way of writing well.")


def language_words(record: ModelRecord) -> str:
    """Return the languages a model learnt to write, as far as its makers say."""
    if record.language_count:
        return translate("Models", "{count} languages, by its makers").format(count=record.language_count)
    names = [QLocale.languageToString(QLocale(code).language()) for code in record.languages]
    return ", ".join(names) or translate("Models", "not stated")


def fetch_time(count_bytes: int) -> str:
    """Return how long a download would take over a usual connection."""
    minutes = count_bytes / _MEGABIT_BYTES / _USUAL_MEGABITS / 60
    if minutes < 1:
        return translate("Models", "less than a minute at {speed} Mbit/s").format(speed=_USUAL_MEGABITS)
    return translate("Models", "about {minutes} min at {speed} Mbit/s").format(
        minutes=round(minutes), speed=_USUAL_MEGABITS
    )
