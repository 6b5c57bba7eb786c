"""`make bench`: what it costs to draw pairs from a long log.

GUARDIAN_BENCH_ENTRIES sets how long it is; a million entries take some minutes and 2 GB.
"""

import os
import random
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest
from corpus import texts

from core.clock import SystemClock
from core.entries import Draft, Kind, Origin
from core.log.log import Log

pytestmark = [pytest.mark.bench, pytest.mark.timeout(7200)]

KEY = bytes(range(32))
LONG = int(os.environ.get("GUARDIAN_BENCH_ENTRIES", "1000000"))
KINDS = [*[Kind.CAPTURE] * 5, *[Kind.IMPORT] * 10, Kind.CHAT, Kind.ANSWER, Kind.CHAT, Kind.ANSWER, Kind.ACTION]
DAY_NS = 86_400 * 10**9
NOW_NS = 1_700_000_000 * 10**9


def drafts(count: int) -> Iterator[Draft]:
    """Ten years of entries: notes, imports that come again in newer versions, conversations that cite, book-keeping."""
    chance = random.Random(2)  # noqa: S311 - the same log in each run
    step = 3650 * DAY_NS // count
    for number, text in enumerate(texts(count)):
        kind = KINDS[number * 7 % len(KINDS)]
        meta: dict[str, object] = {}
        if kind is Kind.ANSWER:
            shown = [chance.randint(max(1, number - 50_000), max(1, number - 1)) for _ in range(4)]
            meta = {"citations": shown[:2], "recalled": [[seq, 0, 400] for seq in shown]}
        elif kind is Kind.IMPORT and number > 100 and chance.random() < 0.1:
            meta = {"supersedes": chance.randint(1, number - 1)}
        origin = {Kind.ANSWER: Origin.MODEL, Kind.ACTION: Origin.DOCUMENT}.get(kind, Origin.SELF)
        yield Draft(kind, origin, text, "window", time_utc_ns=NOW_NS - (count - number) * step, meta=meta)


def long_log(path: Path, count: int = LONG) -> Log:
    """Make a log of so many entries."""
    log, coming = Log.create(path, KEY, SystemClock()), drafts(count)
    while batch := list(islice(coming, 1000)):
        log.append_all(batch)
    return log
