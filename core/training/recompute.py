"""Gradient checkpointing (Chen et al. 2016): activations of a layer are computed again backwards instead of kept.

transformers' own drops what was read before the target, which here is most of a window.
"""

import functools
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor
from torch.utils.checkpoint import checkpoint
from transformers import PreTrainedModel


def recompute_layers(model: PreTrainedModel) -> None:
    """Let every layer of the decoder forget its activations until the gradient needs them."""
    for place, layer in enumerate(model.get_decoder().layers):
        layer.forward = functools.partial(_forward, layer.forward, place)


class _Memory:
    """Keys and values of one layer for what was read before; adding to it leaves it as it is.

    A layer is run twice, and a cache that grows would be longer the second time.
    """

    def __init__(self, layer: Any) -> None:
        self._keys, self._values = layer.keys, layer.values

    def update(self, keys: Tensor, values: Tensor, *_: Any) -> tuple[Tensor, Tensor]:
        """Return what was read before and what is read now."""
        return torch.cat([self._keys, keys], dim=-2), torch.cat([self._values, values], dim=-2)


def _forward(forward: Callable[..., Any], place: int, *inputs: Any, **named: Any) -> Any:
    if not torch.is_grad_enabled():
        return forward(*inputs, **named)
    if named.get("past_key_values") is not None:
        named["past_key_values"] = _Memory(named["past_key_values"].layers[place])
    return checkpoint(functools.partial(forward, **named), *inputs, use_reentrant=False, preserve_rng_state=False)
