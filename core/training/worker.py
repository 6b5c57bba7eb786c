"""The trainer worker: `python -m core.training.worker`, started by the app, ended by closing its stdin."""

import threading

from core.training.adapter_messages import MeasureAdapters, MergeAdapters
from core.training.bench import Leave, Line
from core.training.consistency import make_consistent
from core.training.consistency_messages import MakeConsistent
from core.training.evaluate import evaluate_by_time
from core.training.fuse import fuse
from core.training.measure_adapters import measure_adapters
from core.training.merge import merge
from core.training.messages import Fuse, Pause, Train
from core.training.proof_messages import EvaluateByTime, LearnScratch, Measure
from core.training.protocol import Command
from core.training.readings import measure
from core.training.scratch import learn_scratch
from core.training.train import train
from core.workers.child import Channel, run


def serve(channel: Channel) -> None:
    """Carry out commands in order until the app pauses the worker, closes stdin or dies."""
    is_paused = threading.Event()

    def on_urgent(command: Command) -> bool:
        if isinstance(command, Pause):
            is_paused.set()
        # It waits in the queue as well: between two commands nobody looks at the event.
        return False

    channel.start(on_urgent)
    line = Line(channel.emit, lambda: is_paused.is_set() or channel.app_is_gone.is_set())
    for command in channel.commands():
        try:
            _carry_out(command, line)
        except Leave:
            return


def _carry_out(command: Command, line: Line) -> None:
    match command:
        case Train():
            train(command, line)
        case EvaluateByTime():
            evaluate_by_time(command, line)
        case LearnScratch():
            learn_scratch(command, line)
        case Measure():
            measure(command, line)
        case Fuse():
            fuse(command, line)
        case MeasureAdapters():
            measure_adapters(command, line)
        case MergeAdapters():
            merge(command, line)
        case MakeConsistent():
            make_consistent(command, line)
        case Pause():
            raise Leave


if __name__ == "__main__":
    run(Command, serve)
