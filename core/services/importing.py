"""Import: take what the importer worker reads and append what is new."""

import threading
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from core.clock import utc_text
from core.entries import Draft, Kind
from core.log.append import Import
from core.log.log import Log
from core.services.results import ImportPreview, ImportProblem, ImportProgress, ImportReport, RecordShown
from core.sources.messages import Found, ProblemFound, Recognised
from core.sources.protocol import Record
from core.sources.reader import read_records

MOST_SHOWN = 200
_MOST_AUTHORS = 50


def _unseen(_progress: ImportProgress) -> None:
    """Show progress to nobody."""


class ImportService:
    """Bring in what was written elsewhere."""

    def __init__(self, log: Log) -> None:
        self._log = log

    def sources(self) -> list[str]:
        """Return the names of all importers."""
        from core.sources.registry import IMPORTERS  # noqa: PLC0415 - they bring libraries that only a worker needs

        return [importer.name for importer in IMPORTERS]

    def run_all(
        self,
        paths: Sequence[Path],
        source: str | None = None,
        me: Sequence[str] = (),
        dry_run: bool = False,
        on_progress: Callable[[ImportProgress], None] = _unseen,
        stop: threading.Event | None = None,
    ) -> ImportReport:
        """Import several folders and files, one after the other, as `run` does; their reports are added up."""
        reports: list[ImportReport] = []

        def add(progress: ImportProgress) -> None:
            done = _merged(reports)
            on_progress(
                ImportProgress(
                    done.added + progress.added, done.skipped + progress.skipped, done.failed + progress.failed
                )
            )

        for path in paths:
            if stop is None or not stop.is_set():
                reports.append(self.run(path, source, me, dry_run, add, stop))
        return _merged(reports)

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

        A dry run reads everything, appends nothing and tells what would come in. `me` are the principal's names there.
        Raises SourceMissing, WorkerFailed if no importer recognises it, WorkerDied, SourceStalled; what was read before
        that is in the log.
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


def _merged(reports: Sequence[ImportReport]) -> ImportReport:
    """Add up the reports of several paths."""
    return ImportReport(
        source=", ".join(dict.fromkeys(report.source for report in reports)),
        added=sum(report.added for report in reports),
        skipped=sum(report.skipped for report in reports),
        failed=sum(report.failed for report in reports),
        errors=[problem for report in reports for problem in report.errors],
        is_stopped=any(report.is_stopped for report in reports),
        preview=_merged_previews([report.preview for report in reports if report.preview is not None]),
    )


def _merged_previews(previews: Sequence[ImportPreview]) -> ImportPreview | None:
    """Add up the previews of several paths; None if there are none."""
    if not previews:
        return None
    origins, authors = Counter[str](), Counter[str]()
    for preview in previews:
        origins.update(preview.origins)
        authors.update(preview.authors)
    return ImportPreview(
        records=[record for preview in previews for record in preview.records][:MOST_SHOWN],
        first=min((preview.first for preview in previews if preview.first), default=None),
        last=max((preview.last for preview in previews if preview.last), default=None),
        origins=dict(origins),
        authors=dict(authors),
    )


class _Tally:
    def __init__(self, log: Log, is_dry_run: bool, source: str) -> None:
        self._log = log
        self._preview = _Preview() if is_dry_run else None
        self._seen: set[str] = set()
        self._added = self._skipped = 0
        self.source = source
        self.errors: list[ImportProblem] = []

    def take(self, records: Sequence[Record]) -> None:
        """Append the new ones of a batch, or only count them."""
        new = self._append(records) if self._preview is None else self._look_at(records, self._preview)
        self._added += new
        self._skipped += len(records) - new

    def progress(self) -> ImportProgress:
        """Say how far the import is."""
        return ImportProgress(self._added, self._skipped, sum(not error.is_imported for error in self.errors))

    def report(self, is_stopped: bool) -> ImportReport:
        """Say what the import did."""
        counts = self.progress()
        preview = None if self._preview is None else self._preview.result()
        return ImportReport(self.source, counts.added, counts.skipped, counts.failed, self.errors, is_stopped, preview)

    def _append(self, records: Sequence[Record]) -> int:
        imports = [Import(_draft(record, self.source), record.content_id, record.item_id) for record in records]
        return sum(seq is not None for seq in self._log.append_imports(imports))

    def _look_at(self, records: Sequence[Record], preview: "_Preview") -> int:
        known = self._log.knows_content([record.content_id for record in records])
        new = 0
        for record in records:
            is_new = record.content_id not in known and record.content_id not in self._seen
            self._seen.add(record.content_id)
            new += is_new
            preview.take(record, is_new)
        return new


class _Preview:
    """Gather what a dry run shows."""

    def __init__(self) -> None:
        self._records: list[RecordShown] = []
        self._times: tuple[int, int] | None = None
        self._origins, self._authors = Counter[str](), Counter[str]()

    def take(self, record: Record, is_new: bool) -> None:
        """Look at one record."""
        at = record.time_utc_ns
        self._times = (at, at) if self._times is None else (min(at, self._times[0]), max(at, self._times[1]))
        if is_new:
            self._origins[str(record.origin)] += 1
        if record.author:
            self._authors[record.author] += 1
        if len(self._records) < MOST_SHOWN:
            shown = (record.name, record.title, utc_text(at), str(record.origin), record.author, is_new)
            self._records.append(RecordShown(*shown))

    def result(self) -> ImportPreview:
        """Return all of it."""
        first, last = (None, None) if self._times is None else map(utc_text, self._times)
        return ImportPreview(
            self._records, first, last, dict(self._origins), dict(self._authors.most_common(_MOST_AUTHORS))
        )


def _draft(record: Record, source: str) -> Draft:
    # Titles, names and front matter tell of the text, so they go with it when it is redacted.
    details = {"title": record.title, "tags": list(record.tags), "author": record.author, "name": record.name}
    details = {name: value for name, value in (record.meta | details).items() if value not in ("", [])}
    spans = [(span.start, span.end, span.why) for span in record.not_own]
    meta = {"time_from": str(record.time_from)} | ({"not_own": spans} if spans else {})
    return Draft(Kind.IMPORT, record.origin, record.text, source, record.time_utc_ns, meta=meta, details=details)
