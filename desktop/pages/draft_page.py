"""Write documents, with the model at hand and never in the way."""

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from core.entries import Entry, Kind
from core.errors import GuardianError
from core.guardian import Guardian
from core.services.document_export import DocumentExported
from desktop.operations import Operation
from desktop.pages.draft_documents import DocumentsPanel
from desktop.pages.draft_editor import EditorPanel
from desktop.pages.draft_export import Exporter
from desktop.pages.draft_ghost import GhostWriter
from desktop.pages.draft_review import Review
from desktop.pages.draft_saver import DraftSaver, Opened, read
from desktop.pages.draft_suggestions import SuggestionsPanel
from desktop.pages.draft_versions import VersionsPanel
from desktop.pages.draft_writing import WritingPanel
from desktop.pages.page import Done, Page
from desktop.state import remember
from desktop.widgets.core_texts import in_own_words
from desktop.widgets.editor_texts import is_bearable
from desktop.widgets.hunk_view import HunkView
from desktop.widgets.markdown import cap
from desktop.widgets.parts import EmptyState
from desktop.widgets.theme import scaled

_SIDE_PX = 270
_WIDE_PX = 820  # narrower pages have no room for the documents beside the suggestions


class DraftPage(Page):
    """Show the documents, one of them for writing, and what the model suggests for it."""

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(guardian, parent)
        self._opening = 0
        self._is_first = True
        self.documents = DocumentsPanel(guardian)
        self.panel = EditorPanel()
        self.editor = self.panel.editor
        self.suggestions = SuggestionsPanel()
        self.versions = VersionsPanel(guardian)
        self.writing = WritingPanel(guardian)
        self.saver = DraftSaver(guardian, self.editor, self)
        self.ghost = GhostWriter(guardian, self.editor, self)
        self.review = Review(guardian, self.editor, self.saver, self.suggestions, self)
        self.exporter = Exporter(guardian, self)
        self.version_view = HunkView()
        self.version_view.setAccessibleName(self.tr("An earlier version"))
        for view in (self.review.view, self.version_view):
            self.panel.add_view(view)
        self._middle, self._side = QStackedWidget(), QStackedWidget()
        self._lay_out()
        self._connect()
        self._add_keys()

    def _lay_out(self) -> None:
        start = EmptyState(
            "draft",
            self.tr("What do you want to write?"),
            self.tr("Begin with an empty page, or let the model draft a text from one sentence of yours. Documents are"
                    " saved by themselves, and every version is kept."),
            self.tr("New document"),
            other=self.tr("Draft from one sentence"),
        )  # fmt: skip
        start.acted.connect(self.begin_document)
        start.other_acted.connect(self.draft_from_sentence)
        for part in (start, self.panel, self.writing):
            self._middle.addWidget(part)
        for side in (self.suggestions, self.versions):
            self._side.addWidget(side)
        self._side.hide()
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(self._middle)
        splitter.addWidget(self._side)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([3 * _SIDE_PX, _SIDE_PX])
        remember(splitter, "draft/side")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.documents)
        row.addWidget(splitter, 1)

    def _connect(self) -> None:
        self.documents.chosen.connect(self.open_document)
        self.documents.new_requested.connect(self.begin_document)
        self.documents.sentence_requested.connect(self.draft_from_sentence)
        self.panel.documents_toggled.connect(self._on_documents_toggled)
        self.panel.side_requested.connect(self.toggle_side)
        self.panel.export_requested.connect(self.export)
        self.panel.title_changed.connect(self._on_title_changed)
        self.saver.begun.connect(self._on_begun)
        self.saver.state_changed.connect(self._show_saved)
        self.saver.merged.connect(self._on_merged)
        self.saver.failed.connect(self._on_failed)
        self.ghost.failed.connect(self._on_ghost_failed)
        self.review.begun.connect(self._on_review_begun)
        self.review.ended.connect(self._on_review_ended)
        self.review.accepted.connect(self._on_accepted)
        self.review.failed.connect(self._on_failed)
        self.suggestions.wished.connect(lambda _wish, _said: self._hold_ghost(True))
        self.versions.looked.connect(self._on_version_looked_at)
        self.versions.restored.connect(self._on_restored)
        self.versions.closed.connect(self.go_back)
        self.writing.chosen.connect(self._on_draft_chosen)
        self.writing.closed.connect(self._show_text)
        self.exporter.exported.connect(self._on_exported)
        self.exporter.failed.connect(self._on_failed)
        self.editor.selectionChanged.connect(self._show_what_is_selected)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave what one works on the room it needs."""
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        """Look again whether there is room when the size of text changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._make_room()

    def _make_room(self) -> None:
        is_crowded = self._side.isVisible() or self._middle.currentWidget() is self.writing
        if is_crowded and self.width() < scaled(_WIDE_PX):
            self.documents.hide()

    def _add_keys(self) -> None:
        for keys, slot in (
            (QKeySequence(QKeySequence.StandardKey.New), self.begin_document),
            (QKeySequence(QKeySequence.StandardKey.Find), self._on_find),
            (QKeySequence("Ctrl+Shift+F"), self._on_search),
            (QKeySequence("Ctrl+Shift+D"), self.draft_from_sentence),
            (QKeySequence("Ctrl+R"), partial(self.toggle_side, "suggestions")),
            (QKeySequence("Ctrl+H"), partial(self.toggle_side, "versions")),
            (QKeySequence("Ctrl+E"), self.export),
            (QKeySequence("F9"), self._on_documents_toggled),
            (QKeySequence("F8"), partial(self.review.move, 1)),
            (QKeySequence("Shift+F8"), partial(self.review.move, -1)),
            (QKeySequence("Ctrl+Return"), partial(self.review.accept, False)),
            (QKeySequence("Ctrl+Backspace"), self._on_reject_key),
            (QKeySequence(Qt.Key.Key_Escape), self.go_back),
        ):
            QShortcut(keys, self, slot, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # --- the page ---

    @property
    def unsent(self) -> str:
        """What was typed here and is not in the log."""
        return "\n".join(filter(None, (self.saver.unsaved, self.writing.sentence.toPlainText())))

    def enter(self) -> None:
        """Refresh the documents and put the cursor where work goes on."""
        self.documents.refresh()
        Operation(self, lambda _stop: self.guardian.settings.is_on("ghost_text")).success(self._on_ghost_read).start()
        if self._middle.currentWidget() is self.panel:
            self.editor.setFocus()
        elif self._middle.currentWidget() is self.writing:
            self.writing.sentence.setFocus()
        else:
            self.documents.new.setFocus()

    def show_entry(self, seq: int) -> None:
        """Open a document, by any entry that belongs to it; to another entry of the log a reply is drafted."""
        Operation(self, lambda _stop: self.guardian.recall.entry(seq)).success(self._on_entry_read).start()

    def _on_entry_read(self, entry: Entry) -> None:
        if entry.kind in {Kind.DOCUMENT, Kind.EDIT, Kind.SUGGESTION} and not entry.is_redacted:
            self.open_document(entry.thread or entry.seq)
            return
        self.writing.open_for(entry.seq, entry.text[:2000])
        self._show_writing()

    # --- documents ---

    def begin_document(self) -> None:
        """Begin an empty document; it is in the log once something is written."""
        self.saver.when_saved(self._begin)

    def _begin(self) -> None:
        self._opening += 1
        self.saver.begin()
        self._show_document("")
        self.documents.mark(None)
        self.editor.setFocus()

    def open_document(self, seq: int) -> None:
        """Open a document once the present one is saved."""
        self.saver.when_saved(partial(self._open, seq))

    def _open(self, seq: int) -> None:
        self._opening += 1
        Operation(self, lambda _stop: read(self.guardian, seq)).success(partial(self._on_opened, self._opening)).start()

    def _on_opened(self, opening: int, opened: Opened) -> None:
        if opening != self._opening:
            return
        if not is_bearable(opened.text):
            self.saver.begin()
            self._show_document(opened.record.title)
            self.version_view.setPlainText(cap(opened.text))
            self.panel.show_view(self.version_view)
            self.panel.banner.show_message(
                self.tr("This document is shown for reading only."),
                self.tr("A line of it is too long for an editor, or it has too many. Export it to go on elsewhere."),
                "info",
            )
            self.panel.title.setEnabled(False)
            return
        self.saver.open(opened)
        self._show_document(opened.record.title)
        self.documents.mark(opened.record.seq)
        self.editor.setFocus()

    def _show_document(self, title: str) -> None:
        self.review.close()
        self.panel.banner.clear()
        self.panel.title.setEnabled(True)
        self.panel.title.clearFocus()
        self.panel.show_title(title)
        self.panel.show_view()
        self._middle.setCurrentWidget(self.panel)
        self.ghost.document = self.saver.seq
        self.versions.show_document(self.saver.seq if self.versions.isVisible() else None)
        self._show_saved()
        self._show_what_is_selected()

    def _show_text(self) -> None:
        self._middle.setCurrentWidget(
            self.panel if self.panel.title.text() or self.saver.seq else self._middle.widget(0)
        )
        self.editor.setFocus()

    def _on_begun(self, seq: int) -> None:
        self.ghost.document = seq
        self.panel.show_title(self.saver.title)
        self.documents.mark(seq)
        self.documents.refresh()

    def _on_title_changed(self, title: str) -> None:
        self.saver.title = title
        seq = self.saver.seq
        if seq is None or not title:
            return

        def rename() -> None:
            with self.guardian.acting("document rename", {"seq": seq}):
                self.guardian.documents.rename(seq, title)

        self.saver.when_saved(
            lambda: Operation(self, lambda _stop: rename()).success(lambda _done: self._on_renamed()).start()
        )

    def _on_renamed(self) -> None:
        self.documents.refresh()
        self.saver.catch_up()

    def _show_saved(self) -> None:
        if not self.panel.is_writing and self.review.found is None:
            return  # an earlier version is shown
        if self.saver.is_failing:
            said = self.tr("Not saved")
        elif self.saver.is_saved:
            said = self.tr("Saved") if self.saver.seq is not None else ""
        else:
            said = self.tr("Saving…")
        self.panel.show_saved(said)

    def _on_merged(self, is_overruled: bool) -> None:
        if is_overruled:
            self.panel.banner.show_message(
                self.tr("This document was changed elsewhere in the same place."),
                self.tr("What you wrote is kept. The other text is among the versions."),
                "info",
            )
        else:
            self.done.emit(Done(self.tr("Changes made elsewhere were taken over.")))

    def _on_failed(self, error: GuardianError) -> None:
        self.panel.banner.show_message(error.title, error.advice)
        if not self.review.found:
            self._hold_ghost(False)

    # --- ghost text ---

    def _on_ghost_read(self, is_on: bool) -> None:
        self.ghost.set_on(is_on)

    def _on_ghost_failed(self, error: GuardianError) -> None:
        self.panel.banner.show_message(
            self.tr("There is no ghost text at present: {reason}").format(reason=in_own_words(error.title)),
            error.advice,
            "info",
        )

    def _hold_ghost(self, is_held: bool) -> None:
        self.ghost.is_held = is_held
        if is_held:
            self.ghost.stop()
            self.editor.ghost.clear()

    # --- suggestions ---

    def toggle_side(self, name: str) -> None:
        """Show or hide the suggestions or the versions."""
        if self._middle.currentWidget() is not self.panel:
            return
        wanted = self.suggestions if name == "suggestions" else self.versions
        is_shown = self._side.isVisible() and self._side.currentWidget() is wanted
        if self.review.found is not None or not self.panel.is_writing:
            self.go_back()
        self._side.setCurrentWidget(wanted)
        self._side.setVisible(not is_shown)
        self._make_room()
        if is_shown:
            self.editor.setFocus()
        elif wanted is self.versions:
            self.saver.when_saved(lambda: self.versions.show_document(self.saver.seq))
            self.versions.view.setFocus()
        else:
            self._show_what_is_selected()
            next(iter(self.suggestions.wishes.values())).setFocus()

    def _show_what_is_selected(self) -> None:
        if self.review.found is not None or self.review.is_busy or not self.suggestions.isVisible():
            return
        has_part = self.editor.textCursor().hasSelection()
        self.suggestions.show_wishes(self.tr("For the selected passage") if has_part else self.tr("For the whole text"))

    def _on_review_begun(self) -> None:
        self._side.setCurrentWidget(self.suggestions)
        self._side.show()
        self._make_room()
        self.panel.banner.clear()
        self.panel.show_view(self.review.view)
        self.suggestions.take.setFocus()

    def _on_review_ended(self) -> None:
        self._hold_ghost(False)
        self.panel.show_view()
        self._show_what_is_selected()
        if self.isVisible():
            self.editor.setFocus()

    def _on_accepted(self, count: int) -> None:
        self.done.emit(Done(self.tr("%n changes accepted", "", count), self.editor.undo))

    def _on_reject_key(self) -> None:
        self.review.reject(False)

    # --- versions ---

    def _on_version_looked_at(self, _version: int, text: str) -> None:
        self.version_view.setPlainText(cap(text))
        self.panel.show_view(self.version_view)
        self.panel.show_saved(self.tr("An earlier version, for reading"))

    def _on_restored(self, version: int) -> None:
        seq = self.saver.seq
        if seq is None:
            return

        def restore() -> None:
            with self.guardian.acting("document restore", {"seq": seq, "version": version}):
                self.guardian.document_saving.restore(seq, version)

        Operation(self, lambda _stop: restore()).success(lambda _done: self._on_version_restored()).failure(
            self._on_failed
        ).start()

    def _on_version_restored(self) -> None:
        self.panel.show_view()
        self.saver.catch_up()
        self.saver.when_saved(lambda: self.versions.show_document(self.saver.seq))
        self.done.emit(Done(self.tr("The earlier version is the newest now."), self.editor.undo))

    # --- drafts ---

    def draft_from_sentence(self) -> None:
        """Ask for a sentence to draft from."""
        self.saver.save()
        self.writing.open_for()
        self._show_writing()

    def _show_writing(self) -> None:
        self._side.hide()
        self._middle.setCurrentWidget(self.writing)
        self._make_room()
        self.writing.sentence.setFocus()

    def _on_draft_chosen(self, draft: int, title: str) -> None:
        def make() -> int:
            with self.guardian.acting("document new", {"draft": draft}) as facts:
                facts["seq"] = seq = self.guardian.documents.new(title, draft=draft).seq
            return seq

        Operation(self, lambda _stop: make()).success(self._on_made).start()

    def _on_made(self, seq: int) -> None:
        self.documents.refresh()
        self.open_document(seq)

    # --- the rest ---

    def export(self) -> None:
        """Ask where the document should go."""
        if self.saver.seq is not None:
            self.saver.when_saved(self._ask_where)

    def _ask_where(self) -> None:
        if self.saver.seq is not None:
            self.exporter.ask(self.saver.seq, self.saver.title)

    def _on_exported(self, done: DocumentExported) -> None:
        self.done.emit(Done(self.tr("Exported to {path}").format(path=done.path)))

    def go_back(self) -> None:
        """Stop what is being made, or go back to the text."""
        if self.panel.find.isVisible():
            self.panel.find.close_bar()
        elif self._middle.currentWidget() is self.writing:
            if self.writing.is_busy:
                self.writing.stop()
            else:
                self._show_text()
        elif self.review.is_busy:
            self.review.stop()
        elif self.review.found is not None:
            self.review.close()
        elif not self.panel.is_writing and self.saver.seq is not None:
            self.versions.end_look()
            self.panel.show_view()
            self._show_saved()
            self.editor.setFocus()
        elif self._side.isVisible():
            self._side.hide()
            self.editor.setFocus()

    def _on_find(self) -> None:
        if self._middle.currentWidget() is self.panel and self.panel.is_writing:
            self.panel.find.open_bar()
        else:
            self._on_search()

    def _on_search(self) -> None:
        self.documents.show()
        self.documents.search.setFocus()
        self.documents.search.selectAll()

    def _on_documents_toggled(self) -> None:
        self.documents.setVisible(not self.documents.isVisible())
        if not self.documents.isVisible():
            self.editor.setFocus()
