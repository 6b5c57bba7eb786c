"""Which pages the main window has, in the order of the navigation."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from threading import Event

    from desktop.pages.page import Page


class Place(Enum):
    """Where the navigation has a page."""

    TOP = "top"
    BOTTOM = "bottom"
    MENU = "menu"  # reached from the menu and from other pages


@dataclass(frozen=True)
class PageRow:
    """One page; one without `where` is planned, has its place here, and is not shown.

    `where` names the class, "module:Class": a page is imported when it is first shown, so that the window opens soon.
    """

    name: str
    title: str
    where: str = ""
    keys: str = ""
    place: Place = Place.TOP

    def page_class(self) -> type[Page]:
        """Import the page. Raises KeyError for one that is only planned."""
        if not self.where:
            raise KeyError(self.name)
        module, name = self.where.split(":")
        found: type[Page] = getattr(import_module(module), name)
        return found


PAGES = (
    PageRow("chat", QT_TRANSLATE_NOOP("Workspace", "Chat"), "desktop.pages.chat_page:ChatPage", "Ctrl+1"),
    PageRow("draft", QT_TRANSLATE_NOOP("Workspace", "Draft"), "desktop.pages.draft_page:DraftPage", "Ctrl+2"),
    PageRow("log", QT_TRANSLATE_NOOP("Workspace", "Log"), "desktop.pages.log_page:LogPage", "Ctrl+3"),
    PageRow(
        "learning", QT_TRANSLATE_NOOP("Workspace", "Learning"), "desktop.pages.learning_page:LearningPage", "Ctrl+4"
    ),
    PageRow(
        "insights", QT_TRANSLATE_NOOP("Workspace", "Insights"), "desktop.pages.insights_page:InsightsPage", "Ctrl+5"
    ),
    PageRow(
        "background",
        QT_TRANSLATE_NOOP("Workspace", "Background"),
        "desktop.pages.background_page:BackgroundPage",
        "Ctrl+6",
    ),
    PageRow("questions", QT_TRANSLATE_NOOP("Workspace", "Questions")),
    PageRow("guard", QT_TRANSLATE_NOOP("Workspace", "Guard")),
    PageRow(
        "models",
        QT_TRANSLATE_NOOP("Workspace", "Models"),
        "desktop.pages.models_page:ModelsPage",
        "Ctrl+7",
        Place.BOTTOM,
    ),
    PageRow(
        "privacy",
        QT_TRANSLATE_NOOP("Workspace", "Privacy"),
        "desktop.pages.privacy_page:PrivacyPage",
        "Ctrl+8",
        Place.BOTTOM,
    ),
    PageRow(
        "settings",
        QT_TRANSLATE_NOOP("Workspace", "Settings"),
        "desktop.pages.settings_page:SettingsPage",
        "Ctrl+9",
        Place.BOTTOM,
    ),
    PageRow("help", QT_TRANSLATE_NOOP("Workspace", "Help"), "desktop.pages.help_page:HelpPage", "F1", Place.BOTTOM),
    PageRow("about", QT_TRANSLATE_NOOP("Workspace", "About"), "desktop.pages.about_page:AboutPage", "", Place.MENU),
)


def shown_pages(place: Place) -> list[PageRow]:
    """Return the pages of one place of the navigation that can be shown."""
    return [row for row in PAGES if row.where and row.place is place]


def import_pages(stop: Event) -> None:
    """Import what the pages need, so that none is waited for when it is first shown; meant for a thread."""
    for row in PAGES:
        if row.where and not stop.is_set():
            row.page_class()
