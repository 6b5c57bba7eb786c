"""What texts are about, how far apart they are, and what is learnt of that."""

import numpy as np
import pytest

from core.daydream.concepts import concepts_of, gathered
from core.daydream.distance import WordDistance, words
from core.daydream.interest import LEAST, Interest, features_of, margin_of
from core.daydream.keeping import Judged, KeepModel, learn
from core.daydream.nouns import Arm, Candidate, DreamKind, Seed
from core.daydream.statistics import LEAST_JUDGED, statistics

BEES = "The bees flew to the lavender by the shed, and the hive hummed until the evening."
HIVE = "The hive is heavy with lavender honey, and the bees are calm around the shed."
BOAT = "A boat needs paint below the waterline; ours lay in the harbour for the whole winter."
TEXTS = [BEES, HIVE, BOAT]


@pytest.fixture
def distance() -> WordDistance:
    return WordDistance(TEXTS)


def candidate(text: str = "x" * 200, **figures: float) -> Candidate:
    given = {"needed": 0.3, "novelty": 0.8, "nats": 2.5, "distance": 0.9, "score": 0.5} | figures
    return Candidate(text, DreamKind.CONNECTION, Arm.DREAM, (1, 2), is_tainted=False, base="", **given)


def test_distance_is_zero_of_the_same_one_of_strangers_and_between_for_likes(distance: WordDistance) -> None:
    assert distance(BEES, BEES) == distance(BEES, BEES.upper()) == 0
    assert distance(BEES, "蜜蜂中午飞向薰衣草。") == distance(BEES, "") == distance("", "") == 1
    assert distance(BEES, HIVE) == distance(HIVE, BEES) < distance(BEES, BOAT) < 1


def test_scripts_without_spaces_are_read_in_pairs_of_characters() -> None:
    assert list(words("蜜蜂飞")) == ["蜜蜂", "蜂飞"]
    assert list(words("用Python写Café")) == ["用", "python", "写", "cafe"]
    chinese = WordDistance(["蜜蜂中午飞向薰衣草。", "薰衣草旁的蜜蜂。", "船在港口过冬。"])
    assert chinese("蜜蜂中午飞向薰衣草。", "薰衣草旁的蜜蜂。") < chinese("蜜蜂中午飞向薰衣草。", "船在港口过冬。")


def test_what_stands_in_few_texts_tells_most(distance: WordDistance) -> None:
    assert "waterline" in distance.telling(BOAT, 5)
    assert "the" not in distance.telling(BEES, 5)


@pytest.mark.parametrize(
    ("text", "title", "concept"),
    [
        ("Wrote it up #work/boat today.", "", "work/boat"),
        ("# Queen cells\n\nThere were three.", "", "queen cells"),
        ("There were three.", "Queen cells", "queen cells"),
        ("We met Tim Berners-Lee in Geneva.", "", "tim berners-lee"),
        ("Set `max_age` and see asyncio.gather, useState or HTTP.", "", "max_age"),
        ("Set `max_age` and see asyncio.gather, useState or HTTP.", "", "asyncio.gather"),
        ("Gestern sah ich den Hafen von Łódź.", "", "łódź"),
        ("蜜蜂中午飞向薰衣草。", "", "蜜蜂"),
    ],
)
def test_concepts_need_no_dictionary(text: str, title: str, concept: str) -> None:
    assert concept in concepts_of(Seed(1, 0, text, title=title), WordDistance([text, *TEXTS]).telling)


def test_concepts_lead_to_all_texts_that_are_about_them(distance: WordDistance) -> None:
    seeds = [(place, Seed(place, 0, text)) for place, text in enumerate(TEXTS)]
    found = {concept.name: concept for concept in gathered(seeds, distance.telling)}
    assert found["waterline"].places == (2,)
    assert "paint below the waterline" in found["waterline"].text
    assert gathered([], distance.telling) == []


def test_where_enough_is_shared_only_that_is_drawn() -> None:
    texts = [f"#shared{place % 12} #shared{(place + 1) % 12} #only{place}" for place in range(96)]
    found = gathered([(place, Seed(place, 0, text)) for place, text in enumerate(texts)], lambda _text, _count: ())
    assert {concept.name: len(concept.places) for concept in found} == {f"shared{number}": 16 for number in range(12)}


