"""Ask before anything is fetched: from where, how much, under which licence."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from core.services.models import ModelRecord
from desktop.pages.models.words import fetch_time, size
from desktop.widgets.dialog import Dialog
from desktop.widgets.parts import button, label

_WIDTH_PX = 520


class FetchDialog(Dialog):
    """Show what a download is, and take the agreement to its terms."""

    agreed = Signal()

    def __init__(self, record: ModelRecord, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Download a model"), _WIDTH_PX, parent)
        self.body.addWidget(label(record.title, "heading", wraps=True))
        left = max(0, record.bytes - record.unfinished_bytes)
        self._say(self.tr("Size"), f"{size(left)}, {fetch_time(left)}")
        self._say(self.tr("From"), "\n".join(record.sources))
        self._say(self.tr("Licence"), record.licence)
        words = self.tr(
            "Only the address and a range of bytes are sent; the server sees your network address. The file counts "
            "only if its SHA-256 is the one this release knows."
        )
        self.body.addWidget(label(words, "small", wraps=True))
        self.terms = QCheckBox(self.tr("I have read the &terms and accept them"))
        self.go_on = button(self.tr("&Download"), self._on_agreed, "primary")
        self.go_on.setDefault(True)
        if record.terms:
            self._say(self.tr("Terms, to be read in your browser"), record.terms)
            self.body.addWidget(self.terms)
            self.terms.toggled.connect(self.go_on.setEnabled)
            self.go_on.setEnabled(False)
        self.finish(button(self.tr("Cancel"), self.reject), self.go_on)

    def _say(self, name: str, value: str) -> None:
        part = QVBoxLayout()
        part.setSpacing(0)
        part.addWidget(label(name, "section"))
        shown = label(value, wraps=True)
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        part.addWidget(shown)
        self.body.addLayout(part)

    def _on_agreed(self) -> None:
        self.agreed.emit()
        self.accept()
