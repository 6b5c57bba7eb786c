"""Check the log, or everything, and say when that was done last."""

import threading
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from core.guardian import Guardian
from core.services.care import CHECK, FULL_CHECK, JobState
from core.services.results import Check
from desktop.bridge import Latest
from desktop.models.words import shown_utc
from desktop.operations import Operation
from desktop.pages.privacy.section import Section
from desktop.widgets.controls import ChoiceControl
from desktop.widgets.core_texts import in_own_words
from desktop.widgets.parts import button, label, name_choice
from desktop.widgets.theme import SPACE_S

_FULL = 2
_LEAST_CHARACTERS = 16


class CheckSection(Section):
    """Verify at a level that can be chosen."""

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(guardian, self.tr("Check"), parent)
        self.last = label("", "muted", wraps=True)
        self.level = ChoiceControl(
            [
                ("0", self.tr("Quick: the newest entries and the mark of the last one")),
                ("1", self.tr("The log: every entry, its chain and its encryption")),
                (str(_FULL), self.tr("Everything: also every index and every sealed file")),
            ]
        )
        name_choice(self.level, self.tr("How much to check"))
        self.level.setSizeAdjustPolicy(ChoiceControl.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.level.setMinimumContentsLength(_LEAST_CHARACTERS)
        self.level.show_value(str(_FULL))
        name = label(self.tr("Check how &much:"))
        name.setBuddy(self.level)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Checking"))
        self.progress.hide()
        self.check = button(self.tr("&Check"), self._on_check_clicked)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(name)
        row.addWidget(self.level, 1)
        self.body.addWidget(self.last)
        self.body.addLayout(row)
        self.body.addWidget(self.progress)
        self.add_buttons(self.check)

    def refresh(self) -> None:
        """Show when the vault was checked last."""
        Operation(self, lambda _stop: self.guardian.care.jobs()).success(self._show_last).start()

    def _show_last(self, jobs: list[JobState]) -> None:
        names = {FULL_CHECK: self.tr("Everything"), CHECK: self.tr("The log")}
        lines = [
            self.tr("{what} was last checked by itself {time}: {reason}").format(
                what=names[job.job], time=shown_utc(job.last), reason=in_own_words(job.reason)
            )
            for job in jobs
            if job.job in names and job.last
        ]
        self.last.setText("\n".join(lines) or self.tr("It was not checked yet. That is done each day by itself."))

    def _on_check_clicked(self) -> None:
        level = int(self.level.currentData())
        steps = Latest(self)

        def work(_stop: threading.Event) -> Check:
            return self.guardian.verify(level, steps.put)

        checking = self.act("verify", {"level": level}, work, partial(self._on_checked, level), self.tr("Checking…"))
        if checking is None:
            return
        checking.progress(steps, self._on_step)
        self.progress.setRange(0, 0)
        self.progress.show()

    def _on_step(self, step: tuple[int, int]) -> None:
        done, of = step
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _on_checked(self, level: int, check: Check) -> None:
        if check.ok:
            whole = self.tr("The vault is whole: {count} entries, none changed or missing.")
            log = self.tr("The log is whole: {count} entries, none changed or missing.")
            title = (whole if level == _FULL else log).format(count=check.head_seq)
            self.say(title, "", "good")
        else:
            self.say(self.tr("The vault is damaged. Nothing was changed."), "\n".join(check.problems))

    def _on_ended(self) -> None:
        self.progress.hide()
        super()._on_ended()
