"""A frozen layer and its low-rank branch as one operation with a gradient of its own.

peft hands the inputs on in float32 and lets autocast convert them back, keeps them in both precisions, and scales and
adds in passes of their own. Here they are kept once, in the precision of the frozen weights, and the branch is added
while it is multiplied. What is computed is the same.
"""

import functools
from collections.abc import Callable
from typing import Any

import torch
from peft.tuners.lora import Linear as LowRankLinear
from torch import Tensor, nn


def fuse_branches(model: nn.Module) -> None:
    """Let plain linear layers with a branch compute both at once; others (DoRA, quantised, split) stay as they are."""
    for module in model.modules():
        if isinstance(module, LowRankLinear) and _is_plain(module.base_layer):
            module.forward = functools.partial(_forward, module, module.forward)


def _is_plain(layer: nn.Module) -> bool:
    return type(layer) is nn.Linear and not layer.weight.requires_grad


def _forward(module: LowRankLinear, usual: Callable[..., Tensor], inputs: Tensor, *more: Any, **named: Any) -> Tensor:
    active = module.active_adapters
    is_usual = module.disable_adapters or module.merged or len(active) != 1 or active[0] not in module.lora_A
    if is_usual or active[0] in module.lora_variant or more or named:
        return usual(inputs, *more, **named)
    frozen, name = module.base_layer, active[0]
    down, up = module.lora_A[name].weight, module.lora_B[name].weight
    scaling = module.scaling[name]
    result: Tensor = _Branched.apply(  # type: ignore[no-untyped-call]
        inputs, frozen.weight, frozen.bias, down, up, scaling
    )
    return result


class _Branched(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any, inputs: Tensor, weight: Tensor, bias: Tensor | None, down: Tensor, up: Tensor, scaling: float
    ) -> Tensor:
        """Return `inputs @ weight.T + bias + scaling * inputs @ down.T @ up.T` in the precision of `weight`."""
        kind = weight.dtype
        rows = inputs.reshape(-1, inputs.shape[-1]).to(kind)
        down, up = down.to(kind), (up * scaling).to(kind)
        middle = rows @ down.T
        result = rows @ weight.T if bias is None else torch.addmm(bias.to(kind), rows, weight.T)
        result.addmm_(middle, up.T)
        ctx.save_for_backward(rows, weight, down, up, middle)
        ctx.scaling, ctx.kind, ctx.shape = scaling, inputs.dtype, inputs.shape
        return result.view(*inputs.shape[:-1], -1)

    @staticmethod
    def backward(ctx: Any, *given: Tensor) -> tuple[Tensor | None, ...]:
        """Return the gradients of inputs and of both sides of the branch, these in float32."""
        rows, weight, down, up, middle = ctx.saved_tensors
        grad = given[0].reshape(-1, given[0].shape[-1])
        of_middle = grad @ up
        of_inputs = None
        if ctx.needs_input_grad[0]:
            of_inputs = (grad @ weight).addmm_(of_middle, down).to(ctx.kind).view(ctx.shape)
        of_down = (of_middle.T @ rows).float() if ctx.needs_input_grad[3] else None
        of_up = (grad.T @ middle).float().mul_(ctx.scaling) if ctx.needs_input_grad[4] else None
        return of_inputs, None, None, of_down, of_up, None
