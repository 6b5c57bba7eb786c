"""What goes on by itself now, and holding it up for a while."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.guardian import Guardian
from core.schedule.rows import JobState
from desktop.pages.background.words import now_said
from desktop.pages.privacy.section import Section
from desktop.widgets.flow import flow
from desktop.widgets.parts import button, label


class PausingSection(Section):
    """Say in a sentence what goes on or comes next; pause it, and let it go on."""

    changed = Signal()

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(guardian, self.tr("Now"), parent)
        self.words = label("", wraps=True)
        self.hour = button(self.tr("Pause for an &hour"), self._on_hour_clicked)
        self.tomorrow = button(self.tr("Pause until &tomorrow"), self._on_tomorrow_clicked)
        self.resume = button(self.tr("&Resume"), self._on_resume_clicked, "primary")
        self._buttons = [self.hour, self.tomorrow, self.resume]
        self.body.addWidget(self.words)
        self.body.addLayout(flow(*self._buttons))
        self.body.addWidget(self.banner)
        self.resume.hide()

    def show_jobs(self, jobs: Sequence[JobState], paused_until_utc_ns: int | None) -> None:
        """Show how everything stands."""
        self.words.setText(now_said(jobs, paused_until_utc_ns))
        is_paused = paused_until_utc_ns is not None
        had_focus = any(one.hasFocus() for one in self._buttons)
        self.resume.setVisible(is_paused)
        self.hour.setVisible(not is_paused)
        self.tomorrow.setVisible(not is_paused)
        if had_focus:
            (self.resume if is_paused else self.hour).setFocus()

    def refresh(self) -> None:
        """Have everything shown again."""
        self.changed.emit()

    def _on_hour_clicked(self) -> None:
        self._choose("schedule pause", {"hours": 1}, partial(self.guardian.jobs.pause_for_hours, 1))

    def _on_tomorrow_clicked(self) -> None:
        self._choose("schedule pause", {}, self.guardian.jobs.pause_until_tomorrow)

    def _on_resume_clicked(self) -> None:
        self._choose("schedule resume", {}, self.guardian.jobs.resume)

    def _choose(self, verb: str, arguments: dict[str, int], work: Callable[[], object]) -> None:
        self.act(verb, arguments, lambda _stop: work(), lambda _result: None)
