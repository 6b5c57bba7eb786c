"""The open vault: navigation on the left, one page beside it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from core.guardian import Guardian
from desktop.pages.log_page import LogPage
from desktop.pages.page import Page
from desktop.widgets.icons import IconButton
from desktop.widgets.navigation import Navigation
from desktop.widgets.parts import label
from desktop.widgets.theme import SPACE_L, SPACE_M, SPACE_S
from desktop.windows.brand import brand
from desktop.windows.page_table import PAGES

_SIDEBAR_PX = 204


class Workspace(QWidget):
    """Show the pages of an open vault; each is made when it is first visited."""

    page_shown = Signal(str)

    def __init__(self, guardian: Guardian, actions: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guardian = guardian
        self._pages: dict[str, Page] = {}
        self._stack = QStackedWidget()
        self.navigation = Navigation()
        self.navigation.chosen.connect(self.show_page)
        for row in PAGES:
            if row.make is not None:
                self.navigation.add(row.name, QCoreApplication.translate("Workspace", row.title))
        self.status = label("", "small", wraps=True)
        self.menu = QMenu(self)
        self.menu.addActions(actions)
        self.menu.setToolTipsVisible(True)
        self._menu_button = IconButton("menu", self.tr("Menu (Alt+M)"))
        self._menu_button.setShortcut("Alt+M")
        self._menu_button.setMenu(self.menu)
        self._menu_button.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._make_sidebar())
        row.addWidget(self._stack, 1)

    def _make_sidebar(self) -> QFrame:
        sidebar = QFrame()
        sidebar.setProperty("role", "sidebar")
        sidebar.setFixedWidth(_SIDEBAR_PX)
        column = QVBoxLayout(sidebar)
        column.setContentsMargins(SPACE_S, SPACE_L, SPACE_S, SPACE_M)
        column.setSpacing(SPACE_S)
        name = brand(is_small=True)
        name.setContentsMargins(SPACE_S, 0, 0, 0)
        column.addWidget(name)
        column.addSpacing(SPACE_M)
        column.addWidget(self.navigation)
        column.addStretch()
        foot = QHBoxLayout()
        foot.addWidget(self._menu_button)
        foot.addWidget(self.status, 1)
        column.addLayout(foot)
        return sidebar

    def page(self, name: str) -> Page:
        """Return a page, making it if this is its first visit."""
        if name not in self._pages:
            make = next(row.make for row in PAGES if row.name == name)
            if make is None:
                raise KeyError(name)
            page = make(self._guardian)
            page.entry_requested.connect(self.show_entry)
            page.status_changed.connect(self.status.setText)
            self._pages[name] = page
            self._stack.addWidget(page)
        return self._pages[name]

    @property
    def unsent(self) -> list[str]:
        """What was typed on any page and not sent."""
        return [text for page in self._pages.values() if (text := page.unsent.strip())]

    def show_page(self, name: str) -> None:
        """Show a page."""
        page = self.page(name)
        self._stack.setCurrentWidget(page)
        self.navigation.mark(name)
        page.enter()
        self.page_shown.emit(name)

    def show_entry(self, seq: int) -> None:
        """Show an entry of the log."""
        self.show_page("log")
        log = self.page("log")
        if isinstance(log, LogPage):
            log.show_entry(seq)

    def refresh(self) -> None:
        """Show the page again after the log has changed."""
        page = self._stack.currentWidget()
        if isinstance(page, Page):
            page.enter()
