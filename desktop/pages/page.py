"""What every page of the main window has in common."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from core.guardian import Guardian
from core.schedule.rows import JobState


@dataclass(frozen=True)
class Done:
    """Something that was just done, said in one line; `undo` takes it back and is started on the main thread."""

    said: str
    undo: Callable[[], object] | None = None


class Page(QWidget):
    """A page shows one service of an open vault.

    One that holds nothing and has many widgets is not kept (`is_kept`): it is made again at the next visit.
    """

    is_kept = True

    entry_requested = Signal(int)  # an entry of the log that should be shown
    page_requested = Signal(str)  # another page, by its name
    place_requested = Signal(str, int)  # another page, by its name, and the entry that it should show
    import_requested = Signal(object)  # paths to import, None to choose them
    capture_requested = Signal()
    status_changed = Signal(str)  # one line for the navigation, empty when there is nothing to say
    lock_requested = Signal()
    tour_requested = Signal()
    done = Signal(object)  # a Done, told at the foot of the window
    work_ended = Signal(str, str)  # what took long, in words that say nothing of the log, and details
    setting_changed = Signal(str, str)  # name and value of a setting that was just changed here

    def __init__(self, guardian: Guardian, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.guardian = guardian

    @property
    def unsent(self) -> str:
        """What was typed here and would be lost with the page."""
        return ""

    def enter(self) -> None:
        """Make ready to be seen: refresh, and put the cursor where work begins."""

    def show_lock_words(self, words: str) -> None:
        """Say when the vault locks by itself, on the page that does."""

    def jobs_changed(self, jobs: Sequence[JobState]) -> None:
        """Follow what began or ended in the background, on the pages that show it."""

    def show_entry(self, seq: int) -> None:
        """Show an entry of the log, on the page that can."""

    def show_setting(self, name: str) -> None:
        """Show a setting, on the page that can."""

    def search_for(self, words: str) -> None:
        """Search for words, on the page that can."""
