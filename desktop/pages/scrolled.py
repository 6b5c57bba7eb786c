"""A page that is one column of cards in something that scrolls."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.widgets.theme import COLUMN_PX, SPACE_L, SPACE_XL, fit_to_text


class Column(QScrollArea):
    """Show what is added under one another, as wide as can be read with ease; Tab keeps its aim in sight."""

    def __init__(self, parent: QWidget | None = None, *, top_px: int = SPACE_XL) -> None:
        super().__init__(parent)
        column = QWidget()
        fit_to_text(column, most_width_px=COLUMN_PX)
        self.body = QVBoxLayout(column)
        self.body.setContentsMargins(0, top_px, 0, SPACE_XL)
        self.body.setSpacing(SPACE_L)
        canvas = QWidget()
        canvas.setProperty("role", "canvas")
        row = QHBoxLayout(canvas)
        row.setContentsMargins(SPACE_XL, 0, SPACE_XL, 0)
        row.addStretch(1)
        row.addWidget(column, 100)
        row.addStretch(1)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(canvas)
