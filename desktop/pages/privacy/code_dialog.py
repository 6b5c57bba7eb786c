"""Show a renewed recovery code until two of its groups were typed back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from core.paths import Home
from desktop.pages.privacy.recovery_step import RecoveryStep
from desktop.widgets.theme import SPACE_M


class CodeDialog(QDialog):
    """The step of the first run, in a window of its own."""

    def __init__(self, code: str, vault_id: str, home: Home, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New recovery code"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.step = RecoveryStep("")
        self.step.show_code(code, vault_id, home)
        self.step.confirmed.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.addWidget(self.step)
        self.step.enter()
