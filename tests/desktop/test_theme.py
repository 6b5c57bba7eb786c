"""Light, dark and high contrast: readable, complete, following the system, and as large as one likes."""

from collections.abc import Iterator
from dataclasses import asdict

import pytest
from PySide6.QtCore import QFile, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from shown import Shown, settle

from desktop.widgets.icons import IconButton, IconLabel
from desktop.widgets.palettes import ALL, CONTRAST_DARK, CONTRAST_LIGHT
from desktop.widgets.stylesheet import stylesheet
from desktop.widgets.theme import DARK, LIGHT, Colours, Theme, colours, dress_window, scaled
from desktop.windows.page_table import PAGES

READABLE = 4.5  # WCAG 2.2, level AA, for text of normal size
READABLE_WITH_EASE = 7.0  # level AAA
VISIBLE = 3.0  # what shows where a control is, and where the focus is
GROUNDS = ("window", "surface", "sidebar")
TEXTS = (
    {(ink, ground) for ink in ("ink", "muted", "link", "gold", "danger", "good") for ground in GROUNDS}
    | {("ink", soft) for soft in ("accent_soft", "danger_soft", "good_soft", "hover")}
    | {("muted", soft) for soft in ("accent_soft", "hover")}
    | {("link", soft) for soft in ("accent_soft", "hover")}
    | {("danger", "danger_soft"), ("good", "good_soft"), ("on_accent", "accent"), ("on_accent", "accent_hover")}
)
LINES = {(line, ground) for line in ("edge", "accent") for ground in ("window", "surface")}
EACH = pytest.mark.parametrize("shown", ALL, ids=["light", "dark", "contrast light", "contrast dark"])


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The theme of the one application, which is as before afterwards."""
    theme = qapp.findChild(Theme)
    assert theme is not None
    yield theme
    theme.apply_choices("system", 100)


def luminance(name: str) -> float:
    parts = [(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4) for part in QColor(name).getRgbF()]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def poor(shown: Colours, pairs: set[tuple[str, str]], least: float) -> dict[tuple[str, str], float]:
    values = asdict(shown)
    ratios = {pair: round(contrast(values[pair[0]], values[pair[1]]), 2) for pair in pairs}
    return {pair: ratio for pair, ratio in ratios.items() if ratio < least}


@EACH
def test_every_text_can_be_read_on_its_ground(shown: Colours) -> None:
    assert poor(shown, TEXTS, READABLE_WITH_EASE if shown.is_contrast else READABLE) == {}


@EACH
def test_fields_and_the_focus_can_be_seen(shown: Colours) -> None:
    assert poor(shown, LINES, VISIBLE) == {}
    assert shown.focus_px >= (3 if shown.is_contrast else 2)


@EACH
def test_every_set_is_told_by_its_palette(shown: Colours, qapp: QApplication) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(shown.window))
    assert colours(palette) == shown


def test_high_contrast_needs_no_soft_grounds() -> None:
    for shown in (CONTRAST_LIGHT, CONTRAST_DARK):
        assert {shown.accent_soft, shown.danger_soft, shown.good_soft} == {shown.window}
        assert 'QFrame[role="own"] { border: 2px' in stylesheet(shown, 10)


@pytest.mark.parametrize(
    ("choice", "expected"), [("dark", DARK), ("light", LIGHT), ("contrast", CONTRAST_LIGHT), ("system", LIGHT)]
)
def test_a_choice_changes_every_widget(opened: Shown, theme: Theme, choice: str, expected: Colours) -> None:
    theme.apply_choices("dark" if choice == "light" else "light", 100)
    theme.apply_choices(choice, 100)
    assert colours(opened.desktop.window.palette()) == expected


def test_the_size_of_text_grows_what_is_around_it(opened: Shown, theme: Theme, qtbot: QtBot) -> None:
    window = opened.desktop.window
    button, icon, fixed = QPushButton("Save"), IconButton("menu", "Menu"), IconLabel("menu", 20)
    heading = QLabel("Heading")
    heading.setProperty("role", "heading")
    for widget in (button, icon, fixed, heading):
        qtbot.addWidget(widget)
        dress_window(widget)
        widget.show()
    before = [widget.sizeHint().height() for widget in (button, heading)]
    row = window.workspace.navigation.findChildren(type(window.workspace.navigation._group.button(0)))[0]
    row_before, unit = row.sizeHint().height(), scaled(100)
    theme.apply_choices("system", 200)
    assert scaled(100) == pytest.approx(2 * unit, abs=2)
    after = [widget.sizeHint().height() for widget in (button, heading)]
    assert [new / old > 1.5 for new, old in zip(after, before, strict=True)] == [True, True]
    assert row.sizeHint().height() >= 1.9 * row_before
    assert icon.iconSize().width() == scaled(18)
    assert fixed.width() == scaled(20)
    theme.apply_choices("system", 75)
    assert fixed.width() == scaled(20) < 20


def test_the_size_of_text_reaches_every_widget_also_where_nobody_looks(
    opened: Shown, theme: Theme, qapp: QApplication
) -> None:
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    for row in PAGES:
        if row.where:
            workspace.show_page(row.name)
            settle(qapp)
    widgets = [found for found in opened.desktop.window.findChildren(QWidget) if isValid(found)]
    before = [widget.font().pointSizeF() for widget in widgets]
    for percent in (150, 100):
        theme.apply_choices("system", percent)
        settle(qapp)
        now = [widget.font().pointSizeF() if isValid(widget) else None for widget in widgets]
        wrong = [
            (type(widget).__name__, widget.property("role"), old, new)
            for widget, old, new in zip(widgets, before, now, strict=True)
            if new is not None and new != pytest.approx(old * percent / 100, rel=0.02)
        ]
        assert wrong == []


def test_a_narrow_window_shows_the_pages_by_icons_that_say_their_names(opened: Shown, theme: Theme) -> None:
    workspace = opened.desktop.window.workspace
    wide = workspace.navigation.sizeHint().width()
    theme.apply_choices("system", 250)
    assert workspace.navigation.sizeHint().width() < 2.5 * wide / 2
    assert all(row.toolTip() and row.accessibleName() for row in workspace.navigation._group.buttons())


def test_lines_are_where_one_reads_to(qapp: QApplication, theme: Theme) -> None:
    def sidebar() -> str:
        return next(line for line in theme.sheet.splitlines() if 'role="sidebar"' in line)

    assert "border-right: 1px" in sidebar()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert "border-left: 1px" in sidebar()
        assert "border-right: 1px" not in sidebar()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_every_page_has_its_icon(qapp: QApplication) -> None:
    assert [row.name for row in PAGES if row.where and not QFile.exists(f"icons:{row.name}.svg")] == []
