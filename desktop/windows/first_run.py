"""Make a vault: passphrase, recovery code, model, first import, tour; or bring one back."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from core.paths import Home
from core.vault.vault import has_vault
from desktop.pages.models.downloads import Downloads
from desktop.pages.privacy.recovery_step import RecoveryStep
from desktop.widgets.parts import button, label
from desktop.widgets.step import STEP_PX, Step
from desktop.widgets.theme import SPACE_L, SPACE_XL
from desktop.windows.brand import brand
from desktop.windows.import_panel import ImportPanel
from desktop.windows.model_step import ModelStep
from desktop.windows.passphrase_step import PassphraseStep
from desktop.windows.restore_dialog import RestoreDialog
from desktop.windows.session import Session
from desktop.windows.tour_step import TourStep

_STEPS = 5
_RECOVERY, _CHOOSING, _IMPORTING, _TOURING = range(1, _STEPS)


class FirstRun(QWidget):
    """Lead through the steps; tell the session at the end."""

    elsewhere_requested = Signal(object)  # the folder of a vault that is there already

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.wants_tour = False
        counts = [
            self.tr("STEP {number} OF {all}").format(number=number, all=_STEPS) for number in range(1, _STEPS + 1)
        ]
        self.passphrase = PassphraseStep(session, counts[0])
        self.recovery = RecoveryStep(counts[1])
        self.choosing = ModelStep(counts[2])
        self.importing = ImportPanel(counts[3], self.tr("&Skip"))
        self.touring = TourStep(counts[4])
        self._all: tuple[Step, ...] = (self.passphrase, self.recovery, self.choosing, self.importing, self.touring)
        self.back = button(self.tr("&Back"), self._on_back, "quiet")
        self.back.hide()
        self._connect()
        self._steps = QStackedWidget()
        for step in self._all:
            place = QWidget()
            column = QVBoxLayout(place)
            column.setContentsMargins(0, 0, 0, 0)
            row = QHBoxLayout()  # an alignment would ask wrapped text for its height before it has its width
            row.addStretch(1)
            row.addWidget(step, 100)
            row.addStretch(1)
            column.addLayout(row)
            column.addStretch()
            self._steps.addWidget(place)
        self._lay_out()

    def _connect(self) -> None:
        self.passphrase.made.connect(self._on_made)
        self.passphrase.backup_requested.connect(self._on_backup_requested)
        self.passphrase.elsewhere_requested.connect(self._on_elsewhere_requested)
        self.recovery.confirmed.connect(self._on_confirmed)
        self.choosing.finished.connect(lambda: self._show(_IMPORTING))
        self.importing.finished.connect(lambda: self._show(_TOURING))
        self.touring.finished.connect(self._on_finished)

    @property
    def downloads(self) -> Downloads | None:
        """What was begun to be fetched here and is not done."""
        found = self.choosing.downloads
        return found if found is not None and found.all else None

    def _lay_out(self) -> None:
        words = label(
            self.tr("It learns from what you write, on this machine only. Enhancement, not replacement."), "muted"
        )
        canvas = QWidget()
        canvas.setProperty("role", "canvas")
        column = QVBoxLayout(canvas)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_L)
        column.addStretch(1)
        column.addWidget(brand(), alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(words, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._steps)
        column.addStretch(2)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setMinimumWidth(STEP_PX + 2 * SPACE_XL)
        scroll.setWidget(canvas)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def enter(self) -> None:
        """Put the cursor where the present step begins."""
        self._show(self._steps.currentIndex())

    def _show(self, place: int) -> None:
        self._steps.setCurrentIndex(place)
        self._steps.widget(place).layout().insertWidget(1, self.back, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.back.setVisible(place > _CHOOSING)  # a vault that was made stays made, and its code is shown once
        self._all[place].enter()

    def _on_back(self) -> None:
        self._show(self._steps.currentIndex() - 1)

    def _on_made(self, code: str) -> None:
        guardian = self._session.guardian
        self.recovery.show_code(code, guardian.vault_id if guardian is not None else "", self._session.home)
        self._show(_RECOVERY)

    def _on_confirmed(self) -> None:
        self._session.code_kept.emit()
        if self._session.guardian is not None:
            self.choosing.use(self._session.guardian)
            self.importing.use(self._session.guardian)
        self._show(_CHOOSING)

    def _on_finished(self, wants_tour: bool) -> None:
        self.wants_tour = wants_tour
        self._session.announce()

    def _on_backup_requested(self) -> None:
        dialog = RestoreDialog(self._session, self.window())
        dialog.restored.connect(self._session.announce)
        dialog.open()

    def _on_elsewhere_requested(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose the folder of your vault"), str(Path.home()))
        if not chosen:
            return
        if has_vault(Home(Path(chosen))):
            self.elsewhere_requested.emit(Path(chosen))
        else:
            self.passphrase.banner.show_message(
                self.tr("There is no vault in {folder}.").format(folder=chosen),
                self.tr("The folder of a vault holds a file vault.json."),
            )
