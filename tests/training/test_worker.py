"""The real worker process: interrupted, killed, out of disk, and always with something whole to go on from."""

import os
import resource
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
import torch

from core.sealed import read_sealed
from core.training.base_model import BaseModel
from core.training.checkpoint import load_checkpoint
from core.training.export import from_gguf
from core.training.messages import (
    Budget,
    CheckpointSaved,
    Pause,
    Scored,
    SealedFile,
    StageBegan,
    StepFinished,
    Text,
    Train,
    TrainingFinished,
    TrainingPaused,
)
from core.training.proof_messages import Measure, Measured, Reading
from core.workers.protocol import Failed

ONE_MEGABYTE = 1 << 20


def of_kind(events: list[Any], kind: type) -> list[Any]:
    return [event for event in events if isinstance(event, kind)]


def nats(scored: list[Scored]) -> float:
    return sum(one.nats for one in scored)


def saved_step(file: SealedFile) -> int:
    return load_checkpoint(file)[0].step


def unsealed(file: SealedFile) -> bytes:
    return read_sealed(Path(file.path), file.key, file.file_id)[1]


def test_a_run_learns_every_text_once_in_order(finished: Any):
    seqs = [text.seq for text in finished.command.texts]
    assert finished.result.learnt == seqs
    assert [step.seq for step in of_kind(finished.events, StepFinished)] == seqs
    assert of_kind(finished.events, StageBegan)[-1].stage == "exporting"
    assert finished.result.steps == len(seqs)
    assert finished.result.tokens == sum(step.tokens for step in of_kind(finished.events, StepFinished))


def test_what_was_learnt_helps_on_text_never_learnt(finished: Any):
    result = finished.result
    assert nats(result.candidate.held_out) < nats(result.base.held_out)
    assert result.current == result.base  # there was no parent
    assert [one.bytes for one in result.base.held_out] == [
        len(text.text.encode()) for text in finished.command.held_out
    ]


def test_every_choice_is_reported_with_its_reason(finished: Any):
    details = " ".join(stage.detail for stage in of_kind(finished.events, StageBegan))
    assert "hidden size 576" in details
    assert "thread(s)" in details
    assert {"learning_rate", "rank", "threads", "bf16", "log_tokens"} <= finished.result.recipe.keys()


def test_nothing_readable_is_left_in_any_file(finished: Any, canary: str):
    weights = unsealed(finished.command.candidate)[-4096:]
    files = [path for folder in finished.folders for path in folder.rglob("*") if path.is_file()]
    assert {"candidate", "checkpoint"} <= {path.name for path in files}
    for path in files:
        data = path.read_bytes()
        assert canary.encode() not in data
        assert finished.command.held_out[0].text.encode()[:40] not in data
        assert weights not in data


def test_killed_then_paused_then_finished(trainer: Callable[[], Any], command: Train, finished: Any, loaded: BaseModel):
    first = trainer()
    first.worker.send(command)
    first.wait(CheckpointSaved)
    os.kill(first.worker.pid, signal.SIGKILL)
    assert first.wait_for_end() == -signal.SIGKILL
    at_kill = saved_step(command.checkpoint)

    second = trainer()
    second.worker.send(command)
    resumed_at = second.wait(StepFinished).step
    second.worker.send(Pause())
    paused_at = second.wait(TrainingPaused).step
    assert second.wait_for_end() == 0
    assert resumed_at == at_kill + 1
    assert saved_step(command.checkpoint) == paused_at

    result = trainer().finish(command)
    assert (result.steps, result.tokens, result.learnt) == (
        finished.result.steps,
        finished.result.tokens,
        finished.result.learnt,
    )
    # Thread counts are chosen anew for every run, so the last bits may differ; resuming itself is exact, see
    # test_learner.py.
    assert nats(result.candidate.held_out) == pytest.approx(nats(finished.result.candidate.held_out), rel=0.005)
    adapter = from_gguf(unsealed(command.candidate), loaded, command.base.sha256)
    assert all(torch.isfinite(tensor).all() for tensor in adapter.values())


