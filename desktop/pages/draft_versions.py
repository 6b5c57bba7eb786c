"""The versions of a document: look at one, make it the newest again."""

from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from core.guardian import Guardian
from core.services.writing_results import DocumentVersion
from desktop.models.documents import SEQ_ROLE, RowsModel, version_rows
from desktop.operations import Operation
from desktop.widgets.parts import button, label, name_list
from desktop.widgets.rows import TwoLineDelegate
from desktop.widgets.theme import SPACE_M, SPACE_S

_WIDTH_PX = 250


class VersionsPanel(QFrame):
    """List versions, the newest first."""

    looked = Signal(int, str)  # at a version, with the text that stands there
    restored = Signal(int)
    closed = Signal()

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guardian = guardian
        self._seq: int | None = None
        self._asked = 0
        self.setProperty("role", "side")
        self.model = RowsModel(self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(TwoLineDelegate(self.view))
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setMinimumWidth(_WIDTH_PX)
        name_list(self.view, self.tr("Versions"))
        self.view.clicked.connect(self._on_chosen)
        self.view.activated.connect(self._on_chosen)
        self._nothing = label(self.tr("Each pause in writing makes a version. None is ever lost."), "small", wraps=True)
        self.restore = button(self.tr("&Restore this version"), self._on_restore, "primary")
        self.back = button(self.tr("&Back to the text (Esc)"), self.closed.emit, "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S, SPACE_M, SPACE_S, SPACE_M)
        column.setSpacing(SPACE_S)
        column.addWidget(label(self.tr("Versions"), "heading"))
        column.addWidget(self._nothing)
        column.addWidget(self.view, 1)
        column.addWidget(self.restore)
        column.addWidget(self.back)
        self._show_choice(False)

    def show_document(self, seq: int | None) -> None:
        """List the versions of a document."""
        self._asked += 1
        self._seq = seq
        self._show_choice(False)
        if seq is None:
            self.model.replace([])
            return
        Operation(self, lambda _stop: self._guardian.documents.history(seq)).success(
            partial(self._on_listed, self._asked)
        ).start()

    def end_look(self) -> None:
        """Look at no version any more."""
        self._asked += 1
        self.view.clearSelection()
        self.view.setCurrentIndex(QModelIndex())
        self._show_choice(False)

    def _on_listed(self, asked: int, versions: list[DocumentVersion]) -> None:
        if asked == self._asked:
            self.model.replace(version_rows(versions))

    def _on_chosen(self, index: QModelIndex) -> None:
        seq, version = self._seq, index.data(SEQ_ROLE)
        self._asked += 1
        asked = self._asked
        Operation(self, lambda _stop: self._guardian.documents.text(seq, version)).success(
            partial(self._on_read, asked, version)
        ).start()

    def _on_read(self, asked: int, version: int, text: str) -> None:
        if asked == self._asked:
            self._show_choice(True)
            self.looked.emit(version, text)

    def _on_restore(self) -> None:
        version = self.view.currentIndex().data(SEQ_ROLE)
        if version is not None:
            self.restored.emit(version)

    def _show_choice(self, is_looking: bool) -> None:
        for part in (self.restore, self.back):
            part.setEnabled(is_looking)
