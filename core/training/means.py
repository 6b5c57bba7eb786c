"""What the principal says about how a run is carried out."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Means:
    """How to learn, on how many devices, how many windows each of them reads a step, and what energy is allowed.

    `method` None is that of the run gone on with, else LoRA; `watt_hours` None is without limit.
    """

    method: str | None = None
    devices: int = 1
    accumulate: int = 1
    watt_hours: float | None = None


DEFAULT_MEANS = Means()
