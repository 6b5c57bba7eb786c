"""The inference worker: `python -m core.inference.worker`."""

import threading
import time
from typing import assert_never

from core.errors import GuardianError
from core.inference.fitting import Fitted
from core.inference.messages import (
    AdapterLoaded,
    Command,
    ConversationRestored,
    ConversationSealed,
    Delta,
    DropAdapter,
    ForgetConversations,
    Generate,
    Generated,
    Load,
    LoadAdapter,
    Loaded,
    RestoreConversation,
    Said,
    ScoreTexts,
    SealConversation,
    StopRequest,
    TextScore,
    TextsScored,
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
        if not isinstance(command, StopRequest):
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
                channel.emit(Loaded(time.monotonic() - started, command.context_tokens))
            elif runtime is None:
                channel.emit(Failed("No model is loaded yet.", "Load one first.", request))
            else:
                _carry_out(command, runtime, channel, stops)
        except GuardianError as error:
            channel.emit(failure(error, request))


def _carry_out(command: Command, runtime: Runtime, channel: Channel, stops: _Stops) -> None:
    match command:
        case LoadAdapter(adapter, token):
            with channel.taker.take(token) as path:
                runtime.load_adapter(adapter, path)
            channel.emit(AdapterLoaded(adapter))
        case DropAdapter(adapter):
            runtime.drop_adapter(adapter)
        case Generate():
            _generate(command, runtime, channel, stops)
        case ScoreTexts():
            scores = [TextScore(*runtime.score(one.prompt, one.target, command.adapters)) for one in command.items]
            channel.emit(TextsScored(command.request, scores))
        case SealConversation(conversation):
            channel.emit(ConversationSealed(conversation, 0))
        case RestoreConversation(conversation):
            channel.emit(ConversationRestored(conversation, 0))
        case StopRequest() | ForgetConversations():
            pass  # its request was never begun, or has ended
        case Load():
            raise GuardianError("A model is loaded already.", "Start another worker.")
        case _:
            assert_never(command)


def _generate(command: Generate, runtime: Runtime, channel: Channel, stops: _Stops) -> None:
    started, request, said = time.monotonic(), command.request, list[Said]()
    prompt, first_token_s = Fitted([], 0), 0.0
    for number in range(command.alternatives):

        def on_text(text: str, alternative: int = number) -> None:
            channel.emit(Delta(request, text, alternative))

        one, prompt, first_token_s = runtime.generate(
            command.prompt,
            command.sampling,
            command.adapters,
            on_text,
            lambda: stops.has(request) or channel.app_is_gone.is_set(),
        )
        said.append(one)
    seconds = time.monotonic() - started
    channel.emit(Generated(request, said, len(prompt.tokens), 0, prompt.dropped_tokens, seconds, first_token_s))


if __name__ == "__main__":
    run(Command, serve)
