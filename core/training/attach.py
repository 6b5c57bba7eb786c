"""Put something that learns into a base model: an adapter of low rank, or a difference for every weight."""

import math
from contextlib import AbstractContextManager
from typing import Any, Protocol

import torch
from peft import LoraConfig, PeftModel, get_peft_model
from torch import Tensor
from torch.nn import Linear, Parameter
from transformers import PreTrainedModel

from core.training.base_model import BaseModel
from core.training.full import Differences
from core.training.low_rank import Folded, Tensors, change, fit, fold, modules
from core.training.machine import Pace
from core.training.methods import DORA, FULL, RSLORA
from core.training.quantised import plain_weight, quantise
from core.training.recipe import ALL_LINEAR, Recipe
from core.training.recompute import recompute_layers

_PREFIX, _SUFFIX = "base_model.model.", ".weight"
_LEARNT, _WORN = "default", "worn"
_MAGNITUDE = "lora_magnitude_vector"
_MOST_RANKS = 2  # times the own: how much wider an adapter may be that is gone on with


class Attached(Protocol):
    """A frozen base with parameters that learn, float32, by their names."""

    causal: PreTrainedModel
    parameters: dict[str, Parameter]

    def hidden(self) -> AbstractContextManager[None]:
        """Be the frozen base while the block runs."""

    def fold(self) -> Folded:
        """Return what was learnt as an adapter of low rank."""

    def adopt(self, tensors: Tensors) -> None:
        """Go on learning from an adapter; raises KeyError or RuntimeError if it was made for another base."""

    def wear(self, tensors: Tensors) -> None:
        """Be the base with exactly this adapter, whatever its rank, and learn no more. Raises as `adopt` does."""


def attach(base: BaseModel, recipe: Recipe, pace: Pace) -> Attached:
    """Return the base with something in it that changes nothing yet and learns by the method of the recipe."""
    model = prepare(base.model, pace)
    if recipe.method == FULL:
        return Differences(model, recipe)
    return LowRank(model, recipe)


def prepare(model: PreTrainedModel, pace: Pace) -> PreTrainedModel:
    """Bring a frozen base to its device in the precision of its pace.

    Embedding and norms stay float32, and so does the residual stream.
    """
    if pace.is_quantised:
        quantise(model, pace.device)
    elif pace.uses_bf16:
        # Autocast would convert the frozen weights anew at every use. One layer at a time: a large model in both
        # precisions is more than a card may hold.
        for module in model.modules():
            if isinstance(module, Linear):
                module.weight = Parameter(module.weight.to(pace.device, torch.bfloat16), requires_grad=False)
    model = model.to(pace.device)
    if pace.recomputes:
        recompute_layers(model)
    return model.eval()  # nothing else behaves differently in training: there is no dropout


