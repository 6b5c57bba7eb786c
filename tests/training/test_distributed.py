"""Two processes that learn one adapter over gloo on the loopback."""

import contextlib
import json
import os
import secrets
import signal
import subprocess
import sys
from array import array
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from core.errors import WorkerFailed
from core.interrupt import Interrupt
from core.models.catalogue import default_model
from core.sealed import KEY_BYTES
from core.services.results import TrainingProgress
from core.services.tenancy import Tenancy
from core.services.trainer import carry_out
from core.training.checkpoint import load_checkpoint
from core.training.distributed_messages import to_examples, to_windows
from core.training.layout import Example
from core.training.messages import Base, Budget, Text, Train, TrainingFinished
from core.training.recipe import Recipe
from core.workers.protocol import SealedFile

HERE = Path(__file__).parent
NOTES = HERE.parent / "data" / "notes" / "bees"


def test_windows_arrive_as_they_were_sent(short_examples: list[Example]):
    for sent in short_examples:
        halves = array("f", [0.5] * (len(sent.tokens) - sent.target_start))
        weighted = Example(0, 1, sent.tokens, sent.target_start, 5, halves)
        for given in (sent, weighted):
            (come,) = to_examples(to_windows([given]))
            assert (come.tokens, come.target_start, come.weights) == (given.tokens, given.target_start, given.weights)


def test_averaging_more_windows_takes_larger_steps_with_shorter_memories():
    one = replace(Recipe.for_hidden_size(576), beta1=0.9)
    four = one.for_windows(4)
    assert four.learning_rate == pytest.approx(2 * one.learning_rate)
    assert (four.beta1, four.beta2) == pytest.approx((0.6, 0.96))
    assert four.average_decay == pytest.approx(one.average_decay**4)
    assert one.for_windows(1) == one
    assert one.for_windows(64).beta1 == 0.0


@pytest.mark.parametrize("base_is", ["whole", "sharded"])
def test_two_ranks_learn_what_one_learns_that_accumulates(base: Base, base_is: str):
    """Both have the same bits afterwards, and one that dies is named."""
    ended = subprocess.run(
        [sys.executable, "-W", "ignore", str(HERE / "leading.py"), base.path, base.sha256, str(NOTES), base_is],
        env=os.environ | {"PYTHONPATH": str(HERE.parents[1])},
        capture_output=True,
        check=True,
    )
    found = json.loads(ended.stdout.splitlines()[-1])
    assert found["losses"] == pytest.approx(found["losses_alone"], rel=1e-5)
    assert found["scored"] == pytest.approx(found["scored_alone"], rel=1e-4)
    assert found["difference"] < 1e-4
    assert found["died"] == "The process of device 2 ended unexpectedly, so the run was stopped."


def test_a_run_on_two_devices_survives_the_end_of_one_and_goes_on_with_one(
    base: Base, texts: list[Text], tmp_path: Path
):
    # Two beginnings make a text that shares its window with no other.
    pairs = [Text(one.seq, one.text + other.text) for one, other in zip(texts[:5], texts[5:10], strict=True)]
    tenancy = Tenancy(tmp_path / "lock", default_model, look_s=0.05)

    def file(name: str) -> SealedFile:
        return SealedFile(str(tmp_path / name), name, "vault", secrets.token_bytes(KEY_BYTES))

    candidate, checkpoint = file("candidate"), file("checkpoint")

    def command(devices: int, steps: int | None) -> Train:
        return Train(
            run="run-1",
            base=base,
            texts=pairs,
            context_before=[],
            held_out=texts[10:11],
            general=[Text(0, "The committee met on Tuesday.")],
            budget=Budget(steps=steps),
            candidate=candidate,
            checkpoint=checkpoint,
            device="cpu",
            devices=devices,
            checkpoint_every_s=0.0,
        )

    seen: list[TrainingProgress] = []

    def kill_the_other(progress: TrainingProgress) -> None:
        seen.append(progress)
        if progress.step == 3:
            for one in _peers():
                one.send_signal(signal.SIGKILL)

    with pytest.raises(WorkerFailed, match="device 2 ended"):
        carry_out(command(2, None), kill_the_other, Interrupt(), tenancy)
    assert not _peers()
    kept = load_checkpoint(checkpoint)[0]
    assert kept.windows == 2 * kept.step >= 2
    assert len(seen) > 2
    result = carry_out(command(1, None), seen.append, Interrupt(), tenancy)
    assert isinstance(result, TrainingFinished)
    assert result.learnt == [text.seq for text in pairs]
    assert result.steps == kept.step + 5 - kept.windows
    assert result.recipe["devices"] == 1


def _peers() -> list[psutil.Process]:
    found = []
    for child in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.NoSuchProcess, psutil.ZombieProcess):
            if "core.training.peer" in child.cmdline():
                found.append(child)
    return found
