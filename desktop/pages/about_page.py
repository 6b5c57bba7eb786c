"""What this installation consists of, under which licences, and what to send along with a report of a bug."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.guardian import Guardian
from desktop import watchdog
from desktop.operations import Operation
from desktop.pages.page import Page
from desktop.pages.scrolled import Column
from desktop.widgets.banner import Banner
from desktop.widgets.facts import FactsTable
from desktop.widgets.parts import Card, button, label
from desktop.widgets.theme import SPACE_S

if TYPE_CHECKING:
    from core.paths import Home
    from core.services.about import Component
    from core.services.doctor import Examination

# What looks at the installation is imported by the operation that does: that takes longer than a page may keep waiting.
_OWN_VERSION = "Guardian Angel"


@dataclass(frozen=True)
class _Facts:
    versions: dict[str, str]
    libraries: dict[str, str]
    components: list[Component]


class AboutPage(Page):
    """Show versions and licences, examine the installation, and copy what a bug report needs."""

    is_kept = False

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(guardian, parent)
        self._examining: Operation | None = None
        self.version = label("", "muted")
        self.banner = Banner()
        self.copy = button(self.tr("&Copy for a bug report"), self._on_copy_clicked, "primary")
        self.examine = button(self.tr("&Examine this installation"), self._on_examine_clicked)
        self.responsiveness = label("", "", wraps=True)
        self.diagnostics = label("", "", wraps=True)
        self.show_folder = button(self.tr("Open the &folder"), self._on_show_folder_clicked)
        self.versions = FactsTable(self.tr("Versions"), [self.tr("Part"), self.tr("Version")])
        self.licences = FactsTable(
            self.tr("Licences"), [self.tr("What is shipped"), self.tr("Version"), self.tr("Licence")]
        )
        self._lay_out()

    def _lay_out(self) -> None:
        column = Column()
        head = QVBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(label(self.tr("About Guardian Angel"), "title", wraps=True))
        head.addWidget(self.version)
        head.addWidget(
            label(
                self.tr("Local first: your words, the model and what it learns from you stay on this machine."),
                "muted",
                wraps=True,
            )
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.examine)
        buttons.addStretch()
        head.addLayout(buttons)
        head.addWidget(self.banner)
        column.body.addLayout(head)
        quick = Card(self.tr("How quickly the window answers"))
        quick.body.addWidget(self.responsiveness)
        column.body.addWidget(quick)
        notes = Card(self.tr("Diagnostics"))
        notes.body.addWidget(self.diagnostics)
        folder = QHBoxLayout()
        folder.addWidget(self.show_folder)
        folder.addStretch()
        notes.body.addLayout(folder)
        column.body.addWidget(notes)
        for title, table in ((self.tr("Versions"), self.versions), (self.tr("Licences"), self.licences)):
            card = Card(title)
            card.body.addWidget(table)
            column.body.addWidget(card)
        column.body.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(column)

    def enter(self) -> None:
        """Read what is installed, and say how the window fared."""
        said = self.tr("What went wrong is noted in {file}, without anything you wrote.")
        self.diagnostics.setText(said.format(file=self.guardian.home.diagnostics))
        self.responsiveness.setText(self._responsiveness())
        if not self.versions.rowCount():
            Operation(self, lambda _stop: _read()).success(self._show).start()
        self.copy.setFocus()

    def _responsiveness(self) -> str:
        watch = watchdog.present()
        report = watch.report() if watch is not None else None
        if report is None or report.watched_s < 1:
            return self.tr("Not measured yet: that begins with the use of the window.")
        said = self.tr(
            "Watched for {minutes} min of use. Longest wait: {longest} ms{where}. Waits over {limit} ms: {count}."
        )
        where = " · ".join(part for part in (report.longest_page, report.longest_where) if part)
        return said.format(
            minutes=round(report.watched_s / 60),
            longest=round(report.longest_ms),
            where=f" ({where})" if where else "",
            limit=watchdog.STALL_MS,
            count=report.stalls,
        )

    def _show(self, facts: _Facts) -> None:
        self.version.setText(self.tr("Version {version}").format(version=facts.versions.get(_OWN_VERSION, "")))
        self.versions.show_rows(list({**facts.versions, **facts.libraries}.items()))
        self.licences.show_rows([(one.name, one.version, one.licence) for one in facts.components])

    def _on_examine_clicked(self) -> None:
        self._begin(self._show_examined)

    def _on_copy_clicked(self) -> None:
        self._begin(self._copy)

    def _begin(self, then: object) -> None:
        if self._examining is not None:
            return
        self.banner.show_message(self.tr("Looking at the installation, and starting the model once…"), "", "info")
        examining = Operation(self, lambda _stop: _examine(self.guardian.home)).success(then)
        self._examining = examining.ended(self._on_examined).start()

    def _on_examined(self) -> None:
        self._examining = None

    def _show_examined(self, found: Examination) -> None:
        if found.ok:
            started = self.tr("The model starts in {seconds} s on {placement}.")
            advice = started.format(seconds=found.model.seconds, placement=found.model.placement)
            self.banner.show_message(self.tr("Everything works."), advice, "good")
        else:
            problems = "\n".join(f"{one.title} {one.advice}" for one in found.problems)
            self.banner.show_message(self.tr("Something does not work."), problems)

    def _copy(self, found: Examination) -> None:
        Operation(self, lambda _stop: _report(found, self.guardian.home)).success(self._on_report_made).start()

    def _on_report_made(self, report: str) -> None:
        QGuiApplication.clipboard().setText(report)
        self.banner.show_message(
            self.tr("Copied: versions, the machine and the latest unexpected errors."),
            self.tr("Nothing you wrote is in it, and no path or name of yours. Paste it where you report the bug."),
            "good",
        )

    def _on_show_folder_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.guardian.home.diagnostics.parent)))


def _read() -> _Facts:
    from core.services.about import components  # noqa: PLC0415 - see above
    from core.services.doctor import libraries, versions  # noqa: PLC0415 - see above

    return _Facts(versions(), libraries(), components())


def _examine(home: Home) -> Examination:
    from core.services.doctor import examine  # noqa: PLC0415 - see above

    return examine(home)


def _report(found: Examination, home: Home) -> str:
    from core.services.about import bug_report  # noqa: PLC0415 - see above

    return bug_report(found, home)
