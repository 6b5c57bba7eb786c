"""Workers that are killed, hang, or are asked by somebody who fails: the app lives, and what was said is kept."""

import os
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from asking import ENDLESS, GREEDY, QUESTION, ignore

from core.errors import GuardianError, WorkerDied
from core.inference.engine import Engine, GenerationCut
from core.inference.session import Patience
from core.interrupt import Interrupt
from core.models.catalogue import BaseModel, default_model
from core.workers import vitals


def cut_after(engine: Engine, pieces: int, number: signal.Signals) -> tuple[GenerationCut, str]:
    """Send the worker a signal once so much was said; return the error and what the caller was told."""
    heard: list[str] = []

    def on_delta(text: str) -> None:
        heard.append(text)
        if len(heard) == pieces and engine.worker_pid:
            os.kill(engine.worker_pid, number)

    with pytest.raises(GenerationCut) as raised:
        engine.generate(QUESTION, ENDLESS, on_delta, Interrupt())
    return raised.value, "".join(heard)


@pytest.mark.parametrize("kills", [10, pytest.param(50, marks=pytest.mark.soak)])
def test_kills_in_mid_stream_cost_nothing_that_was_said(new_engine: Callable[..., Engine], kills: int) -> None:
    engine, workers = new_engine(), set[int | None]()
    whole = engine.generate(QUESTION, GREEDY, ignore, Interrupt()).text
    for number in range(kills):
        engine.warm_up()
        workers.add(engine.worker_pid)
        error, heard = cut_after(engine, 1 + number % 5, signal.SIGKILL)
        assert heard
        assert error.generation.text == heard
        assert whole.startswith(heard)
        assert error.generation.is_stopped
        assert (error.generation.finish, error.generation.tokens) == ("cut", 0)
        assert "SIGKILL" in error.title
        assert engine.worker_pid is None
    assert len(workers) == kills
    assert engine.generate(QUESTION, GREEDY, ignore, Interrupt()).tokens > 0


def test_a_worker_that_hangs_is_noticed_and_the_next_request_has_a_new_one(new_engine: Callable[..., Engine]) -> None:
    engine = new_engine(patience=Patience(hang_s=0.4))
    error, heard = cut_after(engine, 3, signal.SIGSTOP)
    assert "does not answer" in error.title
    assert error.generation.text == heard
    assert engine.worker_pid is None
    assert engine.generate(QUESTION, GREEDY, ignore, Interrupt()).tokens > 0


def test_a_death_before_the_first_word_is_told_without_a_text(new_engine: Callable[..., Engine]) -> None:
    engine = new_engine()
    engine.warm_up()
    pid = engine.worker_pid
    assert pid
    os.kill(pid, signal.SIGSTOP)  # so that it cannot have begun
    threading.Timer(0.2, os.kill, (pid, signal.SIGKILL)).start()
    with pytest.raises(WorkerDied) as raised:
        engine.generate(QUESTION, ENDLESS, ignore, Interrupt())
    assert not isinstance(raised.value, GenerationCut)


def test_memory_that_ran_out_is_named_with_what_to_do(
    new_engine: Callable[..., Engine], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counter = tmp_path / "vmstat"
    counter.write_text("pgfault 12\noom_kill 3\n")
    monkeypatch.setattr(vitals, "_COUNTERS", (counter,))
    engine = new_engine()
    error, _ = cut_after(engine, 1, signal.SIGKILL)
    assert "memory ran out" not in error.title
    assert "smaller" in error.advice  # the system may have done it for that without saying so
    engine.warm_up()
    counter.write_text("pgfault 12\noom_kill 4\n")
    error, heard = cut_after(engine, 2, signal.SIGKILL)
    assert "memory ran out" in error.title
    assert "context_tokens" in error.advice
    assert error.generation.text == heard


def test_a_caller_that_fails_ends_its_own_request_only(new_engine: Callable[..., Engine]) -> None:
    engine = new_engine()
    expected = engine.generate(QUESTION, GREEDY, ignore, Interrupt()).text
    pid = engine.worker_pid

    def fail(_text: str) -> None:
        raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        engine.generate(QUESTION, ENDLESS, fail, Interrupt())
    assert engine.generate(QUESTION, GREEDY, ignore, Interrupt()).text == expected
    assert engine.worker_pid == pid


def test_close_cuts_off_what_hangs_within_its_limit(new_engine: Callable[..., Engine]) -> None:
    engine, began, outcome = new_engine(), threading.Event(), list[Exception]()

    def on_delta(_text: str) -> None:
        if engine.worker_pid and not began.is_set():
            os.kill(engine.worker_pid, signal.SIGSTOP)
            began.set()

    def ask() -> None:
        try:
            engine.generate(QUESTION, ENDLESS, on_delta, Interrupt())
        except GuardianError as error:
            outcome.append(error)

    asking = threading.Thread(target=ask)
    asking.start()
    assert began.wait(60)
    pid, start = engine.worker_pid, time.monotonic()
    engine.close()
    closed_after_s = time.monotonic() - start
    asking.join(20)
    assert not asking.is_alive()
    assert isinstance(outcome[0], GenerationCut)
    assert pid
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert closed_after_s < 5  # its limit is 1.5 s; the rest is for a machine that is busy
    with pytest.raises(GuardianError, match="locked"):
        engine.generate(QUESTION, GREEDY, ignore, Interrupt())


def test_a_worker_that_was_about_to_start_when_the_engine_was_closed_does_not_outlive_it(
    new_engine: Callable[..., Engine],
) -> None:
    def model_at_last() -> BaseModel:
        closing = threading.Thread(target=engine.close)
        closing.start()
        closing.join()
        return default_model()

    engine = new_engine(model=model_at_last)
    with pytest.raises(GuardianError, match="locked"):
        engine.generate(QUESTION, GREEDY, ignore, Interrupt())
    assert engine.worker_pid is None
