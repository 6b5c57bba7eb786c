"""Colours, type and spacing, in light and dark."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from desktop.widgets.stylesheet import stylesheet

SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL = 4, 8, 12, 20, 32
COLUMN_PX = 760  # about 75 characters a line: comfortable to read
_SMALLEST_BODY_PT = 10.0


@dataclass(frozen=True)
class Colours:
    """Name every colour once; `*_soft` is a background for text in the colour of the same name."""

    window: str
    surface: str
    sidebar: str
    hover: str
    ink: str
    muted: str
    line: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    link: str
    gold: str
    danger: str
    danger_soft: str
    good: str
    good_soft: str


LIGHT = Colours(
    window="#faf9f7",
    surface="#ffffff",
    sidebar="#f1efeb",
    hover="#e7e4de",
    ink="#1f2230",
    muted="#62656f",
    line="#e0ddd6",
    accent="#4453b8",
    accent_hover="#37459f",
    on_accent="#ffffff",
    accent_soft="#e6e8f8",
    link="#3a49ad",
    gold="#a8741a",
    danger="#a8322d",
    danger_soft="#fbe9e7",
    good="#276b48",
    good_soft="#e3f3ea",
)
DARK = Colours(
    window="#17181d",
    surface="#1f2127",
    sidebar="#131418",
    hover="#2b2e36",
    ink="#e9e9ec",
    muted="#a0a4af",
    line="#32353e",
    accent="#5b69d0",
    accent_hover="#6b79de",
    on_accent="#ffffff",
    accent_soft="#2a2f52",
    link="#aab3ff",
    gold="#e2b253",
    danger="#ff9c93",
    danger_soft="#402423",
    good="#84d3a6",
    good_soft="#1d3529",
)


def colours(palette: QPalette | None = None) -> Colours:
    """Return the colours that go with a palette, by default the application's."""
    shown = palette or QGuiApplication.palette()
    return DARK if shown.color(QPalette.ColorRole.Window).lightnessF() < 0.5 else LIGHT  # noqa: PLR2004 - the middle


class Theme(QObject):
    """Dress the application in light or dark, as the system is, and follow it when it changes."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._system_palette = QPalette(app.palette())
        app.setStyle("Fusion")
        app.setFont(body_font())
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._on_scheme_changed)
        self.apply(hints.colorScheme())

    def apply(self, scheme: Qt.ColorScheme) -> None:
        """Wear one scheme; an unknown one is read off the palette the system handed us."""
        shown = {Qt.ColorScheme.Light: LIGHT, Qt.ColorScheme.Dark: DARK}.get(scheme)
        chosen = shown or colours(self._system_palette)
        self._app.setPalette(make_palette(chosen))
        self._app.setStyleSheet(stylesheet(chosen, body_font().pointSizeF()))

    def _on_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        self.apply(scheme)


def body_font() -> QFont:
    """Return the system's own font, never smaller than can be read with ease."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(max(font.pointSizeF(), _SMALLEST_BODY_PT))
    return font


def make_palette(chosen: Colours) -> QPalette:
    """Return the Qt palette of a set of colours, so that plain widgets and painters agree with the style sheet."""
    role = QPalette.ColorRole
    palette = QPalette()
    for place, colour in {
        role.Window: chosen.window,
        role.Base: chosen.surface,
        role.AlternateBase: chosen.sidebar,
        role.Button: chosen.surface,
        role.WindowText: chosen.ink,
        role.Text: chosen.ink,
        role.ButtonText: chosen.ink,
        role.PlaceholderText: chosen.muted,
        role.Mid: chosen.line,
        role.Highlight: chosen.accent,
        role.HighlightedText: chosen.on_accent,
        role.Accent: chosen.accent,
        role.Link: chosen.link,
        role.LinkVisited: chosen.link,
        role.ToolTipBase: chosen.surface,
        role.ToolTipText: chosen.ink,
    }.items():
        palette.setColor(place, QColor(colour))
    for place in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, place, QColor(chosen.muted))
    return palette
