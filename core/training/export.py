"""The adapter as one GGUF file: what llama.cpp runs is also what the next run continues from."""

import gguf
import numpy as np
import torch
from torch import Tensor

from core.errors import ModelRefused
from core.training.base_model import BaseModel
from core.training.gguf_file import gguf_names, to_gguf_order, to_torch_order
from core.training.private_path import private_path
from core.training.recipe import Recipe

_BASE_KEY = "guardian.base_sha256"
_MOST_NAMED = 3
_SIDES = {"lora_A": "lora_a", "lora_B": "lora_b"}


def to_gguf(adapter: dict[str, Tensor], base: BaseModel, recipe: Recipe, base_sha256: str) -> bytes:
    """Write an adapter as GGUF with float32 tensors, so that nothing is lost. No file on disk is involved on Linux."""
    names = _tensor_names(base)
    with private_path() as path:
        writer = gguf.GGUFWriter(path, str(base.model.config.model_type))
        writer.add_type(gguf.GGUFType.ADAPTER)
        writer.add_string(gguf.Keys.Adapter.TYPE, "lora")
        writer.add_float32(gguf.Keys.Adapter.LORA_ALPHA, float(recipe.alpha))
        writer.add_string(_BASE_KEY, base_sha256)
        for name, tensor in adapter.items():
            module, side = name.rsplit(".", 1)
            rows = to_gguf_order(module, tensor, base.model.config) if side == "lora_B" else tensor
            writer.add_tensor(f"{names[module]}.weight.{_SIDES[side]}", rows.contiguous().numpy())
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
        return path.read_bytes()


def from_gguf(data: bytes, base: BaseModel, base_sha256: str) -> dict[str, Tensor]:
    """Read back what `to_gguf` wrote. Raises ModelRefused, with names, if it was made for another base."""
    with private_path(data) as path:
        reader = gguf.GGUFReader(path)
        made_for = reader.get_field(_BASE_KEY)
        if made_for is None or made_for.contents() != base_sha256:
            raise ModelRefused(
                "The adapter was learnt on another base model.",
                "Switch back to that model, or learn anew from the log.",
            )
        found = {tensor.name: torch.from_numpy(np.array(tensor.data)) for tensor in reader.tensors}
    _check_fit(found, base)
    adapter = {}
    for module, name in _tensor_names(base).items():
        if f"{name}.weight.lora_b" in found:
            adapter[f"{module}.lora_A"] = found[f"{name}.weight.lora_a"]
            adapter[f"{module}.lora_B"] = to_torch_order(module, found[f"{name}.weight.lora_b"], base.model.config)
    return adapter


def _check_fit(found: dict[str, Tensor], base: BaseModel) -> None:
    """Raise ModelRefused and name what the base has no place for, what lacks its other side, or is of another size."""
    layers = {
        name.removesuffix(".base_layer"): module
        for name, module in base.model.named_modules()
        if isinstance(module, torch.nn.Linear)
    }
    fitting, missing = set[str](), set[str]()
    for module, name in _tensor_names(base).items():
        layer = layers[module]
        sizes = {f"{name}.weight.lora_a": (1, layer.in_features), f"{name}.weight.lora_b": (0, layer.out_features)}
        present = sizes.keys() & found.keys()
        missing |= sizes.keys() - present if present else set()
        fitting |= {one for one in present if found[one].shape[sizes[one][0]] == sizes[one][1]}
    if wrong := sorted(missing | (found.keys() - fitting)):
        more = f" and {len(wrong) - _MOST_NAMED} more" if len(wrong) > _MOST_NAMED else ""
        raise ModelRefused(
            f"The adapter does not fit the base model: {', '.join(wrong[:_MOST_NAMED])}{more}.",
            "Switch back to the model it was learnt on, or learn anew from the log.",
        )


def _tensor_names(base: BaseModel) -> dict[str, str]:
    """Map every linear layer of the decoder to its name in GGUF."""
    layers = [name for name, module in base.model.named_modules() if isinstance(module, torch.nn.Linear)]
    # With an adapter attached, the frozen layer is a part of the one that bears its name.
    return gguf_names([name.removesuffix(".base_layer") for name in layers], base.model.config)
