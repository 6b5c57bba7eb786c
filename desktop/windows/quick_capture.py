"""A small window that takes a thought before it is gone."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from core.errors import GuardianError
from core.guardian import Guardian
from desktop.operations import Operation, Problem
from desktop.widgets.banner import Banner
from desktop.widgets.parts import button, label
from desktop.widgets.theme import SPACE_M, SPACE_S
from desktop.windows.session import Session

SOURCE = "quick capture"
_SIZE_PX = (560, 230)
_CONFIRMED_MS = 1100
_FROM_TOP = 0.24


class QuickCapture(QWidget):
    """Take a text and append it to the log; hiding keeps what was typed.

    While the vault is locked a text is put where the next unlock takes it into the log.
    """

    saved = Signal(int)
    unlock_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(self.tr("Capture"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.resize(*_SIZE_PX)
        self._session = session
        self._saving: Operation | None = None
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(self.tr("What should not be forgotten?"))
        self.text.setAccessibleName(self.tr("Text to capture"))
        self.text.setTabChangesFocus(True)
        self.banner = Banner()
        self.status = label(self.tr("Ctrl+Enter saves · Esc hides, and keeps the text"), "small")
        self.save = button(self.tr("&Save"), self._on_save, "primary")
        self._unlock = button(self.tr("&Unlock"), self.unlock_requested.emit)
        self._lay_out()
        self._hiding = QTimer(self)
        self._hiding.setSingleShot(True)
        self._hiding.setInterval(_CONFIRMED_MS)
        self._hiding.timeout.connect(self.hide)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._on_save)
        self.text.textChanged.connect(self._show_state)
        session.opened.connect(lambda _guardian: self._show_state())
        self._show_state()

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setProperty("role", "capture")
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.status, 1)
        row.addWidget(self._unlock)
        row.addWidget(self.save)
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        inner.setSpacing(SPACE_S)
        inner.addWidget(self.text, 1)
        inner.addWidget(self.banner)
        inner.addLayout(row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    @property
    def has_text(self) -> bool:
        """Tell whether something was typed that is not in the log."""
        return bool(self.text.toPlainText().strip())

    @property
    def is_saving(self) -> bool:
        """Tell whether the text is on its way."""
        return self._saving is not None

    def open(self) -> None:
        """Show the window on the screen the pointer is on, with the cursor in it."""
        self._hiding.stop()
        self._show_state()
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        top = room.top() + round(room.height() * _FROM_TOP)
        self.move(room.left() + (room.width() - self.width()) // 2, top)
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus()

    def show_problem(self, problem: Problem) -> None:
        """Show a problem here, where the text is."""
        self.banner.show_message(problem.title, problem.advice)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hide with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _on_save(self) -> None:
        guardian, text = self._session.guardian, self.text.toPlainText().strip()
        if not text or self._saving is not None or not self._session.has_vault:
            return
        self.banner.clear()
        if guardian is None:
            saving = Operation(self, lambda _stop: self._session.keep_for_unlock(text, SOURCE))
            saving.success(lambda _none: self._on_kept())
        else:
            saving = Operation(self, lambda _stop: _save(guardian, text)).success(self._on_saved)
        self._saving = saving.failure(self._on_failed).ended(self._on_ended).start()
        self._show_state()

    def _on_saved(self, seq: int) -> None:
        self._confirm(self.tr("Saved as entry {seq}").format(seq=seq))
        self.saved.emit(seq)

    def _on_kept(self) -> None:
        self._confirm(self.tr("Saved. It joins your log at the next unlock."))

    def _confirm(self, said: str) -> None:
        self.text.clear()
        self.status.setText(said)
        self._hiding.start()

    def _on_failed(self, error: GuardianError) -> None:
        self.banner.show_message(error.title, error.advice)

    def _on_ended(self) -> None:
        self._saving = None
        self._show_state(keeps_status=True)

    def _show_state(self, *, keeps_status: bool = False) -> None:
        is_locked, has_vault = self._session.guardian is None, self._session.has_vault
        self._unlock.setVisible(is_locked)
        self._unlock.setText(self.tr("&Unlock") if has_vault else self.tr("&Make one"))
        self.save.setEnabled(self.has_text and has_vault and self._saving is None)
        self.text.setReadOnly(self._saving is not None)
        if self._hiding.isActive() and self.has_text:
            self._hiding.stop()  # the next thought has begun
        if keeps_status or self._hiding.isActive():
            return
        if not has_vault:
            self.status.setText(self.tr("There is no vault yet. Your text stays here until you have made one."))
        elif is_locked:
            self.status.setText(self.tr("Locked. What you save joins your log at the next unlock."))
        else:
            self.status.setText(self.tr("Ctrl+Enter saves · Esc hides, and keeps the text"))


def _save(guardian: Guardian, text: str) -> int:
    with guardian.acting("capture", {}) as facts:
        seq = guardian.capture.add(text, SOURCE)
        facts["seq"] = seq
    return seq
