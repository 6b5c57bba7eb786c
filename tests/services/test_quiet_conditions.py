"""When work in the background waits for the person at the machine, with a person who is made up."""

from dataclasses import dataclass

import pytest

from core.services.quiet_conditions import CALM_S, CHOSEN_EVERY_S, LOOK_EVERY_S, QuietConditions, QuietLimits
from core.settings.declared import SETTINGS

MINUTE = 60.0
NOBODY = float("inf")


@dataclass
class Person:
    """Somebody who touches the machine when a test says so."""

    idle: float | None = 60 * MINUTE
    fills: bool | None = False
    looks: int = 0

    def idle_s(self) -> float | None:
        self.looks += 1
        return self.idle

    def is_full_screen(self) -> bool | None:
        return self.fills


class Clock:
    now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


def told(person: Person, limits: QuietLimits | None = None, meeting: str = "") -> str:
    return QuietConditions(lambda: limits or QuietLimits(), person, lambda: meeting).obstacle()


@pytest.mark.parametrize(
    ("person", "limits", "expected"),
    [
        (Person(), QuietLimits(), ""),
        (Person(idle=10 * MINUTE), QuietLimits(), ""),
        (Person(idle=10 * MINUTE - 1), QuietLimits(), "used in the last 10 min (setting idle_minutes)"),
        (Person(idle=0), QuietLimits(idle_minutes=0), ""),
        (Person(idle=None, fills=None), QuietLimits(), ""),
        (Person(fills=True), QuietLimits(), "fills the screen (setting work_in_full_screen)"),
        (Person(fills=True), QuietLimits(in_full_screen=True), ""),
        (Person(idle=0, fills=True), QuietLimits(in_full_screen=True), "setting idle_minutes"),
        (Person(idle=NOBODY, fills=True), QuietLimits(), ""),
    ],
)
def test_each_limit_is_kept_and_its_setting_named(person: Person, limits: QuietLimits, expected: str) -> None:
    assert expected in told(person, limits)
    assert bool(told(person, limits)) == bool(expected)


def test_a_meeting_counts_where_somebody_may_be_in_it() -> None:
    assert told(Person(), meeting="a meeting") == "a meeting"
    assert told(Person(), QuietLimits(in_meetings=True), "a meeting") == ""
    assert told(Person(idle=NOBODY), meeting="a meeting") == ""


def test_who_comes_back_is_noticed_within_a_second() -> None:
    person, clock = Person(), Clock()
    conditions = QuietConditions(QuietLimits, person, str, clock)
    assert conditions.obstacle() == ""
    person.idle = 0.0
    clock.now_s += 1
    assert "idle_minutes" in conditions.obstacle()


def test_it_looks_now_and_then_only() -> None:
    person, clock = Person(), Clock()
    conditions = QuietConditions(QuietLimits, person, str, clock)
    for _ in range(10):
        conditions.obstacle()
    assert person.looks == 1
    clock.now_s += LOOK_EVERY_S
    conditions.obstacle()
    assert person.looks == 2


def test_a_screen_that_is_left_between_two_films_still_counts() -> None:
    person, clock = Person(fills=True), Clock()
    conditions = QuietConditions(QuietLimits, person, str, clock)
    for passed, fills, waits in ((0, True, True), (CALM_S - 1, False, True), (1, False, False), (1, True, True)):
        clock.now_s += passed
        person.fills = fills
        assert bool(conditions.obstacle()) is waits


def test_a_choice_counts_soon() -> None:
    person, clock, chosen = Person(idle=0), Clock(), [QuietLimits()]
    conditions = QuietConditions(lambda: chosen[-1], person, str, clock)
    assert conditions.obstacle() != ""
    chosen.append(QuietLimits(idle_minutes=0))
    clock.now_s += CHOSEN_EVERY_S
    assert conditions.obstacle() == ""


def test_the_defaults_are_those_of_the_settings() -> None:
    defaults = {one.name: one.default for one in SETTINGS}
    limits = QuietLimits()
    assert str(limits.idle_minutes) == defaults["idle_minutes"]
    assert [defaults["work_in_full_screen"], defaults["work_in_meetings"]] == ["off", "off"]
    assert not limits.in_full_screen
    assert not limits.in_meetings
