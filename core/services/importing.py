"""Import: take what the importer worker reads and append what is new."""

import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from core.entries import Draft, Kind
from core.log.append import Import
from core.log.log import Log
from core.services.results import ImportProblem, ImportProgress, ImportReport
from core.sources.messages import Found, ProblemFound, Recognised
from core.sources.protocol import Record
from core.sources.reader import read_records


def _unseen(_progress: ImportProgress) -> None:
    """Show progress to nobody."""


class ImportService:
    """Bring in what was written elsewhere."""

    def __init__(self, log: Log) -> None:
        self._log = log

    def run(
        self,
        path: Path,
        source: str | None = None,
        me: Sequence[str] = (),
        dry_run: bool = False,
        on_progress: Callable[[ImportProgress], None] = _unseen,
        stop: threading.Event | None = None,
    ) -> ImportReport:
        """Import a folder or file; what was imported before is skipped, one bad record never stops the rest.

        `me` are the principal's names there. Raises SourceMissing, WorkerFailed if no importer recognises it,
        WorkerDied, SourceStalled; what was read before that is in the log.
        """
        tally = _Tally(self._log, dry_run, source or "")
        with closing(read_records(path, source, tuple(me), dry_run)) as events:
            for event in events:
                match event:
                    case Recognised():
                        tally.source = event.source
                    case Found():
                        tally.take(event.records)
                    case ProblemFound():
                        found = event.problem
                        tally.errors.append(ImportProblem(found.name, found.title, found.advice, found.is_imported))
                on_progress(tally.progress())
                if stop is not None and stop.is_set():
                    return tally.report(is_stopped=True)
        return tally.report(is_stopped=False)


class _Tally:
    def __init__(self, log: Log, is_dry_run: bool, source: str) -> None:
        self._log = log
        self._is_dry_run = is_dry_run
        self._seen: set[str] = set()
        self._added = self._skipped = 0
        self.source = source
        self.errors: list[ImportProblem] = []

    def take(self, records: Sequence[Record]) -> None:
        """Append the new ones of a batch, or only count them."""
        new = self._count_new(records) if self._is_dry_run else self._append(records)
        self._added += new
        self._skipped += len(records) - new

    def progress(self) -> ImportProgress:
        """Say how far the import is."""
        return ImportProgress(self._added, self._skipped, sum(not error.is_imported for error in self.errors))

    def report(self, is_stopped: bool) -> ImportReport:
        """Say what the import did."""
        counts = self.progress()
        return ImportReport(self.source, counts.added, counts.skipped, counts.failed, self.errors, is_stopped)

    def _append(self, records: Sequence[Record]) -> int:
        imports = [Import(_draft(record, self.source), record.content_id, record.item_id) for record in records]
        return sum(seq is not None for seq in self._log.append_imports(imports))

    def _count_new(self, records: Sequence[Record]) -> int:
        contents = {record.content_id for record in records}
        new = contents - self._seen - self._log.knows_content(list(contents))
        self._seen |= new
        return len(new)


def _draft(record: Record, source: str) -> Draft:
    # Titles, names and front matter tell of the text, so they go with it when it is redacted.
    details = {"title": record.title, "tags": list(record.tags), "author": record.author, "name": record.name}
    details = {name: value for name, value in (record.meta | details).items() if value not in ("", [])}
    spans = [(span.start, span.end, span.why) for span in record.not_own]
    meta = {"time_from": str(record.time_from)} | ({"not_own": spans} if spans else {})
    return Draft(Kind.IMPORT, record.origin, record.text, source, record.time_utc_ns, meta=meta, details=details)
