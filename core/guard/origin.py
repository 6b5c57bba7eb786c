"""Which text may teach. Pure rules over what the log says about an entry."""

from collections.abc import Iterable

from core.entries import Entry, Kind, Origin

TEACHING_KINDS = frozenset({Kind.CAPTURE, Kind.CHAT, Kind.IMPORT})


def may_teach(entry: Entry) -> bool:
    """Tell whether a text may become a training target: written whole by the principal, and not marked otherwise."""
    is_own = entry.origin is Origin.SELF and entry.kind in TEACHING_KINDS
    is_marked = any(entry.meta.get(mark) for mark in ("tainted", "incognito", "not_own"))
    return is_own and bool(entry.text.strip()) and not is_marked


def teaching_texts(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries that may teach, in the order given, without earlier versions of edited texts."""
    everything = list(entries)
    superseded = {entry.meta.get("supersedes") for entry in everything}
    return [entry for entry in everything if may_teach(entry) and entry.seq not in superseded]
