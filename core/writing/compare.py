"""Compare two versions of a text: the smallest change that leads from one to the other, and hunks for a reader."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby

from core.writing.spans import Change, Span

_LINE = re.compile(r"[^\n]*\n|[^\n]+")
# Words keep their combining marks and joiners; the blank behind a word belongs to it.
_WORD = re.compile(r"[^\s!-/:-@\[-`{-~\u2010-\u2027\u2030-\u205e\u3000-\u303f]+[ \t]*|\n|[^\n][ \t]*")
_LETTER = re.compile(r"\w")
_WORDS_UP_TO = 20_000  # characters that are compared word by word
_MOST_PAIRS = 300_000  # equal words or lines that a comparison may weigh against each other
_ANCHORED_FROM = 400  # words or lines
_GROUPED_WORDS = 1  # an unchanged word between two changes joins them into one hunk

_Block = tuple[int, int, int, int]
_Opcode = tuple[str, int, int, int, int]


def difference(before: str, after: str) -> Change:
    """Return the smallest change, by words within lines, that makes `after` of `before`; no spans if they are equal."""
    return _change([_trimmed(block, before, after) for block in _blocks(before, after)], after)


def hunks(before: str, after: str, *, is_whole: bool = True) -> Change:
    """Return the change as a reader judges it: whole words, and what stands close together in one span.

    If `after` broke off before it was whole, what it lacks at the end is no change.
    """
    blocks = list(_blocks(before, after))
    if not is_whole and blocks and not _LETTER.search(before, blocks[-1][1]):
        del blocks[-1]
    joined: list[_Block] = []
    for block in blocks:
        between = before[joined[-1][1] : block[0]] if joined else ""
        if joined and "\n" not in between and len(between.split()) <= _GROUPED_WORDS:
            first = joined.pop()
            block = (first[0], block[1], first[2], block[3])  # noqa: PLW2901 - the joined one takes its place
        joined.append(block)
    return _change(joined, after)


def _change(blocks: Sequence[_Block], after: str) -> Change:
    spans = tuple(Span(start, end, to - of) for start, end, of, to in blocks if end > start or to > of)
    return Change(spans, "".join(after[of:to] for _start, _end, of, to in blocks))


def _blocks(before: str, after: str) -> Iterator[_Block]:
    """Yield the parts in which the texts differ, in order, along borders of words."""
    if max(len(before), len(after)) <= _WORDS_UP_TO:
        yield from _compared(_WORD.findall(before), _WORD.findall(after), 0, 0)
        return
    start = _common_start(before, after)
    start = max(before.rfind("\n", 0, start) + 1, 0)  # lines are compared whole
    old, new = before[start:], after[start:]
    for a, b, c, d in _compared(_LINE.findall(old), _LINE.findall(new), start, start):
        if max(b - a, d - c) <= _WORDS_UP_TO:
            yield from _compared(_WORD.findall(before[a:b]), _WORD.findall(after[c:d]), a, c)
        else:
            yield a, b, c, d


def _compared(old: list[str], new: list[str], old_start: int, new_start: int) -> Iterator[_Block]:
    a, b = old_start, new_start
    for tag, i1, i2, j1, j2 in _opcodes(old, new):
        to_a, to_b = a + sum(map(len, old[i1:i2])), b + sum(map(len, new[j1:j2]))
        if tag != "equal":
            yield a, to_a, b, to_b
        a, b = to_a, to_b


def _opcodes(old: list[str], new: list[str]) -> list[_Opcode]:
    head = _common_start(old, new)
    tail = _common_start(old[head:][::-1], new[head:][::-1])
    ends = (len(old) - tail, len(new) - tail)
    found = [("equal", 0, head, 0, head)]
    i, j = head, head
    for next_i, next_j in [*_anchors(old, new, head, ends), ends]:
        found += [(tag, i + i1, i + i2, j + j1, j + j2) for tag, i1, i2, j1, j2 in _gap(old[i:next_i], new[j:next_j])]
        i, j = next_i, next_j  # the anchor itself is equal, and so is the beginning of the next gap
    return [*found, ("equal", ends[0], len(old), ends[1], len(new))]


def _gap(old: list[str], new: list[str]) -> list[_Opcode]:
    counts = Counter(new)
    if sum(counts[word] for word in old) > _MOST_PAIRS:  # difflib would take minutes
        return _side_by_side(old, new)
    return list(SequenceMatcher(None, old, new, autojunk=False).get_opcodes())


def _anchors(old: list[str], new: list[str], start: int, ends: tuple[int, int]) -> list[tuple[int, int]]:
    """Return where items lie that stand once in both, as many as follow each other in both (patience diff).

    What lies between them is compared by itself: difflib takes the square of the number of changes. Short texts, in
    which it finds more, are left to it.
    """
    core_old, core_new = old[start : ends[0]], new[start : ends[1]]
    if min(len(core_old), len(core_new)) < _ANCHORED_FROM:
        return []
    times_old, times_new = Counter(core_old), Counter(core_new)
    places = {item: start + place for place, item in enumerate(core_new) if times_new[item] == 1}
    pairs = [
        (start + place, places[item]) for place, item in enumerate(core_old) if times_old[item] == 1 and item in places
    ]
    return _longest_rising(pairs)


def _longest_rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the longest selection of pairs whose second numbers rise as the first do (Schensted 1961)."""
    lowest: list[int] = []  # the second number that ends the best selection of each length
    ending: list[int] = []  # and the pair that it belongs to
    before: list[int | None] = []
    for number, (_first, second) in enumerate(pairs):
        length = bisect_left(lowest, second)
        before.append(ending[length - 1] if length else None)
        lowest[length : length + 1] = [second]
        ending[length : length + 1] = [number]
    chosen: list[tuple[int, int]] = []
    last = ending[-1] if ending else None
    while last is not None:
        chosen.append(pairs[last])
        last = before[last]
    return chosen[::-1]


def _side_by_side(old: list[str], new: list[str]) -> list[_Opcode]:
    """Compare by place alone, which is right where nothing was inserted; else take all of it for one change."""
    if len(old) != len(new):
        return [("replace", 0, len(old), 0, len(new))]
    runs, start = list[_Opcode](), 0
    for is_equal, group in groupby(zip(old, new, strict=True), lambda pair: pair[0] == pair[1]):
        end = start + sum(1 for _ in group)
        runs.append(("equal" if is_equal else "replace", start, end, start, end))
        start = end
    return runs


def _trimmed(block: _Block, before: str, after: str) -> _Block:
    start, end, of, to = block
    old, new = before[start:end], after[of:to]
    head = _common_start(old, new)
    tail = _common_start(old[head:][::-1], new[head:][::-1])
    return start + head, end - tail, of + head, to - tail


def _common_start(one: Sequence[str], other: Sequence[str]) -> int:
    """Return how much two sequences have in common at their beginning, by halving: slices are compared at once."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
