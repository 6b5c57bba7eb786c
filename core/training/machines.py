"""Several machines that learn one adapter, each the gradient of other windows; the first alone takes the steps.

They meet by torchrun's rendezvous and speak by torch.distributed over gloo, on processors and graphics cards alike. All
that leaves a machine is sealed (`core.training.sealing`), so nothing on the way can add gradients up, as an all-reduce
does: the first machine gathers and adds them in the order of ranks. It sends the parameters out with each step. If
every machine took the same step itself, processors of different kinds would round differently and drift apart.

Hugging Face Accelerate is not used: the first rank leads each step, and only the adapter's numbers travel.
"""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import NoReturn

import torch
import torch.distributed as dist
from torch import Tensor
from torch.nn import Parameter

from core.errors import GuardianError
from core.training.distributed import (
    LOAD_LIMIT_S,
    PATIENCE,
    Backward,
    Group,
    Stateful,
    flattened,
    own_losses,
    pack,
    spread,
    unpack,
)
from core.training.distributed_messages import to_windows
from core.training.layout import Example
from core.training.line import Line
from core.training.machine import Pace
from core.training.machine_commands import (
    ANSWER,
    COMMAND,
    GREETING,
    ComputeGradient,
    MachineCommand,
    Part,
    Prepare,
    Ready,
    TakeOver,
)
from core.training.meeting import (
    ARRIVAL_LIMIT_S,
    MachineLost,
    Meeting,
    Pulse,
    new_session,
    reach,
    use_interface_towards,
    who_left,
)
from core.training.messages import StageBegan
from core.training.recipe import Recipe
from core.training.rendezvous import Parting, Rendezvous
from core.training.sealing import OVERHEAD_BYTES
from core.workers.child import failure
from core.workers.protocol import Failed, encode

_COMMAND, _STATE, _PARAMETERS, _GRADIENT = "command", "state", "parameters", "gradient"
_LARGEST_COMMAND = 1 << 26
_FLOAT_BYTES = 4


class MachinesRefuse(GuardianError):
    """A run that cannot be shared between machines."""


class Speaking:
    """The sealed line between the first machine and the others, once all have met."""

    def __init__(self, meeting: Meeting, rendezvous: Rendezvous) -> None:
        self._meeting = meeting
        use_interface_towards(rendezvous)
        with self._noticing():
            dist.init_process_group(
                "gloo", store=meeting.store, rank=meeting.rank, world_size=meeting.size, timeout=PATIENCE
            )

    def tell(self, data: bytes, purpose: str) -> None:
        """Say something to all others, as the first machine. Raises MachineLost."""
        sealed = as_tensor(self._meeting.sealing.seal(data, purpose))
        with self._noticing():
            if purpose == _COMMAND:
                dist.broadcast(torch.tensor([len(sealed)]), 0)
            dist.broadcast(sealed, 0)

    def listen(self, purpose: str, size: int | None = None) -> bytes:
        """Hear what the first machine says; `size` is None for a command. Raises MachineLost, NotSealedForUs."""
        with self._noticing():
            length = torch.zeros(1, dtype=torch.long)
            if size is None:
                dist.broadcast(length, 0)
            sealed = torch.empty(
                size + OVERHEAD_BYTES if size is not None else min(max(0, int(length)), _LARGEST_COMMAND),
                dtype=torch.uint8,
            )
            dist.broadcast(sealed, 0)
        return self._meeting.sealing.open(sealed.numpy().tobytes(), 0, purpose)

    def hand_in(self, data: bytes) -> None:
        """Give a gradient to the first machine. Raises MachineLost."""
        with self._noticing():
            dist.gather(as_tensor(self._meeting.sealing.seal(data, _GRADIENT)), dst=0)

    def collect(self, size: int) -> Iterator[bytes]:
        """Take the gradients of the others, in the order of ranks. Raises MachineLost, NotSealedForUs."""
        parts = [torch.empty(size + OVERHEAD_BYTES, dtype=torch.uint8) for _ in range(self._meeting.size)]
        with self._noticing():
            dist.gather(torch.zeros_like(parts[0]), parts, dst=0)
        for rank, sealed in enumerate(parts[1:], start=1):
            yield self._meeting.sealing.open(sealed.numpy().tobytes(), rank, _GRADIENT)

    def close(self) -> None:
        """Leave the process group."""
        with suppress(RuntimeError):
            dist.destroy_process_group()

    @contextmanager
    def _noticing(self) -> Iterator[None]:
        try:
            yield
        except RuntimeError as error:  # gloo's connection to another machine broke
            raise self._who_is_gone() from error

    def _who_is_gone(self) -> MachineLost:
        meeting = self._meeting
        with suppress(RuntimeError):
            if meeting.rank == 0 and (left := who_left(meeting.place, meeting.size)) is not None:
                return MachineLost(left, has_left=True)
        return MachineLost(1 - meeting.rank if meeting.size == 2 else None)  # noqa: PLR2004 - the other of two


