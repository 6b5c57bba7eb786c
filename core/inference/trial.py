"""Proof, before a model file is accepted, that it loads and writes: in a worker, which may die of it."""

import queue
import time
from pathlib import Path

from core.errors import GuardianError, ModelRefused
from core.inference.messages import Chat, Event, Generate, Generated, Load, Loaded, Sampling, Turn
from core.models.gguf_facts import clean
from core.workers.protocol import Failed, Message
from core.workers.supervisor import Worker
from core.workers.vitals import processors

_CONTEXT_TOKENS = 512
_LIMIT_S = 600.0  # the whole file is read twice, and one for a large machine may lie on a slow disk
_ADVICE = "The file may be damaged, or made for another release: fetch it again, or choose another."


def try_model(path: Path, sha256: str, template: str, document_separator: str, limit_s: float = _LIMIT_S) -> None:
    """Load a model file in the inference worker and let it write one token.

    `template` and `document_separator` are what the model is to be used with. Raises ModelRefused, naming the file, if
    the worker refuses it, dies of it, or is not done in time.
    """
    name = clean(path.name)
    events: queue.SimpleQueue[Event | None] = queue.SimpleQueue()
    worker = Worker("core.inference.worker", Event, events.put, lambda _status: events.put(None))
    wait = _Wait(worker, events, time.monotonic() + limit_s)
    try:
        worker.send(Load(str(path), sha256, template, document_separator, _CONTEXT_TOKENS, processors(), 0))
        wait.until(Loaded)
        worker.send(Generate(1, Chat([Turn("user", "Hello.")]), Sampling(max_tokens=1, seed=1)))
        generated = wait.until(Generated)
    except ModelRefused as refusal:
        if name in refusal.title:
            raise
        raise ModelRefused(f"{name} cannot be used: {refusal.title}", refusal.advice) from None
    except GuardianError as error:
        raise ModelRefused(f"{name} cannot be used: {error.title}", _ADVICE) from None
    finally:
        worker.end(leave_time_s=0.0)
    if not isinstance(generated, Generated) or not generated.said:
        raise ModelRefused(f"{name} cannot be used: it writes nothing.", _ADVICE)


class _Wait:
    def __init__(self, worker: Worker, events: "queue.SimpleQueue[Event | None]", end: float) -> None:
        self._worker = worker
        self._events = events
        self._end = end

    def until(self, kind: type[Message]) -> Event:
        """Return the first event of a kind. Raises what the worker reports instead, or WorkerDied."""
        while True:
            try:
                event = self._events.get(timeout=max(0.0, self._end - time.monotonic()))
            except queue.Empty:
                raise ModelRefused("It could not be tried in time.", "Choose a smaller model.") from None
            if event is None:
                raise self._worker.died()
            if isinstance(event, Failed):
                raise event.as_error()
            if isinstance(event, kind):
                return event
