"""How the adapter is learnt: every number in one place, each with its reason."""

import math
from dataclasses import asdict, dataclass, replace

from core.training.layout import ADAPTER, Layout
from core.training.methods import FULL, LORA, RSLORA

RecipeReport = dict[str, str | float | int | bool]

_FULL_FINE_TUNE_RATE = 5e-5
# Ten by Schulman et al. 2025; half as much again since the iterates are averaged: see EXPERIMENTS.md.
_LOW_RANK_FACTOR = 15
_REFERENCE_HIDDEN_SIZE = 2000
_HIDDEN_SIZE_EXPONENT = 0.78
_RSLORA_RANK = 64
_CONSISTENCY_RATE = 5e-6
_CONSISTENCY_HIDDEN_SIZE = 5376  # of a model of 27 billion weights

ALL_LINEAR = "all-linear"


@dataclass(frozen=True)
class Recipe:
    """One step of AdamW on each example, in time order, on a low-rank adapter of every linear layer.

    No weight decay: the adapter starts at zero change and few steps are taken. No dropout: each text is seen once. No
    momentum: it follows texts that are past, and the average of the iterates smooths already.
    Dynamic evaluation after Krause et al. 2018; adapter after Hu et al. 2021; rank and rate after Schulman et al.
    2025, "LoRA Without Regret". The measurements are in EXPERIMENTS.md.
    """

    learning_rate: float
    rank: int = 16
    alpha: int = 32
    targets: str = ALL_LINEAR  # or names of layers, separated by blanks
    beta1: float = 0.0
    beta2: float = 0.99
    clip_norm: float = 1.0
    average_decay: float = 0.95
    log_tokens: int = ADAPTER.log_tokens
    window_tokens: int = ADAPTER.window_tokens
    target_tokens: int = ADAPTER.target_tokens
    seed: int = 1
    method: str = LORA
    accumulate: int = 1
    replay_every: int = 8  # steps; 0 is never
    replay_weight: float = 0.5
    anchor_every: int = 8
    anchor_weight: float = 0.5
    anchor_tokens: int = 96

    @classmethod
    def for_hidden_size(cls, hidden_size: int, method: str = LORA, accumulate: int = 1) -> "Recipe":
        """Choose the learning rate for a model of this width: wider models need a lower one."""
        rate = _FULL_FINE_TUNE_RATE * (_REFERENCE_HIDDEN_SIZE / hidden_size) ** _HIDDEN_SIZE_EXPONENT
        if method == FULL:
            return cls(rate, method=method, accumulate=accumulate)
        plain = cls(rate * _LOW_RANK_FACTOR, method=method, accumulate=accumulate)
        if method != RSLORA:
            return plain
        # Its scale alpha / sqrt(rank) is larger; the first step is to change the weights as much as LoRA's does.
        scale_ratio = (plain.alpha / plain.rank) / (plain.alpha / math.sqrt(_RSLORA_RANK))
        return replace(plain, rank=_RSLORA_RANK, learning_rate=plain.learning_rate * scale_ratio)

    def for_windows(self, count: int) -> "Recipe":
        """Adapt to steps on the mean of several windows: `count` is ranks times accumulated windows.

        Averaging lowers the noise of a gradient by the root of the count, and there are as many steps fewer, so the
        rate grows by that root and the memories of AdamW and of the average, counted in windows, stay as long:
        the square root rule (Malladi et al. 2022).
        """
        return replace(
            self,
            learning_rate=self.learning_rate * math.sqrt(count),
            beta1=max(0.0, 1 - count * (1 - self.beta1)),
            beta2=max(0.0, 1 - count * (1 - self.beta2)),
            average_decay=self.average_decay**count,
        )

    @classmethod
    def for_consistency(cls, hidden_size: int) -> "Recipe":
        """Choose the small adapter that teaches answers to stay as they are, on top of the one in use.

        Bias-augmented consistency training (Chua et al. 2024). The rate is known to work at 27 billion weights and is
        scaled to the width by the rule of learning.
        """
        scale = (_CONSISTENCY_HIDDEN_SIZE / hidden_size) ** _HIDDEN_SIZE_EXPONENT
        return cls(learning_rate=_CONSISTENCY_RATE * scale, rank=8, alpha=16, targets="q_proj v_proj")

    @property
    def scale(self) -> float:
        """By how much the product of both sides of an adapter is multiplied before it is added to the base."""
        return self.alpha / self.rank

    @property
    def layout(self) -> Layout:
        """The windows learnt from, which are also the windows the adapter is judged in."""
        return Layout(self.log_tokens, self.window_tokens, self.target_tokens)

    def report(self) -> RecipeReport:
        """List every number, for the record of the run."""
        return dict(asdict(self))

    def reason(self, hidden_size: int) -> str:
        """Say why the learning rate is what it is."""
        rate = f"learning rate {self.learning_rate:.2g} for hidden size {hidden_size}: "
        if self.method == FULL:
            return f"{rate}that of a full fine-tune, scaled to the width; all weights of all linear layers"
        return (
            f"{rate}{_LOW_RANK_FACTOR} times that of a full fine-tune, scaled to the width; "
            f"{self.method}, rank {self.rank}"
        )
