"""What an import would bring in, before anything is brought in."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from core.clock import utc_ns_of
from core.entries import Origin
from core.services.results import ImportPreview, ImportReport, RecordShown
from desktop.models.words import origin_name, shown_count, shown_date
from desktop.widgets.flow import FlowLayout
from desktop.widgets.parts import button, label
from desktop.widgets.rows import DETAIL_ROLE, SIDE_ROLE, TwoLineDelegate, fit_rows, one_line
from desktop.widgets.theme import SPACE_S, SPACE_XS

_MOST_RECORDS = 4
_MOST_AUTHORS = 8
_NAME = 40


class ImportPreviewView(QWidget):
    """Count what would come in, list the first of it, and offer the names it was written under."""

    name_chosen = Signal(str)  # of somebody who wrote some of it: the principal, says the principal

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = label("", wraps=True)
        self.records = QListWidget()
        self.records.setItemDelegate(TwoLineDelegate(self.records))
        self.records.setAccessibleName(self.tr("What would be imported"))
        self.records.setUniformItemSizes(True)
        self._asked = label(self.tr("Which of these names are yours?"), "small")
        self._names = QWidget()
        self._flow = FlowLayout(self._names, SPACE_XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        for part in (self.summary, self._asked, self._names, self.records):
            column.addWidget(part)
        self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self.records.clear()
        self.hide()

    def begin(self) -> None:
        """Say that it is being read."""
        self.summary.setText(self.tr("Looking what would come in…"))
        for part in (self._asked, self._names, self.records):
            part.hide()
        self.show()

    def show_report(self, report: ImportReport, own_names: list[str]) -> None:
        """Show what a dry run found."""
        preview = report.preview or ImportPreview()
        self.summary.setText("\n".join(self._said(report, preview)))
        self.records.clear()
        for record in preview.records:
            self.records.addItem(self._item(record))
        fit_rows(self.records, _MOST_RECORDS)
        self._show_names(preview.authors, own_names)
        self.show()

    def _said(self, report: ImportReport, preview: ImportPreview) -> list[str]:
        said = [
            self.tr(
                "{source}: {added} texts would be added, {skipped} are here already, {failed} cannot be read."
            ).format(
                source=one_line(report.source),
                added=shown_count(report.added),
                skipped=shown_count(report.skipped),
                failed=shown_count(report.failed),
            )
        ]
        if preview.first and preview.last:
            said.append(
                self.tr("Written from {first} to {last}.").format(first=_day(preview.first), last=_day(preview.last))
            )
        if preview.origins:
            each = [
                self.tr("{origin}: {count}").format(origin=origin_name(Origin(origin)), count=shown_count(count))
                for origin, count in sorted(preview.origins.items(), key=lambda one: -one[1])
            ]
            said.append(" · ".join(each))
        return said

    def _show_names(self, authors: Mapping[str, int], own_names: list[str]) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        known = {name.casefold() for name in own_names}
        others = [name for name in authors if name.casefold() not in known][:_MOST_AUTHORS]
        for name in others:
            short = one_line(name)[:_NAME]
            said = self.tr("{name} ({count})").format(name=short, count=shown_count(authors[name]))
            choose = button(said.replace("&", "&&"), lambda name=name: self.name_chosen.emit(name), "quiet")
            choose.setAccessibleName(self.tr("{name} is me").format(name=short))
            self._flow.addWidget(choose)
            choose.show()
        for part in (self._asked, self._names):
            part.setVisible(bool(others))

    def _item(self, record: RecordShown) -> QListWidgetItem:
        item = QListWidgetItem(one_line(record.title or record.name))
        state = self.tr("new") if record.is_new else self.tr("here already")
        parts = (state, origin_name(Origin(record.origin)), one_line(record.author), one_line(record.name))
        item.setData(DETAIL_ROLE, " · ".join(part for part in parts if part))
        item.setData(SIDE_ROLE, _day(record.time))
        if not record.is_new:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
        return item


def _day(time: str) -> str:
    return shown_date(utc_ns_of(datetime.fromisoformat(time)))
