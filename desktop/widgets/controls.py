"""Controls for one choice each: they show a value that is a text, and tell when another was chosen."""

from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTime, QTimer, Signal, SignalInstance
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from desktop.widgets.parts import button, wear
from desktop.widgets.plain import tip
from desktop.widgets.rows import one_line
from desktop.widgets.theme import SPACE_S, colours

ON, OFF = "on", "off"
_SETTLED_MS = 700
_TIME = "HH:mm"
_FINE_MOST = 100
_MOST_TITLE_CHARS = 60  # a list of choices is as wide as the longest
_MODIFIERS = {
    *(Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta),
    *(Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_unknown),
}


class Control(Protocol):
    """What every control here offers, beside a signal `chosen` that carries the new value."""

    def show_value(self, value: str) -> None:
        """Show a value without telling of it."""

    def name_as(self, name: str, description: str) -> None:
        """Say what is chosen here to a screen reader."""


class _Named:
    """A control that is one widget and carries its own name."""

    def name_as(self: QWidget, name: str, description: str) -> None:  # type: ignore[misc]
        """Say what is chosen here to a screen reader."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)


class SwitchControl(_Named, QCheckBox):
    """A switch; its value is on or off."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda is_on: self.chosen.emit(ON if is_on else OFF))

    def show_value(self, value: str) -> None:
        """Show on or off."""
        self.setChecked(value == ON)

    def sizeHint(self) -> QSize:
        """Return a pill as high as a line of text, with room for the mark of the focus."""
        high = round(1.2 * self.fontMetrics().height())
        return QSize(round(1.85 * high) + 6, high + 6)

    def minimumSizeHint(self) -> QSize:
        """Return the only size it has."""
        return self.sizeHint()

    def hitButton(self, place: QPointF) -> bool:
        """Tell whether a click counts: anywhere on it."""
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a pill and a knob."""
        shown = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hint = self.sizeHint()
        pill = QRectF(3, (self.height() - hint.height()) / 2 + 3, hint.width() - 6, hint.height() - 6)
        radius = pill.height() / 2
        if self.hasFocus():
            painter.setPen(QColor(shown.ink))
            painter.drawRoundedRect(pill.adjusted(-2, -2, 2, 2), radius + 2, radius + 2)
        painter.setPen(QColor(shown.accent if self.isChecked() else shown.muted))
        painter.setBrush(QColor(shown.accent if self.isChecked() else shown.surface))
        painter.drawRoundedRect(pill, radius, radius)
        is_right = self.isChecked() != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        middle = QPointF(pill.right() - radius if is_right else pill.left() + radius, pill.center().y())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shown.on_accent if self.isChecked() else shown.muted))
        painter.drawEllipse(middle, radius - 3, radius - 3)
        painter.end()


class ChoiceControl(_Named, QComboBox):
    """One of a few values, each shown by its title."""

    chosen = Signal(str)

    def __init__(self, choices: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._offered: list[tuple[str, str]] = []
        self.offer(choices)
        self.activated.connect(lambda place: self.chosen.emit(str(self.itemData(place))))

    def offer(self, choices: list[tuple[str, str]]) -> None:
        """Offer values with their titles."""
        if choices != self._offered:
            self._offered = choices
            self.clear()
            for value, title in choices:
                self.addItem(one_line(title)[:_MOST_TITLE_CHARS], value)

    def show_value(self, value: str) -> None:
        """Show which value is chosen."""
        self.setCurrentIndex(self.findData(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page unless the cursor is here: scrolling must not choose."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class _Settling(_Named):
    """A field whose value is told once it has settled, so that turning through ten values chooses one."""

    chosen: Signal

    def _settle(self: QAbstractSpinBox, changed: SignalInstance) -> None:  # type: ignore[misc]
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(SPACE_S, 0, 0, 0)  # a style sheet cannot reach the field inside the field
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._tell)
        changed.connect(lambda _value: self._settled.start())
        self.editingFinished.connect(self._on_editing_finished)

    def wheelEvent(self: QAbstractSpinBox, event: QWheelEvent) -> None:  # type: ignore[misc]
        """Leave the wheel to the page unless the cursor is here: scrolling must not choose."""
        if self.hasFocus():
            super().wheelEvent(event)  # type: ignore[misc]
        else:
            event.ignore()

    def _on_editing_finished(self) -> None:
        if self._settled.isActive():
            self._tell()

    def _tell(self) -> None:
        self._settled.stop()
        self.chosen.emit(self._value())

    def _value(self) -> str:
        raise NotImplementedError


class NumberControl(_Settling, QSpinBox):
    """A whole number with its unit."""

    chosen = Signal(str)

    def __init__(
        self, least: int, most: int, unit: str = "", least_means: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setSuffix(f" {unit}" if unit else "")
        self.setSpecialValueText(least_means)
        self.setGroupSeparatorShown(True)
        if most - least > _FINE_MOST:
            self.setStepType(QAbstractSpinBox.StepType.AdaptiveDecimalStepType)
        self._settle(self.valueChanged)

    def show_value(self, value: str) -> None:
        """Show a number, unless another is just being chosen."""
        if not self._settled.isActive():
            self.blockSignals(True)  # showing is not choosing
            self.setValue(int(value))
            self.blockSignals(False)

    def _value(self) -> str:
        return str(self.value())


class TimeControl(_Settling, QTimeEdit):
    """A time of the day, kept as 22:30 and shown as the system writes it."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settle(self.timeChanged)

    def show_value(self, value: str) -> None:
        """Show a time, unless another is just being chosen."""
        if not self._settled.isActive():
            self.blockSignals(True)  # showing is not choosing
            self.setTime(QTime.fromString(value, _TIME))
            self.blockSignals(False)

    def _value(self) -> str:
        return self.time().toString(_TIME)


