"""The list of keys is true: every key of the windows is in it, and everything in it works."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot
from shown import Shown

from desktop.pages.shortcuts import SHORTCUTS
from desktop.windows.page_table import PAGES, Place, shown_pages

ENGRAVED = {"Find"}  # keys of some keyboards that say themselves what they do


def keys_of(window: QWidget) -> Iterator[str]:
    """Return the keys of everything in a window that has some; what a letter with Alt does is a mnemonic, no key."""
    for shortcut in window.findChildren(QShortcut):
        yield from map(QKeySequence.toString, shortcut.keys())
    for action in [*window.actions(), *window.findChildren(QAction)]:
        yield from (sequence.toString() for sequence in action.shortcuts())
    for button in window.findChildren(QAbstractButton):
        mnemonic = QKeySequence.mnemonic(button.text())
        if button.shortcut() != mnemonic:
            yield button.shortcut().toString()


def keys_in(opened: Shown) -> set[str]:
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    for place in Place:
        for row in shown_pages(place):
            workspace.page(row.name)
    found = {*keys_of(opened.desktop.window), *keys_of(opened.desktop.capture)}
    return {keys for keys in found if keys} - ENGRAVED


def normal(keys: str) -> str:
    return QKeySequence(keys).toString()


def test_every_key_of_the_window_is_listed(opened: Shown) -> None:
    listed = {normal(keys) for shortcut in SHORTCUTS for keys in shortcut.alternatives}
    assert keys_in(opened) - listed == set()


def test_every_key_that_is_listed_works(opened: Shown, show: Callable[[], Shown]) -> None:
    planned = {row.keys for row in PAGES if row.keys and not row.where}
    before_opening = set(keys_of(show().desktop.window))
    wanted = {normal(keys) for one in SHORTCUTS if not one.is_in_field for keys in one.alternatives}
    assert wanted - keys_in(opened) - before_opening - planned == set()


def test_every_page_with_a_key_is_listed_by_it() -> None:
    listed = {keys for shortcut in SHORTCUTS for keys in shortcut.alternatives}
    assert {row.keys for row in PAGES if row.keys} - listed == set()


def test_no_key_does_two_things_in_one_place(qtbot: QtBot) -> None:
    seen: set[tuple[str, str]] = set()
    for shortcut in SHORTCUTS:
        for keys in shortcut.alternatives:
            assert not QKeySequence(keys).isEmpty(), keys
            assert (shortcut.where, normal(keys)) not in seen
            seen.add((shortcut.where, normal(keys)))


def test_texts_are_translated(qtbot: QtBot) -> None:
    assert QCoreApplication.instance() is not None
    for shortcut in SHORTCUTS:
        assert shortcut.title
        assert shortcut.place
