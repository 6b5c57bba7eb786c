"""The app's side: start a child, talk to it, and end it politely, then surely."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from typing import Any
from weakref import WeakSet

from core.diagnostics import Diagnostics
from core.errors import ProtocolError, WorkerDied
from core.workers.handover import Giver
from core.workers.protocol import Codec, Crashed, Message, encode

LEAVE_TIME_S = 10.0
TAKE_TIME_S = 60.0
TERMINATE_TIME_S = 3.0
KILL_TIME_S = 5.0

_PIPE_BYTES = 32 * 1024  # what every system's pipe takes without a reader
_END_TIME_S = 1.0  # between the closing of a pipe and the end of its process
_LAUNCH = {"RANK", "LOCAL_RANK", "GROUP_RANK", "ROLE_RANK", "WORLD_SIZE", "LOCAL_WORLD_SIZE", "GROUP_WORLD_SIZE"} | {
    "ROLE_WORLD_SIZE",
    "ROLE_NAME",
    "MASTER_ADDR",
    "MASTER_PORT",
}
_BELOW_NORMAL, _NO_WINDOW = 0x4000, 0x08000000  # Windows creation flags
_diagnostics = Diagnostics("workers")


class Worker:
    """One running child.

    `on_event` is called for each event, `on_end` once with the exit status after the last one; both run on the
    child's reader thread.
    """

    def __init__(
        self,
        module: str,
        events: Any,
        on_event: Callable[[Any], None],
        on_end: Callable[[int], None],
        nice: int = 0,
    ) -> None:
        self.name = module.rsplit(".", 2)[-2]
        self._codec = Codec(events | Crashed)
        self._on_event = on_event
        self._on_end = on_end
        self._write_lock = threading.Lock()
        self._giver = Giver()
        self._process = _spawn(module, self._giver, nice)
        self._giver.child_started()
        _started.add(self)
        self._reader = threading.Thread(target=self._read, name=f"{self.name}-events", daemon=True)
        self._reader.start()

    @property
    def pid(self) -> int:
        """The process id of the child."""
        return self._process.pid

    @property
    def is_running(self) -> bool:
        """Whether the child has not ended yet."""
        return self._process.poll() is None

    def send(self, command: Message) -> None:
        """Send a command. Raises WorkerDied if the child is gone, or takes none of a long command for a minute."""
        if self._process.stdin is None:
            raise ProtocolError("the child has no stdin")
        line = encode(command)
        try:
            with self._write_lock, self._killed_if_stuck() if len(line) > _PIPE_BYTES else nullcontext():
                self._process.stdin.write(line)
                self._process.stdin.flush()
        except (BrokenPipeError, ValueError) as error:
            raise self.died() from error

    def give(self, data: bytes | Iterable[bytes]) -> str:
        """Hand bytes to the child, in parts if they are many; return the token for the command that uses them."""
        return self._giver.give(data)

    @contextmanager
    def _killed_if_stuck(self) -> Iterator[None]:
        """Kill the child if the block takes too long: who writes to one that hangs would wait for ever."""
        timer = threading.Timer(TAKE_TIME_S, self._process.kill)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            timer.join()

    def died(self) -> WorkerDied:
        """Describe the end of the child as an error for the principal."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(_END_TIME_S)
        return WorkerDied(
            f"The {self.name} process ended unexpectedly ({_describe(self._process.poll())}).",
            "Nothing in the log is lost. It is started again with the next request.",
        )

    def end(self, leave_time_s: float = LEAVE_TIME_S, terminate_time_s: float = TERMINATE_TIME_S) -> None:
        """Close stdin and wait, then terminate, then kill; return when the child is gone."""
        with self._write_lock:
            if self._process.stdin and not self._process.stdin.closed:
                try:
                    self._process.stdin.close()
                except BrokenPipeError:
                    _diagnostics.note("already gone", worker=self.name)
        for time_s, force in ((leave_time_s, self._process.terminate), (terminate_time_s, self._process.kill)):
            try:
                self._process.wait(time_s)
                break
            except subprocess.TimeoutExpired:
                _diagnostics.note("did not leave", worker=self.name, seconds=time_s)
                force()
        self._process.wait(KILL_TIME_S)
        if threading.current_thread() is not self._reader:
            self._reader.join(KILL_TIME_S)
        self._giver.close()

    def kill(self) -> None:
        """End the child surely, without letting it finish anything, and wait until it is gone."""
        self._process.kill()
        self._process.wait(KILL_TIME_S)

    def _read(self) -> None:
        if self._process.stdout is None:
            raise ProtocolError("the child has no stdout")
        try:
            for line in self._process.stdout:
                event = self._codec.decode(line)
                if isinstance(event, Crashed):
                    _diagnostics.note("crashed", worker=self.name, error=event.error, where=event.where)
                else:
                    self._on_event(event)
        except ProtocolError:
            _diagnostics.note("protocol error", worker=self.name)
            self._process.kill()
        status = self._process.wait()
        self._process.stdout.close()
        if status != 0:
            _diagnostics.note("ended", worker=self.name, exit_code=status)
        self._on_end(status)


_started: WeakSet[Worker] = WeakSet()


def kill_all() -> None:
    """Kill every child that has not ended; for a process about to replace itself, which would forget them."""
    for worker in list(_started):
        if worker.is_running:
            worker.kill()


def _spawn(module: str, giver: Giver, nice: int) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", module, f"--nice={nice}"]
    command += [f"--handover={number}" for number in giver.child_descriptors]
    # stderr of native libraries may quote what they work on, so it is dropped unless a developer asks for it.
    errors = None if os.environ.get("GUARDIAN_WORKER_STDERR") else subprocess.DEVNULL
    return subprocess.Popen(  # noqa: S603 - our own interpreter and module
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=errors,
        env=_environment(),
        creationflags=_BELOW_NORMAL | _NO_WINDOW if sys.platform == "win32" else 0,
        start_new_session=sys.platform != "win32",
        pass_fds=giver.child_descriptors,
    )


def _environment() -> dict[str, str]:
    quiet = {
        "HF_HUB_OFFLINE": "1",
        "HF_HUB_DISABLE_TELEMETRY": "1",
        "TRANSFORMERS_VERBOSITY": "error",
        "TOKENIZERS_PARALLELISM": "false",
        "PYTHONSAFEPATH": "1",
        # OpenMP threads spin while they wait for each other. Two programs that spin starve each other: beside a busy
        # one an answer fell from 110 tokens/s to 3. Without spinning a step of training takes 4.0 s instead of 3.4.
        # This many turns, some microseconds, have neither fault.
        "GOMP_SPINCOUNT": "2000",
    }
    kept = {name: value for name, value in os.environ.items() if "PASSPHRASE" not in name and not _is_launch(name)}
    return kept | quiet


def _is_launch(name: str) -> bool:
    """Tell whether torchrun set this: a child is told in its command what it needs, and libraries would act on it."""
    return name in _LAUNCH or name.startswith("TORCHELASTIC_")


def _describe(status: int | None) -> str:
    if status is None:
        return "its pipe is closed"
    if status < 0:
        try:
            return f"signal {signal.Signals(-status).name}"
        except ValueError:
            return f"signal {-status}"
    return f"exit status {status}"
