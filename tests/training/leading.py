"""A process that leads another: what they learn together, and what happens when the other is killed.

Prints one JSON object. It is a process of its own because a group of ranks is one for each process.
"""

import json
import os
import signal
import sys
from dataclasses import replace
from pathlib import Path

import psutil
import torch

from core import paths
from core.training.base_model import load_base
from core.training.distributed import FirstRank, PeerDied
from core.training.distributed_messages import Join
from core.training.layout import Example, lay_out
from core.training.learner import Learner
from core.training.machine import Pace
from core.training.messages import Base, Text
from core.training.recipe import Recipe

Tensors = dict[str, torch.Tensor]

PACE = Pace("cpu", 1, uses_bf16=False)
STEPS = ((0, 2), (2, 4), (4, 5))  # the last one leaves nothing for the second rank


def main(path: Path, sha256: str, notes: Path, pace: Pace) -> None:
    base = Base(str(path), sha256, str(paths.model_folder(sha256) / "torch"), "<|endoftext|>")
    texts = [Text(seq, file.read_text()[:120]) for seq, file in enumerate(sorted(notes.glob("*.md"))[:5], start=1)]
    loaded = load_base(base)
    recipe = Recipe.for_hidden_size(loaded.model.config.hidden_size).for_windows(2)
    examples = lay_out(loaded.items(texts), recipe.layout, loaded.separator)[:5]
    group = FirstRank(lambda rank, port: Join(base, recipe, pace, rank, 2, port), 2, pace)
    together = Learner(loaded, recipe, pace, group)
    group.align(together)
    losses = steps(together, examples)
    with torch.inference_mode():
        scored = together.losses(examples).tolist()
    learnt = together.adapter()
    group.compare(together)  # raises unless both have the same bits
    os.kill(peer().pid, signal.SIGKILL)
    died = ""
    try:
        for _ in range(3):
            together.learn_from(examples[:2])
    except PeerDied as error:
        died = error.title
    group.close()
    alone = Learner(load_base(base), recipe, PACE)
    losses_alone = steps(alone, examples)
    with torch.inference_mode():
        found = {"scored": scored, "scored_alone": alone.losses(examples).tolist()}
    found |= {"losses": losses, "losses_alone": losses_alone, "difference": difference(learnt, alone.adapter())}
    print(json.dumps(found | {"died": died}))


def steps(learner: Learner, examples: list[Example]) -> list[float]:
    return [loss for first, last in STEPS for loss in learner.learn_from(examples[first:last])]


def peer() -> psutil.Process:
    (found,) = (one for one in psutil.Process().children() if "core.training.peer" in one.cmdline())
    return found


def difference(one: Tensors, other: Tensors) -> float:
    """Return how far apart two adapters are, as a share of what was learnt."""
    ups = [name for name in one if name.endswith("lora_B")]
    apart = sum(float((one[name] - other[name]).square().sum()) for name in ups)
    return (apart / sum(float(other[name].square().sum()) for name in ups)) ** 0.5


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), replace(PACE, is_sharded="sharded" in sys.argv))
