"""How long it takes to make the corpus, and how that grows."""

import random
from time import process_time

import pytest

from core.corpus.build import build
from core.entries import Entry, Kind, Origin

_COUNTS = (10_000, 100_000)
_WORDS = 20_000


def _entries(count: int) -> list[Entry]:
    chosen = random.Random(1)  # noqa: S311 - the same words each time
    words = ["".join(chosen.choices("abcdefghijklmnoprstuvw", k=chosen.randint(2, 9))) for _ in range(_WORDS)]
    texts = (" ".join(chosen.choices(words, k=chosen.randint(3, 40))) for _ in range(count))
    return [Entry(n, n, n, Kind.CAPTURE, Origin.SELF, "", None, None, {}, text) for n, text in enumerate(texts, 1)]


@pytest.mark.bench
def test_short_texts() -> None:
    seconds = []
    for count in _COUNTS:
        entries = _entries(count)
        began = process_time()
        build(entries)
        seconds.append(process_time() - began)
        print(f"{count} short entries: {seconds[-1]:.1f} s of one core")
    print(f"{_COUNTS[1] // _COUNTS[0]} times the entries take {seconds[1] / seconds[0]:.1f} times as long")
