"""Capture: the principal's own words, as they come."""

from core.entries import Draft, Kind, Origin
from core.errors import GuardianError
from core.log.log import Log


class CaptureService:
    """Append what the principal writes down."""

    def __init__(self, log: Log) -> None:
        self._log = log

    def add(self, text: str, source: str = "") -> int:
        """Append a capture and return its seq. Raises GuardianError for an empty text, DiskFull."""
        if not text.strip():
            raise GuardianError("There is nothing to capture.", "Write something first.")
        return self._log.append(Draft(Kind.CAPTURE, Origin.SELF, text, source))
