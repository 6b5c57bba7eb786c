"""The one place where a setting takes effect in the running app: which one changes what.

Most settings need nothing here, because what uses them reads them when it begins. What holds a value while it runs (the
colours, the size of text, the timer that locks) is told by a line in `Choices.__init__`, or from outside by `on`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.operations import Operation
from desktop.widgets.theme import Theme

if TYPE_CHECKING:
    from core.guardian import Guardian
    from core.services.settings import SettingValue

Effect = Callable[[str], object]


class Choices(QObject):
    """Put what the principal chose into effect, at the opening of the vault and at every change."""

    def __init__(self, theme: Theme | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._looks = {"theme": "system", "text_percent": "100"} if theme is None else theme.choices
        self._values: dict[str, str] = {}
        self._effects: dict[str, list[Effect]] = {}
        for name in self._looks:
            self.on(name, lambda value, name=name: self._look(name, value))

    def on(self, name: str, effect: Effect) -> None:
        """Call `effect` with the value of a setting when it becomes known and whenever it changes."""
        self._effects.setdefault(name, []).append(effect)
        if name in self._values:
            effect(self._values[name])

    def put(self, name: str, value: str) -> None:
        """Let a value take effect, unless it is the one that has taken effect already."""
        if self._values.get(name) != value:
            self._values[name] = value
            for effect in self._effects.get(name, ()):
                effect(value)

    def read(self, guardian: Guardian) -> None:
        """Read every setting of an open vault, without keeping the window waiting."""
        Operation(self, lambda _stop: guardian.settings.all()).success(self._on_read).start()

    def _on_read(self, settings: list[SettingValue]) -> None:
        for one in settings:
            self.put(one.name, one.value)

    def _look(self, name: str, value: str) -> None:
        self._looks[name] = value
        if self._theme is not None:
            self._theme.apply_choices(self._looks["theme"], int(self._looks["text_percent"]))
