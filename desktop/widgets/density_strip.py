"""How many there are over time, as a strip of bars that one scrubs along like a slider."""

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip, QWidget

from desktop.widgets.stylesheet import SMALL
from desktop.widgets.theme import SPACE_S, SPACE_XS, colours, scaled

_BARS_PX = 44
_WIDEST_BAR_PX = 26
_BIN_PX = 4
_MARK_PX = 2
_LONGEST_STEP = 10


class DensityStrip(QAbstractSlider):
    """Bars on a logarithmic scale. Its value is the bin one is at.

    Dragging over the bars scrubs, dragging over the dates below or with Shift chooses a range of bins.
    """

    scrubbed = Signal(int)  # to a bin, by the person
    range_chosen = Signal(int, int)  # first and last bin

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._counts: Sequence[int] = ()
        self._say: Callable[[int], str] = str
        self._titles: Sequence[tuple[int, str]] = ()
        self._anchor: int | None = None  # where a range began that is being chosen
        self._end = 0
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTracking(True)
        self.setAccessibleName(name)
        self.setAccessibleDescription(
            self.tr("Arrows move in time. Shift with arrows chooses a range, Enter narrows the list to it.")
        )
        self.actionTriggered.connect(self._on_action_triggered)
        self.valueChanged.connect(self._on_value_changed)
        self.show_bins((), str, ())

    def show_bins(self, counts: Sequence[int], say: Callable[[int], str], titles: Sequence[tuple[int, str]]) -> None:
        """Show other bins; `say` tells when one is and how many it holds, `titles` what stands below some of them."""
        self._counts, self._say, self._titles, self._anchor = counts, say, titles, None
        self.blockSignals(True)
        self.setRange(0, max(0, len(counts) - 1))
        self.setPageStep(max(1, min(_LONGEST_STEP, len(counts) // 10)))
        self.blockSignals(False)
        self.setVisible(bool(counts))
        self._speak()
        self.update()

    def mark(self, place: int) -> None:
        """Say which bin the list is at; nothing is told to anybody."""
        if self.isSliderDown() or place == self.value():
            return
        self.blockSignals(True)
        self.setValue(place)
        self.blockSignals(False)
        self._speak()
        self.update()

    @property
    def most_bins(self) -> int:
        """How many bins there is room for."""
        return max(20, self.width() // _BIN_PX)

    def sizeHint(self) -> QSize:
        """Return the room for bars and dates."""
        return QSize(scaled(300), scaled(_BARS_PX) + self._dates_px() + SPACE_XS)

    def minimumSizeHint(self) -> QSize:
        """Return the same height with less width."""
        return QSize(scaled(120), self.sizeHint().height())

    def _dates_px(self) -> int:
        return QFontMetrics(self._small()).height()

    def _small(self):  # type: ignore[no-untyped-def]
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * SMALL)
        return font

    # geometry

    def _place_of(self, x: int) -> int:
        if self.isRightToLeft():
            x = self.width() - x
        return max(0, min(len(self._counts) - 1, int(x * len(self._counts) / max(1, self.width()))))

    def _bar(self, place: int, height: int) -> QRectF:
        room = self.width() / max(1, len(self._counts))
        thick = min(max(1.0, room - (1 if room >= _BIN_PX else 0)), scaled(_WIDEST_BAR_PX))
        left = place * room + (room - thick) / 2
        if self.isRightToLeft():
            left = self.width() - left - thick
        return QRectF(left, scaled(_BARS_PX) - height, thick, height)

    # painting

    def paintEvent(self, _event: QEvent) -> None:
        """Paint bars, dates, the range that is being chosen, and where one is."""
        painter = QPainter(self)
        shown = colours()
        bars_px = scaled(_BARS_PX)
        if self._anchor is not None:
            first, last = sorted((self._anchor, self._end))
            chosen = self._bar(first, bars_px).united(self._bar(last, bars_px))
            painter.fillRect(chosen, QColor(shown.accent_soft))
        most = math.log1p(max(self._counts, default=0)) or 1.0
        for place, count in enumerate(self._counts):
            if count:
                height = max(2, round((bars_px - SPACE_S) * math.log1p(count) / most))
                tone = shown.accent if place == self.value() else shown.muted
                painter.fillRect(self._bar(place, height), QColor(tone))
        painter.fillRect(QRect(0, bars_px, self.width(), 1), QColor(shown.line))
        self._paint_titles(painter, bars_px)
        mark = self._bar(self.value(), bars_px).center().x()
        painter.fillRect(QRectF(mark - _MARK_PX / 2, 0, _MARK_PX, bars_px), QColor(shown.accent))
        if self.hasFocus():
            painter.setPen(QPen(QColor(shown.accent), shown.focus_px))
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()

    def _paint_titles(self, painter: QPainter, top: int) -> None:
        painter.setFont(self._small())
        painter.setPen(QColor(colours().muted))
        metrics, taken = painter.fontMetrics(), -1.0
        for place, title in self._titles:
            width = metrics.horizontalAdvance(title)
            at = self._bar(place, 1)
            left = at.right() - width if self.isRightToLeft() else at.left()
            left = max(0.0, min(left, self.width() - width))
            begin = self.width() - left - width if self.isRightToLeft() else left
            if begin > taken:
                painter.drawText(QPoint(round(left), top + metrics.ascent() + 2), title)
                taken = begin + width + SPACE_S

    # mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to scrub, or to choose a range."""
        if event.button() != Qt.MouseButton.LeftButton or not self._counts:
            return
        place = self._place_of(round(event.position().x()))
        is_range = event.modifiers() & Qt.KeyboardModifier.ShiftModifier or event.position().y() > scaled(_BARS_PX)
        if is_range:
            self._anchor = self._end = place
            self.update()
        else:
            self.setSliderDown(True)
            self._scrub_to(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Scrub, grow the range, or say what is under the pointer."""
        if not self._counts:
            return
        place = self._place_of(round(event.position().x()))
        if self.isSliderDown():
            self._scrub_to(place)
        elif self._anchor is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._end = place
            self.update()
        else:
            below = event.position().y() > scaled(_BARS_PX)
            self.setCursor(Qt.CursorShape.SizeHorCursor if below else Qt.CursorShape.PointingHandCursor)
        QToolTip.showText(event.globalPosition().toPoint(), self._say(place), self)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """End scrubbing, or narrow to the range that was dragged over."""
        self.setSliderDown(False)
        self._choose_range()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a range with Shift and arrows, narrow to it with Enter, give it up with Escape."""
        key = event.key()
        is_arrow = key in {Qt.Key.Key_Left, Qt.Key.Key_Right}
        if is_arrow and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._grow(1 if (key == Qt.Key.Key_Right) != self.isRightToLeft() else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._anchor is not None:
            self._choose_range()
        elif key == Qt.Key.Key_Escape and self._anchor is not None:
            self._anchor = None
            self.update()
        else:
            super().keyPressEvent(event)

    def _grow(self, step: int) -> None:
        if self._anchor is None:
            self._anchor = self._end = self.value()
        self._end = max(0, min(len(self._counts) - 1, self._end + step))
        self._speak(self._end)
        self.update()

    def _choose_range(self) -> None:
        if self._anchor is not None:
            first, last = sorted((self._anchor, self._end))
            self._anchor = None
            self.update()
            self.range_chosen.emit(first, last)

    def _scrub_to(self, place: int) -> None:
        self.setValue(place)
        self.scrubbed.emit(place)

    def _on_action_triggered(self, _action: int) -> None:
        # Keys and the wheel: what the value becomes is known already, and set when this returns.
        self.scrubbed.emit(self.sliderPosition())

    def _on_value_changed(self, _value: int) -> None:
        self._speak()
        self.update()

    def _speak(self, place: int | None = None) -> None:
        if self._counts:
            said = self._say(self.value() if place is None else place)
            self.setAccessibleName(self.tr("{name}: {said}").format(name=self._name, said=said))
        else:
            self.setAccessibleName(self._name)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
