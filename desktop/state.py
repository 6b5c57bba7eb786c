"""Where the window was, and how its panes were divided: kept beside the vault, in plain JSON, without any content.

A page says once, when it lays itself out, what should be as it was left:

    splitter = QSplitter()
    ...
    remember(splitter, "log/list")

The name is a constant that begins with the page's name. It works for a splitter (the sizes of its panes), a checkable
button (whether it is checked), such as one that folds a pane, and a row of tabs (which of them, from 1). What was kept
comes back when the widget is first shown in a window that keeps a `WindowState`; elsewhere, in a dialog or a test,
nothing happens.
"""

import json
from pathlib import Path
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QRect, QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QSplitter, QTabBar, QWidget

from core.diagnostics import Diagnostics
from core.errors import GuardianError
from core.files import replace_file
from desktop.operations import Operation

FORMAT = 1
_SETTLED_MS = 800
_MOST_BYTES = 64 * 1024
_MOST_PANES = 200
_MOST_PX = 100_000
_LEAST_SEEN_PX = 80
_LONGEST_NAME = 60
Pane = list[int] | bool
_diagnostics = Diagnostics("desktop")


class WindowState(QObject):
    """What is known of the window of one home; bad content counts as none."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.geometry, self.is_maximised, self.page = QRect(), False, ""
        self._panes: dict[str, Pane] = {}
        self._written = b""
        self._read()
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self.write)

    def pane(self, name: str) -> Pane | None:
        """Return what was kept of a pane."""
        return self._panes.get(name)

    def keep_pane(self, name: str, value: Pane) -> None:
        """Keep the sizes of a splitter, or whether something is unfolded."""
        self._panes[name] = value
        self.keep()

    def keep(self) -> None:
        """Write soon, once for many changes."""
        self._settled.start()

    def write(self) -> None:
        """Write now if anything is new; a disk that is full costs only the places of the panes."""
        self._settled.stop()
        content = self._content()
        if content == self._written or not self._path.parent.is_dir():
            return
        self._written = content
        Operation(self, lambda _stop: _replace(self._path, content)).failure(self._on_not_written).start()

    def fitted(self, least: QSize) -> QRect | None:
        """Return the place of the window on a screen that is there, None if nothing is known."""
        if self.geometry.isEmpty():
            return None
        seen = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        return fit(self.geometry, seen, least)

    def _content(self) -> bytes:
        place = self.geometry
        window = {"x": place.x(), "y": place.y(), "width": place.width(), "height": place.height()}
        facts = {"format": FORMAT, "window": window, "is_maximised": self.is_maximised, "page": self.page}
        return json.dumps({**facts, "panes": self._panes}, indent=1, sort_keys=True).encode()

    def _read(self) -> None:
        try:
            with self._path.open("rb") as file:
                found = json.loads(file.read(_MOST_BYTES))
            window = found["window"]
            numbers = [window[name] for name in ("x", "y", "width", "height")]
            page, is_maximised, panes = found["page"], found["is_maximised"], found["panes"]
            is_good = found["format"] == FORMAT and _are_pixels(numbers) and isinstance(is_maximised, bool)
            if is_good and (page == "" or _is_name(page)) and isinstance(panes, dict):
                self.geometry, self.is_maximised, self.page = QRect(*numbers), is_maximised, page
                good = [(name, value) for name, value in panes.items() if _is_name(name) and _is_pane(value)]
                self._panes = dict(good[:_MOST_PANES])
        except FileNotFoundError:
            return
        except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
            _diagnostics.note("window_state_not_read", error=type(error).__name__)

    def _on_not_written(self, error: GuardianError) -> None:
        _diagnostics.note("window_state_not_written", error=type(error).__name__)


@runtime_checkable
class KeepsState(Protocol):
    """A window that keeps how it was left."""

    state: WindowState


def remember(widget: QSplitter | QAbstractButton | QTabBar, name: str) -> None:
    """Keep how a splitter is divided, whether a button is checked, or which tab is shown, and restore it when first
    shown."""
    _Memory(widget, name)


class _Memory(QObject):
    def __init__(self, widget: QSplitter | QAbstractButton | QTabBar, name: str) -> None:
        super().__init__(widget)
        self._widget, self._name = widget, name
        self._is_awaited = True
        if isinstance(widget, QSplitter):
            widget.splitterMoved.connect(lambda _place, _index: self._keep(widget.sizes()))
        elif isinstance(widget, QTabBar):
            widget.currentChanged.connect(lambda place: self._keep([place + 1]))
        else:
            widget.toggled.connect(self._keep)
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._is_awaited:
            self._is_awaited = False
            self._restore()
            QTimer.singleShot(0, self, self._restore)  # sizes hold only once the layout has given the room
        return False

    def _state(self) -> WindowState | None:
        window: QWidget = self._widget.window()
        return window.state if isinstance(window, KeepsState) else None

    def _restore(self) -> None:
        state = self._state()
        kept = state.pane(self._name) if state is not None else None
        if isinstance(self._widget, QSplitter):
            if isinstance(kept, list) and len(kept) == self._widget.count():
                self._widget.setSizes(kept)
        elif isinstance(self._widget, QTabBar):
            if isinstance(kept, list) and 1 <= kept[0] <= self._widget.count():
                self._widget.setCurrentIndex(kept[0] - 1)
        elif isinstance(kept, bool):
            self._widget.setChecked(kept)

    def _keep(self, value: Pane) -> None:
        state = self._state()
        if state is not None and not self._is_awaited:
            state.keep_pane(self._name, value)


def fit(wanted: QRect, screens: list[QRect], least: QSize) -> QRect:
    """Return a place for a window that can be seen and grasped: as wanted where there is a screen, else on the first.

    At least a corner of it that the pointer can take hold of has to lie on a screen; a window larger than its screen
    is made smaller, but never smaller than `least`.
    """
    if not screens:
        return wanted
    seen = [(one.intersected(wanted), one) for one in screens]
    overlap, screen = max(seen, key=lambda pair: max(0, pair[0].width()) * max(0, pair[0].height()))
    size = wanted.size().boundedTo(screen.size()).expandedTo(least)
    if overlap.width() < _LEAST_SEEN_PX or overlap.height() < _LEAST_SEEN_PX:
        screen = screens[0]
        size = wanted.size().boundedTo(screen.size()).expandedTo(least)
        place = QRect(screen.topLeft(), size)
        place.moveCenter(screen.center())
        return place
    place = QRect(wanted.topLeft(), size)
    place.moveTop(max(place.top(), screen.top()))  # a title bar above the screen can never be taken hold of
    return place


def _replace(path: Path, content: bytes) -> None:
    try:
        replace_file(path, content, "the place of the window")
    except OSError as error:
        raise GuardianError("The place of the window could not be written.", "Nothing of yours is lost.") from error


def _are_pixels(values: list[object]) -> bool:
    return all(type(value) is int and abs(value) <= _MOST_PX for value in values)


def _is_name(value: object) -> bool:
    return isinstance(value, str) and len(value) <= _LONGEST_NAME and value.replace("/", "").replace("_", "").isalnum()


def _is_pane(value: object) -> bool:
    return isinstance(value, bool) or (
        isinstance(value, list) and _are_pixels(value) and all(one >= 0 for one in value) and any(value)
    )
