"""One part of the dialog: a card whose actions run one at a time."""

import threading
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton, QWidget

from core.errors import GuardianError
from core.guardian import Guardian
from desktop.operations import Operation
from desktop.widgets.parts import Card, label
from desktop.widgets.theme import SPACE_S

_MOST_PX, _EDGES_PX = 132, 8


def fit_rows(rows: QListWidget, most_px: int = _MOST_PX) -> None:
    """Make a list as high as what is in it, up to a limit."""
    rows.setFixedHeight(min(most_px, rows.sizeHintForRow(0) * rows.count() + _EDGES_PX))
    rows.setVisible(rows.count() > 0)


class Section(Card):
    """Begin an action, say that it runs, and tell how it ended."""

    said = Signal(str, str, str)  # title, advice and kind of a message

    def __init__(self, guardian: Guardian, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(heading, parent)
        self.guardian = guardian
        self._acting: Operation | None = None
        self._buttons: list[QPushButton] = []
        self._busy: QLabel | None = None

    @property
    def is_busy(self) -> bool:
        """Tell whether an action runs."""
        return self._acting is not None

    def refresh(self) -> None:
        """Show the present state."""

    def add_buttons(self, *buttons: QPushButton) -> None:
        """Put the actions in a row, with a word beside them while one runs."""
        self._buttons += buttons
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        for one in buttons:
            row.addWidget(one)
        self._busy = label("", "small")
        row.addWidget(self._busy, 1)
        self.body.addLayout(row)

    def act(
        self,
        verb: str,
        arguments: Mapping[str, Any],
        work: Callable[[threading.Event], Any],
        then: Callable[[Any], object],
        busy: str = "",
    ) -> None:
        """Do `work`, which is given what asks it to stop, and record it by this name; then show what it returned."""
        if self._acting is not None:
            return

        def do(stop: threading.Event) -> Any:
            with self.guardian.acting(verb, arguments):
                return work(stop)

        self._show_busy(busy)
        acting = Operation(self, do).success(then).failure(self._on_failed)
        self._acting = acting.ended(self._on_ended).start()

    def _on_failed(self, error: GuardianError) -> None:
        self.said.emit(error.title, error.advice, "error")

    def _on_ended(self) -> None:
        self._acting = None
        self._show_busy("")
        self.refresh()

    def _show_busy(self, words: str) -> None:
        if self._busy is not None:
            self._busy.setText(words)
        for one in self._buttons:
            one.setEnabled(not words)
