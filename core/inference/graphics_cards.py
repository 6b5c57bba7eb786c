"""Ask llama.cpp for the graphics cards that this build can use, and what a model would take of them."""

import ctypes
from pathlib import Path
from typing import Any

import llama_cpp
from llama_cpp import _ggml

from core.inference.placement import Card, Demand

_KINDS = (1, 2)  # GGML_BACKEND_DEVICE_TYPE_GPU and, on one chip with the processor, _IGPU
_CACHE_BYTES_PER_NUMBER = 2  # keys and values are kept in float16
_LONGEST_VALUE_BYTES = 128


def graphics_cards() -> list[Card]:
    """Return the cards: CUDA, Metal, Vulkan and the like."""
    library = _ggml.libggml
    library.ggml_backend_dev_count.restype = ctypes.c_size_t
    library.ggml_backend_dev_get.argtypes = [ctypes.c_size_t]
    library.ggml_backend_dev_get.restype = ctypes.c_void_p
    library.ggml_backend_dev_type.argtypes = [ctypes.c_void_p]
    for describe in (library.ggml_backend_dev_name, library.ggml_backend_dev_description):
        describe.argtypes, describe.restype = [ctypes.c_void_p], ctypes.c_char_p
    sizes = ctypes.POINTER(ctypes.c_size_t)
    library.ggml_backend_dev_memory.argtypes = [ctypes.c_void_p, sizes, sizes]
    cards = []
    for index in range(library.ggml_backend_dev_count()):
        device = library.ggml_backend_dev_get(index)
        if library.ggml_backend_dev_type(device) in _KINDS:
            free, total = ctypes.c_size_t(), ctypes.c_size_t()
            library.ggml_backend_dev_memory(device, ctypes.byref(free), ctypes.byref(total))
            name = library.ggml_backend_dev_description(device) or library.ggml_backend_dev_name(device)
            cards.append(Card(name.decode(errors="replace"), free.value, total.value))
    return cards


def demand_of(path: Path, context_tokens: int) -> Demand:
    """Read from a model file what its layers take; all zero if it cannot be read, which loading will report."""
    options = llama_cpp.llama_model_default_params()
    options.vocab_only = True
    model = llama_cpp.llama_model_load_from_file(str(path).encode(), options)
    if not model:
        return Demand(0, 0, 0, 0)
    try:
        family = _value(model, "general.architecture")
        layers, heads, width = (
            int(_value(model, f"{family}.{key}") or 0)
            for key in ("block_count", "attention.head_count", "embedding_length")
        )
        cached_heads = int(_value(model, f"{family}.attention.head_count_kv") or heads)
        head_width = int(_value(model, f"{family}.attention.key_length") or width // max(1, heads))
    except ValueError:  # given for each layer by itself, or not a number
        return Demand(0, 0, 0, 0)
    finally:
        llama_cpp.llama_model_free(model)
    cache_bytes = 2 * context_tokens * cached_heads * head_width * _CACHE_BYTES_PER_NUMBER
    weight_bytes = path.stat().st_size // (layers + 1)  # the output counts as much as a layer
    return Demand(layers, weight_bytes, cache_bytes, weight_bytes)


def _value(model: Any, key: str) -> str:
    buffer = ctypes.create_string_buffer(_LONGEST_VALUE_BYTES)
    length = llama_cpp.llama_model_meta_val_str(model, key.encode(), buffer, _LONGEST_VALUE_BYTES)
    return buffer.value.decode("utf-8", "replace") if length > 0 else ""
