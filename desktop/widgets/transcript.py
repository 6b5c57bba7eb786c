"""A conversation that stays quick however long it is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.widgets.message import Message, MessageText
from desktop.widgets.parts import button
from desktop.widgets.theme import COLUMN_PX, SPACE_L, SPACE_XL

_PAGE = 30  # messages laid out at a time; older ones wait until they are asked for
_PINNED_PX = 40


class Transcript(QScrollArea):
    """Show messages under one another; only the one that grows is ever laid out again."""

    citation_activated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Conversation"))
        self._earlier: list[MessageText] = []
        self._messages: list[Message] = []
        self._is_pinned = True
        self._more = button(self.tr("Show earlier messages"), self._show_earlier, "quiet")
        column = QWidget()
        column.setMaximumWidth(COLUMN_PX)
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, SPACE_L, 0, SPACE_L)
        self._column.setSpacing(SPACE_L)
        self._column.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        canvas = QWidget()
        canvas.setProperty("role", "canvas")
        row = QHBoxLayout(canvas)
        row.setContentsMargins(SPACE_XL, 0, SPACE_XL, 0)
        row.addStretch(1)
        row.addWidget(column, 100)
        row.addStretch(1)
        self.setWidget(canvas)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._on_range_changed)
        bar.valueChanged.connect(self._on_value_changed)
        self.clear()

    @property
    def messages(self) -> list[Message]:
        """The messages that are laid out, in order."""
        return list(self._messages)

    def clear(self) -> None:
        """Begin an empty conversation."""
        for message in self._messages:
            self._column.removeWidget(message)
            message.deleteLater()
        self._messages = []
        self._earlier = []
        self._more.hide()
        self._is_pinned = True

    def show_messages(self, messages: Sequence[MessageText]) -> None:
        """Show a whole conversation from its end."""
        self.clear()
        self._earlier = list(messages)
        self._show_earlier()
        self._is_pinned = True

    def add(self, message: MessageText) -> Message:
        """Add one message at the end and return it, so that it can grow."""
        self._is_pinned = True
        return self._insert(len(self._messages), message)

    def _insert(self, place: int, message: MessageText) -> Message:
        made = Message(message)
        made.citation_activated.connect(self.citation_activated)
        self._messages.insert(place, made)
        self._column.insertWidget(place + 1, made)  # the first place belongs to the button for earlier ones
        return made

    def _show_earlier(self) -> None:
        self._is_pinned = False
        shown, self._earlier = self._earlier[-_PAGE:], self._earlier[:-_PAGE]
        for place, message in enumerate(shown):
            self._insert(place, message)
        self._more.setVisible(bool(self._earlier))

    def _on_range_changed(self, _least: int, most: int) -> None:
        if self._is_pinned:
            self.verticalScrollBar().setValue(most)

    def _on_value_changed(self, value: int) -> None:
        self._is_pinned = value >= self.verticalScrollBar().maximum() - _PINNED_PX
