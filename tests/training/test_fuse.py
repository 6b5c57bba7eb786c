"""Folding an adapter into the base model: a whole GGUF that llama.cpp runs as it runs base model and adapter."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gguf
import llama_cpp
import numpy as np
import pytest
from gguf.quants import dequantize

from core.errors import ModelRefused
from core.sealed import Label, read_sealed, write_sealed
from core.training.fuse import fused_parts
from core.training.messages import Base, Fuse, Fused
from core.workers.protocol import Failed, SealedFile

HIDDEN, WIDE, KEYS, RANK, ALPHA = 576, 1536, 192, 4, 8.0
SHAPES = {
    "blk.0.attn_q": (HIDDEN, HIDDEN),
    "blk.7.attn_k": (KEYS, HIDDEN),
    "blk.12.ffn_up": (WIDE, HIDDEN),
    "blk.29.ffn_down": (HIDDEN, WIDE),
}
TEXT = b"The hive scale says that the bees brought in three kilograms of lime honey today."


@dataclass
class Written:
    """An adapter as GGUF, and what it adds to each matrix."""

    data: bytes
    deltas: dict[str, np.ndarray]


def write_adapter(path: Path, base_sha256: str, shapes: dict[str, tuple[int, int]], size: float = 0.25) -> Written:
    random = np.random.default_rng(5)
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_type(gguf.GGUFType.ADAPTER)
    writer.add_string(gguf.Keys.Adapter.TYPE, "lora")
    writer.add_float32(gguf.Keys.Adapter.LORA_ALPHA, ALPHA)
    writer.add_string("guardian.base_sha256", base_sha256)
    deltas = {}
    for name, (outputs, inputs) in shapes.items():
        down = random.normal(size=(RANK, inputs)).astype(np.float32) * size
        up = random.normal(size=(outputs, RANK)).astype(np.float32) * size
        writer.add_tensor(f"{name}.weight.lora_a", down)
        writer.add_tensor(f"{name}.weight.lora_b", up)
        deltas[f"{name}.weight"] = ALPHA / RANK * up @ down
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return Written(path.read_bytes(), deltas)


@pytest.fixture(scope="module")
def adapter(base: Base, tmp_path_factory: pytest.TempPathFactory) -> Written:
    return write_adapter(tmp_path_factory.mktemp("adapter") / "adapter.gguf", base.sha256, SHAPES)


@pytest.fixture(scope="module")
def fused(base: Base, adapter: Written) -> bytes:
    return b"".join(fused_parts(Path(base.path), base.sha256, adapter.data, "adapter-1", "Q8_0"))


@contextmanager
def in_memory(data: bytes) -> Iterator[Path]:
    handle = os.memfd_create("test")
    try:
        path = Path(f"/proc/self/fd/{handle}")
        path.write_bytes(data)
        yield path
    finally:
        os.close(handle)


def logits(model: Path, lora: Path | None = None) -> np.ndarray:
    """Return the logits after each token of the text."""
    loaded = llama_cpp.Llama(
        str(model), lora_path=str(lora) if lora else None, n_ctx=256, logits_all=True, verbose=False
    )
    with closing(loaded):
        tokens = loaded.tokenize(TEXT, add_bos=False)
        loaded.eval(tokens)
        return np.array(loaded.scores[: len(tokens)])


@pytest.fixture(scope="module")
def before(base: Base) -> gguf.GGUFReader:
    return gguf.GGUFReader(base.path)


@pytest.fixture(scope="module")
def after(fused: bytes) -> Iterator[gguf.GGUFReader]:
    with in_memory(fused) as path:
        yield gguf.GGUFReader(path)


def test_it_is_the_base_with_the_adapter_added_and_nothing_else(
    before: gguf.GGUFReader, after: gguf.GGUFReader, adapter: Written
) -> None:
    old, new = ({tensor.name: tensor for tensor in reader.tensors} for reader in (before, after))
    assert list(old) == list(new)
    for name, tensor in new.items():
        if name not in adapter.deltas:
            assert tensor.tensor_type == old[name].tensor_type
            assert np.array_equal(tensor.data, old[name].data)
            continue
        wanted = dequantize(old[name].data, old[name].tensor_type) + adapter.deltas[name]
        assert tensor.tensor_type == gguf.GGMLQuantizationType.Q8_0
        highest = np.abs(wanted.reshape(-1, 32)).max(axis=1, keepdims=True)
        error = np.abs(dequantize(tensor.data, tensor.tensor_type) - wanted).reshape(-1, 32)
        assert (error <= highest / 127 * 0.51 + highest * 2e-3).all()  # half a step, and the scale is in half precision


def test_all_facts_of_the_base_are_kept_and_ours_added(
    before: gguf.GGUFReader, after: gguf.GGUFReader, base: Base
) -> None:
    def facts(reader: gguf.GGUFReader) -> dict[str, list[bytes]]:
        fields = {key: field for key, field in reader.fields.items() if not key.startswith("GGUF.")}
        return {key: [part.tobytes() for part in field.parts] for key, field in fields.items()}

    old, new = facts(before), facts(after)
    changed = {key: after.fields[key].contents() for key in new if new[key] != old.get(key)}
    assert old.keys() < new.keys()
    assert changed == {
        "general.file_type": int(gguf.LlamaFileType.MOSTLY_Q8_0),
        "guardian.base_sha256": base.sha256,
        "guardian.adapter": "adapter-1",
        "guardian.fused": "Q8_0",
    }


def test_llama_cpp_computes_the_same_as_with_base_and_adapter(base: Base, adapter: Written, fused: bytes) -> None:
    with in_memory(fused) as one, in_memory(adapter.data) as lora:
        bare, both, folded = logits(Path(base.path)), logits(Path(base.path), lora), logits(one)
    effect = np.abs(both - bare).mean()
    assert effect > 1  # the adapter does change what the model says
    assert np.abs(folded - both).mean() < 0.2 * effect, (effect, np.abs(folded - both).mean())


def test_an_adapter_of_another_base_or_of_other_layers_is_refused(base: Base, tmp_path: Path) -> None:
    foreign = write_adapter(tmp_path / "foreign", "0" * 64, SHAPES)
    unknown = write_adapter(tmp_path / "unknown", base.sha256, {"blk.99.ffn_up": (WIDE, HIDDEN)})
    wide = write_adapter(tmp_path / "wide", base.sha256, {"blk.0.ffn_up": (WIDE + 32, HIDDEN)})
    for one in (foreign, unknown, wide):
        with pytest.raises(ModelRefused, match="another base model"):
            next(fused_parts(Path(base.path), base.sha256, one.data, "adapter-1", "Q8_0"))


def sealed_file(path: Path) -> SealedFile:
    return SealedFile(str(path), path.name, "vault", bytes(32))


def test_the_worker_leaves_a_sealed_file_and_no_other(
    trainer: Callable[[], Any], base: Base, adapter: Written, fused: bytes, tmp_path: Path
) -> None:
    weights, sealed = sealed_file(tmp_path / "adapter-1"), sealed_file(tmp_path / "fused-adapter-1")
    write_sealed(Path(weights.path), adapter.data, weights.key, Label("vault", weights.file_id), "an adapter")
    child = trainer()
    child.worker.send(Fuse(base, weights, sealed, "Q8_0"))
    assert child.wait(Fused).bytes == len(fused)
    assert read_sealed(Path(sealed.path), sealed.key, sealed.file_id)[1] == fused
    assert sorted(path.name for path in tmp_path.iterdir()) == ["adapter-1", "fused-adapter-1"]
    assert fused[-4096:] not in Path(sealed.path).read_bytes()


def test_the_worker_names_a_base_that_is_another_file(
    trainer: Callable[[], Any], adapter: Written, base: Base, tmp_path: Path
) -> None:
    other = tmp_path / "other.gguf"
    other.write_bytes(b"GGUF")
    weights, sealed = sealed_file(tmp_path / "adapter-1"), sealed_file(tmp_path / "fused-adapter-1")
    child = trainer()
    child.worker.send(
        Fuse(Base(str(other), base.sha256, base.derived_folder, base.document_separator), weights, sealed, "Q8_0")
    )
    assert "other.gguf" in child.wait(Failed).title
    assert not Path(sealed.path).exists()


pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the tests read from memory files")
