"""Full fine-tuning: every weight of every linear layer of the decoder learns.

What learns is the difference to the frozen weights, in float32. For AdamW without weight decay that is the same as
learning the weights themselves, it loses nothing to a base kept in half precision, and it is what is exported in the
end: as the nearest adapter of low rank. Embeddings and norms stay as they are, because an adapter has no place for
what they would learn.
"""

import contextlib
from collections.abc import Iterator

import torch
from torch import Tensor
from torch.nn import Linear, Module, Parameter, functional
from transformers import PreTrainedModel

from core.training.low_rank import Folded, Tensors, change, fold
from core.training.recipe import Recipe

_NAME = "difference"


class Differences:
    """A base with a difference, zero at first, for each matrix of its decoder."""

    def __init__(self, model: PreTrainedModel, recipe: Recipe) -> None:
        self.causal = model
        self._alpha = float(recipe.alpha)
        self._layers: dict[str, _Layer] = {}
        head = model.get_output_embeddings()
        found = [(name, module) for name, module in model.named_modules() if isinstance(module, Linear)]
        for name, module in found:
            if module is not head:
                self._layers[name] = _Layer(module)
                parent, _, own = name.rpartition(".")
                setattr(model.get_submodule(parent), own, self._layers[name])
        self.parameters = {f"{name}.{_NAME}": layer.difference for name, layer in self._layers.items()}

    @contextlib.contextmanager
    def hidden(self) -> Iterator[None]:
        """Be the frozen base while the block runs."""
        for layer in self._layers.values():
            layer.is_hidden = True
        try:
            yield
        finally:
            for layer in self._layers.values():
                layer.is_hidden = False

    @torch.no_grad()
    def fold(self) -> Folded:
        """Return the nearest adapter of low rank."""
        return fold(((name, layer.difference.detach()) for name, layer in self._layers.items()), self._alpha)

    @torch.no_grad()
    def adopt(self, tensors: Tensors) -> None:
        """Go on learning from an adapter, whatever its rank."""
        for name, layer in self._layers.items():
            layer.difference.copy_(change(tensors, name, self._alpha))

    def wear(self, tensors: Tensors) -> None:
        """Be the base with exactly this adapter."""
        self.adopt(tensors)


class _Layer(Module):
    """A linear layer with a difference to its frozen weight."""

    def __init__(self, base_layer: Linear) -> None:
        super().__init__()
        self.base_layer = base_layer
        self.difference = Parameter(torch.zeros_like(base_layer.weight, dtype=torch.float32))
        self.is_hidden = False

    def forward(self, inputs: Tensor) -> Tensor:
        weight = self.base_layer.weight
        if not self.is_hidden:
            # Added in float32 and rounded once: most differences are smaller than a step of bfloat16.
            weight = (weight + self.difference).to(weight.dtype)
        return functional.linear(inputs, weight, self.base_layer.bias)
