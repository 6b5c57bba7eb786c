"""Light and dark: readable, complete, and following the system."""

from dataclasses import asdict

import pytest
from PySide6.QtCore import QFile, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from shown import Shown

from desktop.widgets.theme import DARK, LIGHT, Colours, Theme, colours
from desktop.windows.page_table import PAGES

READABLE = 4.5  # WCAG 2.2, level AA, for text of normal size


def luminance(name: str) -> float:
    parts = [(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4) for part in QColor(name).getRgbF()]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("shown", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read_on_its_ground(shown: Colours) -> None:
    pairs = {(ink, ground) for ink in ("ink", "muted", "link") for ground in ("window", "surface", "sidebar")}
    pairs |= {("ink", soft) for soft in ("accent_soft", "danger_soft", "good_soft", "hover")}
    pairs |= {("on_accent", "accent"), ("link", "accent_soft"), ("muted", "hover")}
    values = asdict(shown)
    poor = {pair: round(contrast(values[pair[0]], values[pair[1]]), 2) for pair in pairs}
    assert {pair: ratio for pair, ratio in poor.items() if ratio < READABLE} == {}


def test_a_change_of_the_system_changes_every_widget(opened: Shown, qapp: QApplication) -> None:
    theme = qapp.findChild(Theme)
    assert theme is not None
    try:
        theme.apply(Qt.ColorScheme.Dark)
        assert colours(opened.desktop.window.palette()) == DARK
        theme.apply(Qt.ColorScheme.Light)
        assert colours(opened.desktop.window.palette()) == LIGHT
    finally:
        theme.apply(Qt.ColorScheme.Light)


def test_every_page_has_its_icon(qapp: QApplication) -> None:
    assert [row.name for row in PAGES if not QFile.exists(f"icons:{row.name}.svg")] == []
