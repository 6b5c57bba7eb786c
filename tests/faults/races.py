"""Two starts at the same moment, over and over: who gets what only one may have?"""

import itertools
import os
import signal
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from programs import DATABASE, KEY
from PySide6.QtCore import QCoreApplication
from recording import Recorder

from core.clock import SystemClock
from core.entries import Draft, Kind, Origin
from core.files import exclusive_lock
from core.log.log import Log
from core.log.verify import check_log
from core.paths import Home
from desktop.single_instance import CAPTURE, SingleInstance

CONTENDERS = 2

Say = Callable[[str], object]
Hold = Callable[[], object]


def lock_raced(folder: Path, count: str) -> None:
    """Race for the scheduler's lock."""

    def take(say: Say, hold: Hold) -> None:
        with exclusive_lock(Home(folder).scheduler_lock) as is_mine:
            say("owner" if is_mine else "refused")
            hold()

    for number in range(int(count)):
        Recorder().mark(" ".join(race(take, answers=CONTENDERS, is_killed=number % 2 == 1)))


def instance_raced(folder: Path, count: str) -> None:
    """Race to be the one app of a home; the other hands over its wish."""
    os.environ["XDG_RUNTIME_DIR"] = str(folder)

    def take(say: Say, hold: Hold) -> None:
        application = QCoreApplication([])
        instance = SingleInstance(Home(folder))
        if not instance.is_first:
            say("told" if instance.tell_first(CAPTURE) else "not heard")
            return
        instance.wished.connect(lambda wish: (say(f"heard:{wish}"), application.quit()))
        say("first" if instance.listen() else "deaf")
        application.exec()
        hold()

    for number in range(int(count)):
        Recorder().mark(" ".join(race(take, answers=CONTENDERS + 1, is_killed=number % 2 == 1)))


def writers_killed(folder: Path, promises: str, survivors_promises: str) -> None:
    """Let two processes append to one log; kill one after so many promises of both, the other some promises later."""
    start, said = os.pipe(), os.pipe()
    with os.fdopen(said[0], "rb") as lines:
        pids = []
        for number in range(CONTENDERS):
            pids.append(_writer(folder, number, start, said[1]))
            lines.readline()  # it has opened the log
        os.close(start[1])
        os.close(said[1])
        for pid, wanted in zip(pids, (promises, survivors_promises), strict=True):
            for _ in range(int(wanted)):
                Recorder().mark(lines.readline().decode().strip())
            os.kill(pid, signal.SIGKILL)
        for line in lines:  # what was still in the pipe was promised too
            Recorder().mark(line.decode().strip())
    for pid in pids:
        os.waitpid(pid, 0)
    os.close(start[0])


def opened_beside_a_writer(folder: Path, count: str) -> None:
    """Open a log over and over while another process appends to it; say what each opening finds wrong."""
    start, unheard = os.pipe(), os.open(os.devnull, os.O_WRONLY)
    pid = _writer(folder, 0, start, unheard)
    os.close(start[1])
    for _ in range(int(count)):
        with closing(Log.open(folder / DATABASE, KEY, SystemClock())) as log:
            Recorder().mark("; ".join([*log.damage, *log.mended, *check_log(log, folder / DATABASE, 0)]))
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    for handle in (start[0], unheard):
        os.close(handle)


def _writer(folder: Path, number: int, start: tuple[int, int], said: int) -> int:
    pid = os.fork()
    if pid == 0:
        os.close(start[1])
        log = Log.open(folder / DATABASE, KEY, SystemClock())
        os.write(said, b"open\n")
        os.read(start[0], 1)
        for count in itertools.count():
            text = f"writer {number}, note {count}"
            seq = log.append(Draft(Kind.CAPTURE, Origin.SELF, text))
            os.write(said, f"{seq} {text}\n".encode())
    return pid


def race(take: Callable[[Say, Hold], None], answers: int, is_killed: bool) -> list[str]:
    """Let processes do the same thing at the same moment; return what they said, sorted.

    What they hold they hold until all have said what they must; then they end, or are killed.
    """
    start, finish, said = os.pipe(), os.pipe(), os.pipe()
    pids = [_contender(take, start, finish, said[1]) for _ in range(CONTENDERS)]
    os.close(start[1])  # both wait for this end of the file
    os.close(said[1])  # and if one dies without a word, nobody waits for it
    with os.fdopen(said[0], "rb") as lines:
        heard = [lines.readline().decode().strip() for _ in range(answers)]
        if is_killed:
            for pid in pids:
                os.kill(pid, signal.SIGKILL)
        os.close(finish[1])
        for pid in pids:
            os.waitpid(pid, 0)
    for handle in (start[0], finish[0]):
        os.close(handle)
    return sorted(heard)


def _contender(take: Callable[[Say, Hold], None], start: tuple[int, int], finish: tuple[int, int], said: int) -> int:
    pid = os.fork()
    if pid == 0:
        os.close(start[1])
        os.close(finish[1])
        os.read(start[0], 1)
        take(lambda text: os.write(said, f"{text}\n".encode()), lambda: os.read(finish[0], 1))
        os._exit(0)
    return pid


PROGRAMS = {
    program.__name__: program for program in (lock_raced, instance_raced, writers_killed, opened_beside_a_writer)
}
