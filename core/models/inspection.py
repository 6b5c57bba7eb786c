"""The app's side of looking into a model file: in a child, with a limit of time."""

import os
import queue
import stat
from pathlib import Path

from core.errors import ModelRefused
from core.models.chat_layouts import FAMILIES, FOREIGN_TEMPLATE
from core.models.gguf_facts import GgufFacts, clean
from core.models.messages import Event, Inspect
from core.workers.protocol import Failed
from core.workers.supervisor import Worker

__all__ = ["FOREIGN_TEMPLATE", "OWN_TEMPLATES", "GgufFacts", "inspect_gguf"]

# Our own chat templates; `documents` is for a model that has never learnt to chat.
OWN_TEMPLATES = tuple(FAMILIES)
_LIMIT_S = 60.0


def inspect_gguf(path: Path, limit_s: float = _LIMIT_S) -> GgufFacts:
    """Read what a GGUF file says of itself, in a confined child.

    Raises ModelRefused, naming the file, for one that is damaged, no model that can write text, or not read in time.
    """
    name = clean(path.name)
    try:
        is_file = stat.S_ISREG(path.stat().st_mode)
    except OSError as error:
        raise ModelRefused(
            f"{name} cannot be read ({type(error).__name__}).", "Check the file and its rights."
        ) from error
    if not is_file:
        raise ModelRefused(f"{name} is no ordinary file.", "Choose a model file that ends in .gguf.")
    events: queue.SimpleQueue[Event | None] = queue.SimpleQueue()
    worker = Worker("core.models.worker", Event, events.put, lambda _status: events.put(None))
    try:
        worker.send(Inspect(os.fsencode(path.resolve())))
        event = events.get(timeout=limit_s)
    except queue.Empty:
        raise ModelRefused(f"{name} could not be read in time.", "Choose another file.") from None
    finally:
        worker.end(leave_time_s=0.0)
    if event is None:
        raise ModelRefused(f"{name} cannot be read: {worker.died().title}", "Choose another file.")
    if isinstance(event, Failed):
        raise event.as_error()
    return event.facts
