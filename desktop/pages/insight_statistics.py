"""Whether daydreaming is worth more than chance, as far as the verdicts tell."""

from PySide6.QtWidgets import QWidget

from core.daydream.statistics import Statistics
from desktop.pages.insight_words import statistics_rows
from desktop.widgets.core_texts import in_own_words
from desktop.widgets.facts import FactsTable
from desktop.widgets.parts import Card, label


class StatisticsCard(Card):
    """Show how often each way of choosing entries was kept, and what may be concluded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Is it better than chance?"), parent)
        self.sentence = label("", wraps=True)
        titles = (self.tr("Entries"), self.tr("Kept"), self.tr("90 % interval"), self.tr("Verdicts"))
        self.table = FactsTable(self.tr("Kept, by how the entries were chosen"), titles)
        told = self.tr(
            "Now and then an insight is shown whose entries were drawn by chance or are the most alike. Which ones is "
            "said only after you have judged them."
        )
        self.body.addWidget(self.sentence)
        self.body.addWidget(self.table)
        self.body.addWidget(label(told, "small", wraps=True))
        self.hide()

    def show_statistics(self, statistics: Statistics) -> None:
        """Show other figures; the card is away while nothing was compared."""
        self.setVisible(any(one.shown for one in statistics.arms))
        self.sentence.setText(in_own_words(statistics.sentence))
        self.table.show_rows(statistics_rows(statistics))
