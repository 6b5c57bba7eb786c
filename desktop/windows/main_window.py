"""The one window of the app: first run, then locked or open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop.operations import Operation, Problem
from desktop.state import WindowState
from desktop.widgets.banner import Banner
from desktop.widgets.theme import SPACE_M, SPACE_XS, dress_window
from desktop.windows.commands import Commands, on_call
from desktop.windows.page_table import Place, import_pages, shown_pages
from desktop.windows.session import Session
from desktop.windows.unlock import Unlock

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.guardian import Guardian
    from core.services.digest import Digest
    from core.services.results import Check
    from desktop.pages.page import Done
    from desktop.windows.first_run import FirstRun
    from desktop.windows.keeper import Keeper
    from desktop.windows.workspace import Workspace

_SIZE_PX = (1180, 760)
_LEAST_PX = (860, 560)
_TITLE_PX = 40  # what a desktop puts over a window, about
_MOST_PROBLEMS = 5
_DIGEST = "insights"  # the page that has it


class MainWindow(QMainWindow):
    """Hold what is shown, and the shared panel for problems."""

    capture_requested = Signal()
    lock_requested = Signal()
    quit_requested = Signal()
    home_requested = Signal(object)
    page_shown = Signal(str)
    work_ended = Signal(str, str)  # in words that say nothing of the log, and details
    setting_changed = Signal(str, str)
    insight_brought = Signal(object)  # an Insight, the best of a digest that is ready

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.hides_on_close = False
        self.setWindowTitle(self.tr("Guardian Angel"))
        self.resize(*_SIZE_PX)
        self.setMinimumSize(*_LEAST_PX)
        self.state = WindowState(session.home.window_state, self)
        self._restore_place()
        self.damage = Banner(can_close=False)
        self.problems = Banner()
        self.news = Banner()
        self._stack = QStackedWidget()
        self.workspace: Workspace | None = None
        self.keeper: Keeper | None = None
        self._lock_words = ""
        self._wanted_page = ""
        self.first_run: FirstRun | None = None
        self.unlock: Unlock | None = None
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        strip = QVBoxLayout()
        strip.setContentsMargins(SPACE_M, 0, SPACE_M, 0)
        strip.setSpacing(SPACE_XS)
        for banner in (self.damage, self.problems, self.news):
            strip.addWidget(banner)
        column.addLayout(strip)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(centre)
        self.commands = self._make_commands()
        session.opened.connect(self._on_opened)
        self._show_closed()
        dress_window(self)

    def _make_commands(self) -> Commands:
        made = Commands(self)
        on_call(made.capture, self.capture_requested.emit)
        on_call(made.bring_in, self._on_import)
        on_call(made.find, self._on_find)
        on_call(made.undo, self._on_undo)
        on_call(made.check, self._on_check)
        on_call(made.lock, self.lock_requested.emit)
        on_call(made.quit, self.quit_requested.emit)
        made.page_requested.connect(self._show_page)
        return made

    def _show_closed(self) -> None:
        if self._session.has_vault:
            self.unlock = Unlock(self._session)
            shown: FirstRun | Unlock = self.unlock
        else:
            from desktop.windows.first_run import FirstRun  # noqa: PLC0415 - once in the life of a vault

            self.first_run = FirstRun(self._session)
            self.first_run.elsewhere_requested.connect(self.home_requested)
            shown = self.first_run
        self._stack.addWidget(shown)
        shown.enter()

    def _on_opened(self, guardian: Guardian) -> None:
        from desktop.windows.keeper import Keeper  # noqa: PLC0415 - a locked window opens sooner without
        from desktop.windows.workspace import Workspace  # noqa: PLC0415 - as above

        self.workspace = Workspace(guardian, self.commands.menu)
        self.workspace.notice.undo_changed.connect(self.commands.offer_undo)
        self.workspace.import_requested.connect(self._on_import)
        self.workspace.capture_requested.connect(self.capture_requested)
        self.workspace.lock_requested.connect(self.lock_requested)
        self.workspace.tour_requested.connect(self.show_tour)
        self.workspace.show_lock_words(self._lock_words)
        self.commands.open()
        old = self._stack.currentWidget()
        self._stack.addWidget(self.workspace)
        self._stack.setCurrentWidget(self.workspace)
        self._stack.removeWidget(old)
        old.deleteLater()
        self.workspace.page_shown.connect(self._on_page_shown)
        self.workspace.page_shown.connect(self.page_shown)
        self.workspace.setting_changed.connect(self.setting_changed)
        self.workspace.work_ended.connect(self.work_ended)
        QTimer.singleShot(0, self.workspace, self._show_first_page)  # in a turn of its own: each takes a while
        if self.first_run is not None:
            self._go_on_after(self.first_run)
        self.first_run = self.unlock = None
        importing = Operation(self.workspace, import_pages)
        importing.success(lambda _none, workspace=self.workspace: workspace.prepare_later()).start()
        self.show_damage(guardian.damage)
        self.keeper = Keeper(guardian, self)
        self.keeper.failed.connect(self.show_problem)
        self.keeper.damaged.connect(self.show_damage)
        self.keeper.damaged.connect(lambda found: self.work_ended.emit(self.tr("Your log is damaged"), found[0]))
        self.keeper.changed.connect(self.workspace.tell_jobs)
        self.keeper.brought.connect(self._on_digest_brought)

    def _show_first_page(self) -> None:
        if self.workspace is not None and not self.workspace.has_page:
            self.workspace.show_page(self._first_page())

    def _go_on_after(self, first_run: FirstRun) -> None:
        if self.workspace is not None and first_run.downloads is not None:
            page = self.workspace.page("models")
            page.take_over(first_run.downloads)
        if first_run.wants_tour:
            QTimer.singleShot(0, self, self.show_tour)  # once everything has its place

    def show_tour(self) -> None:
        """Lead around the window."""
        from desktop.windows.tour import SEEN, Tour  # noqa: PLC0415 - once, or when it is asked for

        if self.workspace is not None and self.workspace.findChild(Tour) is None:
            tour = Tour(self.workspace)
            tour.ended.connect(lambda: self.state.keep_pane(SEEN, True))
            tour.start()

    def open_by_keyring(self) -> None:
        """Open the vault without asking, if the principal has allowed that."""
        if self.unlock is not None:
            self.unlock.open_by_keyring()

    def bring_forward(self) -> None:
        """Show the window, in front, with the focus."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_page(self, name: str) -> None:
        """Show a page in front, once the vault is open if it is not."""
        self._wanted_page = name
        if self.workspace is not None:
            self.workspace.show_page(self._first_page())
        self.bring_forward()

    def show_done(self, done: Done) -> None:
        """Say at the foot what was done, and offer to take it back."""
        if self.workspace is not None:
            self.workspace.notice.say(done.said, done.undo)

    def show_problem(self, problem: Problem) -> None:
        """Show a problem over whatever is shown."""
        self.problems.show_message(problem.title, problem.advice)

    def show_damage(self, problems: list[str]) -> None:
        """Say for good what is wrong with the log, if anything is."""
        if not problems:
            return
        advice = self.tr(
            "Keep its files as they are. `guardian repair` and `guardian salvage` save what is whole, and a backup "
            "brings back what is not."
        )
        self.damage.show_message(
            self.tr("Your log is damaged and open for reading only. Nothing was changed."),
            "\n".join([*problems[:_MOST_PROBLEMS], advice]),
        )

    def _on_digest_brought(self, digest: Digest) -> None:
        if digest.best is None:
            return
        insight = digest.best.insight
        if self.state.page != _DIGEST:
            open_it = (self.tr("Open the digest"), lambda: self.show_page(_DIGEST))
            self.news.show_message(self.tr("Your digest is here."), insight.text, "info", open_it)
        self.insight_brought.emit(insight)

    def _on_find(self) -> None:
        from desktop.windows.palette_commands import commands  # noqa: PLC0415 - a locked window opens sooner without

        if self.workspace is not None:
            self.workspace.palette.open(commands(self.workspace, self.commands.everything))

    def _on_undo(self) -> None:
        if self.workspace is not None:
            self.workspace.notice.take_back()

    def _show_page(self, name: str) -> None:
        if self.workspace is not None:
            self.workspace.show_page(name)

    def _restore_place(self) -> None:
        place = self.state.fitted(self.minimumSize())
        if place is not None:
            self.setGeometry(place)
        else:
            self.resize(self.size().boundedTo(self.screen().availableSize() - QSize(0, _TITLE_PX)))
        if self.state.is_maximised:
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)

    def _first_page(self) -> str:
        known = {row.name for place in Place for row in shown_pages(place)}
        wanted, self._wanted_page = self._wanted_page or self.state.page, ""
        return wanted if wanted in known else "chat"

    def _on_page_shown(self, name: str) -> None:
        self.state.page = name
        self.state.keep()
        if name == _DIGEST:
            self.news.clear()

    def _keep_place(self) -> None:
        """Keep where the window is; while it is maximised, where it was before."""
        if not self.isVisible() or self.isMinimized():
            return
        self.state.is_maximised = self.isMaximized()
        if not (self.isMaximized() or self.isFullScreen()):
            self.state.geometry = self.geometry()
        self.state.keep()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Keep the place."""
        super().moveEvent(event)
        self._keep_place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the size."""
        super().resizeEvent(event)
        self._keep_place()

    def changeEvent(self, event: QEvent) -> None:
        """Keep whether the window is maximised."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._keep_place()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide if the tray can bring the window back, quit otherwise."""
        event.ignore()
        if self.hides_on_close:
            self.hide()
        else:
            self.quit_requested.emit()

    def show_lock_words(self, words: str) -> None:
        """Say in the menu when the vault locks by itself."""
        self._lock_words = words
        self.commands.lock.setToolTip(words)
        if self.workspace is not None:
            self.workspace.show_lock_words(words)

    @property
    def unsent(self) -> list[str]:
        """What was typed on any page and not sent."""
        return self.workspace.unsent if self.workspace is not None else []

    def refresh(self) -> None:
        """Show what is new in the log."""
        if self.workspace is not None:
            self.workspace.refresh()

    def _on_import(self, paths: Sequence[Path] | None = None) -> None:
        if self._session.guardian is not None:
            from desktop.windows.import_panel import ImportDialog  # noqa: PLC0415 - imported when shown

            dialog = ImportDialog(self._session.guardian, self, paths or ())
            dialog.finished.connect(lambda _result: self.refresh())
            dialog.panel.work_ended.connect(self.work_ended)
            dialog.open()

    def _on_check(self) -> None:
        guardian = self._session.guardian
        if guardian is None:
            return

        def check() -> Check:
            with guardian.acting("verify", {"level": 1}) as facts:
                result = guardian.verify(1)
                facts["ok"] = result.ok
            return result

        self.problems.show_message(self.tr("Checking the log…"), "", "info")
        Operation(self, lambda _stop: check()).success(self._on_checked).start()

    def _on_checked(self, check: Check) -> None:
        if check.ok:
            title = self.tr("The log is whole: {count} entries, none changed or missing.").format(count=check.head_seq)
            self.problems.show_message(title, "", "good")
        else:
            self.problems.clear()
            self.show_damage(check.problems)
