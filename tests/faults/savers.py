"""A process that has imported torch once and forks savers of checkpoints, each of which is killed in the middle of it.

`python savers.py FOLDER COUNT` prints a JSON list: how many saves each killed child had acknowledged, and which
checkpoint was found afterwards. A child saves checkpoints with rising numbers and says each number once it is saved.
"""

import json
import os
import random
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
MOST_SAVES = 2  # a child is killed in the save after so many at most


def main() -> None:
    """Kill COUNT savers over one checkpoint."""
    folder, count = Path(sys.argv[1]), int(sys.argv[2])
    torch.set_num_threads(1)
    file = SealedFile(str(folder / "checkpoint"), "checkpoint", "vault", bytes(range(32)))
    choice, found, step = random.Random(1), [], 0
    began = time.perf_counter()
    save(file, step)
    save_s = time.perf_counter() - began
    for number in range(count):
        waited_for = number % (MOST_SAVES + 1)
        said = kill_a_saver(file, step + 1, waited_for, choice.uniform(0, save_s))
        progress, state = load_checkpoint(file)
        assert bool((state["numbers"] == progress.step).all()), "numbers of another step"
        found.append({"before": step, "waited_for": waited_for, "said": said, "found": progress.step})
        step = progress.step
    json.dump({"runs": found, "files": sorted(path.name for path in folder.iterdir())}, sys.stdout)


def save(file: SealedFile, step: int) -> None:
    """Save a state in which every number is that of the step."""
    progress = Progress("run", Pace("cpu", 1, uses_bf16=False), step)
    save_checkpoint(file, "0" * 64, progress, {"numbers": torch.full((NUMBERS,), float(step))})


def kill_a_saver(file: SealedFile, first: int, saves: int, after_s: float) -> int:
    """Kill a child so long after it said so many saves; return the last step that it said, or the one before its first.

    It is waited for by what it says, not by the clock: on a busy machine a save takes many times as long as alone.
    """
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
    with os.fdopen(ours, "rb") as pipe:
        for _ in range(saves + 1):
            assert pipe.readline().endswith(b"\n"), "the saver ended"
        time.sleep(after_s)
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        assert os.WTERMSIG(status) == signal.SIGKILL
        more = pipe.read().count(b"\n")
    return first - 1 + saves + more


if __name__ == "__main__":
    main()
