"""Scores of many texts: what one by one says, in the layout of training, with beginnings computed once."""

import threading
from collections.abc import Iterator

import pytest

from core.inference.messages import Chat, Documents, Load, ScoreTexts, TextScore, ToScore, Turn
from core.inference.runtime import Runtime
from core.models.catalogue import default_model

# llama.cpp rounds activations to eight bits, and in batches of other shapes other ones tip over. Over many texts that
# evens out: the benchmark finds the sum of 200 within a thousandth.
EACH, ALL = 0.03, 0.01

SENTENCES = [
    "The bees came home late.",
    "Nobody had told the keeper that the third hive would swarm before noon on a working day.",
    "A scale.",
    "Propolis dries slowly in the shade, and quickly on warm wood. It smells of resin.",
    "",
    "mat cat zxq the on vrr",
    "Ein Satz in einer anderen Sprache, mit Umlauten: süß, größer, schön.",
]


@pytest.fixture(scope="module")
def runtime() -> Iterator[Runtime]:
    model = default_model()
    load = Load(str(model.path), model.sha256, model.template, model.document_separator, 256, threads=1, gpu_layers=0)
    runtime = Runtime(load, model.path)
    yield runtime
    runtime.close()


def score(runtime: Runtime, items: list[ToScore], with_tokens: bool = False) -> list[TextScore]:
    return runtime.score(ScoreTexts(1, items, with_tokens=with_tokens), runtime.stop.is_set)


def assert_equal(together: list[TextScore], alone: list[TextScore]) -> None:
    assert [one.tokens for one in together] == [one.tokens for one in alone]
    assert [one.nats for one in together] == pytest.approx([one.nats for one in alone], rel=EACH)
    assert sum(one.nats for one in together) == pytest.approx(sum(one.nats for one in alone), rel=ALL)


def one_by_one(runtime: Runtime, items: list[ToScore]) -> list[TextScore]:
    return [score(runtime, [item])[0] for item in items]


@pytest.mark.parametrize("context", [[], ["The keeper has three hives and a scale under one of them, in the garden."]])
def test_together_they_score_what_they_score_one_by_one(runtime: Runtime, context: list[str]) -> None:
    items = [ToScore(Documents(context), text) for text in SENTENCES]
    together = score(runtime, items)
    assert_equal(together, one_by_one(runtime, items))
    assert together[SENTENCES.index("")] == TextScore(0.0, 0)


def test_prompts_of_all_kinds_are_scored_together(runtime: Runtime) -> None:
    question = Chat([Turn("system", "Answer briefly, and of bees only, whatever you are asked."), Turn("user", "Why?")])
    other = Chat([Turn("system", "Answer briefly, and of bees only, whatever you are asked."), Turn("user", "When?")])
    prompts = [question, other, Documents(["An older text."]), Documents([], "The queen"), question]
    items = [ToScore(prompt, text) for prompt in prompts for text in SENTENCES[:2]]
    assert_equal(score(runtime, items), one_by_one(runtime, items))


def test_token_nats_add_up(runtime: Runtime) -> None:
    items = [ToScore(Documents([]), text) for text in SENTENCES]
    for one in score(runtime, items, with_tokens=True):
        assert len(one.token_nats) == one.tokens
        assert sum(one.token_nats) == pytest.approx(one.nats)
        assert all(nats >= 0 for nats in one.token_nats)


def test_a_text_longer_than_the_context_is_measured_to_its_end(runtime: Runtime) -> None:
    text = "The bees of the lime tree came home late in the evening, and the keeper wrote it down. " * 24
    (long,) = score(runtime, [ToScore(Documents(["Notes."]), text)], with_tokens=True)
    assert long.tokens > 400
    assert len(long.token_nats) == long.tokens
    # It repeats itself, so what comes later is foreseen, also after the context was moved on.
    assert sum(long.token_nats[300:]) / (long.tokens - 300) < 0.3


def test_more_texts_than_sequences_and_batches(runtime: Runtime) -> None:
    items = [ToScore(Documents([]), f"Hive number {number} weighs {number * 7} kilograms.") for number in range(50)]
    together = score(runtime, items)
    picked = range(0, 50, 7)
    assert_equal([together[number] for number in picked], one_by_one(runtime, [items[number] for number in picked]))


def test_a_stop_returns_the_first_that_are_done(runtime: Runtime) -> None:
    items = [ToScore(Documents([]), "The bees came home late in the evening. " * 20) for _ in range(40)]
    timer = threading.Timer(0.2, runtime.stop.set)
    timer.start()
    try:
        done = score(runtime, items)
    finally:
        timer.join()
        runtime.stop.clear()
    assert len(done) < 40
    assert score(runtime, items[:1])[0].tokens > 150
