"""One branch of a conversation, read from the log with all that is shown of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from core.entries import Kind
from core.guardian import Guardian
from core.services.certainty import Certainty
from core.services.conversation_tree import Branching
from core.services.results import Judgement


@dataclass(frozen=True)
class Branch:
    """The turns that lead to `leaf`, what the principal said of them, and how sure the model was."""

    thread: int
    leaf: int
    turns: list[Branching]
    verdicts: Mapping[int, Judgement]
    corrections: Mapping[int, str]
    certainties: Mapping[int, Certainty]


def read_branch(guardian: Guardian, thread: int, seq: int | None = None) -> Branch:
    """Read the branch that a turn is on, to its newest turn; without one the active branch. To look leaves no entry.

    Raises GuardianError if there is no such conversation.
    """
    tree = guardian.conversations.tree(thread)
    leaf = tree.leaf if seq is None or seq not in tree else tree.leaf_below(seq)
    turns = tree.branchings(leaf)
    answers = [turn.entry for turn in turns if turn.entry.kind is Kind.ANSWER]
    verdicts = guardian.feedback.verdict_of(answer.seq for answer in answers)
    corrections = {
        seq: guardian.recall.entry(judgement.seq).text
        for seq, judgement in verdicts.items()
        if judgement.verdict == "correct"
    }
    return Branch(thread, leaf, turns, verdicts, corrections, guardian.certainty.of(answers))
