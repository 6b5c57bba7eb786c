"""The one window of the app: first run, then locked or open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMessageBox, QStackedWidget, QVBoxLayout, QWidget

from core.guardian import Guardian
from core.services.results import Check
from desktop.operations import Operation, Problem
from desktop.widgets.banner import Banner
from desktop.widgets.theme import SPACE_M, SPACE_XS
from desktop.windows.caretaker import Caretaker
from desktop.windows.first_run import FirstRun
from desktop.windows.import_panel import ImportDialog
from desktop.windows.session import Session
from desktop.windows.unlock import Unlock
from desktop.windows.vault.dialog import VaultDialog
from desktop.windows.workspace import Workspace

_SIZE_PX = (1180, 760)
_LEAST_PX = (860, 560)
_MOST_PROBLEMS = 5


class MainWindow(QMainWindow):
    """Hold what is shown, and the shared panel for problems."""

    capture_requested = Signal()
    lock_requested = Signal()
    lock_minutes_chosen = Signal(int)
    quit_requested = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.hides_on_close = False
        self.setWindowTitle(self.tr("Guardian Angel"))
        self.resize(*_SIZE_PX)
        self.setMinimumSize(*_LEAST_PX)
        self.damage = Banner(can_close=False)
        self.problems = Banner()
        self._stack = QStackedWidget()
        self.workspace: Workspace | None = None
        self.vault_dialog: VaultDialog | None = None
        self.caretaker: Caretaker | None = None
        self._lock_words = ""
        self.first_run: FirstRun | None = None
        self.unlock: Unlock | None = None
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        strip = QVBoxLayout()
        strip.setContentsMargins(SPACE_M, 0, SPACE_M, 0)
        strip.setSpacing(SPACE_XS)
        strip.addWidget(self.damage)
        strip.addWidget(self.problems)
        column.addLayout(strip)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(centre)
        self._capture = self._action(self.tr("&Capture…"), "Ctrl+Shift+N", self.capture_requested.emit)
        self._import = self._action(self.tr("&Import notes…"), "Ctrl+I", self._on_import)
        self._check = self._action(self.tr("Chec&k the log"), "", self._on_check)
        self._vault = self._action(self.tr("&Vault…"), "", self._on_vault)
        self._lock = self._action(self.tr("&Lock"), "Ctrl+L", self.lock_requested.emit)
        self._about = self._action(self.tr("&About"), "", self._on_about)
        self._quit = self._action(self.tr("&Quit"), QKeySequence.StandardKey.Quit, self.quit_requested.emit)
        self._inside = (self._import, self._vault, self._check, self._lock)
        for action in self._inside:
            action.setEnabled(False)
        session.opened.connect(self._on_opened)
        self._show_closed()

    def _action(self, text: str, keys: str | QKeySequence.StandardKey, slot: object) -> QAction:
        action = QAction(text, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked=False: slot())
        self.addAction(action)
        return action

    def _show_closed(self) -> None:
        if self._session.has_vault:
            self.unlock = Unlock(self._session)
            shown: FirstRun | Unlock = self.unlock
        else:
            self.first_run = FirstRun(self._session)
            shown = self.first_run
        self._stack.addWidget(shown)
        shown.enter()

    def _on_opened(self, guardian: Guardian) -> None:
        actions = [self._capture, self._import, self._check, self._vault, _separator(self)]
        actions += [self._lock, self._about, self._quit]
        self.workspace = Workspace(guardian, actions)
        for action in self._inside:
            action.setEnabled(True)
        old = self._stack.currentWidget()
        self._stack.addWidget(self.workspace)
        self._stack.setCurrentWidget(self.workspace)
        self._stack.removeWidget(old)
        old.deleteLater()
        self.first_run = self.unlock = None
        self.workspace.show_page("chat")
        self.show_damage(guardian.damage)
        self.caretaker = Caretaker(guardian, self)
        self.caretaker.failed.connect(self.show_problem)
        self.caretaker.damaged.connect(self.show_damage)

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
        self._lock.setToolTip(words)
        if self.vault_dialog is not None:
            self.vault_dialog.locking.words.setText(words)

    @property
    def unsent(self) -> list[str]:
        """What was typed on any page and not sent."""
        return self.workspace.unsent if self.workspace is not None else []

    def refresh(self) -> None:
        """Show what is new in the log."""
        if self.workspace is not None:
            self.workspace.refresh()

    def _on_import(self) -> None:
        if self._session.guardian is not None:
            dialog = ImportDialog(self._session.guardian, self)
            dialog.finished.connect(lambda _result: self.refresh())
            dialog.open()

    def _on_vault(self) -> None:
        if self._session.guardian is None:
            return
        if self.vault_dialog is None:  # it stays, so that what it has begun may go on while it is closed
            self.vault_dialog = VaultDialog(self._session.guardian, self)
            self.vault_dialog.minutes_chosen.connect(self.lock_minutes_chosen)
            self.vault_dialog.locking.words.setText(self._lock_words)
        self.vault_dialog.show_now()

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

    def _on_about(self) -> None:
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("About"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Guardian Angel"))
        box.setInformativeText(
            self.tr(
                "Local first: your words, the model and what it learns stay on this machine.\n"
                "Made with Qt (LGPL), llama.cpp (MIT) and SmolLM2 (Apache 2.0)."
            )
        )
        box.setIconPixmap(self.windowIcon().pixmap(64, 64))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()


def _separator(parent: QWidget) -> QAction:
    action = QAction(parent)
    action.setSeparator(True)
    return action
