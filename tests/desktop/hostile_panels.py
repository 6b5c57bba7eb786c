"""What of learning, models and privacy shows what others wrote; `MAKERS` are all pieces of the window that do."""

from collections.abc import Callable, Iterator

import hostile_widgets
from fake_guardian import FakeGuardian
from hostile_pages import FEEDERS, Maker, core_text, explanation_of, feeds, path_of, renewed
from hostile_records import filled
from hostile_widgets import Fed, scrolled
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.daydream.statistics import Statistics
from core.errors import GuardianError
from core.schedule.rows import JobState, Ran
from core.services.backup import BackupRecord
from core.services.comparing import Pair, Tally
from core.services.digest import Item
from core.services.fused_files import FusedRecord
from core.services.models import ModelList, ModelRecord, Offered
from core.services.report import Report
from core.services.results import (
    AdapterRecord,
    TrainingProgress,
)
from core.services.settings import SettingValue
from core.services.standing import Standing
from core.services.storage import Storage, Stored
from desktop.models.base_models import BaseModelsModel
from desktop.pages.about_page import AboutPage
from desktop.pages.adapter_panel import AdapterPanel, Shelf
from desktop.pages.adapters_panel import AdaptersPanel
from desktop.pages.background.nights import AFTER_WORK, AT_LOGIN, MINUTES
from desktop.pages.background.words import NIGHTLY
from desktop.pages.background_page import BackgroundPage
from desktop.pages.background_page import _State as _Jobs
from desktop.pages.comparison_panel import ComparisonPanel
from desktop.pages.explain_panel import ExplainPanel
from desktop.pages.gate_panel import GatePanel
from desktop.pages.insight_card import InsightCard
from desktop.pages.insight_statistics import StatisticsCard
from desktop.pages.learning_job import LearningJob
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
from desktop.pages.series_table import SeriesTable
from desktop.pages.setting_row import SettingRow
from desktop.pages.training_panel import TrainingPanel
from desktop.windows.model_step import ModelStep

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
    def make(text: str) -> QWidget:
        item = filled(Item, text)
        card = InsightCard(item.insight, item.sources)
        card.write_answer()
        return card

    made = renewed(make)
    return Fed(scrolled(made.widget), made.feed)


@feeds
def statistics(_guardian: FakeGuardian) -> Fed:
    card = StatisticsCard()
    return Fed(scrolled(card), lambda text: card.show_statistics(filled(Statistics, text)))


@feeds
def background(guardian: FakeGuardian) -> Fed:
    page = BackgroundPage(guardian)

    def feed(text: str) -> None:
        jobs = [filled(JobState, text, job=name) for name in (*NIGHTLY, "check")]
        page._show(_Jobs(jobs, [Ran("check", 10**18, 1.0, "failed", text)] * 3, 10**18))
        switches = {name: filled(SettingValue, "Words", type="switch", value="on") for name in (AT_LOGIN, AFTER_WORK)}
        page.nights._show(switches | {MINUTES: filled(SettingValue, "1")})

    return Fed(page, feed)


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
        section.show_jobs([filled(JobState, text)] * 3)
        section._on_run([filled(JobState, text)])

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
