"""The command palette: pages, actions, settings and keys, found by a few letters, without a mouse."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.widgets.parts import label
from desktop.widgets.rows import DETAIL_ROLE, SIDE_ROLE, TwoLineDelegate, one_line
from desktop.widgets.theme import SPACE_S, scaled

_WIDTH_PX, _MOST_ROWS, _TOP = 560, 7, 0.12
_MOST_FOUND = 40
_OWN_KEYS = {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Up, Qt.Key.Key_Down}


@dataclass(frozen=True)
class Command:
    """Something one can do: what it is called, what kind it is of, and the keys that do it, if any."""

    title: str
    kind: str
    run: Callable[[], object]
    keys: str = ""
    also: str = ""  # other words it is found by


class Palette(QFrame):
    """Float over the upper part of `parent` while one types; Enter does what is chosen, Esc goes back."""

    searched = Signal(str)  # a text to look for in the log, when that was chosen

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "palette")
        self._commands: list[Command] = []
        self._found: list[Command] = []
        self._before: QWidget | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("What do you want to do? A page, an action, a setting…"))
        self.field.setAccessibleName(self.tr("Find a command"))
        self.field.textChanged.connect(lambda _text: self._filter())
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setAccessibleDescription(self.tr("Up and Down choose, Enter does it"))
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        self.list.setFocusProxy(self.field)  # whose keys choose in it
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(lambda _item: self._run())
        self.list.currentRowChanged.connect(self._say_current)
        self.hint = label(self.tr("Up and Down choose · Enter does it · Esc goes back"), "small", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        column.setSpacing(SPACE_S)
        for part in (self.field, self.list, self.hint):
            column.addWidget(part)
        parent.installEventFilter(self)
        self.hide()

    def event(self, event: QEvent) -> bool:
        """Fit again when the size of text has changed."""
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._place()
        return super().event(event)

    def open(self, commands: Sequence[Command]) -> None:
        """Show these commands, with the cursor in the field."""
        self._before = self.window().focusWidget()
        self._commands = list(commands)
        self.field.clear()
        self._filter()
        self.show()
        self._place()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_again(self) -> None:
        """Go away, and put the cursor back to where it was."""
        if self.isVisible():
            self.hide()
            if self._before is not None and self._before.isVisible():
                self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def found(self) -> list[str]:
        """The titles of what is found, the best first."""
        return [one.title for one in self._found]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the place in the window, take the keys that choose, and go when the cursor goes elsewhere."""
        if watched is self.parent() and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        elif watched is self.field and event.type() == QEvent.Type.FocusOut and self.isVisible():
            if self.window().isActiveWindow():
                self.hide()
        elif watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(event.key() in _OWN_KEYS)  # what they do on the page behind is not meant
            return event.isAccepted()
        elif watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take(event)
        return False

    def _take(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _MOST_ROWS, Qt.Key.Key_PageUp: -_MOST_ROWS}
        if event.key() in steps:
            row = self.list.currentRow() + steps[Qt.Key(event.key())]
            self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._run()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_again()
        else:
            return event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
        return True

    def _filter(self) -> None:
        words = self.field.text().casefold().split()
        ranked = [(rank, place, one) for place, one in enumerate(self._commands) if (rank := _rank(one, words)) >= 0]
        self._found = [one for _rank_, _place, one in sorted(ranked, key=lambda found: found[:2])][:_MOST_FOUND]
        if text := self.field.text().strip():
            title = self.tr("Search the log for “{text}”").format(text=one_line(text))
            self._found.append(Command(title, self.tr("Log"), lambda: self.searched.emit(text)))
        self.list.clear()
        for one in self._found:
            item = QListWidgetItem(one.title)
            item.setData(DETAIL_ROLE, one.kind)
            item.setData(SIDE_ROLE, one.keys)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.title}, {one.kind}, {one.keys}".rstrip(", "))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._place()

    def _run(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._found):
            chosen = self._found[row]
            self.close_again()
            chosen.run()

    def _say_current(self, row: int) -> None:
        """Let a screen reader say what is chosen, although the cursor stays in the field."""
        item = self.list.item(row)
        self.field.setAccessibleDescription(str(item.data(Qt.ItemDataRole.AccessibleTextRole)) if item else "")
        QAccessible.updateAccessibility(QAccessibleEvent(self.field, QAccessible.Event.DescriptionChanged))

    def _place(self) -> None:
        around = self.parentWidget()
        width = min(scaled(_WIDTH_PX), around.width() - 2 * SPACE_S)
        beside_px = self.layout().totalHeightForWidth(width) - self.layout().itemAt(1).sizeHint().height() + SPACE_S
        row_px = max(1, self.list.sizeHintForRow(0))
        fitting = (round((1 - _TOP) * around.height()) - beside_px) // row_px
        rows = max(1, min(self.list.count(), _MOST_ROWS, fitting))
        self.list.setFixedHeight(rows * row_px + 2 * self.list.frameWidth())
        self.resize(width, self.layout().totalHeightForWidth(width))
        self.move((around.width() - self.width()) // 2, round(_TOP * around.height()))


def _rank(command: Command, words: Sequence[str]) -> int:
    """Return how well a command matches: 0 best, -1 not at all."""
    title = command.title.casefold()
    among = "\n".join((title, command.kind, command.also, command.keys)).casefold()
    if not all(word in among for word in words):
        return -1
    if not words or title.startswith(words[0]):
        return 0
    return 1 if all(word in title for word in words) else 2
