"""What opens over a page or beside what it shows is as accessible as the pages: the same walk, at the largest text."""

from collections.abc import Callable, Iterator

import pytest
from openings import DIALOGS, PANELS, menus, opened_by, page, steps
from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shown import Shown, settle
from walk import all_faults, menu_faults, same_mnemonics, sheet_over

from desktop import translation
from desktop.widgets.theme import Theme
from desktop.windows.page_table import Place, shown_pages

LARGEST = 250
PAGES = [row.name for place in Place for row in shown_pages(place)]
SEVERAL = [name for name in DIALOGS | PANELS if not name.startswith("tour")]  # whose cards would stay over the rest
Look = Callable[[QWidget], dict[str, object]]


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """Return what is wrong with a window as it is, with the largest text, and read from the right."""
    theme = qapp.findChild(Theme)
    assert theme is not None

    def walk(window: QWidget) -> dict[str, list[str]]:
        settle(qapp)
        return all_faults(window, sheet_over(window))

    def look(window: QWidget) -> dict[str, object]:
        found: dict[str, object] = {"as it is": walk(window)}
        theme.apply_choices("system", LARGEST)
        found["large"] = walk(window)
        found["larger than the screen"] = too_large(window)
        theme.apply_choices("system", 100)
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        found["from the right"] = walk(window)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return {how: faults for how, faults in found.items() if faults}

    yield look
    theme.apply_choices("system", 100)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def too_large(window: QWidget) -> list[str]:
    """Return the sizes of a dialog and of the screen that has no room for it."""
    room = window.screen().availableGeometry()
    fits = not isinstance(window, QDialog) or room.contains(QRect(room.topLeft(), window.size()))
    return [] if fits else [f"{window.size()} on {room.size()}"]


@pytest.mark.parametrize("name", DIALOGS | PANELS)
def test_every_dialog_and_panel(opened: Shown, qapp: QApplication, look: Look, name: str) -> None:
    settle(qapp)
    window = opened_by((DIALOGS | PANELS)[name], opened)
    assert (window is not opened.desktop.window) == (name in DIALOGS)
    found = look(window)
    if isinstance(window, QDialog):
        window.reject()
    assert found == {}


def test_every_step_of_the_first_run(show: Callable[[], Shown], look: Look) -> None:
    window = show().desktop.window
    assert window.first_run is not None
    assert {step: found for step in steps(window.first_run) if (found := look(window))} == {}


def test_every_menu(opened: Shown) -> None:
    assert [fault for menu in menus(opened) for fault in menu_faults(menu)] == []


@pytest.mark.parametrize("language", [one for one in translation.LANGUAGES if one != translation.ENGLISH])
def test_letters_choose_one_thing_in_every_language(opened: Shown, qapp: QApplication, language: str) -> None:
    settle(qapp)
    before = QLocale()
    translation.use(language)
    try:
        faults = {name: found for name in (*PAGES, *SEVERAL) if (found := _clashes(opened, qapp, name))}
        faults |= {fault: fault for menu in menus(opened) for fault in menu_faults(menu)}
    finally:
        translation.use(translation.ENGLISH)
        QLocale.setDefault(before)
    assert faults == {}


def _clashes(opened: Shown, qapp: QApplication, name: str) -> list[str]:
    window = opened.desktop.window if name in PAGES else opened_by((DIALOGS | PANELS)[name], opened)
    if name in PAGES:
        page(opened, name)
    settle(qapp)
    found = same_mnemonics(window)
    if isinstance(window, QDialog):
        window.reject()
    return found
