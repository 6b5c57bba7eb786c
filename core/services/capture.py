"""Capture: the principal's own words, as they come."""

from collections.abc import Sequence
from pathlib import Path

from core.entries import Draft, Kind, Origin
from core.errors import GuardianError
from core.log.log import Log
from core.services.attachments import AttachmentService


class CaptureService:
    """Append what the principal writes down."""

    def __init__(self, log: Log, attachments: AttachmentService) -> None:
        self._log = log
        self._attachments = attachments

    def add(self, text: str, source: str = "", files: Sequence[Path] = ()) -> int:
        """Append a capture with copies of files, and return its seq.

        Raises GuardianError for an empty text without files or a file that cannot be read, DiskFull.
        """
        if not text.strip() and not files:
            raise GuardianError("There is nothing to capture.", "Write something first.")
        while True:
            attachments = tuple(self._attachments.seal(path) for path in files)
            with self._log.appending() as appender:
                if self._attachments.has(attachments):  # the same content may just have been redacted elsewhere
                    return appender.append(Draft(Kind.CAPTURE, Origin.SELF, text, source, attachments=attachments))
