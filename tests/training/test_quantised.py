"""A base of four bits a weight; where the optional library is not installed, what is said about that."""

import importlib.util
import sys
from dataclasses import replace

import pytest
import torch

from core.training.attach import prepare
from core.training.base_model import load_base
from core.training.layout import Example
from core.training.learner import Learner
from core.training.machine import Pace
from core.training.messages import Base
from core.training.quantised import QuantisationMissing, is_available, plain_weight, quantise
from core.training.recipe import Recipe

PACE = Pace("cpu", 1, uses_bf16=True, is_quantised=True)


def test_without_the_library_it_says_what_to_install(base: Base, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "bitsandbytes", None)
    assert not is_available()
    with pytest.raises(QuantisationMissing) as missing:
        quantise(load_base(base).model, "cpu")
    assert "pip install guardian-angel[cuda]" in missing.value.advice


def test_a_layer_that_is_not_packed_is_its_own_weight():
    layer = torch.nn.Linear(4, 4)
    assert plain_weight(layer) is layer.weight


@pytest.mark.skipif(importlib.util.find_spec("bitsandbytes") is None, reason="needs the extra `cuda`")
@pytest.mark.filterwarnings("ignore")
def test_an_adapter_learns_on_a_packed_base(base: Base, short_examples: list[Example]):
    whole = prepare(load_base(base).model, replace(PACE, is_quantised=False))
    name = "model.layers.0.mlp.up_proj"
    expected = whole.get_submodule(name).weight.float()
    loaded = load_base(base)
    learner = Learner(loaded, Recipe.for_hidden_size(576), PACE)
    packed = loaded.model.get_submodule(name)
    assert packed.base_layer.weight.element_size() * packed.base_layer.weight.numel() == expected.numel() // 2
    apart = (plain_weight(packed.base_layer).float() - expected).norm() / expected.norm()
    assert 0.01 < float(apart) < 0.15
    first = learner.learn(short_examples[0])
    for _ in range(3):
        last = learner.learn(short_examples[0])
    assert last < 0.9 * first
