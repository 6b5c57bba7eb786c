"""What is known of an entry, in words."""

from PySide6.QtCore import QCoreApplication

from core.entries import Kind
from core.services.provenance import ChainState, Reference
from desktop.models.words import kind_name
from desktop.widgets.core_texts import in_own_words

translate = QCoreApplication.translate


def reference_said(reference: Reference) -> str:
    """Say how an entry refers to another."""
    how = {
        "cites": translate("EntryWords", "cites it"),
        "looked at": translate("EntryWords", "was shown it"),
        "made from": translate("EntryWords", "was made from it"),
        "redacts": translate("EntryWords", "redacted it"),
        "newer version": translate("EntryWords", "is a newer version of it"),
        "follows": translate("EntryWords", "belongs to it"),
        "judges": translate("EntryWords", "judges it"),
        "corrects": translate("EntryWords", "corrects it"),
    }.get(reference.how, reference.how)
    return translate("EntryWords", "{kind} {seq} {how}, {day}").format(
        kind=kind_name(Kind(reference.kind)), seq=reference.seq, how=how, day=reference.time[:10]
    )


def chain_said(chain: ChainState) -> str:
    """Say whether an entry is what was written, as far as is known."""
    if chain.problems:
        return translate("EntryWords", "This entry is not as it was written: {problems}.").format(
            problems="; ".join(map(in_own_words, chain.problems))
        )
    if chain.problems is not None:
        return translate("EntryWords", "Checked just now: it is what was written, and follows the entry before it.")
    if chain.checked is None:
        return translate("EntryWords", "The log has not been checked whole yet.")
    if chain.is_covered:
        return translate("EntryWords", "Whole as of the last check, {day}.").format(day=chain.checked[:10])
    day = chain.checked[:10]
    return translate("EntryWords", "Written after the last check of the whole log, {day}.").format(day=day)


def part_said(part: str) -> str:
    """Say what a text is to the next run."""
    return {
        "learn": translate("EntryWords", "The next run learns from it."),
        "held out": translate("EntryWords", "It is held out: the next run is proved on it and never learns from it."),
        "context": translate("EntryWords", "The next run reads it before the first text it learns from."),
        "not in this run": translate("EntryWords", "It is not in the next run."),
    }.get(part, part)
