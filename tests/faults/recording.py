"""Run a program under the recorder, and read the trace it leaves.

`recorder.c` is compiled when the tests begin and put into the child by LD_PRELOAD. The child calls `begin` with the
folder to watch, and `mark` at each moment from which something is promised.
"""

import ctypes
import json
import os
import shutil
import signal
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import IO

import pytest

HERE = Path(__file__).parent
SOURCE = HERE / "recorder.c"
ENDED = "ended "
UNLIMITED = 2**63 - 1
_RECORD = struct.Struct("<cIIQq")


class Action(Enum):
    """What a program did to a file."""

    OPEN = b"o"  # made it, or made it empty
    WRITE = b"w"
    TRUNCATE = b"t"
    SYNC = b"s"
    RENAME = b"r"
    UNLINK = b"u"
    MAKE_FOLDER = b"m"
    MARK = b"!"
    UNRECORDABLE = b"?"


@dataclass(frozen=True)
class Step:
    """One line of a trace. `number` is an offset, a length, or whether an open made the file empty."""

    action: Action
    path: str
    file: int
    number: int
    data: bytes


def compile_recorder(folder: Path) -> Path:
    """Compile the recorder; skip the test where it cannot work."""
    compiler = os.environ.get("CC") or shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if not sys.platform.startswith("linux") or compiler is None:
        pytest.skip("the recorder needs Linux and a C compiler")
    library = folder / "recorder.so"
    options = ["-shared", "-fPIC", "-O2", "-Wall", "-Wextra", "-Werror"]
    subprocess.run([compiler, *options, "-o", str(library), str(SOURCE), "-ldl", "-lpthread"], check=True)
    return library


class Child:
    """A program that runs in a process of its own."""

    def __init__(self, lines: IO[bytes]) -> None:
        self._lines = lines
        self.pid = int(lines.readline())
        self.status: int | None = None

    def hear(self) -> str | None:
        """Return the next line that the child acknowledges; None if it has ended."""
        line = self._lines.readline().decode().rstrip("\n")
        if line.startswith(ENDED):
            self.status = int(line.removeprefix(ENDED))
        return None if self.status is not None else line

    def kill(self) -> None:
        """Kill it, wherever it is."""
        os.kill(self.pid, signal.SIGKILL)

    def finish(self) -> list[str]:
        """Wait for its end, however it ends; return the lines that it still acknowledged."""
        return list(iter(self.hear, None))


class Nursery:
    """A process under the recorder that has imported what its children need and forks them in a millisecond."""

    def __init__(self, recorder: Path) -> None:
        paths = [str(HERE), str(HERE.parents[1])]
        environment = {**os.environ, "LD_PRELOAD": str(recorder), "PYTHONPATH": os.pathsep.join(paths)}
        command = [sys.executable, "-B", str(HERE / "nursery.py")]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)

    def start(self, program: str, *arguments: object) -> Child:
        """Begin a program; hear it to its end before the next."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([program, *map(str, arguments)]).encode() + b"\n")
        self._process.stdin.flush()
        return Child(self._process.stdout)

    def run(self, program: str, *arguments: object) -> tuple[int | None, list[str]]:
        """Run a program to its end; return its exit status and the lines it acknowledged."""
        child = self.start(program, *arguments)
        said = child.finish()
        return child.status, said

    def record(self, program: str, folder: Path, *arguments: object) -> list[Step]:
        """Run a program on a folder and return all that it did there."""
        trace = folder.with_name(f"{folder.name}.trace")
        status, _ = self.run(program, folder, *arguments, trace)
        assert status == 0
        steps = list(read_trace(trace.read_bytes()))
        trace.unlink()
        assert not [step for step in steps if step.action is Action.UNRECORDABLE]
        return steps

    def close(self) -> None:
        """End it."""
        self._process.communicate()


def serve(programs: Mapping[str, Callable[..., None]]) -> None:
    """Be the nursery: fork a child for each line of the standard input, one after the other."""
    for line in sys.stdin:
        name, folder, *arguments = json.loads(line)
        pid = os.fork()
        if pid == 0:
            os.write(1, f"{os.getpid()}\n".encode())
            programs[name](Path(folder), *arguments)
            os._exit(0)  # as suddenly as a crash: nothing is closed, nothing more is written
        _, status = os.waitpid(pid, 0)
        os.write(1, f"{ENDED}{os.waitstatus_to_exitcode(status)}\n".encode())


def read_trace(data: bytes) -> Iterator[Step]:
    """Take a trace apart."""
    position = 0
    while position < len(data):
        action, path_bytes, data_bytes, file, number = _RECORD.unpack_from(data, position)
        path_end = position + _RECORD.size + path_bytes
        end = path_end + data_bytes
        yield Step(
            Action(action), os.fsdecode(data[path_end - path_bytes : path_end]), file, number, data[path_end:end]
        )
        position = end


def marks(steps: Sequence[Step]) -> list[str]:
    """Return what was promised in these steps."""
    return [step.data.decode() for step in steps if step.action is Action.MARK]


class Recorder:
    """The recorder, seen from inside the child."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)
        self._library.recorder_kill_in.argtypes = [ctypes.c_int64, ctypes.c_double]
        self._library.recorder_set_room.argtypes = [ctypes.c_int64]
        self._library.recorder_break_in.argtypes = [ctypes.c_int64]
        self._library.recorder_begin.argtypes = [ctypes.c_char_p, ctypes.c_int]
        self._library.recorder_mark.argtypes = [ctypes.c_char_p]

    def begin(self, folder: Path, trace: Path | None = None) -> None:
        """Watch a folder from now on; without a trace nothing is recorded."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        self._library.recorder_begin(os.fsencode(folder), -1 if trace is None else os.open(trace, flags, 0o600))

    def mark(self, text: str) -> None:
        """Promise something from here on: in the trace and to the parent."""
        self._library.recorder_mark(text.encode())
        os.write(1, f"{text}\n".encode())

    def set_room(self, bytes_: int) -> None:
        """Let the disk be full after so many more bytes."""
        self._library.recorder_set_room(bytes_)

    def break_in(self, calls: int) -> None:
        """Let every change fail as on a broken device from a coming call on."""
        self._library.recorder_break_in(calls)

    def kill_in(self, calls: int, share: float) -> None:
        """Die by SIGKILL in a coming call; if it is a write, after this share of its bytes."""
        self._library.recorder_kill_in(calls, share)
