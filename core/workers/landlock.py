"""Confine a process on Linux to reading a few places and writing nowhere (Landlock, Linux 5.13 and later)."""

import ctypes
import os
import struct
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

# The three system calls have the same numbers on every architecture.
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_ASK_VERSION, _PATH_BENEATH = 1, 1
_PR_SET_NO_NEW_PRIVS = 38
_READ_FILE, _READ_FOLDER = 1 << 2, 1 << 3
# What is handled is forbidden unless a rule allows it. How many rights the kernel knows, by version of the interface.
_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15, 5: 16}


def interface_version() -> int:
    """Return which version of Landlock the running system has, 0 for none."""
    if sys.platform != "linux":
        return 0
    version: int = ctypes.CDLL(None).syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), _ASK_VERSION)
    return max(version, 0)


def read_only(places: Iterable[Path]) -> bool:
    """Let this thread and those it starts later read only `places` and Python's own files, and write nothing, for good.

    What is open already stays so. Return False where the system has no Landlock; nothing is confined then.
    """
    version = interface_version()
    if version < 1:
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    handled = (1 << _RIGHTS[min(version, max(_RIGHTS))]) - 1
    attributes = struct.pack("=Q", handled)
    rules = libc.syscall(_CREATE_RULESET, attributes, ctypes.c_size_t(len(attributes)), 0)
    if rules < 0:
        return False
    try:
        for place in {*places, *_own_places()}:
            _allow(libc, rules, place)
        if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
            return False
        return bool(libc.syscall(_RESTRICT_SELF, rules, 0) == 0)
    finally:
        os.close(rules)


def _own_places() -> set[Path]:
    """Name what an import or a look at the clock may still have to open."""
    named = [*sys.path, *(sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib"))]
    fixed = ("/etc/localtime", "/usr/share/zoneinfo", "/dev/null", "/dev/urandom")
    return {Path(name) for name in (*named, *fixed) if name}


def _allow(libc: ctypes.CDLL, rules: int, place: Path) -> None:
    """Add a rule; a place that does not exist needs none."""
    try:
        handle = os.open(place, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        rights = _READ_FILE | _READ_FOLDER if place.is_dir() else _READ_FILE
        rule = struct.pack("=Qi", rights, handle)
        libc.syscall(_ADD_RULE, rules, _PATH_BENEATH, rule, 0)
    finally:
        os.close(handle)
