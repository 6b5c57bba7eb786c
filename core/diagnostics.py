"""Named loggers that can only write an allow-listed set of fields, so that no content reaches a file."""

import json
import logging
import traceback
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

from core.clock import SystemClock, utc_text

_FIELDS = frozenset(
    ("event", "worker", "run", "stage", "seconds", "count", "step", "error", "exit_code", "reference", "where")
)
_OLD_FILES = 3
_clock = SystemClock()


class Diagnostics:
    """Write one JSON line an event for one part of the app."""

    def __init__(self, part: str) -> None:
        self._logger = logging.getLogger(f"guardian.{part}")
        self._part = part

    def note(self, event: str, **fields: str | float | None) -> None:
        """Record an event; a field that is not allow-listed raises ValueError, so that a test finds it."""
        if unknown := fields.keys() - _FIELDS:
            raise ValueError(f"fields not allowed in diagnostics: {sorted(unknown)}")
        line = {"time": utc_text(_clock.utc_ns()), "part": self._part, "event": event, **fields}
        self._logger.info(json.dumps(line, ensure_ascii=False))

    def note_bug(self, error: BaseException, reference: str) -> None:
        """Record the type of an unexpected error and the code lines it passed through, never its message."""
        frames = traceback.extract_tb(error.__traceback__)
        where = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames))
        self.note("bug", error=type(error).__name__, reference=reference, where=where)


def read_from(path: Path) -> list[dict[str, object]]:
    """Return what a file of diagnostics and the old ones beside it say, oldest first; unreadable lines are left out."""
    lines: list[dict[str, object]] = []
    for number in range(_OLD_FILES, -1, -1):
        one = path.with_name(f"{path.name}.{number}") if number else path
        try:
            content = one.read_text(encoding="utf-8", errors="replace")
        except OSError:
            continue
        for text in content.splitlines():
            with suppress(ValueError):
                line = json.loads(text)
                lines += [line] if isinstance(line, dict) else []
    return lines


def write_to(path: Path) -> None:
    """Send all diagnostics of this process to a file that is kept under 1 MB, three old ones beside it."""
    root = logging.getLogger("guardian")
    for old in list(root.handlers):
        root.removeHandler(old)
        old.close()
    handler = RotatingFileHandler(path, maxBytes=1_000_000, backupCount=_OLD_FILES, delay=True, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(message)s"))
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    root.propagate = False
