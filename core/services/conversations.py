"""Conversations: list them, search them, and go along their branches."""

from core.clock import utc_text
from core.entries import Draft, Entry, Kind, Origin
from core.errors import GuardianError
from core.log.log import Log
from core.search.words import expression
from core.services.conversation_tree import CONVERSATION_KINDS, TURNS, Branching, Tree, title
from core.services.results import ConversationHit

_HITS_LOOKED_AT = 8  # for each conversation that is wanted: several hits may be of one


class ConversationService:
    """Read what was said, branch by branch.

    Which branch is looked at is the caller's own affair: to look is no act, and leaves no entry. To go on from a turn
    makes its branch the active one, because it then holds what is newest; `choose` does so without a word.
    """

    def __init__(self, log: Log) -> None:
        self._log = log

    def conversations(self, limit: int = 50, before_seq: int | None = None) -> list[Entry]:
        """Return the first entries of conversations, newest first; only those before an entry if one is given."""
        return self._log.conversations(limit, before_seq)

    def search(self, words: str, limit: int = 20) -> list[ConversationHit]:
        """Return the conversations in which one turn holds all words, the newest hits first, one for each."""
        match, hits_wanted = expression(words), _HITS_LOOKED_AT * limit
        if match is None:
            return []
        while True:
            hits = self._log.search(match, hits_wanted, newest_first=True, kinds=TURNS)
            found: dict[int, ConversationHit] = {}
            for hit in hits:
                entry = self._log.entry(hit.seq)
                thread = entry.thread or entry.seq
                if thread not in found:
                    found[thread] = self._hit(thread, entry, hit.snippet)
            if len(found) >= limit or len(hits) < hits_wanted:
                return list(found.values())[:limit]
            hits_wanted *= 8

    def tree(self, thread: int) -> Tree:
        """Return a whole conversation. Raises GuardianError if none begins with this entry."""
        return Tree(self.entries(thread))

    def entries(self, thread: int) -> list[Entry]:
        """Return what a conversation is read from, in the order of the log. Raises what `tree` raises."""
        first = self._log.entry(thread)
        if first.kind is not Kind.CHAT or first.thread is not None:
            raise GuardianError(f"No conversation begins with entry {thread}.", "Leave out the thread to begin one.")
        return self._log.entries(limit=-1, kinds=CONVERSATION_KINDS, thread=thread)[::-1]

    def thread_of(self, seq: int) -> int:
        """Return the first entry of the conversation of a turn. Raises GuardianError if it is none."""
        entry = self._log.entry(seq)
        if entry.kind not in TURNS:
            raise GuardianError(
                f"Entry {seq} is no part of a conversation.", "`guardian conversations` lists those there are."
            )
        return entry.thread or entry.seq

    def path(self, leaf: int) -> list[Entry]:
        """Return the turns that lead to a turn, and the turn. Raises GuardianError if it is none."""
        return self.tree(self.thread_of(leaf)).path(leaf)

    def branches(self, thread: int, leaf: int | None = None) -> list[Branching]:
        """Return the turns of a branch, of the active one by default, each with what stands in its place."""
        tree = self.tree(thread)
        if leaf is not None and leaf not in tree:
            raise GuardianError(f"Entry {leaf} is not in this conversation.", "`guardian conversations show` shows it.")
        return tree.branchings(leaf)

    def choose(self, seq: int) -> int:
        """Make the branch of a turn the active one, also for other processes; return the entry that says so."""
        thread = self.thread_of(seq)
        facts = {"verdict": "choose", "judges": seq}
        return self._log.append(Draft(Kind.VERDICT, Origin.SELF, "", thread=thread, parent=seq, meta=facts))

    def _hit(self, thread: int, entry: Entry, snippet: str) -> ConversationHit:
        first, time = self._log.entry(thread), utc_text(entry.time_utc_ns)
        return ConversationHit(thread, title(first), entry.seq, str(entry.kind), time, snippet)
