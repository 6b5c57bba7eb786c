"""A field for a secret, with a button that shows what was typed."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.widgets.icons import pixmap
from desktop.widgets.theme import colours


class SecretField(QLineEdit):
    """Hide what is typed unless asked, and keep it away from input methods that remember words."""

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

    def changeEvent(self, event: QEvent) -> None:
        """Draw the button in new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _on_reveal_toggled(self, is_shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        self._draw()

    def _draw(self) -> None:
        is_shown = self._reveal.isChecked()
        self._reveal.setText(self.tr("Hide what was typed (Alt+V)") if is_shown else self.tr("Show (Alt+V)"))
        name = "eye-off" if is_shown else "eye"
        self._reveal.setIcon(QIcon(pixmap(name, QColor(colours().muted), QSize(16, 16), self.devicePixelRatioF())))
