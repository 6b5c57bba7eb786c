"""Where every file is; the only module that knows."""

import hashlib
import os
import sys
import sysconfig
import tempfile
from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP = "guardian-angel"


def default_home() -> Path:
    """Return the folder of everything personal: GUARDIAN_HOME, the chosen one, or the platform's place for user data.

    A chosen folder that is not there now, on a drive that was taken away, is none.
    """
    given = os.environ.get("GUARDIAN_HOME")
    return Path(given).expanduser() if given else _chosen_home() or platform_home()


def chosen_home_file() -> Path:
    """Return the file that names a folder to be used in place of the platform's, in which it lies."""
    return platform_home() / "elsewhere"


def _chosen_home() -> Path | None:
    try:
        chosen = Path(chosen_home_file().read_text(encoding="utf-8").strip())
    except (OSError, UnicodeDecodeError):
        return None
    return chosen if chosen.is_absolute() and chosen.is_dir() else None


def platform_home() -> Path:
    """Return the platform's place for user data."""
    return platformdirs.user_data_path(APP, appauthor=False)


def cache_folder() -> Path:
    """Return the folder of what is public and can be made again: GUARDIAN_CACHE, or the platform's cache."""
    chosen = os.environ.get("GUARDIAN_CACHE")
    return Path(chosen).expanduser() if chosen else platformdirs.user_cache_path(APP, appauthor=False)


def models_folder() -> Path:
    """Return the folder of all base models; it holds one folder for each, and what is known of them together."""
    return cache_folder() / "models"


def model_folder(sha256: str) -> Path:
    """Return where the base model with this SHA-256, and what is derived from it, is kept."""
    return models_folder() / sha256[:16]


def runtime_folder() -> Path:
    """Return a folder of mode 0700 for sockets and for hand-overs on systems without memfd."""
    base = Path(os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir())
    owner = os.getuid() if hasattr(os, "getuid") else os.environ.get("USERNAME", "user")
    folder = base / f"{APP}-{owner}"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def resources() -> Path:
    """Return the folder of shipped data: beside the source tree, or in the installed data folder."""
    beside = Path(__file__).resolve().parent.parent / "resources"
    return beside if beside.is_dir() else Path(sysconfig.get_path("data")) / "share" / APP / "resources"


@dataclass(frozen=True)
class Home:
    """Name the files of one vault."""

    folder: Path

    @property
    def header(self) -> Path:
        """The key slots; nothing in it is secret without a passphrase or the recovery code."""
        return self.folder / "vault.json"

    @property
    def new_header(self) -> Path:
        """The header of a vault that is being made and does not count yet."""
        return self.folder / "vault.json.new"

    @property
    def log(self) -> Path:
        """The encrypted database."""
        return self.folder / "log.db"

    @property
    def witness(self) -> Path:
        """What the newest acknowledged entry of the log was."""
        return self.folder / "log.head"

    @property
    def sealed(self) -> Path:
        """Sealed files: adapters and checkpoints."""
        return self.folder / "sealed"

    @property
    def conversation_states(self) -> Path:
        """Sealed states of conversations with the model; no backup holds them, since they can be made again."""
        return self.folder / "conversations"

    @property
    def fused(self) -> Path:
        """Sealed fused models; no backup holds them, since they can be made again."""
        return self.folder / "fused"

    @property
    def inbox(self) -> Path:
        """Sealed boxes: what was captured while the vault was locked."""
        return self.folder / "inbox"

    @property
    def public_settings(self) -> Path:
        """Settings in clear that are needed before the vault is open; they say nothing of what is in it."""
        return self.folder / "settings.json"

    @property
    def vault_lock(self) -> Path:
        """Held shared by every open vault, exclusively while a vault is made or gets new keys."""
        return self.folder / "vault.lock"

    @property
    def header_lock(self) -> Path:
        """Held for the moment in which the header is changed."""
        return self.folder / "header.lock"

    @property
    def diagnostics(self) -> Path:
        """What went wrong, without any content."""
        return self.folder / "diagnostics.log"

    @property
    def window_state(self) -> Path:
        """Where the window was and which page it showed; nothing of any content."""
        return self.folder / "window.json"

    @property
    def scheduler_lock(self) -> Path:
        """Held by the one process that may train."""
        return self.folder / "scheduler.lock"

    @property
    def jobs_lock(self) -> Path:
        """Held by the process that looks after the jobs that are due, while it does."""
        return self.folder / "jobs.lock"

    @property
    def dreams_lock(self) -> Path:
        """Held by the process that daydreams."""
        return self.folder / "dreams.lock"

    @property
    def inference_lock(self) -> Path:
        """Held shared by every process whose model is in use."""
        return self.folder / "inference.lock"

    @property
    def window_lock(self) -> Path:
        """Held by the one app of this home that has a window."""
        return runtime_folder() / f"{self._window_name}.lock"

    @property
    def window_socket(self) -> str:
        """Where that app hears other processes: the path of a socket; on Windows the name of a pipe."""
        # The path of a socket may hold only about 100 bytes, so the digest is short.
        return self._window_name if sys.platform == "win32" else f"{runtime_folder() / self._window_name}.socket"

    @property
    def _window_name(self) -> str:
        digest = hashlib.sha256(str(self.folder.expanduser().absolute()).encode()).hexdigest()
        return f"app-{digest[:16]}"

    @property
    def backup_lock(self) -> Path:
        """Held by the one process that makes a backup."""
        return self.folder / "backup.lock"

    def workspace(self, name: str) -> "Home":
        """Name the files of a vault that is put together, or taken apart, inside this one."""
        return Home(self.folder / f"{name}.work")

    @property
    def attachments(self) -> Path:
        """Sealed attachments, one file for each content."""
        return self.folder / "attachments"

    def old_logs(self) -> list[Path]:
        """Copies of the database from before a migration."""
        found = self.folder.glob(f"{self.log.name}.format-*")
        return sorted(path for path in found if path.name.rpartition("-")[2].isdigit())  # not what SQLite keeps beside

    def log_files(self) -> list[Path]:
        """The database, the files SQLite keeps beside it, and the witness, whether or not they are there."""
        return [self.folder / name for name in ("log.db", "log.db-wal", "log.db-shm", "log.head")]

    def remains(self) -> list[Path]:
        """Files that only a vault has, other than its header."""
        sealed = [*self.sealed.glob("*.sealed"), *self.attachments.glob("*.sealed")]
        return [path for path in self.log_files() if path.exists()] + sealed
