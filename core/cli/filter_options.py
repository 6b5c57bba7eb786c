"""The options that narrow a list or a search; the verbs log and search have the same."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Annotated

import typer

from core.clock import utc_ns_of
from core.entries import Filter, Kind, Origin
from core.errors import GuardianError

Kinds = Annotated[list[Kind] | None, typer.Option("--kind", help="Only entries of this kind; may be repeated.")]
Origins = Annotated[list[Origin] | None, typer.Option("--origin", help="Only text by this origin; may be repeated.")]
Sources = Annotated[list[str] | None, typer.Option("--source", help="Only what came from here; may be repeated.")]
Since = Annotated[str | None, typer.Option(help="Only text written since, as 2026-01-31 or 2026-01-31T12:00.")]
Until = Annotated[str | None, typer.Option(help="Only text written until then; a day is included whole.")]
Attached = Annotated[bool | None, typer.Option("--attached/--not-attached", help="Only with attachments, or without.")]
Redacted = Annotated[bool | None, typer.Option("--redacted/--not-redacted", help="Only what was redacted, or was not.")]
BookKeeping = Annotated[bool, typer.Option("--book-keeping", help="Also what the app notes for itself.")]


def filter_of(
    kinds: Iterable[Kind] | None,
    origins: Iterable[Origin] | None,
    sources: Iterable[str] | None,
    since: str | None,
    until: str | None,
    attached: bool | None,
    redacted: bool | None,
    book_keeping: bool,
) -> Filter:
    """Return the filter that options describe. Raises GuardianError for what is no date."""
    return Filter(
        kinds=frozenset(kinds or ()),
        origins=frozenset(origins or ()),
        sources=frozenset(sources or ()),
        since_utc_ns=_time(since) if since else None,
        until_utc_ns=_time(until, is_end=True) if until else None,
        has_attachment=attached,
        is_redacted=redacted,
        with_book_keeping=book_keeping,
    )


def _time(text: str, is_end: bool = False) -> int:
    try:
        moment = datetime.fromisoformat(text)
        is_day = len(text) == len("2026-01-31")
        return utc_ns_of(moment + timedelta(days=1) if is_end and is_day else moment)
    except (ValueError, OverflowError) as error:
        raise GuardianError(f"{text} is not a date.", "Write it as 2026-01-31 or 2026-01-31T12:00.") from error
