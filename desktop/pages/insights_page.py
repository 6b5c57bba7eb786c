"""What the model found in the log by itself: read it, look at its sources, keep it or dismiss it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.entries import Entry, Kind
from core.guardian import Guardian
from desktop.models.words import shown_day
from desktop.operations import Operation
from desktop.pages.page import Done, Page
from desktop.pages.scrolled import Column
from desktop.widgets.answer_view import AnswerView
from desktop.widgets.parts import Card, EmptyState, button, label
from desktop.widgets.theme import SPACE_S

KEEP, DISMISS = "endorse", "reject"
_PAGE = 20
_MOST_SOURCES = 12


@dataclass(frozen=True)
class _Insight:
    entry: Entry
    verdict: str


@dataclass(frozen=True)
class _Read:
    insights: list[_Insight]
    older_than: int | None  # where the next ones begin, None if there are none


class InsightCard(Card):
    """One insight, what it rests on, and what the principal says of it."""

    source_activated = Signal(int)
    judged = Signal(int, str)  # the entry, and KEEP, DISMISS or nothing for taking back

    def __init__(self, insight: _Insight, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.seq = insight.entry.seq
        sources = sources_of(insight.entry)
        self.text = AnswerView(self.tr("Insight, entry {seq}").format(seq=self.seq))
        self.text.show_text(insight.entry.text, sources)
        self.text.citation_activated.connect(self.source_activated)
        self.state = label("", "small")
        self.keep = button(self.tr("Keep"), lambda: self.judged.emit(self.seq, KEEP))
        self.dismiss = button(self.tr("Dismiss"), lambda: self.judged.emit(self.seq, DISMISS))
        self.take_back = button(self.tr("Take back"), lambda: self.judged.emit(self.seq, ""), "quiet")
        self.body.addWidget(label(shown_day(insight.entry.time_utc_ns), "small"))
        self.body.addWidget(self.text)
        self.sources = [self._source(seq) for seq in sources[:_MOST_SOURCES]]
        if self.sources:
            row = QHBoxLayout()
            row.setSpacing(SPACE_S)
            row.addWidget(label(self.tr("From your log:"), "small"))
            for source in self.sources:
                row.addWidget(source)
            row.addStretch()
            self.body.addLayout(row)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_S)
        for part in (self.keep, self.dismiss, self.take_back):
            foot.addWidget(part)
        foot.addWidget(self.state, 1)
        self.body.addLayout(foot)
        self.show_verdict(insight.verdict)

    def _source(self, seq: int) -> QWidget:
        made = button(self.tr("Entry {seq}").format(seq=seq), partial(self.source_activated.emit, seq), "quiet")
        made.setAccessibleDescription(self.tr("Show it in the log"))
        return made

    def show_verdict(self, verdict: str) -> None:
        """Show what counts now."""
        self.keep.setVisible(not verdict)
        self.dismiss.setVisible(not verdict)
        self.take_back.setVisible(bool(verdict))
        said = {KEEP: self.tr("You keep this."), DISMISS: self.tr("You have dismissed this.")}
        self.state.setText(said.get(verdict, ""))


class InsightsPage(Page):
    """List insights, newest first."""

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(guardian, parent)
        self._reads = 0  # counts what was read, so that a late result of an earlier look is dropped
        self._older_than: int | None = None
        self.cards: list[InsightCard] = []
        self.empty = EmptyState(
            "insights",
            self.tr("No insights yet"),
            self.tr(
                "What the model notices across your log will be here, with the entries it rests on. Keep what helps "
                "and dismiss what does not. The more you capture and import, the more there is to notice."
            ),
        )
        self.column = Column()
        self.column.body.addWidget(label(self.tr("Insights"), "title"))
        self.column.body.addStretch()
        self.older = button(self.tr("Show &older ones"), self._on_older_clicked)
        self.column.body.addWidget(self.older)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.column)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def enter(self) -> None:
        """Read the newest insights again."""
        self._reads += 1
        show = partial(self._on_read, self._reads, is_anew=True)
        Operation(self, lambda _stop: self._read(None)).success(show).start()

    def _read(self, before_seq: int | None) -> _Read:
        entries = self.guardian.recall.entries(limit=_PAGE, kind=Kind.INSIGHT, before_seq=before_seq)
        shown = [entry for entry in entries if not entry.is_redacted]
        verdicts = self.guardian.feedback.verdict_of([entry.seq for entry in shown])
        insights = [_Insight(one, verdicts[one.seq].verdict if one.seq in verdicts else "") for one in shown]
        return _Read(insights, entries[-1].seq if len(entries) == _PAGE else None)

    def _on_read(self, reads: int, read: _Read, *, is_anew: bool) -> None:
        if reads != self._reads:
            return
        if is_anew:
            for card in self.cards:
                card.deleteLater()
            self.cards = []
        for insight in read.insights:
            card = InsightCard(insight)
            card.source_activated.connect(self.entry_requested)
            card.judged.connect(self._on_judged)
            self.column.body.insertWidget(1 + len(self.cards), card)
            self.cards.append(card)
        self._older_than = read.older_than
        self.older.setVisible(read.older_than is not None)
        self._stack.setCurrentIndex(1 if self.cards else 0)
        if is_anew and self.cards:
            (self.cards[0].keep if self.cards[0].keep.isVisibleTo(self) else self.cards[0].take_back).setFocus()

    def _on_older_clicked(self) -> None:
        before, show = self._older_than, partial(self._on_read, self._reads, is_anew=False)
        Operation(self, lambda _stop: self._read(before)).success(show).start()

    def _on_judged(self, seq: int, verdict: str) -> None:
        feedback = self.guardian.feedback
        verb, judge = {
            KEEP: ("endorse", feedback.endorse),
            DISMISS: ("reject", feedback.reject),
        }.get(verdict, ("retract", feedback.retract))
        then = partial(self._on_said, seq, verdict)
        Operation(self, lambda _stop: self._judge(verb, judge, seq)).success(then).start()

    def _judge(self, verb: str, judge: Callable[[int], int], seq: int) -> None:
        with self.guardian.acting(verb, {"seq": seq}) as facts:
            facts["verdict"] = judge(seq)

    def _on_said(self, seq: int, verdict: str, _none: object) -> None:
        for card in self.cards:
            if card.seq == seq:
                card.show_verdict(verdict)
        said = {KEEP: self.tr("The insight is kept."), DISMISS: self.tr("The insight is dismissed.")}
        undo = partial(self._on_judged, seq, "")
        self.done.emit(Done(said[verdict], undo) if verdict else Done(self.tr("Taken back.")))


def sources_of(entry: Entry) -> list[int]:
    """Return the entries that an insight names as its sources."""
    named = entry.meta.get("from", [])
    return [seq for seq in named if type(seq) is int and seq > 0] if isinstance(named, list) else []