class FolderControl(QWidget):
    """A folder, typed or chosen; empty means none."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("none"))
        self.field.setClearButtonEnabled(True)
        self.browse = button(self.tr("Choose…"), self._on_browse_clicked)
        self.field.editingFinished.connect(self._on_editing_finished)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(self.field, 1)
        row.addWidget(self.browse)
        self.setFocusProxy(self.field)

    def name_as(self, name: str, description: str) -> None:
        """Say what is chosen here to a screen reader."""
        self.field.setAccessibleName(name)
        self.field.setAccessibleDescription(description)
        self.browse.setAccessibleDescription(name)

    def show_value(self, value: str) -> None:
        """Show a folder; what is being typed stays."""
        if not self.field.isModified() or value != self._shown:
            self._shown = value
            self.field.setText(value)
            self.field.setToolTip(tip(value))

    def _on_editing_finished(self) -> None:
        if self.field.isModified():
            self.field.setModified(False)
            self._choose(self.field.text().strip())

    def _on_browse_clicked(self) -> None:
        title = self.tr("Choose a folder: {name}").format(name=self.field.accessibleName())
        folder = QFileDialog.getExistingDirectory(self, title, self.field.text())
        if folder:
            self.field.setText(folder)
            self._choose(folder)

    def _choose(self, folder: str) -> None:
        if folder != self._shown:
            self._shown = folder
            self.chosen.emit(folder)


class KeysControl(_Named, QPushButton):
    """A combination of keys, recorded after a click: Esc keeps the old one, Backspace means none."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = ""
        self._is_recording = False
        self.clicked.connect(lambda _checked=False: self._record(is_recording=True))
        self._draw()

    @property
    def is_recording(self) -> bool:
        """Tell whether the next keys that are pressed are chosen."""
        return self._is_recording

    def show_value(self, value: str) -> None:
        """Show keys, written with + between them."""
        self._keys = value
        self._draw()

    def event(self, event: QEvent) -> bool:
        """Take every key while recording, also those that mean something elsewhere."""
        if self._is_recording and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Record what is pressed."""
        if not self._is_recording:
            super().keyPressEvent(event)
            return
        if event.key() in _MODIFIERS:
            return
        bare = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if bare and event.key() == Qt.Key.Key_Escape:
            self._record(is_recording=False)
        elif bare and event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self._choose("")
        else:
            held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            pressed = QKeySequence(event.key() | held.value)
            self._choose(pressed.toString(QKeySequence.SequenceFormat.PortableText))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stop recording: other keys are meant for what has the focus now."""
        super().focusOutEvent(event)
        self._record(is_recording=False)

    def _choose(self, keys: str) -> None:
        self._keys = keys
        self._record(is_recording=False)
        self.chosen.emit(keys)

    def _record(self, *, is_recording: bool) -> None:
        self._is_recording = is_recording
        wear(self, "role", "recording" if is_recording else "")
        self._draw()

    def _draw(self) -> None:
        if self._is_recording:
            self.setText(self.tr("Press the keys… (Esc: as before, Backspace: none)"))
        else:
            keys = QKeySequence(self._keys).toString(QKeySequence.SequenceFormat.NativeText)
            self.setText(keys or self.tr("none"))
