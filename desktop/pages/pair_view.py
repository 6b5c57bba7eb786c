"""Two continuations side by side without names; choose with 1, 2 or 0, then see whose they were."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from core.services.comparing import CHOICES, Pair
from desktop.widgets.flow import flow
from desktop.widgets.markdown_view import MarkdownView
from desktop.widgets.parts import Card, button, label, wear
from desktop.widgets.theme import SPACE_M, SPACE_S, scaled

_WIDE_PX = 560  # below this the two stand one over the other
_TEXT_PX = 170
_MOST_CHARS = 20_000  # a continuation has some hundred words
_KEYS = {Qt.Key.Key_1: "1", Qt.Key.Key_2: "2", Qt.Key.Key_0: "same"}


class _Side(QFrame):
    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._plain = title
        self.title = label(title, "section")
        self.text = MarkdownView()
        self.text.setAccessibleName(title)
        self.text.setMinimumHeight(scaled(_TEXT_PX))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addWidget(self.title)
        column.addWidget(self.text, 1)

    def show_text(self, text: str) -> None:
        self.title.setText(self._plain)
        wear(self, "active", "false")
        self.text.show_plain(text[:_MOST_CHARS])

    def reveal(self, name: str, is_chosen: bool) -> None:
        self.title.setText(f"{self._plain}: {name}")
        wear(self, "active", "true" if is_chosen else "false")


class PairView(Card):
    """Show one pair after the other."""

    chosen = Signal(int, str)
    next_requested = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._pair: Pair | None = None
        self._choice = ""
        self.progress = label("", "small")
        self.prompt = label("", wraps=True)
        self.first, self.second = _Side(self.tr("First text")), _Side(self.tr("Second text"))
        self.said = label("", wraps=True)
        self.buttons = {
            "1": button(self.tr("The first (1)"), lambda: self._choose("1")),
            "2": button(self.tr("The second (2)"), lambda: self._choose("2")),
            "same": button(self.tr("No difference (0)"), lambda: self._choose("same")),
        }
        self.go_on = button(self.tr("Next pair"), self.next_requested.emit, "primary")
        self.leave = button(self.tr("Stop here; go on later"), self.left.emit, "quiet")
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(SPACE_M)
        self._sides.addWidget(self.first, 1)
        self._sides.addWidget(self.second, 1)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.prompt)
        self.body.addLayout(self._sides)
        self.body.addWidget(self.said)
        self.body.addLayout(flow(*self.buttons.values(), self.go_on, self.leave))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Two texts to choose from"))
        self.setAccessibleDescription(self.tr("Press 1 for the first, 2 for the second, 0 for no difference"))

    @property
    def controls(self) -> list[QWidget]:
        """What the Tab key visits, in this order."""
        return [self, self.first.text, self.second.text, *self.buttons.values(), self.go_on, self.leave]

    def show_pair(self, pair: Pair, waiting: int) -> None:
        """Show a pair, without saying whose the texts are."""
        self._pair, self._choice = pair, ""
        self.progress.setText(self.tr("%n pairs to go", "", waiting))
        self.prompt.setText(self.tr("“{opening} …”").format(opening=pair.prompt))
        self.first.show_text(pair.first)
        self.second.show_text(pair.second)
        self.said.setText(self.tr("Which one could be yours?"))
        self._show_state()

    def enter(self) -> None:
        """Let the keys work."""
        self.setFocus()

    def reveal(self, first: str, second: str, waiting: int) -> None:
        """Say whose the texts were."""
        self.first.reveal(first, self._choice == "1")
        self.second.reveal(second, self._choice == "2")
        self.said.setText(self.tr("The first was {first}, the second {second}.").format(first=first, second=second))
        self._choice = self._choice or CHOICES[-1]
        self._pair = None
        self.go_on.setText(self.tr("Next pair") if waiting else self.tr("Show the result"))
        self.go_on.setAccessibleName(self.go_on.text())
        self._show_state()
        self.go_on.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by number; Enter goes on."""
        if event.key() in _KEYS and self._pair is not None:
            self._choose(_KEYS[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.go_on.isVisible():
            self.next_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the texts one over the other where there is no room side by side."""
        super().resizeEvent(event)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        """Look again whether there is room when the size of text changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._turn()

    def _turn(self) -> None:
        is_wide = self.width() >= scaled(_WIDE_PX)
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self._sides.direction() != direction:
            self._sides.setDirection(direction)

    def _choose(self, choice: str) -> None:
        if self._pair is not None and not self._choice:
            self._choice = choice
            self._show_state()
            self.chosen.emit(self._pair.seq, choice)

    def _show_state(self) -> None:
        is_revealed = self._pair is None
        for one in self.buttons.values():
            one.setVisible(not is_revealed)
            one.setEnabled(not self._choice)
        self.go_on.setVisible(is_revealed)
