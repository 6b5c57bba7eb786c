"""Say it when an error came up that nobody caught."""

import sys
from types import TracebackType

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from desktop.operations import note_bug
from desktop.widgets.theme import dress_window

_bug_boxes: list[QWidget] = []


def show_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Note an error nobody caught and say so, once at a time."""
    if issubclass(kind, KeyboardInterrupt) or QApplication.instance() is None:
        sys.__excepthook__(kind, error, trace)
        return
    problem = note_bug(error)
    if _bug_boxes:
        return
    box = QMessageBox(QMessageBox.Icon.Warning, QGuiApplication.applicationDisplayName(), problem.title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(problem.advice)
    dress_window(box)
    # It is ours until it is destroyed: letting it go while it closes would take it away under Qt's feet.
    box.finished.connect(box.deleteLater)
    box.destroyed.connect(lambda _box: _bug_boxes.clear())
    _bug_boxes.append(box)
    box.open()
