from collections.abc import Callable

import pytest
import torch

from core.training.base_model import BaseModel
from core.training.layout import Example
from core.training.learner import Learner


def test_going_on_from_a_state_equals_never_having_stopped(
    new_learner: Callable[[], Learner], short_examples: list[Example]
):
    whole = new_learner()
    first, second, third = (whole.learn(example) for example in short_examples[:3])
    begun = new_learner()
    assert begun.learn(short_examples[0]) == pytest.approx(first, rel=1e-6)
    state = begun.state()
    resumed = new_learner()
    resumed.restore(state)
    assert resumed.learn(short_examples[1]) == pytest.approx(second, rel=1e-6)
    assert resumed.learn(short_examples[2]) == pytest.approx(third, rel=1e-6)
    expected = whole.adapter()
    for name, tensor in resumed.adapter().items():
        torch.testing.assert_close(tensor, expected[name], rtol=1e-5, atol=1e-7)


def test_only_the_target_counts(taught: Learner, examples: list[Example]):
    example = next(one for one in examples if one.target_start > 1)
    longer_target = Example(example.item, example.seq, example.tokens, 1, example.target_bytes)
    with torch.inference_mode():
        own, with_context = taught.losses([example]), taught.losses([longer_target])
    assert 0 < float(own) < float(with_context)


def test_windows_of_different_length_score_alike_alone_and_together(taught: Learner, examples: list[Example]):
    chosen = [examples[0], examples[-1]]
    assert len(chosen[0].tokens) != len(chosen[1].tokens)
    with torch.inference_mode():
        together = taught.losses(chosen)
        alone = torch.cat([taught.losses([example]) for example in chosen])
    torch.testing.assert_close(together, alone, rtol=1e-4, atol=1e-3)


def test_losses_are_those_of_the_model_itself(taught: Learner, loaded: BaseModel, examples: list[Example]):
    """The shortcut around the output layer changes nothing."""
    example = examples[0]
    tokens = torch.tensor([list(example.tokens)])
    with torch.inference_mode():
        logits = loaded.model(tokens).logits[0, :-1].log_softmax(-1)
        full = -logits.gather(1, tokens[0, 1:, None])[example.target_start - 1 :].sum()
        torch.testing.assert_close(taught.losses([example])[0], full, rtol=1e-4, atol=1e-3)


def test_learning_lowers_the_loss_on_later_text(taught: Learner, examples: list[Example]):
    with torch.inference_mode():
        adapted = float(taught.losses(examples[-2:]).sum())
        with taught.without_adapter():
            frozen = float(taught.losses(examples[-2:]).sum())
    assert adapted < 0.98 * frozen


def test_the_loss_a_step_reports_is_that_of_the_whole_window(
    new_learner: Callable[[], Learner], short_examples: list[Example]
):
    """Reading the context apart from the target saves work and changes no loss."""
    learner = new_learner()
    for example in short_examples[:2]:
        learner.learn(example)
    learner.adopt(learner.adapter())  # from here on the last iterate is the average
    assert short_examples[2].target_start > 1
    with torch.inference_mode():
        whole = float(learner.losses(short_examples[2:3]).sum())
    assert learner.learn(short_examples[2]) == pytest.approx(whole, rel=1e-4)


def test_the_adapter_moves_a_part_of_the_way_to_each_iterate(
    new_learner: Callable[[], Learner], short_examples: list[Example]
):
    learner = new_learner()
    learner.learn(short_examples[0])
    before = learner.adapter()
    learner.learn(short_examples[1])
    after, state = learner.adapter(), learner.state()
    for name, tensor in before.items():
        way, gone = state[f"iterate.{name}"] - tensor, after[name] - tensor
        part = float((gone * way).sum() / (way * way).sum())
        assert 0.05 < part < 0.95
        torch.testing.assert_close(gone, part * way, rtol=1e-3, atol=1e-6)


def test_an_adapter_of_another_shape_is_not_adopted(new_learner: Callable[[], Learner]):
    learner = new_learner()
    name, tensor = next(iter(learner.adapter().items()))
    with pytest.raises(RuntimeError):
        learner.adopt(learner.adapter() | {name: tensor[:3]})
