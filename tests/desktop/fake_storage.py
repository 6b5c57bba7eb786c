"""What is stored, made up; the contract test holds it to the real."""

from collections.abc import Callable, Sequence

from core.paths import Home
from core.services.backup import BackupRecord
from core.services.storage import Storage, Stored


class FakeStorage:
    """A log, a model in clear, and the backups there are."""

    def __init__(self, home: Home, backups: Callable[[], Sequence[BackupRecord]]) -> None:
        self._home = home
        self._backups = backups
        self.log_bytes = 442_368

    def read(self) -> Storage:
        """Measure."""
        backups = sum(one.bytes for one in self._backups())
        kinds = [
            Stored("log", str(self._home.log), 4, self.log_bytes, True, "owner", "0600"),
            Stored("attachments", str(self._home.attachments), 0, 0, True, "owner", None),
            Stored("backups", "", len(self._backups()), backups, True, "group", "0640"),
            Stored("models", str(self._home.folder / "models"), 3, 98_362_432, False, "everybody", "0644"),
        ]
        return Storage(kinds, sum(kind.bytes for kind in kinds), 10**10)
