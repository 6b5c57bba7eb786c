"""The app's side of the trainer worker."""

import queue
import threading
from collections.abc import Callable

from core.errors import WorkerDied
from core.services.results import TrainingProgress
from core.training.messages import (
    CheckpointSaved,
    EvaluateByTime,
    Evaluated,
    Event,
    Measure,
    Pause,
    StageBegan,
    StepFinished,
    Train,
    TrainingFinished,
    TrainingPaused,
)
from core.workers.protocol import Failed
from core.workers.supervisor import Worker

TRAINER_NICE = 10
SILENCE_LIMIT_S = 900.0
_POLL_S = 0.05

Result = TrainingFinished | TrainingPaused | Evaluated


def carry_out(
    command: Train | EvaluateByTime | Measure,
    on_progress: Callable[[TrainingProgress], None],
    stop: threading.Event,
) -> Result:
    """Run one command in a trainer of its own and return what it ends with.

    `stop` asks the trainer to save what it has and leave. Raises WorkerDied, and what the trainer reports.
    """
    events: queue.SimpleQueue[Event | None] = queue.SimpleQueue()
    worker = Worker("core.training.worker", Event, events.put, lambda _status: events.put(None), TRAINER_NICE)
    try:
        worker.send(command)
        return _follow(worker, events, on_progress, stop)
    finally:
        worker.end()


def _follow(
    worker: Worker,
    events: "queue.SimpleQueue[Event | None]",
    on_progress: Callable[[TrainingProgress], None],
    stop: threading.Event,
) -> Result:
    stage, silent_s, is_pause_sent = "", 0.0, False
    while silent_s < SILENCE_LIMIT_S:
        if stop.is_set() and not is_pause_sent:
            worker.send(Pause())
            is_pause_sent = True
        try:
            event = events.get(timeout=_POLL_S)
        except queue.Empty:
            silent_s += _POLL_S
            continue
        silent_s = 0.0
        match event:
            case None:
                raise worker.died()
            case Failed():
                raise event.as_error()
            case StageBegan():
                stage = event.stage
                on_progress(TrainingProgress(stage, event.detail))
            case StepFinished():
                on_progress(_progress(stage, event))
            case CheckpointSaved():
                pass  # the next step says how far the run is
            case _:
                return event
    raise WorkerDied(
        "The trainer has been silent for fifteen minutes and was stopped.",
        "Train again: the run goes on from its last checkpoint.",
    )


def _progress(stage: str, event: StepFinished) -> TrainingProgress:
    return TrainingProgress(
        stage=stage,
        step=event.step,
        of=event.of,
        bits_per_byte=event.bits_per_byte,
        tokens_per_s=event.tokens_per_s,
        seconds_left=event.seconds_left,
    )
