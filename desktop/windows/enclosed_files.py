"""The files of a capture before it is saved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from core.entries import Content
from core.errors import GuardianError
from desktop.operations import Operation
from desktop.widgets.chips import Chips

MOST_FILES = 20


@dataclass(frozen=True)
class LongText:
    """A text that is too long to be shown; it is saved with what was typed, as text."""

    name: str
    text: str


Enclosed = Path | Content | LongText


class EnclosedFiles(Chips):
    """Show what will be attached; nothing is copied before it is saved, and no picture touches the disk in clear."""

    changed = Signal()
    refused = Signal(str, str)  # a title and an advice

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Files that will be saved with the text"))
        self.enclosed: list[Enclosed] = []
        self._encoding: list[Operation] = []
        self.removed.connect(self._on_removed_at)

    @property
    def files(self) -> list[Path | Content]:
        """What will be attached."""
        return [one for one in self.enclosed if not isinstance(one, LongText)]

    @property
    def texts(self) -> list[str]:
        """The texts that are too long to be shown."""
        return [one.text for one in self.enclosed if isinstance(one, LongText)]

    @property
    def is_busy(self) -> bool:
        """Tell whether a picture is still being made into a file."""
        return bool(self._encoding)

    def add_files(self, paths: Sequence[Path]) -> None:
        """Attach files."""
        for path in paths:
            if path.is_dir():
                self.refused.emit(
                    self.tr("A folder cannot be attached."), self.tr("Add the files in it, or import the folder.")
                )
            elif path not in self.enclosed:
                self._add(path)

    def add_text(self, text: str) -> None:
        """Keep a text that is too long to be shown."""
        self._add(LongText(self.tr("pasted text, %n characters", "", len(text)), text))

    def add_picture(self, picture: QImage, title: str) -> None:
        """Attach a picture as a PNG file, once it has been made into one."""
        if picture.isNull() or not self._has_room():
            return
        name = self._name(title, "png")

        def on_ended() -> None:
            self._encoding.remove(encoding)
            self.changed.emit()

        encoding = Operation(self, lambda _stop: Content(name, _png(picture))).success(self._add).ended(on_ended)
        self._encoding.append(encoding)
        encoding.start()
        self.changed.emit()

    def empty(self) -> None:
        """Let go of everything."""
        self.enclosed = []
        self.clear()
        self.changed.emit()

    def put_back(self, files: Sequence[Path | Content]) -> None:
        """Show files again that were taken."""
        for file in files:
            self._add(file)

    def _add(self, file: Enclosed) -> None:
        if self._has_room():
            self.enclosed.append(file)
            self.add(file.name)
            self.changed.emit()

    def _has_room(self) -> bool:
        if len(self.enclosed) < MOST_FILES:
            return True
        title = self.tr("A capture takes at most {count} files.").format(count=MOST_FILES)
        self.refused.emit(title, self.tr("Save this one, then capture the rest."))
        return False

    def _name(self, title: str, suffix: str) -> str:
        return f"{title} {datetime.now().astimezone():%Y-%m-%d %H.%M.%S}.{suffix}"

    def _on_removed_at(self, place: int) -> None:
        del self.enclosed[place]
        self.changed.emit()


def _png(picture: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not picture.save(buffer, "PNG"):
        raise GuardianError("The picture cannot be made into a file.", "Save it as a file, and drop that here.")
    return bytes(data.data())
