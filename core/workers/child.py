"""The child's side: commands from stdin, events to a private handle, nothing else on stdout."""

import argparse
import os
import queue
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

from core.errors import ExitStatus, GuardianError
from core.workers.confine import Network, forbid_network, limit_resources, lower_priority
from core.workers.handover import Taker
from core.workers.protocol import Codec, Crashed, Failed, Message, encode


class Channel:
    """Read commands on a thread of its own, so that an urgent one is seen while another is being carried out."""

    def __init__(self, codec: Codec, commands: BinaryIO, events: BinaryIO, taker: Taker) -> None:
        self._codec = codec
        self._commands = commands
        self._events = events
        self._write_lock = threading.Lock()
        self._waiting: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._on_urgent: Callable[[Any], bool] = lambda _command: False
        self.taker = taker
        self.app_is_gone = threading.Event()

    def start(self, on_urgent: Callable[[Any], bool] | None = None) -> None:
        """Begin to read; `on_urgent` runs on the reading thread and returns True for what it has dealt with."""
        self._on_urgent = on_urgent or self._on_urgent
        threading.Thread(target=self._read, name="commands", daemon=True).start()

    def emit(self, event: Message) -> None:
        """Send an event; if the app is gone, remember that and go on, so that work in hand can be saved."""
        try:
            with self._write_lock:
                self._events.write(encode(event))
                self._events.flush()
        except (BrokenPipeError, ValueError):
            self.app_is_gone.set()

    def commands(self) -> Iterator[Any]:
        """Yield commands in order until the app closes its end or dies."""
        while (command := self._waiting.get()) is not None:
            yield command

    def _read(self) -> None:
        try:
            for line in self._commands:
                command = self._codec.decode(line)
                if not self._on_urgent(command):
                    self._waiting.put(command)
        finally:
            self.app_is_gone.set()
            self._waiting.put(None)


def run(
    commands: Any,
    serve: Callable[[Channel], None],
    memory_bytes: int | None = None,
    network: Network = Network.NONE,
) -> None:
    """Be a worker: confine this process, then call `serve` until it returns.

    fd 1 is pointed at stderr first, so that no library can write into the stream of events. A GuardianError ends the
    worker with a Failed event, any other exception with Crashed and exit status 70.
    """
    arguments = _arguments()
    limit_resources(memory_bytes)
    lower_priority(arguments.nice)
    forbid_network(network)
    events = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    channel = Channel(Codec(commands), sys.stdin.buffer, events, Taker(arguments.handover))
    try:
        serve(channel)
    except GuardianError as error:
        channel.emit(failure(error))
    except Exception as error:  # noqa: BLE001 - the border of the process: reported without its content
        channel.emit(crash_report(error))
        os._exit(70)
    # Native threads of torch and llama.cpp may hang in their destructors; everything worth keeping is on disk.
    os._exit(0)


def failure(error: GuardianError, request: int = 0) -> Failed:
    """Turn an error for the principal into the event that carries it."""
    return Failed(error.title, error.advice, request, error.exit_status is ExitStatus.REFUSED)


def crash_report(error: BaseException) -> Crashed:
    """Name the type of an error and the code lines it passed through; its message may hold content."""
    frames = traceback.extract_tb(error.__traceback__)
    where = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames))
    return Crashed(type(error).__name__, where)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--handover", type=int)
    parser.add_argument("--nice", type=int, default=0)
    return parser.parse_args()
