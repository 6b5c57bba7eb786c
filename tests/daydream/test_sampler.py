from collections import Counter
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from remembered import Remembered

from core.daydream.forgetting import forgotten
from core.daydream.nouns import Arm, Drawn, Seed
from core.daydream.sampler import Sampler

NOTES = Path(__file__).parents[1] / "data" / "notes"
DRAWS = 100_000


@pytest.fixture(scope="module")
def notes() -> list[str]:
    """Paragraphs of one person's notes about two things."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(NOTES.rglob("*.md"))]
    return [part for text in texts for part in text.split("\n\n") if len(part) > 150]


def sampler(entries: Remembered, seed: int = 1, **given: object) -> Sampler:
    return Sampler(entries, np.random.default_rng(seed), **given)  # type: ignore[arg-type]


def seqs(drawn: Drawn | None) -> tuple[int, ...]:
    return () if drawn is None else tuple(seed.seq for seed in drawn.seeds)


def by_length(seed: Seed) -> float:
    return 0.2 + 0.8 * (seed.seq % 5) / 4


def chi_square_z(counts: Counter[tuple[int, ...]], wanted: dict[tuple[int, ...], float]) -> float:
    """Return how many standard deviations chi-square is from what chance gives (Wilson and Hilferty 1931)."""
    total, drawn = sum(wanted.values()), counts.total()
    assert set(counts) <= {pair for pair, weight in wanted.items() if weight > 0}
    expected = {pair: drawn * weight / total for pair, weight in wanted.items() if weight > 0}
    chi_square = sum((counts[pair] - count) ** 2 / count for pair, count in expected.items())
    freedom = len(expected) - 1
    print(f"chi-square {chi_square:.0f} with {freedom} degrees of freedom")
    return ((chi_square / freedom) ** (1 / 3) - (1 - 2 / (9 * freedom))) / (2 / (9 * freedom)) ** 0.5


def test_pairs_come_as_often_as_the_formula_says(notes: list[str]) -> None:
    # Days and uses of every size, quality, the band, and no entry with itself.
    count = 36
    entries = Remembered(notes[:count], days=[3.0 * place**2 for place in range(1, count + 1)], uses=[0, 1, 4] * 12)
    drawing = sampler(entries, quality=by_length, concept_share=0.0)
    weights = forgotten(entries.elapsed_days, entries.uses) * [by_length(entries.seed(place)) for place in range(count)]
    wanted = {
        (max(one, other) + 1, min(one, other) + 1): weights[one]
        * weights[other]
        * drawing.band.weight(drawing.distance(notes[one], notes[other]))
        for one, other in combinations(range(count), 2)
    }
    assert 0.3 < sum(weight > 0 for weight in wanted.values()) / len(wanted) < 0.9
    counts = Counter(seqs(drawing.draw(Arm.DREAM)) for _ in range(DRAWS))
    assert chi_square_z(counts, wanted) < 3.1  # once in a thousand by chance


def test_random_pairs_are_all_alike(notes: list[str]) -> None:
    entries = Remembered(notes[:12])
    drawing = sampler(entries, quality=by_length)
    counts = Counter(seqs(drawing.draw(Arm.RANDOM)) for _ in range(20_000))
    assert chi_square_z(counts, {(other, one): 1.0 for one, other in combinations(range(1, 13), 2)}) < 3.1
