"""What must hold of everything that shows text, whatever the text is."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtGui import Qt as Markup
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from desktop.widgets.markdown import MOST_CHARS
from desktop.widgets.rows import DETAIL_ROLE, SIDE_ROLE

# What Qt may be given to lay out at once, with room for the words around it.
MOST_IN_A_LABEL, MOST_IN_A_TIP, MOST_IN_A_NAME, MOST_IN_A_ROW = 10_000, 4_000, 4_000, 2_000
MOST_IN_A_VIEW = 2 * MOST_CHARS + MOST_CHARS // 50  # Qt counts some characters twice


def is_markup(text: str) -> bool:
    """Tell whether Qt would take a text for rich text where it decides by itself, as in tool tips."""
    return Markup.mightBeRichText(text)


def check(window: QWidget) -> None:
    """Look at everything in a window that shows text, whatever it is."""
    assert not any(
        isinstance(found, QMessageBox) and found.textFormat() == Qt.TextFormat.AutoText
        for found in QApplication.topLevelWidgets()
    )
    for widget in [window, *window.findChildren(QWidget)]:
        said = type(widget).__name__
        assert not is_markup(widget.toolTip()), said
        assert len(widget.toolTip()) <= MOST_IN_A_TIP, said
        assert len(widget.accessibleName()) <= MOST_IN_A_NAME, said
        assert len(widget.accessibleDescription()) <= MOST_IN_A_NAME, said
        if isinstance(widget, QLabel):
            assert widget.textFormat() == Qt.TextFormat.PlainText or not widget.text(), said
            assert len(widget.text()) <= MOST_IN_A_LABEL, said
        if isinstance(widget, QLineEdit):
            assert len(widget.text()) <= max(widget.maxLength(), MOST_IN_A_LABEL), said
        if isinstance(widget, (QTextEdit, QPlainTextEdit)) and widget.isReadOnly():
            assert widget.document().characterCount() <= MOST_IN_A_VIEW, said
        if isinstance(widget, (QTextBrowser, QTextEdit)):
            check_closed(widget)
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            check_rows(widget)


def check_closed(view: QTextEdit) -> None:
    """Check that a view of rich text has a document that loads nothing."""
    kind = QTextDocument.ResourceType.ImageResource.value
    for address in ("file:///etc/passwd", "//host.invalid/share/x.png"):
        found = view.loadResource(kind, QUrl(address))
        assert isinstance(found, QImage), type(view).__name__
        assert found.size().width() == 1
    assert type(view.document()).loadResource is not QTextDocument.loadResource, type(view).__name__


def check_rows(view: QAbstractItemView) -> None:
    """Check what a model gives out to be painted, spoken and shown as a tip."""
    model = view.model()
    for row in range(min(30, model.rowCount(QModelIndex()))):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())):
            index = model.index(row, column)
            tip = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
            assert not is_markup(tip), type(model).__name__
            assert len(tip) <= MOST_IN_A_TIP, type(model).__name__
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, DETAIL_ROLE, SIDE_ROLE):
                assert len(str(index.data(role) or "")) <= MOST_IN_A_ROW, type(model).__name__
