"""Put one log in the place of another, so that after any crash one of the two is there, whole, with its witness.

Two files cannot be renamed in one step. The new ones first lie beside the old ones; the rename of the new database to
its waiting name decides, and whoever opens the log next finishes what was decided.
"""

from pathlib import Path

from core.errors import GuardianError
from core.files import exclusive_lock, rename_durably

_WAIT_S = 10.0


def replace_log(path: Path, new: Path) -> None:
    """Replace a log by another one; both are closed, and no other process has either open."""
    rename_durably(_witness(new), _waiting(_witness(path)))
    rename_durably(new, _waiting(path))
    finish_replacement(path)


def finish_replacement(path: Path) -> None:
    """Finish what a killed `replace_log` had decided; call it before the log is opened."""
    if not _waiting(path).exists():
        return
    with exclusive_lock(path.with_name("replacement.lock"), _WAIT_S) as is_mine:
        if not is_mine:
            raise GuardianError("Another process is putting a new log in place.", "Wait until it is done.")
        if not _waiting(path).exists():
            return
        for name in (f"{path.name}-wal", f"{path.name}-shm"):  # they belong to the old database
            path.with_name(name).unlink(missing_ok=True)
        if _waiting(_witness(path)).exists():
            rename_durably(_waiting(_witness(path)), _witness(path))
        rename_durably(_waiting(path), path)  # last, because it is what says that there is something to finish


def _witness(path: Path) -> Path:
    return path.with_name("log.head")


def _waiting(path: Path) -> Path:
    return path.with_name(f"{path.name}.next")
