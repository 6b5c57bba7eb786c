"""Decode speed of base model, base model with adapter, and fused model, by llama.cpp itself in one process.

All three take turns in short rounds, so that whatever else the machine does meets all of them.
"""

import os
import statistics
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import gguf
import llama_cpp
import numpy as np
import pytest

from core.models.catalogue import BaseModel, default_model
from core.training.fuse import fused_parts
from core.training.private_path import private_path

pytestmark = pytest.mark.bench

RANK, ALPHA = 16, 32.0
TOKENS, ROUNDS = 24, 9
THREADS = max(1, (os.cpu_count() or 1) // 2)  # as the app decodes
START = list(range(1000, 1064))


def test_decode_of_base_adapter_and_fused_model() -> None:
    model = default_model()
    weights = adapter(model)
    fused = b"".join(fused_parts(model.path, model.sha256, weights, "adapter-bench", "Q8_0"))
    with ExitStack() as held:
        lora, folded = (held.enter_context(private_path(data)) for data in (weights, fused))
        models = {
            "base": loaded(model.path),
            "base and adapter": loaded(model.path, lora),
            "fused": loaded(folded),
        }
        for one in models.values():
            held.enter_context(closing(one))
            tokens_per_s(one)
        rounds = [{name: tokens_per_s(one) for name, one in models.items()} for _ in range(ROUNDS)]
    for name in models:
        ratio = statistics.median(one[name] / one["base"] for one in rounds)
        best = max(one[name] for one in rounds)
        print(f"decode, {name}: {ratio:.2f} of the base model (at best {best:.0f} tokens/s)")


def tokens_per_s(model: llama_cpp.Llama) -> float:
    model.reset()
    model.eval(START)
    began = time.perf_counter()
    for number in range(TOKENS):
        model.eval([2000 + number])
    return TOKENS / (time.perf_counter() - began)


def loaded(path: Path, lora: Path | None = None) -> llama_cpp.Llama:
    return llama_cpp.Llama(
        str(path),
        lora_path=str(lora) if lora else None,
        n_ctx=512,
        n_threads=THREADS,
        n_threads_batch=THREADS,
        verbose=False,
    )


def adapter(model: BaseModel) -> bytes:
    """Write an adapter of every matrix the trainer teaches, of small random numbers: its speed is that of any other."""
    random = np.random.default_rng(1)
    with private_path() as path:
        writer = gguf.GGUFWriter(path, "llama")
        writer.add_type(gguf.GGUFType.ADAPTER)
        writer.add_string(gguf.Keys.Adapter.TYPE, "lora")
        writer.add_float32(gguf.Keys.Adapter.LORA_ALPHA, ALPHA)
        writer.add_string("guardian.base_sha256", model.sha256)
        for name, outputs, inputs in matrices(model):
            writer.add_tensor(f"{name}.lora_a", (random.normal(size=(RANK, inputs)) / 100).astype(np.float32))
            writer.add_tensor(f"{name}.lora_b", (random.normal(size=(outputs, RANK)) / 100).astype(np.float32))
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
        return path.read_bytes()


def matrices(model: BaseModel) -> Iterator[tuple[str, int, int]]:
    for tensor in gguf.GGUFReader(model.path).tensors:
        if tensor.name.startswith("blk.") and len(tensor.shape) > 1:
            yield tensor.name, int(tensor.shape[1]), int(tensor.shape[0])
