"""Choose a base model: the embedded one is ready, and larger ones can be fetched while one goes on."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.errors import GuardianError
from core.guardian import Guardian
from core.services.models import ModelList, ModelRecord, suggested
from desktop.operations import Operation
from desktop.pages.models.downloads import Downloads
from desktop.pages.models.fetch_dialog import FetchDialog
from desktop.pages.models.queue_panel import QueuePanel
from desktop.pages.models.words import fetch_time, size, speed_words
from desktop.widgets.parts import button, label, line
from desktop.widgets.rows import one_line
from desktop.widgets.step import Step
from desktop.widgets.theme import SPACE_S, SPACE_XS


class ModelStep(Step):
    """Offer what suits this machine; going on needs none of it."""

    finished = Signal()

    def __init__(self, count: str, parent: QWidget | None = None) -> None:
        super().__init__(
            count,
            self.tr("The model that answers"),
            self.tr(
                "A small model came with the app and is ready now. A larger one writes better and takes longer. You "
                "can choose another at any time, on the page Models."
            ),
            parent,
        )
        self.downloads: Downloads | None = None
        self.offers: dict[str, QWidget] = {}
        self.words = label(self.tr("Measuring this machine, for a second or two…"), "muted", wraps=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE_S)
        self.queue = QueuePanel()
        self.go_on = button(self.tr("&Continue"), self.finished.emit, "primary")
        self.body.addWidget(self.words)
        self.body.addLayout(self._column)
        self.body.addWidget(self.queue)
        self.finish(self.go_on)

    def use(self, guardian: Guardian) -> None:
        """Look at this machine, and fetch for this vault."""
        self.downloads = Downloads(guardian, self)
        self.downloads.changed.connect(self._on_changed)
        self.queue.watch(self.downloads)
        Operation(self, lambda _stop: guardian.models.list()).success(self._show).failure(self._on_failed).start()

    def enter(self) -> None:
        """Put the cursor where one goes on."""
        self.go_on.setFocus()

    def _show(self, listed: ModelList) -> None:
        present = next((one for one in listed.models if one.current), None)
        said = []
        if present is not None:
            speed = speed_words(present)
            title = one_line(present.title)
            ready = self.tr("Ready: {title}, {speed}.") if speed else self.tr("Ready: {title}.")
            said.append(ready.format(title=title, speed=speed))
        offers = suggested(listed)
        if offers:
            said.append(self.tr("These suit this machine too:"))
        else:
            said.append(self.tr("For this machine it is the one that writes as fast as one reads."))
        self.words.setText(" ".join(said))
        for record in offers:
            self.offers[record.name] = self._offer(record)
            self._column.addWidget(self.offers[record.name])

    def _offer(self, record: ModelRecord) -> QWidget:
        made = QWidget()
        title = one_line(record.title)
        fetch = button(self.tr("Download…"), partial(self._on_fetch_clicked, record))
        fetch.setAutoDefault(True)
        fetch.setAccessibleName(self.tr("Download {title}").format(title=title))
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        words.addWidget(label(title))
        facts = (size(record.bytes), fetch_time(record.bytes), speed_words(record))
        words.addWidget(label(" · ".join(fact for fact in facts if fact), "small", wraps=True))
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addLayout(words, 1)
        row.addWidget(fetch)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(line())
        column.addLayout(row)
        return made

    def _on_fetch_clicked(self, record: ModelRecord) -> None:
        dialog = FetchDialog(record, self.window())
        dialog.agreed.connect(partial(self._fetch, record))
        dialog.open()

    def _fetch(self, record: ModelRecord) -> None:
        if self.downloads is not None:
            self.downloads.add(record, has_accepted_terms=bool(record.terms))

    def _on_changed(self) -> None:
        queued = {one.name for one in self.downloads.all} if self.downloads is not None else set()
        for name, offer in self.offers.items():
            offer.setVisible(name not in queued)
        if queued:
            self.go_on.setText(self.tr("&Continue, it goes on meanwhile"))
            self.go_on.setAccessibleName(self.tr("Continue, it goes on meanwhile"))

    def _on_failed(self, error: GuardianError) -> None:
        self.words.hide()
        self.banner.show_message(error.title, error.advice)
