"""What the principal says about how a run is carried out."""

from dataclasses import dataclass

from core.training.rendezvous import Rendezvous


@dataclass(frozen=True)
class Means:
    """How to learn, on how many devices, how many windows each of them reads a step, and what energy is allowed.

    `method` None is that of the run gone on with, else LoRA; `watt_hours` None is without limit. With a `rendezvous`
    the devices are machines, of which this is the first.
    """

    method: str | None = None
    devices: int = 1
    accumulate: int = 1
    watt_hours: float | None = None
    rendezvous: Rendezvous | None = None


DEFAULT_MEANS = Means()
