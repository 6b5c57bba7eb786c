"""Merge adapters of one base into one, in the form they are kept in: no base model is loaded.

peft merges them, layer by layer, so that no more than one layer of each is in memory. The weights of a merge are shares
of what each adapter adds; what is merged with itself at shares that add up to 1 stays what it was, by every method but
dare, which leaves values out by chance. Task arithmetic after Ilharco et al. 2023, ties after Yadav et al. 2023, dare
after Yu et al. 2024.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import torch
from gguf import GGUFReader
from peft import LoraConfig, PeftModel, get_peft_model
from torch import Tensor

from core.errors import GuardianError, ModelRefused
from core.sealed import Label, read_sealed, write_sealed
from core.training.adapter_messages import MergeAdapters, Merged
from core.training.line import Leave, Line
from core.training.merge_methods import CAT, DARE, LINEAR, OF_EQUAL_RANK, SVD, TIES
from core.training.messages import StageBegan, TrainingPaused
from core.training.private_path import private_path

_BASE_KEY = "guardian.base_sha256"
_PEFT_NAMES = {LINEAR: "linear", TIES: "ties", DARE: "dare_linear", CAT: "cat", SVD: "cat"}
_SEED = 1

Sides = tuple[Tensor, Tensor]  # (rank, inputs) and (outputs, rank); their product is what is added, scale included


@dataclass(frozen=True)
class AdapterFile:
    """An adapter as it lies in GGUF: its facts, and for each matrix both sides, in the order of rows of llama.cpp."""

    family: str
    base_sha256: str
    alpha: float
    layers: dict[str, Sides]


def merge(command: MergeAdapters, line: Line) -> None:
    """Carry out a MergeAdapters command: the merged adapter lies sealed afterwards, whole or not at all.

    Raises Leave between two layers when the worker is to stop; ModelRefused for adapters of another base or of
    different shapes, LogDamaged, DiskFull.
    """
    began = time.monotonic()
    line.emit(StageBegan("merging", f"{len(command.adapters)} adapters by {command.method}"))
    parts = [read_gguf(read_sealed(Path(one.path), one.key, one.file_id)[1]) for one in command.adapters]
    if any(part.base_sha256 != command.base_sha256 for part in parts):
        raise ModelRefused(
            "The adapters were learnt on different base models.", "Merge adapters of one base model only."
        )
    layers = {}
    try:
        for name in sorted({name for part in parts for name in part.layers}):
            line.check()
            layers[name] = _layer(parts, name, command)
    except Leave:
        line.emit(TrainingPaused(command.merged.file_id, 0))
        raise
    merged = AdapterFile(parts[0].family, command.base_sha256, parts[0].alpha, layers)
    file = command.merged
    label = Label(file.vault_id, file.file_id, command.base_sha256)
    write_sealed(Path(file.path), write_gguf(merged), file.key, label, "the merged adapter")
    rank = max(down.shape[0] for down, _up in layers.values())
    line.emit(Merged(_report(command, rank, parts[0].alpha), rank, time.monotonic() - began))


def read_gguf(data: bytes) -> AdapterFile:
    """Read an adapter; the scale of llama.cpp, alpha / rank, is put into the second side of each layer."""
    with private_path(data) as path:
        reader = GGUFReader(path)
        family, base, alpha = (
            _field(reader, key) for key in (gguf.Keys.General.ARCHITECTURE, _BASE_KEY, gguf.Keys.Adapter.LORA_ALPHA)
        )
        found = {one.name: torch.from_numpy(np.array(one.data, dtype=np.float32)) for one in reader.tensors}
    layers = {}
    for name, down in found.items():
        if name.endswith(".lora_a"):
            up = found[name.removesuffix("a") + "b"]
            layers[name.removesuffix(".lora_a")] = (down, up * (float(alpha) / down.shape[0]))
    return AdapterFile(str(family), str(base), float(alpha), layers)


def write_gguf(adapter: AdapterFile) -> bytes:
    """Write an adapter with float32 tensors; a layer may be of any rank, and llama.cpp divides alpha by it."""
    with private_path() as path:
        writer = gguf.GGUFWriter(path, adapter.family)
        writer.add_type(gguf.GGUFType.ADAPTER)
        writer.add_string(gguf.Keys.Adapter.TYPE, "lora")
        writer.add_float32(gguf.Keys.Adapter.LORA_ALPHA, adapter.alpha)
        writer.add_string(_BASE_KEY, adapter.base_sha256)
        for name, (down, up) in adapter.layers.items():
            unscaled = up * (down.shape[0] / adapter.alpha)
            writer.add_tensor(f"{name}.lora_a", down.contiguous().numpy())
            writer.add_tensor(f"{name}.lora_b", unscaled.contiguous().numpy())
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
        return path.read_bytes()


def merge_layer(parts: Sequence[Sides], weights: Sequence[float], method: str, density: float) -> Sides:
    """Merge what several adapters add to one matrix; `weights` are their shares.

    cat is their exact sum, of the sum of their ranks; svd the nearest matrix to that of the largest of their ranks;
    linear, ties and dare merge each side by itself, which is rougher and keeps the rank. Raises ValueError if the ranks
    differ and the method needs equal ones.
    """
    ranks = [down.shape[0] for down, _up in parts]
    if method in OF_EQUAL_RANK and len(set(ranks)) > 1:
        raise ValueError(f"{method} merges adapters of one rank")
    shares = [_peft_weight(weight, len(parts), method) for weight in weights]
    model = _layer_with(parts)
    torch.manual_seed(_SEED)
    names = list(map(str, range(len(parts))))
    model.add_weighted_adapter(names, shares, "merged", _PEFT_NAMES[method], density=density)
    layer = model.get_submodule("base_model.model.layer")
    down, up = layer.lora_A["merged"].weight.detach(), layer.lora_B["merged"].weight.detach()
    return _shortened(down, up, max(ranks)) if method == SVD else (down, up)


def _layer(parts: Sequence[AdapterFile], name: str, command: MergeAdapters) -> Sides:
    having = [
        (part.layers[name], share) for part, share in zip(parts, command.weights, strict=True) if name in part.layers
    ]
    sides, shares = [pair for pair, _ in having], [share for _, share in having]
    shapes = {(up.shape[0], down.shape[1]) for down, up in sides}
    is_even = command.method not in OF_EQUAL_RANK or len({down.shape[0] for down, _ in sides}) == 1
    if len(shapes) > 1 or not is_even or (command.method in OF_EQUAL_RANK and len(sides) < len(parts)):
        raise GuardianError(
            f"These adapters differ in rank or in the layers they change, so {command.method} cannot merge them.",
            f"Merge them with --method {SVD} or --method {CAT}.",
        )
    return merge_layer(sides, shares, command.method, command.density)


def _layer_with(parts: Sequence[Sides]) -> PeftModel:
    """Return one empty layer that bears all these adapters, each with scale 1; its own weight is never used."""
    (down, up) = parts[0]
    empty = torch.nn.Module()
    empty.layer = torch.nn.utils.skip_init(torch.nn.Linear, down.shape[1], up.shape[0], bias=False)
    configs = [LoraConfig(r=down.shape[0], lora_alpha=down.shape[0], target_modules=["layer"]) for down, _up in parts]
    model = get_peft_model(empty, configs[0], "0")
    for number, config in enumerate(configs[1:], start=1):
        model.add_adapter(str(number), config)
    layer = model.get_submodule("base_model.model.layer")
    for number, (own_down, own_up) in enumerate(parts):
        layer.lora_A[str(number)].weight.data = own_down
        layer.lora_B[str(number)].weight.data = own_up
    return model


def _peft_weight(share: float, count: int, method: str) -> float:
    """Say to peft what a share is: where it merges the sides one by one, it gives each the root of a weight.

    ties divides each value by how many adapters agree on it, so shares are taken times their number first.
    """
    if method not in OF_EQUAL_RANK:
        return share
    factor = share * count if method == TIES else share
    return factor * abs(factor)


def _shortened(down: Tensor, up: Tensor, rank: int) -> Sides:
    """Return the nearest product of this rank (Eckart and Young 1936), found without making the whole matrix."""
    left, left_rest = torch.linalg.qr(up)
    right, right_rest = torch.linalg.qr(down.T)
    u, values, v = torch.linalg.svd(left_rest @ right_rest.T, full_matrices=False)
    root = values[:rank].sqrt()
    return root[:, None] * (v[:rank] @ right.T), (left @ u[:, :rank]) * root


def _report(command: MergeAdapters, rank: int, alpha: float) -> dict[str, str | float | int | bool]:
    report: dict[str, str | float | int | bool] = {"merged_by": command.method, "rank": rank, "alpha": alpha}
    report["weights"] = ", ".join(f"{weight:g}" for weight in command.weights)
    return report | ({"density": command.density} if command.method in {TIES, DARE} else {})


def _field(reader: GGUFReader, key: str) -> Any:
    field = reader.get_field(key)
    return None if field is None else field.contents()
