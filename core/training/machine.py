"""Choose device, precision and number of threads by measuring, and say why."""

import time
from dataclasses import dataclass

import torch

from core.workers.vitals import processors

_PROBE_TOKENS = 256
_PROBE_S = 0.15
# A second thread that wins less than this costs other programs more than it gives.
_WORTHWHILE_GAIN = 1.2


@dataclass(frozen=True)
class Pace:
    """What the trainer runs on. `uses_bf16`: matrix products in bfloat16, everything else in float32.

    `is_quantised`: the frozen weights take four bits each. `recomputes`: activations are computed twice and not kept.
    `is_sharded`: each rank keeps a part of the frozen weights. `needed_bytes` is the memory this was expected to take.
    """

    device: str
    threads: int
    uses_bf16: bool
    reason: str = ""
    is_quantised: bool = False
    recomputes: bool = False
    is_sharded: bool = False
    needed_bytes: int = 0


def choose_pace(wanted: str, hidden_size: int, wide_size: int) -> Pace:
    """Time the model's own matrix products for about a second and take the fastest way.

    `wanted` is a torch device or "auto"; the sizes are those of the widest layer.
    """
    device = _choose_device(wanted)
    if device != "cpu":
        uses_bf16 = device != "cuda" or torch.cuda.is_bf16_supported()
        return Pace(device, torch.get_num_threads(), uses_bf16, f"{device}, {'bf16' if uses_bf16 else 'fp32'}")
    best, rates = _race(hidden_size, wide_size)
    listed = ", ".join(f"{threads}x{_name(bf16)} {rate:.0f}" for (threads, bf16), rate in rates.items())
    threads, uses_bf16 = best
    return Pace("cpu", threads, uses_bf16, f"{threads} thread(s), {_name(uses_bf16)} (GFLOP/s: {listed})")


def _choose_device(wanted: str) -> str:
    if wanted != "auto":
        return wanted
    if torch.cuda.is_available():
        return "cuda"
    return "mps" if torch.backends.mps.is_available() else "cpu"


def _race(hidden_size: int, wide_size: int) -> tuple[tuple[int, bool], dict[tuple[int, bool], float]]:
    cores = processors()
    rates = {}
    for threads in sorted({1, max(1, cores // 2), cores}):
        torch.set_num_threads(threads)
        for bf16 in (False, True):
            rates[threads, bf16] = _rate(hidden_size, wide_size, bf16)
    best = (1, rates[1, True] > rates[1, False])
    for choice, rate in rates.items():
        gain_needed = _WORTHWHILE_GAIN if choice[0] > best[0] else 1.0
        if rate > rates[best] * gain_needed:
            best = choice
    return best, rates


def _rate(hidden_size: int, wide_size: int, uses_bf16: bool) -> float:
    """Return billions of operations a second of one layer there and back, the best of several."""
    kind = torch.bfloat16 if uses_bf16 else torch.float32
    weight = torch.randn(wide_size, hidden_size).to(kind)
    inputs = torch.randn(_PROBE_TOKENS, hidden_size).to(kind)
    _ = (inputs @ weight.T) @ weight  # the first product of a kind also sets its kernels up
    best_s, began = float("inf"), time.perf_counter()
    while time.perf_counter() - began < _PROBE_S:
        start = time.perf_counter()
        _ = (inputs @ weight.T) @ weight
        best_s = min(best_s, time.perf_counter() - start)
    return 4 * _PROBE_TOKENS * hidden_size * wide_size / best_s / 1e9


def _name(uses_bf16: bool) -> str:
    return "bf16" if uses_bf16 else "fp32"
