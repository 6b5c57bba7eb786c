"""Reading, searching, importing and redacting in memory; rows and bins are those of the real timeline."""

import hashlib
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from core.clock import utc_text
from core.entries import BOOK_KEEPING, Attachment, Entry, Filter, Hit, Kind, Listed, Origin
from core.errors import GuardianError
from core.guard.origin import is_tainted
from core.log.timeline import Order, Timeline
from core.services.provenance import ChainState, Learner, Learnt, Provenance, Reference
from core.services.results import (
    ImportPreview,
    ImportProblem,
    ImportProgress,
    ImportReport,
    RecordShown,
    Redaction,
)

if TYPE_CHECKING:
    from fake_capture import FakeCapture
    from fake_guardian import FakeLog

EVERYTHING = Filter()
_LISTED_CHARACTERS = 600


class FakeRecall:
    """Search by substring."""

    def __init__(self, log: "FakeLog") -> None:
        self._log = log
        self.attached: Callable[[int], int] = lambda _seq: 0
        self.error: GuardianError | None = None
        self.is_long = False

    def entry(self, seq: int) -> Entry:
        """Return one entry."""
        if not 1 <= seq <= len(self._log.rows):
            raise GuardianError(f"There is no entry {seq}.", "Look at the newest entries.")
        return self._log.rows[seq - 1]

    def entries(
        self,
        limit: int = 50,
        kind: Kind | None = None,
        origin: Origin | None = None,
        since_utc_ns: int | None = None,
        before_seq: int | None = None,
    ) -> list[Entry]:
        """Return entries, newest first."""
        found = [
            entry
            for entry in reversed(self._log.rows)
            if (entry.kind is kind if kind else entry.kind not in BOOK_KEEPING)
            and (origin is None or entry.origin is origin)
            and (since_utc_ns is None or entry.time_utc_ns >= since_utc_ns)
            and (before_seq is None or entry.seq < before_seq)
        ]
        return found[:limit] if limit >= 0 else found

    def search(self, query: str, limit: int = 20, newest_first: bool = False, wanted: Filter = EVERYTHING) -> list[Hit]:
        """Return entries that hold all words; all are as good, so that the newest come first anyhow."""
        if not query.split():
            return []
        timeline = self.timeline(wanted, query)
        seqs = sorted(timeline.window(0, len(timeline)), reverse=True)[: limit if limit >= 0 else None]
        return [Hit(seq, 1.0, self.entry(seq).text[:80]) for seq in seqs]

    def timeline(self, wanted: Filter = EVERYTHING, query: str = "", order: Order = Order.NEWEST) -> Timeline:
        """Return what a filter lets through."""
        if self.error is not None:
            raise self.error
        words = query.lower().split()
        found = [
            entry
            for entry in self._log.rows
            if self._passes(entry, wanted) and all(word in entry.text.lower() for word in words)
        ]
        found.sort(key=lambda entry: (entry.time_utc_ns, entry.seq))
        times, seqs = ([getattr(entry, name) for entry in found] for name in ("time_utc_ns", "seq"))
        shown = Timeline(np.array(times, np.int64), np.array(seqs, np.int64), order)
        is_ranked = order is Order.BEST and words
        return shown.in_order(seqs[::-1]) if is_ranked else replace(shown, order=_order(order))

    def newest(self, count: int) -> Timeline | None:
        """Return the newest alone, if this is to be a long log."""
        return None if not self.is_long else Timeline(*(one[-count:] for one in (self._all().times, self._all().seqs)))

    def _all(self) -> Timeline:
        return self.timeline()

    def listed(self, timeline: Timeline, first: int, count: int, query: str = "") -> list[Listed]:
        """Return rows."""
        return [self._row(self.entry(seq)) for seq in timeline.window(first, count)]

    def sources(self) -> dict[str, int]:
        """Count the sources."""
        found: dict[str, int] = {}
        for entry in self._log.rows:
            found[entry.source] = found.get(entry.source, 0) + 1
        return found

    def _passes(self, entry: Entry, wanted: Filter) -> bool:
        return (
            (entry.kind in wanted.kinds if wanted.kinds else wanted.with_book_keeping or entry.kind not in BOOK_KEEPING)
            and (not wanted.origins or entry.origin in wanted.origins)
            and (not wanted.sources or entry.source in wanted.sources)
            and (wanted.since_utc_ns is None or entry.time_utc_ns >= wanted.since_utc_ns)
            and (wanted.until_utc_ns is None or entry.time_utc_ns < wanted.until_utc_ns)
            and wanted.has_attachment in {None, self.attached(entry.seq) > 0}
            and wanted.is_redacted in {None, entry.is_redacted}
        )

    def _row(self, entry: Entry) -> Listed:
        return Listed(
            *(entry.seq, entry.time_utc_ns, entry.kind, entry.origin, entry.source, entry.thread),
            title=str(entry.meta.get("title", "")),
            beginning=entry.text[:_LISTED_CHARACTERS],
            facts="",
            attachments=self.attached(entry.seq),
            is_redacted=entry.is_redacted,
        )


