"""Memory of a step beside what was expected of it, on a CUDA device; random weights in the shapes of larger models.

Also by hand: `python -m pytest tests/bench/test_training_memory.py -m bench -s`.
"""

import gc
import time
from array import array
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
import torch
from transformers import LlamaConfig, LlamaForCausalLM

from core.training import quantised
from core.training.base_model import BaseModel
from core.training.fitting import Shapes, needed_bytes
from core.training.layout import Example
from core.training.learner import Learner
from core.training.machine import Pace
from core.training.recipe import Recipe

SHAPES = {
    "1B": {"hidden_size": 2048, "intermediate_size": 8192, "num_hidden_layers": 16, "num_attention_heads": 32},
    "3B": {"hidden_size": 3072, "intermediate_size": 8192, "num_hidden_layers": 28, "num_attention_heads": 24},
    "8B": {"hidden_size": 4096, "intermediate_size": 14336, "num_hidden_layers": 32, "num_attention_heads": 32},
}
VOCABULARY = 128256
PACE = Pace("cuda", 8, uses_bf16=True)
WAYS = {
    "bf16": PACE,
    "bf16, computed twice": replace(PACE, recomputes=True),
    "four bits": replace(PACE, is_quantised=True),
    "four bits, computed twice": replace(PACE, is_quantised=True, recomputes=True),
}
CASES = [(size, "lora", way) for size in SHAPES for way in WAYS]
CASES += [
    ("1B", "full", "bf16"),
    ("1B", "full", "bf16, computed twice"),
    ("1B", "dora", "bf16"),
    ("1B", "rslora", "bf16"),
]
STEPS = 3

pytestmark = [
    pytest.mark.bench,
    pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device"),
    pytest.mark.filterwarnings("ignore"),
]


def random_base(size: str) -> BaseModel:
    """Make a model of random weights on the device; embeddings and norms in float32, as a real base has them."""
    sizes: dict[str, Any] = SHAPES[size]
    config = LlamaConfig(
        **sizes,
        num_key_value_heads=8,
        vocab_size=VOCABULARY,
        tie_word_embeddings=size != "8B",
        max_position_embeddings=8192,
    )
    torch.set_default_dtype(torch.bfloat16)
    try:
        with torch.device("cuda"):
            model = LlamaForCausalLM(config)
    finally:
        torch.set_default_dtype(torch.float32)
    model.requires_grad_(False).eval()
    model.get_input_embeddings().float()
    for name, module in model.named_modules():
        if "norm" in name or "rotary" in name:
            module.float()
    return BaseModel(model, None, 0, [1] * VOCABULARY)  # type: ignore[arg-type]


def windows(count: int) -> Iterator[Example]:
    """Yield windows as full as they get, of random tokens."""
    layout = Recipe(1e-4).layout
    seen = layout.window_tokens
    for seed in range(count):
        tokens = torch.randint(
            VOCABULARY, (seen + layout.target_tokens,), generator=torch.Generator().manual_seed(seed)
        )
        yield Example(0, 1, array("i", tokens.tolist()), seen, layout.target_tokens * 4)


@pytest.mark.parametrize(("size", "method", "way"), CASES)
def test_what_a_step_takes(size: str, method: str, way: str, capsys: pytest.CaptureFixture[str]):
    pace = WAYS[way]
    if pace.is_quantised and not quantised.is_available():
        pytest.skip("needs bitsandbytes")
    gc.collect()
    torch.cuda.empty_cache()
    base = random_base(size)
    recipe = Recipe.for_hidden_size(base.model.config.hidden_size, method)
    expected = needed_bytes(pace, Shapes.of(base.model.config), recipe)
    learner = Learner(base, recipe, pace)
    first, *rest = windows(STEPS + 1)
    learner.learn(first)
    torch.cuda.synchronize()
    torch.cuda.reset_peak_memory_stats()
    began = time.perf_counter()
    for window in rest:
        learner.learn(window)
    torch.cuda.synchronize()
    seconds = (time.perf_counter() - began) / STEPS
    peak = torch.cuda.max_memory_allocated()
    with capsys.disabled():
        print(
            f"\n{size} {method}, {way}: peak {peak / 1e9:.2f} GB, expected {expected / 1e9:.2f}"
            f" (ratio {expected / peak:.2f}); {seconds:.3f} s a step of 512 tokens"
        )
    del learner, base
    assert peak > 0
