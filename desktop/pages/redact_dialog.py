"""Take back what an entry says, for good, after telling what that reaches and what it does not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QProgressBar, QWidget

from core.entries import Entry
from core.errors import GuardianError
from core.guardian import Guardian
from core.services.results import Redaction
from desktop.operations import Operation
from desktop.widgets.banner import Banner
from desktop.widgets.dialog import Dialog
from desktop.widgets.parts import button, label
from desktop.widgets.rows import one_line

_WIDTH_PX = 480
_MOST_NAMED = 8


class RedactDialog(Dialog):
    """Ask for the reason, and redact."""

    redacted = Signal(object)  # the seqs that lost their text

    def __init__(self, guardian: Guardian, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Redact entry {seq}").format(seq=entry.seq), _WIDTH_PX, parent)
        self._guardian = guardian
        self._seq = entry.seq
        self._redacting: Operation | None = None
        self.reach = label(self.tr("Looking what this reaches…"), wraps=True)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why? The reason stays in the log."))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.with_citing = QCheckBox(self.tr("&Also redact what may repeat it"))
        self.with_citing.hide()
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Redacting"))
        self.progress.hide()
        self.banner = Banner()
        self.cancel = button(self.tr("&Cancel"), self.reject)
        self.accept_button = button(self.tr("&Redact for good"), self._on_accepted, "danger")
        self.accept_button.setEnabled(False)
        for one in (self.cancel, self.accept_button):
            one.setAutoDefault(False)  # Enter in the field neither takes anything back for good nor loses the reason
        self._lay_out(entry)
        self.reason.textChanged.connect(lambda _text: self._show_state())
        Operation(self, lambda _stop: guardian.redaction.reach([entry.seq])).success(self._show_reach).failure(
            self._on_refused
        ).start()
        self.reason.setFocus()

    def _lay_out(self, entry: Entry) -> None:
        self.say(self.tr("Redact this entry?"), one_line(str(entry.meta.get("title") or entry.text)))
        self.body.addWidget(
            label(
                self.tr(
                    "Its text, title and attachments are removed for good. That there was an entry remains, and the "
                    "chain holds. This cannot be undone."
                ),
                wraps=True,
            )
        )
        for part in (self.reach, self.with_citing, self.reason, self.progress, self.banner):
            self.body.addWidget(part)
        self.finish(self.cancel, self.accept_button)

    def _show_reach(self, reach: Redaction) -> None:
        said = []
        others = [seq for seq in reach.redacted if seq != self._seq]
        if others:
            said.append(self.tr("With it goes what rests on it: {entries}.").format(entries=_named(others)))
        if reach.may_repeat:
            said.append(self.tr("These may repeat what it says: {entries}.").format(entries=_named(reach.may_repeat)))
        if reach.adapters:
            said.append(
                self.tr("These adapters learnt it, and the next training leaves them behind: {adapters}.").format(
                    adapters=_named(reach.adapters)
                )
            )
        if reach.backups:
            said.append(self.tr("These backups still hold it: {files}.").format(files=_named(reach.backups)))
        self.reach.setText("\n".join(said) or self.tr("Nothing else holds it: no adapter, no backup, no other entry."))
        self.with_citing.setVisible(bool(reach.may_repeat))
        self._show_state()

    def _on_refused(self, error: GuardianError) -> None:
        self.reach.hide()
        self.reason.setEnabled(False)
        self.banner.show_message(error.title, error.advice)

    def _show_state(self) -> None:
        self.accept_button.setEnabled(bool(self.reason.text().strip()) and self._redacting is None)

    def _on_accepted(self) -> None:
        seq, reason, with_citing = self._seq, self.reason.text().strip(), self.with_citing.isChecked()

        def redact() -> Redaction:
            with self._guardian.acting("redact", {"seqs": [seq], "with_citing": with_citing}) as facts:
                done = self._guardian.redaction.redact([seq], reason, with_citing)
                facts["redacted"] = done.redacted
            return done

        self.banner.clear()
        self._redacting = (
            Operation(self, lambda _stop: redact())
            .success(self._on_redacted)
            .failure(lambda error: self.banner.show_message(error.title, error.advice))
            .ended(self._on_ended)
            .start()
        )
        for part in (self.reason, self.with_citing, self.cancel):
            part.setEnabled(False)
        self.progress.show()
        self._show_state()

    def _on_redacted(self, done: Redaction) -> None:
        self.redacted.emit(done.redacted)
        self.accept()

    def _on_ended(self) -> None:
        self._redacting = None
        self.progress.hide()
        for part in (self.reason, self.with_citing, self.cancel):
            part.setEnabled(True)
        self._show_state()

    def reject(self) -> None:
        """Close, unless it is at work: what has begun ends."""
        if self._redacting is None:
            super().reject()


def _named(things: list[int] | list[str]) -> str:
    shown = ", ".join(one_line(str(thing)) for thing in things[:_MOST_NAMED])
    return shown if len(things) <= _MOST_NAMED else f"{shown} … ({len(things)})"