def _order(order: Order) -> Order:
    return Order.NEWEST if order is Order.BEST else order


class FakeAttachments:
    """What was captured with entries."""

    def __init__(self, capture: "FakeCapture") -> None:
        self._capture = capture
        self._contents: dict[str, bytes] = {}

    def of(self, seq: int) -> list[Attachment]:
        """Return the attachments of an entry."""
        return [self._attachment(name, content) for name, content in self._capture.files.get(seq, [])]

    def content(self, attachment: Attachment) -> Iterator[bytes]:
        """Yield the content."""
        yield self._contents[attachment.file]

    def save_as(self, attachment: Attachment, path: Path) -> None:
        """Write one."""
        path.write_bytes(self._contents[attachment.file])

    def _attachment(self, name: str, content: bytes) -> Attachment:
        digest = hashlib.sha256(content)
        self._contents[digest.hexdigest()] = content
        media_type = "image/png" if name.endswith(".png") else "application/octet-stream"
        return Attachment(digest.hexdigest(), name, media_type, len(content), digest.digest())


class FakeProvenance:
    """Every entry is whole, unless `problems` say otherwise; `learners` learnt it."""

    def __init__(self, log: "FakeLog", recall: FakeRecall, attachments: FakeAttachments) -> None:
        self._log = log
        self._recall = recall
        self._attachments = attachments
        self.problems: list[str] = []
        self.learners: list[Learner] = []
        recall.attached = lambda seq: len(attachments.of(seq))

    def of(self, seq: int) -> Provenance:
        """Return where an entry comes from."""
        entry = self._recall.entry(seq)
        return Provenance(entry, is_tainted(entry), self._attachments.of(seq), self._chain(seq))

    def check(self, seq: int) -> ChainState:
        """Check it."""
        return replace(self._chain(self._recall.entry(seq).seq), problems=list(self.problems))

    def learnt(self, seq: int, is_explained: bool = True) -> Learnt:
        """Return who learnt it."""
        return Learnt(self.learners, bool(self._recall.entry(seq).meta.get("incognito")))

    def referring(self, seq: int) -> list[Reference]:
        """Return what cites, judges or follows it."""
        self._recall.entry(seq)
        return [
            Reference(one.seq, str(one.kind), how, utc_text(one.time_utc_ns), one.text[:200])
            for one in self._log.rows
            if (how := _how(one, seq))
        ]

    def _chain(self, seq: int) -> ChainState:
        own, before = (hashlib.sha256(str(one).encode()).hexdigest() for one in (seq, seq - 1))
        return ChainState(seq, own, before if seq > 1 else "", own[::-1], None, False)


def _how(entry: Entry, seq: int) -> str:
    if seq in entry.meta.get("citations", ()):
        return "cites"
    if entry.meta.get("judges") == seq:
        return "corrects" if entry.kind is Kind.CORRECTION else "judges"
    if seq in entry.meta.get("seqs", ()):
        return "redacts"
    return "follows" if seq in {entry.thread, entry.parent} else ""


