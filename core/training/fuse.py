"""Fold an adapter into its base model: one GGUF that needs no adapter and decodes as fast as a base model does.

The base's weights lie exactly on the grid of their quantisation, and what an adapter adds is smaller than a step of
that grid: rounded back to the same grid most of it is gone. So what the adapter touches is written in a finer type.
EXPERIMENTS.md has the measurements, "Folding an adapter in".
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import numpy.typing as npt
from gguf import GGMLQuantizationType as Type
from gguf import GGUFReader, GGUFWriter, LlamaFileType, ReaderTensor
from gguf.constants import GGML_QUANT_SIZES
from gguf.quants import dequantize, quantize

from core.errors import ModelRefused
from core.files import replace_file
from core.models.verified import verify_file
from core.sealed import Label, read_sealed, seal_parts
from core.training.line import Leave, Line
from core.training.messages import Fuse, Fused, StageBegan, TrainingPaused
from core.training.private_path import private_path

BASE_KEY, ADAPTER_KEY, FUSED_KEY = "guardian.base_sha256", "guardian.adapter", "guardian.fused"
# Q4_0 is too coarse for any adapter, and is here for comparison.
TYPES = {
    "Q8_0": LlamaFileType.MOSTLY_Q8_0,
    "Q5_1": LlamaFileType.MOSTLY_Q5_1,
    "Q4_0": LlamaFileType.MOSTLY_Q4_0,
}
_UNQUANTISED = frozenset({Type.F32, Type.F16, Type.BF16})
_NATIVE = frozenset({Type.F32, Type.F16})  # numpy knows these; everything else lies as bytes

Weights = npt.NDArray[np.float32]


@dataclass(frozen=True)
class _Change:
    """What an adapter adds to one matrix: `up` @ `down`, the scale already in `up`."""

    down: Weights
    up: Weights

    @property
    def shape(self) -> tuple[int, int]:
        return self.up.shape[0], self.down.shape[1]


def fuse(command: Fuse, line: Line) -> None:
    """Carry out a Fuse command: the fused model lies sealed afterwards, whole or not at all.

    Raises Leave between two matrices when the worker is to stop; ModelMissing, ModelRefused, LogDamaged, DiskFull.
    """
    began, base, file = time.monotonic(), command.base, command.fused
    line.emit(StageBegan("fusing", f"everything the adapter touches becomes {command.to}"))
    verify_file(Path(base.path), base.sha256)
    adapter = command.adapter.file_id
    _, weights = read_sealed(Path(command.adapter.path), command.adapter.key, adapter)
    size = 0

    def counted() -> Iterator[bytes]:
        nonlocal size
        for part in fused_parts(Path(base.path), base.sha256, weights, adapter, command.to):
            line.check()
            size += len(part)
            yield part

    sealed = seal_parts(counted(), file.key, Label(file.vault_id, file.file_id, base.sha256))
    try:
        replace_file(Path(file.path), sealed, "the fused model")
    except Leave:
        line.emit(TrainingPaused(file.file_id, 0))
        raise
    line.emit(Fused(size, time.monotonic() - began))


def fused_parts(base: Path, base_sha256: str, adapter: bytes, adapter_id: str, to: str) -> Iterator[bytes]:
    """Yield a whole GGUF part by part, in the memory of one tensor: the base with an adapter folded in.

    What the adapter touches is written as type `to`, one of TYPES, unless the base keeps it unquantised; all else and
    all facts are copied. Nothing is written to a disk on Linux. Raises ModelRefused, with the first part, for an
    adapter of another base.
    """
    changes = _read_adapter(adapter, base_sha256)
    reader = GGUFReader(base)
    tensors = {tensor.name: tensor for tensor in reader.tensors}
    if any(name not in tensors or _shape(tensors[name]) != change.shape for name, change in changes.items()):
        raise _misfit()
    types = {name: _type(tensor, to if name in changes else None) for name, tensor in tensors.items()}
    facts = {BASE_KEY: base_sha256, ADAPTER_KEY: adapter_id, FUSED_KEY: to}
    yield _padded(_head(reader, types, facts, TYPES[to]), reader.alignment)
    for name, tensor in tensors.items():
        data = _fold(tensor, changes[name], types[name]) if name in changes else tensor.data
        yield _padded(np.ascontiguousarray(data).tobytes(), reader.alignment)


def _read_adapter(adapter: bytes, base_sha256: str) -> dict[str, _Change]:
    """Read an adapter; llama.cpp scales what it adds by alpha / rank."""
    with private_path(adapter) as path:
        reader = GGUFReader(path)
        if _field(reader, BASE_KEY) != base_sha256:
            raise _misfit()
        alpha = float(_field(reader, gguf.Keys.Adapter.LORA_ALPHA))
        sides = {tensor.name: np.array(tensor.data, dtype=np.float32) for tensor in reader.tensors}
    changes = {}
    for name, down in sides.items():
        if name.endswith(".lora_a"):
            up = sides[name.removesuffix("a") + "b"]
            changes[name.removesuffix(".lora_a")] = _Change(down, up * np.float32(alpha / down.shape[0]))
    return changes


def _fold(tensor: ReaderTensor, change: _Change, to: Type) -> npt.NDArray[Any]:
    weights = dequantize(tensor.data, tensor.tensor_type) + change.up @ change.down
    return quantize(weights, to)


def _head(reader: GGUFReader, types: dict[str, Type], facts: dict[str, str], file_type: LlamaFileType) -> bytes:
    """Return everything that stands before the weights: all facts of the base, ours, and the list of tensors."""
    with private_path() as path:
        writer = GGUFWriter(path, str(_field(reader, gguf.Keys.General.ARCHITECTURE)))
        writer.data_alignment = reader.alignment
        replaced = {gguf.Keys.General.ARCHITECTURE, gguf.Keys.General.FILE_TYPE, *facts}
        for key, field in reader.fields.items():
            if key not in replaced and not key.startswith("GGUF."):
                writer.add_key_value(key, field.contents(), field.types[0], field.types[-1])
        writer.add_file_type(file_type)
        for key, fact in facts.items():
            writer.add_string(key, fact)
        for tensor in reader.tensors:
            block, size = GGML_QUANT_SIZES[types[tensor.name]]
            shape = tensor.shape.tolist()[::-1]
            bytes_ = tensor.n_elements // block * size
            writer.add_tensor_info(tensor.name, shape, np.dtype(np.float32), int(bytes_), types[tensor.name])
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_ti_data_to_file()
        writer.close()
        return path.read_bytes()


def _type(tensor: ReaderTensor, to: str | None) -> Type:
    kept = to is None or tensor.tensor_type in _UNQUANTISED
    return tensor.tensor_type if kept else Type[str(to)]


def _shape(tensor: ReaderTensor) -> tuple[int, ...]:
    return tuple(int(size) for size in tensor.shape[::-1])


def _field(reader: GGUFReader, key: str) -> Any:
    field = reader.get_field(key)
    return None if field is None else field.contents()


def _padded(data: bytes, alignment: int) -> bytes:
    return data + bytes(-len(data) % alignment)


def _misfit() -> ModelRefused:
    return ModelRefused(
        "The adapter was learnt on another base model.", "Switch back to that model, or learn anew from the log."
    )
