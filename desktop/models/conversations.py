"""Conversations as rows, each by the question that began it, under headings of when that was."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from core.entries import Entry
from core.services.results import ConversationHit
from desktop.models.words import shown_day
from desktop.widgets.rows import DETAIL_ROLE, HEADING_ROLE, one_line

THREAD_ROLE = int(Qt.ItemDataRole.UserRole) + 11
SEQ_ROLE = int(Qt.ItemDataRole.UserRole) + 12
_WEEK_DAYS = 7
_NS_IN_S = 1_000_000_000
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class ConversationRow:
    """One conversation; `seq` is the turn that was found in it, None if it was not searched for."""

    thread: int
    title: str
    detail: str
    heading: str
    seq: int | None = None


def row_of_entry(first: Entry, today: date | None = None) -> ConversationRow:
    """Return the row of a conversation by its first entry."""
    name = one_line(first.text) or QCoreApplication.translate("Conversations", "(redacted)")
    return ConversationRow(first.seq, name, shown_day(first.time_utc_ns), _heading(first.time_utc_ns, today))


def row_of_hit(hit: ConversationHit) -> ConversationRow:
    """Return the row of a conversation in which words were found."""
    name = hit.title or QCoreApplication.translate("Conversations", "(redacted)")
    return ConversationRow(hit.thread, one_line(name), one_line(hit.snippet), "", hit.seq)


def _heading(time_utc_ns: int, today: date | None) -> str:
    now = today or datetime.now(UTC).astimezone().date()
    day = datetime.fromtimestamp(time_utc_ns / _NS_IN_S, UTC).astimezone().date()
    days = (now - day).days
    if days <= 0:
        return QCoreApplication.translate("Conversations", "Today")
    if days == 1:
        return QCoreApplication.translate("Conversations", "Yesterday")
    if days <= _WEEK_DAYS:
        return QCoreApplication.translate("Conversations", "The last 7 days")
    month = QLocale().standaloneMonthName(day.month)
    return month if day.year == now.year else f"{month} {day.year}"


class ConversationsModel(QAbstractListModel):
    """Show conversations, newest first; a heading is a row that cannot be chosen. More are asked for at the end."""

    more_wanted = Signal(int)  # those that began before this entry

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ConversationRow | str] = []
        self._has_more = False

    @property
    def count(self) -> int:
        """How many conversations are listed."""
        return sum(isinstance(row, ConversationRow) for row in self._rows)

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many rows there are, with headings."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let headings be passed over."""
        is_heading = index.isValid() and isinstance(self._rows[index.row()], str)
        return Qt.ItemFlag.NoItemFlags if is_heading else super().flags(index)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a row shows."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, str):
            return row if role in {Qt.ItemDataRole.DisplayRole, HEADING_ROLE} else None
        shown = {
            int(Qt.ItemDataRole.DisplayRole): row.title,
            int(Qt.ItemDataRole.AccessibleTextRole): f"{row.title}, {row.detail}",
            DETAIL_ROLE: row.detail,
            THREAD_ROLE: row.thread,
            SEQ_ROLE: row.seq,
        }
        return shown.get(int(role))

    def replace(self, rows: Sequence[ConversationRow], *, has_more: bool = False) -> None:
        """Show other conversations."""
        self.beginResetModel()
        self._rows = []
        self._rows = self._with_headings(rows)
        self._has_more = has_more
        self.endResetModel()

    def append(self, rows: Sequence[ConversationRow], *, has_more: bool) -> None:
        """Show more conversations, older than those that are shown."""
        added = self._with_headings(rows)
        self._has_more = has_more
        if added:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(added) - 1)
            self._rows += added
            self.endInsertRows()

    def canFetchMore(self, _parent: _Index) -> bool:
        """Tell whether there are older ones."""
        return self._has_more

    def fetchMore(self, _parent: _Index) -> None:
        """Ask for older ones; they come later."""
        last = next((row for row in reversed(self._rows) if isinstance(row, ConversationRow)), None)
        self._has_more = False
        if last is not None:
            self.more_wanted.emit(last.thread)

    def row_of(self, thread: int) -> int | None:
        """Return the row of a conversation."""
        rows = enumerate(self._rows)
        return next((place for place, row in rows if isinstance(row, ConversationRow) and row.thread == thread), None)

    def _with_headings(self, rows: Sequence[ConversationRow]) -> list[ConversationRow | str]:
        made: list[ConversationRow | str] = []
        before = next((row.heading for row in reversed(self._rows) if isinstance(row, ConversationRow)), "")
        for row in rows:
            if row.heading and row.heading != before:
                made.append(row.heading)
            before = row.heading
            made.append(row)
        return made