def test_when_the_app_dies_a_checkpoint_is_left(trainer: Callable[[], Any], command: Train):
    child = trainer()
    child.worker.send(msgspec.structs.replace(command, checkpoint_every_s=3600.0))
    step = child.wait(StepFinished).step
    child.worker.end(leave_time_s=60.0)  # closes stdin, as the end of the app does
    assert child.wait_for_end() == 0
    assert not of_kind(child.events, TrainingFinished)
    assert saved_step(command.checkpoint) >= step


def test_a_full_disk_is_reported_and_the_old_checkpoint_stays(trainer: Callable[[], Any], finished: Any):
    checkpoint = Path(finished.command.checkpoint.path)
    before, names = checkpoint.read_bytes(), sorted(path.name for path in checkpoint.parent.iterdir())
    child = trainer()
    resource.prlimit(child.worker.pid, resource.RLIMIT_FSIZE, (ONE_MEGABYTE, ONE_MEGABYTE))
    child.worker.send(finished.command)
    failed = child.wait(Failed)
    assert "disk is full" in failed.title
    assert "Free some space" in failed.advice
    assert child.wait_for_end() == 0
    assert checkpoint.read_bytes() == before
    assert sorted(path.name for path in checkpoint.parent.iterdir()) == names


def test_a_damaged_checkpoint_is_named_and_the_run_begins_again(
    trainer: Callable[[], Any], finished: Any, tmp_path: Path
):
    data = bytearray(Path(finished.command.checkpoint.path).read_bytes())
    data[len(data) // 2] ^= 1
    damaged = tmp_path / "checkpoint"
    damaged.write_bytes(data)
    command = msgspec.structs.replace(
        finished.command,
        checkpoint=msgspec.structs.replace(finished.command.checkpoint, path=str(damaged)),
        candidate=msgspec.structs.replace(finished.command.candidate, path=str(tmp_path / "candidate")),
        budget=Budget(steps=1),
    )
    child = trainer()
    result = child.finish(command)
    assert any("damaged" in stage.detail for stage in of_kind(child.events, StageBegan))
    assert [step.step for step in of_kind(child.events, StepFinished)] == [1]
    assert result.learnt == [command.texts[0].seq]
    assert saved_step(command.checkpoint) == 1


def test_a_wrong_base_is_refused_by_name(trainer: Callable[[], Any], command: Train):
    child = trainer()
    child.worker.send(msgspec.structs.replace(command, base=msgspec.structs.replace(command.base, sha256="0" * 64)))
    assert "SmolLM2-135M-Instruct.Q4_1.gguf" in child.wait(Failed).title
    assert child.wait_for_end() == 0


def test_a_run_goes_on_from_its_parent(trainer: Callable[[], Any], finished: Any, command: Train, texts: list[Text]):
    """The parent is what `current` is measured with, and where the candidate starts."""
    result = trainer().finish(
        msgspec.structs.replace(
            command,
            run="run-2",
            parent=finished.command.candidate,
            context_before=[finished.command.texts[-1]],
            texts=texts[5:6],
            held_out=texts[6:8],
        )
    )
    base, current, candidate = (nats(one.held_out) for one in (result.base, result.current, result.candidate))
    assert current < base
    assert candidate < current


def test_measuring_reads_as_the_run_did(trainer: Callable[[], Any], finished: Any, base: Any):
    command = finished.command
    child = trainer()
    child.worker.send(
        Measure(
            base,
            {
                "before": [*command.context_before, *command.texts],
                "held out": command.held_out,
                "general": command.general,
            },
            [
                Reading("base", "general"),
                Reading("adapter", "held out", command.candidate.file_id, "as_learnt", "before"),
                Reading("general", "general", command.candidate.file_id),
            ],
            [command.candidate],
        )
    )
    measured = child.wait(Measured).scores
    assert nats(measured["adapter"]) == pytest.approx(nats(finished.result.candidate.held_out), rel=0.005)
    assert nats(measured["general"]) == pytest.approx(nats(finished.result.candidate.general), rel=0.005)
    assert nats(measured["base"]) == pytest.approx(nats(finished.result.base.general), rel=0.005)
    child.worker.send(Pause())
    assert child.wait_for_end() == 0
