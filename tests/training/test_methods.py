"""Every way to learn, on the real base model: it learns, and what is exported is what was learnt."""

from collections.abc import Callable
from dataclasses import replace

import pytest
import torch

from core.training.base_model import load_base
from core.training.layout import Example
from core.training.learner import Learner
from core.training.low_rank import change, modules
from core.training.machine import Pace
from core.training.messages import Base
from core.training.methods import DORA, FULL, LORA, METHODS, RSLORA, check_method
from core.training.recipe import Recipe

EXACT = Pace("cpu", 1, uses_bf16=False)
LAYERS = 2  # of 30: all that differs between methods is within one


@pytest.fixture
def make(base: Base) -> Callable[..., Learner]:
    def learner(method: str, **pace: bool) -> Learner:
        loaded = load_base(base)
        decoder = loaded.model.get_decoder()
        decoder.layers = decoder.layers[:LAYERS]
        loaded.model.config.num_hidden_layers = LAYERS
        return Learner(loaded, Recipe.for_hidden_size(576, method), replace(EXACT, **pace))

    return learner


def loss(learner: Learner, examples: list[Example]) -> float:
    with torch.inference_mode():
        return float(learner.losses(examples).sum())


@pytest.mark.parametrize("method", METHODS)
def test_it_learns_and_the_export_holds_what_was_learnt(
    make: Callable[..., Learner], short_examples: list[Example], method: str
):
    learner = make(method)
    frozen = loss(learner, short_examples)
    for _ in range(3):
        learner.learn_from(short_examples)
    learnt = loss(learner, short_examples)
    assert learnt < 0.97 * frozen
    with learner.without_adapter():
        assert loss(learner, short_examples) == pytest.approx(frozen, rel=1e-5)
    folded = learner.fold()
    learner.wear(folded.tensors)
    worn = loss(learner, short_examples)
    if method in {LORA, RSLORA}:
        assert folded.share == 1.0
        assert worn == pytest.approx(learnt, rel=1e-5)
    else:
        assert 0.5 < folded.share <= 1.0
        # What is cut off is what matters least: most of the gain is still there.
        assert frozen - worn > 0.5 * (frozen - learnt)
    with learner.without_adapter():
        assert loss(learner, short_examples) == pytest.approx(frozen, rel=1e-5)


@pytest.mark.parametrize("method", METHODS)
def test_every_method_goes_on_from_an_adapter_of_any_rank(
    make: Callable[..., Learner], short_examples: list[Example], method: str
):
    teacher = make(RSLORA)  # of another rank and another scale
    for _ in range(2):
        teacher.learn_from(short_examples)
    tensors = teacher.adapter()
    student = make(method)
    frozen = loss(student, short_examples)
    student.adopt(tensors)
    gained = frozen - loss(student, short_examples)
    expected = frozen - loss(teacher, short_examples)
    assert gained == pytest.approx(expected, rel=1e-3 if method in {RSLORA, FULL} else 0.3)
    student.learn_from(short_examples)
    assert loss(student, short_examples) < frozen - gained


def test_a_state_of_every_method_can_be_gone_on_with(make: Callable[..., Learner], short_examples: list[Example]):
    for method in (DORA, FULL):
        one, other = make(method), make(method)
        one.learn(short_examples[0])
        other.restore({name: tensor.clone() for name, tensor in one.state().items()})
        assert one.learn(short_examples[1]) == pytest.approx(other.learn(short_examples[1]), rel=1e-6)
        for name, tensor in one.state().items():
            torch.testing.assert_close(tensor, other.state()[name], rtol=1e-5, atol=1e-7)


def test_activations_computed_twice_change_nothing(make: Callable[..., Learner], short_examples: list[Example]):
    kept, frugal = make(LORA), make(LORA, recomputes=True)
    assert any(one.target_start > 1 for one in short_examples)  # some read text before their target
    for example in short_examples:
        assert frugal.learn(example) == pytest.approx(kept.learn(example), rel=1e-6)
    for name, tensor in kept.adapter().items():
        torch.testing.assert_close(frugal.adapter()[name], tensor, rtol=1e-4, atol=1e-6)


def test_activations_computed_twice_are_not_kept(make: Callable[..., Learner], short_examples: list[Example]):
    def kept_bytes(learner: Learner) -> int:
        seen: dict[int, int] = {}

        def note(tensor: torch.Tensor) -> torch.Tensor:
            seen[tensor.untyped_storage().data_ptr()] = tensor.untyped_storage().nbytes()
            return tensor

        with torch.autograd.graph.saved_tensors_hooks(note, lambda tensor: tensor):
            learner.loss_of(short_examples[-1])
        return sum(seen.values())

    # With two layers most of what is kept is the output layer; what the layers keep must be gone.
    whole, frugal = kept_bytes(make(LORA)), kept_bytes(make(LORA, recomputes=True))
    assert frugal < whole - 1e6


def test_the_mean_of_some_windows_is_one_step(make: Callable[..., Learner], short_examples: list[Example]):
    twice, once = make(LORA), make(LORA)
    losses = twice.learn_from([short_examples[0], short_examples[0]])
    assert losses == pytest.approx([once.learn(short_examples[0])] * 2)
    for name, tensor in once.adapter().items():
        torch.testing.assert_close(twice.adapter()[name], tensor, rtol=1e-4, atol=1e-6)


def test_full_export_is_the_nearest_of_its_rank(make: Callable[..., Learner], short_examples: list[Example]):
    learner = make(FULL)
    learner.learn(short_examples[0])
    whole = {
        name.removeprefix("adapter.").removesuffix(".difference"): tensor for name, tensor in learner.state().items()
    }
    folded = learner.fold()
    assert modules(folded.tensors)
    apart = total = 0.0
    for module in modules(folded.tensors):
        apart += float((whole[module] - change(folded.tensors, module, 32.0)).square().sum())
        total += float(whole[module].square().sum())
    assert 1 - apart / total == pytest.approx(folded.share, abs=0.01)


def test_an_adapter_of_another_base_is_not_adopted(make: Callable[..., Learner]):
    learner = make(LORA)
    strange = {name.replace("layers", "blocks"): tensor for name, tensor in learner.adapter().items()}
    with pytest.raises(KeyError):
        learner.adopt(strange)


def test_an_unknown_method_is_refused():
    assert check_method(FULL) == FULL
    with pytest.raises(Exception, match="no method 'magic'"):
        check_method("magic")
