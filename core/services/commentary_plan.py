"""Which commentary a rebuild learns again: what the gate found to help, after the texts it is about."""

from collections import defaultdict
from collections.abc import Iterable, Set
from dataclasses import replace

from core.corpus.document import Corpus
from core.corpus.snapshot import snapshot_id
from core.entries import Entry, Kind
from core.log.log import Log
from core.services.training_plan import Plan

AUGMENTATION = "augmentation"  # what an EVALUATION entry is of, when it says which commentary helped


def kept_commentary(log: Log) -> set[int]:
    """Return the commentary of which the gate found that it helps; no other is ever learnt from again.

    Where an entry was commented again, and that helped too, the newest commentary of a kind counts alone.
    """
    kept = {seq for entry in verdicts(log) for seq in entry.meta["kept"]} - log.redacted()
    newest: dict[tuple[int | None, str], int] = {}
    for seq in sorted(kept):
        entry = log.entry(seq)
        newest[entry.parent, str(entry.meta.get("kind"))] = seq
    return set(newest.values())


def with_commentary(corpus: Corpus, plan: Plan, kept: Set[int]) -> Plan:
    """Let a run learn kept commentary too, each after the last text it is about; none on what is held out."""
    places = {seq: place for place, seq in enumerate(plan.learn)}
    after: defaultdict[int, list[int]] = defaultdict(list)
    for one in corpus.commentary_on(plan.learn):
        known = [places[seq] for seq in one.about if seq in places]
        if one.seq in kept and known:
            after[max(known)].append(one.seq)
    learn = [one for place, seq in enumerate(plan.learn) for one in (seq, *after[place])]
    return replace(plan, learn=learn, snapshot=snapshot_id(corpus, learn, plan.held_out, plan.context_before))


def verdicts(log: Log) -> Iterable[Entry]:
    """Yield the entries that say which commentary helped and which did not, the newest first."""
    return (one for one in log.entries(limit=-1, kinds=[Kind.EVALUATION]) if one.meta.get("what") == AUGMENTATION)
