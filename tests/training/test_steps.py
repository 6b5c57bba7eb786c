"""The steps of a run: what stands beside the next text, and that a run which goes on takes the very same ones."""

from collections.abc import Callable
from dataclasses import replace

import msgspec
import pytest
import torch

from core.training.anchor import Anchor
from core.training.base_model import BaseModel, load_base
from core.training.bench import Bench
from core.training.checkpoint import Progress
from core.training.distributed import Group
from core.training.layout import ADAPTER, Example, pack
from core.training.learner import Learner
from core.training.line import Line
from core.training.machine import Pace
from core.training.messages import Base, Text
from core.training.recipe import Recipe
from core.training.steps import Steps

EXACT = Pace("cpu", 1, uses_bf16=False)
# Small and often, so that few steps show everything.
RECIPE = replace(Recipe.for_hidden_size(576), replay_every=2, anchor_every=3, anchor_tokens=6)
STEPS = 12


@pytest.fixture(scope="module")
def windows(loaded: BaseModel, texts: list[Text]) -> list[Example]:
    """A dozen windows of some twenty tokens."""
    beginnings = [Text(text.seq, text.text[:60]) for text in texts[:STEPS]]
    return pack(loaded.items(beginnings), replace(ADAPTER, target_tokens=16, log_tokens=8), loaded.separator)[:STEPS]


@pytest.fixture(scope="module")
def new_bench(base: Base) -> Callable[[Recipe], Bench]:
    def make(recipe: Recipe) -> Bench:
        own = load_base(base)
        line = Line(lambda _event: None, lambda: False)
        return Bench(own, base.sha256, recipe, EXACT, Learner(own, recipe, EXACT), line, Group())

    return make


def begun(bench: Bench) -> Progress:
    return Progress("run", bench.pace)


def test_a_run_that_goes_on_takes_the_steps_of_one_that_was_never_interrupted(
    new_bench: Callable[[Recipe], Bench], windows: list[Example]
):
    whole = new_bench(RECIPE)
    steps = Steps(whole, begun(whole), windows[2:], windows[:2])
    expected = [steps.take() for _ in windows[2:]]

    first = new_bench(RECIPE)
    progress = begun(first)
    steps = Steps(first, progress, windows[2:], windows[:2])
    losses = [steps.take() for _ in range(7)]
    kept = msgspec.json.decode(msgspec.json.encode(progress), type=Progress)
    second = new_bench(RECIPE)
    second.learner.restore(first.learner.state())
    steps = Steps(second, kept, windows[2:], windows[:2])
    losses += [steps.take() for _ in range(len(windows) - 9)]

    for found, wanted in zip(losses, expected, strict=True):
        assert found == pytest.approx(wanted, rel=1e-6)
    for name, tensor in whole.learner.adapter().items():
        assert torch.equal(tensor, second.learner.adapter()[name])
    assert (kept.step, kept.windows, len(kept.noted), len(kept.past)) == (10, 10, 10, 2)


def test_replay_and_anchor_change_the_steps_they_stand_beside_and_no_other(
    new_bench: Callable[[Recipe], Bench], windows: list[Example]
):
    plain = new_bench(replace(RECIPE, replay_every=0, anchor_every=0))
    beside = new_bench(replace(RECIPE, replay_every=0))
    alone = Steps(plain, begun(plain), windows)
    together = Steps(beside, begun(beside), windows)
    for _ in range(2):
        assert alone.take() == together.take()
    assert_equal(plain, beside, is_equal=True)
    assert alone.take() == together.take()  # its own loss is taken before the step
    assert_equal(plain, beside, is_equal=False)


def assert_equal(one: Bench, other: Bench, is_equal: bool) -> None:
    tensors = other.learner.adapter()
    assert is_equal == all(torch.equal(tensor, tensors[name]) for name, tensor in one.learner.adapter().items())


def test_the_anchor_is_nothing_at_first_and_then_pulls_back_to_the_base(
    new_bench: Callable[[Recipe], Bench], windows: list[Example]
):
    # With momentum: steps on this alone, without any text, would bounce.
    bench = new_bench(replace(RECIPE, anchor_tokens=24, beta1=0.9))
    anchor = Anchor(bench.base, bench.learner, bench.recipe)
    assert float(anchor.loss(0).detach()) == pytest.approx(0.0, abs=1e-5)
    for window in windows[:6]:
        bench.learner.learn(window)
    drifted = float(anchor.loss(0).detach())
    assert drifted > 0.001
    for number in range(6):
        bench.learner.learn_from([], [lambda number=number: 20 * anchor.loss(number % 2)])
    assert float(anchor.loss(0).detach()) < drifted


def test_what_the_base_writes_depends_on_seed_and_number_alone(new_bench: Callable[[Recipe], Bench]):
    bench = new_bench(RECIPE)
    other = replace(RECIPE, seed=2)
    first, again, different = (Anchor(bench.base, bench.learner, recipe) for recipe in (RECIPE, RECIPE, other))
    before = torch.get_rng_state()
    written = first._written(0)
    assert torch.equal(torch.get_rng_state(), before)
    assert written.shape == (4, RECIPE.anchor_tokens + 1)
    assert len({tuple(row) for row in written.tolist()}) == 4
    again._written(1)
    assert torch.equal(again._written(0), written)
    assert not torch.equal(different._written(0), written)
