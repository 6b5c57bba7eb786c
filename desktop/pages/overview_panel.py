"""What answers now, in one sentence, and how learning stands."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.guardian import Guardian
from core.services.report import Report
from core.services.results import AdapterRecord
from core.services.standing import Standing
from desktop.pages.learning_words import current_sentence
from desktop.pages.runs_panel import RunsPanel
from desktop.pages.standing_words import next_sentence, paused_sentence
from desktop.widgets.core_texts import in_own_words
from desktop.widgets.flow import flow
from desktop.widgets.parts import Card, EmptyState, button, label
from desktop.widgets.theme import SPACE_M


class OverviewPanel(QWidget):
    """Lead to what can be done next."""

    tab_requested = Signal(str)

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guardian = guardian
        self._current: AdapterRecord | None = None
        self.sentence = label("", wraps=True)
        self.headline = label("", "heading", wraps=True)
        self.findings = label("", "muted", wraps=True)
        self.standing = label(self.tr("Looking at what is new in your log…"), wraps=True)
        self.run = button(self.tr("To the &run"), lambda: self.tab_requested.emit("run"), "primary")
        self.adapters = button(self.tr("&Lineage"), lambda: self.tab_requested.emit("adapters"))
        self.proof = button(self.tr("Proo&f"), lambda: self.tab_requested.emit("proof"))
        self.runs = RunsPanel()
        self._empty = EmptyState(
            "learning",
            self.tr("Nothing has been learnt yet"),
            self.tr(
                "Here you will see what each run gained. A run reads your own words in the log, learns them into a "
                "small adapter, and tests it on texts it never saw; only what passes is used."
            ),
        )
        now = Card(self.tr("What answers you"))
        for part in (self.sentence, self.headline, self.findings):
            now.body.addWidget(part)
        then = Card(self.tr("What comes next"))
        then.body.addWidget(self.standing)
        then.body.addLayout(flow(self.run, self.adapters, self.proof))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        for part in (now, then, self.runs, self._empty):
            column.addWidget(part)

    def show_current(self, current: AdapterRecord | None) -> None:
        """Say what answers now."""
        self.sentence.setText(current_sentence(current))

    def show_report(self, report: Report) -> None:
        """Say what was proved, and show the curve over runs."""
        self.headline.setText(in_own_words(report.headline))
        self.headline.setVisible(bool(report.points))
        self.findings.setText("\n".join(in_own_words(one) for one in report.findings))
        self.findings.setVisible(bool(report.findings))
        self.runs.show_points(report.points)
        self._empty.setVisible(not report.points)

    def show_standing(self, standing: Standing) -> None:
        """Say how learning stands."""
        self.standing.setText(paused_sentence(standing) if standing.paused else next_sentence(standing))
