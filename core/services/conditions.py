"""When learning has to wait: a wish of the principal, power, heat, other programs, memory, disk.

Each reading may be missing.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import psutil

from core.lazily import lazily
from core.services.settings import SettingsService
from core.workers.vitals import available_memory_bytes

if TYPE_CHECKING:
    import pynvml
else:
    pynvml = lazily("pynvml")

LOOK_EVERY_S = 2.0
# A run that waits goes on only when things are better than what made it wait, or it would begin and end all the time.
COOLER, CALMER, FULLER = 10, 10, 5
_OTHERS_OVER_S = 30.0
_MB = 1 << 20
# Sensors of processors; those of disks and radios have other limits.
_PROCESSOR_SENSORS = ("coretemp", "k10temp", "zenpower", "cpu_thermal", "cpu-thermal", "soc_thermal", "acpitz")


@dataclass(frozen=True)
class Limits:
    """What the principal allows; 100 percent of other programs and 0 degrees mean without limit."""

    on_battery: bool = False
    least_battery_percent: int = 20
    most_celsius: int = 90
    most_others_percent: int = 100
    least_memory_mb: int = 500
    least_disk_mb: int = 1000
    is_paused: bool = False

    @classmethod
    def chosen(cls, settings: SettingsService) -> "Limits":
        """Read them from the settings."""
        return cls(
            settings.is_on("train_on_battery"),
            settings.number("train_battery_percent"),
            settings.number("train_celsius"),
            settings.number("train_others_percent"),
            settings.number("train_free_memory_mb"),
            settings.number("train_free_disk_mb"),
            settings.is_on("learning_paused"),
        )


@dataclass(frozen=True)
class Battery:
    """How full the battery is, and whether it is what feeds the machine."""

    percent: float
    is_feeding: bool


class Readings(Protocol):
    """What can be known of a machine; None where it does not tell."""

    def battery(self) -> Battery | None:
        """Read the battery; None also where there is none."""

    def celsius(self) -> float | None:
        """Read the hottest processor or NVIDIA card."""

    def others_percent(self) -> float | None:
        """Read which share of all processors other programs have taken lately."""

    def memory_bytes(self) -> int:
        """Read how much memory programs can still have."""

    def disk_bytes(self) -> int | None:
        """Read how much the disk of the vault can still take."""


@dataclass
class Conditions:
    """Tell why learning has to wait, as a sentence that ends a line "Paused: ..."; it is read now and then only."""

    limits: Callable[[], Limits]
    readings: Readings
    clock: Callable[[], float] = time.monotonic
    _asked_at: float = field(default=float("-inf"), init=False)
    _answer: str = field(default="", init=False)

    def obstacle(self) -> str:
        """Return why learning has to wait now, empty if it need not."""
        if self.clock() - self._asked_at >= LOOK_EVERY_S:
            self._answer = self._look(is_waiting=bool(self._answer))
            self._asked_at = self.clock()
        return self._answer

    def _look(self, is_waiting: bool) -> str:
        limits, readings = self.limits(), self.readings
        if limits.is_paused:
            return "you have paused learning (`guardian learning resume`)"
        return (
            _power(readings.battery(), limits, FULLER if is_waiting else 0)
            or _heat(readings.celsius(), limits, COOLER if is_waiting else 0)
            or _others(readings, limits, CALMER if is_waiting else 0)
            or _memory(readings.memory_bytes(), limits)
            or _disk(readings.disk_bytes(), limits)
        )


class ThisMachine:
    """Read this machine by psutil and NVML."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._others = _Others()

    def battery(self) -> Battery | None:
        """Read the battery; None also where there is none."""
        try:
            found = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
        except (OSError, RuntimeError, ValueError):  # drivers that tell half
            return None
        return None if found is None else Battery(float(found.percent), not (found.power_plugged or False))

    def celsius(self) -> float | None:
        """Read the hottest processor or NVIDIA card."""
        try:
            sensors = psutil.sensors_temperatures() if hasattr(psutil, "sensors_temperatures") else {}
        except (OSError, RuntimeError, ValueError):
            sensors = {}
        read = [one.current for name in _PROCESSOR_SENSORS for one in sensors.get(name, ())] + _card_celsius()
        return max(read, default=None)

    def others_percent(self) -> float | None:
        """Read which share of all processors other programs have taken lately."""
        return self._others.percent()

    def memory_bytes(self) -> int:
        """Read how much memory programs can still have."""
        return available_memory_bytes()

    def disk_bytes(self) -> int | None:
        """Read how much the disk of the vault can still take."""
        try:
            return int(psutil.disk_usage(str(self._folder)).free)
        except OSError:
            return None


