"""What would be learnt, in words."""

from PySide6.QtCore import QCoreApplication, QLocale

from core.entries import Kind
from core.services.explaining import Part, PassageShown, TextShown
from desktop.models.words import kind_name
from desktop.pages.standing_words import shown_moment
from desktop.widgets.rows import one_line

translate = QCoreApplication.translate


def part_name(part: str) -> str:
    """Name what a text is to the next run."""
    return {
        Part.LEARN: translate("Explain", "to be learnt"),
        Part.HELD_OUT: translate("Explain", "held out for the test"),
        Part.CONTEXT: translate("Explain", "read before the first"),
        Part.REST: translate("Explain", "not in this run"),
    }.get(Part(part), part)


def kind_title(kind: str) -> str:
    """Name a kind of entry; one not known here keeps its own word."""
    return kind_name(Kind(kind)) if kind in set(Kind) else kind


def text_title(text: TextShown) -> str:
    """Return one line about a text."""
    opening = one_line(next((one.text for one in text.passages if one.text.strip()), ""))[:80]
    return translate("Explain", "{part} · {kind} · {when} · {tokens} tokens · {opening}").format(
        part=part_name(text.part),
        kind=kind_title(text.kind),
        when=shown_moment(text.time),
        tokens=QLocale().toString(text.tokens),
        opening=opening,
    )


def passage_title(passage: PassageShown) -> str:
    """Say what becomes of a passage and why."""
    if passage.weight > 0:
        return translate("Explain", "Learnt, weight {weight}: {why}").format(
            weight=f"{passage.weight:g}", why=one_line(passage.why)
        )
    return translate("Explain", "Left out: {why}").format(why=one_line(passage.why))
