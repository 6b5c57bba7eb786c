"""Lay texts out in time order as the windows the model learns from and is scored on.

The log is one stream of tokens in which a document separator stands before every text, the new one included. An
example shows the end of that stream up to some point, and only the tokens after that point count. Scoring and
learning use the same windows: a candidate trained in one layout and judged in another looks worse than it is.
"""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Item:
    """One text as tokens: `token_bytes[i]` is how many bytes of UTF-8 token i covers, `size_bytes` the whole text.

    The two can differ, because a vocabulary may lack a control character, which then has no token at all.
    """

    seq: int
    tokens: Sequence[int]
    token_bytes: Sequence[int]
    size_bytes: int


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

    `item` is the place of the text among those laid out; `tokens[target_start:]` is the target and the token before
    it is always there to predict from.
    """

    item: int
    seq: int
    tokens: "array[int]"
    target_start: int
    target_bytes: int

    @property
    def target_tokens(self) -> int:
        """How many tokens count."""
        return len(self.tokens) - self.target_start


def lay_out(items: Sequence[Item], layout: Layout, separator: int, before: Sequence[Item] = ()) -> list[Example]:
    """Cut `items` into examples in order; `before` is seen as context and is never a target.

    The bytes of an item's examples add up to its size exactly. An item without tokens has no example.
    """
    stream = array("i")
    for earlier in before:
        _append(stream, earlier.tokens, separator)
    examples = []
    for place, item in enumerate(items):
        start = len(stream) + 1
        _append(stream, item.tokens, separator)
        examples += _cut(place, item, start, stream, layout)
    return examples


def _append(stream: "array[int]", tokens: Iterable[int], separator: int) -> None:
    stream.append(separator)
    stream.extend(tokens)


def _cut(place: int, item: Item, start: int, stream: "array[int]", layout: Layout) -> list[Example]:
    # The separator of the item is seen by every layout, beside the `log_tokens` before it.
    first_seen = max(0, start - 1 - layout.log_tokens)
    examples, bytes_left = [], item.size_bytes
    for target in range(start, len(stream), layout.target_tokens):
        end = min(target + layout.target_tokens, len(stream))
        from_text = item.token_bytes[target - start : end - start]
        size = bytes_left if end == len(stream) else sum(from_text)
        bytes_left -= size
        seen = max(first_seen, target - 1 - layout.window_tokens)
        examples.append(Example(place, item.seq, stream[seen:end], target - seen, size))
    return examples
