"""Privacy: what is stored, who can read it, what opens it, and what leaves this machine."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.guardian import Guardian
from desktop.pages.page import Page
from desktop.pages.privacy.backups import BackupsSection
from desktop.pages.privacy.care import CareSection
from desktop.pages.privacy.check import CheckSection
from desktop.pages.privacy.export import ExportSection
from desktop.pages.privacy.keys import KeysSection
from desktop.pages.privacy.locking import MINUTES, LockingSection
from desktop.pages.privacy.promises import PromisesCard
from desktop.pages.privacy.stored import StoredSection
from desktop.pages.scrolled import Column
from desktop.widgets.parts import label
from desktop.widgets.theme import SPACE_S


class PrivacyPage(Page):
    """Hold the sections; leaving the page stops nothing that they have begun."""

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(guardian, parent)
        self.stored = StoredSection(guardian)
        self.promises = PromisesCard()
        self.locking = LockingSection(guardian)
        self.keys = KeysSection(guardian)
        self.backups = BackupsSection(guardian)
        self.check = CheckSection(guardian)
        self.care = CareSection(guardian)
        self.export = ExportSection(guardian)
        self._sections = (
            *(self.stored, self.locking, self.keys, self.backups),
            *(self.check, self.care, self.export),
        )
        self.locking.minutes_chosen.connect(lambda minutes: self.setting_changed.emit(MINUTES, str(minutes)))
        self.locking.lock_requested.connect(self.lock_requested)
        self.export.redact_requested.connect(lambda: self.page_requested.emit("log"))
        self._lay_out()

    def _lay_out(self) -> None:
        scroll = Column()
        inner = scroll.body
        head = QVBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(label(self.tr("Privacy"), "title"))
        words = self.tr("Everything is kept on this machine, under a key that only you can open.")
        head.addWidget(label(words, "muted", wraps=True))
        inner.addLayout(head)
        inner.addWidget(self.stored)
        inner.addWidget(self.promises)
        for section in self._sections[1:]:
            inner.addWidget(section)
        inner.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def enter(self) -> None:
        """Show the present state."""
        for section in self._sections:
            section.refresh()

    def show_lock_words(self, words: str) -> None:
        """Say when the vault locks by itself."""
        self.locking.words.setText(words)
