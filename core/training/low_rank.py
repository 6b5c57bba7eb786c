"""Changes of weight matrices as products of two thin matrices: make, shorten, and fit them to another rank.

Tensors outside a learner are named `<module>.lora_A`, of shape (rank, inputs), and `<module>.lora_B`, of shape
(outputs, rank); the change they stand for is alpha / rank * B @ A with the alpha of the recipe, as in plain LoRA (Hu et
al. 2021) and in llama.cpp, whatever method they were learnt by.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import torch
from torch import Tensor

Tensors = dict[str, Tensor]

# Twice the rank each time: the first that keeps enough is taken, the last in any case.
RANKS = (16, 32, 64, 128)
ENOUGH = 0.9
_OVERSAMPLED, _POWER_ITERATIONS = 16, 4


@dataclass(frozen=True)
class Folded:
    """An adapter as it is exported, and which share of the learnt change it holds.

    `share` is of the squared Frobenius norm, over all matrices together; 1 where nothing had to be cut off.
    """

    tensors: Tensors
    rank: int
    share: float = 1.0

    @property
    def reason(self) -> str:
        """Say how much of what was learnt the adapter holds."""
        if self.share == 1.0:
            return f"rank {self.rank} holds all that was learnt"
        enough = "the lowest that keeps" if self.share >= ENOUGH else "the highest, but short of"
        return f"rank {self.rank} keeps {self.share:.1%} of the learnt change ({enough} {ENOUGH:.0%})"


def modules(tensors: Mapping[str, Tensor]) -> list[str]:
    """Name the matrices that an adapter changes."""
    return [name.removesuffix(".lora_A") for name in tensors if name.endswith(".lora_A")]


def change(tensors: Tensors, module: str, alpha: float) -> Tensor:
    """Return what an adapter adds to one matrix, as float32. Raises RuntimeError if its two sides do not fit."""
    down, up = tensors[f"{module}.lora_A"].float(), tensors[f"{module}.lora_B"].float()
    return (alpha / down.shape[0]) * (up @ down)


def fold(changes: Iterable[tuple[str, Tensor]], alpha: float, ranks: tuple[int, ...] = RANKS) -> Folded:
    """Write whole changes of matrices as an adapter of the lowest rank that keeps `ENOUGH` of them.

    The truncated singular value decomposition is the nearest matrix of its rank (Eckart and Young 1936), found by
    random projection (Halko et al. 2011) with a fixed seed.
    """
    parts = {module: _decompose(matrix, ranks[-1]) for module, matrix in changes}
    whole = sum(part.norm2 for part in parts.values())
    kept = {rank: sum(float(part.values[:rank].square().sum()) for part in parts.values()) for rank in ranks}
    rank = next((rank for rank in ranks if kept[rank] >= ENOUGH * whole), ranks[-1])
    tensors = dict(pair for module, part in parts.items() for pair in part.sides(module, rank, alpha))
    return Folded(tensors, rank, min(1.0, kept[rank] / whole) if whole else 1.0)


def fit(down: Tensor, up: Tensor, rank: int, spare_down: Tensor) -> tuple[Tensor, Tensor]:
    """Return `up @ down` as a product of this rank: exact if that is no lower, else the nearest one.

    `spare_down`, of shape (rank, inputs), fills new rows of `down`; the new columns of `up` are zero, so they change
    nothing yet and can learn.
    """
    own = down.shape[0]
    if own <= rank:
        padded = torch.zeros(up.shape[0], rank, dtype=up.dtype, device=up.device)
        padded[:, :own] = up
        return torch.cat([down, spare_down[own:].to(down)]), padded
    left, left_rest = torch.linalg.qr(up)
    right, right_rest = torch.linalg.qr(down.T)
    u, values, v = torch.linalg.svd(left_rest @ right_rest.T, full_matrices=False)
    root = values[:rank].sqrt()
    return root[:, None] * (v[:rank] @ right.T), (left @ u[:, :rank]) * root


@dataclass(frozen=True)
class _Part:
    """The largest singular values of one matrix with their vectors; `norm2` is that of the whole matrix."""

    left: Tensor
    values: Tensor
    right: Tensor
    norm2: float

    def sides(self, module: str, rank: int, alpha: float) -> Iterator[tuple[str, Tensor]]:
        """Yield the two sides of an adapter of this rank; a smaller matrix gets what it has."""
        root = self.values[:rank].sqrt()
        scale = len(root) / alpha
        yield f"{module}.lora_A", (root[:, None] * self.right[:, :rank].T).contiguous().cpu()
        yield f"{module}.lora_B", (scale * self.left[:, :rank] * root).contiguous().cpu()


def _decompose(matrix: Tensor, rank: int) -> _Part:
    matrix = matrix.float()
    wanted = min(rank + _OVERSAMPLED, *matrix.shape)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        left, values, right = torch.svd_lowrank(matrix, q=wanted, niter=_POWER_ITERATIONS)
    return _Part(left[:, :rank], values[:rank], right[:, :rank], float(matrix.square().sum()))
