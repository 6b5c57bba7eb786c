"""Print an entry with where it comes from, and how many entries there are over time."""

from collections.abc import Sequence

from core.cli.context import one_line, options, print_json, print_text
from core.cli.explanation_shown import print_explanation
from core.clock import utc_text
from core.log.bins import Density
from core.services.provenance import ChainState, Learnt, Provenance, Reference

_BAR = 40
_UNTOLD = {"attachments", "arm", "is_lot"}  # an insight that may be a control is judged without knowing


def print_density(density: Density) -> None:
    """Print one line a bin, with a bar as long as its share of the fullest one."""
    most = max(density.counts, default=0)
    for start, end, count in zip(density.starts, density.starts[1:], density.counts, strict=False):
        if options.is_json:
            bounds = {"start": utc_text(start), "end": utc_text(end)}
            print_json({"unit": density.unit, **bounds, "entries": count})
        elif count:
            print_text(f"{utc_text(start)[:13]}  {count:>8}  {'#' * max(1, round(_BAR * count / most))}")


def print_entry(found: Provenance, chain: ChainState, saved: Sequence[str]) -> None:
    """Print what an entry is, where it comes from, its place in the chain, and its text."""
    entry = found.entry
    print_text(f"entry {entry.seq}  {entry.kind} by {entry.origin}, {utc_text(entry.time_utc_ns)}")
    for name, value in {"source": entry.source, **entry.meta}.items():
        if value not in (None, "", []) and name not in _UNTOLD:
            print_text(f"{name}: {value}")
    for one in found.attachments:
        print_text(f"attachment: {one.name} ({one.size_bytes} bytes)")
    for path in saved:
        print_text(f"saved: {path}")
    print_text(f"logged: {utc_text(entry.logged_utc_ns)}{', holds text of others' if found.is_tainted else ''}")
    print_text(f"hash: {chain.hash}")
    for problem in chain.problems or ():
        print_text(f"problem: {problem}")
    if not chain.problems:
        print_text("It is what was written, and follows the entry before it.")
    print_text("\n" + ("(redacted)" if entry.is_redacted else entry.text))


def print_learnt(learnt: Learnt, references: Sequence[Reference] | None) -> None:
    """Print which adapters learnt an entry and, if it was looked for, what is learnt from it and refers to it."""
    for one in learnt.adapters:
        print_text(f"\nlearnt by {one.adapter}{' (in use)' if one.is_current else ''}, {one.run}")
    if learnt.explanation is not None:
        print_explanation(learnt.explanation, is_one=True)
    for other in references or ():
        print_text(f"{other.how}: entry {other.seq}, {other.kind}: {one_line(other.beginning)}")
