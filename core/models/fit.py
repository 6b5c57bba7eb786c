"""Whether a model fits this machine, and how fast it would speak; worked out, nothing is loaded or fetched."""

from dataclasses import dataclass
from enum import StrEnum

from core.models.catalogue import BaseModel
from core.models.machine import Machine

SHORTEST_CONTEXT_TOKENS = 512
_RESERVE_BYTES = 2**30  # for the system, the app and what else is open
_BUFFER_BYTES = 192 * 2**20  # scratch memory of one batch, more for larger models
_BUFFER_SHARE = 0.03
_PER_TOKEN_STEP = 256
_UNKNOWN_RAM_SHARE = 0.7
_GIB = 2**30


class Verdict(StrEnum):
    """How a model fits; the values are said to people and scripts."""

    ON_GPU = "fits on the GPU"
    PARTLY_ON_GPU = "fits partly on the GPU"
    IN_MEMORY = "fits in memory"
    SHORTER_CONTEXT = "fits with a shorter context"
    NOT = "does not fit"
    UNKNOWN = "not known"


@dataclass(frozen=True)
class Device:
    """A graphics card that this build of llama.cpp can use; bytes a second are of decoding, None if not measured."""

    name: str
    free_bytes: int
    bytes_per_s: float | None = None


@dataclass(frozen=True)
class Speed:
    """What decoding was measured to read a second on the processor, and which cards llama.cpp can use."""

    bytes_per_s: float | None
    devices: tuple[Device, ...] = ()


@dataclass(frozen=True)
class Fit:
    """The verdict on one model; `gpu_layers` of its layers would lie on the GPU."""

    verdict: Verdict
    reason: str
    needed_bytes: int
    context_tokens: int
    gpu_layers: int
    tokens_per_s: float | None

    @property
    def text(self) -> str:
        """Say the verdict as one phrase."""
        if self.verdict is Verdict.SHORTER_CONTEXT:
            return f"fits with a shorter context of {self.context_tokens}"
        return str(self.verdict)


def needed_bytes(model: BaseModel, context_tokens: int) -> int:
    """Return the memory a model takes with a context: weights, attention cache, scratch."""
    return model.size_bytes + context_tokens * model.cache_bytes_per_token + _scratch(model)


def fit(model: BaseModel, context_tokens: int, machine: Machine, speed: Speed) -> Fit:
    """Judge a model on a machine; `context_tokens` is what the principal wants, at most what the model learnt."""
    context = min(context_tokens, model.context_tokens)
    needed = needed_bytes(model, context)
    card = max(speed.devices, key=lambda one: one.free_bytes, default=None)
    room = _room(machine)
    if card is not None and needed <= card.free_bytes:
        reason = f"It needs {_gib(needed)}; {card.name} has {_gib(card.free_bytes)} free."
        return Fit(Verdict.ON_GPU, reason, needed, context, model.layers, _rate(model, card.bytes_per_s))
    if room is None:
        return Fit(Verdict.UNKNOWN, "The memory of this machine could not be read.", needed, context, 0, None)
    layers = _layers_on(card, model, context)
    if card is not None and layers and needed - layers * _layer_bytes(model, context) <= room:
        reason = f"{layers} of {model.layers} layers fit on {card.name}, the rest in memory."
        rate = _mixed_rate(model, layers / model.layers, card.bytes_per_s, speed.bytes_per_s)
        return Fit(Verdict.PARTLY_ON_GPU, reason, needed, context, layers, rate)
    return _in_memory(model, context, needed, room, speed.bytes_per_s, _unused(machine, speed))


def _in_memory(model: BaseModel, context: int, needed: int, room: int, bytes_per_s: float | None, remark: str) -> Fit:
    rate = _rate(model, bytes_per_s)
    if needed <= room:
        reason = f"It needs {_gib(needed)}; {_gib(room)} of memory can be used."
        return Fit(Verdict.IN_MEMORY, reason + remark, needed, context, 0, rate)
    left = room - model.size_bytes - _scratch(model)
    shorter = left // max(1, model.cache_bytes_per_token) // _PER_TOKEN_STEP * _PER_TOKEN_STEP
    reason = f"It needs {_gib(needed)} with a context of {context}; {_gib(room)} of memory can be used."
    if shorter >= SHORTEST_CONTEXT_TOKENS:
        return Fit(Verdict.SHORTER_CONTEXT, reason + remark, needed_bytes(model, shorter), shorter, 0, rate)
    return Fit(Verdict.NOT, reason + remark, needed, context, 0, None)


def _room(machine: Machine) -> int | None:
    """Return how much memory a model may take: what is free now, but never all the machine has."""
    if machine.ram_bytes is None:
        return None
    available = machine.available_bytes
    if available is None:
        available = round(machine.ram_bytes * _UNKNOWN_RAM_SHARE)
    return max(0, min(available, machine.ram_bytes - _RESERVE_BYTES))


def _layer_bytes(model: BaseModel, context: int) -> int:
    return (model.size_bytes + context * model.cache_bytes_per_token) // max(1, model.layers)


def _layers_on(card: Device | None, model: BaseModel, context: int) -> int:
    if card is None or not model.layers:
        return 0
    return max(0, min(model.layers, (card.free_bytes - _scratch(model)) // _layer_bytes(model, context)))


def _scratch(model: BaseModel) -> int:
    return _BUFFER_BYTES + round(model.size_bytes * _BUFFER_SHARE)


def _rate(model: BaseModel, bytes_per_s: float | None) -> float | None:
    # Each token reads all weights once, and decoding waits for that and for little else. Measured with the smallest
    # model, whose layers are too short to keep the memory busy, the figure is rather too low for larger ones.
    return None if not bytes_per_s else bytes_per_s / model.size_bytes


def _mixed_rate(model: BaseModel, share: float, gpu: float | None, cpu: float | None) -> float | None:
    if not gpu or not cpu:
        return None
    return 1.0 / (model.size_bytes * (share / gpu + (1.0 - share) / cpu))


def _unused(machine: Machine, speed: Speed) -> str:
    if machine.gpus and not speed.devices:
        return f" {machine.gpus[0].name} is not used: this build of llama.cpp has no support for it."
    return ""


def _gib(size: int) -> str:
    return f"{size / _GIB:.1f} GiB"
