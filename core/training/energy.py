"""Watt-hours, where something tells them: the battery, the counters of processors (RAPL) and of NVIDIA cards (NVML).

A battery tells what the whole machine takes; the counters what processors and cards take, for all programs together.
Where nothing can be read there is no figure: a guess by the rated power of a processor may be wrong tenfold.
"""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pynvml

_POWERCAP, _SUPPLIES = Path("/sys/class/powercap"), Path("/sys/class/power_supply")
_WH = 3600.0
_MICRO, _MILLI = 1e-6, 1e-3
_BATTERY = "battery"
_UNREADABLE = "energy is not readable here"


class EnergyMeter:
    """Add up watt-hours from now on, in parts that are at most as long as a counter takes to begin again.

    `already` is what an earlier part of a run took. Folders and cards can be given, for machines that are not this one.
    """

    def __init__(
        self,
        already: float | None = None,
        powercap: Path = _POWERCAP,
        supplies: Path = _SUPPLIES,
        card_joules: Callable[[], float | None] | None = None,
    ) -> None:
        self._powercap, self._supplies = powercap, supplies
        self._card_joules = card_joules or _card_joules
        self._watt_hours = already
        self._sources: set[str] = set()
        self._last = self._read()

    @property
    def watt_hours(self) -> float | None:
        """What was taken up to the last sample, None if nothing could be read."""
        return self._watt_hours

    @property
    def source(self) -> str:
        """Say what the figure is of, or why there is none."""
        if not self._sources:
            return f"{_UNREADABLE}: {self._why_not()}"
        return f"as told by {' and '.join(sorted(self._sources))}, for all programs together"

    def sample(self) -> None:
        """Add what was taken since the last sample; call it once a minute at least."""
        now, before = self._read(), self._last
        self._last = now
        if _BATTERY in now and _BATTERY in before:
            self._add({"the battery": now[_BATTERY] - before[_BATTERY]})
            return
        self._add({name: now[name] - before[name] for name in now.keys() & before.keys() - {_BATTERY}})

    def _add(self, joules: dict[str, float]) -> None:
        for name, taken in joules.items():
            if taken < 0:  # a counter has begun again
                continue
            self._sources.add(name)
            self._watt_hours = (self._watt_hours or 0.0) + taken / _WH

    def _read(self) -> dict[str, float]:
        """Return what each source has counted, in joules; a battery only while it is all that feeds the machine."""
        read: dict[str, float] = {}
        if (left := _left_in_battery(self._supplies)) is not None:
            read[_BATTERY] = -left
        if (processor := _processor_joules(self._powercap)) is not None:
            read["the processor"] = processor
        if (cards := self._card_joules()) is not None:
            read["the graphics cards"] = cards
        return read

    def _why_not(self) -> str:
        zones = list(self._powercap.glob("*/energy_uj"))
        if zones:
            return "only the administrator may read the counters of the processor"
        return "neither the processor nor a graphics card nor a battery in use tells it"


def _processor_joules(folder: Path) -> float | None:
    """Add the counters of whole processors; their parts stand beside them and would count twice."""
    total, is_read = 0.0, False
    for zone in sorted(folder.glob("*")):
        try:
            if not (zone / "name").read_text(encoding="ascii").startswith("package"):
                continue
            total += int((zone / "energy_uj").read_text(encoding="ascii")) * _MICRO
            is_read = True
        except (OSError, ValueError):
            continue
    return total if is_read else None


def _left_in_battery(folder: Path) -> float | None:
    """Return what the batteries that discharge still hold, in joules; None if none does."""
    left, is_read = 0.0, False
    for battery in sorted(folder.glob("*")):
        try:
            if (battery / "status").read_text(encoding="ascii").strip() != "Discharging":
                continue
            left += _watt_hours_in(battery) * _WH
            is_read = True
        except (OSError, ValueError):
            continue
    return left if is_read else None


def _watt_hours_in(battery: Path) -> float:
    def number(name: str) -> int:
        return int((battery / name).read_text(encoding="ascii"))

    if (battery / "energy_now").exists():
        return number("energy_now") * _MICRO
    return number("charge_now") * _MICRO * number("voltage_now") * _MICRO


def _card_joules() -> float | None:
    """Add what all NVIDIA cards have taken since their driver was loaded."""
    try:
        cards = _cards()
        return sum(pynvml.nvmlDeviceGetTotalEnergyConsumption(card) for card in cards) * _MILLI if cards else None
    except pynvml.NVMLError:  # no driver, or cards too old to count
        return None


@cache
def _cards() -> list[Any]:
    pynvml.nvmlInit()
    return [pynvml.nvmlDeviceGetHandleByIndex(index) for index in range(pynvml.nvmlDeviceGetCount())]
