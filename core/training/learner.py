"""The adapter and its optimiser: one step at a time, with everything needed to stop and go on exactly."""

import contextlib
from collections.abc import Iterator, Sequence

import torch
from peft import LoraConfig, PeftModel, get_peft_model
from torch import Tensor
from torch.nn import functional

from core.training.base_model import BaseModel
from core.training.layout import Example
from core.training.machine import Pace
from core.training.recipe import Recipe

Tensors = dict[str, Tensor]

_PREFIX, _SUFFIX = "base_model.model.", ".default.weight"
_MOMENTS = ("exp_avg", "exp_avg_sq")
_IGNORED = -100


class Learner:
    """A frozen base with one adapter that learns.

    Adapter tensors are float32 and named by module and side: `model.layers.0.mlp.up_proj.lora_A`, of shape (rank,
    inputs), and `.lora_B`, of shape (outputs, rank).
    """

    def __init__(self, base: BaseModel, recipe: Recipe, pace: Pace) -> None:
        torch.manual_seed(recipe.seed)
        torch.set_num_threads(pace.threads)
        self._pace, self._recipe = pace, recipe
        self._model = _attach(base, recipe, pace)
        causal = self._model.get_base_model()
        self._decoder, self._head = causal.get_decoder(), causal.get_output_embeddings()
        self._parameters = {
            name.removeprefix(_PREFIX).removesuffix(_SUFFIX): parameter
            for name, parameter in self._model.named_parameters()
            if parameter.requires_grad
        }
        self._start_optimizer()

    def learn(self, example: Example) -> float:
        """Take one optimiser step on the target of an example; return its loss in nats before the step."""
        nats = self.losses([example]).sum()
        (nats / example.target_tokens).backward()
        torch.nn.utils.clip_grad_norm_(self._parameters.values(), self._recipe.clip_norm)
        self._optimizer.step()
        self._optimizer.zero_grad()
        return float(nats.detach())

    def losses(self, examples: Sequence[Example]) -> Tensor:
        """Return the loss of each example in nats, summed over its target, as float32 of shape (examples,).

        Only positions that predict a target go through the output layer: the vocabulary is the widest one by far.
        """
        tokens, targets = (rows.to(self._pace.device) for rows in _pad(examples))
        with torch.autocast(self._pace.device, torch.bfloat16, enabled=self._pace.uses_bf16):
            hidden = self._decoder(input_ids=tokens, use_cache=False).last_hidden_state
            is_target = targets != _IGNORED
            logits = self._head(hidden[is_target])
        nats = functional.cross_entropy(logits.float(), targets[is_target], reduction="none")
        sizes = [example.target_tokens for example in examples]
        return torch.stack([part.sum() for part in nats.split(sizes)])

    @contextlib.contextmanager
    def without_adapter(self) -> Iterator[None]:
        """Be the frozen base while the block runs."""
        with self._model.disable_adapter():
            yield

    def adapter(self) -> Tensors:
        """Return a copy of the adapter's tensors."""
        return {name: parameter.detach().cpu().clone() for name, parameter in self._parameters.items()}

    @torch.no_grad()
    def adopt(self, tensors: Tensors) -> None:
        """Replace the adapter; raises KeyError or RuntimeError if it was made for another base or rank."""
        for name, parameter in self._parameters.items():
            parameter.copy_(tensors[name])

    def state(self) -> Tensors:
        """Return everything the next steps depend on: adapter, moments of AdamW, its step count, random numbers."""
        state = {f"adapter.{name}": tensor for name, tensor in self.adapter().items()}
        for name, parameter in self._parameters.items():
            kept = self._optimizer.state.get(parameter, {})
            state |= {f"{kind}.{name}": kept[kind].cpu() for kind in (*_MOMENTS, "step") if kind in kept}
        return state | {"random": torch.get_rng_state()}

    def restore(self, state: Tensors) -> None:
        """Go on from a state: the following steps are those of a run that was never interrupted."""
        self.adopt({name.removeprefix("adapter."): state[name] for name in state if name.startswith("adapter.")})
        for name, parameter in self._parameters.items():
            if f"step.{name}" in state:
                moments = {kind: state[f"{kind}.{name}"].to(parameter.device) for kind in _MOMENTS}
                self._optimizer.state[parameter] = moments | {"step": state[f"step.{name}"].to(parameter.device)}
        torch.set_rng_state(state["random"])

    def _start_optimizer(self) -> None:
        self._optimizer = torch.optim.AdamW(
            self._parameters.values(),
            lr=self._recipe.learning_rate,
            betas=(self._recipe.beta1, self._recipe.beta2),
            weight_decay=0.0,
            fused=True,
        )


def _attach(base: BaseModel, recipe: Recipe, pace: Pace) -> PeftModel:
    model = base.model.to(pace.device)
    if pace.uses_bf16:
        # Autocast would convert the frozen weights anew at every use. Embedding and norms stay float32, and so does
        # the residual stream.
        for module in model.modules():
            if isinstance(module, torch.nn.Linear):
                module.weight = torch.nn.Parameter(module.weight.bfloat16(), requires_grad=False)
    config = LoraConfig(r=recipe.rank, lora_alpha=recipe.alpha, lora_dropout=0.0, target_modules="all-linear")
    attached = get_peft_model(model, config)
    for parameter in attached.parameters():
        if parameter.requires_grad:
            parameter.data = parameter.data.float()
    return attached.eval()  # nothing behaves differently in training: there is no dropout


def _pad(examples: Sequence[Example]) -> tuple[Tensor, Tensor]:
    """Return tokens and, at each position that predicts one, the target; both of shape (examples, longest - 1).

    Padding stands on the right, where causal attention never sees it, so it needs no mask.
    """
    longest = max(len(example.tokens) for example in examples) - 1
    tokens = torch.zeros(len(examples), longest, dtype=torch.long)
    targets = torch.full((len(examples), longest), _IGNORED)
    for row, example in enumerate(examples):
        sequence = torch.tensor(example.tokens, dtype=torch.long)
        tokens[row, : len(sequence) - 1] = sequence[:-1]
        targets[row, example.target_start - 1 : len(sequence) - 1] = sequence[example.target_start :]
    return tokens, targets
