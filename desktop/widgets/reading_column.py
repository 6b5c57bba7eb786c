"""Keep the text of a view in a column that is comfortable to read, in the middle of whatever room there is."""

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QPlainTextEdit

from desktop.widgets.theme import COLUMN_PX, SPACE_L, SPACE_XL

_COLUMN_CHARS = 74


def place_column(view: QPlainTextEdit) -> None:
    """Set the margins of a view by its width and the size of its type."""
    wanted = max(COLUMN_PX - 2 * SPACE_XL, view.fontMetrics().averageCharWidth() * _COLUMN_CHARS)
    side = max(SPACE_XL, (view.width() - wanted) // 2)
    margins = QMargins(side, SPACE_L, side, 0)
    if margins == view.viewportMargins():
        return
    view.setViewportMargins(margins)
    # A view that was not shown yet does not notice that it became narrower; another way of wrapping makes it look.
    view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    view.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
