from collections import Counter
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from remembered import Remembered

from core.daydream.band import Band
from core.daydream.forgetting import STABILITY_DAYS, forgotten
from core.daydream.nouns import Arm, Drawn, Seed
from core.daydream.sampler import ANOTHER_TIME_DAYS, Sampler

NOTES = Path(__file__).parents[1] / "data" / "notes"
DRAWS = 100_000
APART_NS = ANOTHER_TIME_DAYS * 86_400 * 10**9


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


def test_concepts_are_drawn_by_weight_and_band_too(notes: list[str]) -> None:
    drawing = sampler(Remembered(notes[:40]), concept_share=1.0)
    found = [drawing.draw(Arm.DREAM) for _ in range(200)]
    assert all(drawn is not None and len(set(drawn.about)) == len(set(seqs(drawn))) == 2 for drawn in found)


@pytest.mark.parametrize("share", [0.0, 1.0])
@pytest.mark.parametrize("texts", [[], ["One text about a boat at sea."], [None], [None, None], [None, "A boat."]])
def test_without_two_entries_nothing_is_drawn(texts: list[str | None], share: float) -> None:
    drawing = sampler(Remembered(texts), concept_share=share)
    assert [drawing.draw(arm) for arm in Arm] == [None, None, None]
    assert drawing.near() is None
    assert drawing.cluster(3) is None


@pytest.mark.parametrize("share", [0.0, 1.0])
@pytest.mark.parametrize("count", [2, 3, 30])
def test_texts_that_are_all_the_same_are_drawn_at_the_distance_they_have(count: int, share: float) -> None:
    drawing = sampler(Remembered(["The boat lay in the harbour all winter."] * count), concept_share=share)
    for arm in Arm:
        drawn = drawing.draw(arm)
        assert len(set(seqs(drawn))) == 2
        assert drawn is not None
        assert drawn.distance == 0


def test_what_is_of_this_moment_is_drawn_where_there_is_nothing_else(notes: list[str]) -> None:
    # As after a clock that was set back: nothing is forgotten, so no entry has any weight.
    assert len(seqs(sampler(Remembered(notes[:5], days=[0.0] * 5)).draw(Arm.DREAM))) == 2


def test_what_is_not_fit_is_never_drawn(notes: list[str]) -> None:
    drawing = sampler(Remembered([text if place % 3 else None for place, text in enumerate(notes[:30])]))
    for arm in Arm:
        for _ in range(50):
            assert all((seq - 1) % 3 for seq in seqs(drawing.draw(arm)))


def test_controls_know_nothing_of_what_was_learnt(notes: list[str]) -> None:
    plain, learnt = (sampler(Remembered(notes[:20]), quality=one) for one in (lambda _seed: 1.0, by_length))
    for arm in (Arm.RANDOM, Arm.NEAREST):
        assert [seqs(plain.draw(arm)) for _ in range(20)] == [seqs(learnt.draw(arm)) for _ in range(20)]


def test_the_nearest_is_the_most_alike(notes: list[str]) -> None:
    drawing = sampler(Remembered([*notes[:20], notes[3].replace("the", "a")]))
    drawn = {seqs(drawing.draw(Arm.NEAREST)) for _ in range(200)}
    assert (21, 4) in drawn
    assert not any(4 in pair and pair != (21, 4) for pair in drawn if 21 in pair)


def test_a_contradiction_needs_a_like_entry_of_another_time(notes: list[str]) -> None:
    days = [100.0 + place for place in range(20)]
    twin = notes[3].replace("the", "a")
    late, same_week = (sampler(Remembered([*notes[:20], twin], days=[*days, day])) for day in (900.0, 104.0))
    assert (21, 4) in {seqs(late.near()) for _ in range(100)}
    found = [drawn for _ in range(100) if (drawn := same_week.near())]
    assert all(abs(drawn.seeds[0].time_utc_ns - drawn.seeds[1].time_utc_ns) >= APART_NS for drawn in found)


def test_a_cluster_is_of_several_entries_about_one_thing(notes: list[str]) -> None:
    drawing = sampler(Remembered(notes))
    for _ in range(20):
        drawn = drawing.cluster(4)
        assert drawn is not None
        assert 2 <= len(set(seqs(drawn))) <= 4
        assert len(drawn.about) == 1


def test_languages_are_drawn_alike() -> None:
    texts = [
        *("Die Bienen flogen mittags zum Lavendel.", "Das Boot lag den Winter über im Hafen.", "Der Regen kam spät."),
        *("蜜蜂中午飞向薰衣草。", "船整个冬天都停在港口。", "雨下得很晚,花园里一片寂静。"),
        *("Les abeilles volaient vers la lavande.", "Le bateau est resté au port.", "La pluie est venue tard."),
        *("ミツバチは昼にラベンダーへ飛んだ。", "船は冬の間ずっと港にいた。", "Пчёлы летели к лаванде в полдень."),
    ]
    drawing = sampler(Remembered(texts))
    drawn = [seqs(drawing.draw(arm)) for arm in Arm for _ in range(60)]
    assert all(len(pair) == 2 for pair in drawn)
    assert {seq for pair in drawn for seq in pair} == set(range(1, 13))


def test_forgetting_grows_with_time_and_halves_with_use() -> None:
    assert forgotten([0.0, -5.0], [0, 0]).tolist() == [0.0, 0.0]
    assert forgotten([9 * STABILITY_DAYS], [0]) == pytest.approx([0.5])
    assert forgotten([STABILITY_DAYS, 2 * STABILITY_DAYS], [0, 1]) == pytest.approx([0.1, 0.1])
    assert forgotten([100.0], [1000])[0] == forgotten([100.0], [10])[0] > 0


def test_the_band_leaves_a_fifth_out_at_each_end() -> None:
    band = Band.of(number / 100 for number in range(101))
    assert sum(band.weight(number / 100) for number in range(101)) == pytest.approx(0.6 * 101)
    assert (band.weight(0.1), band.weight(0.5), band.weight(0.9)) == (0.0, 1.0, 0.0)


def test_where_many_are_equally_far_as_many_of_them_are_dropped_as_should_be() -> None:
    distances = [0.1] * 10 + [0.5] * 40 + [1.0] * 50
    band = Band.of(distances)
    assert sum(band.weight(distance) for distance in distances) == pytest.approx(60)
    assert band.weight(1.0) == pytest.approx(30 / 50)
    assert (Band.of([0.3]).weight(0.3), Band.of([]).weight(0.3)) == (pytest.approx(0.6), 1.0)
