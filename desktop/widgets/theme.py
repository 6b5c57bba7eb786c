"""Colours, type and spacing: light, dark or high contrast, at the size of text that was chosen."""

from typing import Any

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desktop.widgets.palettes import ALL, CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Colours
from desktop.widgets.stylesheet import stylesheet

__all__ = ["DARK", "LIGHT", "Colours", "Theme", "colours", "dress_window", "fit_to_text", "paint_ground", "scaled"]

SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL = 4, 8, 12, 20, 32
COLUMN_PX = 760  # about 75 characters a line: comfortable to read
_SMALLEST_BODY_PT = 10.0
_BODY_PX = 40 / 3  # 10 points at 96 dots an inch: the size of text that sizes in pixels are meant for
_CORNER_PX = 8
_SIZES = "sizesAtNormalText"
_IS_DRESSED = "isDressed"
_BY_WINDOW = {one.window: one for one in ALL}
_CONTRASTS = {LIGHT: CONTRAST_LIGHT, DARK: CONTRAST_DARK}


def colours(palette: QPalette | None = None) -> Colours:
    """Return the colours that go with a palette, by default the application's."""
    window = (palette or QGuiApplication.palette()).color(QPalette.ColorRole.Window)
    known = _BY_WINDOW.get(window.name())
    return known or (DARK if window.lightnessF() < 0.5 else LIGHT)  # noqa: PLR2004 - the middle


def scaled(px: float) -> int:
    """Return a size that is meant for text of the normal size as it is for the present one."""
    body_px = QGuiApplication.font().pointSizeF() * QGuiApplication.primaryScreen().logicalDotsPerInchY() / 72
    return round(px * body_px / _BODY_PX)


def fit_to_text(widget: QWidget, *, width_px: int = 0, height_px: int = 0, most_width_px: int = 0) -> None:
    """Fix the width or height of a widget, or limit its width; what is given is for text of the normal size.

    It grows and shrinks with the text, also when its size is changed later.
    """
    widget.setProperty(_SIZES, [width_px, height_px, most_width_px])
    _fit(widget)


def _fit(widget: QWidget) -> None:
    width_px, height_px, most_width_px = widget.property(_SIZES)
    if width_px:
        widget.setFixedWidth(scaled(width_px))
    if height_px:
        widget.setFixedHeight(scaled(height_px))
    if most_width_px:
        widget.setMaximumWidth(scaled(most_width_px))


def paint_ground(painter: QPainter, place: QRectF, *, is_chosen: bool, is_hovered: bool, has_focus: bool) -> None:
    """Paint what is behind a row: that it is chosen, under the pointer, or has the focus."""
    shown = colours()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if is_chosen or is_hovered:
        painter.setPen(QColor(shown.ink) if shown.is_contrast and is_chosen else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(shown.accent_soft if is_chosen else shown.hover))
        painter.drawRoundedRect(place, _CORNER_PX, _CORNER_PX)
    if has_focus:
        inset = shown.focus_px / 2
        pen = painter.pen()
        pen.setStyle(Qt.PenStyle.SolidLine)
        pen.setColor(QColor(shown.accent))
        pen.setWidthF(shown.focus_px)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), _CORNER_PX, _CORNER_PX)


def dress_window(window: QWidget) -> None:
    """Let a widget without a parent wear the theme, and what is put into it with it.

    The style sheet is not the application's: then Qt would go through all that stands in a widget each time it is put
    into another, and building a page would take four times as long.
    """
    theme = QApplication.instance().findChild(Theme)
    if theme is not None:
        theme.dress(window)


class Theme(QObject):
    """Dress the application as the principal chose or as the system is, and follow it when it changes."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._system_palette = QPalette(app.palette())
        self._choice = "system"
        self._text_percent = 100
        self.sheet = ""
        app.setStyle("Fusion")
        self._hints = app.styleHints()
        self._hints.colorSchemeChanged.connect(self._on_scheme_changed)
        self._accessibility: Any = getattr(self._hints, "accessibility", lambda: None)()  # from Qt 6.10 on
        if self._accessibility is not None:
            self._accessibility.contrastPreferenceChanged.connect(self._on_contrast_preference_changed)
        app.layoutDirectionChanged.connect(self._on_layout_direction_changed)
        self._wear()

    @property
    def choices(self) -> dict[str, str]:
        """What it wears, by the names of the settings."""
        return {"theme": self._choice, "text_percent": str(self._text_percent)}

    def apply_choices(self, theme: str, text_percent: int) -> None:
        """Wear what was chosen: `theme` is system, light, dark or contrast."""
        if (theme, text_percent) == (self._choice, self._text_percent):
            return
        self._choice, self._text_percent = theme, text_percent
        self._ask_system_for({"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(theme))
        self._wear()

    def _ask_system_for(self, scheme: Qt.ColorScheme | None) -> None:
        """Let the frames of windows and the system's own dialogs go with ours, where the system can."""
        if scheme is None:
            self._hints.unsetColorScheme()
        else:
            self._hints.setColorScheme(scheme)

    def dress(self, window: QWidget) -> None:
        """Give a window the style sheet, now and whenever it changes."""
        window.setProperty(_IS_DRESSED, True)
        window.setStyleSheet(self.sheet)

    def _wear(self) -> None:
        chosen = self._colours()
        dressed = [window for window in QApplication.topLevelWidgets() if window.property(_IS_DRESSED)]
        for window in dressed:
            window.setStyleSheet("")  # from one sheet to another Qt takes five times as long as by way of none
        self._app.setFont(body_font(self._text_percent))
        for window in dressed:
            _follow_font(window)
        self._app.setPalette(make_palette(chosen))
        self.sheet = stylesheet(
            chosen,
            self._app.font().pointSizeF(),
            scale=scaled(1000) / 1000,
            is_mirrored=self._app.layoutDirection() == Qt.LayoutDirection.RightToLeft,
        )
        for window in dressed:
            window.setStyleSheet(self.sheet)
        for widget in QApplication.allWidgets():
            if widget.property(_SIZES) is not None:
                _fit(widget)

    def _colours(self) -> Colours:
        scheme = self._hints.colorScheme()
        by_system = {Qt.ColorScheme.Light: LIGHT, Qt.ColorScheme.Dark: DARK}.get(scheme)
        system = by_system or (DARK if colours(self._system_palette).is_dark else LIGHT)
        wants_contrast = self._choice == "contrast" or (self._choice == "system" and self._system_wants_contrast())
        return _CONTRASTS[system] if wants_contrast else {"light": LIGHT, "dark": DARK}.get(self._choice, system)

    def _system_wants_contrast(self) -> bool:
        return (
            self._accessibility is not None
            and self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast
        )

    def _on_scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        self._wear()

    def _on_contrast_preference_changed(self, _preference: object) -> None:
        self._wear()

    def _on_layout_direction_changed(self, _direction: Qt.LayoutDirection) -> None:
        self._wear()


def _follow_font(window: QWidget) -> None:
    """Let all that stands in a window have the font of the application; Qt tells it late, and not what is hidden."""
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
            widget.setFont(QFont())


def body_font(text_percent: int = 100) -> QFont:
    """Return the system's own font, never smaller than can be read with ease but where that was asked for."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(max(font.pointSizeF(), _SMALLEST_BODY_PT) * text_percent / 100)
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
