"""Provenance: where an entry comes from, that it is what was written, what learnt from it, and what refers to it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from core.clock import utc_ns_of, utc_text
from core.entries import Attachment, Entry
from core.guard.origin import is_tainted
from core.log import listing
from core.log.chain import GENESIS
from core.log.log import Log
from core.log.rows import read_rows
from core.log.verify import check_chain
from core.schedule.rows import JobState
from core.services.adapters import AdapterService
from core.services.attachments import AttachmentService
from core.services.care import CHECK, FULL_CHECK
from core.services.explaining import ExplainService, Explanation


@dataclass(frozen=True)
class ChainState:
    """An entry's place in the chain, in hexadecimal.

    `checked` is when the whole log was last found whole, in UTC, None if it never was; `is_covered` tells whether the
    entry was there by then. `problems` are those of this entry and its link, None as long as they were not looked for.
    """

    seq: int
    hash: str
    previous_hash: str
    commitment: str
    checked: str | None
    is_covered: bool
    problems: list[str] | None = None

    @property
    def is_sound(self) -> bool | None:
        """Whether the entry is what was written and follows the one before it; None if nobody looked."""
        return None if self.problems is None else not self.problems


@dataclass(frozen=True)
class Provenance:
    """Where an entry comes from."""

    entry: Entry
    is_tainted: bool
    attachments: list[Attachment]
    chain: ChainState


@dataclass(frozen=True)
class Learner:
    """An adapter that learnt an entry, in which run, and whether it is in use."""

    adapter: str
    run: str
    created: str
    is_current: bool


@dataclass(frozen=True)
class Learnt:
    """What was learnt from an entry, and what the next run would do with it.

    `explanation` is about this entry alone; it is None where nobody asked for it.
    """

    adapters: list[Learner]
    is_incognito: bool
    explanation: Explanation | None = None


@dataclass(frozen=True)
class Reference:
    """An entry that refers to another, and how: cites, recalls, follows, judges, redacts or learnt."""

    seq: int
    kind: str
    how: str
    time: str
    beginning: str = field(default="")


class ProvenanceService:
    """Tell what the vault knows about one entry."""

    def __init__(
        self,
        log: Log,
        attachments: AttachmentService,
        adapters: AdapterService,
        explaining: ExplainService,
        care_jobs: Callable[[], list[JobState]],
    ) -> None:
        self._log = log
        self._attachments = attachments
        self._adapters = adapters
        self._explaining = explaining
        self._care_jobs = care_jobs

    def of(self, seq: int) -> Provenance:
        """Return where an entry comes from. Raises GuardianError if there is none."""
        entry = self._log.entry(seq)
        return Provenance(entry, is_tainted(entry), self._attachments.of(seq), self._chain(entry))

    def check(self, seq: int) -> ChainState:
        """Check an entry against its hash, its text and attachments against what it commits to, and its link."""
        entry = self._log.entry(seq)
        with self._log.reading() as connection:
            problems = list(check_chain(connection, seq, seq))
        return self._chain(entry, problems)

    def learnt(self, seq: int, is_explained: bool = True) -> Learnt:
        """Return which adapters learnt an entry and, if it is to be explained, what of it is learnt and by which rule.

        To explain it reads all texts that could be learnt. Raises GuardianError if there is no such entry.
        """
        entry = self._log.entry(seq)
        found = self._adapters.having_learnt(seq)
        learners = [Learner(one.id, one.run, one.created, one.current) for one in found]
        explanation = self._explaining.explain(limit=0, seq=seq) if is_explained else None
        return Learnt(learners, bool(entry.meta.get("incognito")), explanation)

    def referring(self, seq: int) -> list[Reference]:
        """Return what cites, recalls, follows or judges an entry, the oldest first. Raises GuardianError."""
        self._log.entry(seq)
        with self._log.reading() as connection:
            found = listing.referring(connection, seq)
            rows = {row.seq: row for row in listing.listed(connection, list(found), _BEGINNING)}
        return [
            Reference(row.seq, str(row.kind), how, utc_text(row.time_utc_ns), row.beginning)
            for other, how in sorted(found.items())
            if (row := rows.get(other)) is not None
        ]

    def _chain(self, entry: Entry, problems: Sequence[str] | None = None) -> ChainState:
        with self._log.reading() as connection:
            row = next(read_rows(connection, entry.seq, entry.seq))
        checks = [job.last for job in self._care_jobs() if job.job in {CHECK, FULL_CHECK} and job.last]
        checked = max(checks, default=None)
        return ChainState(
            seq=entry.seq,
            hash=row.hash.hex(),
            previous_hash="" if row.previous_hash == GENESIS else row.previous_hash.hex(),
            commitment=row.commitment.hex(),
            checked=checked,
            is_covered=checked is not None and entry.logged_utc_ns <= utc_ns_of(datetime.fromisoformat(checked)),
            problems=None if problems is None else list(problems),
        )


_BEGINNING = 200
