"""The runs of learning as the log knows them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from core.corpus.document import Corpus
from core.entries import Draft, Entry, Kind, Origin
from core.log.log import Log
from core.services.corpus import read_corpus
from core.services.run_kind import NIGHTLY, REBUILD, Course
from core.services.training_plan import Plan
from core.training.methods import LORA


@dataclass(frozen=True)
class Run:
    """A run, the plan of it, and the texts as they were when it began."""

    id: str
    base_sha256: str
    course: Course
    plan: Plan
    corpus: Corpus
    began_ns: int
    method: str = LORA

    @property
    def candidate(self) -> str:
        """The id of the adapter that comes out of it, which is also its sealed file."""
        return self.id.replace("run-", "adapter-")

    @property
    def checkpoint(self) -> str:
        """The id of the sealed file with the state it goes on from."""
        return checkpoint_of(self.id)


class RunLog:
    """Write down runs, and find the last ones."""

    def __init__(self, log: Log) -> None:
        self._log = log

    def begin(self, run: str, base_sha256: str, course: Course, corpus: Corpus, plan: Plan, method: str = LORA) -> Run:
        """Note that a run begins; from now on it can be gone on with."""
        facts = {
            "run": run,
            "state": "began",
            "parent": course.parent,
            "base": base_sha256,
            "snapshot": plan.snapshot,
            "how": course.how,
            "why": course.why,
            "opponent": course.opponent,
            "opponent_base": course.opponent_base,
            "method": method,
        }
        seq = self._log.append(Draft(Kind.TRAINING_RUN, Origin.DOCUMENT, plan.to_json(), meta=facts))
        return Run(run, base_sha256, course, plan, corpus, self._log.entry(seq).logged_utc_ns, method)

    def unfinished(self) -> Run | None:
        """Return the last run if it never ended and all its texts are what they were."""
        entry = self.unfinished_entry()
        if entry is None:
            return None
        plan, corpus = Plan.from_json(entry.text), read_corpus(self._log, before_seq=entry.seq)
        if not plan.still_fits(corpus):
            return None
        method = entry.meta.get("method", LORA)
        return Run(entry.meta["run"], entry.meta["base"], _course(entry), plan, corpus, entry.logged_utc_ns, method)

    def why_anew(self) -> str:
        """Say why the last run, if it never ended, is not gone on with; empty if there is none."""
        entry = self.unfinished_entry()
        if entry is None:
            return ""
        if self.unfinished() is None:
            return "the interrupted run begins anew: some of its texts were redacted, or the rules for them changed"
        return "the interrupted run begins anew: it was of another kind, or model or adapter changed since"

    def checkpoints_learning(self, seqs: Iterable[int]) -> list[str]:
        """Name the checkpoints of an unfinished run that learns from one of these entries."""
        entry = self.unfinished_entry()
        if entry is None:
            return []
        plan = Plan.from_json(entry.text)
        if not set(seqs) & {*plan.learn, *plan.sources}:
            return []
        return [checkpoint_of(entry.meta["run"])]

    def last_checkpoint(self) -> str | None:
        """Name the checkpoint of the last run if that never ended."""
        entry = self.unfinished_entry()
        return checkpoint_of(entry.meta["run"]) if entry else None

    def from_scratch_ns(self, base_sha256: str) -> int | None:
        """Return when the last run that began with a fresh adapter on this base model ended."""
        entries = self._log.entries(limit=-1, kinds=[Kind.TRAINING_RUN])
        fresh = {
            entry.meta["run"]
            for entry in entries
            if entry.meta["state"] == "began" and entry.meta["parent"] is None and entry.meta["base"] == base_sha256
        }
        ended = [entry for entry in entries if entry.meta["state"] == "finished" and entry.meta["run"] in fresh]
        return ended[0].logged_utc_ns if ended else None

    def unfinished_entry(self) -> Entry | None:
        """Return the entry that began the last run if that never ended."""
        newest = self._log.entries(limit=1, kinds=[Kind.TRAINING_RUN])
        return newest[0] if newest and newest[0].meta["state"] == "began" else None


def discarded_draft(entry: Entry) -> Draft:
    """Draft the entry that gives up a run, given the one that began it; what it learnt is lost."""
    about = {"run": entry.meta["run"], "state": "discarded", "how": entry.meta.get("how"), "base": entry.meta["base"]}
    return Draft(Kind.TRAINING_RUN, Origin.DOCUMENT, "", meta=about)


def finished_draft(run: Run, facts: dict[str, Any]) -> Draft:
    """Draft the entry that ends a run."""
    about = {"run": run.id, "state": "finished", "how": run.course.how, "base": run.base_sha256}
    return Draft(Kind.TRAINING_RUN, Origin.DOCUMENT, "", meta=about | {"snapshot": run.plan.snapshot} | facts)


def checkpoint_of(run: str) -> str:
    """Name the sealed file that holds the state of a run."""
    return run.replace("run-", "checkpoint-")


def _course(entry: Entry) -> Course:
    """Read the course of a run; those that an earlier release began compare with what they go on from."""
    meta, parent = entry.meta, entry.meta["parent"]
    how = meta.get("how", NIGHTLY if parent else REBUILD)
    return Course(how, meta.get("why", ""), parent, meta.get("opponent", parent), meta.get("opponent_base"))
