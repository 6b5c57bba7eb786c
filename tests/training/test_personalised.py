"""A small adapter on top of one that stays: nothing of either is lost when both become one file."""

from collections.abc import Callable

import pytest
import torch

from core.training.base_model import BaseModel, load_base
from core.training.export import from_gguf, to_gguf
from core.training.layout import Example
from core.training.learner import Learner
from core.training.low_rank import Tensors
from core.training.machine import Pace
from core.training.messages import Base
from core.training.personalised import joined, personalise
from core.training.recipe import Recipe

ONE_THREAD = Pace("cpu", 1, uses_bf16=False)
SMALL = Recipe(learning_rate=1e-3, rank=8, alpha=16, targets="q_proj v_proj")


def loss(learner: Learner, example: Example) -> float:
    with torch.inference_mode():
        return float(learner.losses([example])[0])


@pytest.fixture(scope="module")
def on_top(base: Base, adapter: Tensors, short_examples: list[Example]) -> tuple[BaseModel, Learner]:
    """A small adapter that has learnt a little on top of another."""
    own = load_base(base)
    personalise(own, adapter)
    learner = Learner(own, SMALL, ONE_THREAD)
    for example in short_examples[-2:]:
        learner.learn(example)
    return own, learner


def test_a_base_with_an_adapter_put_in_is_that_base_with_that_adapter(
    new_learner: Callable[[], Learner],
    adapter: Tensors,
    on_top: tuple[BaseModel, Learner],
    short_examples: list[Example],
):
    learner, plain = on_top[1], new_learner()
    without = loss(plain, short_examples[-1])
    plain.adopt(adapter)
    expected = loss(plain, short_examples[-1])
    assert abs(expected - without) > 0.01 * without
    with learner.without_adapter():
        assert loss(learner, short_examples[-1]) == pytest.approx(expected, rel=1e-5)
    assert loss(learner, short_examples[-1]) < 0.999 * expected


def test_only_the_layers_the_recipe_names_are_changed(on_top: tuple[BaseModel, Learner]):
    _, learner = on_top
    changed = {name.rsplit(".", 2)[1] for name in learner.adapter()}
    assert changed == {"q_proj", "v_proj"}
    assert all(8 in tensor.shape for tensor in learner.adapter().values())


def test_two_adapters_joined_are_both_also_from_the_file_and_can_be_taught_more(
    base: Base,
    adapter: Tensors,
    on_top: tuple[BaseModel, Learner],
    new_learner: Callable[[], Learner],
    loaded: BaseModel,
    short_examples: list[Example],
):
    _, learner = on_top
    both = joined(adapter, learner.adapter(), SMALL)
    assert both["model.layers.0.self_attn.q_proj.lora_A"].shape[0] == 24
    assert both["model.layers.0.self_attn.k_proj.lora_A"].shape[0] == 16
    data = to_gguf(both, loaded, Recipe.for_hidden_size(576), base.sha256)
    again = new_learner()
    expected = loss(learner, short_examples[-1])
    again.wear(from_gguf(data, loaded, base.sha256))
    assert loss(again, short_examples[-1]) == pytest.approx(expected, rel=1e-5)

    # The next night goes on from it with all of its ranks, also after a break, and gives them back.
    nightly = new_learner()
    nightly.adopt(from_gguf(data, loaded, base.sha256))
    assert loss(nightly, short_examples[-1]) == pytest.approx(expected, rel=1e-5)
    for name, tensor in nightly.adapter().items():
        torch.testing.assert_close(tensor, both[name], rtol=1e-5, atol=1e-8)
    resumed = new_learner()
    resumed.restore(nightly.state())
    resumed.learn(short_examples[-1])
    assert loss(resumed, short_examples[-1]) < expected


def test_an_adapter_of_another_width_is_refused(new_learner: Callable[[], Learner], adapter: Tensors):
    name = next(name for name in adapter if name.endswith("lora_A"))
    with pytest.raises(RuntimeError, match="another base"):
        new_learner().adopt(adapter | {name: adapter[name][:, :-1]})
