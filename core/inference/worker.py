"""The inference worker: `python -m core.inference.worker`."""

import threading
import time
from contextlib import nullcontext
from typing import assert_never

import msgspec

from core.errors import GuardianError
from core.inference.messages import (
    AdapterInUse,
    Command,
    Delta,
    Generate,
    Load,
    Loaded,
    Score,
    StopGenerating,
    TextScored,
    UseAdapter,
)
from core.inference.runtime import Runtime
from core.workers.child import Channel, failure, run
from core.workers.protocol import Failed


class _Stops:
    """The requests to be ended, written by the reading thread."""

    def __init__(self) -> None:
        self._requests: set[int] = set()
        self._lock = threading.Lock()

    def see(self, command: object) -> bool:
        """Take a stop; leave every other command in the queue."""
        if not isinstance(command, StopGenerating):
            return False
        with self._lock:
            self._requests.add(command.request)
        return True

    def has(self, request: int) -> bool:
        with self._lock:
            return request in self._requests


def serve(channel: Channel) -> None:
    """Carry out commands in order until the app closes its end."""
    stops = _Stops()
    channel.start(on_urgent=stops.see)
    runtime: Runtime | None = None
    for command in channel.commands():
        request = getattr(command, "request", 0)
        try:
            if isinstance(command, Load):
                started = time.monotonic()
                runtime = Runtime(command)
                channel.emit(Loaded(time.monotonic() - started))
            elif runtime is None:
                channel.emit(Failed("No model is loaded yet.", "Load one first.", request))
            else:
                _carry_out(command, runtime, channel, stops)
        except GuardianError as error:
            channel.emit(failure(error, request))


def _carry_out(
    command: UseAdapter | Generate | StopGenerating | Score, runtime: Runtime, channel: Channel, stops: _Stops
) -> None:
    match command:
        case UseAdapter(adapter, token):
            with channel.taker.take(token) if token else nullcontext() as path:
                runtime.use_adapter(path)
            channel.emit(AdapterInUse(adapter))
        case Generate():
            request = command.request
            generated = runtime.generate(
                command.turns,
                command.sampling,
                command.with_adapter,
                lambda text: channel.emit(Delta(request, text)),
                lambda: stops.has(request) or channel.app_is_gone.is_set(),
            )
            channel.emit(msgspec.structs.replace(generated, request=request))
        case Score():
            nats, tokens = runtime.score(command.context, command.target, command.with_adapter)
            channel.emit(TextScored(command.request, nats, tokens))
        case StopGenerating():
            pass  # its request was never begun, or has ended
        case _:
            assert_never(command)


if __name__ == "__main__":
    run(Command, serve)
