"""The app's side of the trainer worker."""

import queue
import threading
import time
from collections.abc import Callable
from enum import Enum, auto

from core.errors import WorkerDied
from core.interrupt import heard
from core.services.results import TrainingProgress
from core.services.tenancy import Tenancy
from core.training.adapter_messages import MeasureAdapters
from core.training.messages import (
    CheckpointSaved,
    Pause,
    StageBegan,
    StepFinished,
    Train,
    TrainingPaused,
)
from core.training.proof_messages import EvaluateByTime, LearnScratch, Measure
from core.training.protocol import Event, Job, Result
from core.workers.protocol import Failed
from core.workers.supervisor import Worker

TRAINER_NICE = 10
SILENCE_LIMIT_S = 900.0


class _Note(Enum):
    """What the wait for an event ended with, if not with one."""

    STOP = auto()
    SILENCE = auto()


CarryOut = Callable[[Job, Callable[[TrainingProgress], None], threading.Event, Tenancy], Result]
# What can be ended at any time and taken up again: learning from its last checkpoint, measuring from the beginning.
_GIVES_WAY = (Train, EvaluateByTime, LearnScratch, Measure, MeasureAdapters)
_Events = queue.SimpleQueue[Event | _Note | None]


def carry_out(
    command: Job,
    on_progress: Callable[[TrainingProgress], None],
    stop: threading.Event,
    tenancy: Tenancy,
) -> Result:
    """Run one command in a trainer of its own and return what it ends with.

    It begins when `tenancy` allows that. A run that must give way is saved and ended, and goes on from there; what has
    no saved state goes on to its end. `stop` asks the trainer to save what it has and leave. Raises WorkerDied, and
    what the trainer reports.
    """
    step, is_learning = 0, isinstance(command, Train)
    while tenancy.wait(on_progress, stop, is_learning):
        result = _once(command, on_progress, stop, tenancy)
        if not isinstance(result, TrainingPaused) or stop.is_set():
            return result
        step = result.step
    return TrainingPaused(command.run if isinstance(command, Train) else "", step)


def _once(
    command: Job, on_progress: Callable[[TrainingProgress], None], stop: threading.Event, tenancy: Tenancy
) -> Result:
    events: _Events = queue.SimpleQueue()
    # The first of several trainers needs a loopback that the others can reach it by.
    module = "core.training.leader" if isinstance(command, Train) and command.devices > 1 else "core.training.worker"
    worker = Worker(module, Event, events.put, lambda _status: events.put(None), TRAINER_NICE)
    try:
        worker.send(command)
        with heard(stop, lambda: events.put(_Note.STOP)):
            is_learning = isinstance(command, Train)
            waits_for = (lambda: tenancy.must_give_way(is_learning)) if isinstance(command, _GIVES_WAY) else None
            return _follow(worker, events, on_progress, waits_for, tenancy.look_s)
    finally:
        worker.end()


def _follow(
    worker: Worker,
    events: _Events,
    on_progress: Callable[[TrainingProgress], None],
    must_give_way: Callable[[], bool] | None,
    look_s: float,
) -> Result:
    stage, is_pause_sent = "", False
    heard_at = time.monotonic()
    while time.monotonic() - heard_at < SILENCE_LIMIT_S:
        event = _next(events, look_s if must_give_way else SILENCE_LIMIT_S)
        if not is_pause_sent and (event is _Note.STOP or (must_give_way and must_give_way())):
            worker.send(Pause())
            is_pause_sent = True
        if isinstance(event, _Note):
            continue
        heard_at = time.monotonic()
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


def _next(events: _Events, limit_s: float) -> Event | _Note | None:
    try:
        return events.get(timeout=limit_s)
    except queue.Empty:
        return _Note.SILENCE


def _progress(stage: str, event: StepFinished) -> TrainingProgress:
    return TrainingProgress(
        stage=stage,
        step=event.step,
        of=event.of,
        bits_per_byte=event.bits_per_byte,
        tokens_per_s=event.tokens_per_s,
        seconds_left=event.seconds_left,
    )
