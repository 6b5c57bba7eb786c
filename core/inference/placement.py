"""Choose how many layers of a model go onto graphics cards, with the reason in words."""

from collections.abc import Sequence
from dataclasses import dataclass

_SPARE_BYTES = 512 * 2**20  # for what is computed on a card, and for what else wants it
_GB = 10**9


@dataclass(frozen=True)
class Card:
    """A graphics card that llama.cpp can use; memory in bytes."""

    name: str
    free_bytes: int
    total_bytes: int


@dataclass(frozen=True)
class Demand:
    """What a model takes: its layers, and bytes of weights and of KV cache for each of them.

    `output_bytes` is the layer after them, which turns their result into logits.
    """

    layers: int
    weight_bytes: int
    cache_bytes: int
    output_bytes: int

    @property
    def layer_bytes(self) -> int:
        """What one layer takes."""
        return self.weight_bytes + self.cache_bytes

    @property
    def whole_bytes(self) -> int:
        """What the whole model takes."""
        return self.layers * self.layer_bytes + self.output_bytes


@dataclass(frozen=True)
class Placement:
    """How many layers go onto the cards, as llama.cpp counts them (the output is one more), and why."""

    gpu_layers: int
    reason: str


def place(demand: Demand, cards: Sequence[Card], wanted_layers: int, has_backend: bool) -> Placement:
    """Place a model; `wanted_layers` -1 means as many as fit, 0 none. Layers are never split between cards."""
    if not has_backend:
        return Placement(0, "On the processor: this build of llama.cpp has no GPU backend.")
    if not cards:
        return Placement(0, "On the processor: no graphics card was found.")
    if wanted_layers == 0:
        return Placement(0, "On the processor: the settings say so.")
    names = " and ".join(f"{card.name} ({_gb(card.total_bytes)}, {_gb(card.free_bytes)} free)" for card in cards)
    rooms = [max(0, card.free_bytes - _SPARE_BYTES) for card in cards]
    fitting = sum(room // max(1, demand.layer_bytes) for room in rooms)
    is_whole = fitting >= demand.layers and sum(rooms) >= demand.whole_bytes
    asked = wanted_layers if wanted_layers > 0 else demand.layers + 1
    if is_whole and asked > demand.layers:
        text = f"All {demand.layers} layers on {names}: {_gb(demand.whole_bytes)} needed."
        return Placement(demand.layers + 1, text)
    layers = min(fitting, asked, demand.layers)
    if layers == 0:
        text = f"On the processor: not one layer of {_gb(demand.layer_bytes)} fits on {names}."
        return Placement(0, text)
    why = "the settings say so" if layers == asked else f"all would need {_gb(demand.whole_bytes)}"
    taken = _gb(layers * demand.layer_bytes)
    return Placement(layers, f"{layers} of {demand.layers} layers on {names}: {taken} needed; {why}.")


def _gb(size_bytes: int) -> str:
    return f"{size_bytes / _GB:.1f} GB"
