"""What narrows the log: a menu to choose from, and chips of what was chosen."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QWidget,
)

from core.entries import BOOK_KEEPING, Filter, Kind, Origin
from core.log.timeline import Order
from desktop.models.words import kind_name, origin_name, shown_count, shown_date
from desktop.widgets.chips import Chips
from desktop.widgets.parts import button
from desktop.widgets.rows import one_line

_NS_IN_MS = 1_000_000
_MOST_SOURCES = 40
_LONGEST_SOURCE = 60
_WEEK, _MONTH = 7, 30  # days


class LogFilters(QWidget):
    """Hold the filter of the log page as chips; `button` opens the menu and stands elsewhere."""

    changed = Signal()
    sources_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wanted = Filter()
        self.order = Order.NEWEST
        self._sources: Mapping[str, int] = {}
        self._source_menu = QMenu(self)
        self._names: list[str] = []  # what the chips stand for, in their order
        self.chips = Chips(self.tr("Filters"))
        self.chips.removed.connect(self._on_removed)
        self.clear_all = button(self.tr("Clear all"), self.clear, "quiet")
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._on_about_to_show)
        self.button = QPushButton(self.tr("F&ilter"))
        self.button.setAccessibleName(self.tr("Filter and order"))
        self.button.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.chips, 1)
        row.addWidget(self.clear_all, alignment=Qt.AlignmentFlag.AlignTop)
        self._show_chips()

    @property
    def is_active(self) -> bool:
        """Whether anything is hidden."""
        return replace(self.wanted, with_book_keeping=False) != Filter()

    def clear(self) -> None:
        """Hide nothing but the book-keeping."""
        self.choose(Filter())

    def choose(self, wanted: Filter) -> None:
        """Narrow otherwise."""
        if wanted != self.wanted:
            self.wanted = wanted
            self._show_chips()
            self.changed.emit()

    def choose_span(self, since_utc_ns: int | None, until_utc_ns: int | None) -> None:
        """Narrow to what was written in a span of time."""
        self.choose(replace(self.wanted, since_utc_ns=since_utc_ns, until_utc_ns=until_utc_ns))

    def choose_order(self, order: Order) -> None:
        """Order otherwise."""
        if order is not self.order:
            self.order = order
            self.changed.emit()

    def show_sources(self, sources: Mapping[str, int]) -> None:
        """Say which sources there are."""
        self._sources = sources
        if self.menu.isVisible():
            self._fill_sources(self._source_menu)

    def _on_about_to_show(self) -> None:
        self.menu.clear()
        kinds = self.menu.addMenu(self.tr("&Kind"))
        for kind in [*(one for one in Kind if one not in BOOK_KEEPING), *sorted(BOOK_KEEPING)]:
            self._check(kinds, kind_name(kind), kind in self.wanted.kinds, lambda kind=kind: self._turn("kinds", kind))
        origins = self.menu.addMenu(self.tr("&Written by"))
        for origin in Origin:
            is_on = origin in self.wanted.origins
            self._check(origins, origin_name(origin), is_on, lambda one=origin: self._turn("origins", one))
        self._source_menu = self.menu.addMenu(self.tr("&Source"))
        self._fill_sources(self._source_menu)
        self._add_times(self.menu.addMenu(self.tr("W&hen written")))
        self.menu.addSeparator()
        for name, value, said in (
            ("has_attachment", True, self.tr("With &attachments")),
            ("is_redacted", True, self.tr("&Redacted")),
            ("is_redacted", False, self.tr("&Not redacted")),
            ("with_book_keeping", True, self.tr("The app's &own notes too")),
        ):
            is_on = getattr(self.wanted, name) is value
            self._check(self.menu, said, is_on, lambda name=name, value=value: self._switch(name, value))
        self.menu.addSeparator()
        self._add_orders(self.menu.addMenu(self.tr("Or&der")))
        clear = self.menu.addAction(self.tr("&Clear filters"), self.clear)
        clear.setEnabled(self.wanted != Filter())
        self.sources_wanted.emit()

    def _fill_sources(self, menu: QMenu) -> None:
        menu.clear()
        known = sorted(self._sources.items(), key=lambda one: -one[1])[:_MOST_SOURCES]
        for name, count in known:
            said = self.tr("{source} ({count})").format(source=_source_name(name), count=shown_count(count))
            is_on = name in self.wanted.sources
            self._check(menu, said.replace("&", "&&"), is_on, lambda name=name: self._turn("sources", name))
        menu.setEnabled(bool(known))

    def _add_times(self, menu: QMenu) -> None:
        today = QDate.currentDate()
        for said, since in (
            (self.tr("&Today"), today),
            (self.tr("Last &7 days"), today.addDays(1 - _WEEK)),
            (self.tr("Last &30 days"), today.addDays(1 - _MONTH)),
            (self.tr("This &year"), QDate(today.year(), 1, 1)),
        ):
            menu.addAction(said, lambda since=since: self.choose_span(_begin_ns(since), None))
        menu.addSeparator()
        menu.addAction(self.tr("&Choose dates…"), self._on_choose_dates)

    def _add_orders(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for order, said in (
            (Order.NEWEST, self.tr("&Newest first")),
            (Order.OLDEST, self.tr("&Oldest first")),
            (Order.BEST, self.tr("&Best match first, when searching")),
        ):
            action = self._check(menu, said, order is self.order, lambda order=order: self.choose_order(order))
            group.addAction(action)

    def _check(self, menu: QMenu, said: str, is_on: bool, slot: Callable[[], object]) -> QAction:
        action = QAction(said, menu)
        action.setCheckable(True)
        action.setChecked(is_on)
        action.triggered.connect(lambda _checked=False: slot())
        menu.addAction(action)
        return action

    def _turn(self, name: str, value: object) -> None:
        self.choose(replace(self.wanted, **{name: getattr(self.wanted, name) ^ {value}}))

    def _switch(self, name: str, value: bool) -> None:
        is_on = getattr(self.wanted, name) is value
        off = False if name == "with_book_keeping" else None
        self.choose(replace(self.wanted, **{name: off if is_on else value}))

    def _on_choose_dates(self) -> None:
        dialog = DatesDialog(self.wanted, self)
        dialog.accepted.connect(lambda: self.choose_span(*dialog.span))
        dialog.open()

    def _on_removed(self, place: int) -> None:
        group, _, value = self._names.pop(place).partition(":")
        if group == "kinds":
            self._turn(group, Kind(value))
        elif group == "origins":
            self._turn(group, Origin(value))
        elif group == "sources":
            self._turn(group, value)
        elif group == "time":
            self.choose_span(None, None)
        else:
            self.choose(replace(self.wanted, **{group: getattr(Filter(), group)}))

    def _show_chips(self) -> None:
        wanted = self.wanted
        chips = [(f"kinds:{kind}", kind_name(kind)) for kind in sorted(wanted.kinds)]
        chips += [(f"origins:{origin}", origin_name(origin)) for origin in sorted(wanted.origins)]
        chips += [(f"sources:{name}", _source_name(name)) for name in sorted(wanted.sources)]
        if span := self._span_said():
            chips.append((f"time:{span}", span))
        if wanted.has_attachment:
            chips.append(("has_attachment", self.tr("With attachments")))
        if wanted.is_redacted is not None:
            chips.append(("is_redacted", self.tr("Redacted") if wanted.is_redacted else self.tr("Not redacted")))
        if wanted.with_book_keeping:
            chips.append(("with_book_keeping", self.tr("The app's own notes too")))
        names = [name for name, _said in chips]
        if names != self._names:
            self._names = names
            self.chips.clear()
            for _name, said in chips:
                self.chips.add(said)
        self.clear_all.setVisible(len(chips) > 1)
        self.setVisible(bool(chips))

    def _span_said(self) -> str:
        since, until = self.wanted.since_utc_ns, self.wanted.until_utc_ns
        first = None if since is None else shown_date(since)
        last = None if until is None else shown_date(until - 1)
        if first is not None and last is not None:
            return first if first == last else self.tr("{first} to {last}").format(first=first, last=last)
        if first is not None:
            return self.tr("Since {first}").format(first=first)
        return "" if last is None else self.tr("Until {last}").format(last=last)


class DatesDialog(QDialog):
    """Choose the first and the last day."""

    def __init__(self, wanted: Filter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("When it was written"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        today = QDate.currentDate()
        self.first = _date_edit(
            self.tr("First day"), self.tr("What is older is hidden"), wanted.since_utc_ns, today.addYears(-1)
        )
        last = None if wanted.until_utc_ns is None else wanted.until_utc_ns - 1
        self.last = _date_edit(self.tr("Last day"), self.tr("What is newer is hidden"), last, today)
        self.first.dateChanged.connect(self.last.setMinimumDate)
        self.last.setMinimumDate(self.first.date())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(self.tr("&From"), self.first)
        form.addRow(self.tr("&To"), self.last)
        form.addRow(buttons)

    @property
    def span(self) -> tuple[int, int]:
        """The chosen days, from the beginning of the first to that of the day after the last."""
        return _begin_ns(self.first.date()), _begin_ns(self.last.date().addDays(1))


def _date_edit(name: str, meaning: str, at_utc_ns: int | None, otherwise: QDate) -> QDateEdit:
    made = QDateEdit(otherwise if at_utc_ns is None else _date_of(at_utc_ns))
    made.setCalendarPopup(True)
    made.setAccessibleName(name)
    made.setAccessibleDescription(meaning)
    return made


def _date_of(at_utc_ns: int) -> QDate:
    return QDateTime.fromMSecsSinceEpoch(at_utc_ns // _NS_IN_MS).date()


def _begin_ns(day: QDate) -> int:
    return day.startOfDay().toMSecsSinceEpoch() * _NS_IN_MS


def _source_name(name: str) -> str:
    return one_line(name)[:_LONGEST_SOURCE] or QCoreApplication.translate("LogFilters", "No source")
