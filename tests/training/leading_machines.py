"""Two machines and two devices of one machine take the same steps; what travels between the machines is looked into.

Prints one JSON object. It is a process of its own because a group of ranks is one for each process; with a port as its
last argument it is the second machine.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections import defaultdict
from pathlib import Path

import torch
import torch.distributed as dist
from leading import PACE, STEPS, difference, steps
from torch._C._distributed_c10d import TCPStore

from core import paths
from core.errors import GuardianError
from core.training import serving
from core.training.base_model import load_base
from core.training.distributed import FirstRank
from core.training.distributed_messages import Join
from core.training.layout import Example, lay_out
from core.training.learner import Learner
from core.training.line import Line
from core.training.machine_messages import LentModel, Serve
from core.training.machines import FirstMachine
from core.training.messages import Base, Text
from core.training.recipe import Recipe
from core.training.rendezvous import Parting, Rendezvous
from core.training.sealing import Sealing

KEY = bytes(range(32))


def main(base: Base, notes: Path, port: int | None) -> None:
    if port is not None:
        serving.choose_pace = lambda *_: PACE  # the same arithmetic as on the devices of one machine
        serving.arrange = lambda pace, *_: pace
        models = [LentModel(base.sha256, "the base", "", base)]
        serving.serve_machine(Serve(meet(port, 1), models), Line(lambda _event: None, lambda: False))
        return
    loaded = load_base(base)
    texts = [Text(seq, file.read_text()[:120]) for seq, file in enumerate(sorted(notes.glob("*.md"))[:5], start=1)]
    recipe = Recipe.for_hidden_size(loaded.model.config.hidden_size).for_windows(2)
    examples = lay_out(loaded.items(texts), recipe.layout, loaded.separator)[:5]
    found = by_machines(base, recipe, examples)
    group = FirstRank(lambda rank, port: Join(base, recipe, PACE, rank, 2, port), 2, PACE)
    learner = Learner(load_base(base), recipe, PACE, group)
    group.align(learner)
    losses = steps(learner, examples)
    group.close()
    apart = difference(found.pop("learnt"), learner.adapter())
    print(json.dumps(found | {"is_same": losses == found["losses"], "difference": apart}))


def by_machines(base: Base, recipe: Recipe, examples: list[Example]) -> dict[str, object]:
    store = TCPStore("127.0.0.1", 0, None, is_master=True, wait_for_workers=False)
    second = subprocess.Popen([sys.executable, "-W", "ignore", *sys.argv, str(store.port)])
    travelled, said = recorded()
    group = FirstMachine(meet(store.port, 0), base.sha256, recipe, Line(lambda _event: None, lambda: False))
    loaded = load_base(base)
    learner = Learner(loaded, recipe, PACE, group)
    group.align(learner)
    began, before = time.monotonic(), sum(map(len, travelled))
    losses = steps(learner, examples)
    seconds, moved = time.monotonic() - began, sum(map(len, travelled)) - before
    learnt = learner.adapter()
    second.send_signal(signal.SIGKILL)
    second.wait()
    began = time.monotonic()
    died = dies(learner, examples)
    noticed_after_s = time.monotonic() - began
    group.close(Parting.FAILED)
    return {
        "losses": losses,
        "learnt": learnt,
        "died": died,
        "noticed_after_s": noticed_after_s,
        "said": {purpose: len(messages) for purpose, messages in said.items()},
        "readable": readable(travelled, said),
        "bytes_a_step": moved / len(STEPS),
        "seconds_a_step": seconds / len(STEPS),
    }


def meet(port: int, rank: int) -> Rendezvous:
    return Rendezvous("127.0.0.1", port, rank, 2, "0", KEY)


def recorded() -> tuple[list[bytes], dict[str, list[bytes]]]:
    """Keep a copy of all that goes through the process group, and of what was said by it, by purpose."""
    travelled, said = list[bytes](), defaultdict[str, list[bytes]](list)
    broadcast, gather, seal, unseal = dist.broadcast, dist.gather, Sealing.seal, Sealing.open

    def on_broadcast(tensor: torch.Tensor, source: int) -> None:
        travelled.append(tensor.numpy().tobytes())
        broadcast(tensor, source)

    def on_gather(tensor: torch.Tensor, parts: list[torch.Tensor], dst: int) -> None:
        gather(tensor, parts, dst=dst)
        travelled.extend(part.numpy().tobytes() for part in parts[1:])

    def on_seal(self: Sealing, data: bytes, purpose: str) -> bytes:
        said[purpose].append(data)
        return seal(self, data, purpose)

    def on_open(self: Sealing, sealed: bytes, sender: int, purpose: str) -> bytes:
        said[purpose].append(unseal(self, sealed, sender, purpose))
        return said[purpose][-1]

    dist.broadcast, dist.gather, Sealing.seal, Sealing.open = on_broadcast, on_gather, on_seal, on_open
    return travelled, said


def readable(travelled: list[bytes], said: dict[str, list[bytes]]) -> list[str]:
    """Name the purposes of which a part stands in clear in what travelled: tried at two places of each message."""
    return [
        purpose
        for purpose, messages in said.items()
        for data in messages
        if any(data[at : at + 16] in one for at in (len(data) // 3, len(data) // 2) for one in travelled)
        if any(data)
    ]


def dies(learner: Learner, examples: list[Example]) -> str:
    try:
        for _ in range(3):
            learner.learn_from(examples[:2])
    except GuardianError as error:
        return error.title
    return ""


if __name__ == "__main__":
    path, sha256, notes = sys.argv[1:4]
    base = Base(path, sha256, str(paths.model_folder(sha256) / "torch"), "<|endoftext|>")
    main(base, Path(notes), int(sys.argv[4]) if len(sys.argv) > 4 else None)
    sys.stdout.flush()
    os._exit(0)
