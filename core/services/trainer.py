"""The app's side of the trainer worker."""

import queue
import threading
import time
from collections.abc import Callable
from enum import Enum, auto
from typing import Protocol

import msgspec

from core.errors import ProtocolError, WorkerDied
from core.interrupt import Interrupt, Urgent, heard
from core.services.results import TrainingProgress
from core.services.tenancy import Tenancy
from core.training.adapter_messages import MeasureAdapters
from core.training.machine_messages import Dismiss, Serve, Served
from core.training.messages import (
    CheckpointSaved,
    Finish,
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
HURRY_S = 1.5  # for saving, where somebody waits for the machine
_BEFORE = ("", "loading")


class _Note(Enum):
    """What the wait for an event ended with, if not with one."""

    STOP = auto()
    FINISH = auto()
    SILENCE = auto()


class CarryOut(Protocol):
    """Run one command and return what it ends with, as `carry_out` does."""

    def __call__(
        self,
        command: Job,
        on_progress: Callable[[TrainingProgress], None],
        stop: threading.Event,
        tenancy: Tenancy,
        finish: threading.Event | None = None,
        /,
    ) -> Result:
        """Carry it out."""


# What can be ended at any time and taken up again: learning from its last checkpoint, measuring from the beginning.
_GIVES_WAY = (Train, EvaluateByTime, LearnScratch, Measure, MeasureAdapters)
_Events = queue.SimpleQueue[Event | _Note | None]


def carry_out(
    command: Job,
    on_progress: Callable[[TrainingProgress], None],
    stop: threading.Event,
    tenancy: Tenancy,
    finish: threading.Event | None = None,
) -> Result:
    """Run one command in a trainer of its own and return what it ends with.

    It begins when `tenancy` allows that. A run that must give way is saved and ended, and goes on from there; what has
    no saved state goes on to its end. `stop` asks the trainer to save what it has and leave, `finish` asks a run to end
    here with what it has learnt. Raises WorkerDied, and what the trainer reports.
    """
    finish = finish or Interrupt()
    result: Result = TrainingPaused(command.run if isinstance(command, Train) else "", 0, is_awaited=True)
    is_learning = isinstance(command, Train)
    while tenancy.wait(on_progress, stop, is_learning):
        must_give_way = (lambda: tenancy.must_give_way(is_learning)) if isinstance(command, _GIVES_WAY) else None
        result = _once(command, on_progress, stop, must_give_way, tenancy.look_s, finish)
        if not isinstance(result, TrainingPaused) or stop.is_set():
            break
        command = _without_machines(command, result)
    if isinstance(result, TrainingPaused) and isinstance(command, Train) and command.rendezvous and result.is_awaited:
        _once(Dismiss(command.rendezvous), on_progress, threading.Event())
    return result


def serve(command: Serve, on_progress: Callable[[TrainingProgress], None], stop: threading.Event) -> Served:
    """Learn along with the first machine of a rendezvous until it ends the run; `stop` leaves it.

    Raises WorkerDied, and what the worker reports.
    """
    result = _once(command, on_progress, stop)
    if not isinstance(result, Served):
        raise ProtocolError("a machine that serves ends with having served")
    return result


def _without_machines(command: Job, paused: TrainingPaused) -> Job:
    """Go on alone where the others were not asked to wait: nothing is left to learn together."""
    if isinstance(command, Train) and command.rendezvous and not paused.is_awaited:
        return msgspec.structs.replace(command, rendezvous=None, devices=1)
    return command


def _once(
    command: Job,
    on_progress: Callable[[TrainingProgress], None],
    stop: threading.Event,
    must_give_way: Callable[[], bool] | None = None,
    look_s: float = SILENCE_LIMIT_S,
    finish: threading.Event | None = None,
) -> Result:
    events: _Events = queue.SimpleQueue()
    worker = Worker(_module(command), Event, events.put, lambda _status: events.put(None), TRAINER_NICE)
    try:
        worker.send(command)
        with (
            heard(stop, lambda: events.put(_Note.STOP)),
            heard(finish or Interrupt(), lambda: events.put(_Note.FINISH)),
        ):
            is_shared = isinstance(command, Train) and command.rendezvous is not None
            hurry_s = HURRY_S if isinstance(stop, Urgent) and not is_shared else None
            return _follow(worker, events, on_progress, must_give_way, look_s, hurry_s) or _left(command)
    finally:
        worker.end()


def _module(command: Job) -> str:
    """Choose the worker by what network it needs."""
    if isinstance(command, Serve | Dismiss) or (isinstance(command, Train) and command.rendezvous):
        return "core.training.machine_worker"
    # The first of several trainers needs a loopback that the others can reach it by.
    return "core.training.leader" if isinstance(command, Train) and command.devices > 1 else "core.training.worker"


def _follow(
    worker: Worker,
    events: _Events,
    on_progress: Callable[[TrainingProgress], None],
    must_give_way: Callable[[], bool] | None,
    look_s: float,
    hurry_s: float | None,
) -> Result | None:
    """Return what the command ends with; None if it was stopped and did not leave in time."""
    stage, is_pause_sent = "", False
    heard_at, leave_at = time.monotonic(), float("inf")
    while time.monotonic() - heard_at < SILENCE_LIMIT_S:
        event = _next(events, min(look_s if must_give_way else SILENCE_LIMIT_S, leave_at - time.monotonic()))
        if not is_pause_sent and (event is _Note.STOP or (must_give_way and must_give_way())):
            worker.send(Pause(returns=event is not _Note.STOP))
            is_pause_sent = True
            # What was never begun has nothing to save; the last checkpoint of the rest is half a minute old at most.
            if event is _Note.STOP and hurry_s is not None:
                leave_at = time.monotonic() + (0 if stage in _BEFORE else hurry_s)
        if time.monotonic() >= leave_at:
            worker.kill()
            return None
        if event is _Note.FINISH and not is_pause_sent:  # a run that gives way is told when it comes back
            worker.send(Finish())
        if isinstance(event, _Note):
            continue
        heard_at = time.monotonic()
        if event is None:
            raise worker.died()
        if isinstance(event, Failed):
            raise event.as_error()
        if not isinstance(event, StageBegan | StepFinished | CheckpointSaved):
            return event
        stage = _shown(event, stage, on_progress)
    raise WorkerDied(
        "The trainer has been silent for fifteen minutes and was stopped.",
        "Train again: the run goes on from its last checkpoint.",
    )


def _shown(
    event: StageBegan | StepFinished | CheckpointSaved, stage: str, on_progress: Callable[[TrainingProgress], None]
) -> str:
    """Tell how far it is, and return the stage; after a checkpoint the next step says so."""
    if isinstance(event, StageBegan):
        on_progress(TrainingProgress(event.stage, event.detail))
        return event.stage
    if isinstance(event, StepFinished):
        on_progress(_progress(stage, event))
    return stage


def _left(command: Job) -> TrainingPaused:
    return TrainingPaused(command.run if isinstance(command, Train) else "", 0)


def _next(events: _Events, limit_s: float) -> Event | _Note | None:
    try:
        return events.get(timeout=max(0.0, limit_s))
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
        watt_hours=event.watt_hours,
    )
