"""Which entries nothing may be learnt from, also because they rest on one of these, as far as the log says so."""

from collections.abc import Iterable, Iterator

from core.corpus.rules import INCOGNITO, REDACTED, TAINTED, Rule
from core.entries import Entry, Kind, Origin

_ORDER = (REDACTED, INCOGNITO, TAINTED)  # the first that holds is the one that is said
_FOLLOWING = frozenset({Kind.ANSWER, Kind.DRAFT, Kind.SUGGESTION})


def marked(entries: Iterable[Entry]) -> dict[int, Rule]:
    """Return the rule for each entry that is marked itself, or that the model wrote from one that is.

    `entries` are in the order of the log, in which what an entry rests on comes before it. The principal's own words
    are never marked by what they follow: they stand for themselves.
    """
    found: dict[int, Rule] = {}
    for entry in entries:
        rules = {found[seq] for seq in _rests_on(entry) if seq in found} | set(_own_marks(entry))
        if rules:
            found[entry.seq] = next(rule for rule in _ORDER if rule in rules)
    return found


def _own_marks(entry: Entry) -> Iterator[Rule]:
    if entry.is_redacted:
        yield REDACTED
    if entry.meta.get("incognito"):
        yield INCOGNITO
    if entry.meta.get("tainted"):
        yield TAINTED


def _rests_on(entry: Entry) -> Iterator[int]:
    """Yield the entries that the model was shown when it wrote this."""
    if entry.origin is not Origin.MODEL:
        return
    for name in ("citations", "recalled"):
        yield from (seq for seq in entry.meta.get(name) or () if isinstance(seq, int))
    for name in ("from", "suggestion", "reply_to"):
        if isinstance(seq := entry.meta.get(name), int):
            yield seq
    if entry.kind in _FOLLOWING and entry.parent is not None:
        yield entry.parent