def test_topics_bring_together_what_shares_no_word() -> None:
    sample = [
        BEES,
        HIVE,
        "Honey from the hive.",
        "Bees and honey.",
        BOAT,
        "Paint the boat.",
        "The harbour in winter.",
    ] * 3
    topics = WordDistance(sample).topics
    found = [np.array(topics.of(WordDistance(sample).vector(text))) for text in ("Honey.", "Bees.", "Harbour.")]
    assert found[0] @ found[1] > found[0] @ found[2]
    assert WordDistance([]).topics.of({}) == WordDistance([BEES]).topics.of({"bees": 1.0}) == []


def test_interest_follows_verdicts_and_never_reaches_nothing(distance: WordDistance) -> None:
    bees, hive, boat = (features_of(Seed(1, 0, text), distance) for text in TEXTS)
    untaught = Interest.learnt([])
    assert untaught.of(bees) == untaught.of(boat) == Interest.learnt([([bees], True)] * 9).of(boat)
    taught = Interest.learnt([([bees, boat], True), ([boat, boat], False)] * 10)
    assert 1 >= taught.of(hive) > taught.of(boat) >= LEAST
    assert margin_of(taught.of(hive)) == pytest.approx(taught.margin(hive))
    assert (margin_of(LEAST), margin_of(1.0)) == (-4, 4)


def test_keeping_has_sense_before_the_first_verdict() -> None:
    model = KeepModel()
    plain = model.keep_probability(candidate(), [])
    assert 0.1 < plain < 0.5
    for better in (candidate(needed=1.0), candidate(novelty=1.0), candidate(nats=1.5), candidate(score=1.0)):
        assert model.keep_probability(better, []) > plain
    assert model.keep_probability(candidate("x" * 2000), []) < plain
    assert model.keep_probability(candidate(), [1.0, 1.0]) > plain > model.keep_probability(candidate(), [0.2, 0.2])


def test_keeping_learns_what_decides() -> None:
    taught = [(candidate(score=score), [], score < 0.5) for score in (0.1, 0.9)] * 40
    model = KeepModel.learnt(taught)
    low, high = (model.keep_probability(candidate(score=score), []) for score in (0.1, 0.9))
    assert low > 0.7
    assert high < 0.3


def test_both_are_learnt_of_verdicts_whose_sources_are_gone(distance: WordDistance) -> None:
    about = features_of(Seed(1, 0, BEES), distance)
    interest, model = learn([Judged(candidate(), (about,) * (place % 3), place % 2 == 0) for place in range(12)])
    assert LEAST <= interest.of(about) <= 1
    assert 0 < model.keep_probability(candidate(), []) < 1


def test_statistics_say_nothing_before_there_is_enough() -> None:
    assert statistics([]).sentence == "Nothing was judged yet."
    few = [(arm, True) for arm in Arm for _ in range(LEAST_JUDGED)][:-1]
    assert statistics(few).sentence.startswith("Too few verdicts to tell: 29 so far")
    assert statistics([(Arm.DREAM, None)] * 5).arms[0].shown == 5


@pytest.mark.parametrize(
    ("dreams", "sentence"),
    [
        (18, "Dreams are kept more often than both controls."),
        (7, "No difference is sure"),
        (1, "A control is kept more"),
    ],
)
def test_statistics_claim_what_is_sure(dreams: int, sentence: str) -> None:
    kept = {Arm.DREAM: dreams, Arm.RANDOM: 6, Arm.NEAREST: 7}
    found = statistics([(arm, place < kept[arm]) for arm in Arm for place in range(20)])
    assert found.sentence.startswith(sentence)
    assert f"Kept: {dreams} of 20 dreams, 6 of 20 pairs" in found.sentence
    assert [(one.judged, one.share) for one in found.arms] == [(20, kept[arm] / 20) for arm in Arm]
    assert all(one.low < one.share < one.high for one in found.arms)
    assert 0 <= found.better[Arm.RANDOM] <= 1
