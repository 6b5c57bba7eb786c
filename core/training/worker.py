"""The trainer worker: `python -m core.training.worker`, started by the app, ended by closing its stdin."""

import threading
from collections.abc import Callable
from typing import Any

from core.training.adapter_messages import MeasureAdapters, MergeAdapters
from core.training.consistency import make_consistent
from core.training.consistency_messages import MakeConsistent
from core.training.evaluate import evaluate_by_time
from core.training.fuse import fuse
from core.training.line import Leave, Line
from core.training.machine_messages import Dismiss, Serve
from core.training.measure_adapters import measure_adapters
from core.training.merge import merge
from core.training.messages import Finish, Fuse, Pause, Train
from core.training.proof_messages import EvaluateByTime, LearnScratch, Measure
from core.training.protocol import Command, Job
from core.training.readings import measure
from core.training.scratch import learn_scratch
from core.training.serving import dismiss_machines, serve_machine
from core.training.train import train
from core.workers.child import Channel, run


def serve(channel: Channel) -> None:
    """Carry out commands in order until the app pauses the worker, closes stdin or dies."""
    is_paused, returns, finishes = threading.Event(), threading.Event(), threading.Event()

    def on_urgent(command: Command) -> bool:
        if isinstance(command, Finish):
            finishes.set()
            return True
        if isinstance(command, Pause):
            if command.returns:
                returns.set()
            is_paused.set()
        # It waits in the queue as well: between two commands nobody looks at the event.
        return False

    def wants_leave() -> bool:
        return is_paused.is_set() or channel.app_is_gone.is_set()

    channel.start(on_urgent)
    line = Line(channel.emit, wants_leave, returns.is_set, finishes.is_set)
    for command in channel.commands():
        try:
            _carry_out(command, line)
        except Leave:
            return


_JOBS: dict[type[Job], Callable[[Any, Line], None]] = {
    Train: train,
    EvaluateByTime: evaluate_by_time,
    LearnScratch: learn_scratch,
    Measure: measure,
    Fuse: fuse,
    MeasureAdapters: measure_adapters,
    MergeAdapters: merge,
    MakeConsistent: make_consistent,
    Serve: serve_machine,
    Dismiss: dismiss_machines,
}


def _carry_out(command: Command, line: Line) -> None:
    if isinstance(command, Pause):
        raise Leave
    if isinstance(command, Finish):
        return  # it was heard when it came
    _JOBS[type(command)](command, line)


if __name__ == "__main__":
    run(Command, serve)
