"""Principals who like something and never say what: insights are shown to them night by night, and they judge.

The passages are real, of many authors; what a principal likes is where they come from, which no part of the product is
told. No model is needed: an insight is its sources and the figures that a critic would give.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import numpy as np
from remembered import Remembered

from core.daydream.distance import Vector, WordDistance
from core.daydream.interest import Interest, features_of
from core.daydream.keeping import Judged, KeepModel, learn
from core.daydream.nouns import Arm, Candidate, Drawn, DreamKind, Seed
from core.daydream.sampler import Sampler

ROOT = Path(__file__).parents[2]
WORDS_A_PASSAGE = 60
CANDIDATES = 16  # of each arm in a night


THEMES = {
    "fiction": ("*austen", "*carroll", "*melville"),
    "software": ("*sqlite", "*dulwich", "*jargon"),
    "public life": ("*church", "*constitution", "*congress", "*lincoln", "*collin"),
}


@cache
def passages() -> list[tuple[str, str]]:
    """Return what each passage is about, and the passage."""
    general, notes = ROOT / "resources" / "general", ROOT / "tests" / "data" / "notes"
    files = {theme: [path for one in globs for path in general.glob(f"{one}.txt")] for theme, globs in THEMES.items()}
    files |= {name: list((notes / name).glob("*.md")) for name in ("bees", "code")}
    files["diary"] = sorted((ROOT / "resources" / "control" / "diary").glob("*.md"))[:10]
    return [
        (theme, part)
        for theme, paths in files.items()
        for path in sorted(paths)
        for part in _parts(path.read_text(encoding="utf-8"))
    ]


def _parts(text: str) -> list[str]:
    words = text.split()
    last = len(words) - WORDS_A_PASSAGE // 2
    return [" ".join(words[start : start + WORDS_A_PASSAGE]) for start in range(0, last, WORDS_A_PASSAGE)]


Likes = Callable[["Principal", Drawn, Candidate], float]


@dataclass
class Principal:
    """Someone with a hidden interest: `likes` returns the chance that an insight is kept."""

    likes: Likes
    seed: int
    judged: list[Judged] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.random = np.random.default_rng(self.seed)
        self.topics = [topic for topic, _ in passages()]
        every = sorted(set(self.topics))
        self.liked = set(self.random.choice(every, len(every) // 3, replace=False))
        texts = [text for _, text in passages()]
        days = self.random.exponential(200, len(texts)) + 1
        self.entries = Remembered(texts, days, self.random.integers(0, 3, len(texts)))
        self.words = WordDistance(texts)
        self.about = cache(lambda seed: features_of(seed, self.words))
        self.interest, self.keeping = Interest(), KeepModel()

    def nights(self, count: int) -> list[dict[Arm, float]]:
        """Dream so many nights on what is known now."""
        return [self.night() for _ in range(count)]

    def night(self) -> dict[Arm, float]:
        """Dream one night; return how likely the best of each arm is kept, and judge it."""
        sampler = Sampler(self.entries, self.random, self.quality, self.words)
        chances = {}
        for arm in Arm:
            made = [(drawn, self.made_of(drawn)) for _ in range(CANDIDATES) if (drawn := sampler.draw(arm))]
            drawn, best = max(made, key=lambda one: self.rank(arm, *one))
            chances[arm] = self.likes(self, drawn, best)
            self.judge(drawn, best, chances[arm])
        return chances

    def learn(self) -> None:
        """Learn from all verdicts so far."""
        self.interest, self.keeping = learn(self.judged)

    def quality(self, seed: Seed) -> float:
        """Return the interest in an entry or a concept."""
        return self.interest.of(self.about(seed))

    def rank(self, arm: Arm, drawn: Drawn, candidate: Candidate) -> float:
        """Return what decides between candidates: controls know nothing of verdicts."""
        if arm is not Arm.DREAM:
            return candidate.score
        return self.keeping.keep_probability(candidate, [self.quality(seed) for seed in drawn.seeds])

    def judge(self, drawn: Drawn, candidate: Candidate, chance: float) -> None:
        """Keep or dismiss an insight."""
        about: Sequence[Vector] = [self.about(seed) for seed in drawn.seeds]
        self.judged.append(Judged(candidate, tuple(about), bool(self.random.random() < chance)))

    def made_of(self, drawn: Drawn) -> Candidate:
        """Return an insight with figures as a critic gives them."""
        random = self.random
        return Candidate(
            "x" * int(random.integers(60, 400)),
            *(DreamKind.CONNECTION, drawn.arm, tuple(seed.seq for seed in drawn.seeds)),
            needed=float(random.exponential(0.3)),
            novelty=float(random.uniform(0.5, 1)),
            nats=float(random.normal(2.5, 0.5)),
            distance=drawn.distance,
            is_tainted=False,
            base="",
            score=float(random.uniform()),
        )

    def count_liked(self, drawn: Drawn) -> int:
        """Return how many of the sources are of a kind that this principal likes."""
        return sum(self.topics[seed.seq - 1] in self.liked for seed in drawn.seeds)


def topics(principal: Principal, drawn: Drawn, _candidate: Candidate) -> float:
    """Like some topics: both sources, or at least one."""
    return (0.05, 0.35, 0.7)[principal.count_liked(drawn)]


def crossing(principal: Principal, drawn: Drawn, _candidate: Candidate) -> float:
    """Like only what brings together two different topics, both liked."""
    met = {principal.topics[seed.seq - 1] for seed in drawn.seeds}
    return 0.7 if len(met & principal.liked) > 1 else 0.1


def own_notes(principal: Principal, drawn: Drawn, candidate: Candidate) -> float:
    """Like what the own notes are about, and well made at that."""
    own = sum(principal.topics[seed.seq - 1] in {"bees", "code"} for seed in drawn.seeds)
    return (0.05, 0.3, 0.6)[own] + 0.3 * candidate.score


def brevity(_principal: Principal, _drawn: Drawn, candidate: Candidate) -> float:
    """Like what is short and needs both its sources, whatever it is about."""
    return 0.1 + 0.4 * (len(candidate.text) < 150) + 0.4 * (candidate.needed > 0.3)


def indifferent(_principal: Principal, _drawn: Drawn, _candidate: Candidate) -> float:
    """Keep by chance."""
    return 0.3