class FirstMachine(Group):
    """The machine with the log: it says what is computed, adds up, and takes the steps."""

    def __init__(self, rendezvous: Rendezvous, base_sha256: str, recipe: Recipe, line: Line) -> None:
        self.rank, self.size = 0, rendezvous.size
        self._speaking: Speaking | None = None
        place = reach(rendezvous)
        meeting = Meeting(rendezvous, place, new_session(place), lambda: _look(line))
        others = range(1, self.size)
        meeting.say("hello", encode(Prepare(base_sha256, recipe)))
        for rank in others:
            GREETING.decode(meeting.hear("hello", rank, ARRIVAL_LIMIT_S))
        self._pulse = Pulse(rendezvous, others, lambda: None, lambda error: end_with(error, line))
        try:
            for rank in others:
                _expect_ready(ANSWER.decode(meeting.hear("ready", rank, LOAD_LIMIT_S)), rank)
            self._speaking = Speaking(meeting, rendezvous)
        except BaseException:
            self._pulse.stop()
            raise

    def average(self, examples: Sequence[Example], backward: Backward, parameters: Sequence[Parameter]) -> list[float]:
        """Hand out windows and parameters, and add up the gradients. Raises MachineLost, NotSealedForUs."""
        self._say(ComputeGradient(to_windows(examples)))
        self._there.tell(as_bytes(torch.cat([one.detach().flatten() for one in parameters])), _PARAMETERS)
        flat = flattened(parameters, own_losses(self, examples, backward)).cpu()
        for gradient in self._there.collect(len(flat) * _FLOAT_BYTES):
            flat += as_tensor(gradient).view(torch.float32)
        return spread(flat, parameters)

    def align(self, learner: Stateful) -> None:
        """Let every machine know the adapter; how it came about stays here."""
        state = {name: one for name, one in learner.state().items() if not name.startswith(("exp_avg", "step."))}
        data = pack(state).numpy().tobytes()
        self._say(TakeOver(len(data)))
        self._there.tell(data, _STATE)

    def close(self, parting: Parting = Parting.DONE) -> None:
        """Part from the others, and say why."""
        if self._speaking is None:
            return
        self._pulse.stop()
        if parting is not Parting.FAILED:
            with suppress(MachineLost):
                self._say(Part(parting))
        self._speaking.close()
        self._speaking = None

    def _say(self, command: MachineCommand) -> None:
        self._there.tell(encode(command), _COMMAND)

    @property
    def _there(self) -> Speaking:
        if self._speaking is None:
            raise RuntimeError("the machines have parted")
        return self._speaking


class LaterMachine(Group):
    """A machine without the log, which computes gradients for the first one and keeps nothing."""

    def __init__(self, rendezvous: Rendezvous, speaking: Speaking) -> None:
        self.rank, self.size = rendezvous.rank, rendezvous.size
        self._speaking = speaking

    def next_command(self) -> MachineCommand:
        """Wait for what the first machine wants. Raises MachineLost, NotSealedForUs."""
        command: MachineCommand = COMMAND.decode(self._speaking.listen(_COMMAND))
        return command

    def average(self, examples: Sequence[Example], backward: Backward, parameters: Sequence[Parameter]) -> list[float]:
        """Compute the own share at the parameters of the first machine and hand it in; return the own losses."""
        count = sum(one.numel() for one in parameters)
        received = as_tensor(self._speaking.listen(_PARAMETERS, count * _FLOAT_BYTES)).view(torch.float32)
        for parameter, part in zip(parameters, received.split([one.numel() for one in parameters]), strict=True):
            parameter.data.copy_(part.view_as(parameter))
        losses = own_losses(self, examples, backward)
        self._speaking.hand_in(as_bytes(flattened(parameters, losses)))
        return [float(loss) for loss in losses]

    def take_over(self, learner: Stateful, size: int) -> None:
        """Go on from the adapter of the first machine."""
        learner.restore(unpack(as_tensor(self._speaking.listen(_STATE, size))))

    def close(self, _parting: Parting = Parting.DONE) -> None:
        """Leave the process group."""
        self._speaking.close()


def lead_machines(rendezvous: Rendezvous, base_sha256: str, recipe: Recipe, pace: Pace, line: Line) -> FirstMachine:
    """Meet the other machines, and say that the network is used. Raises GuardianError for a base that is split."""
    if pace.is_sharded:
        raise MachinesRefuse(
            "This base model is split over the devices of one machine, which several machines cannot do.",
            "Train with --devices on one machine, or choose a smaller base model.",
        )
    line.emit(
        StageBegan(
            "meeting",
            f"this run uses the network: {rendezvous.size} machines by way of {rendezvous.host}:{rendezvous.port};"
            " what they say is sealed",
        )
    )
    return FirstMachine(rendezvous, base_sha256, recipe, line)


def _expect_ready(answer: Ready | Failed, rank: int) -> None:
    if isinstance(answer, Failed):
        raise MachinesRefuse(f"Machine {rank + 1} cannot learn along: {answer.title}", answer.advice)


def _look(line: Line) -> None:
    """Raise Leave if the run is stopped; one that goes on by itself is paused once all have met, who then wait."""
    if not line.returns():
        line.check()


def end_with(error: GuardianError, line: Line) -> NoReturn:
    """End this process at once with an error: its main thread may wait in native code for who is gone."""
    line.emit(failure(error))
    os._exit(0)


def as_tensor(data: bytes) -> Tensor:
    """Look at bytes as a tensor of their own."""
    return torch.frombuffer(bytearray(data), dtype=torch.uint8)


def as_bytes(numbers: Tensor) -> bytes:
    """Write numbers as 32-bit floats."""
    return numbers.to("cpu", torch.float32).contiguous().numpy().tobytes()
