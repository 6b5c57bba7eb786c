"""Where a question is written, and what may be used to answer it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.composer import Composer
from desktop.widgets.icons import IconButton
from desktop.widgets.parts import label, wear
from desktop.widgets.theme import SPACE_L, SPACE_M, SPACE_S


class QuestionPanel(QFrame):
    """A field, two choices and a button that sends or, while an answer comes, stops it."""

    asked = Signal(str)
    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._is_busy = False
        self.field = Composer()
        self.field.setPlaceholderText(self.tr("Ask, or think aloud…"))
        self.field.setAccessibleName(self.tr("Your question"))
        self.field.setAccessibleDescription(self.field.placeholderText())
        self.use_adapter = _choice(
            self.tr("Use my &adapter"), self.tr("Answer with what was learnt from your own words")
        )
        self.use_log = _choice(self.tr("Use my &log"), self.tr("Look up entries of your log and cite them"))
        self.button = IconButton("send", self.tr("Send (Enter)"), is_round=True)
        self._hint = label(self.tr("Enter sends · Shift+Enter begins a line"), "small")
        below = QHBoxLayout()
        below.setSpacing(SPACE_L)
        below.addWidget(self.use_adapter)
        below.addWidget(self.use_log)
        below.addStretch()
        below.addWidget(self._hint)
        below.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_S, SPACE_S)
        column.setSpacing(SPACE_S)
        column.addWidget(self.field)
        column.addLayout(below)
        self.field.submitted.connect(self._on_submitted)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.focus_changed.connect(lambda has: wear(self, "active", "true" if has else "false"))
        self.button.clicked.connect(self._on_clicked)
        self._on_text_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the hint out where there is no room for it."""
        super().resizeEvent(event)
        parts = (self.use_adapter, self.use_log, self._hint, self.button)
        self._hint.setVisible(sum(part.sizeHint().width() + SPACE_L for part in parts) <= self.width())

    def set_busy(self, is_busy: bool) -> None:
        """Offer to stop while an answer comes, and to send otherwise."""
        self._is_busy = is_busy
        if is_busy:
            self.button.show_icon("stop", self.tr("Stop (Esc)"))
        else:
            self.button.show_icon("send", self.tr("Send (Enter)"))
        self._on_text_changed()

    def restore(self, question: str) -> None:
        """Put a question back that could not be asked, unless another is being written."""
        if not self.field.toPlainText().strip():
            self.field.setPlainText(question)

    def _on_submitted(self) -> None:
        question = self.field.toPlainText().strip()
        if question and not self._is_busy:
            self.field.clear()
            self.asked.emit(question)

    def _on_clicked(self) -> None:
        if self._is_busy:
            self.stop_requested.emit()
        else:
            self._on_submitted()

    def _on_text_changed(self) -> None:
        self.button.setEnabled(self._is_busy or bool(self.field.toPlainText().strip()))


def _choice(text: str, explanation: str) -> QCheckBox:
    made = QCheckBox(text)
    made.setChecked(True)
    made.setProperty("role", "small")
    made.setToolTip(explanation)
    made.setAccessibleDescription(explanation)
    return made
