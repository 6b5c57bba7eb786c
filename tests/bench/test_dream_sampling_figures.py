"""`make bench`: what it costs to draw pairs from a long log.

GUARDIAN_BENCH_ENTRIES sets how long it is; a million entries take some minutes and 2 GB.
"""

import os
import random
import resource
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import numpy as np
import pytest
from corpus import texts

from core.clock import SystemClock
from core.daydream.distance import WordDistance
from core.daydream.interest import Interest, features_of
from core.daydream.nouns import Arm, Seed
from core.daydream.sampler import Sampler
from core.entries import Draft, Kind, Origin
from core.log.log import Log
from core.services.dream_seeds import Seeds, SeedService

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


def say(what: str, figure: str, wanted: str = "") -> None:
    print(f"{what:<58} {figure:<34} {wanted}")


def memory_mib() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def each(draw: Callable[[], object], count: int) -> str:
    """Draw so many times and return the mean and the 95th percentile in milliseconds."""
    times = []
    for _ in range(count):
        began = time.perf_counter()
        assert draw() is not None
        times.append(time.perf_counter() - began)
    return f"{np.mean(times) * 1e3:.2f} ms, p95 {np.percentile(times, 95) * 1e3:.2f} ms"


def taught(seeds: Seeds, words: WordDistance) -> Callable[[Seed], float]:
    """Return an interest as sixty verdicts teach it."""
    chance = np.random.default_rng(3)
    sources = [seed for place in chance.integers(len(seeds), size=150) if (seed := seeds.seed(int(place)))][:120]
    about = [features_of(seed, words) for seed in sources]
    interest = Interest.learnt([(about[place : place + 2], place % 8 == 0) for place in range(0, 120, 2)])
    return lambda seed: interest.of(features_of(seed, words))


def test_drawing_from_a_long_log(tmp_path: Path) -> None:
    log = long_log(tmp_path / "log.db")
    before, began = memory_mib(), time.perf_counter()
    seeds = SeedService(log).read(NOW_NS)
    say(f"{LONG} entries read, {len(seeds)} to draw", f"{time.perf_counter() - began:.1f} s", "a few seconds")
    say("  memory for it, at its peak", f"{memory_mib() - before:.0f} MiB")
    random = np.random.default_rng(1)
    began = time.perf_counter()
    plain = Sampler(seeds, random, concept_share=0.0)
    plain.draw(Arm.DREAM)
    say("  the first pair: weights, sample, band", f"{time.perf_counter() - began:.1f} s")
    began = time.perf_counter()
    quality = taught(seeds, plain.words)
    say("  topics, and an interest by sixty verdicts", f"{time.perf_counter() - began:.1f} s")
    liked, about = (Sampler(seeds, random, quality, words=plain.words, concept_share=share) for share in (0.0, 1.0))
    for what, draw, count in (
        ("a pair of entries", lambda: plain.draw(Arm.DREAM), 1000),
        ("a pair of entries, with an interest", lambda: liked.draw(Arm.DREAM), 500),
        ("a pair by concepts, with an interest", lambda: about.draw(Arm.DREAM), 500),
        ("a random pair", lambda: plain.draw(Arm.RANDOM), 1000),
    ):
        draw()
        say(what, each(draw, count), "under 10 ms")
    say("the nearest of one, by the word index", each(lambda: plain.draw(Arm.NEAREST), 100))
    say("what may contradict one", each(plain.near, 50))
    say("a cluster of four", each(lambda: plain.cluster(4), 200))
    say("memory at its peak", f"{memory_mib():.0f} MiB")
    log.close()
