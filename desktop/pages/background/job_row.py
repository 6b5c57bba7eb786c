"""One job of the night: how it stands, why, when it is next, and a button that does it now."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.schedule.rows import JobState
from desktop.pages.background.words import TONES, about, reason_said, short_name, when_said
from desktop.pages.privacy.care_words import state_name
from desktop.widgets.parts import button, label, line, wear
from desktop.widgets.theme import SPACE_L, SPACE_S, SPACE_XS


class JobRow(QFrame):
    """Show a job; the button says which one is wanted."""

    run_requested = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.title = label(short_name(name), "strong")
        self.state = label("", "chip")
        self.reason = label("", wraps=True)
        self.when = label("", "small", wraps=True)
        self.run = button(self.tr("Do it now"), lambda: self.run_requested.emit(name))
        self.run.setAccessibleDescription(short_name(name))
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(self.title)
        head.addWidget(self.state)
        head.addStretch()
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        words.addLayout(head)
        words.addWidget(label(about(name), "muted", wraps=True))
        words.addWidget(self.reason)
        words.addWidget(self.when)
        row = QHBoxLayout()
        row.setSpacing(SPACE_L)
        row.addLayout(words, 1)
        row.addWidget(self.run, alignment=Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(line())
        column.addLayout(row)

    def show_job(self, job: JobState, *, is_busy: bool) -> None:
        """Show how it stands; while something is at work nothing else can be begun."""
        self.state.setText(state_name(job.state))
        wear(self.state, "role", TONES.get(job.state, "chip"))
        self.reason.setText(reason_said(job))
        self.when.setText(when_said(job))
        self.run.setEnabled(not is_busy and job.state not in {"off", "running"})
