"""A small window that takes a thought before it is gone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QCursor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.errors import GuardianError
from desktop.operations import Operation, Problem
from desktop.widgets.banner import Banner
from desktop.widgets.icons import IconButton
from desktop.widgets.parts import button, label
from desktop.widgets.tag_field import TagField, tags_in
from desktop.widgets.theme import SPACE_M, SPACE_S, SPACE_XS, dress_window, scaled
from desktop.windows.enclosed_files import EnclosedFiles
from desktop.windows.session import Session

if TYPE_CHECKING:
    from core.entries import Content
    from core.guardian import Guardian

SOURCE = "quick capture"
_WIDTH_PX, _TEXT_PX = 580, 140
_CONFIRMED_MS = 2000
_HIDDEN_MS = 300  # until a desktop has drawn what was behind the window
_FROM_TOP = 0.24
_TAGS_OFFERED = 500
TakeScreen = Callable[[Callable[[QImage | Path | None], object]], object]


@dataclass(frozen=True)
class Unsaved:
    """What a capture will hold."""

    text: str
    files: tuple[Path | Content, ...] = ()
    is_incognito: bool = False


class QuickCapture(QWidget):
    """Take a text with tags and files and append it to the log; hiding keeps what was typed.

    While the vault is locked all of it is sealed where the next unlock takes it into the log. `take_screen` is how a
    picture of the screen is taken, None where there is no way.
    """

    saved = Signal(int)
    taken_back = Signal(int)
    unlock_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(self.tr("Capture"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAcceptDrops(True)
        self._session = session
        self._saving: Operation | None = None
        self._last: tuple[int, Unsaved] | None = None
        self._has_read_tags = False
        self._take_screen: TakeScreen | None = None
        self.text = TagField()
        self.text.setPlaceholderText(self.tr("What should not be forgotten? #tags help to find it again"))
        self.text.setAccessibleName(self.tr("Text to capture"))
        self.text.setAccessibleDescription(self.text.placeholderText())
        self.files = EnclosedFiles()
        self.banner = Banner()
        self.incognito = QCheckBox(self.tr("&Incognito"))
        explained = self.tr("Nothing learns from it, and no prompt is given it; search finds it.")
        self.incognito.setToolTip(explained)
        self.incognito.setAccessibleDescription(explained)
        self.status = label("", "small", wraps=True)
        self.hint = label("", "small", wraps=True)
        self.save = button(self.tr("&Save"), self._on_save, "primary")
        self.take_back = button(self.tr("&Take back"), self._on_take_back, "quiet")
        self._unlock = button(self.tr("&Unlock"), self.unlock_requested.emit)
        self._make_tools()
        self._lay_out()
        self._hiding = QTimer(self)
        self._hiding.setSingleShot(True)
        self._hiding.setInterval(_CONFIRMED_MS)
        self._hiding.timeout.connect(self.hide)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._on_save)
        self._connect()
        self.say_keys("")
        self._show_state()
        dress_window(self)

    def _make_tools(self) -> None:
        self._paste = IconButton("clipboard", self.tr("Take what is on the clipboard (Ctrl+Shift+V)"))
        self._paste.setShortcut("Ctrl+Shift+V")
        self._paste.clicked.connect(self._on_paste)
        self._attach = IconButton("attach", self.tr("Attach files (Ctrl+O)"))
        self._attach.setShortcut("Ctrl+O")
        self._attach.clicked.connect(self._on_attach)
        self._picture = IconButton("screenshot", self.tr("Attach a picture of the screen (Ctrl+P)"))
        self._picture.setShortcut("Ctrl+P")
        self._picture.clicked.connect(self._on_picture)
        self._picture.hide()

    def _connect(self) -> None:
        self.text.textChanged.connect(self._show_state)
        self.text.files_given.connect(self.files.add_files)
        self.text.picture_given.connect(lambda picture: self.files.add_picture(picture, self.tr("picture")))
        self.text.long_text_given.connect(self.files.add_text)
        self.files.changed.connect(self._on_files_changed)
        self.files.refused.connect(self.banner.show_message)
        self._session.opened.connect(self._on_opened)

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setProperty("role", "capture")
        tools = QHBoxLayout()
        tools.setSpacing(SPACE_XS)
        for tool in (self._paste, self._attach, self._picture):
            tools.addWidget(tool)
        tools.addSpacing(SPACE_S)
        tools.addWidget(self.incognito)
        tools.addStretch(1)
        for part in (self.take_back, self._unlock, self.save):
            tools.addWidget(part)
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, SPACE_M)
        inner.setSpacing(SPACE_S)
        inner.addWidget(self.text, 1)
        for part in (self.files, self.banner):
            inner.addWidget(part)
        inner.addLayout(tools)
        for part in (self.status, self.hint):
            inner.addWidget(part)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    @property
    def unsaved(self) -> Unsaved:
        """What was typed and attached and is not in the log."""
        text = "\n\n".join(part for part in (self.text.toPlainText().strip(), *self.files.texts) if part)
        return Unsaved(text, tuple(self.files.files), self.incognito.isChecked())

    @property
    def has_unsaved(self) -> bool:
        """Tell whether something would be lost with this window."""
        return bool(self.files.enclosed) or self.files.is_busy or bool(self.text.toPlainText().strip())

    @property
    def is_saving(self) -> bool:
        """Tell whether the text is on its way."""
        return self._saving is not None or self.files.is_busy

    def prepare(self) -> None:
        """Do now what the first showing would take its time for."""
        self._fit()
        self.winId()
        self.grab()  # fonts, style sheet and icons are looked for once

    def open(self) -> None:
        """Show the window on the screen the pointer is on, with the cursor in it."""
        self._hiding.stop()
        self._show_state()
        self._fit()
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        top = room.top() + round(room.height() * _FROM_TOP)
        self.move(room.left() + (room.width() - self.width()) // 2, top)
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus()
        self._read_tags()

    def show_problem(self, problem: Problem) -> None:
        """Show a problem here, where the text is."""
        self.banner.show_message(problem.title, problem.advice)
        self._fit()

    def say_keys(self, sentence: str) -> None:
        """Say what is to be known of the keys that open this window, empty for nothing."""
        self.hint.setText(sentence)
        self.hint.setVisible(bool(sentence))

    def use_screen(self, take: TakeScreen | None) -> None:
        """Take pictures of the screen in this way."""
        self._take_screen = take
        self._picture.setVisible(take is not None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files also beside the text."""
        if self.text.canInsertFromMimeData(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        if self.text.take(event.mimeData()):
            event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hide with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        """Be as high as what is shown needs, for text of any size."""
        self.text.setMinimumHeight(scaled(_TEXT_PX))
        width = scaled(_WIDTH_PX)
        layout = self.layout()
        layout.activate()
        self.resize(width, max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height()))

    def _on_opened(self, _guardian: Guardian) -> None:
        self._show_state()
        if self.isVisible():
            self._read_tags()

    def _read_tags(self) -> None:
        """Read the tags in use, once: a long log is read whole for that. Those of later captures are added."""
        guardian = self._session.guardian
        if guardian is None or self._has_read_tags:
            return
        self._has_read_tags = True

        def read() -> Sequence[str]:
            return [one.name for one in guardian.tags.all()[:_TAGS_OFFERED]]

        # Without tags there is only nothing to complete; what is wrong with the log is said elsewhere.
        Operation(self, lambda _stop: read()).success(self.text.add_tags).failure(lambda _error: None).start()

    def _on_paste(self) -> None:
        if not self.text.take(QGuiApplication.clipboard().mimeData()):
            self.show_problem(Problem(self.tr("There is nothing on the clipboard that could be captured."), ""))
        self.text.setFocus()

    def _on_attach(self) -> None:
        dialog = QFileDialog(self, self.tr("Attach files"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.files.add_files([Path(name) for name in names]))
        dialog.open()

    def _on_picture(self) -> None:
        self.hide()
        QTimer.singleShot(_HIDDEN_MS, self, self._take_picture)

    def _take_picture(self) -> None:
        if self._take_screen is not None:
            self._take_screen(self._on_picture_taken)

    def _on_picture_taken(self, taken: QImage | Path | None) -> None:
        if isinstance(taken, QImage):
            self.files.add_picture(taken, self.tr("screen"))
        elif taken is not None:
            self.files.add_files([taken])
        self.open()
        if taken is None:
            self.show_problem(Problem(self.tr("No picture of the screen was given."), ""))

    def _on_files_changed(self) -> None:
        self._show_state()
        self._fit()

    def _on_save(self) -> None:
        guardian, captured = self._session.guardian, self.unsaved
        if not self.has_unsaved or self.is_saving or not self._session.has_vault:
            return
        self.banner.clear()
        if guardian is None:
            saving = Operation(self, lambda _stop: keep_for_unlock(self._session, captured))
            saving.success(lambda _none: self._on_kept())
        else:
            saving = Operation(self, lambda _stop: _save(guardian, captured))
            saving.success(lambda seq: self._on_saved(seq, captured))
        self._saving = saving.failure(self._on_failed).ended(self._on_ended).start()
        self._show_state()

    def _on_saved(self, seq: int, captured: Unsaved) -> None:
        self._last = (seq, captured)
        self._confirm(self.tr("Saved as entry {seq}").format(seq=seq))
        self.saved.emit(seq)
        self.text.add_tags(tags_in(captured.text))

    def _on_kept(self) -> None:
        self._confirm(self.tr("Saved. It joins your log at the next unlock."))

    def _confirm(self, said: str) -> None:
        self.text.clear()
        self.files.empty()
        self.incognito.setChecked(False)
        self.status.setText(said)
        self._hiding.start()

    def take_back_last(self) -> None:
        """Redact what was captured last, and put it back into this window."""
        guardian, last = self._session.guardian, self._last
        if guardian is None or last is None or self.is_saving:
            return
        seq, captured = last
        self._last = None
        self._hiding.stop()
        taking = Operation(self, lambda _stop: _take_back(guardian, seq))
        taking.success(lambda _none: self._on_taken_back(seq, captured)).failure(self._on_failed)
        self._saving = taking.ended(self._on_ended).start()
        self.open()

    def _on_take_back(self) -> None:
        self.take_back_last()

    def _on_taken_back(self, seq: int, captured: Unsaved) -> None:
        self.text.setReadOnly(False)
        self.text.put(captured.text)
        self.files.put_back(captured.files)
        self.incognito.setChecked(captured.is_incognito)
        self.status.setText(self.tr("Entry {seq} was taken back; its text is here again.").format(seq=seq))
        self.taken_back.emit(seq)

    def _on_failed(self, error: GuardianError) -> None:
        self.show_problem(Problem(error.title, error.advice))

    def _on_ended(self) -> None:
        self._saving = None
        self._show_state(keeps_status=True)

    def _show_state(self, *, keeps_status: bool = False) -> None:
        is_locked, has_vault = self._session.guardian is None, self._session.has_vault
        self._unlock.setVisible(is_locked)
        self._unlock.setText(self.tr("&Unlock") if has_vault else self.tr("&Make one"))
        self._unlock.setAccessibleName(self._unlock.text().replace("&", ""))
        self.save.setEnabled(self.has_unsaved and has_vault and not self.is_saving)
        self.text.setReadOnly(self._saving is not None)
        if self._hiding.isActive() and self.has_unsaved:
            self._hiding.stop()  # the next thought has begun
        self.take_back.setVisible(self._hiding.isActive() and self._last is not None and not is_locked)
        if keeps_status or self._hiding.isActive():
            return
        if not has_vault:
            self.status.setText(self.tr("There is no vault yet. Your text stays here until you have made one."))
        elif is_locked:
            self.status.setText(self.tr("Locked. What you save joins your log at the next unlock."))
        else:
            self.status.setText(self.tr("Ctrl+Enter saves · Esc hides, and keeps the text"))


def keep_for_unlock(session: Session, captured: Unsaved) -> None:
    """Seal a capture where the next unlock takes it into the log. Raises GuardianError."""
    session.keep_for_unlock(captured.text, SOURCE, captured.files, captured.is_incognito)


def _save(guardian: Guardian, captured: Unsaved) -> int:
    with guardian.acting("capture", {}) as facts:
        seq = guardian.capture.add(captured.text, SOURCE, captured.files, (), captured.is_incognito)
        facts["seq"] = seq
    return seq


def _take_back(guardian: Guardian, seq: int) -> None:
    with guardian.acting("redact", {"seqs": [seq], "with_citing": False}) as facts:
        facts["redacted"] = guardian.redaction.redact([seq], "taken back right after it was captured").redacted
