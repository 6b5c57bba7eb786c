"""Documents and their versions as rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from core.services.writing_results import DocumentRecord, DocumentVersion
from desktop.widgets.rows import DETAIL_ROLE, SIDE_ROLE, one_line

translate = QCoreApplication.translate

SEQ_ROLE = int(Qt.ItemDataRole.UserRole) + 11
_TOGETHER_S = 300  # own edits closer than this are one row
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Row:
    """One row: an entry, its two lines, and what stands at the side of the second."""

    seq: int
    first: str
    second: str
    side: str = ""


class RowsModel(QAbstractListModel):
    """Show rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        return {
            int(Qt.ItemDataRole.DisplayRole): row.first,
            int(Qt.ItemDataRole.AccessibleTextRole): ", ".join(filter(None, (row.first, row.second, row.side))),
            DETAIL_ROLE: row.second,
            SIDE_ROLE: row.side,
            SEQ_ROLE: row.seq,
        }.get(int(role))

    def replace(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row_of(self, seq: int | None) -> int | None:
        """Return the place of an entry."""
        return next((place for place, row in enumerate(self._rows) if row.seq == seq), None)


def document_rows(records: Sequence[DocumentRecord]) -> list[Row]:
    """Return documents, the one changed last first."""
    newest = sorted(records, key=lambda one: one.changed, reverse=True)
    return [
        Row(one.seq, one_line(one.title) or translate("Documents", "Untitled"), shown_time(one.changed))
        for one in newest
    ]


def version_rows(versions: Sequence[DocumentVersion]) -> list[Row]:
    """Return versions, the newest first; own edits made at one go are one row."""
    groups: list[list[DocumentVersion]] = []
    for one in versions:
        if groups and _is_same_go(groups[-1][-1], one):
            groups[-1].append(one)
        else:
            groups.append([one])
    return [_version_row(group) for group in reversed(groups)]


def shown_time(text: str) -> str:
    """Return a time of the log in words of here and now."""
    try:
        moment = datetime.fromisoformat(text).astimezone()
    except ValueError:
        return text
    return QLocale().toString(moment.replace(tzinfo=None), QLocale.FormatType.ShortFormat)


def _version_row(group: Sequence[DocumentVersion]) -> Row:
    last = group[-1]
    removed, inserted = sum(one.removed for one in group), sum(one.inserted for one in group)
    who = (
        translate("Documents", "Words of the model")
        if last.origin == "model"
        else translate("Documents", "Written by you")
    )
    return Row(last.seq, shown_time(last.time), who, f"+{inserted} \u2212{removed}")


def _is_same_go(earlier: DocumentVersion, later: DocumentVersion) -> bool:
    if "model" in {earlier.origin, later.origin}:
        return False
    try:
        between = datetime.fromisoformat(later.time) - datetime.fromisoformat(earlier.time)
    except ValueError:
        return False
    return between.total_seconds() < _TOGETHER_S
