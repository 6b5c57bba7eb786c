"""What a rebuild learns and what it is judged on: text that neither it nor the adapter in use has learnt."""

import math
from collections.abc import Iterable, Mapping, Set

from core.corpus.document import Corpus, Document
from core.entries import Entry
from core.services.training_plan import (
    CONTEXT_TEXTS,
    HELD_OUT_SHARE,
    MIN_HELD_OUT,
    MIN_TEXTS,
    NothingToLearn,
    Plan,
    plan_of,
)


def plan_rebuild(corpus: Corpus, learnt: Set[int]) -> Plan:
    """Hold out the newest 10 % of all texts from those that the opponent never learnt; learn all the rest.

    `learnt` are the entries the opponent learnt, earlier versions and parts of texts among them (`with_versions`). If
    it learnt the newest texts too, what is left of the others serves; on fewer than MIN_HELD_OUT nobody can judge.
    Raises NothingToLearn.
    """
    if len(corpus.documents) < MIN_TEXTS:
        raise NothingToLearn(
            f"There are {len(corpus.documents)} texts of your own in the log, too few to learn from.",
            f"Write or import at least {MIN_TEXTS}.",
        )
    held_out = newest_unseen(corpus, learnt)
    kept = set(held_out)
    learn = [document.seq for document in corpus.documents if document.seq not in kept]
    return plan_of(corpus, learn, held_out, [])


def plan_proof(corpus: Corpus, learnt: Set[int]) -> Plan:
    """Choose what adapters are compared on that learnt these entries between them, and what stands before it.

    Raises NothingToLearn.
    """
    held_out = newest_unseen(corpus, learnt)
    seqs = [document.seq for document in corpus.documents]
    first = seqs.index(held_out[0])
    before = seqs[max(0, first - CONTEXT_TEXTS) : first]
    return plan_of(corpus, [], held_out, before)


def newest_unseen(corpus: Corpus, learnt: Set[int]) -> list[int]:
    """Return the newest 10 % of all texts from those of which nothing was learnt, at least MIN_HELD_OUT.

    Raises NothingToLearn if there are fewer.
    """
    fresh = [document.seq for document in corpus.documents if not _taught_sources(document) & learnt]
    if len(fresh) < MIN_HELD_OUT:
        raise NothingToLearn(
            f"It cannot be judged: only {len(fresh)} of your texts were never learnt, and {MIN_HELD_OUT} are needed.",
            f"Write or import {MIN_HELD_OUT - len(fresh)} more, then try again.",
        )
    return fresh[-max(MIN_HELD_OUT, math.ceil(len(corpus.documents) * HELD_OUT_SHARE)) :]


def with_versions(learnt: Set[int], entries: Iterable[Entry]) -> set[int]:
    """Add the later versions of what was learnt: most of an edited text was learnt with the earlier one."""
    followers: Mapping[int, int] = {
        entry.meta["supersedes"]: entry.seq for entry in entries if entry.meta.get("supersedes") is not None
    }
    known, new = set(learnt), set(learnt)
    while new:
        new = {followers[seq] for seq in new if seq in followers} - known
        known |= new
    return known


def _taught_sources(document: Document) -> set[int]:
    return {document.seq, *(passage.source for passage in document.passages if passage.weight > 0)}
