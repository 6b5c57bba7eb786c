"""A base with an adapter that stays as it is, for a second, smaller one to learn on top; and both as one."""

import contextlib
from collections.abc import Iterator

import torch
from torch import Tensor, nn
from torch.nn import functional

from core.training.base_model import BaseModel
from core.training.low_rank import Tensors
from core.training.recipe import Recipe

_ALPHA = Recipe.alpha  # of every adapter that is kept: a product of rank r is added alpha / r times
_SIDES = ("lora_A", "lora_B")


class _Personalised(nn.Linear):
    """A frozen linear layer that adds what a frozen adapter adds. It takes the weights of the layer it replaces."""

    def __init__(self, layer: nn.Linear, down: Tensor, up: Tensor) -> None:
        with torch.device("meta"):  # its own weights are never used
            super().__init__(layer.in_features, layer.out_features, bias=layer.bias is not None)
        self.weight, self.bias = layer.weight, layer.bias
        # Beside the weight and not added to it: where that is kept in bfloat16, most of the adapter would be rounded
        # away.
        self.register_buffer("down", down.float(), persistent=False)
        self.register_buffer("up", up.float() * (_ALPHA / down.shape[0]), persistent=False)
        self.is_bare = False

    def forward(self, inputs: Tensor) -> Tensor:
        """Return what the layer and the adapter make of the inputs together."""
        if self.is_bare:
            return super().forward(inputs)
        down, up = self.get_buffer("down"), self.get_buffer("up")
        return super().forward(inputs) + functional.linear(functional.linear(inputs, down), up)


def personalise(base: BaseModel, adapter: Tensors) -> None:
    """Put a kept adapter into a base for good. Raises KeyError if it is not for this base."""
    modules = dict(base.model.named_modules())
    for name in {name.rsplit(".", 1)[0] for name in adapter}:
        layer = modules[name]
        parent, _, own_name = name.rpartition(".")
        down, up = (adapter[f"{name}.{side}"] for side in _SIDES)
        setattr(modules[parent], own_name, _Personalised(layer, down, up).requires_grad_(False).eval())


@contextlib.contextmanager
def bare(base: BaseModel) -> Iterator[None]:
    """Be the base without the adapter that was put into it while the block runs."""
    layers = [module for module in base.model.modules() if isinstance(module, _Personalised)]
    for layer in layers:
        layer.is_bare = True
    try:
        yield
    finally:
        for layer in layers:
            layer.is_bare = False


def joined(first: Tensors, second: Tensors, recipe: Recipe) -> Tensors:
    """Return one adapter that changes a base as both together do, exactly; `recipe` is that of the second.

    B1 A1 + B2 A2 = [B1 B2] [A1; A2]: the rank of a layer is the sum of both ranks, and since llama.cpp divides by it,
    the second sides are multiplied by what that takes away.
    """
    both = dict(first)
    for name in {name.rsplit(".", 1)[0] for name in second}:
        downs, ups = [], []
        for part, alpha in ((first, _ALPHA), (second, recipe.alpha)):
            if f"{name}.lora_A" in part:
                down, up = (part[f"{name}.{side}"] for side in _SIDES)
                downs.append(down)
                ups.append(up * (alpha / down.shape[0]))
        down = torch.cat(downs, dim=0)
        both[f"{name}.lora_A"], both[f"{name}.lora_B"] = down, torch.cat(ups, dim=1) * (down.shape[0] / _ALPHA)
    return both
