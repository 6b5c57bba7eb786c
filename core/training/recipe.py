"""How the adapter is learnt: every number in one place, each with its reason."""

from dataclasses import asdict, dataclass

from core.training.layout import ADAPTER, Layout

RecipeReport = dict[str, str | float | int | bool]

_FULL_FINE_TUNE_RATE = 5e-5
_LOW_RANK_FACTOR = 10
_REFERENCE_HIDDEN_SIZE = 2000
_HIDDEN_SIZE_EXPONENT = 0.78

ALL_LINEAR = "all-linear"


@dataclass(frozen=True)
class Recipe:
    """One step of AdamW on each example, in time order, on a low-rank adapter of every linear layer.

    No weight decay: the adapter starts at zero change and few steps are taken. No dropout: each text is seen once.
    Dynamic evaluation after Krause et al. 2018; adapter after Hu et al. 2021; rank and rate after Schulman et al.
    2025, "LoRA Without Regret". The measurements are in EXPERIMENTS.md.
    """

    learning_rate: float
    rank: int = 16
    alpha: int = 32
    targets: str = ALL_LINEAR  # or names of layers, separated by blanks
    beta1: float = 0.9
    beta2: float = 0.99
    clip_norm: float = 1.0
    average_decay: float = 0.9
    log_tokens: int = ADAPTER.log_tokens
    window_tokens: int = ADAPTER.window_tokens
    target_tokens: int = ADAPTER.target_tokens
    seed: int = 1

    @classmethod
    def for_hidden_size(cls, hidden_size: int) -> "Recipe":
        """Choose the learning rate for a model of this width: wider models need a lower one."""
        scale = (_REFERENCE_HIDDEN_SIZE / hidden_size) ** _HIDDEN_SIZE_EXPONENT
        return cls(learning_rate=_FULL_FINE_TUNE_RATE * _LOW_RANK_FACTOR * scale)

    @property
    def layout(self) -> Layout:
        """The windows learnt from, which are also the windows the adapter is judged in."""
        return Layout(self.log_tokens, self.window_tokens, self.target_tokens)

    def report(self) -> RecipeReport:
        """List every number, for the record of the run."""
        return dict(asdict(self))

    def reason(self, hidden_size: int) -> str:
        """Say why the learning rate is what it is."""
        return (
            f"learning rate {self.learning_rate:.2g} for hidden size {hidden_size}: "
            f"{_LOW_RANK_FACTOR} times that of a full fine-tune, scaled to the width; rank {self.rank}"
        )
