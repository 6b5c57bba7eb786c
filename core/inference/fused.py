"""What the engine asks about fused models: base models that have an adapter folded in."""

from collections.abc import Callable, Iterable
from typing import Protocol


class FusedModels(Protocol):
    """Say whether a fused model is to be used, and hand it over."""

    def wanted(self) -> str | None:
        """Return the adapter whose fused model is to be used when that adapter is asked for, None for none."""

    def hand_over(self, adapter: str, give: Callable[[Iterable[bytes]], str]) -> str | None:
        """Give the fused model to a worker and return the token for it; None if base and adapter must do."""


class NoFused:
    """Answer always with base model and adapter."""

    def wanted(self) -> str | None:
        """Return None."""
        return None

    def hand_over(self, _adapter: str, _give: Callable[[Iterable[bytes]], str]) -> str | None:
        """Return None."""
        return None
