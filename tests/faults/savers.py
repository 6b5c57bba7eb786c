"""A process that has imported torch once and forks savers of checkpoints, each of which is killed in the middle of it.

`python savers.py FOLDER COUNT` prints a JSON list: how many saves each killed child had acknowledged, and which
checkpoint was found afterwards. A child saves checkpoints with rising numbers and says each number once it is saved.
"""

import json
import os
import random
import select
import signal
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import torch

from core.training.checkpoint import Progress, load_checkpoint, save_checkpoint
from core.training.machine import Pace
from core.workers.protocol import SealedFile

NUMBERS = 200_000  # a save of about a megabyte: sealing, writing and renaming all take a share of it
SAVES_WAITED_FOR = 3  # a child may live as long as so many saves take


def main() -> None:
    """Kill COUNT savers over one checkpoint."""
    folder, count = Path(sys.argv[1]), int(sys.argv[2])
    torch.set_num_threads(1)
    file = SealedFile(str(folder / "checkpoint"), "checkpoint", "vault", bytes(range(32)))
    choice, found, step = random.Random(1), [], 0
    began = time.perf_counter()
    save(file, step)
    longest_s = SAVES_WAITED_FOR * (time.perf_counter() - began)
    for _ in range(count):
        said = kill_a_saver(file, step + 1, choice.uniform(0, longest_s))
        progress, state = load_checkpoint(file)
        assert bool((state["numbers"] == progress.step).all()), "numbers of another step"
        found.append({"before": step, "said": said, "found": progress.step})
        step = progress.step
    json.dump({"runs": found, "files": sorted(path.name for path in folder.iterdir())}, sys.stdout)


def save(file: SealedFile, step: int) -> None:
    """Save a state in which every number is that of the step."""
    progress = Progress("run", Pace("cpu", 1, uses_bf16=False), step)
    save_checkpoint(file, "0" * 64, progress, {"numbers": torch.full((NUMBERS,), float(step))})


def kill_a_saver(file: SealedFile, first: int, after_s: float) -> int:
    """Kill a child so long after it began to save; return the last step that it said, or the one before its first."""
    ours, its = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ours)
        os.write(its, b"begun\n")
        for step in range(first, first + 1_000_000):
            save(file, step)
            os.write(its, f"{step}\n".encode())
        os._exit(1)
    os.close(its)
    select.select([ours], [], [])
    moment = time.perf_counter() + after_s
    while time.perf_counter() < moment:
        pass
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL
    with os.fdopen(ours, "rb") as pipe:
        said = [int(line) for line in pipe.read().split(b"\n")[1:-1]]
    return said[-1] if said else first - 1


if __name__ == "__main__":
    main()
