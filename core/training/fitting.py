"""How much memory learning takes, and the dearest way to keep the base that fits: decided in one place, with reasons.

In order: products and weights in the precision of the pace; activations computed twice instead of kept, which costs
about a third more time and changes nothing; the base split over several devices; and last, on CUDA, four bits a weight,
because the principal's base is then not quite the one the adapter was taught on.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import torch

from core.errors import GuardianError
from core.training import quantised
from core.training.layout import Layout
from core.training.machine import Pace
from core.training.methods import FULL
from core.training.recipe import Recipe
from core.workers.vitals import available_memory_bytes

# Of the free memory this share may be planned with: allocators round up, and other programs grow.
_USABLE = 0.9
_FLOAT, _HALF = 4, 2
_NF4 = 0.52  # four bits a weight, and for every 64 weights a scale of eight bits
_LIBRARIES = 1 << 29
_GB = 1e9


class NotEnoughMemory(GuardianError):
    """No way to learn by this method fits this machine."""

    def __init__(self, device: str, method: str, needed: int, free: int) -> None:
        super().__init__(
            f"Learning this base model by {method} takes about {needed / _GB:.1f} GB on {device},"
            f" and {free / _GB:.1f} GB are free.",
            "Close other programs, choose a smaller base model, or give --method lora."
            if method == FULL
            else "Close other programs, choose a smaller base model or another --device.",
        )


@dataclass(frozen=True)
class Shapes:
    """The sizes of a decoder that memory depends on."""

    layers: int
    hidden: int
    wide: int
    queries: int
    keys: int
    vocabulary: int
    is_tied: bool

    @classmethod
    def of(cls, config: Any) -> "Shapes":
        """Read the sizes from the configuration of a model."""
        head = getattr(config, "head_dim", None) or config.hidden_size // config.num_attention_heads
        return cls(
            config.num_hidden_layers,
            config.hidden_size,
            config.intermediate_size,
            config.num_attention_heads * head,
            config.num_key_value_heads * head,
            config.vocab_size,
            config.tie_word_embeddings,
        )

    @property
    def matrices(self) -> list[tuple[int, int]]:
        """Inputs and outputs of the linear layers of one layer of the decoder."""
        attention = [(self.hidden, self.queries), (self.hidden, self.keys), (self.hidden, self.keys)]
        return [*attention, (self.queries, self.hidden), *[(self.hidden, self.wide)] * 2, (self.wide, self.hidden)]

    @property
    def weights(self) -> int:
        """How many weights all linear layers of the decoder have."""
        return self.layers * sum(inputs * outputs for inputs, outputs in self.matrices)


@dataclass(frozen=True)
class Room:
    """What a device has for learning; `free_bytes` each, what the loaded base takes of them already not counted."""

    free_bytes: int
    can_quantise: bool = False


def arrange(pace: Pace, shapes: Shapes, recipe: Recipe, devices: int = 1) -> Pace:
    """Fit a pace to this machine; `pace.reason` says how. Raises NotEnoughMemory, GuardianError for missing devices."""
    if pace.needed_bytes:  # it comes from a checkpoint, and the arithmetic of a run must not change
        return replace(pace, threads=_threads(pace, devices))
    if pace.device == "cuda" and devices > torch.cuda.device_count():
        raise GuardianError(
            f"There are {torch.cuda.device_count()} graphics cards, and {devices} devices were asked for.",
            "Give fewer --devices, or --device cpu.",
        )
    return choose(pace, shapes, recipe, _room(pace, shapes, devices), devices)


def choose(pace: Pace, shapes: Shapes, recipe: Recipe, room: Room, devices: int = 1) -> Pace:
    """Take the first way to keep the base that fits; a pure function. Raises NotEnoughMemory."""
    usable = int(_USABLE * room.free_bytes)
    refused: list[str] = []
    needed = 0
    for way, name in _ways(pace, recipe, room, devices):
        needed = needed_bytes(way, shapes, recipe, devices)
        if needed <= usable:
            why = f", because {'; '.join(refused)}" if refused else ""
            fits = f"{name}: about {needed / _GB:.1f} of {room.free_bytes / _GB:.1f} GB free{why}"
            return replace(
                way, threads=_threads(pace, devices), needed_bytes=needed, reason=f"{pace.reason}; {fits}".lstrip("; ")
            )
        refused.append(f"{name} would take {needed / _GB:.1f} GB")
    raise NotEnoughMemory(pace.device, recipe.method, needed, room.free_bytes)


def needed_bytes(pace: Pace, shapes: Shapes, recipe: Recipe, devices: int = 1) -> int:
    """Estimate the peak of a step in bytes on one device."""
    frozen = _frozen(pace, shapes, devices)
    learnt = _learnt(shapes, recipe, devices)
    activations = _activations(pace, shapes, recipe)
    if recipe.method == FULL:
        # The sum of weight and difference is kept until the gradient has passed.
        learnt += shapes.weights * (_HALF if pace.uses_bf16 else _FLOAT)
    return int(frozen + learnt + activations) + _LIBRARIES


def _ways(pace: Pace, recipe: Recipe, room: Room, devices: int) -> Iterator[tuple[Pace, str]]:
    kept = "bf16" if pace.uses_bf16 else "fp32"
    yield pace, kept
    frugal = replace(pace, recomputes=True)
    yield frugal, f"{kept}, activations computed twice"
    if recipe.method == FULL:
        return
    if devices > 1 and pace.device == "cuda":
        yield replace(frugal, is_sharded=True), f"{kept} split over {devices} devices, activations computed twice"
    if pace.device == "cuda" and pace.uses_bf16:
        packed = replace(pace, is_quantised=True)
        library = "" if room.can_quantise else " (bitsandbytes)"
        yield packed, f"four bits{library}"
        yield replace(packed, recomputes=True), f"four bits{library}, activations computed twice"


def _frozen(pace: Pace, shapes: Shapes, devices: int) -> float:
    each = _NF4 if pace.is_quantised else _HALF if pace.uses_bf16 else _FLOAT
    embedding = shapes.vocabulary * shapes.hidden
    # The output layer is a linear layer of its own as soon as its precision is another one.
    head = 0 if shapes.is_tied and not pace.uses_bf16 else embedding * (_HALF if pace.uses_bf16 else _FLOAT)
    matrices = shapes.weights * each
    if pace.is_sharded:
        # A layer is whole while it is used, and so is the next one.
        matrices = matrices / devices + 2 * matrices / shapes.layers
    return matrices + embedding * _FLOAT + head


def _learnt(shapes: Shapes, recipe: Recipe, devices: int) -> float:
    if recipe.method == FULL:
        count = shapes.weights
    else:
        count = shapes.layers * recipe.rank * sum(inputs + outputs for inputs, outputs in shapes.matrices)
    # The average and the iterate, the gradient, and two moments; the gradients once more where they are added up.
    return count * _FLOAT * (5 if devices == 1 else 6)


def _activations(pace: Pace, shapes: Shapes, recipe: Recipe) -> float:
    layout: Layout = recipe.layout
    tokens, width = layout.target_tokens, _HALF if pace.uses_bf16 else _FLOAT
    before = layout.window_tokens + layout.log_tokens
    a_layer = tokens * _a_token(shapes, width, recipe)
    kept = shapes.layers * a_layer
    if pace.recomputes:
        kept = a_layer + shapes.layers * tokens * shapes.hidden * _FLOAT
    # Keys and values of what was read before, and once more joined with those of the target.
    memory = shapes.layers * 2 * shapes.keys * width * (2 * before + tokens)
    # Logits in both precisions, their softmax and its gradient.
    logits = tokens * shapes.vocabulary * (2 * width + 3 * _FLOAT)
    return kept + memory + logits


def _a_token(shapes: Shapes, width: int, recipe: Recipe) -> float:
    """Return the bytes one layer keeps of one token for the gradient."""
    stream = 6 * shapes.hidden * _FLOAT  # the residual stream before and within two norms
    inputs = sum(inputs for inputs, _ in shapes.matrices) * width
    attention = 2 * (shapes.queries + shapes.keys) * width + shapes.queries * width
    gates = 4 * shapes.wide * width
    return stream + inputs + attention + gates


def _room(pace: Pace, shapes: Shapes, devices: int) -> Room:
    if pace.device == "cuda":
        free = min(torch.cuda.mem_get_info(place)[0] for place in range(devices))
        return Room(free, quantised.is_available())
    if pace.device == "mps":
        return Room(torch.mps.recommended_max_memory() - torch.mps.current_allocated_memory())
    embedding = shapes.vocabulary * shapes.hidden * (1 if shapes.is_tied else 2)
    loaded = (shapes.weights + embedding) * _FLOAT
    return Room((available_memory_bytes() + loaded) // devices)


def _threads(pace: Pace, devices: int) -> int:
    """Share the processors between ranks that compute on them."""
    return max(1, pace.threads // devices) if pace.device == "cpu" else pace.threads
