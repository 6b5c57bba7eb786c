"""A rank beside the first: `python -m core.training.peer`, started by the trainer, ended by closing its stdin."""

import os
import threading

import torch
from torch._C._distributed_c10d import TCPStore

from core.training.base_model import load_base
from core.training.distributed import Ranks, meet
from core.training.distributed_messages import (
    Align,
    Compare,
    Join,
    LearnTogether,
    Loaded,
    PeerCommand,
    ScoreTogether,
    to_examples,
)
from core.training.learner import Learner
from core.workers.child import Channel, run
from core.workers.confine import Network


def serve(channel: Channel) -> None:
    """Do what the first rank says until it closes stdin or dies."""
    channel.start()
    _end_with_the_first_rank(channel)
    learner, group = None, Ranks(0, 1)
    for command in channel.commands():
        match command:
            case Join():
                base = load_base(command.base)
                channel.emit(Loaded())
                group = Ranks(command.rank, command.size, command.pace.is_sharded)
                store = TCPStore("127.0.0.1", command.port, command.size)
                meet(store, command.rank, command.size, command.pace)
                learner = Learner(base, command.recipe, command.pace, group)
            case Align():
                group.receive(_there(learner))
            case Compare():
                group.compare(_there(learner))
            case LearnTogether():
                _there(learner).learn_from(to_examples(command.windows))
            case ScoreTogether():
                with torch.inference_mode():
                    _there(learner).losses(to_examples(command.windows))


def _there(learner: Learner | None) -> Learner:
    if learner is None:
        raise RuntimeError("a peer must join before it learns")
    return learner


def _end_with_the_first_rank(channel: Channel) -> None:
    """Leave at once when the first rank is gone: a peer has nothing to save, and may wait for it in native code."""

    def end() -> None:
        channel.app_is_gone.wait()
        os._exit(0)

    threading.Thread(target=end, name="end", daemon=True).start()


if __name__ == "__main__":
    run(PeerCommand, serve, network=Network.LOOPBACK)
