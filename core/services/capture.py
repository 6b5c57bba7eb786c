"""Capture: the principal's own words, as they come."""

from collections.abc import Sequence
from pathlib import Path

from core.entries import Content, Draft, Kind, Origin
from core.errors import GuardianError
from core.log.log import Log
from core.services.attachments import AttachmentService
from core.services.tags import tag_details, with_tags


class CaptureService:
    """Append what the principal writes down."""

    def __init__(self, log: Log, attachments: AttachmentService) -> None:
        self._log = log
        self._attachments = attachments

    def add(
        self,
        text: str,
        source: str = "",
        files: Sequence[Path | Content] = (),
        tags: Sequence[str] = (),
        is_incognito: bool = False,
        follows: int | None = None,
    ) -> int:
        """Append a capture with copies of files, and return its seq.

        `tags` join those that stand in the text with #. What is incognito is found by search and can be read as any
        entry, but nothing learns from it and no prompt is given it. `follows` is the entry it answers, such as a
        question. Raises GuardianError for an empty text without files, for what is no tag, for a file that cannot be
        read or an entry that there is none of, DiskFull.
        """
        if not text.strip() and not files:
            raise GuardianError("There is nothing to capture.", "Write something first.")
        text, marks = with_tags(text, tags), {"incognito": True} if is_incognito else {}
        thread = None if follows is None else self._log.entry(follows).thread or follows
        while True:
            attachments = tuple(self._attachments.seal(file) for file in files)
            draft = Draft(
                Kind.CAPTURE,
                Origin.SELF,
                text,
                source,
                thread=thread,
                parent=follows,
                meta=marks,
                details=tag_details(text),
                attachments=attachments,
            )
            with self._log.appending() as appender:
                if self._attachments.has(attachments):  # the same content may just have been redacted elsewhere
                    return appender.append(draft)
