"""A step of training beside the usual loop (transformers' Trainer, peft, padded batches), each in a process of its own.

Same base, same texts, same windows, in one run. `GUARDIAN_BENCH_NOTES` names a folder with other notes.
"""

import os
import secrets
import statistics
import time
from pathlib import Path

import pytest
import torch

from core.models.catalogue import default_model
from core.paths import model_folder
from core.sealed import KEY_BYTES
from core.training.base_model import BaseModel, load_base
from core.training.checkpoint import Progress, load_checkpoint, save_checkpoint
from core.training.layout import ADAPTER, Example, Layout, lay_out, pack
from core.training.learner import Learner
from core.training.machine import Pace, choose_pace
from core.training.messages import Base, Text
from core.training.recipe import Recipe
from core.workers.protocol import SealedFile
from tests.bench.gpu_training import measure, run
from tests.bench.training_loops import PADDED_BATCH, SHAPES, Measured, Order, Window

pytestmark = [
    pytest.mark.bench,
    pytest.mark.timeout(3600),
    pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning"),  # peft's own use
]

NOTES = Path(os.environ.get("GUARDIAN_BENCH_NOTES") or Path(__file__).parents[1] / "data" / "notes")
# Three padded batches of the usual loop; ours learns the same windows, and both lose their first step to warming up.
WINDOWS = 3 * PADDED_BATCH
WITHOUT_LOG = Layout(log_tokens=0, window_tokens=768)
DAY_TOKENS, SAVE_EVERY_S, SAVES = 20_000, 30.0, 5


@pytest.fixture(scope="module")
def base() -> BaseModel:
    model = default_model()
    folder = model_folder(model.sha256) / "torch"
    return load_base(Base(str(model.path), model.sha256, str(folder), model.document_separator))


@pytest.fixture(scope="module")
def windows(base: BaseModel) -> dict[str, list[Window]]:
    """The first notes as windows of each kind."""
    paths = sorted(NOTES.rglob("*.md"))[: 2 * WINDOWS]
    items = base.items([Text(place, path.read_text(encoding="utf-8")) for place, path in enumerate(paths, start=1)])
    laid_out = {
        "packed": pack(items, ADAPTER, base.separator),
        "with the log": lay_out(items, ADAPTER, base.separator),
        "notes alone": lay_out(items, WITHOUT_LOG, base.separator),
    }
    return {name: [Window(list(one.tokens), one.target_start) for one in part] for name, part in laid_out.items()}


@pytest.fixture(scope="module")
def pace(base: BaseModel) -> Pace:
    config = base.model.config
    return choose_pace("cpu", config.hidden_size, config.intermediate_size)


def test_throughput_and_memory(windows: dict[str, list[Window]], pace: Pace) -> None:
    print(f"\n{pace.reason}; load {os.getloadavg()[0]:.1f}")
    ours = learnt("ours", windows["packed"], pace, is_bf16=pace.uses_bf16)
    print(f"ours: {said(ours)}; {day(ours)}")
    for kind in ("with the log", "notes alone"):
        for bf16 in (False, True):
            plain = learnt("plain", windows[kind], pace, is_bf16=bf16)
            faster, smaller = ours.tokens_per_s / plain.tokens_per_s, ours.peak_bytes / plain.peak_bytes
            print(f"Trainer and peft, {kind}, {'bf16' if bf16 else 'fp32'}: {said(plain)}")
            print(
                f"  ours is {faster:.2f} times as fast (wanted: at least 2.0), {smaller:.2f} of its peak (at most 0.6)"
            )


def test_saving(base: BaseModel, windows: dict[str, list[Window]], pace: Pace, tmp_path: Path) -> None:
    learner = Learner(base, Recipe.for_hidden_size(base.model.config.hidden_size), pace)
    first = windows["packed"][0]
    learner.learn(Example(0, 0, first.tokens, first.target_start, 0))  # type: ignore[arg-type]  # a list will do
    file = SealedFile(str(tmp_path / "checkpoint"), "checkpoint", "vault", secrets.token_bytes(KEY_BYTES))
    seconds, computed = [], []
    for step in range(SAVES):
        began, computed_before = time.perf_counter(), time.process_time()
        save_checkpoint(file, "0" * 64, Progress("run", pace, step), learner.state())
        seconds.append(time.perf_counter() - began)
        computed.append(time.process_time() - computed_before)
    assert load_checkpoint(file)[0].step == SAVES - 1
    taken, size = statistics.median(seconds), Path(file.path).stat().st_size
    print(f"\na save of {size / 1e6:.0f} MB: {taken:.2f} s, {taken / SAVE_EVERY_S:.2%} of 30 s (wanted: under 2 %)")
    print(f"  of which the processor computed {statistics.median(computed):.2f} s; load {os.getloadavg()[0]:.1f}")


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device")
def test_on_a_card() -> None:
    measure(list(SHAPES))


def learnt(loop: str, windows: list[Window], pace: Pace, is_bf16: bool) -> Measured:
    """Learn some windows with one of the loops in a process of its own."""
    base = str(model_folder(default_model().sha256) / "torch")
    measured = run(Order(loop, base, windows[:WINDOWS], "cpu", pace.threads, is_bf16))
    assert isinstance(measured, Measured), measured
    return measured


def day(measured: Measured) -> str:
    """Say what learning a day's words costs."""
    days = DAY_TOKENS / measured.target_tokens
    energy = "energy is not readable here" if measured.watt_hours is None else f"{measured.watt_hours * days:.2f} Wh"
    return f"a day of {DAY_TOKENS} tokens: {measured.seconds * days:.0f} s, {energy}"


def said(measured: Measured) -> str:
    return f"{measured.tokens_per_s:.0f} tokens of targets/s, at most {measured.peak_bytes / 2**20:.0f} MiB"
