"""Base models: which fit this machine, which are here, fetching, adding, using and removing them."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMessageBox, QSplitter, QVBoxLayout, QWidget

from core.errors import GuardianError
from core.guardian import Guardian
from core.services.models import ModelList, ModelRecord
from core.services.results import AdapterRecord
from core.services.storage import Storage
from desktop.models.base_models import BaseModelsModel, Shown
from desktop.operations import Operation
from desktop.pages.models.adding import Adding
from desktop.pages.models.detail_panel import DetailPanel
from desktop.pages.models.downloads import Downloads, State
from desktop.pages.models.fetch_dialog import FetchDialog
from desktop.pages.models.list_panel import ListPanel
from desktop.pages.models.queue_panel import QueuePanel
from desktop.pages.models.words import size, summary
from desktop.pages.page import Done, Page
from desktop.state import remember
from desktop.widgets.banner import Banner
from desktop.widgets.rows import one_line
from desktop.widgets.theme import SPACE_M, SPACE_S

_GGUF = ".gguf"
_LIST_PX = 380


@dataclass(frozen=True)
class _State:
    listed: ModelList
    adapters: list[AdapterRecord]
    storage: Storage


class ModelsPage(Page):
    """List the models beside the one that is chosen, with the downloads above."""

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(guardian, parent)
        self._asked = 0  # counts what was looked up, so that a late result of an earlier look-up is dropped
        self._state: _State | None = None
        self._chosen = ""
        self.banner = Banner()
        self.model = BaseModelsModel(summary, self._side, self)
        self.list = ListPanel(self.model)
        self.detail = DetailPanel()
        self.detail.hide()
        self.adding = Adding(guardian, self)
        self.queue = QueuePanel()
        self._queued = 0
        self._lay_out()
        self.take_over(Downloads(guardian, self))
        self._connect()
        self.setAcceptDrops(True)

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.measure.clicked.connect(partial(self.refresh, is_measured_anew=True))
        self.list.add.clicked.connect(lambda: self._on_add_clicked(None))
        self.detail.use_requested.connect(self._on_use_requested)
        self.detail.fetch_requested.connect(self._on_fetch_requested)
        self.detail.add_requested.connect(self._on_add_clicked)
        self.detail.remove_requested.connect(self._on_remove_requested)
        self.adding.added.connect(self._on_added)
        self.adding.failed.connect(self._on_failed)
        self.adding.changed.connect(self._on_adding_changed)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.list.search.setFocus)

    def _lay_out(self) -> None:
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(self.list)
        splitter.addWidget(self._make_side())
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_LIST_PX, 2 * _LIST_PX])
        remember(splitter, "models/list")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(splitter)

    def _make_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(SPACE_M, SPACE_M, SPACE_M, 0)
        top.setSpacing(SPACE_S)
        top.addWidget(self.banner)
        top.addWidget(self.queue)
        column.addLayout(top)
        column.addWidget(self.detail, 1)
        return side

    def take_over(self, downloads: Downloads) -> None:
        """Show and go on with downloads, also those that the first run has begun."""
        downloads.setParent(self)
        self.downloads = downloads
        self.queue.watch(downloads)
        downloads.changed.connect(self._on_downloads_changed)
        downloads.fetched.connect(self._on_fetched)
        self._on_downloads_changed()

    def enter(self) -> None:
        """Look again."""
        self.list.view.setFocus()
        self.refresh()

    def refresh(self, is_measured_anew: bool = False) -> None:
        """Read what there is, and measure the machine again if that is wanted."""
        self._asked += 1
        self.list.measure.setEnabled(False)
        if is_measured_anew:
            self.list.machine.setText(self.tr("Measuring this machine…"))
        guardian, asked = self.guardian, self._asked

        def read() -> _State:
            if is_measured_anew:
                with guardian.acting("models list", {"measure": True}):
                    listed = guardian.models.list(True)
            else:
                listed = guardian.models.list()
            return _State(listed, guardian.adapters.adapters(), guardian.storage.read())

        look = Operation(self, lambda _stop: read()).success(partial(self._show, asked)).failure(self._on_failed)
        look.ended(lambda: self.list.measure.setEnabled(asked == self._asked)).start()

    def _show(self, asked: int, state: _State) -> None:
        if asked != self._asked:
            return
        self._state = state
        name = self._chosen
        self.model.replace(state.listed.models)
        self.list.show_machine(state.listed, state.storage)
        self.list.choose(name)

    def _on_chosen(self, record: ModelRecord | None) -> None:
        if record is not None and self._state is not None:
            self._chosen = record.name
            is_in_queue = record.name in {one.name for one in self.downloads.all}
            self.detail.show_model(record, self._state.adapters, is_in_queue=is_in_queue)
        self.detail.setVisible(record is not None)

    def _side(self, record: ModelRecord) -> str:
        queued = {one.name: one for one in self.downloads.all}
        if record.name in queued:
            one = queued[record.name]
            if one.state is State.RUNNING:
                return f"{100 * one.done_bytes // max(1, one.total_bytes)} %"
            return self.tr("failed") if one.state is State.FAILED else self.tr("waits")
        if record.current:
            return self.tr("in use")
        if record.path is not None:
            return self.tr("here")
        return self.tr("begun") if record.unfinished_bytes else ""

    def _on_downloads_changed(self) -> None:
        running, waiting = self.downloads.running, len(self.downloads.all)
        words = ""
        if running is not None:
            done = 100 * running.done_bytes // max(1, running.total_bytes)
            words = self.tr("Fetching {title}: {done} %").format(title=one_line(running.title), done=done)
        self.status_changed.emit(words)
        self.model.repaint()
        if waiting != self._queued:
            self._queued = waiting
            self._on_chosen(self.model.at(self.model.row_of(self._chosen)))

    def _on_fetched(self, _name: str, title: str) -> None:
        self.done.emit(Done(self.tr("{title} is here. Choose it to use it.").format(title=one_line(title))))
        self.refresh()

    def _on_fetch_requested(self, record: ModelRecord) -> None:
        dialog = FetchDialog(record, self.window())
        dialog.agreed.connect(lambda: self.downloads.add(record, has_accepted_terms=bool(record.terms)))
        dialog.open()

    def _on_use_requested(self, record: ModelRecord) -> None:
        former = next((one.name for one in self._state.listed.models if one.current), "") if self._state else ""
        self._use(record.name, former)

    def _use(self, name: str, former: str) -> None:
        guardian = self.guardian

        def use() -> ModelRecord:
            with guardian.acting("models use", {"name": name}) as facts:
                record = guardian.models.use(name)
                facts["adapter"] = guardian.adapters.current_id()
            return record

        self.banner.show_message(self.tr("Checking the file…"), "", "info")
        using = Operation(self, lambda _stop: use()).success(partial(self._on_used, former))
        using.failure(self._on_failed).start()

    def _on_used(self, former: str, record: ModelRecord) -> None:
        self.banner.clear()
        said = self.tr("In use: {title}.").format(title=one_line(record.title))
        self.done.emit(Done(said, partial(self._use, former, record.name) if former else None))
        self.setting_changed.emit("model", record.name)
        self.refresh()

    def _on_add_clicked(self, record: ModelRecord | None) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a model file"), str(Path.home()), self.tr("Models (*.gguf)")
        )
        if chosen:
            self.adding.add(Path(chosen), record.name if record is not None else None)

    def _on_adding_changed(self) -> None:
        self.list.add.setEnabled(not self.adding.is_busy)
        if self.adding.is_busy:
            self.banner.show_message(self.tr("Looking into the file…"), self.tr("A large one takes a minute."), "info")
        elif self.banner.title.text() == self.tr("Looking into the file…"):
            self.banner.clear()

    def _on_added(self, record: ModelRecord) -> None:
        self._chosen = record.name
        self.list.filter.setCurrentIndex(self.list.filter.findData(Shown.HERE))
        self.done.emit(Done(self.tr("{title} was added.").format(title=one_line(record.title))))
        self.refresh()

    def _on_remove_requested(self, record: ModelRecord) -> None:
        ask = QMessageBox(self)
        ask.setIcon(QMessageBox.Icon.Question)
        ask.setTextFormat(Qt.TextFormat.PlainText)
        ask.setWindowTitle(self.tr("Remove a model"))
        ask.setText(self.tr("Remove {title}?").format(title=one_line(record.title)))
        if record.is_added:
            said = self.tr("The app forgets it. Your file stays where it is, and can be added again.")
        else:
            said = self.tr(
                "Its file is deleted, for every vault of this account: this cannot be undone. To get it again, {size} "
                "have to be fetched. What was learnt on it stays."
            ).format(size=size(record.bytes))
        ask.setInformativeText(said)
        ask.addButton(QMessageBox.StandardButton.Cancel)
        go_on = ask.addButton(self.tr("&Remove"), QMessageBox.ButtonRole.DestructiveRole)
        ask.finished.connect(lambda _result: ask.clickedButton() is go_on and self._remove(record))
        ask.finished.connect(ask.deleteLater)
        ask.open()

    def _remove(self, record: ModelRecord) -> None:
        guardian = self.guardian

        def remove() -> None:
            with guardian.acting("models remove", {"name": record.name}):
                guardian.models.remove(record.name)

        said = self.tr("{title} was removed.").format(title=one_line(record.title))
        removing = Operation(self, lambda _stop: remove()).success(lambda _none: self.done.emit(Done(said)))
        removing.failure(self._on_failed).ended(self.refresh).start()

    def _on_failed(self, error: GuardianError) -> None:
        self.banner.show_message(error.title, error.advice)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are models."""
        if _models(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add the first of them."""
        if found := _models(event):
            event.acceptProposedAction()
            self.adding.add(found[0])


def _models(event: QDropEvent) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() == _GGUF]
