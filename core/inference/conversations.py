"""What is known of which prompts: the KV cache of the conversation at work, and those set aside."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.inference.context import Context

PARKED_BYTES = 512 * 2**20
# Setting a cache aside and taking it up again costs about as much as computing this many tokens, and often much less.
_WORTH_TOKENS = 16

Scales = tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class Key:
    """Whose cache it is, and by which adapters it was computed; no conversation is "" and is kept like any other."""

    conversation: str
    scales: Scales


@dataclass(frozen=True)
class Kept:
    """The tokens that a saved cache was computed from."""

    tokens: npt.NDArray[np.int32]
    state: npt.NDArray[np.uint8]

    @property
    def size_bytes(self) -> int:
        """How much memory it takes."""
        return self.tokens.nbytes + self.state.nbytes


class Conversations:
    """Sequence 0 of a context, lent to one conversation at a time; the others are parked, the longest unused go first.

    Base and adapter have caches of their own, so that to compare them recomputes nothing.
    """

    def __init__(self, context: Context, limit_bytes: int = PARKED_BYTES) -> None:
        self._context = context
        self._limit_bytes = limit_bytes
        self._parked: OrderedDict[Key, Kept] = OrderedDict()
        self._key: Key | None = None
        self._tokens = np.empty(0, np.int32)

    def take_up(self, key: Key, prompt: Sequence[int]) -> int:
        """Make sequence 0 hold the longest known beginning of a prompt; return its length, less than the prompt's.

        A beginning may come from another conversation with the same adapters.
        """
        wanted = np.asarray(prompt[:-1], np.int32)
        active = self._key
        here = _shared(self._tokens, wanted) if active is not None and active.scales == key.scales else 0
        best, most = None, here + _WORTH_TOKENS
        for other, kept in self._parked.items():
            known = _shared(kept.tokens, wanted) if other.scales == key.scales else 0
            if known > most or (known == most and other == key):
                best, most = other, known
        if active != key:
            self.park()
        if best is not None:
            here = self._put_back(best, wanted)
        self._parked.pop(key, None)  # what is at work now takes its place
        here = self._context.cut(0, here)
        self._key, self._tokens = key, wanted[:here]
        return here

    def hold(self, tokens: Sequence[int]) -> None:
        """Note that sequence 0 holds these tokens, or as many of them as were computed."""
        self._tokens = np.asarray(tokens, np.int32)[: self._context.length(0)]

    def park(self) -> None:
        """Set the cache of the conversation at work aside; it stays in sequence 0 as well."""
        if self._key is None or len(self._tokens) < _WORTH_TOKENS:
            return
        self.keep(self._key, Kept(self._tokens, self._context.save(0)))

    def keep(self, key: Key, kept: Kept) -> None:
        """Put a saved cache aside, within the limit."""
        if kept.size_bytes > self._limit_bytes:
            return
        self._parked[key] = kept
        self._parked.move_to_end(key)
        while sum(one.size_bytes for one in self._parked.values()) > self._limit_bytes:
            self._parked.popitem(last=False)

    def saved(self, conversation: str) -> tuple[Key, Kept] | None:
        """Return the cache of a conversation that was used last, None if nothing of it is kept."""
        if self._key is not None and self._key.conversation == conversation:
            return (self._key, Kept(self._tokens, self._context.save(0))) if len(self._tokens) else None
        return next(
            ((key, kept) for key, kept in reversed(self._parked.items()) if key.conversation == conversation), None
        )

    def forget(self, conversations: Sequence[str] = ()) -> None:
        """Drop the caches of these conversations, of all if none is named."""
        for key in [key for key in self._parked if not conversations or key.conversation in conversations]:
            del self._parked[key]
        if self._key is not None and (not conversations or self._key.conversation in conversations):
            self._key, self._tokens = None, self._tokens[:0]
            self._context.clear()

    def forget_adapter(self, adapter: str) -> None:
        """Drop the caches that an adapter took part in: its name may come back with other weights."""
        for key in [key for key in self._parked if adapter in dict(key.scales)]:
            del self._parked[key]
        if self._key is not None and adapter in dict(self._key.scales):
            self._key, self._tokens = None, self._tokens[:0]
            self._context.clear()

    def _put_back(self, key: Key, wanted: npt.NDArray[np.int32]) -> int:
        kept = self._parked[key]
        self._parked.move_to_end(key)
        if not self._context.restore(kept.state):
            del self._parked[key]
            return 0
        return _shared(kept.tokens, wanted)


def _shared(known: npt.NDArray[np.int32], wanted: npt.NDArray[np.int32]) -> int:
    """Count the tokens at the beginning that are equal."""
    length = min(len(known), len(wanted))
    differing = np.flatnonzero(known[:length] != wanted[:length])
    return int(differing[0]) if len(differing) else length
