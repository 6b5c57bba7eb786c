"""A base so small that a step takes a moment: random weights under the names and the vocabulary of the real one."""

from array import array
from collections.abc import Callable, Sequence

import torch
from transformers import LlamaConfig, LlamaForCausalLM

from core.training.base_model import BaseModel
from core.training.layout import Example
from core.training.learner import Learner
from core.training.machine import Pace
from core.training.recipe import Recipe

VOCABULARY = 128
RECIPE = Recipe(learning_rate=1e-2, rank=4, alpha=8)


def little_model(vocabulary: int = VOCABULARY, wide: int = 48) -> LlamaForCausalLM:
    """Make the model; always the same one."""
    torch.manual_seed(5)
    torch.set_num_threads(1)
    return LlamaForCausalLM(
        LlamaConfig(
            vocab_size=vocabulary,
            hidden_size=32,
            intermediate_size=wide,
            num_hidden_layers=2,
            num_attention_heads=4,
            num_key_value_heads=2,
            max_position_embeddings=8192,
        )
    )


def little_learner(
    model: LlamaForCausalLM | None = None,
    say: Callable[[str], None] = lambda _trouble: None,
    recipe: Recipe = RECIPE,
) -> Learner:
    """Put a new adapter into the little base, or into one given."""
    frozen = (model or little_model()).requires_grad_(False).eval()
    base = BaseModel(frozen, tokenizer=None, separator=0, token_bytes=[])  # type: ignore[arg-type]  # it reads no text
    return Learner(base, recipe, Pace("cpu", 1, uses_bf16=False), say=say)


def window(target: int, context: int = 7, weights: Sequence[float] | None = None, seed: int = 1) -> Example:
    """Make a window of random tokens."""
    random = torch.Generator().manual_seed(seed)
    tokens = torch.randint(VOCABULARY, (context + target,), generator=random).tolist()
    return Example(0, 0, array("i", tokens), context, target, None if weights is None else array("f", weights))
