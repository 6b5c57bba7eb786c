"""Training on a CUDA device, ours beside the usual loop: `python -m tests.bench.gpu_training [shapes, e.g. 1B 8B]`.

It needs no vault, no window and no model file: weights are random, which speed does not know from learnt ones. Of
core it imports the learner and what that needs: torch, transformers, peft, msgspec, gguf, psutil, platformdirs.
"""

import json
import random
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import torch

from tests.bench.training_loops import SHAPES, Measured, Order, Window

ROOT = Path(__file__).parents[2]
PROGRAM = "tests.bench.training_loops"
CONTEXT_TOKENS = 385
WINDOWS = 41

# Dense bf16 products a second as the makers state them, by what the name of the card holds.
PEAKS = {"H100 PCIe": 756e12, "H100": 989e12, "H200": 989e12, "B200": 2250e12, "A100": 312e12, "L40S": 362e12,
         "4090": 165e12, "3090": 71e12}  # fmt: skip


def main() -> None:
    """Measure the shapes named on the command line, or all."""
    measure(sys.argv[1:] or list(SHAPES))


def measure(shapes: list[str]) -> None:
    """Measure each of these shapes, with long targets and with short ones."""
    name = torch.cuda.get_device_name()
    print(f"{name}, torch {torch.__version__}, CUDA {torch.version.cuda}", flush=True)
    for shape in shapes:
        for longest in (512, 128):
            compare(shape, windows(shape, longest), longest, peak_of(name))


def compare(shape: str, chosen: list[Window], longest: int, peak: float | None) -> None:
    """Run the loops over the same windows and print their speeds, memory and share of the card's peak."""
    print(f"{shape}, {CONTEXT_TOKENS} tokens of context, targets of {longest // 4} to {longest}", flush=True)
    ours = None
    for loop, parameters_bf16 in (("ours", True), ("plain", False), ("plain", True)):
        order = Order(loop, shape, chosen, "cuda", bf16=True, parameters_bf16=parameters_bf16)
        measured = run(order)
        if isinstance(measured, str):
            print(f"  {loop}: {measured}", flush=True)
            continue
        ours = ours or measured
        share = flops(shape, chosen, measured, loop) / measured.seconds / peak if peak else float("nan")
        print(
            f"  {loop}, weights in {'bf16' if parameters_bf16 else 'fp32'}: {measured.tokens_per_s:.0f} tokens of "
            f"targets/s (ours {ours.tokens_per_s / measured.tokens_per_s:.2f} times as fast), "
            f"{measured.read_tokens / measured.seconds:.0f} tokens read/s, {share:.1%} of peak, "
            f"{measured.device_bytes / 2**30:.2f} GiB (ours {ours.device_bytes / measured.device_bytes:.2f} of it)",
            flush=True,
        )


def run(order: Order) -> Measured | str:
    """Carry out an order in a process of its own; return why it failed if it did."""
    done = subprocess.run(
        [sys.executable, "-m", PROGRAM],
        input=json.dumps(asdict(order)),
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    if done.returncode:
        return done.stderr.strip().splitlines()[-1][:200]
    return Measured(**json.loads(done.stdout.splitlines()[-1]))


def windows(shape: str, longest: int) -> list[Window]:
    """Make windows of random tokens with targets of different lengths, the same for every loop."""
    choice = random.Random(1)  # noqa: S311 - lengths, nobody's secret
    vocabulary = SHAPES[shape][0]
    sizes = [choice.randint(longest // 4, longest) for _ in range(WINDOWS)]
    return [
        Window([choice.randrange(vocabulary) for _ in range(CONTEXT_TOKENS + size)], CONTEXT_TOKENS) for size in sizes
    ]


def flops(shape: str, chosen: list[Window], measured: Measured, loop: str) -> float:
    """Count the operations a loop needs for its windows, without what it wastes on padding and conversions.

    With P weights in the linear layers of the decoder, a token costs 2P forward and 2P backward (the frozen weights
    need no gradient); ours goes backward through targets only. The output layer of v x h weights costs 4vh a token: in
    ours of a target, in the usual loop of any. Attention costs 4h a layer and pair of tokens forward and twice that
    backward. The branches of the adapter, under 2 %, are not counted.
    """
    vocabulary, hidden, _, layers, _, _ = SHAPES[shape]
    warm_up = 1 if loop == "ours" else 4
    total = 0.0
    for one in chosen[warm_up:]:
        size, read = len(one.tokens), one.target_start - 1 if loop == "ours" else 0
        learnt = size - read
        total += 2 * measured.parameters * (read + 2 * learnt) + 4 * vocabulary * hidden * learnt
        total += 4 * hidden * layers * (size**2 + 2 * (size**2 - read**2)) / 2
    return total


def peak_of(name: str) -> float | None:
    """Return the operations a second the maker states for this card; None if it is not known here."""
    return next((peak for part, peak in PEAKS.items() if part in name), None)


if __name__ == "__main__":
    main()
