"""Promises, open questions and dates in a text: what a person may have forgotten.

By patterns of five languages (resources/words/open_ends.toml), sentence by sentence. Only what is certain counts: a
date is one that says day and month, or a day reckoned from the day the text was written; "next Friday" is none.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from typing import Any

from core.daydream.passage import split
from core.paths import resources

LEAST_CHARACTERS, MOST_CHARACTERS = 12, 240
LEAST_FRAGMENT = 4
_LEAST_WIDE = 5  # characters of a script without spaces
_WIDE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_FENCE = re.compile(r" {0,3}(?:`{3,}|~{3,})")
_NOT_PROSE = re.compile(r"\s*(?:#{1,6} |>|\||!\[|\$ |<)|    ")
_MARK = re.compile(r"\s*(?:[-*+]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?")
_ISO = re.compile(r"(?<![\d/-])(?P<year>\d{4})-(?P<number>\d{2})-(?P<day>\d{2})(?![\d-])")


class EndKind(StrEnum):
    """What was left open."""

    PROMISE = "promise"
    QUESTION = "question"
    REMINDER = "reminder"


@dataclass(frozen=True)
class OpenEnd:
    """A sentence of a text, from `start` to `end`; `due` is the day that a reminder is for."""

    kind: EndKind
    start: int
    end: int
    language: str
    due: date | None = None


@dataclass(frozen=True)
class Language:
    """The patterns of one language, and the words around quotations."""

    code: str
    promises: tuple[re.Pattern[str], ...]
    questions: tuple[re.Pattern[str], ...]
    asks: re.Pattern[str]
    done: tuple[re.Pattern[str], ...]
    cues: tuple[str, ...]
    months: tuple[tuple[str, ...], ...]
    dates: tuple[re.Pattern[str], ...]
    ahead: tuple[tuple[re.Pattern[str], int], ...]
    in_days: re.Pattern[str]
    said: dict[EndKind, str]


def open_ends(text: str, written: date) -> list[OpenEnd]:
    """Return what a text that was written on a day leaves open, in the order of the text; one thing a sentence."""
    return [found for start, one in quotable(text) if (found := _open_end(one, start, written)) is not None]


def is_done(text: str) -> bool:
    """Tell whether a text says of anything that it is done."""
    return bool(_marks()[1].search(text)) or any(one.search(text) for each in languages() for one in each.done)


@cache
def languages() -> tuple[Language, ...]:
    """Return the languages that are known, English first."""
    return tuple(_language(one) for one in _told()["languages"])


@cache
def fragments() -> tuple[str, ...]:
    """Return what stands around quotations in insights, the longest first."""
    said = [one for language in languages() for one in language.said.values()]
    return tuple(part for one in said for part in re.split(r"\{\w+\}", one) if len(part) >= LEAST_FRAGMENT)


def day_written(day: date, language: Language) -> list[str]:
    """Return the ways in which a text may name a day, for the word index."""
    if language.code == "zh":
        return [f"{day.month}月{day.day}日"]
    between = " de " if language.code == "es" else " "
    names = language.months[day.month - 1]
    both = [f"{name} {day.day}" for name in names] if language.code == "en" else []
    return [day.isoformat(), *(f"{day.day}{between}{name}" for name in names), *both]


def _open_end(sentence: str, start: int, written: date) -> OpenEnd | None:
    end = start + len(sentence)
    for language in languages():
        due = _due(sentence, written, language)
        if due is not None:
            return OpenEnd(EndKind.REMINDER, start, end, language.code, due)
    for language in languages():
        if any(one.search(sentence) for one in language.questions) or language.asks.search(sentence):
            return OpenEnd(EndKind.QUESTION, start, end, language.code)
        is_promise = any(one.search(sentence) for one in language.promises) and not sentence.endswith("?")
        if is_promise and not any(one.search(sentence) for one in language.done):
            return OpenEnd(EndKind.PROMISE, start, end, language.code)
    return OpenEnd(EndKind.PROMISE, start, end, "en") if _marks()[0].search(sentence) else None


def _due(sentence: str, written: date, language: Language) -> date | None:
    """Return the first day after the one of writing that a sentence names."""
    matches = (match for one in (_ISO, *language.dates) for match in one.finditer(sentence))
    found = [day for match in matches if (day := _day(match, written, language)) is not None]
    found += [written + timedelta(days) for one, days in language.ahead if one.search(sentence)][:1]
    found += [written + timedelta(int(match["days"])) for match in language.in_days.finditer(sentence)]
    return min((day for day in found if day > written), default=None)


def _day(match: re.Match[str], written: date, language: Language) -> date | None:
    """Return the day of a match; without a year the next one of that name."""
    told = match.groupdict()
    month = int(told["number"]) if told.get("number") else _month(match["month"], language)
    try:
        if told.get("year"):
            return date(int(match["year"]), month, int(match["day"]))
        this = date(written.year, month, int(match["day"]))
        return this if this >= written else date(written.year + 1, month, int(match["day"]))
    except ValueError:
        return None


def _month(name: str, language: Language) -> int:
    return next(number for number, names in enumerate(language.months, 1) if name.casefold() in names)


def quotable(text: str) -> Iterator[tuple[int, str]]:
    """Yield the sentences of the prose with where they begin, without marks of lists; code and quotations are none."""
    offset, in_code = 0, False
    for line in text.split("\n"):
        is_fence = _FENCE.match(line) is not None
        in_code ^= is_fence
        if not is_fence and not in_code and not _NOT_PROSE.match(line):
            yield from _in_line(line, offset)
        offset += len(line) + 1


def _in_line(line: str, offset: int) -> Iterator[tuple[int, str]]:
    mark = _MARK.match(line)
    at = mark.end() if mark and not _marks()[0].match(line) else 0
    for one in split(line[at:]):
        at = line.index(one, at)
        bare = one.strip()
        is_long_enough = len(bare) >= LEAST_CHARACTERS or len(_WIDE.findall(bare)) >= _LEAST_WIDE
        if is_long_enough and len(bare) <= MOST_CHARACTERS:
            yield offset + at + one.index(bare), bare
        at += len(one)


@cache
def _told() -> dict[str, Any]:
    return tomllib.loads((resources() / "words" / "open_ends.toml").read_text(encoding="utf-8"))


@cache
def _marks() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(_told()["todo"], re.MULTILINE), re.compile(_told()["ticked"], re.MULTILINE)


def _language(told: dict[str, Any]) -> Language:
    months = tuple(tuple(one.split()) for one in told["months"])
    names = "|".join(sorted((name for one in months for name in one), key=len, reverse=True))
    return Language(
        code=told["code"],
        promises=_patterns(told["promises"]),
        questions=_patterns(told["questions"]),
        asks=re.compile(told["asks"], re.IGNORECASE),
        done=_patterns(told["done"]),
        cues=tuple(told["cues"]),
        months=months,
        dates=_patterns(one.replace("MONTH", names) for one in told["dates"]),
        ahead=tuple((re.compile(one, re.IGNORECASE), days) for one, days in told["ahead"].items()),
        in_days=re.compile(told["in_days"], re.IGNORECASE),
        said={EndKind(kind): told[kind] for kind in EndKind},
    )


def _patterns(told: Sequence[str] | Iterator[str]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(one, re.IGNORECASE) for one in told)
