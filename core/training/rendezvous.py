"""Where the machines of a run meet, and how they part."""

from enum import StrEnum

import msgspec


class Rendezvous(msgspec.Struct, frozen=True):
    """Where the machines of a run meet, which of them this is (`rank` of `size`), and the key all of them have.

    `attempt` counts how often torchrun has started the processes.
    """

    host: str
    port: int
    rank: int
    size: int
    attempt: str
    key: bytes

    def __repr__(self) -> str:
        """Show everything but the key."""
        return f"Rendezvous({self.host}:{self.port}, rank {self.rank} of {self.size})"


class Parting(StrEnum):
    """Why the first machine parts from the others: nothing is left to learn, it goes on later, or it failed.

    Of a failure nobody is told: its process ends, which the others notice at any point of their work.
    """

    DONE = "done"
    PAUSED = "paused"
    FAILED = "failed"
