"""What the principal attaches: a file, or content that stands in memory."""

import mimetypes
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader, BytesIO
from pathlib import Path

from core.entries import Content
from core.errors import GuardianError


@contextmanager
def opened(given: Path | Content) -> Iterator[BufferedReader | BytesIO]:
    """Read what is attached. Raises GuardianError if it cannot be read."""
    if isinstance(given, Content):
        yield BytesIO(given.data)
        return
    try:
        if not given.is_file():  # a pipe would never end
            raise FileNotFoundError(given)
        with given.open("rb") as file:
            yield file
    except (FileNotFoundError, IsADirectoryError, PermissionError) as error:
        raise GuardianError(f"{given} cannot be read.", "Choose a file that you may read.") from error


def media_type(name: str) -> str:
    """Return the media type that a name tells."""
    return mimetypes.guess_type(name)[0] or "application/octet-stream"
