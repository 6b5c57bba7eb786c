"""Lay texts out in time order as the windows the model learns from and is scored on.

The log is one stream of tokens in which a document separator stands before every text, the new one included. An
example shows the end of that stream up to some point, and only the tokens after that point count. Scoring and
learning use the same windows: a candidate trained in one layout and judged in another looks worse than it is.
"""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Item:
    """One text as tokens: `token_bytes[i]` is how many bytes of UTF-8 token i covers, `size_bytes` all that count.

    The two can differ, because a vocabulary may lack a control character, which then has no token at all.
    `weights[i]` is how much token i teaches; one of weight 0 is only read, and its bytes do not count. None: all 1.
    """

    seq: int
    tokens: Sequence[int]
    token_bytes: Sequence[int]
    size_bytes: int
    weights: Sequence[float] | None = None


@dataclass(frozen=True)
class Layout:
    """How much a model sees before the tokens that count, and how long a target may be.

    `log_tokens` limits what is seen of the stream before the text itself (0: nothing), `window_tokens` limits
    everything seen before a target, so a later part of a long text is preceded by its own beginning.
    """

    log_tokens: int
    window_tokens: int
    target_tokens: int = 512


BASE = Layout(log_tokens=0, window_tokens=768)
IN_CONTEXT = Layout(log_tokens=768, window_tokens=768)
ADAPTER = Layout(log_tokens=384, window_tokens=768)


@dataclass(frozen=True)
class Example:
    """One window: its tokens, where the target in it begins, and the bytes of text the target stands for.

    `item` is the place of the (first) text among those laid out; `tokens[target_start:]` is the target and the token
    before it is always there to predict from. `weights` are those of the target's tokens, None if all are 1; what has
    weight 0 is only read. `last_item` is the place of the last text that a window holds a target of.
    """

    item: int
    seq: int
    tokens: "array[int]"
    target_start: int
    target_bytes: int
    weights: "array[float] | None" = None
    last_item: int | None = None

    @property
    def target_tokens(self) -> int:
        """How many tokens count."""
        if self.weights is None:
            return len(self.tokens) - self.target_start
        return sum(weight > 0 for weight in self.weights)


def lay_out(items: Sequence[Item], layout: Layout, separator: int, before: Sequence[Item] = ()) -> list[Example]:
    """Cut `items` into examples in order, each of one text; `before` is seen as context and is never a target.

    The bytes of an item's examples add up to its size exactly. An item of which no token counts has no example.
    """
    stream = _Stream(items, separator, before)
    examples: list[Example] = []
    for place, item in enumerate(items):
        own = [stream.example(cut, layout) for cut in stream.cuts(place, layout)]
        own = [example for example in own if example.target_tokens]
        if own:
            # What has no token at all is counted with the last part.
            missing = item.size_bytes - sum(example.target_bytes for example in own)
            own[-1] = replace(own[-1], target_bytes=own[-1].target_bytes + missing)
        examples += own
    return examples


def pack(items: Sequence[Item], layout: Layout, separator: int, before: Sequence[Item] = ()) -> list[Example]:
    """Cut the stream into as few windows to learn from as the layout allows: neighbouring short texts share one.

    A window sees before its first target what `lay_out` shows, and the later texts in it see the earlier ones.
    """
    stream = _Stream(items, separator, before)
    packed: list[_Cut] = []
    for place in range(len(items)):
        for cut in stream.cuts(place, layout):
            if packed and cut.end - packed[-1].target <= layout.target_tokens:
                packed[-1] = replace(packed[-1], end=cut.end, last_item=place)
            else:
                packed.append(cut)
    examples = [stream.example(cut, layout) for cut in packed]
    return [example for example in examples if example.target_tokens]


@dataclass(frozen=True)
class _Cut:
    """Where in the stream a target begins and ends, and which texts it is of."""

    target: int
    end: int
    item: int
    last_item: int


class _Stream:
    """Texts as one row of tokens, with what each token teaches and how many bytes of it count."""

    def __init__(self, items: Sequence[Item], separator: int, before: Iterable[Item]) -> None:
        self._items = items
        self._tokens, self._weights, self._bytes = array("i"), array("f"), array("i")
        for earlier in before:
            self._append(earlier, separator)
        self._starts = []
        for item in items:
            self._starts.append(len(self._tokens) + 1)
            self._append(item, separator)

    def cuts(self, place: int, layout: Layout) -> list[_Cut]:
        """Cut one text into targets."""
        start = self._starts[place]
        stop, size = start + len(self._items[place].tokens), layout.target_tokens
        return [_Cut(target, min(target + size, stop), place, place) for target in range(start, stop, size)]

    def example(self, cut: _Cut, layout: Layout) -> Example:
        """Show a target after what the layout lets the model see of the stream."""
        # The separator of the text is seen by every layout, beside the `log_tokens` before it.
        first_seen = max(0, self._starts[cut.item] - 1 - layout.log_tokens)
        seen = max(first_seen, cut.target - 1 - layout.window_tokens)
        weights = self._weights[cut.target : cut.end]
        return Example(
            item=cut.item,
            last_item=cut.last_item,
            seq=self._items[cut.item].seq,
            tokens=self._tokens[seen : cut.end],
            target_start=cut.target - seen,
            target_bytes=sum(self._bytes[cut.target : cut.end]),
            weights=None if all(weight == 1 for weight in weights) else weights,
        )

    def _append(self, item: Item, separator: int) -> None:
        weights = [1.0] * len(item.tokens) if item.weights is None else item.weights
        sizes = [size if weight else 0 for size, weight in zip(item.token_bytes, weights, strict=True)]
        self._tokens.extend([separator, *item.tokens])
        self._weights.extend([0.0, *weights])
        self._bytes.extend([0, *sizes])
