"""Panels and pages that show what others wrote: how each is made, and how it is given a text.

They are given it where it arrives, in the slots that follow reading it in a thread.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import hostile_widgets
from fake_guardian import FakeGuardian
from hostile_records import filled
from hostile_widgets import Fed, scrolled, writable
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.entries import Attachment, Entry, Filter, Kind, Origin
from core.errors import GuardianError
from core.services.backup import BackupRecord
from core.services.care import CareJob
from core.services.comparing import Pair, Tally
from core.services.explaining import Explanation, PassageShown, TextShown
from core.services.fused_files import FusedRecord
from core.services.models import ModelList, ModelRecord, Offered
from core.services.provenance import ChainState, Learner, Learnt, Provenance, Reference
from core.services.report import Report
from core.services.results import (
    AdapterRecord,
    ConversationHit,
    ImportPreview,
    ImportReport,
    Redaction,
    TrainingProgress,
)
from core.services.settings import SettingValue
from core.services.standing import Standing
from core.services.storage import Storage, Stored
from core.services.writing_results import DocumentRecord, DocumentVersion, DraftResult, SuggestionResult
from desktop.models.base_models import BaseModelsModel
from desktop.models.conversations import row_of_hit
from desktop.pages.about_page import AboutPage
from desktop.pages.adapter_panel import AdapterPanel, Shelf
from desktop.pages.adapters_panel import AdaptersPanel
from desktop.pages.answers_panel import AnswersPanel
from desktop.pages.citation_panel import CitationPanel
from desktop.pages.comparison_panel import ComparisonPanel
from desktop.pages.conversations_panel import ConversationsPanel
from desktop.pages.draft_documents import DocumentsPanel
from desktop.pages.draft_editor import EditorPanel
from desktop.pages.draft_page import DraftPage
from desktop.pages.draft_saver import Opened
from desktop.pages.draft_suggestions import SuggestionsPanel
from desktop.pages.draft_versions import VersionsPanel
from desktop.pages.draft_writing import Made, WritingPanel
from desktop.pages.entry_panel import EntryPanel
from desktop.pages.explain_panel import ExplainPanel
from desktop.pages.gate_panel import GatePanel
from desktop.pages.insights_page import InsightCard, _Insight
from desktop.pages.learning_job import LearningJob
from desktop.pages.log_filters import LogFilters
from desktop.pages.merge_dialog import MergeDialog
from desktop.pages.models.detail_panel import DetailPanel
from desktop.pages.models.downloads import Download, Downloads, State
from desktop.pages.models.fetch_dialog import FetchDialog
from desktop.pages.models.list_panel import ListPanel
from desktop.pages.models.queue_panel import QueuePanel
from desktop.pages.models.trust_dialog import TrustDialog
from desktop.pages.models.words import summary
from desktop.pages.overview_panel import OverviewPanel
from desktop.pages.pair_view import PairView
from desktop.pages.privacy.backups import BackupsSection, _State
from desktop.pages.privacy.care import CareSection
from desktop.pages.privacy.stored import StoredSection
from desktop.pages.proof_panel import ProofPanel
from desktop.pages.question_panel import QuestionPanel
from desktop.pages.redact_dialog import RedactDialog
from desktop.pages.series_table import SeriesTable
from desktop.pages.setting_row import SettingRow
from desktop.pages.training_panel import TrainingPanel
from desktop.windows.enclosed_files import EnclosedFiles, LongText
from desktop.windows.import_panel import ImportPanel
from desktop.windows.import_preview import ImportPreviewView
from desktop.windows.model_step import ModelStep
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


# --- learning ---


def shelf_of(text: str) -> Shelf:
    records = [filled(AdapterRecord, text, id=f"{number}{text}", redacted=[]) for number in range(3)]
    return Shelf(records, text, [filled(FusedRecord, text)])


@feeds
def adapter(_guardian: FakeGuardian) -> Fed:
    panel = AdapterPanel()

    def feed(text: str) -> None:
        shelf = shelf_of(text)
        panel.show_adapter(shelf.adapters[0], shelf, is_busy=False)

    return Fed(scrolled(panel), feed)


@feeds
def adapters(guardian: FakeGuardian) -> Fed:
    panel = AdaptersPanel(guardian)
    return Fed(scrolled(panel), lambda text: panel.show_shelf(shelf_of(text)))


@feeds
def merging(_guardian: FakeGuardian) -> Fed:
    return renewed(lambda text: MergeDialog(shelf_of(text).adapters, text))


@feeds
def comparison(guardian: FakeGuardian) -> Fed:
    panel = ComparisonPanel(guardian)

    def feed(text: str) -> None:
        panel.show_shelf(shelf_of(text))
        panel._show_series([filled(Tally, text, p_value=0.5)])

    return Fed(scrolled(panel), feed)


@feeds
def series(_guardian: FakeGuardian) -> Fed:
    table = SeriesTable()
    return Fed(scrolled(table), lambda text: table.show_series([filled(Tally, text)] * 3, lambda name: name))


@feeds
def pair(_guardian: FakeGuardian) -> Fed:
    view = PairView()

    def feed(text: str) -> Iterator[None]:
        view.show_pair(filled(Pair, text), 1)
        yield
        view.reveal(text, text, 0)

    return Fed(scrolled(view), feed)


@feeds
def gate(_guardian: FakeGuardian) -> Fed:
    panel = GatePanel()
    return Fed(scrolled(panel), lambda text: panel.show_gate(filled(AdapterRecord, text).gate, text))


@feeds
def overview(guardian: FakeGuardian) -> Fed:
    panel = OverviewPanel(guardian)

    def feed(text: str) -> None:
        panel.show_current(filled(AdapterRecord, text))
        panel.show_report(filled(Report, text))
        panel.show_standing(filled(Standing, text, paused=None))

    return Fed(scrolled(panel), feed)


@feeds
def runs_table(guardian: FakeGuardian) -> Fed:
    panel = OverviewPanel(guardian)
    panel.runs.as_table.setChecked(True)
    return Fed(scrolled(panel), lambda text: panel.show_report(filled(Report, text)))


@feeds
def proof(guardian: FakeGuardian) -> Fed:
    panel = ProofPanel(guardian)
    return Fed(scrolled(panel), lambda text: panel.show_report(filled(Report, text)))


@feeds
def job(guardian: FakeGuardian) -> Fed:
    panel = LearningJob(guardian)

    def feed(text: str) -> None:
        panel._show_running(True)
        panel._on_progress_arrived([filled(TrainingProgress, text, of=2)])
        panel._on_failed(GuardianError(text, text))

    return Fed(panel, feed)


@feeds
def training(guardian: FakeGuardian) -> Fed:
    panel = TrainingPanel(guardian)
    return Fed(scrolled(panel), lambda text: panel.show_standing(filled(Standing, text, paused=None)))


@feeds
def explaining(guardian: FakeGuardian) -> Fed:
    panel = ExplainPanel(guardian)
    return Fed(scrolled(panel), lambda text: panel._show_explanation(explanation_of(text)))


@feeds
def insight(_guardian: FakeGuardian) -> Fed:
    made = renewed(lambda text: InsightCard(_Insight(entry_of(text, Kind.INSIGHT), "")))
    return Fed(scrolled(made.widget), made.feed)


# --- models ---


@feeds
def model(_guardian: FakeGuardian) -> Fed:
    panel = DetailPanel()

    def feed(text: str) -> None:
        panel.show_model(filled(ModelRecord, text), [], is_in_queue=False)

    return Fed(panel, feed)


@feeds
def models(_guardian: FakeGuardian) -> Fed:
    listed = BaseModelsModel(summary, lambda _record: "")
    panel = ListPanel(listed)

    def feed(text: str) -> None:
        listed.replace([filled(ModelRecord, core_text(text))] * 30)
        panel.show_machine(filled(ModelList, text), filled(Storage, text))

    return Fed(panel, feed)


@feeds
def trusting(_guardian: FakeGuardian) -> Fed:
    return renewed(lambda text: TrustDialog(filled(Offered, text)))


@feeds
def fetching(_guardian: FakeGuardian) -> Fed:
    return renewed(lambda text: FetchDialog(filled(ModelRecord, text)))


@feeds
def queue(guardian: FakeGuardian) -> Fed:
    panel, downloads = QueuePanel(), Downloads(guardian)
    downloads.setParent(panel)
    panel.watch(downloads)

    def feed(text: str) -> None:
        failed = Download(text, text, 1, True, State.FAILED, problem=(text, text))
        downloads._queue = {text: failed}
        downloads.changed.emit()

    return Fed(panel, feed)


@feeds
def model_step(guardian: FakeGuardian) -> Fed:
    step = ModelStep("1")
    step.downloads = Downloads(guardian, step)

    def feed(text: str) -> None:
        step._show(filled(ModelList, text))

    return Fed(step, feed)


# --- privacy, settings, about ---


@feeds
def backups(guardian: FakeGuardian) -> Fed:
    section = BackupsSection(guardian)

    def feed(text: str) -> None:
        section._show(_State(path_of(text), [filled(BackupRecord, text)] * 3))
        section._on_made(filled(BackupRecord, text))

    return Fed(scrolled(section), feed)


@feeds
def care(guardian: FakeGuardian) -> Fed:
    section = CareSection(guardian)

    def feed(text: str) -> None:
        section._show([filled(CareJob, text)] * 3)
        section._on_run([filled(CareJob, text)])

    return Fed(scrolled(section), feed)


@feeds
def stored(guardian: FakeGuardian) -> Fed:
    section = StoredSection(guardian)
    kinds = lambda text: [filled(Stored, text, path=str(path_of(text)), mode=None)] * 2  # noqa: E731
    return Fed(scrolled(section), lambda text: section._show(filled(Storage, text, kinds=kinds(text)), True))


@feeds
def setting(_guardian: FakeGuardian) -> Fed:
    def make(text: str) -> QWidget:
        rows, column = QWidget(), QVBoxLayout()
        rows.setLayout(column)
        for kind, value in (("folder", str(path_of(text))), ("choice", text), ("keys", text)):
            known = {"value": value, "choices": (value, "b"), "choice_titles": (text, text)}
            row = SettingRow(filled(SettingValue, "Words", type=kind, **known))
            row.show_error(text, text)
            column.addWidget(row)
        return rows

    made = renewed(make)
    return Fed(scrolled(made.widget), made.feed)


@feeds
def about(guardian: FakeGuardian) -> Fed:
    page = AboutPage(guardian)

    def feed(text: str) -> None:
        page.versions.show_rows([(text, text)] * 3)
        page.licences.show_rows([(text, text, text)] * 3)
        page.banner.show_message(text, text)

    return Fed(page, feed)


def _alone(make: Callable[[], Fed]) -> Maker:
    return lambda _guardian: make()


MAKERS: dict[str, Maker] = {name: _alone(make) for name, make in hostile_widgets.FEEDERS.items()} | FEEDERS
