"""What does not fit together is refused by name: weights a file lacks, parts of an adapter made for another base."""

from pathlib import Path

import gguf
import numpy as np
import pytest

from core.errors import ModelRefused
from core.training.base_model import BaseModel
from core.training.export import _BASE_KEY, from_gguf, to_gguf
from core.training.gguf_file import unpack
from core.training.private_path import private_path
from tests.training.little import RECIPE, little_learner, little_model

SHA256 = "a" * 64
LAYER = "blk.1.attn_k.weight"


@pytest.fixture(scope="module")
def base() -> BaseModel:
    return BaseModel(little_model(), tokenizer=None, separator=0, token_bytes=[])  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def adapter() -> dict[str, np.ndarray]:
    """An adapter of the little base by the names of its file."""
    model = little_model()
    learner = little_learner(model)
    plain = BaseModel(little_model(), tokenizer=None, separator=0, token_bytes=[])  # type: ignore[arg-type]
    with private_path(to_gguf(learner.adapter(), plain, RECIPE, SHA256)) as path:
        return {tensor.name: np.array(tensor.data) for tensor in gguf.GGUFReader(path).tensors}


def written(tensors: dict[str, np.ndarray], made_for: str = SHA256) -> bytes:
    with private_path() as path:
        writer = gguf.GGUFWriter(path, "llama")
        writer.add_string(_BASE_KEY, made_for)
        for name, tensor in tensors.items():
            writer.add_tensor(name, tensor)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
        return path.read_bytes()


def test_a_whole_adapter_is_read(adapter: dict[str, np.ndarray], base: BaseModel) -> None:
    assert len(from_gguf(written(adapter), base, SHA256)) == len(adapter) == 2 * 2 * 7


def test_an_adapter_of_fewer_layers_is_read(adapter: dict[str, np.ndarray], base: BaseModel) -> None:
    queries = {name: tensor for name, tensor in adapter.items() if "attn_q" in name}
    assert len(from_gguf(written(queries), base, SHA256)) == len(queries) == 4


def test_the_tokenizer_or_weights_of_another_base_are_refused(adapter: dict[str, np.ndarray], base: BaseModel) -> None:
    """A base with other weights or another tokeniser is another file, and its hash stands in the adapter."""
    with pytest.raises(ModelRefused, match="learnt on another base model"):
        from_gguf(written(adapter, "b" * 64), base, SHA256)


@pytest.mark.parametrize("side", ["lora_a", "lora_b"])
def test_a_missing_side_is_named(adapter: dict[str, np.ndarray], base: BaseModel, side: str) -> None:
    left = {name: tensor for name, tensor in adapter.items() if name != f"{LAYER}.{side}"}
    with pytest.raises(ModelRefused, match=rf"does not fit the base model: {LAYER}\.{side}"):
        from_gguf(written(left), base, SHA256)


def test_a_layer_the_base_has_not_is_named(adapter: dict[str, np.ndarray], base: BaseModel) -> None:
    with pytest.raises(ModelRefused, match=r"blk\.7\.attn_q\.weight\.lora_a"):
        from_gguf(written(adapter | {"blk.7.attn_q.weight.lora_a": adapter[f"{LAYER}.lora_a"]}), base, SHA256)


def test_sides_of_another_size_are_named(adapter: dict[str, np.ndarray], base: BaseModel) -> None:
    wider = {name: np.concatenate([tensor, tensor]) for name, tensor in adapter.items() if name.endswith("lora_b")}
    with pytest.raises(ModelRefused, match=r"lora_b, .* and 11 more"):
        from_gguf(written(adapter | wider), base, SHA256)


def test_weights_a_base_lacks_are_named(tmp_path: Path) -> None:
    path = tmp_path / "short.gguf"
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_embedding_length(32)
    writer.add_head_count(4)
    writer.add_feed_forward_length(48)
    writer.add_block_count(1)
    writer.add_context_length(64)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_token_list(["a", "b"])
    writer.add_tensor("token_embd.weight", np.zeros((2, 32), dtype=np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    with pytest.raises(ModelRefused, match=r"short\.gguf lacks .*model\.layers\.0\.input_layernorm\.weight, .* more"):
        unpack(path)
