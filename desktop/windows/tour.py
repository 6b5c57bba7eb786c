"""A tour of a few cards over the window; arrows go on and back, Esc ends it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.widgets.parts import Card, button, label, press_focused
from desktop.widgets.theme import SPACE_L, SPACE_M, SPACE_S, colours, scaled
from desktop.windows.workspace import Workspace

SEEN = "tour/seen"
_CARD_PX = 400
_DIMMED = 140
_CORNER_PX = 10.0
_KEYS = {Qt.Key.Key_Escape, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}
translate = QCoreApplication.translate


@dataclass(frozen=True)
class Stop:
    """One card; `target` returns the widget it points at, None where there is none."""

    title: str
    text: str
    target: Callable[[], QWidget | None]


class Tour(QFrame):
    """Cover the window, leave one thing in the light, and say what it is."""

    ended = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._stops: Sequence[Stop] = stops(workspace)
        self._at = 0
        self.setAccessibleName(self.tr("Tour"))
        self.card = Card(parent=self)
        self.card.installEventFilter(self)
        self.count = label("", "section")
        self.title = label("", "heading", wraps=True)
        self.text = label("", "muted", wraps=True)
        self.leave = button(self.tr("End the tour"), self.end, "quiet")
        self.back = button(self.tr("Back"), self._on_back)
        self.go_on = button(self.tr("Next"), self._on_next, "primary")
        for part in (self.count, self.title, self.text):
            self.card.body.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.leave)
        row.addStretch()
        row.addWidget(self.back)
        row.addWidget(self.go_on)
        self.card.body.addLayout(row)
        for one in (self.leave, self.back, self.go_on):
            one.installEventFilter(self)  # an arrow key would only move the focus from button to button
        workspace.installEventFilter(self)

    def start(self) -> None:
        """Show the first card."""
        self._at = 0
        self.setGeometry(self.parentWidget().rect())
        self.show()
        self.raise_()
        self._show_stop()

    def end(self) -> None:
        """Take the tour away."""
        if self.isVisible():
            self.hide()
            self.ended.emit()
            self.deleteLater()

    def _show_stop(self) -> None:
        stop = self._stops[self._at]
        count = self.tr("{number} OF {all}").format(number=self._at + 1, all=len(self._stops))
        self.count.setText(count)
        self.title.setText(stop.title)
        self.text.setText(stop.text)
        self.card.setAccessibleName(stop.title)
        self.card.setAccessibleDescription(stop.text)
        self.back.setEnabled(self._at > 0)
        is_last = self._at == len(self._stops) - 1
        self.go_on.setText(self.tr("Done") if is_last else self.tr("Next"))
        self.go_on.setAccessibleName(self.go_on.text())
        self.go_on.setFocus()
        self._place()

    def _on_next(self) -> None:
        if self._at == len(self._stops) - 1:
            self.end()
        else:
            self._at += 1
            self._show_stop()

    def _on_back(self) -> None:
        if self._at > 0:
            self._at -= 1
            self._show_stop()

    def _light(self) -> QRect:
        target = self._stops[self._at].target()
        if target is None or not target.isVisible():
            return QRect()
        corner = target.mapTo(self.parentWidget(), QPoint(0, 0))
        return QRect(corner, target.size()).adjusted(-SPACE_S, -SPACE_S, SPACE_S, SPACE_S)

    def _place(self) -> None:
        """Put the card beside what is in the light, on the side where there is room, or in the middle."""
        light, room = self._light(), self.rect().adjusted(SPACE_L, SPACE_L, -SPACE_L, -SPACE_L)
        width = min(scaled(_CARD_PX), room.width())
        self.card.resize(width, self.card.layout().totalHeightForWidth(width))
        place = QRect(QPoint(), self.card.size())
        if light.isNull():
            place.moveCenter(room.center())
        elif light.right() + place.width() + SPACE_L <= room.right():
            place.moveTopLeft(QPoint(light.right() + SPACE_M, light.top()))
        else:
            place.moveTopRight(QPoint(light.left() - SPACE_M, light.top()))
        place.moveTo(max(room.left(), min(place.left(), room.right() - place.width())), place.top())
        place.moveBottom(min(place.bottom(), room.bottom()))
        place.moveTop(max(place.top(), room.top()))
        self.card.move(place.topLeft())
        self.update()

    def event(self, event: QEvent) -> bool:
        """Take the keys of the tour before any page takes them for a shortcut of its own."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, back, or end."""
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        forward, backward = Qt.Key.Key_Right, Qt.Key.Key_Left
        if is_mirrored:
            forward, backward = backward, forward
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in {forward, Qt.Key.Key_Down}:
            self._on_next()
        elif event.key() in {backward, Qt.Key.Key_Up}:
            self._on_back()
        elif not press_focused(event, self):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the window when it changes its size; take the keys of the tour from its buttons."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _KEYS:
            self.keyPressEvent(event)
            return True
        if watched is self.card and event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._place()
        if watched is self.parent() and event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self.parentWidget().rect())
            self._place()
        return False

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Keep the focus within the tour."""
        around = [one for one in (self.leave, self.back, self.go_on) if one.isEnabled()]
        at = around.index(self.focusWidget()) if self.focusWidget() in around else -1
        around[(at + (1 if is_next else -1)) % len(around)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim everything but what is in the light."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QPainterPath()
        ground.addRect(QRectF(self.rect()))
        light = self._light()
        if not light.isNull():
            hole = QPainterPath()
            hole.addRoundedRect(QRectF(light), _CORNER_PX, _CORNER_PX)
            ground = ground.subtracted(hole)
        painter.fillPath(ground, QColor(0, 0, 0, _DIMMED))
        if not light.isNull():
            painter.setPen(QPen(QColor(colours().accent), colours().focus_px))
            painter.drawRoundedRect(QRectF(light), _CORNER_PX, _CORNER_PX)
        painter.end()


def stops(workspace: Workspace) -> list[Stop]:
    """Return the cards of the tour."""
    row = workspace.navigation.row
    return [
        Stop(
            translate("Tour", "Everything has its page"),
            translate(
                "Tour",
                "Choose a page here, with Ctrl and a number, or with the arrow keys. F1 lists every key there is.",
            ),
            lambda: workspace.navigation,
        ),
        Stop(
            translate("Tour", "Catch a thought at once"),
            translate(
                "Tour",
                "Ctrl+Alt+Space opens a small window over whatever you do, Ctrl+Shift+N in this one. What you write is "
                "kept, also while the vault is locked. The settings change the keys.",
            ),
            lambda: workspace.menu_button,
        ),
        Stop(
            translate("Tour", "Ask, and draft"),
            translate(
                "Tour",
                "Chat answers from your log and says where from. Draft writes with you: a suggestion stands in grey, "
                "and Tab takes it. Endorse, correct or reject what the model says: that teaches it.",
            ),
            lambda: row("chat"),
        ),
        Stop(
            translate("Tour", "Your log"),
            translate(
                "Tour",
                "Everything you wrote, asked and brought in, by day, with a search. Nothing in it changes unseen.",
            ),
            lambda: row("log"),
        ),
        Stop(
            translate("Tour", "Watch it learn"),
            translate(
                "Tour",
                "Learning shows what the model took from your words, as a curve. Each step is proved before it counts, "
                "and can be taken back.",
            ),
            lambda: row("learning"),
        ),
        Stop(
            translate("Tour", "While you are away"),
            translate(
                "Tour",
                "At night it brings distant entries together; the best is on Insights in the morning. Background says "
                "what is done by itself, and why something waits.",
            ),
            lambda: row("background"),
        ),
        Stop(
            translate("Tour", "Yours alone"),
            translate(
                "Tour",
                "Privacy says what is stored, where, and who can read it; backups and keys are there too. Ctrl+L locks "
                "at once.",
            ),
            lambda: row("privacy"),
        ),
    ]
