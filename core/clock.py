"""Time, injected so that tests can hold it still."""

import time
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Protocol
from uuid import uuid4

LAST_NS = 2**63 - 1
# Clocks that go on counting while the machine sleeps; what Python calls monotonic stops then on Linux and macOS.
_COUNTING = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))


class Clock(Protocol):
    """Tell the time."""

    @property
    def boot_id(self) -> str:
        """Name the boot of the machine that `monotonic_ns` counts from."""

    def utc_ns(self) -> int:
        """Return nanoseconds since 1970-01-01T00:00Z by the wall clock."""

    def monotonic_ns(self) -> int:
        """Return nanoseconds that never run backwards within one boot."""


def _read_boot_id() -> str:
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:  # no such file outside Linux: one id a process still orders what this process wrote
        return uuid4().hex


class SystemClock:
    """Read the machine's own clocks."""

    def __init__(self) -> None:
        # Eight digits tell one boot from the next, in every entry, and name neither the machine nor its boot.
        self.boot_id = sha256(_read_boot_id().encode()).hexdigest()[:8]

    def utc_ns(self) -> int:
        """Return nanoseconds since 1970-01-01T00:00Z."""
        return time.time_ns()

    def monotonic_ns(self) -> int:
        """Return nanoseconds since an unspecified point of this boot, also those the machine slept."""
        return time.monotonic_ns() if _COUNTING is None else time.clock_gettime_ns(_COUNTING)


def utc_text(utc_ns: int) -> str:
    """Write a time as ISO 8601 in UTC, to the second."""
    moment = datetime.fromtimestamp(utc_ns // 1_000_000_000, tz=UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def utc_ns_of(moment: datetime) -> int:
    """Turn a datetime into nanoseconds since 1970; a naive one is read as UTC.

    What does not fit into 64 bits (before 1677, after 2262) becomes the nearest time that does.
    """
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(-LAST_NS, min(LAST_NS, int(aware.timestamp()) * 1_000_000_000))
