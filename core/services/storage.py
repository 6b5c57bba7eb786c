"""What is stored on this machine: each kind of thing with its place, its size, and who can read it."""

import os
import shutil
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from core.paths import Home, models_folder
from core.services.backup import BackupRecord

LOG, KEYS, RESERVE, FORMER_LOGS = "log", "keys", "reserve", "former-logs"
ATTACHMENTS, ADAPTERS, FUSED, CONVERSATIONS, INBOX = "attachments", "adapters", "fused", "conversations", "inbox"
BACKUPS, MODELS, SETTINGS, WINDOW, DIAGNOSTICS = "backups", "models", "settings", "window", "diagnostics"
OWNER, GROUP, EVERYBODY, SYSTEM = "owner", "group", "everybody", "system"
_GROUP_READS, _OTHERS_READ, _GROUP_ENTERS, _OTHERS_ENTER = stat.S_IRGRP, stat.S_IROTH, stat.S_IXGRP, stat.S_IXOTH


@dataclass(frozen=True)
class Stored:
    """One kind of thing that is stored, `bytes` in `files` at `path`, a file or the folder of them.

    What `is_encrypted` opens with the passphrase, the recovery code, or the keyring if it was turned on. `readers` are
    the accounts of this machine that can read the bytes: owner, group, everybody, or system where it decides by rules
    of its own; `mode` is the widest mode of a file, None without a file or on such a system.
    """

    name: str
    path: str
    files: int
    bytes: int
    is_encrypted: bool
    readers: str
    mode: str | None


@dataclass(frozen=True)
class Storage:
    """All kinds, the largest matter first, and how much room is left on the disk of the vault."""

    kinds: list[Stored]
    bytes: int
    free_bytes: int


class StorageService:
    """Look at what lies on the disk; nothing is opened."""

    def __init__(self, home: Home, backups: Callable[[], Sequence[BackupRecord]]) -> None:
        self._home = home
        self._backups = backups

    def read(self) -> Storage:
        """Measure every kind of thing that is stored."""
        home = self._home
        sealed = (
            (LOG, home.log, home.log_files()),
            (ATTACHMENTS, home.attachments, _inside(home.attachments)),
            (ADAPTERS, home.sealed, _inside(home.sealed)),
            (FUSED, home.fused, _inside(home.fused)),
            (CONVERSATIONS, home.conversation_states, _inside(home.conversation_states)),
            (INBOX, home.inbox, _inside(home.inbox)),
            (FORMER_LOGS, home.folder, home.old_logs()),
            (BACKUPS, self._backup_folder(), self._backup_files()),
        )
        clear = (
            (MODELS, models_folder(), _inside(models_folder())),
            (KEYS, home.header, [home.header]),
            (SETTINGS, home.public_settings, [home.public_settings]),
            (WINDOW, home.window_state, [home.window_state]),
            (DIAGNOSTICS, home.diagnostics, sorted(home.folder.glob(f"{home.diagnostics.name}*"))),
            (RESERVE, home.folder / "ballast", [home.folder / "ballast"]),
        )
        kinds = [_stored(*one, is_encrypted=True) for one in sealed] + [
            _stored(*one, is_encrypted=False) for one in clear
        ]
        return Storage(kinds, sum(kind.bytes for kind in kinds), shutil.disk_usage(home.folder).free)

    def _backup_files(self) -> list[Path]:
        return [Path(one.file) for one in self._backups() if one.state == "there"]

    def _backup_folder(self) -> Path:
        files = self._backup_files()
        return files[0].parent if files else Path()


def _inside(folder: Path) -> Iterator[Path]:
    for place, _, names in os.walk(folder):  # which follows no link to a folder
        yield from (Path(place) / name for name in names)


def _stored(name: str, path: Path, files: Iterable[Path], *, is_encrypted: bool) -> Stored:
    count, size, mode, readers = 0, 0, 0, 0
    for file in files:
        with suppress(OSError):  # removed in the meantime, or on a drive that went away
            found = file.stat(follow_symlinks=False)
            count, size = count + 1, size + found.st_size
            if not stat.S_ISLNK(found.st_mode):  # whose own mode says nothing
                mode |= stat.S_IMODE(found.st_mode)
                readers |= _reachable(file, found.st_mode)
    who = SYSTEM if os.name != "posix" else EVERYBODY if readers & _OTHERS_READ else GROUP if readers else OWNER
    shown = f"{mode:04o}" if count and os.name == "posix" else None
    return Stored(name, "" if path == Path() else str(path), count, size, is_encrypted, who, shown)


def _reachable(file: Path, mode: int) -> int:
    """Return the read bits of group and others that no folder above the file takes back."""
    bits = mode & (_GROUP_READS | _OTHERS_READ)
    for folder in file.absolute().parents:
        if not bits:
            return 0
        entered = folder.stat().st_mode
        bits &= ~(0 if entered & _GROUP_ENTERS else _GROUP_READS)
        bits &= ~(0 if entered & _OTHERS_ENTER else _OTHERS_READ)
    return bits
