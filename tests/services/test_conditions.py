"""When learning waits for the machine, on machines that are made up."""

import threading
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from core.interrupt import Interrupt
from core.models.catalogue import default_model
from core.services.conditions import LOOK_EVERY_S, Battery, Conditions, Limits, ThisMachine
from core.services.results import TrainingProgress
from core.services.tenancy import Tenancy
from core.settings.declared import SETTINGS

MB = 1 << 20


@dataclass
class Made:
    """Readings that a test chooses."""

    power: Battery | None = None
    heat: float | None = 50.0
    others: float | None = 10.0
    memory: int = 4000 * MB
    disk: int | None = 4000 * MB

    def battery(self) -> Battery | None:
        return self.power

    def celsius(self) -> float | None:
        return self.heat

    def others_percent(self) -> float | None:
        return self.others

    def memory_bytes(self) -> int:
        return self.memory

    def disk_bytes(self) -> int | None:
        return self.disk


class Clock:
    now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


def told(made: Made, limits: Limits | None = None) -> str:
    return Conditions(lambda: limits or Limits(), made).obstacle()


def test_a_machine_that_tells_nothing_is_learnt_on():
    assert told(Made(power=None, heat=None, others=None, disk=None)) == ""


@pytest.mark.parametrize(
    ("made", "limits", "expected"),
    [
        (Made(Battery(80, is_feeding=True)), Limits(), "runs on its battery (setting train_on_battery)"),
        (Made(Battery(80, is_feeding=True)), Limits(on_battery=True), ""),
        (Made(Battery(19, is_feeding=False)), Limits(), "at 19 %, less than 20 % (setting train_battery_percent)"),
        (Made(Battery(19, is_feeding=False)), Limits(least_battery_percent=0), ""),
        (Made(Battery(20, is_feeding=False)), Limits(), ""),
        (Made(heat=91), Limits(), "at 91 °C, more than 90 °C (setting train_celsius)"),
        (Made(heat=90), Limits(), ""),
        (Made(heat=120), Limits(most_celsius=0), ""),
        (Made(others=100), Limits(), ""),
        (Made(others=31), Limits(most_others_percent=30), "take 31 % of the processors (setting train_others_percent)"),
        (Made(others=30), Limits(most_others_percent=30), ""),
        (Made(memory=499 * MB), Limits(), "499 MB of memory are free, less than 500 (setting train_free_memory_mb)"),
        (Made(disk=999 * MB), Limits(), "999 MB of the disk are free, less than 1000 (setting train_free_disk_mb)"),
    ],
)
def test_each_limit_is_kept_and_its_setting_named(made: Made, limits: Limits, expected: str):
    assert expected in told(made, limits)
    assert bool(told(made, limits)) == bool(expected)


def test_a_run_that_waits_goes_on_only_when_things_are_better():
    made, clock = Made(heat=91), Clock()
    conditions = Conditions(Limits, made, clock)
    for heat, is_waiting in ((91, True), (85, True), (81, True), (80, False), (85, False), (91, True)):
        made.heat = heat
        clock.now_s += LOOK_EVERY_S
        assert bool(conditions.obstacle()) is is_waiting, heat


def test_it_looks_now_and_then_only():
    made, clock = Made(), Clock()
    conditions = Conditions(Limits, made, clock)
    assert conditions.obstacle() == ""
    made.memory = 0
    assert conditions.obstacle() == ""
    clock.now_s += LOOK_EVERY_S
    assert "memory" in conditions.obstacle()


def test_the_defaults_are_those_of_the_settings():
    defaults = {one.name: one.default for one in SETTINGS}
    limits = Limits()
    assert limits.on_battery is (defaults["train_on_battery"] == "on")
    assert [limits.least_battery_percent, limits.most_celsius, limits.most_others_percent] == [
        int(defaults[name]) for name in ("train_battery_percent", "train_celsius", "train_others_percent")
    ]
    assert [limits.least_memory_mb, limits.least_disk_mb] == [
        int(defaults[name]) for name in ("train_free_memory_mb", "train_free_disk_mb")
    ]


def test_this_machine_can_be_read(tmp_path: Path):
    machine = ThisMachine(tmp_path)
    assert machine.memory_bytes() > 0
    assert machine.disk_bytes() > 0
    assert machine.battery() is None or 0 <= machine.battery().percent <= 100
    assert machine.celsius() is None or -20 < machine.celsius() < 150
    assert machine.others_percent() is None  # one look is no share yet


def test_learning_waits_with_the_reason_and_goes_on_by_itself(tmp_path: Path):
    reasons = ["the battery is at 12 %", "the battery is at 13 %", "the processor is at 95 °C", ""]
    tenancy = Tenancy(tmp_path / "lock", default_model, look_s=0.01, obstacle=lambda: reasons.pop(0))
    heard: list[TrainingProgress] = []
    assert tenancy.wait(heard.append, Interrupt(), is_learning=True)
    # A figure that changes is no other reason.
    assert [one.detail for one in heard] == ["the battery is at 12 %", "the processor is at 95 °C"]
    assert {one.stage for one in heard} == {"paused"}


def test_only_learning_minds_the_machine(tmp_path: Path):
    tenancy = Tenancy(tmp_path / "lock", default_model, look_s=0.01, obstacle=lambda: "the machine is hot")
    assert tenancy.must_give_way(is_learning=True)
    assert not tenancy.must_give_way()
    assert tenancy.wait(lambda _progress: None, Interrupt())
    stop = threading.Event()
    stop.set()
    assert not tenancy.wait(lambda _progress: None, stop, is_learning=True)


def test_power_comes_before_heat():
    assert "battery" in told(replace(Made(heat=99), power=Battery(50, is_feeding=True)))
