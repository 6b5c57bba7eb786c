"""What the verbs about learning share: a bar for what the trainer does, and a line of losses."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from enum import StrEnum

import typer
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from core.cli.context import notes
from core.services.results import Losses, TrainingProgress
from core.services.tenancy import PAUSED


class Device(StrEnum):
    """Where the trainer computes."""

    AUTO = "auto"
    CPU = "cpu"
    CUDA = "cuda"
    MPS = "mps"


DEVICE = typer.Option(help="Where to compute; auto takes what is there.")


def loss_line(losses: Losses) -> str:
    """Write losses in one line, without those that were not measured."""
    return ", ".join(f"{name} {value:.3f}" for name, value in asdict(losses).items() if value is not None)


@contextmanager
def training_progress() -> Iterator[Callable[[TrainingProgress], None]]:
    """Show a bar for what the trainer does, on a terminal only."""
    columns = (TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
    with Progress(*columns, console=notes, transient=True, disable=not notes.is_terminal) as bar:
        task = bar.add_task("starting", total=None)

        def show(progress: TrainingProgress) -> None:
            if progress.stage == PAUSED and notes.is_terminal:
                notes.print(f"Paused: {progress.detail}. It goes on by itself.", markup=False)
            text = f"{progress.stage} {progress.detail}" if progress.detail else progress.stage
            if progress.bits_per_byte is not None:
                text = f"{progress.stage} {progress.bits_per_byte:.2f} bits/byte {progress.tokens_per_s:.0f} tok/s"
            bar.update(task, description=text, completed=progress.step, total=progress.of or None)

        yield show
