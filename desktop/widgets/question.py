"""Ask before something is done that changes much."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.widgets.plain import bounded


def ask(parent: QWidget, title: str, text: str, action: str, cancel: str, on_yes: Callable[[], object]) -> QMessageBox:
    """Ask in a dialog over the window, and call `on_yes` if the answer is `action`; nothing waits for it."""
    box = QMessageBox(QMessageBox.Icon.Question, parent.window().windowTitle(), bounded(title), parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(bounded(text))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    yes = box.addButton(action, QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(cancel, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(yes)
    box.setEscapeButton(no)
    box.buttonClicked.connect(lambda clicked: on_yes() if clicked is yes else None)
    box.open()
    return box
