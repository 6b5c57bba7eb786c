"""The open vault: navigation on the left, one page beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from core.guardian import Guardian
from core.schedule.rows import JobState
from desktop.native.memory import give_back
from desktop.operations import Operation
from desktop.pages.page import Done, Page
from desktop.widgets.icons import IconButton
from desktop.widgets.navigation import Navigation
from desktop.widgets.notice import Notice
from desktop.widgets.parts import label
from desktop.widgets.theme import SPACE_L, SPACE_M, SPACE_S, scaled
from desktop.windows.brand import brand
from desktop.windows.page_table import PAGES, Place, shown_pages
from desktop.windows.palette import Palette

_SIDEBAR_PX = 204
_PREPARED_MS = 1500  # the first page has long been shown, and nobody has gone to another yet
_BETWEEN_MS = 100
_TIDIED_MS = 60_000
_RELEASED_MS = 10_000  # whoever returns soon finds the page as it was
_NARROW_PX = 760  # a window that is narrower, for its size of text, has room for icons only


class Workspace(QWidget):
    """Show the pages of an open vault; each is made ahead when there is time, or at its first visit."""

    page_shown = Signal(str)
    setting_changed = Signal(str, str)
    work_ended = Signal(str, str)
    import_requested = Signal(object)
    capture_requested = Signal()
    lock_requested = Signal()
    tour_requested = Signal()

    def __init__(self, guardian: Guardian, actions: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guardian = guardian
        self._pages: dict[str, Page] = {}
        self._lock_words = ""
        self._has_page = False
        self._preparing = QTimer(self)
        self._preparing.setSingleShot(True)
        self._preparing.timeout.connect(self._prepare_next)
        self._releasing = QTimer(self)
        self._releasing.setSingleShot(True)
        self._releasing.timeout.connect(self._release)
        self._tidying = QTimer(self)
        self._tidying.timeout.connect(self._on_tidying)
        self._stack = QStackedWidget()
        self.navigation = Navigation()
        self.navigation.chosen.connect(self.show_page)
        self.notice = Notice(self)
        self.palette = Palette(self)
        self.palette.searched.connect(self._on_searched)
        for place in (Place.TOP, Place.BOTTOM):
            for row in shown_pages(place):
                self.navigation.add(row.name, QCoreApplication.translate("Workspace", row.title), row.keys)
            if place is Place.TOP:
                self.navigation.add_space()
        self.status = label("", "small", wraps=True)
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.menu = QMenu(self)
        self.menu.addActions(actions)
        self.menu.setToolTipsVisible(True)
        self.menu_button = IconButton("menu", self.tr("Menu (Alt+M)"))
        self.menu_button.setShortcut("Alt+M")
        self.menu.setAccessibleName(self.tr("Menu"))
        self.menu_button.setMenu(self.menu)
        self.menu_button.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._sidebar = self._make_sidebar()
        row.addWidget(self._sidebar)
        row.addWidget(self._stack, 1)

    def _make_sidebar(self) -> QFrame:
        sidebar = QFrame()
        sidebar.setProperty("role", "sidebar")
        sidebar.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(sidebar)
        column.setContentsMargins(SPACE_S, SPACE_L, SPACE_S, SPACE_M)
        column.setSpacing(SPACE_S)
        self._brand = brand(is_small=True)
        self._brand.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        column.addWidget(self._brand)
        column.addSpacing(SPACE_M)
        column.addWidget(self.navigation, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.menu_button)
        foot.addWidget(self.status, 1)
        column.addLayout(foot)
        return sidebar

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the page more room in a narrow window."""
        super().resizeEvent(event)
        self._narrow_if_needed()

    def changeEvent(self, event: QEvent) -> None:
        """Look again whether there is room when the size of text changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._narrow_if_needed()

    def _narrow_if_needed(self) -> None:
        is_narrow = self.width() < scaled(_NARROW_PX)
        self.navigation.narrow(is_narrow)
        self._brand.setVisible(not is_narrow)
        self.status.setVisible(not is_narrow)
        self.navigation.setMinimumWidth(0 if is_narrow else _SIDEBAR_PX - 2 * SPACE_S)

    def prepare_later(self) -> None:
        """Make the pages that were not visited yet once there is time for it: at the first visit nobody waits."""
        self._preparing.start(_PREPARED_MS)

    def _prepare_next(self) -> None:
        """Do one of the two halves of what a page takes."""
        for name in (row.name for row in PAGES if row.where and row.page_class().is_kept):
            if name not in self._pages:
                self._made(name)
            elif not self._holds(self._pages[name]):
                self.page(name)
            else:
                continue
            self._preparing.start(_BETWEEN_MS)
            return
        self._tidying.start(_TIDIED_MS)

    def _on_tidying(self) -> None:
        Operation(self, lambda _stop: give_back()).start()

    def _release(self) -> None:
        """Let pages go that are not kept; their widgets take megabytes."""
        shown = self._stack.currentWidget()
        for name, page in list(self._pages.items()):
            if not page.is_kept and page is not shown and not page.unsent:
                del self._pages[name]
                self._stack.removeWidget(page)
                page.deleteLater()

    def _holds(self, page: Page) -> bool:
        return self._stack.indexOf(page) >= 0

    def page(self, name: str) -> Page:
        """Return a page, making it if this is its first visit."""
        page = self._made(name)
        if not self._holds(page):
            self._stack.addWidget(page)  # Qt now looks up how each of its parts is dressed
        return page

    def _made(self, name: str) -> Page:
        if name not in self._pages:
            page = next(row for row in PAGES if row.name == name).page_class()(self._guardian)
            page.entry_requested.connect(self.show_entry)
            page.page_requested.connect(self.show_page)
            page.place_requested.connect(self.show_place)
            page.import_requested.connect(self.import_requested)
            page.capture_requested.connect(self.capture_requested)
            page.status_changed.connect(self.status.setText)
            page.done.connect(self._on_done)
            page.setting_changed.connect(self.setting_changed)
            page.work_ended.connect(self.work_ended)
            page.lock_requested.connect(self.lock_requested)
            page.tour_requested.connect(self.tour_requested)
            page.show_lock_words(self._lock_words)
            self.destroyed.connect(page.deleteLater)  # also if it was not put in yet
            self._pages[name] = page
        return self._pages[name]

    def show_lock_words(self, words: str) -> None:
        """Say when the vault locks by itself, on pages that do."""
        self._lock_words = words
        for page in self._pages.values():
            page.show_lock_words(words)

    def tell_jobs(self, jobs: Sequence[JobState]) -> None:
        """Tell the pages what began or ended in the background."""
        for page in self._pages.values():
            page.jobs_changed(jobs)

    @property
    def unsent(self) -> list[str]:
        """What was typed on any page and not sent."""
        return [text for page in self._pages.values() if (text := page.unsent.strip())]

    @property
    def has_page(self) -> bool:
        """Tell whether a page was shown."""
        return self._has_page

    def show_page(self, name: str) -> None:
        """Show a page, unless it is only planned."""
        if not any(row.name == name and row.where for row in PAGES):
            return
        page = self.page(name)
        self._stack.setCurrentWidget(page)
        self._has_page = True
        if not self._releasing.isActive():
            self._releasing.start(_RELEASED_MS)
        self.navigation.mark(name)
        page.enter()
        self.page_shown.emit(name)

    def show_entry(self, seq: int) -> None:
        """Show an entry of the log."""
        self.show_page("log")
        self.page("log").show_entry(seq)

    def show_place(self, name: str, seq: int) -> None:
        """Show an entry on the page of this name: a conversation, a document."""
        self.show_page(name)
        self.page(name).show_entry(seq)

    def show_setting(self, name: str) -> None:
        """Show the page of settings with the cursor on one of them."""
        self.show_page("settings")
        self.page("settings").show_setting(name)

    def _on_searched(self, words: str) -> None:
        self.show_page("log")
        self.page("log").search_for(words)

    def _on_done(self, done: Done) -> None:
        self.notice.say(done.said, done.undo)

    def refresh(self) -> None:
        """Show the page again after the log has changed."""
        page = self._stack.currentWidget()
        if isinstance(page, Page):
            page.enter()
