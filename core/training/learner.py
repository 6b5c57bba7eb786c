"""The adapter and its optimiser: one step at a time, with everything needed to stop and go on exactly."""

import contextlib
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import torch
from torch import Tensor
from transformers import GenerationConfig

from core.training.attach import attach
from core.training.attention import use_own_attention
from core.training.base_model import BaseModel
from core.training.branch import fuse_branches
from core.training.distributed import Group
from core.training.faults import NotANumber, TooLittleMemory, as_finite, is_shortage, release_memory, trim_memory
from core.training.layout import Example
from core.training.loss import divergences, token_losses
from core.training.low_rank import Folded, Tensors
from core.training.machine import Pace
from core.training.recipe import Recipe
from core.training.sharded import shard

_MOMENTS = ("exp_avg", "exp_avg_sq")
_IGNORED = -100
_SMALLEST_PART, _MOST_SKIPPED_IN_ROW = 16, 3
_TRIM_EVERY = 8  # steps: a step faults back in what was given back, which takes longer than giving it


class Learner:
    """A frozen base with one adapter that learns.

    Adapter tensors are float32 and named by module and side: `model.layers.0.mlp.up_proj.lora_A`, of shape (rank,
    inputs), and `.lora_B`, of shape (outputs, rank).

    The adapter is the moving average of the optimiser's iterates (Polyak and Juditsky 1992), which a single step on a
    single text disturbs little. The iterates themselves are in the model only while a step is taken.

    `say` hears of what a step had to do without; `skipped_steps` had no finite gradient and changed nothing.
    """

    def __init__(
        self,
        base: BaseModel,
        recipe: Recipe,
        pace: Pace,
        group: Group | None = None,
        say: Callable[[str], None] = lambda _trouble: None,
    ) -> None:
        self._group, self._say = group or Group(), say
        self.skipped_steps, self._skipped_in_row = 0, 0
        self._part_tokens = recipe.target_tokens
        torch.manual_seed(recipe.seed)
        torch.set_num_threads(pace.threads)
        self._pace, self._recipe = pace, recipe
        self._moments = _MOMENTS if recipe.beta1 else _MOMENTS[1:]  # without momentum the first one is not looked at
        self._attached = attach(base, recipe, pace)
        causal = self._attached.causal
        use_own_attention(causal)
        fuse_branches(causal)
        if pace.is_sharded:
            shard(causal, pace.device, self._group.size)
        self._decoder, self._head = causal.get_decoder(), causal.get_output_embeddings()
        self._parameters = self._attached.parameters
        self._iterates = self._copies()
        self._steps, self._averages = 0, 0
        self._start_optimizer()

    def learn(self, example: Example) -> float:
        """Take one optimiser step on the target of an example; return the loss of the last iterate on it, in nats."""
        return self.learn_from([example])[0]

    def learn_from(self, examples: Sequence[Example], beside: Sequence[Callable[[], Tensor]] = ()) -> list[float]:
        """Take one optimiser step on the mean of some examples; return the loss of the last iterate on each, in nats.

        They are learnt one after the other, so several take no more memory than the largest. `beside` are losses that
        are added to that mean.
        """
        with self._iterating():
            for loss in beside:
                self._add_beside(loss)
            losses = self._averaged(examples)
            is_sound = self._descend()
        if is_sound:
            self._average()
        return [as_finite(nats, example.target_tokens) for nats, example in zip(losses, examples, strict=True)]

    def contribute(self, examples: Sequence[Example]) -> None:
        """Compute gradients for a group whose first rank alone takes the step."""
        try:
            self._averaged(examples)
        finally:
            self._optimizer.zero_grad()

    def _averaged(self, examples: Sequence[Example]) -> list[float]:
        """Leave the mean gradient in the parameters, and now and then give back the memory that took."""
        losses = self._group.average(examples, self._backward, list(self._parameters.values()))
        self._averages += 1
        if self._averages % _TRIM_EVERY == 0:
            trim_memory()
        return losses

    def _backward(self, example: Example, share: float) -> float:
        """Add `share` of the gradient of an example; return its loss in nats.

        Where memory runs out, the target is learnt in halves from here on: their gradients are added up for one step,
        and what stands before a half is only read.
        """
        done, size, nats = example.target_start, len(example.tokens), 0.0
        # Not divided by the sum of weights: what has a small one must take small steps also when it stands alone.
        share /= example.target_tokens
        while done < size:
            part = _part(example, done, min(size, done + self._part_tokens))
            try:
                nats += self._add_gradient(part, share) if part.target_tokens else 0.0
            except (RuntimeError, MemoryError) as error:
                if not is_shortage(error) or self._pace.is_sharded:  # sharded ranks must all do the same
                    raise
            else:
                done = len(part.tokens)
                continue
            self._halve(len(part.tokens) - part.target_start)
        return nats

    def _add_gradient(self, part: Example, share: float) -> float:
        nats, weights = self._losses_after_context(part)
        self._add(share * (nats @ weights))
        return float(nats.detach().sum())

    def _add(self, loss: Tensor) -> None:
        """Add the gradient of a loss to that of the step, all of it or, if memory runs out, nothing."""
        parameters = list(self._parameters.values())
        for parameter, gradient in zip(
            parameters, torch.autograd.grad(loss, parameters, allow_unused=True), strict=True
        ):
            if gradient is not None:
                parameter.grad = gradient if parameter.grad is None else parameter.grad.add_(gradient)

    def _add_beside(self, loss: Callable[[], Tensor]) -> None:
        try:
            self._add(loss())
        except (RuntimeError, MemoryError) as error:
            if not is_shortage(error):
                raise
        else:
            return
        release_memory()
        self._say("memory is short: one look at what was learnt long ago is left out")

    def _halve(self, tokens: int) -> None:
        """Learn from half as much at a time from now on. Raises TooLittleMemory."""
        if tokens <= _SMALLEST_PART:
            raise TooLittleMemory
        release_memory()
        self._part_tokens = tokens // 2
        self._say(f"memory is short: from now on {self._part_tokens} tokens are learnt at a time")

    def _descend(self) -> bool:
        """Take the step the gradient asks for, unless it is not finite; tell whether it was taken.

        Raises NotANumber after several such gradients in a row.
        """
        norm = torch.nn.utils.clip_grad_norm_(self._parameters.values(), self._recipe.clip_norm)
        if math.isfinite(norm):
            self._optimizer.step()
            self._skipped_in_row = 0
            return True
        self.skipped_steps += 1
        self._skipped_in_row += 1
        if self._skipped_in_row >= _MOST_SKIPPED_IN_ROW:
            raise NotANumber(self._skipped_in_row)
        self._say("a step was left out: its gradient was no finite number")
        return False

    @contextlib.contextmanager
    def _iterating(self) -> Iterator[None]:
        """Have the last iterate in the model while the block runs, and the average afterwards, whatever happens."""
        self._swap()
        try:
            yield
        finally:
            self._optimizer.zero_grad()
            self._swap()

    def losses(self, examples: Sequence[Example]) -> Tensor:
        """Return the loss of each example in nats, summed over its target, as float32 of shape (examples,).

        Only positions that predict a target go through the output layer: the vocabulary is the widest one by far.
        """
        self._group.announce_scoring(examples)
        tokens, targets = (rows.to(self._pace.device) for rows in _pad(examples))
        with torch.autocast(self._pace.device, torch.bfloat16, enabled=self._pace.uses_bf16):
            hidden = self._decoder(input_ids=tokens, use_cache=False).last_hidden_state
            is_target = targets != _IGNORED
            nats = token_losses(hidden[is_target], self._head, targets[is_target])
        sizes = [example.target_tokens for example in examples]
        return torch.stack([part.sum() for part in nats.split(sizes)])

    def _losses_after_context(self, example: Example) -> tuple[Tensor, Tensor]:
        """Return loss and weight of each target token that counts, but let no gradient reach the context.

        What stands before the target is only read, as the memory of Transformer-XL is (Dai et al. 2019): that takes
        a third of the work, and most of a window is context.
        """
        sequence = torch.tensor(example.tokens, dtype=torch.long, device=self._pace.device).unsqueeze(0)
        first = example.target_start - 1  # the token that predicts the first target
        with torch.autocast(self._pace.device, torch.bfloat16, enabled=self._pace.uses_bf16):
            memory = None
            # Ranks that share the base run its layers equally often, also one that has nothing to read before.
            if first > 0 or self._pace.is_sharded:
                with torch.no_grad():
                    memory = self._decoder(input_ids=sequence[:, : max(first, 1)], use_cache=True).past_key_values
            memory = memory if first > 0 else None
            read = self._decoder(input_ids=sequence[:, first:-1], past_key_values=memory, use_cache=False)
            weights = _weights(example).to(self._pace.device)
            is_counted = weights > 0
            targets = sequence[0, first + 1 :][is_counted]
            nats = token_losses(read.last_hidden_state[0][is_counted], self._head, targets)
        return nats, weights[is_counted]

    def loss_of(self, example: Example) -> Tensor:
        """Return the mean loss of an example in nats a token, for a step to add."""
        nats, weights = self._losses_after_context(example)
        return nats @ weights / len(nats)

    def divergence(self, tokens: Tensor) -> Tensor:
        """Return KL(base || adapter) after each token of a text but the last in nats, of shape (tokens - 1,)."""
        with torch.autocast(self._pace.device, torch.bfloat16, enabled=self._pace.uses_bf16):
            with torch.no_grad(), self.without_adapter():
                wanted = self._decoder(input_ids=tokens[None, :-1], use_cache=False).last_hidden_state[0]
            found = self._decoder(input_ids=tokens[None, :-1], use_cache=False).last_hidden_state[0]
            return divergences(found, self._head, wanted)

    def written(self, start: Tensor, how: GenerationConfig) -> Tensor:
        """Let the model go on from some tokens; shape (rows, tokens)."""
        with torch.autocast(self._pace.device, torch.bfloat16, enabled=self._pace.uses_bf16):
            written: Tensor = self._attached.causal.generate(
                start, generation_config=how, attention_mask=torch.ones_like(start)
            )
        return written

    @contextlib.contextmanager
    def without_adapter(self) -> Iterator[None]:
        """Be the frozen base while the block runs."""
        with self._attached.hidden():
            yield

    def adapter(self) -> Tensors:
        """Return a copy of the adapter's tensors, as they are exported."""
        return self.fold().tensors

    def fold(self) -> Folded:
        """Return the adapter as it is exported, and how much it holds of what was learnt."""
        return self._attached.fold()

    def adopt(self, tensors: Tensors) -> None:
        """Go on from an adapter; raises KeyError or RuntimeError if it was made for another base."""
        self._attached.adopt(tensors)
        self._iterates = self._copies()

    def wear(self, tensors: Tensors) -> None:
        """Be the base with exactly this adapter, to be measured; what was learnt is not in the model any more."""
        self._attached.wear(tensors)

    def state(self) -> Tensors:
        """Return everything the next steps depend on: adapter, iterate, moments of AdamW, counts, random numbers."""
        state = {f"adapter.{name}": tensor.cpu() for name, tensor in self._copies().items()}
        state |= {f"iterate.{name}": tensor.cpu() for name, tensor in self._iterates.items()}
        for name, parameter in self._parameters.items():
            kept = self._optimizer.state.get(parameter, {})
            state |= {f"{kind}.{name}": kept[kind].cpu() for kind in (*self._moments, "step") if kind in kept}
        return state | {"steps": torch.tensor(self._steps), "random": torch.get_rng_state()}

    def restore(self, state: Tensors) -> None:
        """Go on from a state: the following steps are those of a run that was never interrupted."""
        self._steps = int(state["steps"])
        for name, parameter in self._parameters.items():
            parameter.data = state[f"adapter.{name}"].to(parameter.device, copy=True)  # its rank may be another
            self._iterates[name] = state[f"iterate.{name}"].to(parameter.device)
            if f"step.{name}" in state:
                kept = {kind: torch.zeros_like(parameter) for kind in _MOMENTS}
                kept |= {kind: state[f"{kind}.{name}"].to(parameter.device) for kind in self._moments}
                self._optimizer.state[parameter] = kept | {"step": state[f"step.{name}"].to(parameter.device)}
        torch.set_rng_state(state["random"])

    def _copies(self) -> Tensors:
        return {name: parameter.detach().clone() for name, parameter in self._parameters.items()}

    def _swap(self) -> None:
        """Exchange the average in the model for the iterate, or back; no number is copied."""
        for name, parameter in self._parameters.items():
            parameter.data, self._iterates[name] = self._iterates[name], parameter.data

    @torch.no_grad()
    def _average(self) -> None:
        self._steps += 1
        # At first the average follows closely, or it would lag behind in a short run.
        decay = min(self._recipe.average_decay, self._steps / (self._steps + 3))
        for name, parameter in self._parameters.items():
            parameter.lerp_(self._iterates[name], 1 - decay)

    def _start_optimizer(self) -> None:
        self._optimizer = torch.optim.AdamW(
            self._parameters.values(),
            lr=self._recipe.learning_rate,
            betas=(self._recipe.beta1, self._recipe.beta2),
            weight_decay=0.0,
            fused=True,
        )


def _part(example: Example, start: int, end: int) -> Example:
    """Return the window whose target is this part of an example's."""
    first = example.target_start
    weights = None if example.weights is None else example.weights[start - first : end - first]
    return replace(example, tokens=example.tokens[:end], target_start=start, weights=weights)


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
        wanted = sequence[example.target_start :].masked_fill(_weights(example) == 0, _IGNORED)
        targets[row, example.target_start - 1 : len(sequence) - 1] = wanted
    return tokens, targets


def _weights(example: Example) -> Tensor:
    """Return what each token of the target teaches, as float32."""
    if example.weights is None:
        return torch.ones(len(example.tokens) - example.target_start)
    return torch.tensor(example.weights, dtype=torch.float32)
