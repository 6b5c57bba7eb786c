"""Which text is the principal's own: for prompts that show their voice, and for measures of it.

Pure rules over what the log says about one entry. What is learnt, and what is read beside it, decides `core.corpus`.
"""

from collections.abc import Iterable

from core.entries import Entry, Kind, Origin

TEACHING_KINDS = frozenset({Kind.CAPTURE, Kind.CHAT, Kind.IMPORT})


def own_words(entry: Entry) -> str:
    """Return what of a text the principal wrote: without the spans that were quoted, forwarded or generated."""
    kept, position = [], 0
    for start, end, _why in sorted(entry.meta.get("not_own", [])):
        kept.append(entry.text[position:start])
        position = max(position, end)
    return "".join([*kept, entry.text[position:]]).strip("\n")


def is_tainted(entry: Entry) -> bool:
    """Tell whether a text holds anything that the principal did not write, or was made from such text."""
    return entry.origin is not Origin.SELF or bool(entry.meta.get("tainted") or entry.meta.get("not_own"))


def may_teach(entry: Entry) -> bool:
    """Tell whether a text may become a training target: the principal's own words, not marked otherwise."""
    is_own = entry.origin is Origin.SELF and entry.kind in TEACHING_KINDS
    is_marked = bool(entry.meta.get("tainted") or entry.meta.get("incognito"))
    return is_own and not is_marked and bool(own_words(entry).strip())


def teaching_texts(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries that may teach, in the order given, without earlier versions of edited texts."""
    everything = list(entries)
    superseded = {entry.meta.get("supersedes") for entry in everything}
    return [entry for entry in everything if may_teach(entry) and entry.seq not in superseded]
