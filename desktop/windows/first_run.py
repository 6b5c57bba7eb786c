"""Make a vault: passphrase, recovery code, first import."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.widgets.parts import label
from desktop.widgets.theme import SPACE_L, SPACE_XL
from desktop.windows.brand import brand
from desktop.windows.import_panel import ImportPanel
from desktop.windows.passphrase_step import PassphraseStep
from desktop.windows.recovery_step import RecoveryStep
from desktop.windows.session import Session
from desktop.windows.step import STEP_PX, Step


class FirstRun(QWidget):
    """Lead through the steps; tell the session at the end."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.passphrase = PassphraseStep(session)
        self.recovery = RecoveryStep(self.tr("STEP 2 OF 3"))
        self.importing = ImportPanel(self.tr("STEP 3 OF 3"), self.tr("&Skip"))
        self.passphrase.made.connect(self._on_made)
        self.recovery.confirmed.connect(self._on_confirmed)
        self.importing.finished.connect(session.announce)
        self._steps = QStackedWidget()
        for step in (self.passphrase, self.recovery, self.importing):
            place = QWidget()
            column = QVBoxLayout(place)
            column.setContentsMargins(0, 0, 0, 0)
            row = QHBoxLayout()  # an alignment would ask wrapped text for its height before it has its width
            row.addStretch()
            row.addWidget(step)
            row.addStretch()
            column.addLayout(row)
            column.addStretch()
            self._steps.addWidget(place)
        self._lay_out()

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
        step: Step = (self.passphrase, self.recovery, self.importing)[place]
        step.enter()

    def _on_made(self, code: str) -> None:
        guardian = self._session.guardian
        self.recovery.show_code(code, guardian.vault_id if guardian is not None else "", self._session.home)
        self._show(1)

    def _on_confirmed(self) -> None:
        self._session.code_kept.emit()
        if self._session.guardian is not None:
            self.importing.use(self._session.guardian)
        self._show(2)