class _Others:
    """The share of the processors that neither idles nor is ours, over the last half minute."""

    def __init__(self) -> None:
        self._seen: list[tuple[float, float, float]] = []  # when, busy seconds of all, busy seconds of ours

    def percent(self) -> float | None:
        now, times = time.monotonic(), psutil.cpu_times()
        idle = times.idle + getattr(times, "iowait", 0.0)
        # Guests stand in the time of their host as well.
        twice = getattr(times, "guest", 0.0) + getattr(times, "guest_nice", 0.0)
        self._seen.append((now, sum(times) - idle - twice, _own_seconds()))
        self._seen = [one for one in self._seen if now - one[0] <= _OTHERS_OVER_S]
        then, busy, own = self._seen[0]
        if now - then < LOOK_EVERY_S:
            return None
        taken = (self._seen[-1][1] - busy) - (self._seen[-1][2] - own)
        share: float = taken / (now - then) / (psutil.cpu_count() or 1)
        return max(0.0, 100 * share)


def _own_seconds() -> float:
    """Add the time that this process and its children have computed; one that has ended is missed at most once."""
    total = 0.0
    me = psutil.Process()
    for process in (me, *me.children(recursive=True)):
        try:
            times = process.cpu_times()
        except psutil.Error:
            continue
        total += times.user + times.system
    ended = me.cpu_times()
    return float(total + ended.children_user + ended.children_system)


def _card_celsius() -> list[float]:
    try:
        pynvml.nvmlInit()
    except pynvml.NVMLError:
        return []
    try:
        cards = [pynvml.nvmlDeviceGetHandleByIndex(place) for place in range(pynvml.nvmlDeviceGetCount())]
        return [float(pynvml.nvmlDeviceGetTemperature(card, pynvml.NVML_TEMPERATURE_GPU)) for card in cards]
    except pynvml.NVMLError:
        return []
    finally:
        pynvml.nvmlShutdown()


def _power(battery: Battery | None, limits: Limits, more: int) -> str:
    if battery is None:
        return ""
    if battery.is_feeding and not limits.on_battery:
        return "the machine runs on its battery (setting train_on_battery)"
    least = limits.least_battery_percent
    if least and battery.percent < min(100, least + more):
        return f"the battery is at {battery.percent:.0f} %, less than {least} % (setting train_battery_percent)"
    return ""


def _heat(celsius: float | None, limits: Limits, cooler: int) -> str:
    if celsius is None or not limits.most_celsius or celsius <= limits.most_celsius - cooler:
        return ""
    limit = f"{limits.most_celsius} °C (setting train_celsius)"
    if celsius > limits.most_celsius:
        return f"the processor is at {celsius:.0f} °C, more than {limit}"
    return f"the processor cools down from {limit}, now {celsius:.0f} °C"


def _others(readings: Readings, limits: Limits, calmer: int) -> str:
    if limits.most_others_percent >= 100:  # noqa: PLR2004 - all of them
        return ""
    percent = readings.others_percent()
    if percent is None or percent <= max(0, limits.most_others_percent - calmer):
        return ""
    return f"other programs take {percent:.0f} % of the processors (setting train_others_percent)"


def _memory(free: int, limits: Limits) -> str:
    if free >= limits.least_memory_mb * _MB:
        return ""
    return f"{free // _MB} MB of memory are free, less than {limits.least_memory_mb} (setting train_free_memory_mb)"


def _disk(free: int | None, limits: Limits) -> str:
    if free is None or free >= limits.least_disk_mb * _MB:
        return ""
    return f"{free // _MB} MB of the disk are free, less than {limits.least_disk_mb} (setting train_free_disk_mb)"
