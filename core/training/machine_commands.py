"""What the first of several machines and the others say to each other; all of it travels sealed."""

from core.training.distributed_messages import Window
from core.training.recipe import Recipe
from core.training.rendezvous import Parting
from core.workers.protocol import Codec, Failed, Message


class Hello(Message, frozen=True):
    """Show that a machine has the key, before anything else is said."""


class Prepare(Message, frozen=True):
    """Load this base and learn by this recipe. Nothing of it names a place on a machine."""

    base_sha256: str
    recipe: Recipe


class Ready(Message, frozen=True):
    """Report that the base is loaded."""


class TakeOver(Message, frozen=True):
    """Go on from the state of the first machine, which follows."""

    bytes: int


class ComputeGradient(Message, frozen=True):
    """Compute the gradients of some of these windows, at the parameters that follow."""

    windows: list[Window]


class Part(Message, frozen=True):
    """Part from the first machine."""

    parting: Parting


MachineCommand = TakeOver | ComputeGradient | Part
GREETING = Codec(Hello | Prepare)
ANSWER = Codec(Ready | Failed)
COMMAND = Codec(MachineCommand)
