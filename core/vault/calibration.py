"""How much memory the key derivation takes, chosen by measuring this machine."""

import ctypes
import os
import secrets
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

from core.vault.keys import MAX_MEMORY_MIB, MIN_MEMORY_MIB, stretch

TARGET_S = 1.0
_STEP_MIB = 16


@dataclass(frozen=True)
class Calibration:
    """The cost that was chosen, about how long an unlock takes with it, and why it is this one."""

    memory_mib: int
    seconds: float
    reason: str


def calibrate(measure: Callable[[int], float] | None = None, memory_bytes: int | None = None) -> Calibration:
    """Choose the memory with which one Argon2id takes about a second, at most a quarter of the machine's.

    `measure` returns the seconds that a derivation with so many MiB takes; `memory_bytes` is the machine's memory.
    """
    measure = measure or _measure
    total = memory_bytes or _machine_memory_bytes()
    cap = max(MIN_MEMORY_MIB, min(MAX_MEMORY_MIB, total // 4 // 2**20 // _STEP_MIB * _STEP_MIB))
    wanted, seconds = MIN_MEMORY_MIB, measure(MIN_MEMORY_MIB)
    for _ in range(2):  # time grows a little faster than memory, so the first guess is measured and mended once
        better = max(MIN_MEMORY_MIB, min(cap, int(wanted * TARGET_S / seconds) // _STEP_MIB * _STEP_MIB))
        if better == wanted:
            break
        wanted, seconds = better, measure(better)
    limits = {MIN_MEMORY_MIB: "the least that is allowed", cap: "the most that is allowed on this machine"}
    why = limits.get(wanted, f"chosen for about {TARGET_S:.0f} s")
    return Calibration(wanted, seconds, f"The key derivation takes {wanted} MiB and {seconds:.1f} s: {why}.")


def _measure(memory_mib: int) -> float:
    salt = secrets.token_bytes(16)
    began = time.perf_counter()
    stretch(b"a passphrase to measure with", salt, memory_mib)
    return time.perf_counter() - began


def _machine_memory_bytes() -> int:
    if sys.platform != "win32":
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")

    class Status(ctypes.Structure):
        _fields_ = [("length", ctypes.c_uint32), ("load", ctypes.c_uint32), ("total", ctypes.c_uint64)] + [
            (f"other_{number}", ctypes.c_uint64) for number in range(6)
        ]

    status = Status(length=ctypes.sizeof(Status))
    ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
    return int(status.total)
