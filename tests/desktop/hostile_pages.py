"""What of chat, drafts and the log shows what others wrote: how each is made, and how it is given a text.

They are given it where it arrives, in the slots that follow reading it in a thread.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from fake_guardian import FakeGuardian
from hostile_records import filled
from hostile_widgets import Fed, writable
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.entries import Attachment, Entry, Filter, Kind, Origin
from core.errors import GuardianError
from core.services.explaining import Explanation, PassageShown, TextShown
from core.services.provenance import ChainState, Learner, Learnt, Provenance, Reference
from core.services.results import (
    ConversationHit,
    ImportPreview,
    ImportReport,
    Redaction,
)
from core.services.writing_results import DocumentRecord, DocumentVersion, DraftResult, SuggestionResult
from desktop.models.conversations import row_of_hit
from desktop.pages.answers_panel import AnswersPanel
from desktop.pages.citation_panel import CitationPanel
from desktop.pages.conversations_panel import ConversationsPanel
from desktop.pages.draft_documents import DocumentsPanel
from desktop.pages.draft_editor import EditorPanel
from desktop.pages.draft_page import DraftPage
from desktop.pages.draft_saver import Opened
from desktop.pages.draft_suggestions import SuggestionsPanel
from desktop.pages.draft_versions import VersionsPanel
from desktop.pages.draft_writing import Made, WritingPanel
from desktop.pages.entry_panel import EntryPanel
from desktop.pages.log_filters import LogFilters
from desktop.pages.question_panel import QuestionPanel
from desktop.pages.redact_dialog import RedactDialog
from desktop.windows.enclosed_files import EnclosedFiles, LongText
from desktop.windows.import_panel import ImportPanel
from desktop.windows.import_preview import ImportPreviewView
from desktop.windows.palette import Command, Palette

_PASSAGES = 600
Maker = Callable[[FakeGuardian], Fed]
FEEDERS: dict[str, Maker] = {}


def feeds(make: Maker) -> Maker:
    """List a maker under its name."""
    FEEDERS[make.__name__] = make
    return make


def entry_of(text: str, kind: Kind = Kind.ANSWER) -> Entry:
    meta = {name: text for name in ("title", "author", "name", "tags", "adapter", "verb", "state", "run", "base")}
    return Entry(1, 10**18, 10**18, kind, Origin.WEB, text, None, None, meta, text)


def renewed(make: Callable[[str], QWidget]) -> Fed:
    """Return a place in which each text gets a widget of its own."""
    around = QWidget()
    column = QVBoxLayout(around)

    def feed(text: str) -> None:
        while (item := column.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        column.addWidget(make(text))

    return Fed(around, feed)


def path_of(text: str) -> Path:
    """Return a name of a file that holds as much of a text as one can hold."""
    return Path("/") / text[:255].replace("/", "_").replace("\0", "_")


# --- chat ---


@feeds
def conversations(guardian: FakeGuardian) -> Fed:
    panel = ConversationsPanel(guardian)
    hits = lambda text: [row_of_hit(filled(ConversationHit, text))] * 30  # noqa: E731
    return Fed(panel, lambda text: panel._on_listed(panel._asked, "", hits(text)))


@feeds
def citation(guardian: FakeGuardian) -> Fed:
    panel = CitationPanel(guardian)

    def feed(text: str) -> None:
        panel._on_read(panel._asked, entry_of(text))
        panel.show()

    return Fed(panel, feed)


@feeds
def answers(guardian: FakeGuardian) -> Fed:
    panel = AnswersPanel(guardian)

    def feed(text: str) -> Iterator[None]:
        panel._begin("Answers", text, ["One", "Other"])
        for start in range(0, min(len(text), 20_000), 4_000):
            panel._on_deltas([(0, text[start : start + 4_000]), (1, text[start : start + 4_000])])
            yield
        panel._on_failed(GuardianError(text, text))

    return Fed(panel, feed)


@feeds
def question(_guardian: FakeGuardian) -> Fed:
    panel = QuestionPanel()

    def feed(text: str) -> None:
        panel.field.clear()
        panel.restore(writable(text))

    return Fed(panel, feed)


# --- drafts ---


@feeds
def draft(guardian: FakeGuardian) -> Fed:
    page = DraftPage(guardian)
    record = filled(DocumentRecord, "Title", is_redacted=False)
    return Fed(page, lambda text: page._on_opened(page._opening, Opened(record, 1, text, [])))


@feeds
def version(guardian: FakeGuardian) -> Fed:
    page = DraftPage(guardian)
    page.begin_document()
    return Fed(page, lambda text: page._on_version_looked_at(1, text))


@feeds
def review(guardian: FakeGuardian) -> Fed:
    page = DraftPage(guardian)
    page.begin_document()
    page.editor.load("One line of text.\n" * 40)

    def feed(text: str) -> None:
        found = filled(SuggestionResult, text)
        page.review.found = replace(found, hunks=[replace(one, start=4, end=8) for one in found.hunks[:1]])
        page.review._show()
        page._on_review_begun()

    return Fed(page, feed)


@feeds
def suggestions(_guardian: FakeGuardian) -> Fed:
    panel = SuggestionsPanel()

    def feed(text: str) -> Iterator[None]:
        panel.show_busy()
        panel.append(text)
        yield
        panel.show_hunk(filled(SuggestionResult, text), 0)

    return Fed(panel, feed)


@feeds
def title(_guardian: FakeGuardian) -> Fed:
    panel = EditorPanel()
    return Fed(panel, panel.show_title)


@feeds
def documents(guardian: FakeGuardian) -> Fed:
    panel = DocumentsPanel(guardian)
    records = lambda text: [filled(DocumentRecord, text)] * 30  # noqa: E731
    return Fed(panel, lambda text: panel._on_listed(panel._asked, "", records(text)))


@feeds
def versions(guardian: FakeGuardian) -> Fed:
    panel = VersionsPanel(guardian)
    return Fed(panel, lambda text: panel._on_listed(panel._asked, [filled(DocumentVersion, text)] * 30))


@feeds
def writing(guardian: FakeGuardian) -> Fed:
    panel = WritingPanel(guardian)

    def feed(text: str) -> Iterator[None]:
        panel._clear_cards()
        panel.stream.clear()
        panel._last_step = None
        panel.open_for(1, text)
        for start in range(0, min(len(text), 60_000), 4_000):
            panel._on_pieces_arrived([(text[start : start + 4_000],)])
            yield
        panel._on_made(Made(filled(DraftResult, text), {1: text, 2: text}))

    return Fed(panel, feed)


# --- the log ---


@feeds
def entry(guardian: FakeGuardian) -> Fed:
    panel = EntryPanel(guardian)

    def feed(text: str) -> Iterator[None]:
        found = Provenance(
            entry_of(text), True, [filled(Attachment, text)] * 3, filled(ChainState, text, hash="0" * 64)
        )
        panel.tabs.setCurrentIndex(0)
        panel.show_entry(found)
        for tab in range(1, panel.tabs.count()):
            yield
            panel.tabs.blockSignals(True)
            panel.tabs.setCurrentIndex(tab)
            panel.tabs.blockSignals(False)
            panel._on_learnt(1, learnt_of(text))
            yield
            panel.references.clear()
            panel._on_referring(1, [filled(Reference, text)] * 3)

    return Fed(panel, feed)


def core_text(text: str) -> str:
    """Return what core makes of a text in a file that it reads, such as a model: cleaned and shortened."""
    return text[:2_000]


def explanation_of(text: str) -> Explanation:
    size = max(1, len(text) // _PASSAGES)
    parts = [text[at : at + size] for at in range(0, len(text), size)] or [""]
    passages = [filled(PassageShown, part, why="It is quoted.", rule="quote") for part in parts]
    return replace(filled(Explanation, text, parts={}, kinds={}), texts=[filled(TextShown, text, passages=passages)])


def learnt_of(text: str) -> Learnt:
    return Learnt([filled(Learner, text)] * 2, True, explanation_of(text))


@feeds
def filters(_guardian: FakeGuardian) -> Fed:
    panel = LogFilters()

    def feed(text: str) -> None:
        panel.choose(Filter(sources=frozenset({text})))
        panel.show_sources({text: 3})
        panel._on_about_to_show()
        panel._fill_sources(panel._source_menu)

    return Fed(panel, feed)


@feeds
def redacting(guardian: FakeGuardian) -> Fed:
    def make(text: str) -> QWidget:
        dialog = RedactDialog(guardian, entry_of(text))
        dialog._show_reach(filled(Redaction, text))
        dialog._on_refused(GuardianError(text, text))
        return dialog

    return renewed(make)


@feeds
def import_preview(_guardian: FakeGuardian) -> Fed:
    view = ImportPreviewView()

    def feed(text: str) -> None:
        view.show_report(filled(ImportReport, text, preview=filled(ImportPreview, text, origins={"web": 1})), [])

    return Fed(view, feed)


@feeds
def importing(_guardian: FakeGuardian) -> Fed:
    panel = ImportPanel("", "Close")

    def feed(text: str) -> None:
        panel.choose([path_of(text)])
        panel._on_imported(filled(ImportReport, text, preview=None))
        panel._on_not_looked(panel._looked, GuardianError(text, text))

    return Fed(panel, feed)


@feeds
def enclosed(_guardian: FakeGuardian) -> Fed:
    panel = EnclosedFiles()

    def feed(text: str) -> None:
        panel.empty()
        panel.put_back([path_of(text)])
        panel._add(LongText(text, text))
        panel.refused.emit(text, text)

    return Fed(panel, feed)


@feeds
def palette(_guardian: FakeGuardian) -> Fed:
    around = QWidget()
    panel = Palette(around)

    def feed(text: str) -> None:
        panel.open([Command("Open", "Action", lambda: None)] * 30)
        panel.field.setText(text)

    return Fed(around, feed)
