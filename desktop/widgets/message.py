"""One message of a conversation.

What can be done with it is named by a word, the same for button, menu and key: copy, endorse, correct, reject, retract,
again, compare, several, about, draft, edit, log, go_on, previous, next.
"""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QGroupBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.answer_view import AnswerView
from desktop.widgets.composer import is_writable
from desktop.widgets.edit_panel import EditPanel
from desktop.widgets.flow import FlowLayout
from desktop.widgets.message_facts import MessageFacts
from desktop.widgets.message_foot import MessageFoot
from desktop.widgets.message_text import MessageText
from desktop.widgets.parts import button, label, wear
from desktop.widgets.plain import bounded
from desktop.widgets.theme import SPACE_M, SPACE_S, SPACE_XS

_OWN_WIDTH = 0.82
_LEAST_OWN_PX = 120
_MOST_CITATIONS = 8  # the others are listed in what is said about the answer
_Key = Qt.Key
_ANSWER_KEYS = {
    **{_Key.Key_E: "endorse", _Key.Key_C: "correct", _Key.Key_R: "reject", _Key.Key_U: "retract", _Key.Key_A: "again"},
    **{_Key.Key_B: "compare", _Key.Key_S: "several", _Key.Key_I: "about", _Key.Key_L: "log", _Key.Key_G: "go_on"},
    **{_Key.Key_M: "more", _Key.Key_D: "draft", _Key.Key_Left: "previous", _Key.Key_Right: "next"},
}
_OWN_KEYS = {
    **{_Key.Key_E: "edit", _Key.Key_A: "again", _Key.Key_L: "log"},
    **{_Key.Key_Left: "previous", _Key.Key_Right: "next"},
}


