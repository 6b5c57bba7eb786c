"""Know every importer, and choose the one for a source."""

from pathlib import Path

from core.errors import GuardianError
from core.sources.calendars import Calendar
from core.sources.markdown import Markdown
from core.sources.protocol import Importer

IMPORTERS: tuple[Importer, ...] = (Markdown(), Calendar())


class SourceNotRecognised(GuardianError):
    """No importer knows this kind of source."""


def choose(path: Path, source: str | None = None, importers: tuple[Importer, ...] = IMPORTERS) -> Importer:
    """Return the importer called `source`, or else the one that is surest that `path` is its own.

    Raises SourceNotRecognised.
    """
    known = ", ".join(sorted(one.name for one in importers))
    if source is not None:
        for importer in importers:
            if importer.name == source:
                return importer
        raise SourceNotRecognised("There is no importer of this name.", f"Choose one of these: {known}.")
    confidence, _, importer = max((one.recognise(path), -place, one) for place, one in enumerate(importers))
    if confidence <= 0:
        raise SourceNotRecognised(
            "Nothing that can be imported was recognised there.",
            f"Check that it is the right folder or file. What can be read: {known}.",
        )
    return importer
