"""What is done by itself: what is due, what waits and why, what ran, and when it is next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from core.guardian import Guardian
from core.schedule.rows import JobState, Ran
from core.services.night import DAYDREAM
from desktop.operations import Operation
from desktop.pages.background.job_row import JobRow
from desktop.pages.background.nights import NightsSection
from desktop.pages.background.pausing import PausingSection
from desktop.pages.background.words import NIGHTLY, ran_row, short_name
from desktop.pages.insight_words import dreaming_said
from desktop.pages.learning_job import LearningJob
from desktop.pages.page import Page
from desktop.pages.privacy.care import CareSection
from desktop.pages.scrolled import Column
from desktop.widgets.core_texts import in_own_words
from desktop.widgets.facts import FactsTable
from desktop.widgets.flow import flow
from desktop.widgets.parts import Card, button, label
from desktop.widgets.theme import SPACE_S

_LOOK_MS = 15_000  # why something waits changes without anything beginning or ending


@dataclass(frozen=True)
class _State:
    jobs: list[JobState]
    runs: list[Ran]
    paused_until_utc_ns: int | None


class BackgroundPage(Page):
    """Show the jobs, and do one of the night now; what goes on here goes on when the page is left."""

    is_kept = False

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(guardian, parent)
        self._returns_to = ""  # the job whose button had the focus, once it can be pressed again
        self._reads = 0  # counts what was read, so that a late result of an earlier look is dropped
        self.pausing = PausingSection(guardian)
        self.job = LearningJob(guardian)
        self.rows = {name: JobRow(name) for name in NIGHTLY}
        self.nights = NightsSection(guardian)
        self.care = CareSection(guardian, self.tr("Checks and backups"))
        titles = (self.tr("When"), self.tr("What"), self.tr("How long"), self.tr("What came of it"))
        self.history = FactsTable(self.tr("What ran lately"), titles)
        for column in range(len(titles) - 1):  # the rest is for what came of it
            self.history.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.nothing = label(self.tr("Nothing has run by itself yet."), "muted")
        self.settings = button(self.tr("To the &settings"), lambda: self.page_requested.emit("settings"), "quiet")
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_MS)
        self._looking.timeout.connect(self._refresh)
        self.pausing.changed.connect(self._refresh)
        self.nights.setting_changed.connect(self.setting_changed)
        self.job.ended.connect(self._on_ended)
        self.job.status_changed.connect(self.status_changed)
        for row in self.rows.values():
            row.run_requested.connect(self._on_run_requested)
        self._lay_out()

    def _lay_out(self) -> None:
        scroll = Column()
        head = QVBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(label(self.tr("Background"), "title"))
        words = self.tr("What it does by itself while nobody is at the machine. Whoever comes back finds it free.")
        head.addWidget(label(words, "muted", wraps=True))
        nightly, lately = Card(self.tr("The work of the night")), Card(self.tr("What ran lately"))
        nightly.body.addWidget(self.job)
        for row in self.rows.values():
            nightly.body.addWidget(row)
        nightly.body.addLayout(flow(self.settings))
        lately.body.addWidget(self.nothing)
        lately.body.addWidget(self.history)
        scroll.body.addLayout(head)
        for part in (self.pausing, nightly, self.nights, self.care, lately):
            scroll.body.addWidget(part)
        scroll.body.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)

    def enter(self) -> None:
        """Show the present state, and follow it while the page is seen."""
        self._refresh()
        self.nights.refresh()
        self._looking.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no more while nobody sees it."""
        super().hideEvent(event)
        self._looking.stop()

    def jobs_changed(self, _jobs: Sequence[JobState]) -> None:
        """Show what began or ended."""
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        self._reads += 1
        reads, jobs = self._reads, self.guardian.jobs

        def show(state: _State) -> None:
            if reads == self._reads:
                self._show(state)

        Operation(self, lambda _stop: _State(jobs.jobs(), jobs.runs(), jobs.paused_until())).success(show).start()

    def _show(self, state: _State) -> None:
        is_busy = self.job.is_running or any(one.state == "running" for one in state.jobs)
        for one in state.jobs:
            if one.job in self.rows:
                self.rows[one.job].show_job(one, is_busy=is_busy)
        if self._returns_to and not is_busy:
            self.rows[self._returns_to].run.setFocus()
            self._returns_to = ""
        self.pausing.show_jobs(state.jobs, state.paused_until_utc_ns)
        self.care.show_jobs([one for one in state.jobs if one.job not in self.rows])
        self.nothing.setVisible(not state.runs)
        self.history.setVisible(bool(state.runs))
        self.history.show_rows([ran_row(one) for one in state.runs])

    def _on_run_requested(self, name: str) -> None:
        for row in self.rows.values():
            row.run.setEnabled(False)
        self.is_kept, self._returns_to = True, name
        self.job.begin(
            "schedule run",
            {"job": name},
            lambda put, stop: self.guardian.jobs.run(name, put, stop),
            self._on_done,
            facts=lambda state: {"state": state.state},
            said=dreaming_said if name == DAYDREAM else None,
        )
        self.job.stop.setFocus()

    def _on_done(self, job: JobState) -> None:
        if job.state != "failed":  # which is told over the page
            self.work_ended.emit(self.tr("{name} has ended").format(name=short_name(job.job)), in_own_words(job.reason))

    def _on_ended(self) -> None:
        self.is_kept = False
        self._refresh()
