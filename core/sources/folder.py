"""Walk a folder and read its files without being led anywhere else."""

import os
import stat
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from core.sources.protocol import Problem
from core.sources.text import clean

_SKIPPED_FOLDERS = frozenset({"node_modules", "__pycache__"})
# A named pipe would make an open wait for ever; a link that replaced the file since it was listed leads outside.
_OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True)
class FoundFile:
    """A file below the chosen folder; `relative` is its path there as the system spells it."""

    path: Path
    relative: str

    @property
    def name(self) -> str:
        """The relative path, for people: forward slashes, valid Unicode."""
        return clean(unicodedata.normalize("NFC", self.relative.replace(os.sep, "/")))


@dataclass(frozen=True)
class Unread:
    """A place that was not entered: a folder that cannot be listed, or a link that leads outside."""

    name: str
    is_link: bool


class FileRefused(Exception):
    """A file was not read: too large, or no plain file; the message says which, for people."""


def walk(root: Path, suffixes: frozenset[str] | None) -> Iterator[FoundFile | Unread]:
    """Yield the files with one of these suffixes (lower case; None for any) below `root`, or `root`, in order of path.

    Hidden folders and those of package managers are skipped. Links are not followed; one that leads out of the
    folder is reported, one that stays inside is not, because what it points at is found anyway.
    """
    root = root.resolve()
    if not root.is_dir():
        yield FoundFile(root, root.name)
        return
    waiting = [root]
    while waiting:
        here = waiting.pop()
        if not here.is_symlink() and here.is_dir():
            try:
                waiting += sorted(_entries(here, suffixes), key=_order, reverse=True)
            except OSError:
                yield Unread(FoundFile(here, str(here.relative_to(root))).name, is_link=False)
            continue
        found = FoundFile(here, str(here.relative_to(root)))
        if not here.is_symlink():
            yield found
        elif not Path(os.path.realpath(here)).is_relative_to(root):
            yield Unread(found.name, is_link=True)


def _entries(folder: Path, suffixes: frozenset[str] | None) -> Iterator[Path]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir():
                is_wanted = entry.name not in _SKIPPED_FOLDERS
            else:
                is_wanted = suffixes is None or Path(entry.name).suffix.lower() in suffixes
            if is_wanted:
                yield folder / entry.name


def _order(path: Path) -> tuple[str, str]:
    return unicodedata.normalize("NFC", path.name), path.name


def not_entered(place: Unread) -> Problem:
    """Say that a place was not entered, and what can be done."""
    if place.is_link:
        return Problem(
            name=place.name,
            title="This link leads out of the chosen folder and was not followed.",
            advice="Import the place that it leads to if you want what is there.",
        )
    return Problem(
        name=place.name, title="This folder could not be opened.", advice="Check its permissions and import again."
    )


def read_plain_file(path: Path, most_bytes: int) -> tuple[bytes, int]:
    """Return the content of a file and when it was changed (UTC ns).

    Raises FileRefused for what is larger than `most_bytes` or no plain file, OSError as the system does.
    """
    handle = os.open(path, _OPEN_FLAGS)
    with os.fdopen(handle, "rb") as file:
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode):
            raise FileRefused("it is no plain file")
        # Read, not trusted to the size in the status: the file may grow meanwhile.
        untrusted_bytes = file.read(most_bytes + 1)
    if len(untrusted_bytes) > most_bytes:
        raise FileRefused(f"it is larger than {most_bytes // 2**20} MiB")
    return untrusted_bytes, status.st_mtime_ns
