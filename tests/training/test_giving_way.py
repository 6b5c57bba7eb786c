"""A real run that is interrupted by questions: saved, ended, and gone on with by itself."""

import contextlib
import secrets
from pathlib import Path

import psutil
import pytest

from core.interrupt import Interrupt, Urgent
from core.models.catalogue import default_model
from core.sealed import KEY_BYTES
from core.services.results import TrainingProgress
from core.services.tenancy import InferenceUse, Tenancy
from core.services.trainer import carry_out
from core.training.checkpoint import load_checkpoint
from core.training.messages import Base, Budget, Text, Train, TrainingFinished, TrainingPaused
from core.workers.protocol import SealedFile


def _trainers_running() -> int:
    running = 0
    for child in psutil.Process().children():
        with contextlib.suppress(psutil.NoSuchProcess):  # one that has ended and waits to be collected does not run
            running += "core.training.worker" in child.cmdline()
    return running


class Principal:
    """One who begins to talk after some steps of the run, and leaves when the run has paused so often."""

    def __init__(self, lock: Path, after_steps: list[int], stops_at: int | None = None) -> None:
        self.steps: list[int] = []
        self.pauses = 0
        self.trainers_while_talking: list[int] = []
        self.stop = Interrupt()
        self._after_steps, self._stops_at = after_steps, stops_at
        self._use = InferenceUse(lock)
        self._talking = contextlib.ExitStack()

    def hear(self, progress: TrainingProgress) -> None:
        if progress.stage == "paused":
            self.pauses += 1
            self.trainers_while_talking.append(_trainers_running())
            if self.pauses == self._stops_at:
                self.stop.set()
            self.leave()
        elif progress.step:
            self.steps.append(progress.step)
            if progress.step in self._after_steps:
                self._talking.enter_context(self._use())

    def leave(self) -> None:
        self._talking.close()
        self._use.close()


@pytest.fixture
def lock(tmp_path: Path) -> Path:
    return tmp_path / "inference.lock"


@pytest.fixture
def tenancy(lock: Path) -> Tenancy:
    """A machine that is too small for both."""
    return Tenancy(lock, default_model, machine=lambda: (2, 1 << 40), look_s=0.05)


@pytest.fixture
def short_run(base: Base, whole_texts: list[Text], tmp_path: Path) -> Train:
    """Five steps; what is measured are a few tokens."""
    beginnings = [Text(text.seq, text.text[:60]) for text in whole_texts]

    def file(name: str) -> SealedFile:
        return SealedFile(str(tmp_path / name), name, "vault", secrets.token_bytes(KEY_BYTES))

    return Train(
        run="run-1",
        base=base,
        texts=whole_texts[:5],
        context_before=[],
        held_out=beginnings[8:9],
        general=beginnings[9:10],
        budget=Budget(seconds=3600.0),
        candidate=file("candidate"),
        checkpoint=file("checkpoint"),
    )


def test_it_pauses_while_the_principal_talks_and_loses_no_step(short_run: Train, tenancy: Tenancy, lock: Path) -> None:
    principal = Principal(lock, [1, 3], stops_at=2)
    paused = carry_out(short_run, principal.hear, principal.stop, tenancy)
    assert isinstance(paused, TrainingPaused)  # by the stop that came while it waited
    assert principal.trainers_while_talking == [0, 0]  # its memory is free, not only its processors
    assert principal.steps == list(range(1, paused.step + 1))
    assert 3 <= paused.step == load_checkpoint(short_run.checkpoint)[0].step < 5
    again = Principal(lock, [])
    result = carry_out(short_run, again.hear, again.stop, tenancy)
    assert isinstance(result, TrainingFinished)
    assert again.steps == list(range(paused.step + 1, 6))
    assert (again.pauses, result.steps) == (0, 5)
    assert result.learnt == [text.seq for text in short_run.texts]


def test_while_the_principal_talks_none_is_started(short_run: Train, tenancy: Tenancy, lock: Path) -> None:
    principal = Principal(lock, [], stops_at=1)
    with InferenceUse(lock)():
        paused = carry_out(short_run, principal.hear, principal.stop, tenancy)
    assert isinstance(paused, TrainingPaused)
    assert (paused.run, paused.step) == ("run-1", 0)
    assert principal.trainers_while_talking == [0]
    assert not Path(short_run.checkpoint.path).exists()


def test_a_run_ends_where_it_is_when_it_is_to_finish(short_run: Train, tenancy: Tenancy, lock: Path) -> None:
    first = Principal(lock, [])
    finish = Interrupt()

    def hear(progress: TrainingProgress) -> None:
        first.hear(progress)
        if progress.step == 2:
            finish.set()

    result = carry_out(short_run, hear, first.stop, tenancy, finish)
    assert isinstance(result, TrainingFinished)
    assert 2 <= result.steps < 5
    assert result.learnt == [text.seq for text in short_run.texts[: result.steps]]
    again = Principal(lock, [])
    ended = carry_out(short_run, again.hear, again.stop, tenancy, finish)  # from its checkpoint: nothing more is learnt
    assert isinstance(ended, TrainingFinished)
    assert (again.steps, ended.steps) == ([], result.steps)


def test_somebody_who_waits_is_not_kept_by_what_has_nothing_to_save(short_run: Train, tenancy: Tenancy) -> None:
    stop, stages = Urgent(), list[str]()

    def hear(progress: TrainingProgress) -> None:
        stages.append(progress.stage)
        stop.set()

    paused = carry_out(short_run, hear, stop, tenancy)
    assert paused == TrainingPaused("run-1", 0)
    assert set(stages) == {"loading"}
    assert _trainers_running() == 0


def test_a_run_that_cannot_save_in_time_is_given_up(
    short_run: Train, tenancy: Tenancy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.services.trainer.HURRY_S", 0.0)
    stop, steps = Urgent(), list[int]()

    def hear(progress: TrainingProgress) -> None:
        if progress.step:
            steps.append(progress.step)
            stop.set()

    assert isinstance(carry_out(short_run, hear, stop, tenancy), TrainingPaused)
    assert (steps, _trainers_running()) == ([1], 0)
