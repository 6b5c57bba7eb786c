"""Measure the losses of many texts together.

Many sequences fill each batch, and what texts have in common at their beginning is computed once. A text that does not
fit into the context with its prompt is measured in windows: the first takes as much as fits, each further one sees the
half context before it and measures what follows.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from core.inference.context import Context, Stopped
from core.inference.losses import LogSum
from core.models.templates import Tokens

SEQUENCES = 32
# On a processor a token costs the same in a batch of 16 as in one of 512, and looks at all the cache the batch takes.
SCORING_BATCH_TOKENS = 256
_LOGITS_BYTES = 64 * 2**20
_WORTH_SHARING_TOKENS = 8


@dataclass(frozen=True)
class Window:
    """Tokens of which those from `first` on are to be measured for the text of number `item`; `first` is at least 1."""

    item: int
    tokens: Tokens
    first: int


@dataclass
class _Running:
    """A window being computed in a sequence of its own; `done` of its tokens are in the cache."""

    window: Window
    sequence: int
    done: int
    nats: list[float] = field(default_factory=list)

    @property
    def to_compute(self) -> int:
        """How many tokens are left; the last predicts nothing that is asked for."""
        return len(self.window.tokens) - 1 - self.done


def windows(item: int, prompt: Tokens, target: Tokens, room: int) -> list[Window]:
    """Cut a text into windows of at most `room` tokens. A text without tokens has none."""
    tokens, cut = [*prompt, *target], []
    start, first = 0, len(prompt)
    while first < len(tokens):
        end = min(start + room, len(tokens))
        cut.append(Window(item, tokens[start:end], first - start))
        start, first = max(start + 1, end - room // 2), end
    return cut


def rows_for(vocabulary_size: int, batch_tokens: int) -> int:
    """Return how many rows of logits a batch may ask for."""
    return max(1, min(batch_tokens, _LOGITS_BYTES // (4 * vocabulary_size)))


class Scorer:
    """Score windows in a context of its own, whose sequence 0 holds what those at work have in common."""

    def __init__(self, context: Context, log_sum: LogSum) -> None:
        self._context, self._log_sum = context, log_sum

    def score(
        self, wanted: Sequence[Window], on_scored: Callable[[Window, list[float]], None], is_stopped: Callable[[], bool]
    ) -> None:
        """Tell the nats of the measured tokens of each window, in any order; those not told before a stop are lost."""
        self._context.clear()
        try:
            for prefix, group in _groups(wanted):
                self._context.clear()
                self._context.prefill(prefix, 0)
                self._score_group(len(prefix), group, on_scored, is_stopped)
        except Stopped:
            return
        finally:
            self._context.clear()

    def _score_group(
        self,
        shared: int,
        group: list[Window],
        on_scored: Callable[[Window, list[float]], None],
        is_stopped: Callable[[], bool],
    ) -> None:
        free = list(range(1, self._context.shape.sequences))
        waiting, running = list(reversed(group)), list[_Running]()
        while waiting or running:
            if is_stopped():
                raise Stopped
            while waiting and free and self._fits(shared, running, waiting[-1]):
                begun = _Running(waiting.pop(), free.pop(), shared)
                self._context.share(0, begun.sequence)
                running.append(begun)
            self._compute(running)
            for done in [one for one in running if one.to_compute == 0]:
                running.remove(done)
                self._context.cut(done.sequence, 0)
                free.append(done.sequence)
                on_scored(done.window, done.nats)

    def _fits(self, shared: int, running: Sequence[_Running], more: Window) -> bool:
        """Tell whether one more window finds room in the cache, and in the next batch."""
        cells = shared + sum(len(one.window.tokens) - shared for one in running) + len(more.tokens) - shared
        is_needed = sum(one.to_compute for one in running) < self._context.capacity
        return cells <= self._context.shape.tokens and is_needed

    def _compute(self, running: Sequence[_Running]) -> None:
        """Fill a batch from those running, in their order, and read the losses it brings."""
        batch, count, rows = self._context.batch, 0, list[tuple[_Running, int]]()
        for one in running:
            taken = self._taken(one, self._context.capacity - count, self._context.shape.rows - len(rows))
            place = slice(count, count + taken)
            positions = np.arange(one.done, one.done + taken)
            batch.tokens[place] = one.window.tokens[one.done : one.done + taken]
            batch.positions[place] = positions
            batch.sequences[place] = one.sequence
            batch.is_wanted[place] = positions >= one.window.first - 1
            rows += [(one, one.window.tokens[at + 1]) for at in positions.tolist() if at >= one.window.first - 1]
            one.done += taken
            count += taken
        self._context.decode(count)
        if rows:
            for (one, token), row in zip(rows, self._context.rows(len(rows)), strict=True):
                one.nats.append(self._log_sum(row) - float(row[token]))

    @staticmethod
    def _taken(one: _Running, room: int, rows: int) -> int:
        """Return how many tokens of a window go into a batch that has this room left."""
        silent = max(0, one.window.first - 1 - one.done)
        return min(one.to_compute, room, silent + rows)


def _groups(wanted: Sequence[Window]) -> Iterator[tuple[Tokens, list[Window]]]:
    """Put together what begins alike, with the beginning they share; the last token before a target stays out of it."""
    waiting = sorted(wanted, key=lambda one: one.tokens[: one.first])
    alone: list[Window] = []
    while waiting:
        group, prefix = [waiting[0]], waiting[0].tokens[: waiting[0].first - 1]
        for one in waiting[1:]:
            shared = _shared(prefix, one.tokens[: one.first - 1])
            if shared < max(_WORTH_SHARING_TOKENS, len(prefix) // 2):
                break
            group.append(one)
            prefix = prefix[:shared]
        waiting = waiting[len(group) :]
        if len(group) == 1:
            alone += group
        else:
            yield prefix, group
    if alone:
        yield [], alone


def _shared(left: Tokens, right: Tokens) -> int:
    """Count the tokens at the beginning that are equal."""
    pairs = enumerate(zip(left, right, strict=False))
    return next((place for place, (one, other) in pairs if one != other), min(len(left), len(right)))
