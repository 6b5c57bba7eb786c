"""Measure without keeping anything: by time (test, then learn), or one adapter on held-out text."""

import time

import torch

from core.training.bench import Bench, Line, Meter
from core.training.layout import BASE, IN_CONTEXT
from core.training.messages import EvaluateByTime, Evaluated, Measure, Scored, StageBegan
from core.training.train import open_adapter


def evaluate_by_time(command: EvaluateByTime, line: Line) -> None:
    """Score every text before it is learnt, beside the frozen base without and with earlier log text in view.

    Dynamic evaluation (Krause et al. 2018): the loss is taken before the step, so it is the test score.
    """
    bench = Bench.set_up(command.base, command.device, line)
    began = time.monotonic()
    items, general = bench.base.items(command.texts), bench.base.items(command.general)
    windows = [bench.examples(items, layout) for layout in (BASE, IN_CONTEXT, bench.recipe.layout)]
    meter = Meter(line, sum(map(len, windows)), sum(one.target_tokens for part in windows for one in part))
    line.emit(StageBegan("measuring", "the base, without and with earlier text in view"))
    base = bench.score_base(items, BASE, meter=meter)
    in_context = bench.score_base(items, IN_CONTEXT, meter=meter)
    general_base = bench.score_base(general, BASE)
    line.emit(StageBegan("learning", "each text is scored, then learnt"))
    nats = [0.0] * len(items)
    for example in windows[-1]:
        line.check()
        with torch.inference_mode():
            loss = float(bench.learner.losses([example]).sum())
        bench.learner.learn(example)
        nats[example.item] += loss
        meter.finish(example, loss)
    line.emit(StageBegan("measuring", "general text with the adapter"))
    line.emit(
        Evaluated(
            base=base,
            in_context=in_context,
            adapter=[Scored(item.seq, loss, item.size_bytes) for item, loss in zip(items, nats, strict=True)],
            general_base=general_base,
            general_adapter=bench.score(general, BASE),
            recipe=bench.report(),
            tokens=sum(example.target_tokens for example in windows[-1]),
            seconds=time.monotonic() - began,
        )
    )


def measure(command: Measure, line: Line) -> None:
    """Score held-out and general text with the base and with an adapter; without one its two lists are empty."""
    bench = Bench.set_up(command.base, command.device, line)
    began = time.monotonic()
    before, held_out, general = (
        bench.base.items(texts) for texts in (command.context_before, command.held_out, command.general)
    )
    line.emit(StageBegan("measuring"))
    base = bench.score_base(held_out, BASE)
    in_context = bench.score_base(held_out, IN_CONTEXT, before)
    general_base = bench.score_base(general, BASE)
    adapter: list[Scored] = []
    general_adapter: list[Scored] = []
    if command.adapter:
        bench.learner.adopt(open_adapter(command.adapter, bench))
        adapter = bench.score(held_out, bench.recipe.layout, before)
        general_adapter = bench.score(general, BASE)
    tokens = sum(len(item.tokens) for item in held_out)
    seconds = time.monotonic() - began
    line.emit(Evaluated(base, in_context, adapter, general_base, general_adapter, bench.report(), tokens, seconds))
