"""Show a renewed recovery code until two of its groups were typed back."""

from PySide6.QtWidgets import QWidget

from core.paths import Home
from desktop.pages.privacy.recovery_step import RecoveryStep
from desktop.widgets.dialog import Dialog
from desktop.widgets.step import STEP_PX
from desktop.widgets.theme import SPACE_M


class CodeDialog(Dialog):
    """The step of the first run, in a window of its own."""

    def __init__(self, code: str, vault_id: str, home: Home, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("New recovery code"), STEP_PX + 2 * SPACE_M, parent, margin_px=SPACE_M)
        self.step = RecoveryStep("")
        self.step.show_code(code, vault_id, home)
        self.step.confirmed.connect(self.accept)
        self.body.addWidget(self.step)
        self.step.enter()
