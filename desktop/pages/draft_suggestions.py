"""Wishes for a passage, and the hunks of a suggestion to take one by one."""

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from core.services.suggestions import Wish
from core.services.writing_results import Hunk, SuggestionResult
from desktop.widgets.icons import IconButton
from desktop.widgets.parts import button, label, scrolled
from desktop.widgets.plain import bounded
from desktop.widgets.theme import SPACE_M, SPACE_S

_WIDTH_PX = 226
_SHOWN_CHARS, _SHOWN_LINES = 400, 8
_WISHES, _BUSY, _HUNKS = range(3)


class SuggestionsPanel(QFrame):
    """Ask for a suggestion, and decide what becomes of it."""

    wished = Signal(object, str)  # a Wish and an instruction
    stop_requested = Signal()
    moved = Signal(int)  # to the next hunk or the one before
    accepted = Signal(bool)  # True: all of them
    rejected = Signal(bool)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self._stack = QStackedWidget()
        self._stack.setMinimumWidth(_WIDTH_PX)
        self._stack.addWidget(self._make_wishes())
        self._stack.addWidget(self._make_busy())
        self._stack.addWidget(self._make_hunks())
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        column.setSpacing(SPACE_M)
        column.addWidget(label(self.tr("Suggestions"), "heading"))
        column.addWidget(scrolled(self._stack), 1)

    def minimumSizeHint(self) -> QSize:
        """Return a size that is as wide as what is scrolled needs."""
        hint = super().minimumSizeHint()
        return QSize(max(hint.width(), self._stack.minimumSizeHint().width() + 2 * SPACE_M), hint.height())

    def _make_wishes(self) -> QWidget:
        made, column = _column()
        self.about = label("", "small", wraps=True)
        column.addWidget(self.about)
        self.wishes = {}
        for wish, text in (
            (Wish.SHORTER, self.tr("&Shorter")),
            (Wish.CLEARER, self.tr("C&learer")),
            (Wish.VOICE, self.tr("In &my voice")),
            (Wish.FIX, self.tr("&Fix mistakes")),
            (Wish.CONTINUE, self.tr("&Go on from here")),
        ):
            self.wishes[wish] = button(text, lambda wish=wish: self.wished.emit(wish, ""))
            column.addWidget(self.wishes[wish])
        column.addSpacing(SPACE_S)
        self.instruction = QLineEdit()
        self.instruction.setPlaceholderText(self.tr("Or say what should change"))
        self.instruction.setAccessibleName(self.tr("What should change"))
        self.instruction.returnPressed.connect(self._on_instructed)
        column.addWidget(self.instruction)
        column.addWidget(button(self.tr("S&uggest"), self._on_instructed, "primary"))
        column.addWidget(
            label(self.tr("Nothing changes until you accept it. Select a passage, or leave the whole text."), "small",
                  wraps=True)
        )  # fmt: skip
        column.addStretch()
        return made

    def _make_busy(self) -> QWidget:
        made, column = _column()
        column.addWidget(label(self.tr("Writing…"), "muted"))
        self._coming = label("", "small", wraps=True)
        column.addWidget(self._coming)
        self.stop = button(self.tr("S&top"), self.stop_requested.emit)
        column.addWidget(self.stop)
        column.addStretch()
        return made

    def _make_hunks(self) -> QWidget:
        made, column = _column()
        self._which = label("", "section")
        self._state = label("", "small", wraps=True)
        self._before, self._after = label("", wraps=True), label("", wraps=True)
        self.earlier = IconButton("up", self.tr("Previous change (Shift+F8)"))
        self.later = IconButton("down", self.tr("Next change (F8)"))
        self.earlier.clicked.connect(lambda _checked=False: self.moved.emit(-1))
        self.later.clicked.connect(lambda _checked=False: self.moved.emit(1))
        places = QHBoxLayout()
        places.addWidget(self._which, 1)
        places.addWidget(self.earlier)
        places.addWidget(self.later)
        column.addLayout(places)
        for part in (self._state, self._before, self._after):
            column.addWidget(part)
        column.addSpacing(SPACE_S)
        self.take = button(self.tr("&Accept (Ctrl+Enter)"), lambda: self.accepted.emit(False), "primary")
        self.refuse = button(self.tr("&Reject (Ctrl+Backspace)"), lambda: self.rejected.emit(False))
        self.take_all = button(self.tr("Accept a&ll"), lambda: self.accepted.emit(True))
        self.refuse_all = button(self.tr("Re&ject all"), lambda: self.rejected.emit(True))
        self.back = button(self.tr("&Back to the text (Esc)"), self.closed.emit, "quiet")
        for part in (self.take, self.refuse, self.take_all, self.refuse_all, self.back):
            column.addWidget(part)
        column.addStretch()
        return made

    def show_wishes(self, about: str) -> None:
        """Offer wishes for what is selected."""
        self.about.setText(about)
        self._stack.setCurrentIndex(_WISHES)

    def show_busy(self) -> None:
        """Say that a suggestion is being made."""
        self._coming.clear()
        self._stack.setCurrentIndex(_BUSY)
        self.stop.setFocus()

    def append(self, delta: str) -> None:
        """Show the end of what has come so far."""
        lines = (self._coming.text() + delta)[-_SHOWN_CHARS:].split("\n")
        self._coming.setText("\n".join(lines[-_SHOWN_LINES:]))

    def show_hunk(self, found: SuggestionResult, current: int) -> None:
        """Show one hunk of a suggestion, and how many are still open."""
        hunk = found.hunks[current]
        left = sum(one.state == "open" for one in found.hunks)
        self._which.setText(self.tr("Change {number} of {count}").format(number=current + 1, count=len(found.hunks)))
        still_open = self.tr("%n open", "", left)
        self._state.setText(f"{state_name(hunk)}\n{still_open}")
        self._before.setText(bounded(f"\u2212 {hunk.before}", _SHOWN_CHARS, _SHOWN_LINES) if hunk.before else "")
        self._after.setText(bounded(f"+ {hunk.after}", _SHOWN_CHARS, _SHOWN_LINES) if hunk.after else "")
        self._before.setVisible(bool(hunk.before))
        self._after.setVisible(bool(hunk.after))
        for part in (self.take, self.refuse):
            part.setEnabled(hunk.state == "open")
        for part in (self.take_all, self.refuse_all):
            part.setEnabled(left > 0)
        self._stack.setCurrentIndex(_HUNKS)

    def _on_instructed(self) -> None:
        if instruction := self.instruction.text().strip():
            self.wished.emit(Wish.FREE, instruction)
        else:
            self.instruction.setFocus()


def state_name(hunk: Hunk) -> str:
    """Return in words what became of a hunk."""
    translate = QCoreApplication.translate
    return {
        "open": translate("Hunk", "Not decided"),
        "accepted": translate("Hunk", "✓ Accepted"),
        "rejected": translate("Hunk", "✗ Rejected"),
        "stale": translate("Hunk", "Out of date: the text has changed since"),
    }.get(hunk.state, hunk.state)


def _column() -> tuple[QWidget, QVBoxLayout]:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE_S)
    return made, column
