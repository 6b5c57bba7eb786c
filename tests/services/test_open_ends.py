"""What was left open is found with what belongs to it, and nothing that was done since."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from core.clock import utc_ns_of
from core.daydream.composing import composed
from core.daydream.nouns import Drawn, DreamKind
from core.entries import Draft, Kind, Origin
from core.log.log import Log
from core.services.dream_seeds import SeedService
from core.services.open_ends import MOST, OpenEnds

DAY_NS = 86_400 * 10**9
NOW = utc_ns_of(datetime(2026, 11, 22, 9, tzinfo=UTC))
PROMISE = "It rained all day and nothing else happened. I must call the plumber about the old boiler."
LEAK = "The old boiler leaks again, and the plumber is not cheap at all this winter."


@pytest.fixture
def note(log: Log) -> Callable[..., int]:
    def add(text: str, days_ago: int, **meta: object) -> int:
        return log.append(Draft(Kind.CAPTURE, Origin.SELF, text, time_utc_ns=NOW - days_ago * DAY_NS, meta=meta))

    return add


def found(log: Log) -> list[tuple[DreamKind, Drawn]]:
    return OpenEnds(log).drawn(SeedService(log).read(NOW), NOW)


def test_an_old_promise_is_found_with_what_has_to_do_with_it(log: Log, note: Callable[..., int]) -> None:
    first, second = note(PROMISE, 40), note(LEAK, 20)
    ((kind, drawn),) = found(log)
    assert kind is DreamKind.PROMISE
    assert [seed.seq for seed in drawn.seeds] == [first, second]
    text = composed(drawn)
    assert f"“I must call the plumber about the old boiler.” [{first}]" in text
    assert f"[{second}]" in text
    assert "2026-10-13" in text


def test_a_promise_without_a_second_entry_is_none(log: Log, note: Callable[..., int]) -> None:
    note(PROMISE, 40)
    note("Bees keep the brood warm whatever the weather of the day may be.", 20)
    assert found(log) == []


@pytest.mark.parametrize("days", [-1, 3])
def test_a_young_promise_is_not_forgotten(log: Log, note: Callable[..., int], days: int) -> None:
    note(PROMISE, days)
    note(LEAK, 20)
    assert found(log) == []


def test_what_was_done_since_is_not_open(log: Log, note: Callable[..., int]) -> None:
    note(PROMISE, 40)
    note(LEAK, 20)
    note("The plumber was here at last, and the old boiler is fixed for good.", 10)
    assert found(log) == []


def test_what_the_same_note_says_is_done_is_not_open(log: Log, note: Callable[..., int]) -> None:
    note(f"{PROMISE}\n\nUpdate: done, he came on Monday.", 40)
    note(LEAK, 20)
    assert found(log) == []


@pytest.mark.parametrize(("when", "is_due"), [("2026-11-25", True), ("2026-12-25", False), ("2026-11-20", False)])
def test_a_day_that_is_near_is_a_reminder(log: Log, note: Callable[..., int], when: str, is_due: bool) -> None:
    first = note(f"The plumber looks at the old boiler on {when}, early in the morning.", 30)
    note(LEAK, 20)
    reminders = [drawn for kind, drawn in found(log) if kind is DreamKind.REMINDER]
    assert [drawn.seeds[0].seq for drawn in reminders] == ([first] if is_due else [])
    assert all(when in composed(drawn) for drawn in reminders)


def test_other_promises_come_up_another_day_and_never_too_many(log: Log, note: Callable[..., int]) -> None:
    for number in range(3 * MOST):
        note(f"I must paint the garden fence number{number} beside the orchard before the winter.", 40)
    today, tomorrow = found(log), OpenEnds(log).drawn(SeedService(log).read(NOW + DAY_NS), NOW + DAY_NS)
    assert len(today) == len(tomorrow) == MOST
    assert {drawn.seeds[0].seq for _, drawn in today} != {drawn.seeds[0].seq for _, drawn in tomorrow}


def test_what_was_captured_incognito_or_by_the_model_is_never_quoted(log: Log, note: Callable[..., int]) -> None:
    note(PROMISE, 40, incognito=True)
    note(LEAK, 20)
    log.append(Draft(Kind.INSIGHT, Origin.MODEL, PROMISE, time_utc_ns=NOW - 40 * DAY_NS))
    assert found(log) == []


def test_an_empty_log_leaves_nothing_open(log: Log) -> None:
    assert found(log) == []
