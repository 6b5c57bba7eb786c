"""What is done by itself while the vault is open."""

from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from core.guardian import Guardian
from core.schedule.rows import JobState
from desktop.operations import Operation
from desktop.pages.privacy.care_words import job_name, state_name
from desktop.pages.privacy.section import Section
from desktop.widgets.core_texts import in_own_words
from desktop.widgets.parts import button
from desktop.widgets.plain import tip
from desktop.widgets.rows import DETAIL_ROLE, TwoLineDelegate, fit_rows, one_line

_MOST_ROWS = 8  # every job without scrolling


class CareSection(Section):
    """List the jobs, how they stand and why; do what is due now."""

    def __init__(self, guardian: Guardian, heading: str = "", parent: QWidget | None = None) -> None:
        super().__init__(guardian, heading or self.tr("Done by itself"), parent)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What is done by itself"))
        self.list.setAccessibleDescription(self.tr("Up and Down read it row by row"))
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        self.run = button(self.tr("&Do now what is due"), self._on_run_clicked)
        self.body.addWidget(self.list)
        self.add_buttons(self.run)

    def refresh(self) -> None:
        """Show the jobs."""
        Operation(self, lambda _stop: self.guardian.care.jobs()).success(self.show_jobs).start()

    def show_jobs(self, jobs: list[JobState]) -> None:
        """Show how jobs stand."""
        self.list.clear()
        for job in jobs:
            item = QListWidgetItem(f"{job_name(job.job).capitalize()}: {state_name(job.state)}")
            item.setData(DETAIL_ROLE, one_line(in_own_words(job.reason)))
            item.setToolTip(tip(in_own_words(job.reason)))
            self.list.addItem(item)
        fit_rows(self.list, _MOST_ROWS)

    def _on_run_clicked(self) -> None:
        self.act("care run", {}, self.guardian.care.run_due, self._on_run, self.tr("Working…"))

    def _on_run(self, jobs: list[JobState]) -> None:
        failed = [job for job in jobs if job.state == "failed"]
        if failed:
            names = ", ".join(job_name(job.job) for job in failed)
            self.say(self.tr("Not done: {names}.").format(names=names), failed[0].reason, "error")
        else:
            self.say(self.tr("Done.") if jobs else self.tr("Nothing is due."), "", "good")
