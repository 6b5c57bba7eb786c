"""Two adapters side by side, blind: begin a series, judge pairs by keyboard, stop and go on later."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.guardian import Guardian
from core.services.comparing import BASE, PROMPTS, Pair, Revealed, Tally
from desktop.operations import Operation
from desktop.pages.adapter_panel import Shelf
from desktop.pages.adapter_words import names_of, short_name
from desktop.pages.learning_job import LearningJob
from desktop.pages.pair_view import PairView
from desktop.pages.series_table import SeriesTable
from desktop.widgets.flow import flow
from desktop.widgets.parts import Card, button, combo_box, in_order, label, spin_box
from desktop.widgets.theme import SPACE_M

_MOST_PAIRS = 200


class ComparisonPanel(QWidget):
    """Choose two, read what each makes of your own openings, say which is better, and only then learn whose it was."""

    status_changed = Signal(str)
    changed = Signal()

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._guardian = guardian
        self._names: Mapping[str, str] = {}
        self._waiting: list[Pair] = []
        self._series = ""
        self.job = LearningJob(guardian)
        self.banner = self.job.banner
        self.one = combo_box(self.tr("The one"), {})
        self.other = combo_box(self.tr("The other"), {})
        self.count = spin_box(1, _MOST_PAIRS, self.tr("How many pairs"))
        self.count.setValue(PROMPTS)
        self.count.setSuffix(self.tr(" pairs"))
        self.begin = button(self.tr("Compare &blind"), self._on_begin_clicked, "primary")
        self._why_not = label("", "muted", wraps=True)
        self.pair = PairView()
        self.tally = SeriesTable()
        self._lay_out()
        self.pair.chosen.connect(self._on_chosen)
        self.pair.next_requested.connect(self._show_next)
        self.pair.left.connect(self._on_left)
        self.tally.go_on_requested.connect(self.go_on)
        self.job.status_changed.connect(self.status_changed)
        self.job.ended.connect(self._on_job_ended)
        self._show_judging(is_judging=False)
        self.show_shelf(Shelf([], "", []))

    def _lay_out(self) -> None:
        self._choice = Card()
        self._choice.body.setSpacing(SPACE_M)
        self._choice.body.addWidget(label(self.tr("Which one sounds like you?"), "heading"))
        words = self.tr(
            "Both go on from openings of your own texts. You read two continuations without names and choose; whose "
            "they are is shown after each choice. Nothing is learnt from this."
        )
        self._choice.body.addWidget(label(words, "muted", wraps=True))
        self._choice.body.addLayout(flow(self.one, self.other, self.count, self.begin))
        self._choice.body.addWidget(self._why_not)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        for part in (self._choice, self.job, self.pair, self.tally):
            column.addWidget(part)
        begins = (self.one, self.other, self.count, self.begin, self.job.stop)
        in_order(*begins, *self.pair.controls, self.tally.table, self.tally.go_on)

    def show_shelf(self, shelf: Shelf) -> None:
        """Offer other adapters."""
        had_choice = len(self._names) > 1
        self._names = {BASE: self.tr("the base model")} | names_of(shelf.usable())
        for box, wanted in ((self.one, shelf.current.id if shelf.current else BASE), (self.other, BASE)):
            before = box.currentData() if had_choice else wanted
            box.clear()
            for data, name in self._names.items():
                box.addItem(name, data)
            box.setCurrentIndex(max(0, box.findData(before)))
        has_two = len(self._names) > 1
        for part in (self.one, self.other, self.count, self.begin):
            part.setVisible(has_two)
        self._why_not.setVisible(not has_two)
        self._why_not.setText(self.tr("There is nothing to compare yet: the first run makes an adapter."))

    def choose(self, adapter: str) -> None:
        """Put an adapter up against the base model, or against the one in use."""
        self.one.setCurrentIndex(max(0, self.one.findData(adapter)))
        self.begin.setFocus()

    def refresh(self) -> None:
        """Read how every series stands."""
        reading = Operation(self, lambda _stop: self._guardian.comparing.series())
        reading.success(self._show_series).start()

    def _show_series(self, series: list[Tally]) -> None:
        self.tally.show_series(series, self._name)

    def _name(self, adapter: str) -> str:
        return self.tr("the base model") if adapter == BASE else short_name(adapter)

    def _on_begin_clicked(self) -> None:
        one, other, count = self.one.currentData(), self.other.currentData(), self.count.value()
        self._show_judging(is_judging=False)
        self.job.begin(
            "adapters compare",
            {"one": one, "other": other, "prompts": count},
            lambda put, stop: self._guardian.comparing.pairs(one, other, count, put, stop),
            self._on_made,
            self.tr("Writing pairs to compare"),
            lambda pairs: {"comparison": pairs[0].comparison, "pairs": len(pairs)},
        )

    def _on_made(self, pairs: list[Pair]) -> None:
        self._show_pairs(pairs[0].comparison, pairs)

    def go_on(self, comparison: str) -> None:
        """Go on with a series where it was left."""
        reading = Operation(self, lambda _stop: self._guardian.comparing.waiting(comparison))
        reading.success(lambda pairs: self._show_pairs(comparison, pairs)).start()

    def _show_pairs(self, comparison: str, pairs: list[Pair]) -> None:
        self._series, self._waiting = comparison, list(pairs)
        self._show_next()

    def _show_next(self) -> None:
        if not self._waiting:
            self._show_judging(is_judging=False)
            self.refresh()
            self.tally.setFocus()
            return
        self.pair.show_pair(self._waiting[0], len(self._waiting))
        self._show_judging(is_judging=True)
        self.pair.enter()

    def _on_chosen(self, seq: int, choice: str) -> None:
        def judge() -> Revealed:
            with self._guardian.acting("adapters judge", {"seq": seq, "choice": choice}):
                return self._guardian.comparing.judge(seq, choice)

        judging = Operation(self, lambda _stop: judge()).success(self._on_revealed)
        judging.failure(lambda error: self.banner.show_message(error.title, error.advice)).start()

    def _on_revealed(self, revealed: Revealed) -> None:
        self._waiting = [pair for pair in self._waiting if pair.seq != revealed.seq]
        self.pair.reveal(self._name(revealed.first), self._name(revealed.second), len(self._waiting))
        self.refresh()

    def _on_left(self) -> None:
        self._show_judging(is_judging=False)
        self.refresh()
        self.begin.setFocus()

    def _show_judging(self, *, is_judging: bool) -> None:
        """Leave the room to the pair while one is judged."""
        self._choice.setVisible(not is_judging)
        self.pair.setVisible(is_judging)
        self.tally.allow(is_shown=not is_judging)

    def _on_job_ended(self) -> None:
        self.refresh()
        self.changed.emit()
