"""A path for libraries that work on files only: it leads to memory where the system has such files."""

import contextlib
import os
import secrets
import sys
from collections.abc import Iterator
from pathlib import Path

from core.paths import runtime_folder


@contextlib.contextmanager
def private_path(content: bytes = b"") -> Iterator[Path]:
    """Yield a path that leads to memory on Linux, elsewhere to a private file that is removed at once."""
    if sys.platform == "linux":
        handle = os.memfd_create("guardian-private")
        try:
            path = Path(f"/proc/self/fd/{handle}")
            path.write_bytes(content)
            yield path
        finally:
            os.close(handle)
        return
    path = runtime_folder() / secrets.token_hex(16)
    path.touch(mode=0o600)
    try:
        path.write_bytes(content)
        yield path
    finally:
        path.unlink(missing_ok=True)
