"""A line at the foot of the window that says what was done, and takes it back on request."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.widgets.icons import IconButton
from desktop.widgets.parts import button, label
from desktop.widgets.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XS

_SHOWN_MS = 10_000
_MOST_UNDOS = 30


class Notice(QFrame):
    """Float over the lower edge of `parent` for a while; stay as long as the pointer or the focus is in it.

    What can be taken back is remembered when the line has gone, too: `take_back` begins with what was done last.
    """

    undo_changed = Signal(str)  # what would be taken back, empty when there is nothing

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._undos: list[tuple[str, Callable[[], object]]] = []
        self._said = label("", wraps=True)
        self.undo = button(self.tr("&Undo"), self.take_back, "quiet")
        self._close = IconButton("close", self.tr("Close"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_S)
        row.addWidget(self._said, 1)
        row.addWidget(self.undo)
        row.addWidget(self._close)
        self._hiding = QTimer(self)
        self._hiding.setSingleShot(True)
        self._hiding.setInterval(_SHOWN_MS)
        self._hiding.timeout.connect(self._hide_unless_used)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What is said."""
        return self._said.text()

    def say(self, said: str, undo: Callable[[], object] | None = None) -> None:
        """Show a line, with a button that calls `undo` if it can be taken back."""
        self._said.setText(said)
        self.setAccessibleName(self.text)
        self.undo.setVisible(undo is not None)
        if undo is not None:
            self._undos = [*self._undos, (said, undo)][-_MOST_UNDOS:]
            self.undo_changed.emit(said)
        self.show()
        self._place()
        self.raise_()
        self._hiding.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place when the window changes its size."""
        if watched is self.parent() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def event(self, event: QEvent) -> bool:
        """Fit again when the size of text has changed."""
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._place()
        return super().event(event)

    def take_back(self) -> None:
        """Take back what was done last and not taken back yet."""
        if not self._undos:
            return
        said, undo = self._undos.pop()
        self.say(self.tr("Taken back: {what}").format(what=said))
        self.undo_changed.emit(self._undos[-1][0] if self._undos else "")
        undo()

    def _hide_unless_used(self) -> None:
        focused = self.window().focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._hiding.start()
        else:
            self.hide()

    def _place(self) -> None:
        around = self.parentWidget()
        line_px = self.layout().sizeHint().width() - self._said.sizeHint().width()
        line_px += self._said.fontMetrics().horizontalAdvance(self._said.text()) + SPACE_XS
        width = max(1, min(line_px, around.width() - 2 * SPACE_L))
        self.resize(width, self.layout().totalHeightForWidth(width))
        self.move((around.width() - self.width()) // 2, around.height() - self.height() - SPACE_L)
