"""One part of the page: a card whose actions run one at a time, with a banner for what they say."""

import threading
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from core.errors import GuardianError
from core.guardian import Guardian
from desktop.operations import Operation
from desktop.widgets.banner import Banner
from desktop.widgets.parts import Card, label
from desktop.widgets.theme import SPACE_S


class Section(Card):
    """Begin an action, say that it runs, and tell how it ended."""

    def __init__(self, guardian: Guardian, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(heading, parent)
        self.guardian = guardian
        self.banner = Banner()
        self._acting: Operation | None = None
        self._buttons: list[QPushButton] = []
        self._busy: QLabel | None = None

    @property
    def is_busy(self) -> bool:
        """Tell whether an action runs."""
        return self._acting is not None

    def refresh(self) -> None:
        """Show the present state."""

    def say(self, title: str, advice: str = "", kind: str = "error") -> None:
        """Say something near what it is about."""
        self.banner.show_message(title, advice, kind)

    def add_buttons(self, *buttons: QPushButton) -> None:
        """Put the actions in a row, with a word beside them while one runs, and the banner below."""
        self._buttons += buttons
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        for one in buttons:
            row.addWidget(one)
        self._busy = label("", "small", wraps=True)
        row.addWidget(self._busy, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.banner)

    def act(
        self,
        verb: str,
        arguments: Mapping[str, Any],
        work: Callable[[threading.Event], Any],
        then: Callable[[Any], object],
        busy: str = "",
    ) -> Operation | None:
        """Do `work`, which is given what asks it to stop, and record it by this name; then show what it returned.

        Return the operation, None while another one runs.
        """
        if self._acting is not None:
            return None

        def do(stop: threading.Event) -> Any:
            with self.guardian.acting(verb, arguments):
                return work(stop)

        self.banner.clear()
        self._show_busy(busy)
        acting = Operation(self, do).success(then).failure(self._on_failed)
        self._acting = acting.ended(self._on_ended).start()
        return acting

    def _on_failed(self, error: GuardianError) -> None:
        self.say(error.title, error.advice)

    def _on_ended(self) -> None:
        self._acting = None
        self._show_busy("")
        self.refresh()

    def _show_busy(self, words: str) -> None:
        if self._busy is not None:
            self._busy.setText(words)
        for one in self._buttons:
            one.setEnabled(not words)
