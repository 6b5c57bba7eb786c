"""What core says, in the language of the window.

core makes English sentences, some with values in them. `resources/translations/core_texts.json` lists their templates,
which are translated as all other texts are; here a sentence is recognised by its template, and its values put into the
translation. A value may be said by core too, and so may a part of a sentence that has no words of its own, such as "a
name, and why". What is not recognised stays as it is.
"""

import json
import re
from functools import cache

from PySide6.QtCore import QCoreApplication, QFile, QIODevice

_PLACE = re.compile(r"\{(\w+)\}")
_MOST_CHARACTERS = 2_000  # what is longer is no sentence of core
_MOST_IN_PARTS = 300
_DEEPEST = 4  # a sentence in a sentence in a sentence: what is deeper was not said by core
_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?]) (?=[A-Z`])")
_JOINTS = ("; ", ": ", ", ", " ")
_Pattern = tuple[str, list[str], list[str]]


def in_own_words(said: str) -> str:
    """Return one or several sentences of core, or lines of them, in the language of the window."""
    if len(said) > _MOST_CHARACTERS:
        return said
    return "\n".join(_line(line, 0) for line in said.split("\n"))


def _line(said: str, depth: int) -> str:
    whole = _translated(said, depth)
    if whole is not None:
        return whole
    sentences = _BETWEEN_SENTENCES.split(said)
    if len(sentences) == 1:
        return said
    return " ".join(_translated(one, depth) or one for one in sentences)


def _translated(said: str, depth: int) -> str | None:
    known, patterns, parts = _templates()
    if depth > _DEEPEST or not said:
        return None
    if said in known:
        return QCoreApplication.translate("Core", said)
    return _by_pattern(said, patterns, depth) or _behind_a_name(said, known, parts, depth)


def _by_pattern(said: str, patterns: list[_Pattern], depth: int) -> str | None:
    for template, literals, names in patterns:
        values = _values(said, literals)
        if values is not None:
            shown = QCoreApplication.translate("Core", template)
            for name, value in zip(names, values, strict=True):
                shown = shown.replace(f"{{{name}}}", _line(value, depth + 1), 1)
            return shown
    return None


def _behind_a_name(said: str, known: frozenset[str], parts: list[_Pattern], depth: int) -> str | None:
    """Translate what is made of values alone, as far as its end, or what follows a joint, is a part that core says."""
    body = said.removesuffix(".")
    if len(body) > _MOST_IN_PARTS:
        return None
    for joint in _JOINTS:
        at = body.find(joint)
        while at >= 0:
            for start in (at, at + len(joint)):  # some parts begin with their joint
                rest = body[start:]
                is_known = rest in known and " " in rest.strip()  # a word alone may end anybody's sentence
                shown = QCoreApplication.translate("Core", rest) if is_known else _by_pattern(rest, parts, depth + 1)
                if shown is not None:
                    return f"{_line(body[:at], depth + 1)}{body[at:start]}{shown}{said[len(body) :]}"
            at = body.find(joint, at + 1)
    return None


def _values(said: str, literals: list[str]) -> list[str] | None:
    """Return what stands between the fixed parts of a template, None if this text is not made of it.

    A value that stands right behind a word, as an ending of it or of the sentence, may be empty.
    """
    first, *middle, last = literals
    if not (said.startswith(first) and said.endswith(last) and len(said) >= len(first) + len(last)):
        return None
    at, end, values = len(first), len(said) - len(last), []
    before = first
    for part in middle:
        found = said.find(part, at + (not before[-1:].isalnum()), end)
        if found < 0:
            return None
        values.append(said[at:found])
        at, before = found + len(part), part
    return [*values, said[at:end]] if at < end or (at == end and before[-1:].isalnum()) else None


@cache
def _templates() -> tuple[frozenset[str], list[_Pattern], list[_Pattern]]:
    """Return the templates without values, and those with, the most telling first; then those of parts among these."""
    file = QFile("translations:core_texts.json")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return frozenset(), [], []
    try:
        listed = [str(one) for one in json.loads(bytes(file.readAll().data()))]
    finally:
        file.close()
    patterns = [(one, _PLACE.split(one)[::2], _PLACE.findall(one)) for one in listed if "{" in one]
    patterns.sort(key=lambda pattern: -sum(map(len, pattern[1])))
    parts = [pattern for pattern in patterns if not pattern[0][0].isupper()]
    return frozenset(one for one in listed if "{" not in one), patterns, parts
