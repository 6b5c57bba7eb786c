"""Lists are what one gets from looking at every entry, whatever index they walk along."""

from collections.abc import Callable
from itertools import product
from random import Random

import pytest

from core.entries import Draft, Entry, Kind, Origin
from core.log import listing
from core.log.log import Log

COUNT = 300
KINDS = [Kind.CAPTURE, Kind.CHAT, Kind.ANSWER, Kind.IMPORT, Kind.ACTION]


@pytest.fixture
def everything(log: Log) -> list[Entry]:
    """Entries of all kinds, origins and threads, with times in no order, some redacted; the newest first."""
    random = Random(3)  # noqa: S311 - a corpus
    first = log.append(Draft(Kind.CHAT, Origin.SELF, "the first"))
    log.append_all(
        [
            Draft(
                random.choice(KINDS),
                random.choice(list(Origin)),
                f"text {number}",
                time_utc_ns=random.randint(1, 100),
                thread=random.choice([None, first, first + 1]),
                meta={"number": number},
                details={"title": f"title {number}"} if number % 3 else {},
            )
            for number in range(COUNT)
        ]
    )
    log.redact([7, 8, 90], "wrong")
    return [log.entry(seq) for seq in range(log.head_seq(), 0, -1)]


@pytest.mark.parametrize("few", [5000, 10])
def test_every_condition_narrows_as_if_every_entry_was_looked_at(
    log: Log, everything: list[Entry], few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "_FEW", few)
    conditions = product(
        (None, [], [Kind.CAPTURE], [Kind.CHAT, Kind.ACTION, Kind.CHAT], [Kind.BACKUP], list(Kind)),
        (None, *Origin),
        (None, 40, 98, 1000),
        (None, 1, 150, COUNT),
        (None, 1, 2, 99),
    )
    for number, (kinds, origin, since, before, thread) in enumerate(conditions):
        limit = (5, -1, 50, 0)[number % 4]
        wanted = [
            entry
            for entry in everything
            if (kinds is None or entry.kind in kinds)
            and (origin is None or entry.origin is origin)
            and (since is None or entry.time_utc_ns >= since)
            and (before is None or entry.seq < before)
            and (thread is None or thread in {entry.thread, entry.seq})
        ]
        found = log.entries(limit, kinds, origin, since, before, thread)
        assert found == (wanted if limit < 0 else wanted[:limit])


def test_conversations_are_the_questions_without_a_thread(log: Log, everything: list[Entry]) -> None:
    firsts = [entry for entry in everything if entry.kind is Kind.CHAT and entry.thread is None]
    assert log.conversations(4) == firsts[:4]
    assert log.conversations(-1) == firsts
    assert log.conversations(2, before_seq=firsts[1].seq) == firsts[2:4]


def test_texts_come_in_order_of_their_time(log: Log, everything: list[Entry]) -> None:
    for origin in (Origin.SELF, Origin.MODEL):
        wanted = [
            entry
            for entry in everything
            if entry.kind in {Kind.CAPTURE, Kind.CHAT} and entry.origin is origin and not entry.is_redacted
        ]
        wanted.sort(key=lambda entry: (entry.time_utc_ns, entry.seq))
        assert list(log.in_time_order([Kind.CAPTURE, Kind.CHAT], origin)) == wanted


@pytest.mark.parametrize(
    "ask",
    [
        lambda log: log.entries(20, [Kind.CAPTURE, Kind.CHAT, Kind.IMPORT]),
        lambda log: log.entries(20, [Kind.CAPTURE, Kind.CHAT], since_utc_ns=5),
        lambda log: log.entries(20, [Kind.CAPTURE], since_utc_ns=2**62),
        lambda log: log.entries(20, origin=Origin.WEB),
        lambda log: log.entries(20, [Kind.CAPTURE], Origin.WEB, before_seq=9000),
        lambda log: log.entries(20, thread=1),
        lambda log: log.entries(20),
        lambda log: log.conversations(20),
        lambda log: next(iter(log.in_time_order([Kind.CAPTURE], Origin.SELF))),
    ],
)
def test_a_list_is_as_short_a_way_in_a_long_log(log: Log, ask: Callable[[Log], object]) -> None:
    drafts = [Draft(KINDS[number % 2], Origin.SELF, "text", time_utc_ns=10 + number) for number in range(10_000)]
    log.append_all([*drafts, *(Draft(Kind.CHAT, Origin.SELF, "text", thread=1) for _ in range(100))])
    steps = []
    with log.reading() as connection:  # the same reader serves what is asked next
        connection.set_progress_handler(lambda: steps.append(1), 1000)
    ask(log)
    with log.reading() as connection:
        connection.set_progress_handler(None, 0)
    assert len(steps) <= 45  # thousands of instructions of SQLite's machine; walking past every entry takes 60 or more
