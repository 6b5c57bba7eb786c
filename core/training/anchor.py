"""Keep the adapter near its base on words of the base's own, so that nothing general is forgotten."""

from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import Tensor
from transformers import GenerationConfig

from core.training.base_model import BaseModel
from core.training.learner import Learner
from core.training.recipe import Recipe

_TEXTS_AT_ONCE = 4
_USES = 3  # each text is looked at so often before fresh ones are written: writing costs more than learning


class Anchor:
    """The divergence of base and adapter, KL(base || adapter), on text that the base has just written.

    Text of the base's own needs no corpus and cannot leak one (Huang et al. 2024, self-synthesised rehearsal), and a
    divergence pulls towards what the base would say, where a cross-entropy would teach the few texts by heart: see
    EXPERIMENTS.md. What is written depends on the recipe's seed and the number of the step alone, so that a run that
    goes on sees what it would have seen.
    """

    def __init__(self, base: BaseModel, learner: Learner, recipe: Recipe) -> None:
        self._base, self._learner, self._recipe = base, learner, recipe
        self._block, self._texts = -1, torch.empty(0)

    def loss(self, number: int) -> Tensor:
        """Return the weighted divergence in nats a token, on the text for the `number`th look."""
        block, place = divmod(number, _TEXTS_AT_ONCE * _USES)
        if block != self._block:
            self._block, self._texts = block, self._written(block)
        divergence = self._learner.divergence(self._texts[place % _TEXTS_AT_ONCE])
        return divergence.mean() * self._recipe.anchor_weight

    def _written(self, block: int) -> Tensor:
        """Let the base write fresh texts from the separator on; token ids of shape (texts, tokens)."""
        start = torch.full((_TEXTS_AT_ONCE, 1), self._base.separator, device=self._base.model.device)
        how = GenerationConfig(
            do_sample=True,
            temperature=1.0,
            top_k=0,
            max_new_tokens=self._recipe.anchor_tokens,
            pad_token_id=self._base.separator,
        )
        with torch.no_grad(), self._learner.without_adapter(), _seeded(self._recipe.seed, block):
            return self._learner.written(start, how)


@contextmanager
def _seeded(seed: int, block: int) -> Iterator[None]:
    """Draw from random numbers of our own, and leave those of the run as they were."""
    with torch.random.fork_rng():
        torch.manual_seed(seed * 1_000_003 + block)
        yield
