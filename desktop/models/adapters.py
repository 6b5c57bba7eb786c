"""Adapters as rows of a table."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.services.results import AdapterRecord
from desktop.models.words import shown_time

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole


class AdaptersModel(QAbstractTableModel):
    """Show adapters newest first, with what the gate said of each."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._adapters: list[AdapterRecord] = []

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many adapters there are."""
        return 0 if parent is not None and parent.isValid() else len(self._adapters)

    def columnCount(self, _parent: _Index | None = None) -> int:
        """Return how many facts are shown of each."""
        return len(self._titles())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Return the title of a column."""
        if orientation == Qt.Orientation.Horizontal and role == _DISPLAY:
            return self._titles()[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        """Return one fact of an adapter."""
        if not index.isValid():
            return None
        adapter = self._adapters[index.row()]
        if role == _DISPLAY:
            return self._facts(adapter)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return adapter.gate.reason
        return None

    def replace(self, adapters: Sequence[AdapterRecord]) -> None:
        """Show other adapters."""
        self.beginResetModel()
        self._adapters = list(adapters)
        self.endResetModel()

    def at(self, row: int) -> AdapterRecord | None:
        """Return the adapter of a row."""
        return self._adapters[row] if 0 <= row < len(self._adapters) else None

    @property
    def current(self) -> AdapterRecord | None:
        """The adapter in use."""
        return next((adapter for adapter in self._adapters if adapter.current), None)

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Adapter"),
            self.tr("Made"),
            self.tr("Texts learnt"),
            self.tr("Gain, bits a byte"),
            self.tr("Gate"),
        )

    def _facts(self, adapter: AdapterRecord) -> tuple[str, ...]:
        name = adapter.id[:10]
        return (
            self.tr("{name} (in use)").format(name=name) if adapter.current else name,
            _made(adapter.created),
            QLocale().toString(adapter.learnt),
            f"{adapter.gate.gain:+.3f}",
            self.tr("passed") if adapter.gate.is_passed else self.tr("not passed"),
        )


def _made(created: str) -> str:
    try:
        moment = datetime.fromisoformat(created)
    except ValueError:
        return created
    return shown_time(int(moment.timestamp() * 1e9))
