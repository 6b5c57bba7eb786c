"""Everything about the vault that is not its contents, in one place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from core.guardian import Guardian
from desktop.operations import Problem
from desktop.widgets.banner import Banner
from desktop.widgets.parts import button
from desktop.widgets.theme import SPACE_M, SPACE_S
from desktop.windows.vault.backups import BackupsSection
from desktop.windows.vault.care import CareSection
from desktop.windows.vault.check import CheckSection
from desktop.windows.vault.keys import KeysSection
from desktop.windows.vault.locking import LockingSection

_SIZE_PX = (620, 680)


class VaultDialog(QDialog):
    """Hold the sections and one banner for what they say; closing it stops nothing."""

    minutes_chosen = Signal(int)

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Vault"))
        self.resize(*_SIZE_PX)
        self.banner = Banner()
        self.locking = LockingSection(guardian)
        self.keys = KeysSection(guardian)
        self.backups = BackupsSection(guardian)
        self.care = CareSection(guardian)
        self.check = CheckSection(guardian)
        self._sections = (self.locking, self.keys, self.backups, self.care, self.check)
        self.locking.minutes_chosen.connect(self.minutes_chosen)
        for section in self._sections:
            section.said.connect(self.banner.show_message)
        self._lay_out()

    def _lay_out(self) -> None:
        canvas = QWidget()
        canvas.setProperty("role", "canvas")
        column = QVBoxLayout(canvas)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_M)
        for section in self._sections:
            column.addWidget(section)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(canvas)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(button(self.tr("&Close"), self.accept))
        foot = QVBoxLayout()
        foot.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_M)
        foot.setSpacing(SPACE_S)
        foot.addWidget(self.banner)
        foot.addLayout(row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll, 1)
        outer.addLayout(foot)

    def show_now(self) -> None:
        """Show the present state, in front."""
        for section in self._sections:
            section.refresh()
        self.show()
        self.raise_()
        self.activateWindow()

    def show_problem(self, problem: Problem) -> None:
        """Show a problem here."""
        self.banner.show_message(problem.title, problem.advice)
