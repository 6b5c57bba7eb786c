"""Several devices that learn one adapter: each computes the gradient of other windows, and all take the same step.

Only gradients of the adapter travel, a few megabytes a step (data parallelism; the sum by torch.distributed, gloo or
NCCL). Each rank has a copy of the base, or a part of it where it does not fit one device (`core.training.sharded`).
The first rank is the worker that talks with the app; it starts the others and tells each what to do over its stdin.
"""

import hashlib
import os
import queue
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from typing import Protocol

import torch
import torch.distributed as dist
from safetensors.torch import load as from_safetensors
from safetensors.torch import save as to_safetensors
from torch import Tensor
from torch._C._distributed_c10d import Store, TCPStore
from torch.nn import Parameter

from core.errors import GuardianError
from core.training.distributed_messages import (
    Align,
    Compare,
    Join,
    LearnTogether,
    Loaded,
    PeerEvent,
    ScoreTogether,
    to_windows,
)
from core.training.layout import Example
from core.training.low_rank import Tensors
from core.training.machine import Pace
from core.training.messages import Base
from core.training.recipe import Recipe
from core.training.rendezvous import Parting
from core.workers.protocol import Failed, Message
from core.workers.supervisor import Worker

Backward = Callable[[Example, float], float]
# How long a rank may be behind the others, for instance while the first one measures alone.
PATIENCE = timedelta(hours=2)
LOAD_LIMIT_S = 600.0
_LOOPBACK = {"darwin": "lo0"}
_LOOK_S, _END_TIME_S = 0.001, 1.0


class PeerDied(GuardianError):
    """A process that learnt along with this one is gone."""

    def __init__(self, rank: int) -> None:
        super().__init__(
            f"The process of device {rank + 1} ended unexpectedly, so the run was stopped.",
            "Nothing that was saved is lost. Train again, with as many devices or fewer: the run goes on.",
        )


class RanksDiffer(GuardianError):
    """Two processes that took the same steps came to different adapters."""

    def __init__(self) -> None:
        super().__init__(
            "The devices came to different results, so nothing of this part of the run was kept.",
            "Train again: the run goes on from its last checkpoint. If it happens again, one of them is failing.",
        )


class Stateful(Protocol):
    """What has a state that can be handed on."""

    def state(self) -> Tensors:
        """Return everything the next steps depend on."""

    def restore(self, state: Tensors) -> None:
        """Go on from a state."""


class Group:
    """The ranks that learn together; here only this one."""

    rank, size = 0, 1

    def average(self, examples: Sequence[Example], backward: Backward, _: Sequence[Parameter]) -> list[float]:
        """Leave the mean gradient of some examples in the parameters; return the loss of each."""
        return [backward(example, 1 / len(examples)) for example in examples]

    def align(self, learner: Stateful) -> None:
        """Let every rank go on from the state of the first."""

    def compare(self, learner: Stateful) -> None:
        """Check that every rank has learnt the same; raises RanksDiffer."""

    def announce_scoring(self, examples: Sequence[Example]) -> None:
        """Let every rank score along where none has the whole base."""

    def close(self, _parting: Parting = Parting.DONE) -> None:
        """Part from the others; more than once is as good as once."""


class Ranks(Group):
    """Several ranks, of which this is one; all must do the same in the same order."""

    def __init__(self, rank: int, size: int, is_sharded: bool = False) -> None:
        self.rank, self.size = rank, size
        self._is_sharded = is_sharded

    def average(self, examples: Sequence[Example], backward: Backward, parameters: Sequence[Parameter]) -> list[float]:
        """Compute the gradients of every `size`-th example here, and add up those of all ranks.

        The sum is the same on each rank bit for bit, and so are the parameters after a step.
        """
        losses = own_losses(self, examples, backward)
        if self._is_sharded and self.rank >= len(examples) % self.size > 0:
            # Whoever has a part of the base must come along, also with nothing of its own to learn.
            backward(examples[0], 0.0)
        flat = flattened(parameters, losses)
        self._sum(flat)
        return spread(flat, parameters)

    def receive(self, learner: Stateful) -> None:
        """Take the state of the first rank over."""
        learner.restore(unpack(_broadcast(None)))

    def compare(self, learner: Stateful) -> None:
        """Check that every rank has learnt the same; raises RanksDiffer."""
        own = _digest(learner.state())
        least_and_most = torch.tensor([own, -own])
        dist.all_reduce(least_and_most, dist.ReduceOp.MIN)
        if least_and_most.tolist() != [own, -own]:
            raise RanksDiffer

    def close(self, _parting: Parting = Parting.DONE) -> None:
        """Part from the others."""
        if dist.is_initialized():
            dist.destroy_process_group()

    def _sum(self, flat: Tensor) -> None:
        dist.all_reduce(flat)