class Message(QGroupBox):
    """Show what the principal wrote as it is, and an answer as safe Markdown; to a screen reader it is a group."""

    citation_activated = Signal(int)
    requested = Signal(str)
    edited = Signal(str)  # the question or the correction that was written in its place
    moved = Signal(int)  # the focus is wanted on the message so many places further

    def __init__(self, message: MessageText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "message")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.message = message
        self._is_last = False
        self.editor: EditPanel | None = None
        self.facts: MessageFacts | None = None
        self._correction: AnswerView | None = None
        self._citations: QWidget | None = None
        self._frame = QFrame()
        self._frame.setProperty("role", "own" if message.is_own else "answer")
        self.view = AnswerView(self.tr("You wrote") if message.is_own else self.tr("Answer"))
        self.view.citation_activated.connect(self.citation_activated)
        self.view.laid_out.connect(self._narrow)
        self.foot = MessageFoot(is_own=message.is_own)
        self.foot.requested.connect(self.do)
        inside = QVBoxLayout(self._frame)
        margin = (SPACE_M, SPACE_S, SPACE_M, SPACE_S) if message.is_own else (0, 0, 0, 0)
        inside.setContentsMargins(*margin)
        inside.addWidget(self.view)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE_S, SPACE_XS, SPACE_S, SPACE_XS)
        self._column.setSpacing(SPACE_XS)
        row = QHBoxLayout()
        if message.is_own:  # what can be done stands before the bubble, so that no gap opens under it
            row.addWidget(self.foot, 1, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._frame)
        self._column.addLayout(row)
        if not message.is_own:
            self._column.addWidget(self.foot)
        self.show_text(message)

    @property
    def text(self) -> str:
        """The text as written."""
        return self.view.text

    @property
    def note(self) -> str:
        """The line under the text."""
        return self.foot.note.text()

    def show_text(self, message: MessageText) -> None:
        """Show another text and all that is known about it."""
        if message.is_own:
            self.view.show_plain(message.text)
            self._narrow()
        else:
            self.view.show_text(message.text, message.citations)
        self.show_message(message)

    def show_message(self, message: MessageText) -> None:
        """Show what is known about the text that is shown already."""
        self.message = message
        self.setAccessibleName(bounded(message.spoken or self.view.text[:200]))
        known = bounded(", ".join(part for part in (message.said, message.note) if part))
        self.setAccessibleDescription(known or self.tr("Tab leads to what can be done with it"))
        self.foot.show_message(message)
        self._show_citations(message.citations)
        self._show_correction(message.correction)
        if self.facts is not None:
            self._close_facts()
        self.update_actions()

    def append(self, delta: str) -> None:
        """Let an answer grow."""
        self.view.append(delta)

    def finish(self, text: str, message: MessageText) -> None:
        """End an answer that grew."""
        self.view.finish(text, message.citations)
        self.show_message(message)

    def show_note(self, note: str) -> None:
        """Say something about the message in small text."""
        self.foot.show_note(note)

    def set_last(self, is_last: bool) -> None:
        """Offer at the last message at once what others offer under the pointer or the focus."""
        self._is_last = is_last
        self.update_actions()

    def do(self, what: str) -> None:
        """Do what concerns the message alone, and ask for all else."""
        if what == "copy":
            QGuiApplication.clipboard().setText(self.view.selected_text() or self.text)
        elif what == "more":
            self.foot.open_menu()
        elif self.message.seq is None:
            return
        elif what in {"correct", "edit"}:
            self.begin_edit()
        elif what == "about" and self.facts is not None:
            self._close_facts()
        else:
            self.requested.emit(what)

    def begin_edit(self, text: str | None = None) -> None:
        """Open an editor with the text; for an answer it shows what changes."""
        if self.editor is not None or not is_writable(self.text):
            return
        is_own = self.message.is_own
        name = self.tr("Your question") if is_own else self.tr("What it should have said")
        save = self.tr("Ask again") if is_own else self.tr("Save the correction")
        before = self.text if is_own or not self.message.correction else self.message.correction
        self.editor = EditPanel(before, name, save, shows_changes=not is_own)
        if text is not None:
            self.editor.field.setPlainText(text)
        self.editor.saved.connect(self.edited)
        self.editor.left.connect(self.end_edit)
        self._column.insertWidget(self._column.indexOf(self.foot) if not is_own else 1, self.editor)
        self.editor.field.setFocus()

    def end_edit(self) -> None:
        """Close the editor."""
        if self.editor is None:
            return
        had_focus = self.editor.isAncestorOf(self.window().focusWidget() or self)
        self.editor.deleteLater()
        self.editor = None
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_facts(self) -> MessageFacts:
        """Show what the answer rests on, and return it so that it can be filled."""
        self.facts = MessageFacts(self.message)
        self.facts.citation_activated.connect(self.citation_activated)
        self._column.addWidget(self.facts)
        return self.facts

    def _close_facts(self) -> None:
        if self.facts is not None:
            self.facts.deleteLater()
            self.facts = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key stands for, unless it is typed into the editor."""
        if self.editor is not None and self.editor.isAncestorOf(self.window().focusWidget() or self):
            super().keyPressEvent(event)
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            self.do("copy")
        elif self._is_plain(event) and self._moves(event):
            pass
        elif self._is_plain(event) and (what := self._named(event)):
            self.do(what)
        else:
            super().keyPressEvent(event)

    def _moves(self, event: QKeyEvent) -> bool:
        step = {_Key.Key_Up: -1, _Key.Key_Down: 1}.get(_Key(event.key()))
        if step is not None:
            self.moved.emit(step)
        elif event.key() in {_Key.Key_Return, _Key.Key_Enter} and self.hasFocus():
            self.view.focus_text()
        elif event.text().isdecimal() and 0 < int(event.text()) <= len(self.message.citations):
            self.citation_activated.emit(self.message.citations[int(event.text()) - 1])
        else:
            return False
        return True

    def _named(self, event: QKeyEvent) -> str:
        keys = _OWN_KEYS if self.message.is_own else _ANSWER_KEYS
        what = keys.get(_Key(event.key()), "")
        mirrored = {"previous": "next", "next": "previous"}
        return mirrored.get(what, what) if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else what

    @staticmethod
    def _is_plain(event: QKeyEvent) -> bool:
        return not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)

    def update_actions(self) -> None:
        """Offer what can be done at the last message, under the pointer and where the focus is."""
        within = self.window().focusWidget()
        has_focus = within is not None and (within is self or self.isAncestorOf(within))
        self.foot.set_active(self._is_last or has_focus or self.underMouse())

    def _show_citations(self, citations: Sequence[int]) -> None:
        if self._citations is not None:
            self._citations.deleteLater()
            self._citations = None
        if not citations:
            return
        self._citations = QWidget()
        row = FlowLayout(self._citations)
        row.setContentsMargins(0, 0, 0, 0)
        heading = label(self.tr("From your log:"), "small")
        row.addWidget(heading)
        for seq in citations[:_MOST_CITATIONS]:
            made = button(self.tr("[{seq}]").format(seq=seq), partial(self.citation_activated.emit, seq), "note")
            made.setAccessibleName(self.tr("Entry {seq} of your log").format(seq=seq))
            row.addWidget(made)
            heading.setMinimumHeight(made.sizeHint().height())
        self._column.insertWidget(1, self._citations)

    def _show_correction(self, correction: str) -> None:
        if self._correction is not None:
            self._correction.parentWidget().deleteLater()
            self._correction = None
        if correction:
            frame = QFrame()
            frame.setProperty("role", "correction")
            inside = QVBoxLayout(frame)
            inside.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
            inside.addWidget(label(self.tr("You put it right"), "section"))
            self._correction = AnswerView(self.tr("Your correction"))
            inside.addWidget(self._correction)
            self._correction.show_text(correction)
            self._column.insertWidget(self._column.indexOf(self.foot), frame)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer what can be done."""
        super().enterEvent(event)
        self.update_actions()

    def leaveEvent(self, event: QEvent) -> None:
        """Offer it no longer."""
        super().leaveEvent(event)
        self.update_actions()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer what can be done, and show where the focus is."""
        super().focusInEvent(event)
        wear(self, "focused", "true")
        self.update_actions()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Offer it as long as the focus is within."""
        super().focusOutEvent(event)
        wear(self, "focused", "false")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep an own message as narrow as its text."""
        super().resizeEvent(event)
        self._narrow()

    def _narrow(self) -> None:
        if self.message.is_own:
            most = max(_LEAST_OWN_PX, round(self.width() * _OWN_WIDTH) - 2 * SPACE_M)
            self.view.narrow(most)
