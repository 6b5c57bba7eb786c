"""What learning did so far: runs and proofs, read from the log as plain facts."""

from collections.abc import Callable
from dataclasses import dataclass, field

import msgspec

from core.clock import utc_text
from core.entries import Entry, Kind
from core.evaluation.records import Record, What, read_record
from core.log.log import Log
from core.services.adapters import PROMOTE, AdapterService
from core.services.results import AdapterRecord, GateResult


@dataclass(frozen=True)
class RunFacts:
    """One run that ended with a candidate.

    `how` is nightly, rebuild, merge, consistency, augmented or import; `base` the SHA-256 of the base model. `texts`
    counts what the adapter and its parents learnt; `tokens` and `seconds` are those of this run, 0 where nobody
    counted. `promoted` tells whether the candidate was ever put to use.
    """

    run: str
    adapter: str
    date: str
    how: str
    base: str
    texts: int
    tokens: int
    seconds: float
    gate: GateResult
    promoted: bool


@dataclass(frozen=True)
class ProofFacts:
    """One proof; `is_current` tells whether it was of the adapter and base model in use now."""

    seq: int
    date: str
    record: Record
    is_current: bool


@dataclass(frozen=True)
class History:
    """Everything learning did, oldest first; `adapter` is the one in use and `base` the SHA-256 of its base model."""

    runs: list[RunFacts]
    proofs: list[ProofFacts]
    adapter: str | None
    base: str
    current: RunFacts | None = field(default=None)

    def newest(self, what: What) -> ProofFacts | None:
        """Return the last proof of a kind: of what is in use if there is one, otherwise of what was."""
        found = [proof for proof in reversed(self.proofs) if proof.record.what == what]
        return next((proof for proof in found if proof.is_current), found[0] if found else None)


class HistoryService:
    """Read what TRAINING_RUN, ADAPTER, PROMOTION and EVALUATION entries say; no text is looked at."""

    def __init__(self, log: Log, adapters: AdapterService, base_sha256: Callable[[], str]) -> None:
        self._log = log
        self._adapters = adapters
        self._base_sha256 = base_sha256

    def read(self) -> History:
        """Return all runs and proofs, oldest first."""
        current, base, runs = self._adapters.current_id(), self._base_sha256(), self._runs()
        return History(
            runs=runs,
            proofs=self._proofs(current, base),
            adapter=current,
            base=base,
            current=next((run for run in runs if run.adapter == current), None),
        )

    def _runs(self) -> list[RunFacts]:
        ended = {
            entry.meta["run"]: entry
            for entry in self._log.entries(limit=-1, kinds=[Kind.TRAINING_RUN])
            if entry.meta["state"] == "finished"
        }
        acts = self._log.entries(limit=-1, kinds=[Kind.PROMOTION])
        promoted = {act.meta["adapter"] for act in acts if act.meta["act"] == PROMOTE}
        records = reversed(self._adapters.adapters())
        return [_run(record, ended.get(record.run), record.id in promoted) for record in records]

    def _proofs(self, current: str | None, base: str) -> list[ProofFacts]:
        proofs = []
        for entry in reversed(self._log.entries(limit=-1, kinds=[Kind.EVALUATION])):
            record = read_record(entry.meta)
            if record is not None:
                is_in_use = record.what == "by_time" or record.adapter == current  # by time a scratch adapter learns
                is_current = is_in_use and record.base == base
                proofs.append(ProofFacts(entry.seq, utc_text(entry.logged_utc_ns), record, is_current))
        return proofs


def as_lines(history: History) -> list[dict[str, object]]:
    """Return a history as one dictionary for each run and proof, in the order of their time."""
    runs: list[dict[str, object]] = [{"kind": "run", **msgspec.to_builtins(run)} for run in history.runs]
    proofs = [
        {"kind": "proof", "seq": proof.seq, "date": proof.date, "is_current": proof.is_current}
        | msgspec.to_builtins(proof.record)
        for proof in history.proofs
    ]
    return sorted([*runs, *proofs], key=lambda line: str(line["date"]))


def _run(record: AdapterRecord, ended: Entry | None, is_promoted: bool) -> RunFacts:
    facts = ended.meta if ended else {}
    return RunFacts(
        run=record.run,
        adapter=record.id,
        date=record.created,
        how=record.how,
        base=record.base,
        texts=record.learnt,
        tokens=facts.get("tokens", 0),
        seconds=facts.get("seconds", 0.0),
        gate=record.gate,
        promoted=is_promoted,
    )
