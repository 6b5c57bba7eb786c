"""Measure finished adapters for the gate: each from its sealed file, on one device, at one pace."""

import time

from core.errors import ModelRefused
from core.training.adapter_messages import AdaptersMeasured, MeasureAdapters
from core.training.bench import Bench, Tally
from core.training.layout import BASE
from core.training.line import Leave, Line
from core.training.messages import Measurement, StageBegan, TrainingPaused
from core.training.train import open_adapter, sendable
from core.workers.protocol import SealedFile


def measure_adapters(command: MeasureAdapters, line: Line) -> None:
    """Carry out a MeasureAdapters command; the windows are those a run measures its candidate in.

    Raises Leave between two batches when the worker is to stop; ModelMissing, ModelRefused, LogDamaged.
    """
    began = time.monotonic()
    try:
        bench = Bench.set_up(command.base, command.device, line)
        line.emit(StageBegan("measuring"))
        with bench.learner.without_adapter():
            base = _measurement(command, bench, "the base model")
        measured = []
        for number, file in enumerate(command.adapters, start=1):
            _wear(file, bench)
            measured.append(_measurement(command, bench, f"adapter {number} of {len(command.adapters)}"))
    except Leave:
        line.emit(TrainingPaused("", 0))
        raise
    line.emit(AdaptersMeasured(base, measured, bench.report(), time.monotonic() - began))


def _wear(file: SealedFile, bench: Bench) -> None:
    try:
        bench.learner.wear(open_adapter(file, bench))
    except (KeyError, RuntimeError) as error:
        raise ModelRefused(
            "The adapter changes other layers than this base model has.", "Learn anew from the log."
        ) from error


def _measurement(command: MeasureAdapters, bench: Bench, model: str) -> Measurement:
    before, held_out, general, old = (
        bench.base.items(texts) for texts in (command.context_before, command.held_out, command.general, command.old)
    )
    layout, tally = bench.recipe.layout, Tally(bench.line, model)
    return Measurement(
        sendable(bench.score(held_out, layout, before, tally)),
        sendable(bench.score(general, BASE, meter=tally)),
        sendable(bench.score(old, layout, meter=tally)),
    )
