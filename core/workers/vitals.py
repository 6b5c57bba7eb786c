"""What the system tells of a process: the time it computed, the memory it has; and whether memory ran out."""

import os
from pathlib import Path

import psutil

_COUNTERS = (Path("/proc/vmstat"), Path("/sys/fs/cgroup/memory.events"))


def processors() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def cpu_seconds(pid: int) -> float | None:
    """Return how long a process has computed, None if that cannot be known."""
    try:
        times = psutil.Process(pid).cpu_times()
    except psutil.Error:
        return None
    return float(times.user + times.system)


def memory_bytes(pid: int) -> int | None:
    """Return the resident memory of a process, None if that cannot be known."""
    try:
        return int(psutil.Process(pid).memory_info().rss)
    except psutil.Error:
        return None


def available_memory_bytes() -> int:
    """Return the memory that programs can still have without swapping, within the limit of a control group."""
    available = int(psutil.virtual_memory().available)
    try:
        limit, used = (
            int(Path(f"/sys/fs/cgroup/memory.{name}").read_text(encoding="ascii")) for name in ("max", "current")
        )
    except (OSError, ValueError):  # no such files elsewhere; `max` where nothing is limited
        return available
    return min(available, max(0, limit - used))


def out_of_memory_kills() -> int:
    """Return how many processes Linux has killed because memory ran out; 0 where no system tells."""
    return sum(_counter(path) for path in _COUNTERS)


def _counter(path: Path) -> int:
    try:
        lines = path.read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith("oom_kill "))
