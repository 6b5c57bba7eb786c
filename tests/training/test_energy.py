"""Watt-hours from counters and batteries that are made up."""

from pathlib import Path

import pytest

from core.training.energy import EnergyMeter


class Machine:
    """Folders as the kernel of Linux shows them."""

    def __init__(self, folder: Path) -> None:
        self.powercap, self.supplies = folder / "powercap", folder / "supplies"
        self.powercap.mkdir()
        self.supplies.mkdir()
        self.card_joules: float | None = None

    def zone(self, name: str, kind: str, joules: float) -> None:
        (self.powercap / name).mkdir(exist_ok=True)
        (self.powercap / name / "name").write_text(f"{kind}\n")
        (self.powercap / name / "energy_uj").write_text(f"{int(joules * 1e6)}\n")

    def battery(self, status: str, **values: int) -> None:
        (self.supplies / "BAT0").mkdir(exist_ok=True)
        for name, value in {"status": status, **values}.items():
            (self.supplies / "BAT0" / name).write_text(f"{value}\n")

    def meter(self, already: float | None = None) -> EnergyMeter:
        return EnergyMeter(already, self.powercap, self.supplies, lambda: self.card_joules)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_where_nothing_tells_there_is_no_figure(machine: Machine):
    meter = machine.meter()
    meter.sample()
    assert meter.watt_hours is None
    assert meter.source.startswith("energy is not readable here: neither the processor")


def test_counters_that_only_the_administrator_may_read_are_named(machine: Machine, monkeypatch: pytest.MonkeyPatch):
    machine.zone("intel-rapl:0", "package-0", 1)
    whole = Path.read_text

    def refuse(path: Path, **how: str) -> str:
        if path.name == "energy_uj":
            raise PermissionError
        return whole(path, **how)

    monkeypatch.setattr(Path, "read_text", refuse)
    meter = machine.meter()
    meter.sample()
    assert meter.watt_hours is None
    assert "only the administrator may read" in meter.source


def test_whole_processors_and_cards_add_up_and_parts_do_not(machine: Machine):
    machine.zone("intel-rapl:0", "package-0", 1000)
    machine.zone("intel-rapl:0:0", "core", 900)
    machine.zone("intel-rapl:1", "package-1", 0)
    machine.card_joules = 50
    meter = machine.meter()
    machine.zone("intel-rapl:0", "package-0", 4600)
    machine.zone("intel-rapl:0:0", "core", 4000)
    machine.zone("intel-rapl:1", "package-1", 1800)
    machine.card_joules = 1850
    meter.sample()
    assert meter.watt_hours == pytest.approx((3600 + 1800 + 1800) / 3600)
    assert meter.source == "as told by the graphics cards and the processor, for all programs together"


def test_a_counter_that_begins_again_loses_one_part_only(machine: Machine):
    machine.zone("intel-rapl:0", "package-0", 9000)
    meter = machine.meter(already=2.0)
    for joules in (12600, 100, 3700):
        machine.zone("intel-rapl:0", "package-0", joules)
        meter.sample()
    assert meter.watt_hours == pytest.approx(2.0 + 1.0 + 1.0)


def test_a_battery_that_feeds_the_machine_tells_all_of_it(machine: Machine):
    machine.zone("intel-rapl:0", "package-0", 0)
    machine.battery("Discharging", energy_now=40_000_000)
    meter = machine.meter()
    machine.zone("intel-rapl:0", "package-0", 3600)
    machine.battery("Discharging", energy_now=37_500_000)
    meter.sample()
    assert meter.watt_hours == pytest.approx(2.5)
    assert "the battery" in meter.source
    machine.battery("Charging", energy_now=38_000_000)  # plugged in: from now on the counters tell
    meter.sample()
    machine.zone("intel-rapl:0", "package-0", 7200)
    meter.sample()
    assert meter.watt_hours == pytest.approx(2.5 + 1.0 + 0.0, abs=1.0)


def test_a_battery_in_ampere_hours_is_understood(machine: Machine):
    machine.battery("Discharging", charge_now=4_000_000, voltage_now=12_000_000)
    meter = machine.meter()
    machine.battery("Discharging", charge_now=3_500_000, voltage_now=12_000_000)
    meter.sample()
    assert meter.watt_hours == pytest.approx(6.0)
