"""A reader of model files that tries what none may do, in the real worker; started by test_confinement."""

import json
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

from core.errors import ModelRefused
from core.models import worker
from core.models.messages import Inspect
from core.workers.child import run

OUTSIDE = Path(os.environ["PROBE_OUTSIDE"])
MODEL = Path(os.environ["PROBE_MODEL"])


def probe(*_arguments: Any) -> None:
    """Report the outcome of each attempt."""
    attempts = {
        "read the model": MODEL.read_bytes,
        "read outside": (OUTSIDE / "secret").read_bytes,
        "read beside": MODEL.with_name("other.gguf").read_bytes,
        "list the folder": lambda: os.listdir(MODEL.parent),  # noqa: PTH208 - the system call itself
        "change the model": lambda: MODEL.open("r+b").close(),
        "write beside": lambda: MODEL.with_name("new").write_bytes(b"x"),
        "delete the model": MODEL.unlink,
        "connect": lambda: socket.create_connection(("127.0.0.1", 9), 1),
        "much memory": lambda: len(bytearray(2 * 2**30)),
        "run a program": lambda: subprocess.run(["/bin/true"], check=True),
    }
    outcomes = {}
    for name, attempt in attempts.items():
        try:
            attempt()
            outcomes[name] = "done"
        except (OSError, MemoryError) as error:
            outcomes[name] = type(error).__name__
    raise ModelRefused(json.dumps(outcomes), "")


worker.read_metadata = probe

if __name__ == "__main__":
    sys.argv = sys.argv[:1]
    run(Inspect, worker.serve, worker.MEMORY_BYTES)
