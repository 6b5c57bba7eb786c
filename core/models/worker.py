"""The worker that looks into model files: reads one file that may hold anything, in a process that can do nothing else.

It has no network, may read that file and write nothing (where the system can enforce it), and holds no key.
"""

import os
import sys
import time
from pathlib import Path

from core.errors import GuardianError, ModelRefused
from core.models.gguf_facts import GgufFacts, clean, describe
from core.models.gguf_metadata import GgufFault, read_metadata
from core.models.messages import Inspect, Inspected
from core.workers.child import Channel, failure, run
from core.workers.landlock import read_only
from core.workers.protocol import Codec

MEMORY_BYTES = 2**30


def serve(channel: Channel) -> None:
    """Carry out Inspect commands, all for the file of the first, until the app closes its end."""
    # Landlock binds only this thread and those started later, so commands are read here and not on the channel's own.
    codec, is_confined = Codec(Inspect), False
    for line in sys.stdin.buffer:
        path = Path(os.fsdecode(codec.decode(line).path))
        if not is_confined:
            _confine(path)
            is_confined = True
        try:
            channel.emit(Inspected(_inspect(path)))
        except GuardianError as error:
            channel.emit(failure(error))


def _confine(path: Path) -> None:
    if hasattr(time, "tzset"):
        time.tzset()
    read_only([path])


def _inspect(path: Path) -> GgufFacts:
    name = clean(path.name)
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            return describe(read_metadata(file, size), path.name, size)
    except GgufFault as fault:
        raise ModelRefused(f"{name} {fault}.", "Choose another file, or fetch it again.") from None
    except OSError as error:
        raise ModelRefused(
            f"{name} cannot be read ({type(error).__name__}).", "Check the file and its rights."
        ) from None
    except (MemoryError, RecursionError):
        raise ModelRefused(f"{name} needs too much memory to be read.", "Choose another file.") from None


if __name__ == "__main__":
    run(Inspect, serve, MEMORY_BYTES)
