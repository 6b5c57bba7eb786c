"""Evaluate by time: score the texts of each window, then learn it."""

import math
from collections.abc import Sequence

from core.training.bench import Meter
from core.training.layout import BASE, IN_CONTEXT, Example, Layout
from core.training.line import Leave, Line
from core.training.messages import Scored, StageBegan
from core.training.proof_messages import EvaluateByTime
from core.training.scoring import score
from core.training.scratch import Scratch
from core.training.steps import windows_of
from core.training.train import sendable

ADAPTER, FROZEN = "adapter", {"base": BASE, "in_context": IN_CONTEXT}


def evaluate_by_time(command: EvaluateByTime, line: Line) -> None:
    """Score every text before it is learnt, beside the frozen base without and with earlier log text in view.

    Dynamic evaluation (Krause et al. 2018): the loss is taken before the step, so it is the test score. Learning is
    that of a run, window by window; each text is scored in the windows in which a candidate is judged. Raises Leave,
    after saving, when the worker is to stop.
    """
    scratch = Scratch.open(command, line)
    stream = _Stream(command, scratch)
    try:
        stream.run()
    except Leave:
        scratch.pause()
        raise
    line.emit(scratch.finish())


class _Stream:
    """The texts in time order, as windows to learn and as examples to score."""

    def __init__(self, command: EvaluateByTime, scratch: Scratch) -> None:
        self._command, self._scratch = command, scratch
        self._bench, self._progress = scratch.bench, scratch.progress
        self._items = scratch.bench.base.items(command.texts)
        self._windows = windows_of(scratch.bench, self._items)
        self._parts = scored_with(self._windows, scratch.bench.examples(self._items, scratch.bench.recipe.layout))
        others = windows_of(scratch.bench, scratch.sets[command.as_much_as]) if command.as_much_as else None
        self._most_tokens = math.inf if others is None else sum(window.target_tokens for window in others)
        frozen = FROZEN if command.with_base else {}
        self._frozen = {name: self._by_item(layout) for name, layout in frozen.items()}
        if not self._progress.nats:
            self._progress.nats = {name: [0.0] * len(self._items) for name in (ADAPTER, *frozen)}

    def run(self) -> None:
        """Go through the windows that are left, then through the readings at the end."""
        left = self._windows[self._progress.step :]
        line = self._bench.line
        line.emit(StageBegan("learning", f"each text is scored, then learnt: {len(left)} steps left"))
        meter = Meter(line, len(self._windows), sum(one.target_tokens for one in left), self._progress.step)
        for window in left:
            line.check()
            self._freeze_if_due(window)
            nats = self._score(window)
            self._scratch.learn_next(self._windows)
            meter.finish(window, nats)
        self._freeze_if_due(None)
        self._scratch.read(self._command.at_the_end)
        for name, nats_of_items in self._progress.nats.items():
            scored = zip(self._items, nats_of_items, strict=True)
            losses = [Scored(item.seq, nats, item.size_bytes) for item, nats in scored]
            self._progress.scores[name] = sendable(losses)

    def _freeze_if_due(self, window: Example | None) -> None:
        """Carry out the readings with the frozen adapter before a window that it may not learn any more."""
        readings, progress = self._command.when_frozen, self._progress
        if all(reading.name in progress.scores for reading in readings):
            return
        if window is None or self._is_late(window):
            progress.frozen_tokens, progress.frozen_steps = progress.tokens, progress.step
            self._scratch.read(readings)

    def _is_late(self, window: Example) -> bool:
        last = window.item if window.last_item is None else window.last_item
        if last >= self._command.freeze_before:
            return True
        return self._progress.tokens + window.target_tokens / 2 > self._most_tokens

    def _score(self, window: Example) -> float:
        """Score what a window teaches, by the adapter so far and, of texts that begin in it, by the base; return nats.

        All numbers are kept together at the end, so that a pause in between leaves nothing half counted.
        """
        progress, number = self._progress, self._progress.step
        part = self._parts[number]
        losses = self._losses(part)
        added = {ADAPTER: losses}
        last = max([example.item for example in part], default=-1)
        with self._bench.learner.without_adapter():
            for name, by_item in self._frozen.items():
                added[name] = self._losses([one for own in by_item[progress.items_scored : last + 1] for one in own])
        for name, nats in added.items():
            for place, more in enumerate(nats):
                progress.nats[name][place] += more
        progress.items_scored = max(progress.items_scored, last + 1)
        return sum(losses)

    def _losses(self, examples: Sequence[Example]) -> list[float]:
        """Return the loss of each text over these examples. Raises Leave between batches."""
        scored = score(self._bench.learner, self._items, examples, lambda _batch, _losses: self._bench.line.check())
        return [one.nats for one in scored]

    def _by_item(self, layout: Layout) -> list[list[Example]]:
        examples: list[list[Example]] = [[] for _ in self._items]
        for example in self._bench.examples(self._items, layout):
            examples[example.item].append(example)
        return examples


def scored_with(windows: Sequence[Example], examples: Sequence[Example]) -> list[list[Example]]:
    """Divide examples of single texts among the windows that learn the same tokens; both are in order."""
    left, parts = iter(examples), list[list[Example]]()
    for window in windows:
        part, missing = list[Example](), window.target_tokens
        while missing > 0:
            part.append(next(left))
            missing -= part[-1].target_tokens
        parts.append(part)
    return parts