class LowRank:
    """An adapter by peft: LoRA (Hu et al. 2021), rsLoRA (Kalajdzievski 2023) or DoRA (Liu et al. 2024)."""

    def __init__(self, model: PreTrainedModel, recipe: Recipe) -> None:
        self._recipe = recipe
        self._peft: PeftModel = get_peft_model(model, _config(recipe, recipe.rank)).eval()
        self.causal: PreTrainedModel = self._peft.get_base_model()
        self.parameters = self._named(_LEARNT)
        for parameter in self.parameters.values():
            parameter.data = parameter.data.float()
        # What the scale of the method is to alpha / rank, which is meant outside.
        self._factor = math.sqrt(recipe.rank) if recipe.method == RSLORA else 1.0
        self._most_ranks = recipe.rank * (1 if recipe.method == DORA else _MOST_RANKS)

    def hidden(self) -> AbstractContextManager[None]:
        """Be the frozen base while the block runs."""
        context: AbstractContextManager[None] = self._peft.disable_adapter()
        return context

    def fold(self) -> Folded:
        """Return the adapter as it is; of DoRA, which also scales rows of the base, the nearest of low rank."""
        if self._recipe.method == DORA:
            changes = ((module, self._dora_change(module)) for module in modules(self.parameters))
            with torch.no_grad():
                return fold(changes, float(self._recipe.alpha))
        sides = {name: tensor.detach().clone().cpu() for name, tensor in self.parameters.items()}
        widest = max(tensor.shape[0] for name, tensor in sides.items() if name.endswith(".lora_A"))
        return Folded({name: tensor * self._factor_of(name) for name, tensor in sides.items()}, widest)

    @torch.no_grad()
    def adopt(self, tensors: Tensors) -> None:
        """Go on learning from an adapter; one of more than twice the own rank is cut to that.

        What consistency training joined to it has small singular values: cutting to the own rank would lose just that.
        """
        known = set(modules(tensors))
        if not known & set(modules(self.parameters)):
            raise KeyError("no matrix of this adapter is in this base")
        for module in modules(self.parameters):
            own_down, own_up = self._sides(module)
            if module not in known:
                own_up.zero_()
                continue
            down, up = tensors[f"{module}.lora_A"].to(own_down), tensors[f"{module}.lora_B"].to(own_up)
            if (down.shape[1], up.shape[0]) != (own_down.shape[1], own_up.shape[0]):
                raise RuntimeError(f"{module} was made for another base")
            # alpha / rank stands for another factor at another rank; here it is that of the recipe at any rank.
            up = up * (self._recipe.rank / down.shape[0] / self._factor)
            rank = min(max(down.shape[0], self._recipe.rank), self._most_ranks)
            if down.shape[0] != rank:
                down, up = fit(down, up, rank, own_down)
            own_down.data, own_up.data = down.clone(), up.clone()
            if self._recipe.method == DORA:
                self.parameters[f"{module}.{_MAGNITUDE}"].copy_(self._direction(module).norm(dim=1))

    @torch.no_grad()
    def wear(self, tensors: Tensors) -> None:
        """Be the base with exactly this adapter, whatever its rank, and learn no more."""
        rank = max(tensors[f"{module}.lora_A"].shape[0] for module in modules(tensors))
        targets = " ".join(sorted({module.rpartition(".")[2] for module in modules(tensors)}))
        if _WORN in self._peft.peft_config:
            self._peft.delete_adapter(_WORN)
        self._peft.add_adapter(_WORN, _config(Recipe(0.0, rank=rank, alpha=rank, targets=targets), rank))
        self._peft.set_adapter(_WORN)
        for name, parameter in self._named(_WORN).items():
            parameter.requires_grad_(False).zero_()
            if name not in tensors:
                continue
            given, own = tensors[name], tensors[f"{name.rpartition('.')[0]}.lora_A"].shape[0]
            if name.endswith(".lora_A"):
                parameter[:own].copy_(given)
            else:
                parameter[:, :own].copy_(given * (self._recipe.alpha / own))

    def _named(self, adapter: str) -> dict[str, Parameter]:
        suffix = f".{adapter}{_SUFFIX}"
        return {
            name.removeprefix(_PREFIX).removesuffix(suffix): parameter
            for name, parameter in self._peft.named_parameters()
            if name.endswith(suffix)
        }

    def _sides(self, module: str) -> tuple[Parameter, Parameter]:
        return self.parameters[f"{module}.lora_A"], self.parameters[f"{module}.lora_B"]

    def _factor_of(self, name: str) -> float:
        """Return what turns a side here into that outside, where alpha / rank is meant with the rank of the layer."""
        if not name.endswith(".lora_B"):
            return 1.0
        return self._factor * self.parameters[name].shape[1] / self._recipe.rank

    def _direction(self, module: str) -> Tensor:
        """Return base and adapter together, before DoRA scales the rows."""
        sides = {name: self.parameters[name].detach() for name in (f"{module}.lora_A", f"{module}.lora_B")}
        return self._frozen(module) + change(sides, module, float(self._recipe.alpha))

    def _frozen(self, module: str) -> Tensor:
        layer: Any = self.causal.get_submodule(module)
        frozen: Tensor = plain_weight(layer.get_base_layer()).float()
        return frozen

    def _dora_change(self, module: str) -> Tensor:
        direction = self._direction(module)
        scale: Tensor = self.parameters[f"{module}.{_MAGNITUDE}"].detach() / direction.norm(dim=1)
        return scale[:, None] * direction - self._frozen(module)


def _config(recipe: Recipe, rank: int) -> LoraConfig:
    return LoraConfig(
        r=rank,
        lora_alpha=recipe.alpha,
        lora_dropout=0.0,
        target_modules=recipe.targets if recipe.targets == ALL_LINEAR else recipe.targets.split(),
        use_rslora=recipe.method == RSLORA,
        use_dora=recipe.method == DORA,
    )
