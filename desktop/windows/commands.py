"""What can be done from everywhere, with its keys; the menu and the palette show the same."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from desktop.widgets.plain import tip
from desktop.windows.page_table import Place, shown_pages


class Commands(QObject):
    """The actions of the main window; those that need an open vault are off until there is one."""

    page_requested = Signal(str)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.capture = self._make(self.tr("&Capture…"), "Ctrl+Shift+N")
        self.bring_in = self._make(self.tr("&Import notes…"), "Ctrl+I")
        self.find = self._make(self.tr("&Find a command…"), "Ctrl+K")
        self.undo = self._make(self.tr("&Undo"), "Ctrl+Z")
        self.check = self._make(self.tr("Chec&k the log"), "")
        self.lock = self._make(self.tr("&Lock"), "Ctrl+L")
        self.quit = self._make(self.tr("&Quit"), "Ctrl+Q")
        self.pages = [
            self._make_page(row.name, QCoreApplication.translate("Workspace", row.title), row.keys)
            for place in (Place.BOTTOM, Place.MENU)
            for row in shown_pages(place)
        ]
        self._inside = (self.bring_in, self.find, self.check, self.lock, *self.pages)
        for action in (*self._inside, self.undo):
            action.setEnabled(False)

    def _make(self, text: str, keys: str) -> QAction:
        action = QAction(text, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        self._window.addAction(action)
        return action

    def _make_page(self, name: str, title: str, keys: str) -> QAction:
        # The keys are those of the navigation: they are shown here, and must not be taken twice.
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        action = QAction(f"{title}\t{shown}" if shown else title, self)
        on_call(action, lambda: self.page_requested.emit(name))
        return action

    @property
    def menu(self) -> list[QAction]:
        """What the menu shows, in its order."""
        line = self._separator
        return [
            *(self.capture, self.bring_in, self.find, self.undo, line()),
            *self.pages,
            *(line(), self.lock, self.quit),
        ]

    @property
    def everything(self) -> list[QAction]:
        """What the palette finds beside the pages."""
        return [self.capture, self.bring_in, self.check, self.undo, self.lock, self.quit]

    def open(self) -> None:
        """Offer what needs an open vault."""
        for action in self._inside:
            action.setEnabled(True)

    def offer_undo(self, what: str) -> None:
        """Offer to take something back, nothing if it is empty."""
        self.undo.setEnabled(bool(what))
        self.undo.setToolTip(tip(self.tr("Take back: {what}").format(what=what)) if what else "")

    def _separator(self) -> QAction:
        made = QAction(self)
        made.setSeparator(True)
        return made


def on_call(action: QAction, slot: Callable[[], object]) -> None:
    """Call `slot` when an action is called, by key, menu or palette."""
    action.triggered.connect(lambda _checked=False: slot())
