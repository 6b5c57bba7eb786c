"""The list of documents beside the editor."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from core.guardian import Guardian
from core.services.writing_results import DocumentRecord
from desktop.models.documents import SEQ_ROLE, RowsModel, document_rows
from desktop.operations import Operation
from desktop.widgets.icons import IconButton
from desktop.widgets.parts import button, label, name_list
from desktop.widgets.rows import TwoLineDelegate
from desktop.widgets.theme import SPACE_M, SPACE_S

_WIDTH_PX = 230
_MOST = 200
_DEBOUNCE_MS = 180


class DocumentsPanel(QFrame):
    """Choose a document, look for one, or begin one."""

    chosen = Signal(int)
    new_requested = Signal()
    sentence_requested = Signal()

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guardian = guardian
        self._asked = 0
        self._current: int | None = None
        self.setProperty("role", "column")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.model = RowsModel(self)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(TwoLineDelegate(self.view))
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        name_list(self.view, self.tr("Documents"))
        self.view.clicked.connect(self._on_chosen)
        self.view.activated.connect(self._on_chosen)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search your documents"))
        self.search.setAccessibleName(self.tr("Search your documents"))
        self.search.setClearButtonEnabled(True)
        self._debounce = QTimer(self)
        self._debounce.setSingleShot(True)
        self._debounce.setInterval(_DEBOUNCE_MS)
        self._debounce.timeout.connect(self.refresh)
        self.search.textChanged.connect(lambda _text: self._debounce.start())
        self.search.returnPressed.connect(self.view.setFocus)
        self._nothing = label("", "small", wraps=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
        self.new = button(self.tr("&New document"), self.new_requested.emit)
        self.sentence = IconButton("sentence", self.tr("Draft from one sentence (Ctrl+Shift+D)"))
        self.sentence.clicked.connect(lambda _checked=False: self.sentence_requested.emit())
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(self.new, 1)
        head.addWidget(self.sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S, SPACE_M, SPACE_S, SPACE_M)
        column.setSpacing(SPACE_M)
        column.addLayout(head)
        column.addWidget(self.search)
        column.addWidget(self._nothing)
        column.addWidget(self.view, 1)
        column.addSpacerItem(QSpacerItem(_WIDTH_PX - 2 * SPACE_S, 0))  # as wide at least, wider where the text needs it

    def refresh(self) -> None:
        """List or search again."""
        self._debounce.stop()
        self._asked += 1
        words, documents = self.search.text().strip(), self._guardian.documents
        look_up = partial(documents.find, words, _MOST) if words else partial(documents.all, _MOST)
        Operation(self, lambda _stop: look_up()).success(partial(self._on_listed, self._asked, words)).start()

    def mark(self, seq: int | None) -> None:
        """Mark a document as the open one."""
        self._current = seq
        row = self.model.row_of(seq)
        if row is None:
            self.view.clearSelection()
            self.view.setCurrentIndex(QModelIndex())
        else:
            self.view.setCurrentIndex(self.model.index(row))

    def _on_listed(self, asked: int, words: str, records: Sequence[DocumentRecord]) -> None:
        if asked != self._asked:
            return
        self.model.replace(document_rows(records))
        self._nothing.setText(
            self.tr("No document holds all these words.") if words else self.tr("Your documents will be listed here.")
        )
        self._nothing.setVisible(not records)
        self.mark(self._current)

    def _on_chosen(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(SEQ_ROLE))
