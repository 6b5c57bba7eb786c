"""A conversation as a tree: each question follows an answer, each answer a question. Pure functions over entries.

A question that was edited, or an answer that was asked for again, stands beside the first one, after the same parent.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from core.entries import Entry, Kind

TURNS = (Kind.CHAT, Kind.ANSWER)
# What a conversation is read from: what was said, and which branch the principal went to.
CONVERSATION_KINDS = (*TURNS, Kind.VERDICT, Kind.CORRECTION)
_LEADING = frozenset({"choose", "endorse"})


@dataclass(frozen=True)
class Branching:
    """A turn on a path, and the seqs of all that stand in its place, the oldest first."""

    entry: Entry
    siblings: list[int]

    @property
    def number(self) -> int:
        """Which of its siblings it is, counted from 1."""
        return self.siblings.index(self.entry.seq) + 1


class Tree:
    """What was said in one conversation, from its entries in the order of the log.

    The active branch leads to the newest turn; after a choice or an endorsement, to the newest turn below the chosen.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        everything = list(entries)
        self._turns = {entry.seq: entry for entry in everything if entry.kind in TURNS}
        self._children: dict[int | None, list[int]] = {None: []}
        for seq in self._turns:
            self._children.setdefault(self._parent(seq), []).append(seq)
        self._newest_below = {seq: seq for seq in self._turns}
        for seq in sorted(self._turns, reverse=True):  # a child always comes after its parent
            if (parent := self._parent(seq)) is not None:
                self._newest_below[parent] = max(self._newest_below[parent], self._newest_below[seq])
        self._chosen = [
            (entry.seq, entry.meta["judges"])
            for entry in everything
            if entry.kind is Kind.VERDICT and entry.meta["verdict"] in _LEADING and entry.meta["judges"] in self._turns
        ]

    @property
    def leaf(self) -> int:
        """The last turn of the active branch."""
        newest = max(self._turns)
        _act, turn = max([(newest, newest), *self._chosen])
        return self._newest_below[turn]

    @property
    def leaves(self) -> list[int]:
        """The last turns of all branches, the oldest first."""
        return sorted(seq for seq in self._turns if seq not in self._children)

    def leaf_below(self, seq: int) -> int:
        """Return the newest turn among a turn and all that follow it."""
        return self._newest_below[seq]

    def path(self, leaf: int | None = None) -> list[Entry]:
        """Return the turns from the first one to a turn; without one, those of the active branch."""
        turns: list[Entry] = []
        seq: int | None = self.leaf if leaf is None else leaf
        while seq is not None:
            turns.append(self._turns[seq])
            seq = self._parent(seq)
        return turns[::-1]

    def branchings(self, leaf: int | None = None) -> list[Branching]:
        """Return the turns of `path`, each with what stands in its place."""
        return [Branching(entry, self.siblings(entry.seq)) for entry in self.path(leaf)]

    def siblings(self, seq: int) -> list[int]:
        """Return a turn and those that stand in its place, the oldest first."""
        return self._children[self._parent(seq)]

    def answers(self, question: int) -> list[Entry]:
        """Return all answers to a question, the oldest first."""
        below = (self._turns[seq] for seq in self._children.get(question, ()))
        return [entry for entry in below if entry.kind is Kind.ANSWER]

    def outline(self) -> list[tuple[int, Entry]]:
        """Return every turn after its parent, with how many branchings lie before it."""
        lines: list[tuple[int, Entry]] = []
        waiting = [(0, seq) for seq in reversed(self._children[None])]
        while waiting:
            depth, seq = waiting.pop()
            lines.append((depth, self._turns[seq]))
            below = self._children.get(seq, [])
            waiting += [(depth + (len(below) > 1), child) for child in reversed(below)]
        return lines

    def __contains__(self, seq: object) -> bool:
        return seq in self._turns

    def _parent(self, seq: int) -> int | None:
        # A salvaged log may lack a turn; what followed it then begins a branch of its own.
        parent = self._turns[seq].parent
        return parent if parent in self._turns else None


def title(first: Entry, most_characters: int = 60) -> str:
    """Name a conversation by the first words of the question that began it; of a redacted one nothing is left."""
    words = " ".join(first.text.split())
    if len(words) <= most_characters:
        return words
    cut = words[:most_characters]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut) + "…"
