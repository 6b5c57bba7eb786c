"""The steps of a run, which training and its proof share: what is proved is what is done."""

from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from core.training.anchor import Anchor
from core.training.bench import Bench
from core.training.checkpoint import Progress
from core.training.layout import Example, Item, Layout, pack
from core.training.replay import Replay

_SIZES = 40  # sizes of windows that are tried to match a number of steps


def windows_of(bench: Bench, items: Sequence[Item], before: Sequence[Item] = ()) -> list[Example]:
    """Cut texts into the windows of a run, in order: one step each."""
    return pack(items, bench.recipe.layout, bench.base.separator, before)


class Steps:
    """Learn from one window after the other, and now and then also from own past and from the base's own words.

    `past` are windows of long ago, learnt before this run. What was done so far stands in `progress`, so that a run
    that goes on takes the steps of one that was never interrupted. Where no device has the whole base, there are
    neither replay nor anchor.
    """

    def __init__(
        self, bench: Bench, progress: Progress, windows: Sequence[Example], past: Sequence[Example] = ()
    ) -> None:
        self._bench, self._progress = bench, progress
        self._windows, self._past = windows, past
        self._anchor = Anchor(bench.base, bench.learner, bench.recipe)
        self._replay: Replay | None = None

    def take(self, count: int = 1) -> list[float]:
        """Take one step on the next windows; return the loss of the last iterate on each, in nats."""
        bench, progress = self._bench, self._progress
        windows = self._windows[progress.windows : progress.windows + count]
        losses = bench.learner.learn_from(windows, [] if bench.pace.is_sharded else self._beside())
        if self._replay:
            for window, nats in zip(windows, losses, strict=True):
                self._replay.note(window, nats)
        progress.noted += losses
        progress.step += 1
        progress.windows += len(windows)
        progress.tokens += sum(window.target_tokens for window in windows)
        return losses

    def _beside(self) -> list[Callable[[], Tensor]]:
        learner, recipe, step = self._bench.learner, self._bench.recipe, self._progress.step
        beside: list[Callable[[], Tensor]] = []
        if _is_due(step, recipe.replay_every, 1) and (window := self._forgotten(step)):
            beside.append(lambda: recipe.replay_weight * learner.loss_of(window))
        if _is_due(step, recipe.anchor_every, 2):
            beside.append(lambda: self._anchor.loss(step // recipe.anchor_every))
        return beside

    def _forgotten(self, step: int) -> Example | None:
        if self._replay is None:
            if not self._progress.past:  # before the first look at them nothing was to be forgotten yet
                self._progress.past = self._losses(self._past)
            self._replay = Replay(self._bench.recipe.seed, self._losses)
            learnt = self._windows[: self._progress.windows]
            noted = [*self._progress.past, *self._progress.noted]
            for window, nats in zip([*self._past, *learnt], noted, strict=True):
                self._replay.note(window, nats)
        return self._replay.chosen(step // self._bench.recipe.replay_every)

    def _losses(self, windows: Sequence[Example]) -> list[float]:
        losses = list[float]()
        for window in windows:  # one by one: they differ in length, and memory is short while learning
            with torch.no_grad():
                losses += self._bench.learner.losses([window]).tolist()
        return losses


def _is_due(step: int, every: int, part: int) -> bool:
    """Tell whether a step is the one in so many, `part` thirds on, so that not all falls on the same step."""
    return every > 0 and step % every == every * part // 3


def windows_like(bench: Bench, items: Sequence[Item], tokens: int | None, steps: int | None) -> list[Example]:
    """Cut texts into windows that hold about `tokens` tokens in about `steps` windows; all of them for None.

    Where the texts are shorter or longer than those of the run that is to be matched, as many tokens would make
    another number of steps. So the windows are made a little smaller or larger, at most by a quarter larger. If there
    are fewer tokens, their windows are as many fewer.
    """
    usual = windows_of(bench, items)
    if tokens is None:
        return usual
    if steps is None:
        return _up_to(usual, tokens)
    wanted = steps * min(1.0, sum(window.target_tokens for window in usual) / max(1, tokens))
    layout, separator = bench.recipe.layout, bench.base.separator
    choices = [usual]
    for size in _sizes(layout):
        choices.append(pack(items, Layout(layout.log_tokens, layout.window_tokens, size), separator))
    return min((_up_to(choice, tokens) for choice in choices), key=lambda choice: abs(len(choice) - wanted))


def _sizes(layout: Layout) -> list[int]:
    """Return sizes of targets to try, those nearest to the usual one first."""
    usual = layout.target_tokens
    sizes = {usual * (number + 10) // _SIZES for number in range(_SIZES + 1)}
    return sorted(sizes - {0, usual}, key=lambda size: abs(size - usual))


def _up_to(windows: Sequence[Example], tokens: int) -> list[Example]:
    """Return the first windows that together hold as many tokens, to the nearest window."""
    kept, held = list[Example](), 0
    for window in windows:
        if held + window.target_tokens / 2 > tokens:
            break
        kept.append(window)
        held += window.target_tokens
    return kept
