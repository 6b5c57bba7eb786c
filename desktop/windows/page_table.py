"""Which pages the main window has, in the order of the navigation."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from core.guardian import Guardian
from desktop.pages.chat_page import ChatPage
from desktop.pages.learning_page import LearningPage
from desktop.pages.log_page import LogPage
from desktop.pages.page import Page


@dataclass(frozen=True)
class PageRow:
    """One page; one without `make` is planned, has its place here, and is not shown."""

    name: str
    title: str
    make: Callable[[Guardian], Page] | None = None


PAGES = (
    PageRow("chat", QT_TRANSLATE_NOOP("Workspace", "Chat"), ChatPage),
    PageRow("log", QT_TRANSLATE_NOOP("Workspace", "Log"), LogPage),
    PageRow("learning", QT_TRANSLATE_NOOP("Workspace", "Learning"), LearningPage),
    PageRow("questions", QT_TRANSLATE_NOOP("Workspace", "Questions")),
    PageRow("insights", QT_TRANSLATE_NOOP("Workspace", "Insights")),
    PageRow("guard", QT_TRANSLATE_NOOP("Workspace", "Guard")),
    PageRow("settings", QT_TRANSLATE_NOOP("Workspace", "Settings")),
)
