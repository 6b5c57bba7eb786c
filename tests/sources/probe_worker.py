"""An importer that tries what no importer may do, in the real worker; started by test_confinement."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from core.sources import worker
from core.sources.messages import Read
from core.sources.protocol import Options, Problem, Record
from core.workers.child import run

OUTSIDE = Path(os.environ["PROBE_OUTSIDE"])


class Probe:
    """Report the outcome of each attempt as a problem."""

    name = "probe"

    def recognise(self, path: Path) -> float:
        """Recognise everything."""
        return 1.0

    def read(self, path: Path, options: Options) -> Iterator[Record | Problem]:
        """Try everything."""
        attempts = {
            "read inside": (path / "note.md").read_bytes,
            "read python": lambda: Path(os.__file__).read_bytes(),
            "read outside": (OUTSIDE / "secret").read_bytes,
            "read through a link": (path / "link").read_bytes,
            "list outside": lambda: os.listdir(OUTSIDE),  # noqa: PTH208 - the system call itself
            "list root": lambda: os.listdir("/"),  # noqa: PTH208
            "write inside": lambda: (path / "new").write_bytes(b"x"),
            "change inside": lambda: (path / "note.md").open("r+b").close(),
            "delete inside": (path / "note.md").unlink,
            "write outside": lambda: (OUTSIDE / "new").write_bytes(b"x"),
            "connect": lambda: socket.create_connection(("127.0.0.1", 9), 1),
            "much memory": lambda: len(bytearray(3 * 2**30)),
            "run a program": lambda: subprocess.run(["/bin/true"], check=True),
        }
        for name, attempt in attempts.items():
            try:
                attempt()
                outcome = "done"
            except (OSError, MemoryError) as error:
                outcome = type(error).__name__
            yield Problem(name=name, title=outcome, advice="")


worker.choose = lambda _path, _source: Probe()

if __name__ == "__main__":
    sys.argv = sys.argv[:1]
    run(Read, worker.serve, worker.MEMORY_BYTES)
