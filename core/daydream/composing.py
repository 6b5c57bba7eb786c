"""Insights that are put together by rule, of quotations: a reminder must be as true as its sources."""

from datetime import UTC, date, datetime

from core.daydream.filters import matches
from core.daydream.nouns import Drawn
from core.daydream.open_ends import languages, open_ends
from core.daydream.passage import plain


def composed(drawn: Drawn) -> str:
    """Quote what was left open, and what has to do with it, in the language of the first; empty if that cannot be.

    `drawn.about` are the two quotations; each must stand in its entry word for word, and give no orders.
    """
    if len(drawn.seeds) < 2 or len(drawn.about) < 2:  # noqa: PLR2004 - a pair
        return ""
    (first, second), (left_open, other) = drawn.seeds[:2], drawn.about[:2]
    ends = open_ends(left_open, day_of(first.time_utc_ns))
    is_quoted = left_open in first.text and other in second.text
    if not ends or not is_quoted or matches(left_open, "orders") or matches(other, "orders"):
        return ""
    language = next(one for one in languages() if one.code == ends[0].language)
    before_a, _, rest = language.said[ends[0].kind].partition("{a}")
    between, _, after = rest.partition("{b}")
    day = (ends[0].due or day_of(first.time_utc_ns)).isoformat()
    quoted = [f"“{plain(said)}” [{one.seq}]" for said, one in ((left_open, first), (other, second))]
    return before_a.replace("{day}", day) + quoted[0] + between + quoted[1] + after


def day_of(time_utc_ns: int) -> date:
    """Return the day of a time, in UTC."""
    return datetime.fromtimestamp(time_utc_ns // 1_000_000_000, tz=UTC).date()
