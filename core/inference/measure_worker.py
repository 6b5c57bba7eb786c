"""The worker that measures how fast this machine decodes: `python -m core.inference.measure_worker`."""

import ctypes
import time
from pathlib import Path

import llama_cpp
from llama_cpp import _ggml

from core.errors import ModelRefused
from core.inference.measure_messages import DeviceFound, Measured, MeasureDecoding
from core.models.verified import verify_file
from core.workers.child import Channel, run

_CONTEXT_TOKENS = 512
_WARM_UP_TOKENS = 8
_GPU_KINDS = (1, 2)  # GGML_BACKEND_DEVICE_TYPE_GPU and, on one chip with the processor, _IGPU


def serve(channel: Channel) -> None:
    """Carry out the one command."""
    channel.start()
    for command in channel.commands():
        channel.emit(_measure(command))
        return


def _measure(command: MeasureDecoding) -> Measured:
    path = Path(command.path)
    verify_file(path, command.sha256)
    tokens_per_s = _decode(command, gpu_layers=0)
    size = path.stat().st_size
    cards = []
    for name, free, total in graphics_cards():
        on_card = _decode(command, gpu_layers=-1) if llama_cpp.llama_supports_gpu_offload() else None
        cards.append(DeviceFound(name, free, total, on_card and on_card * size))
    return Measured(tokens_per_s * size, tokens_per_s, tuple(cards), llama_cpp.__version__)


def _decode(command: MeasureDecoding, gpu_layers: int) -> float:
    """Return the tokens decoded a second, each with all weights read once."""
    try:
        model = llama_cpp.Llama(
            command.path,
            n_ctx=_CONTEXT_TOKENS,
            n_batch=_CONTEXT_TOKENS,
            n_threads=command.threads,
            n_threads_batch=command.threads,
            n_gpu_layers=gpu_layers,
            verbose=False,
        )
    except ValueError as error:
        raise ModelRefused(f"llama.cpp cannot load {Path(command.path).name}.", "Fetch the model again.") from error
    token = model.token_bos()
    model.eval([token] * _WARM_UP_TOKENS)
    started, tokens = time.monotonic(), 0
    while (elapsed := time.monotonic() - started) < command.seconds:
        if model.n_tokens >= _CONTEXT_TOKENS - 1:
            model.n_tokens = _WARM_UP_TOKENS  # eval drops what the cache holds beyond this
        model.eval([token])
        tokens += 1
    model.close()
    return tokens / elapsed


def graphics_cards() -> list[tuple[str, int, int]]:
    """Ask llama.cpp which cards this build can use: name, free and total bytes. CUDA, Metal, Vulkan and the like."""
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
        if library.ggml_backend_dev_type(device) in _GPU_KINDS:
            free, total = ctypes.c_size_t(), ctypes.c_size_t()
            library.ggml_backend_dev_memory(device, ctypes.byref(free), ctypes.byref(total))
            name = library.ggml_backend_dev_description(device) or library.ggml_backend_dev_name(device)
            cards.append((name.decode(errors="replace"), free.value, total.value))
    return cards


if __name__ == "__main__":
    run(MeasureDecoding, serve)
