"""A timeline is what one gets from looking at every entry, sorted by the time of its text."""

from datetime import datetime
from itertools import product
from pathlib import Path
from random import Random

import pytest

from core.clock import SystemClock
from core.entries import BOOK_KEEPING, Attachment, Draft, Entry, Filter, Kind, Origin
from core.log.bins import bins_of
from core.log.log import Log
from core.log.timeline import Order, Timeline

COUNT = 300
KINDS = [Kind.CAPTURE, Kind.CHAT, Kind.ANSWER, Kind.IMPORT, Kind.ACTION]
DAY_NS = 86_400_000_000_000


def some(random: Random, number: int) -> Draft:
    attached = (Attachment("f" * 32, "a.png", "image/png", 3, bytes(32)),) if number % 7 == 0 else ()
    return Draft(
        random.choice(KINDS),
        random.choice(list(Origin)),
        f"text {number} {'boat' if number % 3 else 'house'}",
        source=random.choice(["", "window", "markdown"]),
        time_utc_ns=random.randint(0, 50) * DAY_NS,
        details={"title": f"title {number}"} if number % 2 else {},
        attachments=attached,
    )


@pytest.fixture
def everything(log: Log) -> list[Entry]:
    """Entries of all kinds and origins, with times in no order, some redacted; the newest text first."""
    random = Random(3)  # noqa: S311 - a corpus
    log.append_all([some(random, number) for number in range(COUNT // 2)])
    assert len(log.timeline(Filter())) > 0  # so that the rest is followed, not read at once
    log.append_all([some(random, number) for number in range(COUNT // 2, COUNT)])
    log.redact([7, 8, 90], "wrong")
    entries = [log.entry(seq) for seq in range(1, log.head_seq() + 1)]
    return sorted(entries, key=lambda entry: (entry.time_utc_ns, entry.seq), reverse=True)


def seqs(timeline: Timeline) -> list[int]:
    return timeline.window(0, len(timeline))


def test_every_filter_narrows_as_if_every_entry_was_looked_at(log: Log, everything: list[Entry]) -> None:
    attached = {entry.seq for entry in everything if log.attachments(entry.seq)}
    assert attached
    choices = product(
        (frozenset(), frozenset({Kind.CAPTURE}), frozenset({Kind.ACTION, Kind.CHAT})),
        (frozenset(), frozenset({Origin.SELF}), frozenset({Origin.WEB, Origin.MODEL})),
        (frozenset(), frozenset({"window"}), frozenset({"nowhere"})),
        (None, 20 * DAY_NS),
        (None, 30 * DAY_NS),
        (None, True, False),
        (None, True, False),
        (True, False),
    )
    for wanted in (Filter(*choice) for choice in choices):
        found = [
            entry.seq
            for entry in everything
            if (entry.kind in wanted.kinds if wanted.kinds else wanted.with_book_keeping or _is_shown(entry))
            and (not wanted.origins or entry.origin in wanted.origins)
            and (not wanted.sources or entry.source in wanted.sources)
            and (wanted.since_utc_ns is None or entry.time_utc_ns >= wanted.since_utc_ns)
            and (wanted.until_utc_ns is None or entry.time_utc_ns < wanted.until_utc_ns)
            and wanted.has_attachment in {None, entry.seq in attached}
            and wanted.is_redacted in {None, entry.is_redacted}
        ]
        assert seqs(log.timeline(wanted)) == found
        assert seqs(log.timeline(wanted, Order.OLDEST)) == found[::-1]


def _is_shown(entry: Entry) -> bool:
    return entry.kind not in BOOK_KEEPING


def test_rows_are_found_by_entry_and_by_time(log: Log, everything: list[Entry]) -> None:
    shown = [entry for entry in everything if _is_shown(entry)]
    timeline = log.timeline(Filter())
    for row in (0, 17, len(shown) - 1):
        assert timeline.row_of(shown[row].seq) == row
        assert timeline.window(row, 3) == [entry.seq for entry in shown[row : row + 3]]
    assert timeline.row_of(10_000) is None
    row = timeline.row_at(25 * DAY_NS)
    assert row is not None
    assert shown[row].time_utc_ns < 25 * DAY_NS <= shown[row - 1].time_utc_ns
    assert timeline.row_at(-1) == len(shown) - 1
    assert log.timeline(Filter(sources=frozenset({"nowhere"}))).row_at(0) is None


def test_bins_hold_every_entry_once(log: Log, everything: list[Entry]) -> None:
    timeline = log.timeline(Filter(until_utc_ns=51 * DAY_NS))
    everything = [entry for entry in everything if entry.time_utc_ns < 51 * DAY_NS]
    for most, unit in ((2000, "hour"), (60, "day"), (12, "week"), (5, "month"), (2, "year")):
        density = timeline.density(most)
        assert density.unit == unit
        assert len(density.counts) <= max(most, 2)
        for start, end, count in zip(density.starts, density.starts[1:], density.counts, strict=False):
            assert count == sum(start <= entry.time_utc_ns < end for entry in everything if _is_shown(entry))
        assert sum(density.counts) == len(timeline)
    assert log.timeline(Filter(sources=frozenset({"nowhere"}))).density(10).counts == []


def test_bins_begin_where_days_weeks_months_and_years_do_here() -> None:
    first = int(datetime(2024, 2, 28, 13, 30).timestamp()) * 10**9  # noqa: DTZ001 - the clock on the wall
    last = int(datetime(2024, 3, 5, 9, 0).timestamp()) * 10**9  # noqa: DTZ001
    starts = {most: bins_of(first, last, most) for most in (9, 3, 2)}
    assert starts[9][0] == "day"
    days = [datetime.fromtimestamp(at / 1e9) for at in starts[9][1]]  # noqa: DTZ006
    assert [(day.month, day.day, day.hour) for day in days[:3]] == [(2, 28, 0), (2, 29, 0), (3, 1, 0)]
    weeks = [datetime.fromtimestamp(at / 1e9) for at in starts[3][1]]  # noqa: DTZ006
    assert {(week.weekday(), week.hour) for week in weeks} == {(0, 0)}
    months = [datetime.fromtimestamp(at / 1e9) for at in bins_of(first, last, 2)[1]]  # noqa: DTZ006
    assert all(month.day == 1 for month in months)


def test_any_time_that_the_log_can_hold_has_a_bin() -> None:
    unit, starts = bins_of(-(2**63) + 1, 2**63 - 1, 50)
    assert unit == "year"
    assert starts == sorted(starts)


@pytest.mark.parametrize("order", list(Order))
def test_words_are_looked_for_among_what_a_filter_lets_through(log: Log, everything: list[Entry], order: Order) -> None:
    findable = {Kind.CAPTURE, Kind.CHAT, Kind.ANSWER, Kind.IMPORT}
    wanted = Filter(origins=frozenset({Origin.SELF}), kinds=frozenset({Kind.CAPTURE, Kind.ACTION}))
    found = [
        entry.seq
        for entry in everything
        if entry.origin is Origin.SELF
        and entry.kind is Kind.CAPTURE
        and entry.kind in findable
        and "boat" in entry.text
    ]
    timeline = log.timeline(wanted, order, '"boat"')
    assert sorted(seqs(timeline)) == sorted(found)
    assert found
    if order is not Order.BEST:
        assert seqs(timeline) == (found if order is Order.NEWEST else found[::-1])
    assert sum(timeline.density(50).counts) == len(found)
    assert {timeline.row_of(seq) for seq in found} == set(range(len(found)))
    assert [hit.seq for hit in log.search_among('"boat"', 5, wanted)] == seqs(
        log.timeline(wanted, Order.BEST, '"boat"')
    )[:5]
    assert [hit.seq for hit in log.search_among('"boat"', 5, wanted, newest_first=True)] == sorted(found)[:-6:-1]


def test_rows_show_the_beginning_or_where_the_words_are(log: Log) -> None:
    text = "x " * 400 + "the red boat sails"
    seq = log.append(Draft(Kind.CAPTURE, Origin.SELF, text, "window", details={"title": "Boats"}))
    gone = log.append(Draft(Kind.CAPTURE, Origin.SELF, "secret"))
    log.redact([gone], "wrong")
    row, hidden = log.listed([seq, gone])
    assert (row.seq, row.title, row.source, row.is_redacted) == (seq, "Boats", "window", False)
    assert row.beginning == text[: len(row.beginning)]
    assert (hidden.is_redacted, hidden.beginning) == (True, "")
    assert "red boat" in log.listed([seq], '"boat"')[0].beginning


def test_sources_are_counted(log: Log, everything: list[Entry]) -> None:
    counts = log.sources()
    assert sum(counts.values()) == len(everything)
    log.append(Draft(Kind.CAPTURE, Origin.SELF, "one more", "elsewhere"))
    assert log.sources() == counts | {"elsewhere": 1}
    assert len(log.timeline(Filter(sources=frozenset({"elsewhere"})))) == 1


def test_an_empty_log_has_no_rows(tmp_path: Path) -> None:
    log = Log.create(tmp_path / "empty.db", bytes(32), SystemClock())
    assert seqs(log.timeline(Filter())) == []
    assert log.sources() == {}
    log.append(Draft(Kind.CAPTURE, Origin.SELF, "the first"))
    assert seqs(log.timeline(Filter())) == [1]
    log.close()


@pytest.mark.parametrize(
    "query", ["", " ", '"', "AND", "NOT (", "*", '"unclosed', "\x00", "NEAR/3", "x" * 5000, "🐝 -"]
)
def test_no_query_is_an_error(guardian, query: str) -> None:  # type: ignore[no-untyped-def]
    guardian.capture.add("a red boat")
    guardian.recall.timeline(query=query)
    assert isinstance(guardian.recall.search(query, wanted=Filter(kinds=frozenset({Kind.CAPTURE}))), list)


def test_the_newest_of_a_long_log_are_known_before_all_of_it(
    log: Log, everything: list[Entry], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert log.newest(Filter(), 5) is None  # all of it is known already
    monkeypatch.setattr(log, "_columns", None)
    assert log.newest(Filter(), 5) is None  # it is short
    monkeypatch.setattr("core.log.log.LONG", 1)
    found = log.newest(Filter(), 5)
    assert found is not None
    assert seqs(found) == [entry.seq for entry in everything if _is_shown(entry)][:5]
