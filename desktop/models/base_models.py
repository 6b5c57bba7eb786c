"""Base models as rows of a list, those that suit this machine best first."""

from collections.abc import Callable, Sequence
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.models.fit import Verdict
from core.services.models import READING_TOKENS_PER_S, ModelRecord
from desktop.widgets.rows import DETAIL_ROLE, SIDE_ROLE, one_line

_Index = QModelIndex | QPersistentModelIndex
_ORDER = {str(Verdict.ON_GPU): 0, str(Verdict.PARTLY_ON_GPU): 1, str(Verdict.IN_MEMORY): 1, str(Verdict.NOT): 4}
_UNKNOWN, _SHORTER = 3, 2


class Shown(Enum):
    """Which models a list shows."""

    FIT = "fit"
    HERE = "here"
    ALL = "all"


class BaseModelsModel(QAbstractListModel):
    """List the models that match a filter and a search; `detail` and `side` say what stands in a row."""

    def __init__(
        self,
        detail: Callable[[ModelRecord], str],
        side: Callable[[ModelRecord], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._detail = detail
        self._side = side
        self._all: list[ModelRecord] = []
        self._rows: list[ModelRecord] = []
        self._shown, self._words = Shown.FIT, ""

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many models are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what stands in a row."""
        if not index.isValid():
            return None
        record = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(record.title)
        if role == DETAIL_ROLE:
            return self._detail(record)
        if role == SIDE_ROLE:
            return self._side(record)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (one_line(record.title), self._side(record), self._detail(record))))
        return None

    def replace(self, records: Sequence[ModelRecord]) -> None:
        """Show other models."""
        self._all = sorted(records, key=_rank)
        self._choose()

    def show(self, shown: Shown, words: str) -> None:
        """Show those of a kind that match all words."""
        self._shown, self._words = shown, words
        self._choose()

    def repaint(self) -> None:
        """Say again what stands at the side of each row."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def at(self, row: int) -> ModelRecord | None:
        """Return the model of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, name: str) -> int:
        """Return where a model stands, -1 if it is not shown."""
        return next((row for row, record in enumerate(self._rows) if record.name == name), -1)

    def _choose(self) -> None:
        words = self._words.casefold().split()
        self.beginResetModel()
        self._rows = [one for one in self._all if self._is_shown(one) and _matches(one, words)]
        self.endResetModel()

    def _is_shown(self, record: ModelRecord) -> bool:
        if self._shown is Shown.HERE:
            return record.path is not None
        return self._shown is Shown.ALL or record.fits != str(Verdict.NOT) or record.current


def _matches(record: ModelRecord, words: Sequence[str]) -> bool:
    text = f"{record.title} {record.name} {record.family} {record.licence}".casefold()
    return all(word in text for word in words)


def _rank(record: ModelRecord) -> tuple[bool, bool, int, bool, bool, int]:
    """Put the one in use first, then those that are here, then by fit and speed, then the larger ones."""
    is_slow = record.tokens_per_s is not None and record.tokens_per_s < READING_TOKENS_PER_S
    order = _ORDER.get(record.fits, _UNKNOWN if record.fits == str(Verdict.UNKNOWN) else _SHORTER)
    return (not record.current, record.path is None, order, is_slow, not record.can_be_fetched, -record.parameters)
