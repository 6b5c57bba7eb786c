"""What takes care of a vault, in memory: settings, keys, backups, exports; the contract test holds it to the real."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from core.entries import Draft, Entry, Kind
from core.errors import GuardianError, WrongPassphrase
from core.paths import Home
from core.schedule.rows import JobState
from core.services.backup import BackupRecord
from core.services.care import BACKUP, CHECK
from core.services.export import Exported
from core.services.settings import SettingsService, SettingValue

NEW_CODE = "-".join(["23456", "YZ015", "TVWX4", "PQRS3", "JKMN2", "EFGH1", "ABCD0"])


class SettingLog:
    """What the settings need of a log, in memory."""

    def __init__(self) -> None:
        self.rows: list[Entry] = []

    def append(self, draft: Draft) -> int:
        """Append a choice and return its seq."""
        seq = len(self.rows) + 1
        self.rows.append(Entry(seq, 0, 0, draft.kind, draft.origin, "", None, None, draft.meta, draft.text))
        return seq

    def entry(self, seq: int) -> Entry:
        """Return one choice."""
        return self.rows[seq - 1]

    def entries(self, limit: int = -1, kinds: Sequence[Kind] = ()) -> list[Entry]:
        """Return all choices, newest first."""
        return self.rows[::-1]


class FakeSettings(SettingsService):
    """The declared settings with their real checks, chosen in memory; every change fails with `error` if there is one.

    `gate` is awaited by every change, so that a test can look at the window meanwhile.
    """

    def __init__(self, home: Home) -> None:
        self.log = SettingLog()
        super().__init__(self.log, home)
        self.error: GuardianError | None = None
        self.gate = threading.Event()
        self.gate.set()

    def set(self, name: str, value: str) -> SettingValue:
        """Choose."""
        self.gate.wait(10)
        if self.error is not None:
            raise self.error
        return super().set(name, value)


class FakeKeys:
    """Slots as a set of texts."""

    def __init__(self, opens: Callable[[str], bool], change: Callable[[str], None]) -> None:
        self._opens = opens
        self._change = change
        self.has_keyring_slot = False
        self.has_keyring = True

    def can_use_keyring(self) -> bool:
        """Tell whether there is one."""
        return self.has_keyring

    def change_passphrase(self, secret: str, new: str) -> None:
        """Change it."""
        self._expect(secret)
        self._change(new)

    def new_recovery_code(self, secret: str) -> str:
        """Return another, which opens nothing yet."""
        self._expect(secret)
        return NEW_CODE

    def renew_recovery_code(self, secret: str, code: str) -> None:
        """Remember it."""
        self._expect(secret)
        self.code = code

    def turn_keyring_on(self, secret: str) -> None:
        """Turn it on."""
        self._expect(secret)
        self.has_keyring_slot = True

    def turn_keyring_off(self) -> None:
        """Turn it off."""
        self.has_keyring_slot = False

    def _expect(self, secret: str) -> None:
        if not self._opens(secret):
            raise WrongPassphrase


class FakeBackup:
    """Writes a file with nothing in it."""

    def __init__(self) -> None:
        self.records: list[BackupRecord] = []

    def make(self, path: Path) -> BackupRecord:
        """Make one."""
        if path.exists():
            raise GuardianError(f"{path} exists already.", "Choose another name; nothing is overwritten.")
        path.touch()
        facts: dict[str, Any] = {"seq": len(self.records) + 1, "time": "2031-05-01T20:15:00Z", "file": str(path)}
        facts |= {"sha256": "00", "head_seq": 7, "head_hash": "00", "entries": 7, "bytes": 123_456}
        self.records.insert(0, BackupRecord(**facts, is_scheduled=False, left_out=[], state="there"))
        return self.records[0]

    def backups(self) -> list[BackupRecord]:
        """Return those made, the newest first."""
        return self.records


class FakeExport:
    """Makes an empty folder."""

    def write(self, folder: Path) -> Exported:
        """Write it."""
        folder.mkdir()
        return Exported(str(folder), "vault", 7, "00", 7, 0, 0, 3, 4096, [])


class FakeCare:
    """Two jobs; `problems` are the reasons for which they cannot be done."""

    def __init__(self) -> None:
        self.problems: dict[str, str] = {}
        self.error: GuardianError | None = None
        self.runs = 0

    def jobs(self) -> list[JobState]:
        """Return them."""
        reasons = {job: self.problems.get(job, "As it should be.") for job in (CHECK, BACKUP)}
        return [
            JobState(job, None, None, "failed" if job in self.problems else "ok", reason)
            for job, reason in reasons.items()
        ]

    def overdue_ns(self) -> int | None:
        """Return for how long one has been due."""
        return None

    def run_due(self, stop: threading.Event | None = None) -> list[JobState]:
        """Run them."""
        self.runs += 1
        if self.error is not None:
            raise self.error
        return self.jobs()
