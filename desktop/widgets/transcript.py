"""A conversation that stays quick however long it is."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.widgets.message import Message
from desktop.widgets.message_text import MessageText
from desktop.widgets.parts import button
from desktop.widgets.theme import COLUMN_PX, SPACE_L, SPACE_S, fit_to_text

_PAGE = 12  # messages laid out at a time; older ones wait until they are asked for
_MOST = 24  # and no more than that while new ones come
_PINNED_PX = 40
_SCROLL_PART = 3  # a key scrolls by this part of what is seen
_SAID_CHARS = 600


class Transcript(QScrollArea):
    """Show messages under one another; only the one that grows is ever laid out again."""

    citation_activated = Signal(int)
    requested = Signal(object, str)  # a Message, and what is to be done with it
    edited = Signal(object, str)  # a Message, and the text that was written in its place
    left = Signal()  # the focus is wanted below the last message

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Conversation"))
        self._earlier: list[MessageText] = []
        self._messages: list[Message] = []
        self._is_pinned = True
        self._more = button(self.tr("Show earlier messages"), self._show_earlier, "quiet")
        column = QWidget()
        fit_to_text(column, most_width_px=COLUMN_PX)
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, SPACE_L, 0, SPACE_L)
        self._column.setSpacing(SPACE_S)
        self._column.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        canvas = QWidget()
        canvas.setProperty("role", "canvas")
        row = QHBoxLayout(canvas)
        row.setContentsMargins(SPACE_L, 0, SPACE_L, 0)
        row.addStretch(1)
        row.addWidget(column, 100)
        row.addStretch(1)
        self.setWidget(canvas)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._on_range_changed)
        bar.valueChanged.connect(self._on_value_changed)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)
        self.clear()

    @property
    def messages(self) -> list[Message]:
        """The messages that are laid out, in order."""
        return list(self._messages)

    @property
    def editing(self) -> Message | None:
        """The message whose text is being changed."""
        return next((message for message in self._messages if message.editor is not None), None)

    @property
    def unsaved(self) -> list[str]:
        """The texts of editors that are open and would be lost."""
        editors = [message.editor for message in self._messages if message.editor is not None]
        return [editor.text for editor in editors if editor.is_changed]

    def clear(self) -> None:
        """Begin an empty conversation."""
        self._remove_from(0)
        self._earlier = []
        self._more.hide()
        self._is_pinned = True

    def show_messages(self, messages: Sequence[MessageText]) -> None:
        """Show a whole conversation from its end, or change what is shown into it: what is the same stays untouched."""
        hidden = len(self._earlier)
        same = self._same(messages)
        if not self._messages or same <= hidden:
            self.clear()
            self._earlier = list(messages)
            self._show_earlier()
            self._is_pinned = True
            return
        focused = self.window().focusWidget()
        had_focus = any(
            focused is message or message.isAncestorOf(focused or self) for message in self._messages[same - hidden :]
        )
        self._remove_from(same - hidden)
        for shown, message in zip(self._messages, messages[hidden:same], strict=True):
            shown.show_message(message)
        self._earlier = list(messages[:hidden])
        is_changed = same < len(messages)
        for message in messages[same:]:
            self._insert(len(self._messages), message)
        self._mark_last()
        if is_changed:
            self._is_pinned = False
            self._reveal_later(self._messages[same - hidden])
            if had_focus:  # so that the arrows go on along the branches
                self._messages[same - hidden].setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self, message: MessageText) -> Message:
        """Add one message at the end and return it, so that it can grow."""
        self._is_pinned = True
        made = self._insert(len(self._messages), message)
        self._mark_last()
        self._fold()
        return made

    def cut_at(self, message: Message) -> None:
        """Take a message away and all that follow it."""
        self._remove_from(self._messages.index(message))

    def focus_last(self) -> None:
        """Put the focus on the last message."""
        if self._messages:
            self._focus(self._messages[-1])

    def message_of(self, seq: int) -> Message | None:
        """Return the message of an entry, if it is laid out."""
        return next((message for message in self._messages if message.message.seq == seq), None)

    def reveal(self, seq: int) -> None:
        """Scroll to the message of an entry, and put the focus on it."""
        places = [place for place, message in enumerate(self._earlier) if message.seq == seq]
        while places and places[0] < len(self._earlier):
            self._show_earlier()
        message = self.message_of(seq)
        if message is not None:
            message.setFocus(Qt.FocusReason.OtherFocusReason)
            self._reveal_later(message)

    def announce(self, message: Message) -> None:
        """Let a screen reader say what has come, when it has nothing else to say."""
        said = f"{message.accessibleName()}: {message.view.shown_text[:_SAID_CHARS]}"
        event = QAccessibleAnnouncementEvent(message, said)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)

    def _same(self, messages: Sequence[MessageText]) -> int:
        """Return how many messages at the beginning are shown already."""
        known: list[tuple[int | None, bool, str]] = [(one.seq, one.is_own, one.text) for one in self._earlier]
        known += [(one.message.seq, one.message.is_own, one.text) for one in self._messages]
        count = 0
        for (seq, is_own, text), message in zip(known, messages, strict=False):
            if is_own != message.is_own or text != message.text or seq not in {None, message.seq}:
                break
            count += 1
        return count

    def _insert(self, place: int, message: MessageText) -> Message:
        made = Message(message)
        made.citation_activated.connect(self.citation_activated)
        made.requested.connect(partial(self.requested.emit, made))
        made.edited.connect(partial(self.edited.emit, made))
        made.moved.connect(partial(self._on_moved, made))
        self._messages.insert(place, made)
        self._column.insertWidget(place + 1, made)  # the first place belongs to the button for earlier ones
        before = self._messages[place - 1] if place else self._more
        QWidget.setTabOrder(before, made)
        return made

    def _fold(self) -> None:
        """Let the oldest wait again once there are many: each takes memory, and time whenever the last one grows."""
        old = self._messages[:-_PAGE] if len(self._messages) > _MOST else []
        focused = self.window().focusWidget() or self
        if any(one.editor is not None or one is focused or one.isAncestorOf(focused) for one in old):
            return
        self._earlier += [replace(one.message, text=one.text) for one in old]
        self._remove(0, len(old))
        self._more.setVisible(bool(self._earlier))

    def _remove_from(self, place: int) -> None:
        self._remove(place, len(self._messages))

    def _remove(self, first: int, end: int) -> None:
        for message in self._messages[first:end]:
            self._column.removeWidget(message)
            message.hide()
            message.deleteLater()
        del self._messages[first:end]

    def _mark_last(self) -> None:
        for message in self._messages:
            message.set_last(message is self._messages[-1])

    def _show_earlier(self) -> None:
        self._is_pinned = False
        first = self._messages[0] if self._messages else None
        shown, self._earlier = self._earlier[-_PAGE:], self._earlier[:-_PAGE]
        for place, message in enumerate(shown):
            self._insert(place, message)
        self._more.setVisible(bool(self._earlier))
        self._mark_last()
        if first is not None:
            self._reveal_later(first)

    def _focus(self, message: Message) -> None:
        message.setFocus(Qt.FocusReason.TabFocusReason)
        self._reveal(message)

    def _reveal(self, message: Message) -> None:
        """Scroll as little as shows a message, or its beginning if it is longer than what can be seen."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top = message.mapTo(self.widget(), message.rect().topLeft()).y()
        bottom = top + message.height()
        if top < bar.value() or message.height() > height:
            bar.setValue(top - SPACE_S)
        elif bottom > bar.value() + height:
            bar.setValue(bottom - height + SPACE_S)

    def _reveal_later(self, message: Message) -> None:
        self.widget().layout().activate()
        self._reveal(message)

    def _on_moved(self, message: Message, step: int) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top = message.mapTo(self.widget(), message.rect().topLeft()).y()
        hidden = top + message.height() - bar.value() - height if step > 0 else bar.value() - top
        if hidden > SPACE_L and message.height() > height:  # first read to its end
            bar.setValue(bar.value() + step * min(hidden, height // _SCROLL_PART))
            return
        place = self._messages.index(message) + step
        if place >= len(self._messages):
            self.left.emit()
        elif place >= 0:
            self._focus(self._messages[place])
        elif self._earlier:
            self._show_earlier()
            self._focus(self._messages[self._messages.index(message) - 1])

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        for message in self._messages:
            if any(one is not None and (one is message or message.isAncestorOf(one)) for one in (old, new)):
                message.update_actions()

    def _on_range_changed(self, _least: int, most: int) -> None:
        if self._is_pinned:
            self.verticalScrollBar().setValue(most)

    def _on_value_changed(self, value: int) -> None:
        self._is_pinned = value >= self.verticalScrollBar().maximum() - _PINNED_PX