class FirstRank(Ranks):
    """The rank that the app talks with; it starts the others, leads them and ends them."""

    def __init__(self, join: Callable[[int, int], Join], size: int, pace: Pace) -> None:
        super().__init__(0, size, pace.is_sharded)
        self._events: queue.SimpleQueue[tuple[int, PeerEvent | None]] = queue.SimpleQueue()
        self._lost: int | None = None
        self._is_closing = threading.Event()
        store = TCPStore("127.0.0.1", 0, size, is_master=True, wait_for_workers=False)
        self._peers = [self._start(rank) for rank in range(1, size)]
        try:
            for rank, peer in enumerate(self._peers, start=1):
                peer.send(join(rank, store.port))
            for _ in self._peers:
                self._wait_for_one()
            meet(store, 0, size, pace)
        except BaseException:
            self.close()
            raise

    def average(self, examples: Sequence[Example], backward: Backward, parameters: Sequence[Parameter]) -> list[float]:
        """Hand the examples out, and do as every rank does. Raises PeerDied."""
        self._tell(LearnTogether(to_windows(examples)))
        return super().average(examples, backward, parameters)

    def align(self, learner: Stateful) -> None:
        """Let every rank go on from the state of this one. Raises PeerDied."""
        self._tell(Align())
        with self._noticing_who_dies():
            _broadcast(pack(learner.state()))

    def compare(self, learner: Stateful) -> None:
        """Check that every rank has learnt the same; raises RanksDiffer, PeerDied."""
        self._tell(Compare())
        with self._noticing_who_dies():
            super().compare(learner)

    def announce_scoring(self, examples: Sequence[Example]) -> None:
        """Let every rank score along where none has the whole base. Raises PeerDied."""
        if self._is_sharded:
            self._tell(ScoreTogether(to_windows(examples)))

    def close(self, _parting: Parting = Parting.DONE) -> None:
        """End the other ranks surely and leave the group."""
        self._is_closing.set()
        for peer in self._peers:
            peer.end(leave_time_s=2.0)
        super().close()

    def _start(self, rank: int) -> Worker:
        return Worker(
            "core.training.peer",
            PeerEvent,
            lambda event: self._events.put((rank, event)),
            lambda _status: self._on_end(rank),
        )

    def _on_end(self, rank: int) -> None:
        if not self._is_closing.is_set() and self._lost is None:
            self._lost = rank
        self._events.put((rank, None))

    def _wait_for_one(self) -> None:
        try:
            rank, event = self._events.get(timeout=LOAD_LIMIT_S)
        except queue.Empty:
            raise PeerDied(1) from None
        match event:
            case Failed():
                raise event.as_error()
            case None:
                raise PeerDied(rank)
            case Loaded():
                return

    def _tell(self, command: Message) -> None:
        for peer in self._peers:
            if self._lost is not None:
                raise PeerDied(self._lost)
            peer.send(command)

    def _sum(self, flat: Tensor) -> None:
        with self._noticing_who_dies():
            work = dist.all_reduce(flat, async_op=True)
            # With NCCL the sum would wait for ever for one that is gone.
            while not work.is_completed() and self._lost is None:
                self._is_closing.wait(_LOOK_S)
            if self._lost is None:
                work.wait()
        if self._lost is not None:
            raise PeerDied(self._lost)

    @contextmanager
    def _noticing_who_dies(self) -> Iterator[None]:
        try:
            yield
        except RuntimeError as error:  # gloo's connection to a peer broke
            self._is_closing.wait(_END_TIME_S)  # its end is heard of on another thread
            raise PeerDied(self._lost or 1) from error


def own_losses(group: Group, examples: Sequence[Example], backward: Backward) -> Tensor:
    """Add up the gradients of every `size`-th example in the parameters; return the losses, 0 for those of others."""
    losses = torch.zeros(len(examples))
    for place in range(group.rank, len(examples), group.size):
        losses[place] = backward(examples[place], 1 / len(examples))
    return losses


def flattened(parameters: Sequence[Parameter], losses: Tensor) -> Tensor:
    """Put gradients and losses into one row, to be added to those of other ranks."""
    gradients = [torch.zeros_like(one) if one.grad is None else one.grad for one in parameters]
    return torch.cat([*(gradient.flatten() for gradient in gradients), losses.to(gradients[0])])


def spread(flat: Tensor, parameters: Sequence[Parameter]) -> list[float]:
    """Put the gradients of such a row back where they belong; return the losses."""
    at = 0
    for parameter in parameters:
        parameter.grad = flat[at : at + parameter.numel()].view_as(parameter).to(parameter.device)
        at += parameter.numel()
    return [float(loss) for loss in flat[at:]]


def gather(base: Base, recipe: Recipe, pace: Pace, devices: int) -> Group:
    """Start the other ranks and meet them; with one device this rank is alone. Raises PeerDied, ModelRefused."""
    if devices == 1:
        return Group()
    return FirstRank(lambda rank, port: Join(base, recipe, pace, rank, devices, port), devices, pace)


def meet(store: Store, rank: int, size: int, pace: Pace) -> None:
    """Become a rank of the group that meets at a store."""
    # On one machine nothing needs another interface, and gloo takes the first it finds.
    os.environ["GLOO_SOCKET_IFNAME"] = os.environ["NCCL_SOCKET_IFNAME"] = _LOOPBACK.get(sys.platform, "lo")
    is_cuda = pace.device.startswith("cuda")
    if is_cuda:
        torch.cuda.set_device(rank)
    backend = "cpu:gloo,cuda:nccl" if is_cuda else "gloo"
    dist.init_process_group(backend, store=store, rank=rank, world_size=size, timeout=PATIENCE)


def _broadcast(data: Tensor | None) -> Tensor:
    """Send bytes from the first rank to all, which pass None; return them on each."""
    size = torch.tensor([0 if data is None else len(data)])
    dist.broadcast(size, 0)
    data = torch.empty(int(size), dtype=torch.uint8) if data is None else data
    dist.broadcast(data, 0)
    return data


def _digest(state: Tensors) -> int:
    """Name a state by a number that fits a tensor."""
    names = sorted(name for name in state if name != "random")  # drawn from by the first rank alone
    hashed = hashlib.sha256(b"".join(state[name].contiguous().numpy().tobytes() for name in names))
    return int.from_bytes(hashed.digest()[:7], "big")


def pack(state: Tensors) -> Tensor:
    """Write a state as bytes."""
    return torch.frombuffer(bytearray(to_safetensors(state)), dtype=torch.uint8)


def unpack(data: Tensor) -> Tensors:
    """Read what `pack` wrote."""
    return from_safetensors(data.numpy().tobytes())
