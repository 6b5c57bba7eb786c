"""The self-model as text: sections of lines; what the principal wrote or struck out in it stays so."""

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field

from core.writing.budget import estimated_tokens

MAX_TOKENS = 2000
_HEADING = "## "
_SEQ = re.compile(r"\[(\d{1,18})\]")
_CHANGING = re.compile(r"\[\d+\]|\d+(?:[.,]\d+)?")

Sections = dict[str, list[str]]


@dataclass(frozen=True)
class Pins:
    """What the principal did to a self-model: lines by section to keep, and claims that stay struck out."""

    kept: Mapping[str, Sequence[str]] = field(default_factory=dict)
    struck: Set[str] = field(default_factory=frozenset)


def parse(text: str) -> Sections:
    """Take a self-model apart into its sections; lines before the first heading are under ""."""
    sections: Sections = {}
    name = ""
    for line in text.splitlines():
        if line.startswith(_HEADING):
            name = line.removeprefix(_HEADING).strip()
            sections.setdefault(name, [])
        elif line.strip():
            sections.setdefault(name, []).append(line.rstrip())
    return sections


def write(sections: Mapping[str, Sequence[str]]) -> str:
    """Undo `parse`; sections without lines are left out."""
    parts = ["\n".join([f"{_HEADING}{name}", *lines] if name else lines) for name, lines in sections.items() if lines]
    return "\n\n".join(parts)


def claim(line: str) -> str:
    """Return what a line claims, without its figures and citations, which change with the log."""
    return " ".join(_CHANGING.sub(" ", line).split()).casefold()


def pinned(before: str, after: str, pins: Pins) -> Pins:
    """Return the pins after the principal made `after` of `before`: lines they wrote stay, lines they removed too."""
    old, new = parse(before), parse(after)
    kept: dict[str, list[str]] = {}
    for section, lines in new.items():
        known = set(old.get(section, ())) - set(pins.kept.get(section, ()))
        kept[section] = [line for line in lines if line not in known]
    here = {claim(line) for lines in new.values() for line in lines}
    was_kept = {line for lines in pins.kept.values() for line in lines}
    gone = {claim(line) for lines in old.values() for line in lines if line not in was_kept} - here
    return Pins({name: lines for name, lines in kept.items() if lines}, frozenset((set(pins.struck) | gone) - here))


def merged(generated: Mapping[str, Sequence[str]], pins: Pins) -> Sections:
    """Return newly generated sections with the principal's lines first and without what they struck out."""
    own = {claim(line) for lines in pins.kept.values() for line in lines}
    sections: Sections = {}
    for name in dict.fromkeys([*generated, *pins.kept]):
        new = [line for line in generated.get(name, ()) if claim(line) not in pins.struck and claim(line) not in own]
        sections[name] = [*pins.kept.get(name, ()), *new]
    return sections


def shortened(sections: Sections, pins: Pins, most_tokens: int = MAX_TOKENS) -> Sections:
    """Drop generated lines from the end of the longest section until the text takes at most so many tokens."""
    kept = {name: list(lines) for name, lines in sections.items()}
    while estimated_tokens(write(kept)) > most_tokens:
        droppable = {name: len(lines) - len(pins.kept.get(name, ())) for name, lines in kept.items()}
        longest = max(droppable, key=lambda name: droppable[name], default="")
        if droppable.get(longest, 0) <= 0:
            break  # all that is left was written by the principal
        kept[longest].pop()
    return kept


def cited(text: str) -> list[int]:
    """Return the entries a text cites."""
    return sorted({int(number) for number in _SEQ.findall(text)})


def without(text: str, gone: Set[int]) -> str:
    """Return a self-model without the lines that cite one of these entries."""
    sections = parse(text)
    return write({name: [line for line in lines if not gone & set(cited(line))] for name, lines in sections.items()})


def uncited(text: str) -> str:
    """Return a self-model for a prompt: without citations, which cost tokens and tell the model nothing."""
    return re.sub(r" *\[\d{1,18}\]", "", text)
