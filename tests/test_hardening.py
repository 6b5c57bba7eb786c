"""What another program of the same user can read of our memory, tried with real processes."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
NOBODY = 65534

# Become an ordinary user, whose programs can be attached to until they say otherwise.
ORDINARY = f"""
import ctypes, os, resource, socket, sys  # before its files become unreadable
sys.path.insert(0, {str(ROOT)!r})
from core.hardening import harden, is_readable_by_others
from core.workers.handover import Giver, Taker
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid({NOBODY})
    os.setuid({NOBODY})
ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)
assert is_readable_by_others()
"""
ATTACK = """
canary = ctypes.create_string_buffer(b"a canary in the memory")

def outcome(is_hardened):
    told, tell = os.pipe()
    waiting, end = os.pipe()
    victim = os.fork()
    if victim == 0:
        if is_hardened:
            harden()
        os.write(tell, b".")
        os.close(end)
        os.read(waiting, 1)
        os._exit(0)
    os.close(waiting)
    os.close(tell)
    assert os.read(told, 1)
    try:
        with open(f"/proc/{victim}/mem", "rb", buffering=0) as memory:
            memory.seek(ctypes.addressof(canary))
            return memory.read(len(canary.value)).decode()
    except PermissionError:
        return "refused"
    finally:
        os.close(end)
        os.waitpid(victim, 0)

print(outcome(False))
print(outcome(True))
"""
HANDED_OVER = """
harden()
giver = Giver()
token = giver.give(b"weights")
with Taker(os.dup(giver.child_descriptors[0])).take(token) as path:
    print(path.read_bytes().decode())
giver.close()
"""


def said_by(script: str) -> list[str]:
    command = [sys.executable, "-W", "ignore::ResourceWarning", "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets a process withdraw its memory")
def test_a_program_of_the_same_user_cannot_read_the_memory_of_a_hardened_one() -> None:
    plain, hardened = said_by(ORDINARY + ATTACK)
    assert hardened == "refused"
    if plain == "refused":
        pytest.skip("this system lets nobody read the memory of others, hardened or not")
    assert plain == "a canary in the memory"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux hands over by descriptor")
def test_a_hardened_process_still_reads_its_own_descriptors_by_path() -> None:
    assert said_by(ORDINARY + HANDED_OVER) == ["weights"]


HARDENED = f"""
import os, sys
sys.path.insert(0, {str(ROOT)!r})
from core.workers.confine import limit_resources
from core.hardening import is_readable_by_others
limit_resources()
print(is_readable_by_others(), oct(os.umask(0)))
if sys.platform != "win32":
    import resource
    print(resource.getrlimit(resource.RLIMIT_CORE))
"""


def test_children_are_hardened_too() -> None:
    expected = {"linux": ["False 0o77", "(0, 0)"], "win32": ["True 0o0"]}
    assert said_by(HARDENED) == expected.get(sys.platform, ["True 0o77", "(0, 0)"])


AT_START = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
from core.cli.main import main
from core.hardening import is_readable_by_others
try:
    main(["--help"])
except SystemExit:
    print(is_readable_by_others())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets a process withdraw its memory")
def test_the_command_line_is_hardened_from_its_start() -> None:
    assert said_by(AT_START)[-1] == "False"
