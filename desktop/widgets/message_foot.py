"""What stands under a message: what is known about it, its place among others, and what can be done with it."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QSizePolicy, QWidget

from desktop.widgets.icons import IconButton
from desktop.widgets.message_text import MessageText
from desktop.widgets.parts import label, wear
from desktop.widgets.plain import bounded, tip
from desktop.widgets.theme import SPACE_S, SPACE_XS

_LEAST_EMS = 22  # below that the foot stands in several lines
_CHIPS = {"endorse": "chip-good", "correct": "chip-accent", "reject": "chip-danger"}


class MessageFoot(QWidget):
    """Say what is known in small text; `requested` names what is to be done, as in `desktop.widgets.message`."""

    requested = Signal(str)

    def __init__(self, *, is_own: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_own = is_own
        self._message = MessageText("", is_own)
        self._menu: QMenu | None = None
        self.actions: dict[str, IconButton] = {}
        self._actions = QWidget()
        self._beside = QWidget()
        self.verdict = label("", "chip")
        self.verdict.hide()
        self.note = label("", "small", wraps=True)
        self.note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._place = label("", "small")
        self.previous = IconButton("previous", self.tr("The one before (Left)"))
        self.next = IconButton("next", self.tr("The next one (Right)"))
        self.previous.clicked.connect(partial(self.requested.emit, "previous"))
        self.next.clicked.connect(partial(self.requested.emit, "next"))
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        if is_own:
            row.addStretch(1)
        row.addWidget(self.verdict, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(SPACE_XS)
        row.addWidget(self.note, 0 if is_own else 1)
        beside = QHBoxLayout(self._beside)
        beside.setContentsMargins(0, 0, SPACE_S, 0)
        beside.setSpacing(2)
        for part in (self.previous, self._place, self.next):
            beside.addWidget(part)
        self._actions_row = QHBoxLayout(self._actions)
        self._actions_row.setContentsMargins(0, 0, 0, 0)
        self._actions_row.setSpacing(0)
        row.addWidget(self._beside)
        row.addWidget(self._actions)
        self._row = row
        self.setMinimumHeight(self.next.sizeHint().height())
        self.show_message(self._message)
        self.set_active(False)

    def show_message(self, message: MessageText) -> None:
        """Say what is known about a message."""
        self._message = message
        self.show_note(message.note)
        self.verdict.setText(message.said)
        self.verdict.setVisible(bool(message.said))
        wear(self.verdict, "role", _CHIPS.get(message.verdict, "chip"))
        of = len(message.siblings)
        self._beside.setVisible(of > 1)
        self._place.setText(self.tr("{number} of {count}").format(number=message.number, count=of))
        self.previous.setEnabled(message.number > 1)
        self.next.setEnabled(message.number < of)
        self.setVisible(message.seq is not None or bool(message.note))

    def show_note(self, note: str) -> None:
        """Say something in small text."""
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.note.setToolTip(tip(self._message.explanation))
        self.note.setAccessibleDescription(bounded(self._message.explanation))
        self.setVisible(bool(note) or self._message.seq is not None)

    def set_active(self, is_active: bool) -> None:
        """Offer what can be done; the buttons are made when they are first wanted."""
        is_active = is_active and self._message.seq is not None
        if is_active and not self.actions:
            self._add_actions()
        self._actions.setVisible(is_active)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the parts under one another where they do not fit beside one another."""
        super().resizeEvent(event)
        least = _LEAST_EMS * self.fontMetrics().height()
        is_wide = self._is_own or self.width() >= least
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(direction)

    def open_menu(self) -> None:
        """Offer what is done more rarely."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name, title in self._rare():
            menu.addAction(title, partial(self.requested.emit, name))
        self._menu = menu
        at = self.actions.get("more")
        menu.popup(at.mapToGlobal(QPoint(0, at.height())) if at else self.mapToGlobal(QPoint(0, self.height())))

    def _add_actions(self) -> None:
        for name, icon, title in self._own_actions() if self._is_own else self._answer_actions():
            made = IconButton(icon, title)
            self.actions[name] = made
            made.clicked.connect(self.open_menu if name == "more" else partial(self.requested.emit, name))
            self._actions_row.addWidget(made)

    def _answer_actions(self) -> list[tuple[str, str, str]]:
        go_on = [("go_on", "play", self.tr("Ask it to go on (G)"))] if self._message.is_cut else []
        return [
            *go_on,
            ("copy", "copy", self.tr("Copy this answer (Ctrl+C)")),
            ("endorse", "endorse", self.tr("Endorse: it is as it should be (E)")),
            ("correct", "pencil", self.tr("Correct: say what it should have said (C)")),
            ("reject", "reject", self.tr("Reject: it is not as it should be (R)")),
            ("again", "again", self.tr("Answer once more (A)")),
            ("more", "more", self.tr("More (M)")),
        ]

    def _own_actions(self) -> list[tuple[str, str, str]]:
        actions = [
            ("copy", "copy", self.tr("Copy this question (Ctrl+C)")),
            ("edit", "pencil", self.tr("Edit and ask again, on a branch of its own (E)")),
            ("again", "again", self.tr("Answer once more (A)")),
        ]
        return [*actions, ("log", "log", self.tr("Show in the log (L)"))]

    def _rare(self) -> list[tuple[str, str]]:
        found = [
            ("about", self.tr("About this answer") + "\tI"),
            ("compare", self.tr("Compare base model and adapter") + "\tB"),
            ("several", self.tr("Three answers side by side") + "\tS"),
            ("draft", self.tr("Draft a text from it") + "\tD"),
            ("log", self.tr("Show in the log") + "\tL"),
        ]
        if self._message.verdict:
            found.append(("retract", self.tr("Take back what you said of it") + "\tU"))
        return found
