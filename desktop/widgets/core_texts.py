"""What core says, in the language of the window.

core makes English sentences, some with values in them. `resources/translations/core_texts.json` lists their templates,
which are translated as all other texts are; here a sentence is recognised by its template, and its values put into the
translation. What is not recognised stays as it is.
"""

import json
import re
from functools import cache

from PySide6.QtCore import QCoreApplication, QFile, QIODevice

_PLACE = re.compile(r"\{(\w+)\}")
_MOST_CHARACTERS = 2_000  # what is longer is no sentence of core
_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?]) (?=[A-Z`])")


def in_own_words(said: str) -> str:
    """Return one or several sentences of core in the language of the window."""
    if len(said) > _MOST_CHARACTERS:
        return said
    whole = _translated(said)
    if whole is not None:
        return whole
    sentences = _BETWEEN_SENTENCES.split(said)
    if len(sentences) == 1:
        return said
    return " ".join(_translated(one) or one for one in sentences)


def _translated(said: str) -> str | None:
    known, patterns = _templates()
    if said in known:
        return QCoreApplication.translate("Core", said)
    for template, literals, names in patterns:
        values = _values(said, literals)
        if values is not None:
            shown = QCoreApplication.translate("Core", template)
            for name, value in zip(names, values, strict=True):
                shown = shown.replace(f"{{{name}}}", in_own_words(value), 1)
            return shown
    return None


def _values(said: str, literals: list[str]) -> list[str] | None:
    """Return what stands between the fixed parts of a template, None if this text is not made of it."""
    first, *middle, last = literals
    if not (said.startswith(first) and said.endswith(last) and len(said) > len(first) + len(last)):
        return None
    at, end, values = len(first), len(said) - len(last), []
    for part in middle:
        found = said.find(part, at + 1, end)
        if found < 0:
            return None
        values.append(said[at:found])
        at = found + len(part)
    return [*values, said[at:end]] if at < end else None


@cache
def _templates() -> tuple[frozenset[str], list[tuple[str, list[str], list[str]]]]:
    """Return the templates without values, and those with, the most telling first."""
    file = QFile("translations:core_texts.json")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return frozenset(), []
    try:
        listed = [str(one) for one in json.loads(bytes(file.readAll().data()))]
    finally:
        file.close()
    patterns = [(one, _PLACE.split(one)[::2], _PLACE.findall(one)) for one in listed if "{" in one]
    patterns.sort(key=lambda pattern: -sum(map(len, pattern[1])))
    return frozenset(one for one in listed if "{" not in one), patterns
