"""`make bench`: what daydreaming costs beside plain generation of the same, and what share of it survives.

    python -m pytest tests/bench/test_dream_figures.py -m bench -s

Over the notes in GUARDIAN_BENCH_NOTES, or over those of the tests.
"""

import os
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest

from core.clock import SystemClock
from core.daydream.nouns import Arm, Candidate, DreamKind
from core.daydream.novelty import REPEATED, Known
from core.daydream.sampler import Sampler
from core.entries import Draft, Kind, Origin
from core.inference.engine import Engine
from core.inference.generation import Generation
from core.inference.messages import Documents, Prompt, Sampling
from core.interrupt import Interrupt
from core.log.log import Log
from core.models.catalogue import default_model
from core.services.dream_seeds import SeedService
from core.services.dreamer import Dreamer, Dreamt

pytestmark = pytest.mark.bench

NOTES = Path(os.environ.get("GUARDIAN_BENCH_NOTES", Path(__file__).parents[1] / "data" / "notes"))
PAIRS = int(os.environ.get("GUARDIAN_BENCH_PAIRS", "8"))
SHOWN = 20
DAY_NS = 86_400 * 10**9
KINDS = [DreamKind.CONNECTION, DreamKind.CONNECTION, DreamKind.QUESTION, DreamKind.DRAFT_SEED]


class NoAdapters:
    """The bare base model."""

    def current_id(self) -> str | None:
        return None

    def unsealed(self, adapter: str) -> bytes:
        raise KeyError(adapter)


class RememberingEngine(Engine):
    """Remember what was generated, to do it again without anything around it."""

    asked: list[tuple[Prompt, Sampling, int]]

    def alternatives(self, prompt: Prompt, sampling: Sampling, count: int, *rest: object) -> list[Generation]:  # type: ignore[override]
        self.asked.append((prompt, sampling, count))
        return super().alternatives(prompt, sampling, count, *rest)  # type: ignore[arg-type]


@pytest.fixture
def engine() -> Iterator[RememberingEngine]:
    engine = RememberingEngine(default_model, NoAdapters())
    engine.asked = []
    yield engine
    engine.close()


def say(line: str) -> None:
    print(line)


def dreams(engine: Engine, log: Log) -> Iterator[Dreamt]:
    random = np.random.default_rng(1)
    sampler = Sampler(SeedService(log).read(time.time_ns() + 365 * DAY_NS), random)
    dreamer, known = Dreamer(engine, log, lambda: "", lambda: False), Known()
    for number in range(PAIRS):
        kind = KINDS[number % len(KINDS)]
        drawn = sampler.cluster(4) if kind is DreamKind.DRAFT_SEED else sampler.draw(Arm.DREAM)
        if drawn is not None:
            yield dreamer.dream(drawn, kind, known, Interrupt(), int(random.integers(1 << 31)))


def raw_seconds(engine: RememberingEngine) -> tuple[int, float]:
    """Generate the last dream again, its prompt read anew; return how many tokens that gave, and in what time."""
    asked, tokens, began = list(engine.asked), 0, time.perf_counter()
    for prompt, sampling, count in asked:
        assert isinstance(prompt, Documents)
        other = Documents([], f"~ {prompt.text}")  # nothing of it is in the cache
        said = engine.alternatives(other, sampling, count, lambda _number, _text: None, Interrupt())
        tokens += sum(one.tokens for one in said)
    engine.asked = []
    return tokens, time.perf_counter() - began


def repeated_share(candidates: Sequence[Candidate]) -> float:
    """Return the share of texts that say again what one before them says."""
    alike = {
        second
        for (_, one), (second, other) in combinations(enumerate(candidates), 2)
        if Known([one.text]).likeness(other.text) >= REPEATED
    }
    return len(alike) / max(1, len(candidates))


def test_dreams(engine: RememberingEngine, tmp_path: Path) -> None:
    log = Log.create(tmp_path / "log.db", bytes(range(32)), SystemClock())
    texts = [path.read_text(encoding="utf-8") for path in sorted(NOTES.rglob("*.md"))]
    log.append_all([Draft(Kind.IMPORT, Origin.SELF, text) for text in texts])
    engine.warm_up()
    dreamt, raw = list[Dreamt](), list[tuple[int, float]]()
    for one in dreams(engine, log):  # side by side, because machines are noisy
        dreamt.append(one)
        raw.append(raw_seconds(engine))
    log.close()
    seconds, asked = sum(one.seconds for one in dreamt), sum(one.asked for one in dreamt)
    rate, candidates = sum(one.tokens for one in dreamt) / seconds, [one for all_ in dreamt for one in all_.candidates]
    dropped = sum((one.dropped for one in dreamt), Counter[str]())
    say(f"{len(dreamt)} pairs of {len(texts)} entries, {asked} texts in {seconds:.0f} s, {len(candidates)} survive")
    for reason, count in dropped.most_common():
        say(f"  {reason}: {count / asked:.1%}")
    alone = sum(tokens for tokens, _ in raw) / sum(took for _, took in raw)
    say(f"{rate:.1f} tokens/s with all filters; the same generated alone {alone:.1f}, ratio {rate / alone:.2f}")
    say(f"repeated: {repeated_share(candidates):.1%}")
    for one in sorted(candidates, key=lambda one: one.nats)[:SHOWN]:
        say(f"  {one.nats:.2f} {one.text}")
