"""What daydreaming found: the digest of today first, then earlier insights; judge them, answer, daydream now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.daydream.statistics import Statistics
from core.errors import GuardianError
from core.guardian import Guardian
from core.schedule.rows import JobState
from core.services.daydreaming import DreamResult
from core.services.digest import Digest, Insight, Item
from core.services.night import DAYDREAM, DIGEST
from desktop.operations import Operation, Problem, show_problem
from desktop.pages.filling import Filling
from desktop.pages.insight_card import InsightCard, Wish
from desktop.pages.insight_statistics import StatisticsCard
from desktop.pages.insight_words import dreaming_said, dreamt_said, quiet_said
from desktop.pages.learning_job import LearningJob
from desktop.pages.page import Done, Page
from desktop.pages.scrolled import Column
from desktop.widgets.parts import EmptyState, button, label, spin_box
from desktop.widgets.theme import SPACE_L, SPACE_S

_PAGE = 20
_MINUTES, _MOST_MINUTES = 10, 12 * 60


@dataclass(frozen=True)
class _Read:
    digest: Digest
    earlier: list[Insight]
    older_than: int | None  # where the next ones begin, None if there are none
    statistics: Statistics


class InsightsPage(Page):
    """Show insights with what they rest on, and take verdicts and answers."""

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(guardian, parent)
        self._reads = 0  # counts what was read, so that a late result of an earlier look is dropped
        self._older_than: int | None = None
        self._wants_focus = False
        self._listed: tuple[list[int], list[int]] = ([], [])  # the digest, and the newest of the earlier ones
        self.cards: list[InsightCard] = []
        self.job = LearningJob(guardian)
        self.dream = button(self.tr("&Daydream now"), self._on_dream_clicked)
        self.minutes = spin_box(1, _MOST_MINUTES, self.tr("Minutes of daydreaming"))
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setValue(_MINUTES)
        self.quiet = label("", wraps=True)
        self.empty = EmptyState(
            "insights",
            self.tr("No insights yet"),
            self.tr(
                "Each night distant entries of your log are brought together, and the best of what comes of it is "
                "here in the morning, with the entries it rests on. Keep what helps and dismiss what does not: it "
                "learns from that."
            ),
        )
        self.today, self.earlier = label(self.tr("Today"), "heading"), label(self.tr("Earlier"), "heading")
        self.statistics = StatisticsCard()
        self.older = button(self.tr("Show &older ones"), self._on_older_clicked)
        self._filling = Filling(self)
        self._filling.ended.connect(self._on_filled)
        self.job.ended.connect(self._on_ended)
        self.job.status_changed.connect(self.status_changed)
        self._lay_out()

    def _lay_out(self) -> None:
        self.column = Column()
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(label(self.tr("Insights"), "title"), 1)
        head.addWidget(self.minutes)
        head.addWidget(self.dream)
        self._new, self._old = QVBoxLayout(), QVBoxLayout()
        body = self.column.body
        body.addLayout(head)
        body.addWidget(self.job)
        for part in (self.empty, self.today, self.quiet):
            body.addWidget(part)
            part.hide()
        for cards in (self._new, self._old):
            cards.setSpacing(SPACE_L)
        body.addLayout(self._new)
        body.addWidget(self.statistics)
        body.addWidget(self.earlier)
        body.addLayout(self._old)
        body.addWidget(self.older)
        body.addStretch()
        self.earlier.hide()
        self.older.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.column)

    def enter(self) -> None:
        """Read the digest and the newest insights again, unless an answer is being written."""
        self._wants_focus = True
        self._refresh()

    @property
    def unsent(self) -> str:
        """Answers that were not saved."""
        return "\n\n".join(card.unsent for card in self.cards if card.unsent.strip())

    def jobs_changed(self, jobs: Sequence[JobState]) -> None:
        """Show what a night or a morning has brought."""
        if self.isVisible() and any(job.job in {DAYDREAM, DIGEST} and job.state != "running" for job in jobs):
            self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from insight to insight."""
        steps = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
        if event.key() in steps and event.modifiers() == Qt.KeyboardModifier.NoModifier and self.cards:
            at = next((place for place, card in enumerate(self.cards) if card.isAncestorOf(self.focusWidget())), -1)
            card = self.cards[max(0, min(at + steps[Qt.Key(event.key())], len(self.cards) - 1))]
            card.focus_first()
            self.column.ensureWidgetVisible(card)
        else:
            super().keyPressEvent(event)

    # --- reading ---

    def _refresh(self) -> None:
        if self.unsent:
            return
        self._reads += 1
        show = partial(self._on_read, self._reads)
        Operation(self, lambda _stop: self._read()).success(show).start()

    def _read(self) -> _Read:
        digest = self.guardian.digest.current()
        seen = {item.insight.seq for item in digest.items}
        earlier, older_than = self._read_earlier(None)
        kept = [one for one in earlier if one.seq not in seen]
        return _Read(digest, kept, older_than, self.guardian.past_dreams.statistics())

    def _read_earlier(self, before_seq: int | None) -> tuple[list[Insight], int | None]:
        found = self.guardian.digest.insights(_PAGE, before_seq)
        has_more = len(found) > 0 and bool(self.guardian.digest.insights(_PAGE, found[-1].seq))
        return found, found[-1].seq if has_more else None

    def _on_read(self, reads: int, read: _Read) -> None:
        if reads != self._reads:
            return
        has_any = bool(read.digest.items or read.earlier)
        self.empty.setVisible(not has_any)
        self.today.setVisible(has_any)
        self.quiet.setVisible(has_any and not read.digest.items)
        self.quiet.setText(quiet_said(read.digest.since))
        self.earlier.setVisible(bool(read.earlier))
        self.statistics.show_statistics(read.statistics)
        new = [item.insight for item in read.digest.items]
        listed = [one.seq for one in new], [one.seq for one in read.earlier]
        if listed == self._listed:  # what is being read stays where it is
            for one in (*new, *read.earlier):
                self._tell_card(one.seq, partial(InsightCard.show_insight, insight=one))
            self._filling.add(())
            return
        self._listed = listed
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = []
        self._filling.add([partial(self._add_item, listed, item) for item in read.digest.items])
        self._add_earlier(read.earlier, read.older_than)

    def _add_item(self, listed: tuple[list[int], list[int]], item: Item) -> None:
        if listed is self._listed:
            self._add(InsightCard(item.insight, item.sources), self._new)

    def _add_earlier(self, insights: Sequence[Insight], older_than: int | None) -> None:
        listed = self._listed

        def add(insight: Insight) -> None:
            if listed is self._listed:
                self._add(InsightCard(insight, None), self._old)

        self._older_than = older_than
        self.older.setVisible(older_than is not None)
        self._filling.add([partial(add, insight) for insight in insights])

    def _add(self, card: InsightCard, column: QVBoxLayout) -> None:
        card.source_activated.connect(self.entry_requested)
        card.sources_requested.connect(self._on_sources_requested)
        card.judged.connect(self._on_judged)
        card.answered.connect(self._on_answered)
        column.addWidget(card)
        self.cards.append(card)

    def _on_filled(self) -> None:
        if self._wants_focus:
            self._wants_focus = False
            (self.cards[0].focus_first if self.cards else self.dream.setFocus)()

    def _on_older_clicked(self) -> None:
        reads, before = self._reads, self._older_than

        def show(found: tuple[list[Insight], int | None]) -> None:
            if reads == self._reads:
                self._add_earlier(*found)

        Operation(self, lambda _stop: self._read_earlier(before)).success(show).start()

    def _on_sources_requested(self, seq: int) -> None:
        def show(item: Item) -> None:
            self._tell_card(seq, lambda card: card.show_sources(item.sources))

        Operation(self, lambda _stop: self.guardian.digest.item(seq)).success(show).start()

    # --- judging and answering ---

    def _on_judged(self, seq: int, wish: str) -> None:
        digest = self.guardian.digest
        judge = {Wish.KEEP: digest.keep, Wish.DISMISS: digest.dismiss, Wish.TAKE_BACK: digest.take_back}[Wish(wish)]

        def act() -> tuple[Insight, Statistics]:
            with self.guardian.acting(wish, {"seq": seq}) as facts:
                insight = judge(seq)
                facts["verdict"] = insight.verdict
            return insight, self.guardian.past_dreams.statistics()

        def show(said: tuple[Insight, Statistics]) -> None:
            self._show_judged(*said)
            words = {Wish.KEEP: self.tr("The insight is kept."), Wish.DISMISS: self.tr("The insight is dismissed.")}
            undo = partial(self._on_judged, seq, Wish.TAKE_BACK)
            taken_back = Done(self.tr("Taken back."))
            self.done.emit(Done(words[Wish(wish)], undo) if wish in words else taken_back)

        Operation(self, lambda _stop: act()).success(show).start()

    def _show_judged(self, insight: Insight, statistics: Statistics) -> None:
        self.statistics.show_statistics(statistics)
        self._tell_card(insight.seq, lambda card: card.show_insight(insight))

    def _on_answered(self, seq: int, text: str) -> None:
        self._tell_card(seq, lambda card: card.editor is not None and card.editor.set_busy(True))

        def answer() -> tuple[int, Insight]:
            with self.guardian.acting("capture", {"follows": seq}) as facts:
                facts["seq"] = self.guardian.capture.add(text, "digest", follows=seq)
            return facts["seq"], self.guardian.digest.keep(seq)  # what was answered was worth asking

        def show(saved: tuple[int, Insight]) -> None:
            self._tell_card(seq, InsightCard.end_answer)
            self._tell_card(seq, lambda card: card.show_insight(saved[1]))
            self.done.emit(Done(self.tr("Your answer is entry {seq}.").format(seq=saved[0])))

        def refuse(error: GuardianError) -> None:
            self._tell_card(seq, lambda card: card.editor is not None and card.editor.set_busy(False))
            show_problem(self, Problem(error.title, error.advice))

        Operation(self, lambda _stop: answer()).success(show).failure(refuse).start()

    def _tell_card(self, seq: int, tell: Callable[[InsightCard], object]) -> None:
        for card in self.cards:
            if card.insight.seq == seq:
                tell(card)

    # --- daydreaming now ---

    def _on_dream_clicked(self) -> None:
        minutes = self.minutes.value()
        self._show_busy(is_busy=True)
        self.job.begin(
            "daydream",
            {"minutes": minutes},
            lambda put, stop: self.guardian.daydreaming.run(minutes, put, stop),
            self._on_dreamt,
            facts=lambda result: {"run": result.run, "insights": [one.seq for one in result.insights]},
            said=dreaming_said,
        )
        self.job.stop.setFocus()

    def _on_dreamt(self, result: DreamResult) -> None:
        said = dreamt_said(result)
        self.job.banner.show_message(*said)
        self.work_ended.emit(self.tr("Daydreaming has ended"), said[0])

    def _on_ended(self) -> None:
        self._show_busy(is_busy=False)
        self._wants_focus = True
        self._refresh()

    def _show_busy(self, *, is_busy: bool) -> None:
        self.dream.setEnabled(not is_busy)
        self.minutes.setEnabled(not is_busy)
