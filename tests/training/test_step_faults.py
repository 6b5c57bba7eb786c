"""A step for which there is no memory, or that comes to no number: what is left is as good as before."""

import json
import math
import os
import subprocess
import sys
from array import array
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch
from transformers import LlamaForCausalLM

from core.training.faults import NotANumber, TooLittleMemory
from core.training.layout import Item
from core.training.learner import Learner, Tensors
from core.training.scoring import score
from tests.training.little import little_learner, little_model, window

ROOT = Path(__file__).parents[2]


def poison(model: LlamaForCausalLM, with_what: float) -> Any:
    """Put a number into a frozen weight that makes every loss the like; return what it was."""
    weight = model.get_submodule("model.layers.1.mlp.down_proj").base_layer.weight
    was = weight[0, 0].item()
    weight.data[0, 0] = with_what
    return was


def same(one: Tensors, other: Tensors) -> bool:
    return one.keys() == other.keys() and all(torch.equal(tensor, other[name]) for name, tensor in one.items())


@pytest.mark.parametrize("bad", [math.nan, math.inf])
def test_a_step_without_a_finite_gradient_changes_nothing_and_is_counted(bad: float) -> None:
    said = list[str]()
    model = little_model()
    learner = little_learner(model, said.append)
    learner.learn(window(20))
    before = learner.state()
    was = poison(model, bad)
    nats = learner.learn(window(20, seed=2))
    assert learner.skipped_steps == 1
    assert said == ["a step was left out: its gradient was no finite number"]
    assert math.isfinite(nats)
    assert nats / 20 > math.log(2**100)
    assert same(learner.state(), before)
    poison(model, was)
    assert learner.learn(window(20, seed=2)) < nats
    assert learner.skipped_steps == 1
    assert not same(learner.state(), before)


def test_steps_without_a_finite_gradient_in_a_row_end_the_run_with_the_last_good_state() -> None:
    model = little_model()
    learner = little_learner(model)
    learner.learn(window(20))
    before = learner.state()
    poison(model, math.nan)
    learner.learn(window(20, seed=2))
    learner.learn(window(20, seed=3))
    with pytest.raises(NotANumber, match="3 steps in a row"):
        learner.learn(window(20, seed=4))
    assert same(learner.state(), before)


def test_a_good_step_between_bad_ones_lets_the_run_go_on() -> None:
    model = little_model()
    learner = little_learner(model)
    for seed in range(3):
        was = poison(model, math.nan)
        learner.learn(window(20, seed=seed))
        learner.learn(window(20, seed=seed))
        poison(model, was)
        learner.learn(window(20, seed=seed))
    assert learner.skipped_steps == 6


def test_a_model_without_an_answer_scores_as_the_worst_there_is() -> None:
    model = little_model()
    learner = little_learner(model)
    item = Item(1, list(range(20)), [1] * 20, 20)

    def scored() -> float:
        return score(learner, [item], [window(20)], lambda _batch, _losses: None)[0].nats

    sound = scored()
    poison(model, math.nan)
    assert math.isfinite(scored())
    assert scored() > 10 * sound


class Shortage:
    """A device without room for more than so many tokens at a time: it fails as a graphics card does."""

    def __init__(self, learner: Learner, room: int, error: type[Exception] = torch.OutOfMemoryError) -> None:
        self.sizes = list[int]()
        self._room, self._error = room, error
        learner._decoder.register_forward_pre_hook(self._before, with_kwargs=True)

    def _before(self, _module: Any, _inputs: Any, named: dict[str, Any]) -> None:
        size = named["input_ids"].shape[1]
        if torch.is_grad_enabled():
            if size > self._room:
                raise self._error("[enforce fail at alloc_cpu.cpp:124] DefaultCPUAllocator: can't allocate memory")
            self.sizes.append(size)


@pytest.mark.parametrize("error", [torch.OutOfMemoryError, RuntimeError, MemoryError])
def test_where_memory_is_short_a_step_is_taken_in_halves(error: type[Exception]) -> None:
    whole, said = little_learner(), list[str]()
    halved = little_learner(say=said.append)
    shortage = Shortage(halved, 30, error)
    weights = [0.0] * 3 + [0.5] * 20 + [1.0] * 77
    first = window(100, weights=weights)
    expected, nats = whole.learn(first), halved.learn(first)
    assert shortage.sizes == [25, 25, 25, 25]
    assert said == [f"memory is short: from now on {size} tokens are learnt at a time" for size in (50, 25)]
    assert nats == pytest.approx(expected, rel=1e-5)
    # The second half no longer teaches how the first is read, which turns the step a little, not away.
    one, other = (torch.cat([each.flatten() for each in learner.adapter().values()]) for learner in (whole, halved))
    start = torch.cat([each.flatten() for each in little_learner().adapter().values()])
    assert torch.cosine_similarity(one - start, other - start, dim=0) > 0.7
    halved.learn(window(40, seed=2))
    assert shortage.sizes[4:] == [25, 15]
    assert len(said) == 2
    state = halved.state()
    assert int(state["steps"]) == 2


def test_memory_that_is_gone_in_the_middle_of_a_step_repeats_only_what_is_missing() -> None:
    learner = little_learner()
    shortage = Shortage(learner, 50)
    learner.learn(window(40))
    shortage._room = 25
    learner.learn(window(40))
    assert shortage.sizes == [40, 20, 20]


def test_too_little_memory_for_a_few_tokens_ends_the_run_and_leaves_the_state_whole() -> None:
    learner = little_learner()
    learner.learn(window(40))
    before = learner.state()
    Shortage(learner, 3)
    with pytest.raises(TooLittleMemory, match="not enough memory"):
        learner.learn(window(40, seed=2))
    assert same(learner.state(), before)


def test_another_error_is_not_taken_for_a_shortage() -> None:
    learner = little_learner()
    before = learner.state()
    with pytest.raises(IndexError):
        learner.learn(replace(window(20), tokens=array("i", [10_000] * 27)))  # no such token
    assert same(learner.state(), before)


def test_what_is_learnt_beside_is_left_out_where_it_does_not_fit() -> None:
    said = list[str]()
    learner, plain = little_learner(say=said.append), little_learner()
    Shortage(learner, 30)
    learner.learn_from([window(20)], [lambda: learner.loss_of(window(60, seed=2))])
    plain.learn(window(20))
    assert len(said) == 1
    assert same(learner.adapter(), plain.adapter())


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps a process within a limit of memory")
def test_a_real_limit_of_memory_halves_the_target() -> None:
    program = Path(__file__).with_name("short_of_memory.py")
    # Each thread that allocates at the same time as others would be given 64 MiB of addresses of its own.
    one_arena = os.environ | {"MALLOC_ARENA_MAX": "1"}
    done = subprocess.run(
        [sys.executable, program], env=one_arena, capture_output=True, text=True, check=False, cwd=ROOT, timeout=200
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert 1 <= len(found["said"]) <= 8
    assert found["nats"] == pytest.approx(found["expected"], rel=1e-3)
