"""The worker that measures how fast this machine decodes: `python -m core.inference.measure_worker`."""

import time
from pathlib import Path

import llama_cpp

from core.errors import ModelRefused
from core.inference.graphics_cards import graphics_cards
from core.inference.measure_messages import DeviceFound, Measured, MeasureDecoding
from core.models.verified import verify_file
from core.workers.child import Channel, run

_CONTEXT_TOKENS = 512
_WARM_UP_TOKENS = 8


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
    for card in graphics_cards():
        on_card = _decode(command, gpu_layers=-1) if llama_cpp.llama_supports_gpu_offload() else None
        cards.append(DeviceFound(card.name, card.free_bytes, card.total_bytes, on_card and on_card * size))
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


if __name__ == "__main__":
    run(MeasureDecoding, serve)