class FakeRedaction:
    """Empty entries."""

    def __init__(self, log: "FakeLog", recall: FakeRecall) -> None:
        self._log = log
        self._recall = recall
        self.backups: list[str] = []
        self.adapters: list[str] = []

    def reach(self, seqs: Sequence[int]) -> Redaction:
        """Say what it would do."""
        return self._found(seqs, 0)

    def redact(self, seqs: Sequence[int], reason: str, with_citing: bool = False) -> Redaction:
        """Remove texts."""
        if not reason.strip():
            raise GuardianError("A redaction needs a reason.", "Say why.")
        found = self._found(seqs, 0)
        doomed = [*found.redacted, *(found.may_repeat if with_citing else [])]
        for seq in doomed:
            self._log.rows[seq - 1] = replace(self._log.rows[seq - 1], text="", meta={}, is_redacted=True)
        own = self._log.append(Kind.REDACTION, Origin.SELF, reason, meta={"seqs": doomed})
        return self._found([], own, doomed)

    def _found(self, seqs: Sequence[int], own: int, doomed: list[int] | None = None) -> Redaction:
        gone = [seq for seq in seqs if not self._recall.entry(seq).is_redacted] if doomed is None else doomed
        if not gone:
            raise GuardianError("This was redacted already.", "Nothing of it is left in the log.")
        cited = {one.seq for one in self._log.rows if set(one.meta.get("citations", ())) & set(gone) and one.text}
        return Redaction(own, sorted(gone), sorted(cited - set(gone)), self.adapters, self.backups)


class FakeImporting:
    """Read the text files of folders."""

    def __init__(self, log: "FakeLog") -> None:
        self._log = log
        self.pause_s = 0.0

    def sources(self) -> list[str]:
        """Return the only one."""
        return ["markdown"]

    def run_all(
        self,
        paths: Sequence[Path],
        source: str | None = None,
        me: Sequence[str] = (),
        dry_run: bool = False,
        on_progress: Callable[[ImportProgress], None] = lambda _progress: None,
        stop: threading.Event | None = None,
    ) -> ImportReport:
        """Import several; only the last path's problems are told of."""
        reports = [self.run(path, source, me, dry_run, on_progress, stop) for path in paths]
        shown = [report.preview for report in reports if report.preview is not None]
        preview = replace(shown[0], records=[one for some in shown for one in some.records]) if shown else None
        added, skipped, failed = (sum(getattr(one, name) for one in reports) for name in ("added", "skipped", "failed"))
        errors = [error for report in reports for error in report.errors]
        is_stopped = any(report.is_stopped for report in reports)
        return ImportReport("markdown", added, skipped, failed, errors, is_stopped, preview)

    def run(
        self,
        path: Path,
        source: str | None = None,
        me: Sequence[str] = (),
        dry_run: bool = False,
        on_progress: Callable[[ImportProgress], None] = lambda _progress: None,
        stop: threading.Event | None = None,
    ) -> ImportReport:
        """Import; a file that is not UTF-8 is a problem."""
        if not path.exists():
            raise GuardianError(f"There is nothing at {path}.", "Choose another folder.")
        known = {entry.text for entry in self._log.rows}
        added = skipped = 0
        problems: list[ImportProblem] = []
        shown: list[RecordShown] = []
        for file in sorted(path.rglob("*.md")) if path.is_dir() else [path]:
            try:
                text = file.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                problems.append(ImportProblem(file.name, "It is not UTF-8.", "Save it as UTF-8.", False))
                continue
            shown.append(RecordShown(file.name, file.stem, "2031-05-01T20:15:00Z", "self", "", text not in known))
            if text in known:
                skipped += 1
            else:
                if not dry_run:
                    self._log.append(Kind.IMPORT, Origin.SELF, text, "markdown", meta={"title": file.stem})
                added += 1
            on_progress(ImportProgress(added, skipped, len(problems)))
            if stop is not None and stop.wait(self.pause_s):
                return ImportReport("markdown", added, skipped, len(problems), problems, True)
        time = shown[0].time if shown else None
        preview = ImportPreview(shown, time, time, {"self": added}, {}) if dry_run else None
        return ImportReport("markdown", added, skipped, len(problems), problems, preview=preview)
