"""What the app and a trainer say to each other on a machine that has no log."""

import msgspec

from core.training.messages import Base
from core.training.rendezvous import Rendezvous
from core.workers.protocol import Message


class LentModel(msgspec.Struct, frozen=True):
    """A base model that a machine knows, with how to get it; `base` is None where its file is not there."""

    sha256: str
    title: str
    how_to_get: str
    base: Base | None


class Serve(Message, frozen=True):
    """Learn along with the first machine of a rendezvous until it ends the run."""

    rendezvous: Rendezvous
    models: list[LentModel]
    device: str = "auto"


class Served(Message, frozen=True):
    """Report that nothing is to be done here any more; `has_left` says that this machine was stopped first."""

    steps: int
    seconds: float
    has_left: bool = False


class Dismiss(Message, frozen=True):
    """Tell the machines that wait at a rendezvous that no run will come."""

    rendezvous: Rendezvous


class Dismissed(Message, frozen=True):
    """Report that they were told."""
