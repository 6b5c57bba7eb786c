"""A field for a secret, with a button that shows what was typed."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.widgets.icons import pixmap
from desktop.widgets.theme import colours, scaled

_SIDE_PX = 16


class SecretField(QLineEdit):
    """Hide what is typed unless asked, and keep it away from input methods that remember words."""

    caps_lock_seen = Signal(bool)  # what the last letter that was typed tells of Caps Lock

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._reveal = QAction(self)
        self._reveal.setCheckable(True)
        self._reveal.setShortcut("Alt+V")
        self._reveal.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._reveal.toggled.connect(self._on_reveal_toggled)
        self.addAction(self._reveal, QLineEdit.ActionPosition.TrailingPosition)
        self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look whether a letter came out otherwise than Shift says: Qt does not tell of Caps Lock itself."""
        text = event.text()
        if len(text) == 1 and text.isalpha() and text.lower() != text.upper():
            has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock_seen.emit(text.isupper() != has_shift)
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the button in new colours, or for another size of text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._draw()

    def _on_reveal_toggled(self, is_shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        self._draw()

    def _draw(self) -> None:
        is_shown = self._reveal.isChecked()
        self._reveal.setText(self.tr("Hide what was typed (Alt+V)") if is_shown else self.tr("Show (Alt+V)"))
        name = "eye-off" if is_shown else "eye"
        size = QSize(scaled(_SIDE_PX), scaled(_SIDE_PX))
        self._reveal.setIcon(QIcon(pixmap(name, QColor(colours().muted), size, self.devicePixelRatioF())))
