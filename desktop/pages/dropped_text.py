"""A text file that is dropped on a question."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from core.errors import GuardianError
from desktop.widgets.composer import MOST_CHARS, is_writable
from desktop.widgets.rows import one_line


def short_text_of(path: Path) -> str:
    """Read a text file that is small enough to be a question. Raises GuardianError for anything else."""
    try:
        with path.open("rb") as file:
            content = file.read(4 * MOST_CHARS + 1)
        text = content.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        text = ""
    if not text.strip() or "\0" in text or not is_writable(text):
        title = QCoreApplication.translate("TalkPanel", "{name} is no short text file.").format(
            name=one_line(path.name)
        )
        advice = QCoreApplication.translate("TalkPanel", "A text up to 100,000 characters can be dropped here.")
        raise GuardianError(title, advice)
    return text
