"""The files that belong to an entry: their names, a bounded preview of pictures, and a copy for whoever wants one."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from core.entries import Attachment
from core.errors import GuardianError
from core.guardian import Guardian
from core.services.attachments import free_name
from desktop.models.words import shown_size
from desktop.operations import Operation
from desktop.widgets.banner import Banner
from desktop.widgets.parts import button, label
from desktop.widgets.rows import one_line
from desktop.widgets.theme import SPACE_S, SPACE_XS, scaled

_PICTURES = {"image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp"}
_FORMATS = {b"png", b"jpeg", b"gif", b"webp", b"bmp"}
_MOST_BYTES = 20 * 2**20
_MOST_PIXELS = 60_000_000
_PREVIEW_PX = 260
_MOST_SHOWN = 20


class EntryAttachments(QWidget):
    """List attachments; nothing of them is opened but pictures, which are shown small."""

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guardian = guardian
        self._shown = 0  # counts what was shown, so that a late preview of another entry is dropped
        self.banner = Banner()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, SPACE_S, 0, 0)
        self._column.setSpacing(SPACE_XS)
        self._rows = QWidget()
        self._column.addWidget(self.banner)
        self._column.addWidget(self._rows)
        self.hide()

    def show_attachments(self, attachments: Sequence[Attachment]) -> None:
        """Show those of another entry."""
        self._shown += 1
        self.banner.clear()
        self._column.removeWidget(self._rows)
        self._rows.deleteLater()
        self._rows = QWidget()
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACE_XS)
        for attachment in attachments[:_MOST_SHOWN]:
            rows.addLayout(self._row(attachment))
        if len(attachments) > _MOST_SHOWN:
            rows.addWidget(label(self.tr("and more: {count} in all").format(count=len(attachments)), "small"))
        self._column.addWidget(self._rows)
        self.setVisible(bool(attachments))

    def _row(self, attachment: Attachment) -> QVBoxLayout:
        name = one_line(attachment.name)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        said = label(self.tr("{name} ({size})").format(name=name, size=shown_size(attachment.size_bytes)))
        row.addWidget(said, 1)
        picture = label()
        picture.setAccessibleName(self.tr("Preview of {name}").format(name=name))
        picture.hide()
        if attachment.media_type in _PICTURES and attachment.size_bytes <= _MOST_BYTES:
            look = button(self.tr("Preview"), lambda: None, "quiet")
            look.setAccessibleName(self.tr("Preview {name}").format(name=name))
            look.clicked.connect(lambda _checked=False: self._preview(attachment, picture))
            row.addWidget(look)
        save = button(self.tr("Save a copy…"), lambda: self._save(attachment), "quiet")
        save.setAccessibleName(self.tr("Save a copy of {name}…").format(name=name))
        row.addWidget(save)
        column = QVBoxLayout()
        column.addLayout(row)
        column.addWidget(picture)
        return column

    def _preview(self, attachment: Attachment, place: QWidget) -> None:
        if place.isVisible():
            place.hide()
            return
        side_px = round(scaled(_PREVIEW_PX) * self.devicePixelRatioF())
        (
            Operation(self, lambda _stop: _picture(b"".join(self._guardian.attachments.content(attachment)), side_px))
            .success(partial(self._on_pictured, self._shown, place))
            .failure(self._on_failed)
            .start()
        )

    def _on_pictured(self, shown: int, place: QWidget, picture: QImage | None) -> None:
        if shown != self._shown:
            return
        if picture is None:
            self.banner.show_message(self.tr("This picture cannot be shown."), self.tr("A copy can be saved."), "info")
            return
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        place.setPixmap(QPixmap.fromImage(picture))
        place.show()

    def _save(self, attachment: Attachment) -> None:
        wished = free_name(Path.home(), attachment.name)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), str(wished))
        if chosen:
            self.save_to(attachment, Path(chosen))

    def save_to(self, attachment: Attachment, path: Path) -> None:
        """Write a copy, in clear."""

        def save() -> None:
            with self._guardian.acting("show", {"save_to": str(path)}):
                self._guardian.attachments.save_as(attachment, path)

        done = partial(self._on_saved, path)
        Operation(self, lambda _stop: save()).success(done).failure(self._on_failed).start()

    def _on_saved(self, path: Path, _nothing: None) -> None:
        self.banner.show_message(self.tr("Saved: {name}").format(name=one_line(path.name)), "", "good")

    def _on_failed(self, error: GuardianError) -> None:
        self.banner.show_message(error.title, error.advice)


def _picture(data: bytes, side_px: int) -> QImage | None:
    """Decode a picture small, None for what is none of the formats that may be shown or is too large."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    is_known = bytes(reader.format().data()) in _FORMATS and size.isValid()
    if not is_known or size.width() * size.height() > _MOST_PIXELS:
        return None
    if max(size.width(), size.height()) > side_px:
        reader.setScaledSize(size.scaled(QSize(side_px, side_px), Qt.AspectRatioMode.KeepAspectRatio))
    picture = reader.read()
    return None if picture.isNull() else picture
