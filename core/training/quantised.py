"""A base of four bits a weight on a CUDA card (QLoRA, Dettmers et al. 2023), by the optional library bitsandbytes."""

import importlib
from typing import Any

import torch
from torch import Tensor
from torch.nn import Linear
from transformers import PreTrainedModel

from core.errors import GuardianError


class QuantisationMissing(GuardianError):
    """A base of four bits is needed and the library for it is not installed."""

    def __init__(self) -> None:
        super().__init__(
            "The base model fits this graphics card in four bits only, and bitsandbytes is not installed.",
            "Install it with `pip install guardian-angel[cuda]`, choose a smaller model, or add --device cpu.",
        )


def quantise(model: PreTrainedModel, device: str) -> None:
    """Replace the linear layers of the decoder by ones of four bits, in place, layer by layer, on the device.

    NormalFloat with doubly quantised scales; products in bfloat16. Raises QuantisationMissing.
    """
    library = _library()
    head = model.get_output_embeddings()
    found = [(name, module) for name, module in model.named_modules() if isinstance(module, Linear)]
    for name, module in found:
        if module is head:
            module.weight = torch.nn.Parameter(module.weight.to(device, torch.bfloat16), requires_grad=False)
            continue
        layer = library.nn.Linear4bit(
            module.in_features,
            module.out_features,
            bias=module.bias is not None,
            compute_dtype=torch.bfloat16,
            compress_statistics=True,
            quant_type="nf4",
            device="meta",
        )
        layer.weight = library.nn.Params4bit(
            module.weight.data.bfloat16(),
            requires_grad=False,
            compress_statistics=True,
            quant_type="nf4",
            module=layer,
        )
        layer.bias = module.bias
        parent, _, own = name.rpartition(".")
        # Moving it to the device is what packs it.
        setattr(model.get_submodule(parent), own, layer.to(device))


def plain_weight(layer: Linear) -> Tensor:
    """Return the weight of a layer as numbers, unpacked if it is of four bits."""
    weight: Any = layer.weight
    if hasattr(weight, "quant_state"):
        unpacked: Tensor = _library().functional.dequantize_4bit(weight.data, weight.quant_state)
        return unpacked
    return layer.weight


def is_available() -> bool:
    """Tell whether the library is installed and loads."""
    try:
        _library()
    except QuantisationMissing:
        return False
    return True


def _library() -> Any:
    try:
        return importlib.import_module("bitsandbytes")
    except (ImportError, OSError, RuntimeError) as error:  # the latter two: built for another CUDA
        raise QuantisationMissing from error
