"""Attention for windows of which the beginning is only read: no mask in memory, no gradient for what is read.

Registered with transformers under an own name, beside its "sdpa". On processors torch's fused attention is quick
forward and slow backward, and wants a mask of target times window; so there both are made of plain products, one head
at a time, small enough for the caches, from probabilities that are computed again instead of kept (Dao et al. 2022,
FlashAttention). On other devices the fused kernel knows this kind of mask by name.
"""

import itertools
from collections.abc import Iterator
from typing import Any

import torch
from torch import Tensor
from torch.nn.attention.bias import causal_lower_right
from torch.nn.functional import scaled_dot_product_attention
from transformers import AttentionInterface, AttentionMaskInterface, PreTrainedModel
from transformers.integrations.sdpa_attention import sdpa_attention_forward
from transformers.masking_utils import sdpa_mask

_NAME = "read_then_learn"


def use_own_attention(model: PreTrainedModel) -> None:
    """Let a decoder attend by this module. What it has read before (`past_key_values`) must need no gradient."""
    AttentionInterface.register(_NAME, _attend)
    AttentionMaskInterface.register(_NAME, _mask)
    model.set_attn_implementation(_NAME)


def _mask(*sizes: Any, attention_mask: Tensor | None = None, local_size: int | None = None, **more: Any) -> Any:
    """Make no mask where every token sees all before it; for padding and the like make the usual one."""
    if attention_mask is None and local_size is None and more.get("allow_is_causal_skip", False):
        return None
    return sdpa_mask(*sizes, attention_mask=attention_mask, local_size=local_size, **more)


def _attend(
    module: torch.nn.Module,
    query: Tensor,
    key: Tensor,
    value: Tensor,
    attention_mask: Tensor | None,
    scaling: float | None = None,
    **more: Any,
) -> tuple[Tensor, None]:
    """Return what each query gathers, of shape (batch, queries, heads, size of a head)."""
    if attention_mask is not None:
        gathered: tuple[Tensor, None] = sdpa_attention_forward(
            module, query, key, value, attention_mask, scaling=scaling, **more
        )
        return gathered
    # Rotary embedding computes in the precision of the norms; the products are in that of the layers.
    query, key = query.to(value.dtype), key.to(value.dtype)
    new, seen = query.shape[2], key.shape[2]
    scaling = query.shape[-1] ** -0.5 if scaling is None else scaling
    if query.device.type == "cpu" and torch.is_grad_enabled() and query.requires_grad:
        result = _CausalAttention.apply(query, key, value, scaling)  # type: ignore[no-untyped-call]
    elif new in (1, seen):
        result = scaled_dot_product_attention(
            query, key, value, is_causal=new > 1, scale=scaling, enable_gqa=query.shape[1] != key.shape[1]
        )
    else:
        heads = query.shape[1] // key.shape[1]
        key, value = (one.repeat_interleave(heads, dim=1) for one in (key, value))
        result = scaled_dot_product_attention(query, key, value, causal_lower_right(new, seen), scale=scaling)
    return result.transpose(1, 2).contiguous(), None


class _CausalAttention(torch.autograd.Function):
    """Causal attention of the last tokens to all; the gradient of keys and values reaches these last ones only."""

    @staticmethod
    def forward(ctx: Any, query: Tensor, key: Tensor, value: Tensor, scaling: float) -> Tensor:
        """Attend; shapes (batch, heads, queries, size), (batch, heads that others share, tokens, size) twice."""
        ctx.save_for_backward(query, key, value)
        ctx.scaling = scaling
        result, later = torch.empty_like(query), _later(query)
        for row, head, shared in _heads(query, key):
            chances = _chances(query[row, head], key[row, shared], later, scaling)
            result[row, head] = chances.to(value.dtype) @ value[row, shared]
        return result

    @staticmethod
    def backward(ctx: Any, *given: Tensor) -> tuple[Tensor, Tensor, Tensor, None]:
        """Return the gradients of query, key and value."""
        query, key, value = ctx.saved_tensors
        of_query, of_key, of_value = torch.empty_like(query), torch.zeros_like(key), torch.zeros_like(value)
        later, new = _later(query), query.shape[2]
        for row, head, shared in _heads(query, key):
            own, keys, upper = query[row, head], key[row, shared], given[0][row, head]
            chances = _chances(own, keys, later, ctx.scaling)
            of_value[row, shared, -new:] += chances[:, -new:].to(query.dtype).T @ upper
            change = (upper @ value[row, shared].T).float()
            change -= torch.linalg.vecdot(change, chances).unsqueeze(-1)
            change = change.mul_(chances).mul_(ctx.scaling).to(query.dtype)
            of_query[row, head] = change @ keys
            of_key[row, shared, -new:] += change[:, -new:].T @ own
        return of_query, of_key, of_value, None


def _heads(query: Tensor, key: Tensor) -> Iterator[tuple[int, int, int]]:
    """Yield row, head of the queries and head of the keys: several of the first share one of the second."""
    sharing = query.shape[1] // key.shape[1]
    for row, head in itertools.product(range(query.shape[0]), range(query.shape[1])):
        yield row, head, head // sharing


def _chances(own: Tensor, keys: Tensor, later: Tensor, scaling: float) -> Tensor:
    """Return how much each query of a head looks at each token, as float32 of shape (queries, tokens)."""
    scores = (own @ keys.T).float().mul_(scaling)
    scores[:, -len(later) :] += later
    return scores.softmax(-1)


def _later(query: Tensor) -> Tensor:
    """Return minus infinity where one new token comes after the other: adding takes a tenth of the time of filling."""
    return torch.full((query.shape[2], query.shape[2]), float("-inf"), device=query.device).triu(1)
