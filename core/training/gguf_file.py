"""What a GGUF file holds, in torch's terms: configuration, weights, tokeniser, and the order of rows.

transformers can read GGUF too, but reads the header four times and builds its table of names once a tensor: 20 to 40 s
where this takes 5 to 8.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gguf
import torch
from gguf import GGUFReader
from gguf.quants import dequantize
from tokenizers import Regex, Tokenizer, models, pre_tokenizers
from torch import Tensor
from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedConfig, PreTrainedModel

from core.errors import ModelRefused

# How llama.cpp cuts text before byte-pair merging, by `tokenizer.ggml.pre`. A model is supported once its way of
# cutting is here and a test has shown equal tokens on real text: one wrong rule trains on tokens never met in use.
_FIRST_CUTS = {"smollm": r"\p{N}"}

# Families whose weights are known to mean the same in torch and in llama.cpp, by a test, with the layers whose output
# rows llama.cpp keeps in another order (its rotary embedding pairs neighbours, torch's pairs halves).
_REORDERED = {"llama": {"q_proj": "num_attention_heads", "k_proj": "num_key_value_heads"}}

_MOST_NAMED = 3
_ADVICE = "Choose a base model from the list in the settings."


@dataclass(frozen=True)
class Unpacked:
    """A base model taken apart: float32 weights under torch's names; tied weights appear once."""

    config: PreTrainedConfig
    weights: dict[str, Tensor]
    tokenizer: Tokenizer


def unpack(path: Path) -> Unpacked:
    """Read and dequantise a whole GGUF file. Raises ModelRefused for a family or tokeniser not known here."""
    reader = GGUFReader(path)
    config = _config(reader, path.name)
    return Unpacked(config, _weights(reader, config, path.name), _tokenizer(reader, path.name))


def build(unpacked: Unpacked) -> PreTrainedModel:
    """Make a model of what was unpacked."""
    model = LlamaForCausalLM(unpacked.config)
    model.load_state_dict(unpacked.weights, strict=False)  # tied names are absent, and `unpack` has checked the rest
    return model


def gguf_names(modules: list[str], config: PreTrainedConfig) -> dict[str, str]:
    """Map modules of torch to their names in GGUF; those that GGUF does not know are left out."""
    family = next(number for number, name in gguf.MODEL_ARCH_NAMES.items() if name == config.model_type)
    table = gguf.get_tensor_name_map(family, config.num_hidden_layers)
    return {module: name for module in modules if (name := table.get_name(module)) is not None}


def to_gguf_order(module: str, rows: Tensor, config: PreTrainedConfig) -> Tensor:
    """Put the output rows of a layer into llama.cpp's order."""
    heads = _heads(module, config)
    return rows.reshape(heads, 2, rows.shape[0] // heads // 2, -1).swapaxes(1, 2).reshape(rows.shape) if heads else rows


def to_torch_order(module: str, rows: Tensor, config: PreTrainedConfig) -> Tensor:
    """Put the output rows of a layer into torch's order."""
    heads = _heads(module, config)
    return rows.reshape(heads, rows.shape[0] // heads // 2, 2, -1).swapaxes(1, 2).reshape(rows.shape) if heads else rows


def _heads(module: str, config: PreTrainedConfig) -> int:
    """Return how many heads the output rows of a layer are reordered in; 0 for none."""
    size = _REORDERED[config.model_type].get(module.rsplit(".", 1)[-1])
    return int(getattr(config, size)) if size else 0


def _config(reader: GGUFReader, name: str) -> PreTrainedConfig:
    family = str(_field(reader, "general.architecture"))
    if family not in _REORDERED or _field(reader, f"{family}.rope.scaling.type", "none") != "none":
        raise ModelRefused(f"This release cannot teach {name}, a model of the family {family}.", _ADVICE)
    width, heads = _field(reader, "llama.embedding_length"), _field(reader, "llama.attention.head_count")
    return LlamaConfig(
        vocab_size=len(_field(reader, "tokenizer.ggml.tokens")),
        hidden_size=width,
        intermediate_size=_field(reader, "llama.feed_forward_length"),
        num_hidden_layers=_field(reader, "llama.block_count"),
        num_attention_heads=heads,
        num_key_value_heads=_field(reader, "llama.attention.head_count_kv", heads),
        head_dim=_field(reader, "llama.rope.dimension_count", width // heads),
        max_position_embeddings=_field(reader, "llama.context_length"),
        rms_norm_eps=_field(reader, "llama.attention.layer_norm_rms_epsilon"),
        rope_parameters={"rope_type": "default", "rope_theta": _field(reader, "llama.rope.freq_base", 10000.0)},
        tie_word_embeddings=all(tensor.name != "output.weight" for tensor in reader.tensors),
        architectures=["LlamaForCausalLM"],
    )


def _weights(reader: GGUFReader, config: PreTrainedConfig, name: str) -> dict[str, Tensor]:
    with torch.device("meta"):
        expected = {key: value.shape for key, value in LlamaForCausalLM(config).state_dict().items()}
    if config.tie_word_embeddings:
        expected.pop("lm_head.weight")
    modules = [key.removesuffix(".weight") for key in expected]
    torch_names = {f"{theirs}.weight": ours for ours, theirs in gguf_names(modules, config).items()}
    weights = {}
    for tensor in reader.tensors:
        module = torch_names.get(tensor.name)
        if module is None:
            raise ModelRefused(f"This release does not know what {tensor.name} in {name} is.", _ADVICE)
        rows = torch.tensor(dequantize(tensor.data, tensor.tensor_type))
        weights[f"{module}.weight"] = to_torch_order(module, rows, config).contiguous()
    found = {key: value.shape for key, value in weights.items()}
    if wrong := sorted(key for key in expected if found.get(key) != expected[key]):
        more = f" and {len(wrong) - _MOST_NAMED} more" if len(wrong) > _MOST_NAMED else ""
        named = ", ".join(wrong[:_MOST_NAMED]) + more
        raise ModelRefused(
            f"{name} lacks weights of its own description, or has them in another size: {named}.", _ADVICE
        )
    return weights


def _tokenizer(reader: GGUFReader, name: str) -> Tokenizer:
    """Build the tokeniser a GGUF describes, equal to llama.cpp's on plain text.

    Control tokens are in the vocabulary but can never come out of text.
    """
    kind, cut = (str(_field(reader, f"tokenizer.ggml.{key}")) for key in ("model", "pre"))
    if kind != "gpt2" or cut not in _FIRST_CUTS:
        raise ModelRefused(f"{name} cuts text in a way this release cannot learn with ({kind}, {cut}).", _ADVICE)
    vocabulary = {token: number for number, token in enumerate(_field(reader, "tokenizer.ggml.tokens"))}
    merges = [tuple(merge.split(" ", 1)) for merge in _field(reader, "tokenizer.ggml.merges")]
    tokenizer = Tokenizer(models.BPE(vocabulary, merges))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(_FIRST_CUTS[cut]), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True),
        ]
    )
    return tokenizer


def _field(reader: GGUFReader, key: str, default: Any = None) -> Any:
    field = reader.get_field(key)
    return default if field is None else field.contents()
