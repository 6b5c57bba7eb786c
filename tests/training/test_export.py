"""What llama.cpp runs is what torch has learnt."""

import os
from pathlib import Path

import pytest
import torch
from parity import PARITY, nats_in_llama, nats_in_torch

from core.errors import ModelRefused
from core.training.base_model import BaseModel, load_base
from core.training.export import from_gguf, to_gguf
from core.training.layout import Example
from core.training.learner import Learner
from core.training.machine import Pace
from core.training.messages import Base
from core.training.methods import DORA, RSLORA
from core.training.recipe import Recipe


@pytest.fixture(scope="session")
def exported(taught: Learner, loaded: BaseModel, base: Base) -> bytes:
    recipe = Recipe.for_hidden_size(loaded.model.config.hidden_size)
    return to_gguf(taught.adapter(), loaded, recipe, base.sha256)


def test_an_adapter_comes_back_exactly(taught: Learner, loaded: BaseModel, base: Base, exported: bytes):
    expected, returned = taught.adapter(), from_gguf(exported, loaded, base.sha256)
    assert returned.keys() == expected.keys()
    assert all(torch.equal(returned[name], tensor) for name, tensor in expected.items())


def test_an_adapter_for_another_base_is_refused(loaded: BaseModel, exported: bytes):
    with pytest.raises(ModelRefused, match="another base model"):
        from_gguf(exported, loaded, "0" * 64)


def adapted_in_llama(base: Base, examples: list[Example], exported: bytes) -> float:
    handle = os.memfd_create("adapter")
    try:
        os.write(handle, exported)
        return nats_in_llama(base, examples, Path(f"/proc/self/fd/{handle}"))
    finally:
        os.close(handle)


def test_base_and_adapter_mean_the_same_to_llama_cpp(
    taught: Learner, base: Base, examples: list[Example], exported: bytes
):
    unseen = examples[-1:]
    with taught.without_adapter():
        frozen = nats_in_torch(taught, unseen)
    adapted = nats_in_torch(taught, unseen)
    frozen_llama = nats_in_llama(base, unseen)
    adapted_llama = adapted_in_llama(base, unseen, exported)
    assert frozen_llama == pytest.approx(frozen, rel=PARITY)
    assert adapted_llama == pytest.approx(adapted, rel=PARITY)
    assert frozen_llama - adapted_llama == pytest.approx(frozen - adapted, rel=0.15)


@pytest.mark.parametrize("method", [RSLORA, DORA])  # all weights fold as DoRA does, and take more memory
def test_what_another_method_exports_means_the_same_to_llama_cpp(
    base: Base, short_examples: list[Example], method: str
):
    loaded = load_base(base)
    recipe = Recipe.for_hidden_size(loaded.model.config.hidden_size, method)
    learner = Learner(loaded, recipe, Pace("cpu", 1, uses_bf16=False))
    learnt = short_examples[:1]
    frozen = nats_in_torch(learner, learnt)
    for _ in range(3):
        learner.learn_from(learnt)
    folded = learner.fold()
    learner.wear(folded.tensors)
    gain = frozen - nats_in_torch(learner, learnt)
    adapted = adapted_in_llama(base, learnt, to_gguf(folded.tensors, loaded, recipe, base.sha256))
    assert nats_in_llama(base, learnt) - adapted == pytest.approx(gain, rel=0.15)
