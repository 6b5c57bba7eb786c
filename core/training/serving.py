"""A machine without the log, which learns along with the first one of a rendezvous."""

import os
import time
from collections.abc import Sequence
from contextlib import suppress

from core.errors import GuardianError, ModelMissing, ProtocolError
from core.training.base_model import BaseModel, load_base
from core.training.distributed import LOAD_LIMIT_S
from core.training.distributed_messages import to_examples
from core.training.fitting import Shapes, arrange
from core.training.learner import Learner
from core.training.line import Leave, Line
from core.training.machine import Pace, choose_pace
from core.training.machine_commands import GREETING, ComputeGradient, Hello, Part, Prepare, Ready, TakeOver
from core.training.machine_messages import Dismiss, Dismissed, LentModel, Serve, Served
from core.training.machines import LaterMachine, Speaking, end_with
from core.training.meeting import Dismissal, Meeting, Pulse, Watch, dismiss, leave, next_session, reach
from core.training.messages import Base, StageBegan
from core.training.rendezvous import Parting
from core.workers.child import failure
from core.workers.protocol import encode


def serve_machine(command: Serve, line: Line) -> None:
    """Compute gradients for the first machine until it ends the run, or until this one is to leave.

    Raises NotThere, MachineLost, NotSealedForUs, ModelMissing, ModelRefused, NotEnoughMemory.
    """
    where = f"{command.rendezvous.host}:{command.rendezvous.port}"
    line.emit(
        StageBegan("waiting", f"for the first machine, over the network by way of {where}; all that is said is sealed")
    )
    service, has_left = _Service(command, line), False
    try:
        while service.session() is Parting.PAUSED:
            line.emit(StageBegan("waiting", "the run is paused where the log is; it goes on by itself"))
    except Leave:
        service.leave()
        has_left = True
    except Dismissal:
        pass
    line.emit(service.served(has_left=has_left))


def dismiss_machines(command: Dismiss, line: Line) -> None:
    """Tell the machines that wait that no run will come. Raises NotThere."""
    dismiss(reach(command.rendezvous))
    line.emit(Dismissed())


class _Service:
    def __init__(self, command: Serve, line: Line) -> None:
        self._command, self._line = command, line
        self._place = reach(command.rendezvous)
        self._sessions, self._steps, self._began = 0, 0, time.monotonic()

    def session(self) -> Parting:
        """Learn along from one meeting to its end."""
        self._sessions += 1
        rendezvous, line = self._command.rendezvous, self._line
        watch = Watch(line, f"for the first machine, by way of {rendezvous.host}:{rendezvous.port}")
        session = next_session(self._place, self._sessions, watch.look)
        meeting = Meeting(rendezvous, self._place, session, watch.look)
        meeting.say("hello", encode(Hello()))
        pulse = Pulse(rendezvous, [0], watch.look, lambda error: end_with(error, line), self._end)
        try:
            greeting = GREETING.decode(meeting.hear("hello", 0, LOAD_LIMIT_S))
            if not isinstance(greeting, Prepare):
                raise ProtocolError("the first machine prepares nothing")
            return self._learn_along(meeting, greeting)
        finally:
            pulse.stop()

    def served(self, *, has_left: bool = False) -> Served:
        """Report what was done."""
        return Served(self._steps, time.monotonic() - self._began, has_left)

    def leave(self) -> None:
        """Tell the first machine that this one was stopped before it was needed."""
        with suppress(RuntimeError):  # it is gone already
            leave(self._place, self._command.rendezvous.rank)

    def _end(self) -> None:
        """End this process: its main thread may wait for the first machine in native code."""
        self._line.emit(self.served(has_left=True))
        os._exit(0)

    def _learn_along(self, meeting: Meeting, prepare: Prepare) -> Parting:
        rendezvous = self._command.rendezvous
        try:
            loaded, pace = self._loaded(prepare)
        except GuardianError as error:
            meeting.say("ready", encode(failure(error)))
            raise
        meeting.say("ready", encode(Ready()))
        group = LaterMachine(rendezvous, Speaking(meeting, rendezvous))
        learner = Learner(loaded, prepare.recipe, pace, group)
        self._line.emit(StageBegan("learning", f"along with the first of {rendezvous.size} machines; {pace.reason}"))
        try:
            while True:
                match group.next_command():
                    case TakeOver(bytes=size):
                        group.take_over(learner, size)
                    case ComputeGradient(windows=windows):
                        learner.contribute(to_examples(windows))
                        self._steps += 1
                    case Part(parting=parting):
                        return parting
        finally:
            group.close()

    def _loaded(self, prepare: Prepare) -> tuple[BaseModel, Pace]:
        """Load the base that the first machine names by its hash, from where this machine knows it."""
        self._line.emit(StageBegan("loading"))
        loaded = load_base(_base(prepare.base_sha256, self._command.models))
        config = loaded.model.config
        pace = choose_pace(self._command.device, config.hidden_size, config.intermediate_size)
        return loaded, arrange(pace, Shapes.of(config), prepare.recipe)


def _base(sha256: str, models: Sequence[LentModel]) -> Base:
    """Find a base among those of this machine. Raises ModelMissing."""
    known = next((model for model in models if model.sha256 == sha256), None)
    if known is None:
        raise ModelMissing(
            f"This machine does not know the base model of the run (SHA-256 {sha256[:16]}).",
            "`guardian models add` the same file here, or choose another model on the machine with the log.",
        )
    if known.base is None:
        raise ModelMissing(f"The base model {known.title} is not on this machine.", known.how_to_get)
    return known.base
