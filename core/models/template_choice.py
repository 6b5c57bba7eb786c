"""Find which of our own templates the template of a model file is."""

import re
from collections.abc import Set as AbstractSet

from core.models.chat_layouts import (
    ASSISTANT,
    FAMILIES,
    FOREIGN_TEMPLATE,
    SYSTEM,
    USER,
    Control,
    Layout,
    Marked,
    TemplateFault,
    TurnText,
)

DOCUMENTS = "documents"

# Without a first system turn some templates put one of their own; ours never do.
_SAMPLES = ((SYSTEM, USER), (SYSTEM, USER, ASSISTANT, USER))
# What Llama 3.1 and later say before every system turn; the product says what day it is where that matters.
_DATES = re.compile(r"Cutting Knowledge Date: [^\n]*\nToday Date: [^\n]*\n\n")


def choose_template(text: str | None, controls: AbstractSet[str], bos: str, eos: str) -> tuple[str, str]:
    """Return the name of the template to use for a file with this one in Jinja, and why its own cannot be used.

    `controls` are the names of its control tokens. A template of ours is chosen if it lays out sample conversations as
    the file's own does, spaces apart; otherwise the file's own. If that cannot be used, the choice is a guess.
    """
    if text is None:
        return DOCUMENTS, ""
    try:
        from core.models.foreign_template import ForeignTemplate  # noqa: PLC0415 - it takes Jinja2

        foreign = ForeignTemplate(text, bos, eos)
        theirs = [_text(foreign.layout(roles), bos) for roles in _SAMPLES]
    except TemplateFault as fault:
        return guess_template(controls), str(fault)
    for name, family in FAMILIES.items():
        if family.controls() <= controls and [_text(family.layout(roles), bos) for roles in _SAMPLES] == theirs:
            return name, ""
    return FOREIGN_TEMPLATE, ""


def guess_template(controls: AbstractSet[str]) -> str:
    """Return the first of our templates whose control tokens a vocabulary has."""
    for name, family in FAMILIES.items():
        # A template with none of its own control tokens fits every vocabulary, which proves nothing.
        if len(family.controls()) > 1 and family.controls() <= controls:
            return name
    return DOCUMENTS


def _text(layout: Layout, bos: str) -> str:
    """Write a layout down for comparing: control tokens by name, places of texts by number, no blanks."""
    parts = []
    for piece in layout:
        match piece:
            case Control(name) | Marked(name):
                parts.append(name)
            case TurnText(turn):
                parts.append(f"\0{turn}\0")
            case str():
                parts.append(piece)
    return _DATES.sub("", "".join(parts)).removeprefix(bos).replace(" ", "")
