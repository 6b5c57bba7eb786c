"""How hard a passphrase is to guess, as bars and in words."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.parts import label
from desktop.widgets.theme import SPACE_XS, colours, fit_to_text

BEST = 4


class _Bars(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.score = -1
        fit_to_text(self, height_px=5)

    def paintEvent(self, _event: QPaintEvent) -> None:
        shown = colours()
        tones = (shown.danger, shown.danger, shown.gold, shown.good, shown.good)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        gap = 5.0
        width = (self.width() - gap * BEST) / (BEST + 1)
        for place in range(BEST + 1):
            painter.setBrush(QColor(tones[self.score] if place <= self.score else shown.hover))
            corner = QPointF(place * (width + gap), 0)
            painter.drawRoundedRect(QRectF(corner.x(), corner.y(), width, self.height()), 2.5, 2.5)
        painter.end()


class StrengthMeter(QWidget):
    """Show a score of 0 to 4 with an advice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = _Bars(self)
        self._advice = label("", "small", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(self._bars)
        column.addWidget(self._advice)
        self.clear()

    def show_score(self, score: int, advice: str) -> None:
        """Show how strong what was typed is."""
        words = (
            self.tr("Very weak"),
            self.tr("Weak"),
            self.tr("Not enough yet"),
            self.tr("Good"),
            self.tr("Very good"),
        )
        self._bars.score = max(0, min(score, BEST))
        self._bars.update()
        self._advice.setText(f"{words[self._bars.score]}. {advice}".strip())
        self.setAccessibleName(self.tr("Strength: {word}").format(word=words[self._bars.score]))

    def clear(self) -> None:
        """Show that nothing was typed."""
        self._bars.score = -1
        self._bars.update()
        self._advice.setText(self.tr("Several unrelated words are strong and easy to remember."))
        self.setAccessibleName(self.tr("Strength: nothing typed"))

    @property
    def advice(self) -> str:
        """What is said under the bars."""
        return self._advice.text()
