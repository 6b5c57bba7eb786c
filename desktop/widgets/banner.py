"""A strip that says what happened and what to do about it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.core_texts import in_own_words
from desktop.widgets.icons import IconButton
from desktop.widgets.parts import button, label, wear
from desktop.widgets.plain import bounded
from desktop.widgets.theme import SPACE_M, SPACE_S, SPACE_XS

_MOST_TITLE_CHARS, _MOST_ADVICE_CHARS, _MOST_LINES = 400, 1_200, 12  # a window is as high as its banner at least


class Banner(QFrame):
    """Show a title and an advice until the principal closes it, where that is allowed, or `clear` is called."""

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None, *, can_close: bool = True) -> None:
        super().__init__(parent)
        self._can_close = can_close
        self.title = label("", wraps=True)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.advice = label("", wraps=True)
        for part in (self.title, self.advice):
            part.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.action = button("", self._on_action_clicked)
        self._act: Callable[[], object] | None = None
        self._close = IconButton("close", self.tr("Close this message"))
        self._close.clicked.connect(self.clear)
        if not can_close:
            self._close.hide()  # `setVisible(True)` would show it as a window of its own, and take the focus
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        words.addWidget(self.title)
        words.addWidget(self.advice)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        row.addLayout(words, 1)
        row.addWidget(self.action)
        row.addWidget(self._close, alignment=Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_message(
        self, title: str, advice: str = "", kind: str = "error", action: tuple[str, Callable[[], object]] | None = None
    ) -> None:
        """Show a message; `kind` is error, info or good, and `action` what a button beside it says and does."""
        wear(self, "role", f"banner-{kind}")
        title, advice = in_own_words(title), in_own_words(advice)
        self.title.setText(bounded(title, _MOST_TITLE_CHARS, _MOST_LINES))
        self.advice.setText(bounded(advice, _MOST_ADVICE_CHARS, _MOST_LINES))
        self.advice.setVisible(bool(advice))
        text, self._act = action or ("", None)
        self.action.setText(text)
        self.action.setAccessibleName(text.replace("&", ""))
        self.action.setVisible(bool(text))
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(self.advice.text())
        self.show()

    def clear(self) -> None:
        """Take the message away."""
        if self.isVisibleTo(self.parentWidget()):
            self.hide()
            self.dismissed.emit()

    def _on_action_clicked(self) -> None:
        act = self._act
        self.clear()
        if act is not None:
            act()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if self._can_close and event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)
