"""Give up, at the start of a child, what it never needs: the network, core dumps, normal priority."""

import ctypes
import os
import platform
import struct
import sys
from enum import Enum
from pathlib import Path

from core.hardening import harden

# Linux system call numbers: (audit architecture, socket, io_uring_setup, first number of a foreign ABI or 0).
# io_uring can open sockets without the socket call; on x86-64 the x32 ABI has a second number for it.
_ARCHITECTURES = {"x86_64": (0xC000003E, 41, 425, 0x40000000), "aarch64": (0xC00000B7, 198, 425, 0)}
_PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _SECCOMP_MODE_FILTER = 4, 38, 22, 2
_LOAD, _JUMP_EQUAL, _JUMP_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _KILL, _REFUSE = 0x7FFF0000, 0x80000000, 0x00050000 | 13  # 13 is EACCES
_AT_NUMBER, _AT_ARCHITECTURE, _AT_FIRST_ARGUMENT = 0, 4, 16
_AF_UNIX, _AF_INET, _AF_NETLINK, _AF_INET6 = 1, 2, 16, 10
_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000
_SET_FLAGS, _IS_UP = 0x8914, 1


class Network(Enum):
    """Which families of sockets a worker may use.

    LOOPBACK is for trainers that learn together: those of internet addresses too, and the one by which a library asks
    which interfaces there are. `keep_only_loopback` is what makes it true. MACHINES is for the one worker whose work
    is to reach others, `core.training.machine_worker`: the network as it is, and no socket of a program of this
    machine, since what could be taken over from outside is to find nothing here to ask.
    """

    NONE = (_AF_UNIX,)
    LOOPBACK = (_AF_UNIX, _AF_INET, _AF_INET6, _AF_NETLINK)
    MACHINES = (_AF_INET, _AF_INET6, _AF_NETLINK)


def keep_only_loopback() -> bool:
    """Leave the network of this machine, with all children, for one that has a loopback and nothing else (Linux).

    Return False where the system does not allow it. To be called while the process has one thread.
    """
    if sys.platform != "linux":
        return False
    user, group = os.getuid(), os.getgid()
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(_NEW_USER | _NEW_NETWORK) != 0:
        return False
    # Who is of another user may not describe itself, and to have been unshared counts as that.
    libc.prctl(_PR_SET_DUMPABLE, 1, 0, 0, 0)
    for name, line in (("setgroups", "deny"), ("uid_map", f"{user} {user} 1"), ("gid_map", f"{group} {group} 1")):
        Path(f"/proc/self/{name}").write_text(line, encoding="ascii")
    return _raise_loopback()


def has_only_loopback() -> bool:
    """Tell whether this process has no network but its own loopback, as far as Linux tells."""
    try:
        lines = Path("/proc/self/net/dev").read_text(encoding="ascii").splitlines()[2:]
    except OSError:
        return False
    return [line.partition(":")[0].strip() for line in lines] == ["lo"]


def _raise_loopback() -> bool:
    import fcntl  # noqa: PLC0415 - does not exist on Windows

    request = struct.pack("16sh22x", b"lo", _IS_UP)
    libc = ctypes.CDLL(None, use_errno=True)
    handle = libc.socket(_AF_INET, 2, 0)
    if handle < 0:
        return False
    try:
        fcntl.ioctl(handle, _SET_FLAGS, request)
    except OSError:
        return False
    finally:
        os.close(handle)
    return True


def lower_priority(by: int) -> None:
    """Let every other program go first; `by` is a nice increment."""
    if hasattr(os, "nice"):
        os.nice(by)


def limit_resources(memory_bytes: int | None = None) -> None:
    """Harden this process (`core.hardening`), and bound the address space if asked."""
    harden()
    if sys.platform == "win32" or memory_bytes is None:
        return
    import resource  # noqa: PLC0415 - does not exist on Windows

    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))


def forbid_network(network: Network = Network.NONE) -> bool:
    """Make every socket except the allowed ones fail with EACCES, for this process and its children, for good.

    A seccomp filter (Linux on x86-64 and arm64); return False where there is none.
    """
    architecture = _ARCHITECTURES.get(platform.machine()) if sys.platform == "linux" else None
    if architecture is None:
        return False
    program = _no_socket_program(*architecture, network.value)
    libc = ctypes.CDLL(None, use_errno=True)
    instructions = ctypes.create_string_buffer(program, len(program))
    header = struct.pack("HxxxxxxP", len(program) // 8, ctypes.addressof(instructions))
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    return bool(libc.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, header, 0, 0) == 0)


def _no_socket_program(audit: int, socket_call: int, io_uring: int, foreign: int, families: tuple[int, ...]) -> bytes:
    def step(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
        return struct.pack("HBBI", code, if_true, if_false, value)

    many = len(families)

    return b"".join(
        [
            step(_LOAD, _AT_ARCHITECTURE),
            step(_JUMP_EQUAL, audit, 1, 0),
            step(_RETURN, _KILL),
            step(_LOAD, _AT_NUMBER),
            step(_JUMP_AT_LEAST, foreign or 0xFFFFFFFF, many + 3, 0),
            step(_JUMP_EQUAL, io_uring, many + 2, 0),
            step(_JUMP_EQUAL, socket_call, 0, many + 2),
            step(_LOAD, _AT_FIRST_ARGUMENT),
            *(step(_JUMP_EQUAL, family, many - place, 0) for place, family in enumerate(families)),
            step(_RETURN, _REFUSE),
            step(_RETURN, _ALLOW),
        ]
    )
