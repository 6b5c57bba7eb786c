"""What the worker costs to start, and what is left of it when it has gone."""

import itertools
import os
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from core.inference.engine import Engine
from core.inference.messages import Chat, Sampling, Turn
from core.interrupt import Interrupt
from core.models.catalogue import default_model
from core.models.verified import verify_file

pytestmark = pytest.mark.bench

ROUNDS = 7
QUESTION = Chat([Turn("user", "Write a long story about a lighthouse keeper and the sea.")])
SHORT, LONG = Sampling(max_tokens=8, temperature=0.0), Sampling(max_tokens=400, temperature=0.0)
MEGABYTE = 1e6


class NoAdapters:
    """The bare base model."""

    def current_id(self) -> str | None:
        return None

    def unsealed(self, adapter: str) -> bytes:
        raise KeyError(adapter)


@pytest.fixture
def engine() -> Iterator[Engine]:
    engine = Engine(default_model, NoAdapters())
    yield engine
    engine.close()


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def imported(modules: str) -> float:
    """Return how long a fresh interpreter takes to import modules and to end."""
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    return timed(lambda: subprocess.run([sys.executable, "-c", modules], check=True, env=environment))


def say(line: str) -> None:
    print(line)


def test_start_to_ready(engine: Engine) -> None:
    model = default_model()
    engine.warm_up()
    starts, loads = [], []
    for _ in range(ROUNDS):
        engine.unload()
        starts.append(timed(engine.warm_up))
        loads.append(engine._host._session.loaded.seconds)  # type: ignore[union-attr]
    parts = {
        "an empty interpreter": [imported("pass") for _ in range(ROUNDS)],
        "with the libraries of the worker": [
            imported("import core.inference.worker, core.inference.runtime") for _ in range(ROUNDS)
        ],
        "SHA-256 of the model file": [timed(lambda: verify_file(model.path, model.sha256)) for _ in range(ROUNDS)],
    }
    say(f"worker start to ready: median {statistics.median(starts):.3f} s, best {min(starts):.3f} s")
    say(f"  of which from the command to the report: {statistics.median(loads):.3f} s")
    for name, seconds in parts.items():
        say(f"  beside it, {name}: {statistics.median(seconds):.3f} s, best {min(seconds):.3f} s")


def test_memory_after_unload(engine: Engine) -> None:
    this = psutil.Process()

    def use() -> None:
        engine.generate(QUESTION, SHORT, lambda _text: None, Interrupt())

    use()
    engine.unload()  # what a first use loads for good is not the worker's
    before, differences = this.memory_info().rss, []
    for _ in range(ROUNDS):
        use()
        worker = engine.status().memory_bytes or 0
        engine.unload()
        assert this.children() == []
        differences.append(this.memory_info().rss - before)
    say(f"memory after {ROUNDS} uses and unloads: {differences[-1] / MEGABYTE:+.1f} MB in the app")
    say(f"  the worker had {worker / MEGABYTE:.0f} MB; no child is left, so all of that is back")


def stopped_after(engine: Engine, pieces: int) -> tuple[float, float]:
    """Stop an answer from another thread; return the seconds to its end, and those between two tokens."""
    stop, times, stopped_at, has_begun = Interrupt(), list[float](), list[float](), threading.Event()

    def on_delta(_text: str) -> None:
        times.append(time.perf_counter())
        if len(times) == pieces:
            has_begun.set()

    def stop_it() -> None:
        has_begun.wait(60)
        stopped_at.append(time.perf_counter())
        stop.set()

    stopper = threading.Thread(target=stop_it)
    stopper.start()
    engine.generate(QUESTION, LONG, on_delta, stop)
    ended_at = time.perf_counter()
    stopper.join()
    return ended_at - stopped_at[0], statistics.median(b - a for a, b in itertools.pairwise(times))


def test_stop_by_another_thread(engine: Engine) -> None:
    engine.warm_up()
    waits, gaps = [], []
    for _ in range(ROUNDS):
        wait_s, gap_s = stopped_after(engine, 20)
        waits.append(wait_s)
        gaps.append(gap_s)
    tokens = statistics.median(wait / gap for wait, gap in zip(waits, gaps, strict=True))
    say(f"from a stop to the end of the answer: {statistics.median(waits) * 1000:.1f} ms, {tokens:.1f} tokens' time")


def test_what_waiting_costs(engine: Engine) -> None:
    engine.warm_up()
    this = psutil.Process()
    before, began = this.cpu_times(), time.perf_counter()
    threading.Event().wait(5.0)
    after = this.cpu_times()
    spent = after.user + after.system - before.user - before.system
    say(f"an idle engine with a loaded model: {100 * spent / (time.perf_counter() - began):.2f} % of one processor")
