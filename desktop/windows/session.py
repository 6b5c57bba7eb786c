"""Which vault this process works on, and whether it is open."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.paths import Home
from core.vault.vault import has_vault
from desktop.windows.page_table import import_pages

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.entries import Content
    from core.guardian import Guardian
    from core.services.keys import Rotated


class Session(QObject):
    """Open or make the vault of one home; the only holder of the open guardian.

    `make`, `open`, `stop_work` and `close` block and are called from operations; `opened` is told on the main thread,
    by `announce`. The core is imported when it is first asked for: a locked window needs little of it.
    `guardian_class` is replaced in tests.
    """

    opened = Signal(object)
    code_kept = Signal()  # the recovery code of a new vault has been written down

    def __init__(self, home: Home, guardian_class: type[Guardian] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.home = home
        self._given_class = guardian_class
        self._lock = threading.Lock()
        self._guardian: Guardian | None = None
        self._is_closed = False

    @property
    def has_vault(self) -> bool:
        """Tell whether there is a vault to open."""
        return has_vault(self.home)

    @property
    def _class(self) -> type[Guardian]:
        if self._given_class is None:
            from core.guardian import Guardian  # noqa: PLC0415 - it takes longer than all that a locked window shows

            self._given_class = Guardian
        return self._given_class

    def prepare(self, stop: threading.Event) -> None:
        """Import what opening needs, and the pages; worth doing in a thread while the principal still types."""
        import desktop.windows.keeper  # noqa: PLC0415 - once a letter of the passphrase is there
        import desktop.windows.workspace  # noqa: F401, PLC0415 - as above

        _ = self._class
        import_pages(stop)

    @property
    def guardian(self) -> Guardian | None:
        """The open guardian, None while the vault is locked."""
        return self._guardian

    def make(self, passphrase: str) -> str:
        """Make a vault and return its recovery code. Raises GuardianError."""
        guardian, code = self._class.create(self.home, passphrase)
        self._keep(guardian)
        return code

    def open(self, secret: str) -> None:
        """Open the vault with a passphrase or the recovery code. Raises GuardianError."""
        self._keep(self._class.open(self.home, secret))

    def restore(self, file: Path, secret: str) -> None:
        """Make the vault of a backup again and open it. Raises GuardianError."""
        self._class.restore(file, self.home, lambda: secret)
        self.open(secret)

    def rotate(self, secret: str, new_passphrase: str) -> Rotated:
        """Give the vault, which must be open nowhere, new keys and secrets, and open it. Raises GuardianError."""
        rotated = self._class.rotate(self.home, secret, new_passphrase)
        self.open(new_passphrase)
        if self._guardian is not None:
            with self._guardian.acting("rotate", {}) as facts:
                facts |= {"keyring": rotated.has_keyring_slot, "unreadable": rotated.unreadable}
        return rotated

    def waiting_count(self) -> int:
        """Return how many captures wait in the inbox; what they say is not known without a key."""
        return sum(1 for _box in self.home.inbox.glob("*.box"))

    def has_keyring_slot(self) -> bool:
        """Tell whether the keyring of this desktop is allowed to open the vault."""
        from core.vault.keychain import has_keyring_slot  # noqa: PLC0415 - asked in a thread, once the page is shown

        return has_keyring_slot(self.home)

    def open_by_keyring(self) -> bool:
        """Open the vault by the keyring of this desktop; False if that does not work. Raises GuardianError."""
        guardian = self._class.open_by_keyring(self.home)
        if guardian is None:
            return False
        self._keep(guardian)
        return True

    def announce(self) -> None:
        """Tell all windows that the vault is open."""
        if self._guardian is not None:
            self.opened.emit(self._guardian)

    def keep_for_unlock(
        self, text: str, source: str, files: Sequence[Path | Content] = (), is_incognito: bool = False
    ) -> None:
        """Put a capture where the next unlock takes it into the log; needs no open vault. Raises GuardianError."""
        self._class.capture_while_locked(self.home, text, source, files, (), is_incognito)

    def stop_work(self) -> None:
        """End the job that goes on, which saves what it has, and begin no other; this blocks until it has ended."""
        guardian = self._guardian
        if guardian is not None:
            guardian.stop_timers()

    def close(self) -> None:
        """Close the vault for good; one that is still being opened closes as soon as it is."""
        with self._lock:
            self._is_closed = True
            guardian, self._guardian = self._guardian, None
        if guardian is not None:
            guardian.close()

    def _keep(self, guardian: Guardian) -> None:
        with self._lock:
            if not self._is_closed:
                self._guardian = guardian
                return
        guardian.close()
