"""The inference worker: `python -m core.inference.worker`."""

import importlib.util
import sys
import threading
import time
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from core.errors import GuardianError
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
    ScoreTexts,
    SealConversation,
    StopRequest,
    TextsScored,
)
from core.models.verified import verify_file
from core.workers.child import Channel, failure, run
from core.workers.protocol import Failed

if TYPE_CHECKING:
    from core.inference.runtime import Runtime


class _Stops:
    """The requests to be ended, written by the reading thread, which also ends the computation of the one at work."""

    def __init__(self) -> None:
        self._requests: set[int] = set()
        self._current: int | None = None
        self._runtime: Runtime | None = None
        self._lock = threading.Lock()

    def see(self, command: object) -> bool:
        """Take a stop; leave every other command in the queue."""
        if not isinstance(command, StopRequest):
            return False
        with self._lock:
            self._requests.add(command.request)
            if self._runtime is not None and self._current == command.request:
                self._runtime.stop.set()
        return True

    def begin(self, request: int, runtime: "Runtime") -> None:
        """Let stops of this request reach the runtime, also one that came before."""
        with self._lock:
            self._current, self._runtime = request, runtime
            if request in self._requests:
                runtime.stop.set()

    def end(self) -> None:
        """Let nothing more reach the runtime."""
        with self._lock:
            if self._runtime is not None:
                self._runtime.stop.clear()
            self._requests.discard(self._current or 0)
            self._current = self._runtime = None


def serve(channel: Channel) -> None:
    """Carry out commands in order until the app closes its end."""
    stops = _Stops()
    channel.start(on_urgent=stops.see)
    runtime: Runtime | None = None
    for command in channel.commands():
        request = getattr(command, "request", 0)
        try:
            if isinstance(command, Load) and runtime is None:
                runtime = _load(command, channel)
            elif runtime is None:
                channel.emit(Failed("No model is loaded yet.", "Load one first.", request))
            else:
                _carry_out(command, runtime, channel, stops)
        except GuardianError as error:
            channel.emit(failure(error, request))


def _load(command: Load, channel: Channel) -> "Runtime":
    """Check the file while the libraries are loaded: both take a tenth of a second, and neither needs the other."""
    started = time.monotonic()
    with channel.taker.take(command.token) if command.token else nullcontext(Path(command.path)) as path:
        check = _Check(path, command)
        _import_bindings()
        from core.inference.runtime import Runtime  # noqa: PLC0415 - see above

        check.wait()
        runtime = Runtime(command, path)
    threading.Thread(target=_stop_without_app, args=(channel, runtime), name="app", daemon=True).start()
    placement = runtime.placement
    seconds = time.monotonic() - started
    channel.emit(Loaded(seconds, command.context_tokens, placement.gpu_layers, placement.reason))
    return runtime


def _stop_without_app(channel: Channel, runtime: "Runtime") -> None:
    """End a long computation when nobody is left to read its result."""
    channel.app_is_gone.wait()
    runtime.stop.set()


def _import_bindings() -> None:
    """Import llama_cpp as its functions alone: its class for scripts takes as long again.

    What is imported so cannot be used as its documents say, so only this process, which is ours alone, does it.
    """
    specification = importlib.util.find_spec("llama_cpp")
    if specification is None or "llama_cpp" in sys.modules:
        return
    package = importlib.util.module_from_spec(specification)
    sys.modules["llama_cpp"] = package
    functions = vars(importlib.import_module("llama_cpp.llama_cpp"))
    package.__dict__.update({name: value for name, value in functions.items() if not name.startswith("_")})


class _Check(threading.Thread):
    """The check of a model file; one that was handed over is authentic already."""

    def __init__(self, path: Path, command: Load) -> None:
        super().__init__(name="check", daemon=True)
        self._path, self._command = path, command
        self._error: Exception | None = None
        self.start()

    def run(self) -> None:
        """Check, and remember what is wrong."""
        try:
            if self._command.token is None:
                verify_file(self._path, self._command.sha256)
        except Exception as error:  # noqa: BLE001 - whatever it was, the file was not found to be right
            self._error = error

    def wait(self) -> None:
        """Raise what is wrong with the file."""
        self.join()
        if self._error is not None:
            raise self._error


def _carry_out(command: Command, runtime: "Runtime", channel: Channel, stops: _Stops) -> None:
    match command:
        case LoadAdapter(adapter, token):
            with channel.taker.take(token) as path:
                runtime.load_adapter(adapter, path)
            channel.emit(AdapterLoaded(adapter))
        case DropAdapter(adapter):
            runtime.drop_adapter(adapter)
        case Generate() | ScoreTexts():
            stops.begin(command.request, runtime)
            try:
                _answer(command, runtime, channel)
            finally:
                stops.end()
        case SealConversation(conversation, file):
            channel.emit(ConversationSealed(conversation, runtime.seal_conversation(conversation, file)))
        case RestoreConversation(conversation, file):
            channel.emit(ConversationRestored(conversation, runtime.restore_conversation(conversation, file)))
        case ForgetConversations(conversations):
            runtime.forget_conversations(conversations)
        case StopRequest():
            pass  # seen by the reading thread
        case Load():
            raise GuardianError("A model is loaded already.", "Start another worker.")
        case _:
            assert_never(command)


def _answer(command: Generate | ScoreTexts, runtime: "Runtime", channel: Channel) -> None:
    started, request = time.monotonic(), command.request

    def is_stopped() -> bool:
        return runtime.stop.is_set() or channel.app_is_gone.is_set()

    if isinstance(command, ScoreTexts):
        channel.emit(TextsScored(request, runtime.score(command, is_stopped)))
        return
    continued, prompt = runtime.generate(
        command, lambda alternative, text: channel.emit(Delta(request, text, alternative)), is_stopped
    )
    channel.emit(
        Generated(
            request,
            continued.said,
            prompt_tokens=len(prompt.tokens),
            reused_tokens=continued.reused_tokens,
            dropped_tokens=prompt.dropped_tokens,
            seconds=time.monotonic() - started,
            first_token_s=continued.first_token_s,
        )
    )


if __name__ == "__main__":
    run(Command, serve)
