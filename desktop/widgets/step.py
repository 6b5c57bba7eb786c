"""One step of the first run: a card with a heading, an explanation and buttons."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.widgets.banner import Banner
from desktop.widgets.parts import Card, label
from desktop.widgets.theme import SPACE_S, fit_to_text

STEP_PX = 540


class Step(Card):
    """Lay out one step the same way as all others."""

    def __init__(self, count: str, heading: str, explanation: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        fit_to_text(self, most_width_px=STEP_PX)
        self.banner = Banner()
        if count:
            self.body.addWidget(label(count, "section"))
        self.body.addWidget(label(heading, "heading"))
        self.body.addWidget(label(explanation, "muted", wraps=True))

    def finish(self, *buttons: QPushButton) -> None:
        """Put the banner and the buttons at the end; the last one is what most principals want."""
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch()
        for one in buttons:
            row.addWidget(one)
        self.body.addWidget(self.banner)
        self.body.addLayout(row)
        for one in self.findChildren(QPushButton):
            # Enter presses what has the focus, as in a dialog. Told by the button itself: an Enter that a field has
            # answered is handed on, and would press the button that the focus went to meanwhile.
            one.setAutoDefault(True)

    def enter(self) -> None:
        """Put the cursor where this step begins."""
