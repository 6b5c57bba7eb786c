"""The adapter as one GGUF file: what llama.cpp runs is also what the next run continues from."""

import contextlib
import os
import secrets
import sys
from collections.abc import Iterator
from pathlib import Path

import gguf
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from transformers import PreTrainedConfig

from core.errors import ModelRefused
from core.paths import runtime_folder
from core.training.base_model import BaseModel
from core.training.recipe import Recipe

_BASE_KEY = "guardian.base_sha256"
_SIDES = {"lora_A": "lora_a", "lora_B": "lora_b"}

# Families whose adapters are known to mean the same in torch and in llama.cpp, by a test, with the layers whose
# output rows llama.cpp keeps in another order (its rotary embedding pairs neighbours, torch's pairs halves).
_REORDERED = {"llama": {"q_proj": "num_attention_heads", "k_proj": "num_key_value_heads"}}


def check_family(base: BaseModel) -> None:
    """Raise ModelRefused if adapters for this family cannot be exported faithfully."""
    if base.architecture not in _REORDERED:
        raise ModelRefused(
            f"This release cannot teach models of the family {base.architecture}.",
            "Choose another base model in the settings.",
        )


def to_gguf(adapter: dict[str, Tensor], base: BaseModel, recipe: Recipe, base_sha256: str) -> bytes:
    """Write an adapter as GGUF with float32 tensors, so that nothing is lost. No file on disk is involved on Linux."""
    names = _tensor_names(base)
    with _private_path() as path:
        writer = gguf.GGUFWriter(path, base.architecture)
        writer.add_type(gguf.GGUFType.ADAPTER)
        writer.add_string(gguf.Keys.Adapter.TYPE, "lora")
        writer.add_float32(gguf.Keys.Adapter.LORA_ALPHA, float(recipe.alpha))
        writer.add_string(_BASE_KEY, base_sha256)
        for name, tensor in adapter.items():
            module, side = name.rsplit(".", 1)
            rows = _reorder(module, side, tensor, base.model.config).numpy()
            writer.add_tensor(f"{names[module]}.weight.{_SIDES[side]}", np.ascontiguousarray(rows, np.float32))
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
        return path.read_bytes()


def from_gguf(data: bytes, base: BaseModel, base_sha256: str) -> dict[str, Tensor]:
    """Read back what `to_gguf` wrote. Raises ModelRefused if it was made for another base."""
    with _private_path() as path:
        path.write_bytes(data)
        reader = gguf.GGUFReader(path)
        made_for = reader.get_field(_BASE_KEY)
        if made_for is None or made_for.contents() != base_sha256:
            raise ModelRefused(
                "The adapter was learnt on another base model.",
                "Switch back to that model, or learn anew from the log.",
            )
        rows = {tensor.name: np.array(tensor.data, dtype=np.float32) for tensor in reader.tensors}
    return {
        f"{module}.{side}": _restore_order(module, side, rows[f"{name}.weight.{suffix}"], base.model.config)
        for module, name in _tensor_names(base).items()
        for side, suffix in _SIDES.items()
        if f"{name}.weight.{suffix}" in rows
    }


def _tensor_names(base: BaseModel) -> dict[str, str]:
    """Map every linear layer of the decoder to its name in GGUF."""
    check_family(base)
    family = next(arch for arch, name in gguf.MODEL_ARCH_NAMES.items() if name == base.architecture)
    name_map = gguf.get_tensor_name_map(family, base.model.config.num_hidden_layers)
    found = ((name.removesuffix(".base_layer"), module) for name, module in base.model.named_modules())
    names = {name: name_map.get_name(name) for name, module in found if isinstance(module, torch.nn.Linear)}
    return {name: known for name, known in names.items() if known is not None}


def _reorder(module: str, side: str, tensor: Tensor, config: PreTrainedConfig) -> Tensor:
    heads = _heads(module, side, config)
    if heads == 0:
        return tensor
    return tensor.reshape(heads, 2, tensor.shape[0] // heads // 2, -1).swapaxes(1, 2).reshape(tensor.shape)


def _restore_order(module: str, side: str, rows: NDArray[np.float32], config: PreTrainedConfig) -> Tensor:
    tensor, heads = torch.from_numpy(rows), _heads(module, side, config)
    if heads == 0:
        return tensor
    return tensor.reshape(heads, tensor.shape[0] // heads // 2, 2, -1).swapaxes(1, 2).reshape(tensor.shape)


def _heads(module: str, side: str, config: PreTrainedConfig) -> int:
    """Return how many heads the rows are reordered in; 0 for none."""
    layer = module.rsplit(".", 1)[-1]
    reordered = _REORDERED[config.model_type]
    return int(getattr(config, reordered[layer])) if side == "lora_B" and layer in reordered else 0


@contextlib.contextmanager
def _private_path() -> Iterator[Path]:
    """Yield a path that leads to memory on Linux, elsewhere to a private file that is removed at once."""
    if sys.platform == "linux":
        handle = os.memfd_create("guardian-adapter")
        try:
            yield Path(f"/proc/self/fd/{handle}")
        finally:
            os.close(handle)
        return
    path = runtime_folder() / secrets.token_hex(16)
    path.touch(mode=0o600)
    try:
        yield path
    finally:
        path.unlink(missing_ok=True)
