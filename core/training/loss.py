"""The loss of tokens without the logits of all of them: the vocabulary is the widest layer of a small model by far.

Positions go through the output layer a few at a time. Its weights are frozen, so the only gradient is that of the
hidden states, which is computed beside the loss while the logits are there, and nothing of the width of the vocabulary
is kept (as in Liger: Hsu et al. 2024).
"""

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor
from torch.nn import Linear, functional

# Logits held at once, in numbers of 4 bytes: on a processor few enough for its caches, on a card what keeps it busy.
_LOGITS = {"cpu": 1 << 23, "cuda": 1 << 27}
_LOGITS_ELSEWHERE = 1 << 24


def token_losses(hidden: Tensor, head: Linear, targets: Tensor) -> Tensor:
    """Return the cross-entropy of each target in nats, as float32 of shape (targets,).

    `hidden` is what the decoder says at the positions that predict them, of shape (targets, width).
    """
    if not _is_frozen(head):
        return functional.cross_entropy(head(hidden).float(), targets, reduction="none")
    return _chunked(hidden, head, _CrossEntropy(targets))


def divergences(hidden: Tensor, head: Linear, reference: Tensor) -> Tensor:
    """Return KL(reference || hidden) of the next token at each position in nats, as float32 of shape (positions,).

    Both are what decoders say, of shape (positions, width), before the same output layer; the gradient is that of
    `hidden`, and none reaches `reference`.
    """
    if not _is_frozen(head):
        with torch.no_grad():
            wanted = head(reference).float().log_softmax(-1)
        found = head(hidden).float().log_softmax(-1)
        return functional.kl_div(found, wanted, reduction="none", log_target=True).sum(-1)
    return _chunked(hidden, head, _Divergence(reference.detach(), head.weight))


class _CrossEntropy:
    """Of targets, of shape (positions,)."""

    def __init__(self, targets: Tensor) -> None:
        self._targets = targets

    def __call__(self, chances: Tensor, part: slice, needs_slope: bool) -> Tensor:
        wanted = self._targets[part].unsqueeze(-1)
        losses = -chances.gather(-1, wanted).squeeze(-1)
        if needs_slope:
            chances.exp_().scatter_add_(-1, wanted, chances.new_full(wanted.shape, -1.0))
        return losses


class _Divergence:
    """From what other hidden states say, of shape (positions, width)."""

    def __init__(self, reference: Tensor, weight: Tensor) -> None:
        self._reference, self._weight = reference.to(weight.dtype), weight

    def __call__(self, chances: Tensor, part: slice, needs_slope: bool) -> Tensor:
        wanted = (self._reference[part] @ self._weight.T).float().log_softmax(-1)
        losses: Tensor = torch.linalg.vecdot(wanted.exp(), wanted - chances)
        if needs_slope:
            chances.exp_().sub_(wanted.exp_())
        return losses


# Takes log-probabilities and which positions they are of, and returns their losses; leaves in the first, if wanted,
# the gradient of the logits, which is softmax less its goal.
_Criterion = Callable[[Tensor, slice, bool], Tensor]


class _ChunkedLoss(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, hidden: Tensor, weight: Tensor, criterion: _Criterion) -> Tensor:
        """Return the loss of each position, and keep the gradient of its hidden state for a loss of weight 1."""
        states = hidden.detach().to(weight.dtype)
        losses = torch.empty(len(states), dtype=torch.float32, device=states.device)
        slopes = torch.empty_like(states) if ctx.needs_input_grad[0] else None
        size = max(1, _LOGITS.get(states.device.type, _LOGITS_ELSEWHERE) // weight.shape[0])
        for start in range(0, len(states), size):
            part = slice(start, start + size)
            logits = (states[part] @ weight.T).float()
            chances = torch.log_softmax(logits, -1, out=logits)
            losses[part] = criterion(chances, part, slopes is not None)
            if slopes is not None:
                slopes[part] = chances.to(weight.dtype) @ weight
        if slopes is not None:
            ctx.save_for_backward(slopes)
        ctx.kind = hidden.dtype
        return losses

    @staticmethod
    def backward(ctx: Any, *given: Tensor) -> tuple[Tensor, None, None]:
        """Weight the gradients that were kept."""
        (slopes,) = ctx.saved_tensors
        return (slopes * given[0].unsqueeze(-1)).to(ctx.kind), None, None


def _chunked(hidden: Tensor, head: Linear, criterion: _Criterion) -> Tensor:
    losses: Tensor = _ChunkedLoss.apply(hidden, head.weight, criterion)  # type: ignore[no-untyped-call]
    return losses


def _is_frozen(head: Linear) -> bool:
    """Say whether the layer is a plain one: one that learns, is split over devices or adapted computes by itself."""
    return type(head) is Linear and head.bias is None and not head.weight.requires_grad
