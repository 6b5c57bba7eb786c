"""The states of conversations that outlive a worker: sealed files, all of which may be thrown away at any time."""

import contextlib
import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from core.files import make_private_folder, remove_durably
from core.workers.protocol import SealedFile

MOST_FILES = 16
MOST_BYTES = 512 << 20
LONGEST_WRITE_S = 120  # what is half written for longer was left by a worker that was cut off


@dataclass(frozen=True)
class KeptConversations:
    """The files of one vault; `file_key` derives the key of one.

    `redactions` counts those of the log. It stands in the name of each file, so that no process, however late, reads or
    leaves one that may hold what was redacted.
    """

    folder: Path
    vault_id: str
    file_key: Callable[[str], bytes]
    redactions: Callable[[], int]

    def file(self, conversation: str) -> SealedFile:
        """Return where the state of a conversation is, or would be, with its key."""
        digest = hashlib.sha256(conversation.encode()).hexdigest()[:24]
        file_id = f"conversation-{self.redactions()}-{digest}"
        return SealedFile(str(self.folder / f"{file_id}.sealed"), file_id, self.vault_id, self.file_key(file_id))

    def is_kept(self, conversation: str) -> bool:
        """Tell whether there is a state of a conversation."""
        return Path(self.file(conversation).path).is_file()

    def make_room(self) -> None:
        """Make the folder, and remove what is too old, too much, half written, or from before a redaction."""
        make_private_folder(self.folder)
        self.forget_redacted()
        last_ns = time.time_ns() - LONGEST_WRITE_S * 1_000_000_000
        unwanted = [path for path in self.folder.glob(".*.partial") if _written_ns(path) < last_ns]
        room = MOST_BYTES
        for number, path in enumerate(sorted(self.folder.glob("*.sealed"), key=_written_ns, reverse=True)):
            room -= _size(path)
            if number >= MOST_FILES or room < 0:
                unwanted.append(path)
        self._remove(unwanted)

    def forget_redacted(self) -> None:
        """Remove the states from before the last redaction."""
        present = f"conversation-{self.redactions()}-"
        self._remove([path for path in self._files() if not path.name.lstrip(".").startswith(present)])

    def forget(self, conversation: str) -> None:
        """Remove the state of a conversation."""
        self._remove([Path(self.file(conversation).path)])

    def forget_all(self) -> None:
        """Remove every state, so that no power cut brings it back."""
        self._remove(self._files())

    def _files(self) -> list[Path]:
        return [*self.folder.glob("*.sealed"), *self.folder.glob(".*.partial")]

    def _remove(self, paths: list[Path]) -> None:
        # Another process may be clearing the same folder. What cannot be removed now is tried again with the next one.
        with contextlib.suppress(OSError):
            remove_durably(paths)


def _written_ns(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
