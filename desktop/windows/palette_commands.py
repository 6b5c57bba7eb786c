"""What the palette finds: made anew from the pages, actions, settings and keys each time it is opened."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from core.settings.declared import SETTINGS
from desktop.pages import shortcuts
from desktop.pages.settings_words import group_title, shown
from desktop.pages.shortcuts import SHORTCUTS
from desktop.windows.page_table import Place, shown_pages
from desktop.windows.palette import Command
from desktop.windows.workspace import Workspace

# The page on which keys work that do not work everywhere.
_PAGE_OF = {
    shortcuts.CHAT: "chat",
    shortcuts.DRAFT: "draft",
    shortcuts.LOG: "log",
    shortcuts.LEARNING: "learning",
    shortcuts.INSIGHTS: "insights",
    shortcuts.MODELS: "models",
    shortcuts.PRIVACY: "privacy",
    shortcuts.SETTINGS: "settings",
    shortcuts.HELP: "help",
}


def commands(workspace: Workspace, actions: list[QAction]) -> list[Command]:
    """Return everything one can do now."""
    return [*_pages(workspace), *_actions(actions), *_keys(workspace), *_settings(workspace)]


def _pages(workspace: Workspace) -> Iterator[Command]:
    for place in Place:
        for row in shown_pages(place):
            title = QCoreApplication.translate("Workspace", row.title)
            yield Command(
                title,
                QCoreApplication.translate("Palette", "Page"),
                _showing(workspace, row.name),
                _native(row.keys),
                row.name,
            )


def _actions(actions: list[QAction]) -> Iterator[Command]:
    for action in actions:
        if action.isEnabled():
            title, more = action.text().replace("&", ""), action.toolTip()
            kind = QCoreApplication.translate("Palette", "Action")
            detail = f"{kind} · {more}" if more not in title else kind
            yield Command(title, detail, action.trigger, _native(action.shortcut().toString()))


def _settings(workspace: Workspace) -> Iterator[Command]:
    for one in SETTINGS:
        kind = QCoreApplication.translate("Palette", "Setting · {group}").format(group=group_title(one.group))
        also = f"{one.name} {one.title} {one.description} {shown(one.description)}"
        yield Command(shown(one.title), kind, lambda name=one.name: workspace.show_setting(name), "", also)


def _keys(workspace: Workspace) -> Iterator[Command]:
    shown_names = {row.name for place in Place for row in shown_pages(place)}
    for one in SHORTCUTS:
        page = _PAGE_OF.get(one.where, "")
        if page in shown_names and not one.is_in_field:
            run = _pressing(workspace, page, one.alternatives[0])
            yield Command(one.title, one.place, run, _native(one.alternatives[0]), f"{one.does} {one.where}")


def _showing(workspace: Workspace, name: str) -> Callable[[], None]:
    return lambda: workspace.show_page(name)


def _pressing(workspace: Workspace, name: str, keys: str) -> Callable[[], None]:
    """Return what shows a page, unless it is shown, and does what its keys do."""

    def press() -> None:
        page = workspace.page(name)
        if not page.isVisible():
            workspace.show_page(name)
        do_keys(page, keys)

    return press


def do_keys(page: QWidget, keys: str) -> bool:
    """Do what keys do on a page; False if nothing there listens to them now."""
    wanted = QKeySequence(keys)
    for shortcut in page.findChildren(QShortcut):
        sequences = shortcut.keys()
        if wanted in sequences and shortcut.isEnabled():
            shortcut.activated.emit()
            return True
    for action in [*page.actions(), *page.findChildren(QAction)]:
        if wanted in action.shortcuts() and action.isEnabled():
            action.trigger()
            return True
    return False


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
