"""What every job of the trainer needs: the base, the learner, and a line to the app."""

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from core.training.base_model import BaseModel, load_base
from core.training.distributed import Group, gather
from core.training.fitting import Shapes, arrange
from core.training.layout import Example, Item, Layout, lay_out
from core.training.learner import Learner
from core.training.line import Line
from core.training.machine import Pace, choose_pace
from core.training.machines import lead_machines
from core.training.means import DEFAULT_MEANS, Means
from core.training.messages import Base, Scored, StageBegan, StepFinished
from core.training.methods import LORA
from core.training.recipe import Recipe, RecipeReport
from core.training.scoring import score
from core.workers.confine import has_only_loopback

TALLY_EVERY_S = 5.0
_LN2 = math.log(2)


@dataclass(frozen=True)
class Bench:
    """A loaded base with an adapter that has learnt nothing yet."""

    base: BaseModel
    base_sha256: str
    recipe: Recipe
    pace: Pace
    learner: Learner
    line: Line
    group: Group

    @classmethod
    def set_up(
        cls,
        base: Base,
        device: str,
        line: Line,
        pace: Pace | None = None,
        *,
        seed: int = 1,
        means: Means = DEFAULT_MEANS,
    ) -> "Bench":
        """Load the base and choose how to run it; a `pace` from an earlier part of the run is kept.

        With several devices, or machines that meet at a rendezvous, this is the first rank of a group that is led by
        it; close the group when done. Raises ModelMissing or ModelRefused, NotEnoughMemory, QuantisationMissing,
        PeerDied, and what `core.training.machines` raises.
        """
        line.emit(StageBegan("loading"))
        loaded = load_base(base, lambda reason: line.emit(StageBegan("loading", f"unpacking the base: {reason}")))
        config = loaded.model.config
        devices, rendezvous = means.devices, means.rendezvous
        recipe = Recipe.for_hidden_size(config.hidden_size, means.method or LORA, means.accumulate)
        pace = pace or choose_pace(device, config.hidden_size, config.intermediate_size)
        recipe = replace(recipe, seed=seed).for_windows(devices * means.accumulate)
        pace = arrange(pace, Shapes.of(config), recipe, devices if rendezvous is None else 1)
        line.emit(StageBegan("loading", f"{recipe.reason(config.hidden_size)}; {pace.reason}"))
        if rendezvous:
            group: Group = lead_machines(rendezvous, base.sha256, recipe, pace, line)
        else:
            if devices > 1 and not has_only_loopback():
                line.emit(StageBegan("loading", "this system cannot close the network behind the processes that learn"))
            group = gather(base, recipe, pace, devices)
        learner = Learner(loaded, recipe, pace, group, lambda trouble: line.emit(StageBegan("learning", trouble)))
        return cls(loaded, base.sha256, recipe, pace, learner, line, group)

    def examples(self, items: Sequence[Item], layout: Layout, before: Sequence[Item] = ()) -> list[Example]:
        """Lay texts out with the separator of this base."""
        return lay_out(items, layout, self.base.separator, before)

    def score(
        self, items: Sequence[Item], layout: Layout, before: Sequence[Item] = (), meter: "Meter | Tally | None" = None
    ) -> list[Scored]:
        """Score texts in a layout with the adapter as it is. Raises Leave between batches."""

        return self.score_laid_out(items, self.examples(items, layout, before), meter)

    def score_laid_out(
        self, items: Sequence[Item], examples: Sequence[Example], meter: "Meter | Tally | None" = None
    ) -> list[Scored]:
        """Score texts as they are laid out with the adapter as it is. Raises Leave between batches."""

        def on_batch(batch: Sequence[Example], losses: Sequence[float]) -> None:
            self.line.check()
            if meter:
                for example, nats in zip(batch, losses, strict=True):
                    meter.finish(example, nats)

        self.line.check()
        return score(self.learner, items, examples, on_batch)

    def report(self) -> RecipeReport:
        """List the numbers of the recipe and how it was run."""
        return self.recipe.report() | {
            "device": self.pace.device,
            "threads": self.pace.threads,
            "bf16": self.pace.uses_bf16,
            "devices": self.group.size,
            "four_bits": self.pace.is_quantised,
            "recomputes": self.pace.recomputes,
        }


class Meter:
    """Report each step with the speed so far and the time left."""

    def __init__(self, line: Line, steps: int, tokens: int, steps_done: int = 0) -> None:
        self._line, self._steps, self._tokens_left = line, steps, tokens
        self._step, self._tokens = steps_done, 0
        self._began = time.monotonic()

    def finish(
        self,
        example: Example,
        nats: float,
        seconds_allowed: float | None = None,
        watt_hours: float | None = None,
    ) -> None:
        """Report one example as done; `seconds_allowed` is what a budget leaves."""
        self._step += 1
        self._tokens += example.target_tokens
        self._tokens_left -= example.target_tokens
        tokens_per_s = self._tokens / max(time.monotonic() - self._began, 1e-6)
        seconds_left = self._tokens_left / tokens_per_s
        if seconds_allowed is not None:
            seconds_left = min(seconds_left, max(0.0, seconds_allowed))
        self._line.emit(
            StepFinished(
                step=self._step,
                of=self._steps,
                seq=example.seq,
                bits_per_byte=nats / _LN2 / max(1, example.target_bytes),
                tokens=example.target_tokens,
                tokens_per_s=tokens_per_s,
                seconds_left=seconds_left,
                watt_hours=watt_hours,
            )
        )


class Tally:
    """Say every few seconds how far a measurement is, so that the app knows that the trainer lives."""

    def __init__(self, line: Line, model: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._line, self._model, self._clock = line, model, clock
        self._parts, self._said_at = 0, clock()

    def finish(self, _example: Example, _nats: float) -> None:
        """Count one example as done."""
        self._parts += 1
        if self._clock() - self._said_at >= TALLY_EVERY_S:
            self._said_at = self._clock()
            self._line.emit(StageBegan("measuring", f"{self._model}: {self._parts} parts of texts"))
