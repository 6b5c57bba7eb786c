"""The model comes when it is asked and goes when nobody asks."""

import dataclasses
import hashlib
import os
import shutil
import threading
from collections.abc import Callable, Iterable
from pathlib import Path

import psutil
import pytest
from asking import ENDLESS, GREEDY, QUESTION, ignore

from core.inference.engine import Choices, Engine, Generation
from core.inference.kept import KeptConversations
from core.inference.messages import Chat, Turn
from core.inference.session import Patience
from core.interrupt import Interrupt
from core.models.catalogue import default_model

LIMIT_S = 60.0


class HeldTime:
    """A clock that goes when told to, and timers that end then."""

    def __init__(self) -> None:
        self.now_s = 1000.0
        self.started: list[float] = []
        self._waiting: list[tuple[float, Callable[[], None]]] = []

    @property
    def patience(self) -> Patience:
        """What goes by this clock."""
        return Patience(start=self.start, clock=self.clock)

    def clock(self) -> float:
        return self.now_s

    def start(self, after_s: float, act: Callable[[], None]) -> Callable[[], None]:
        entry = (self.now_s + after_s, act)
        self.started.append(after_s)
        self._waiting.append(entry)
        return lambda: self._waiting.remove(entry) if entry in self._waiting else None

    def go(self, seconds: float) -> None:
        self.now_s += seconds
        for entry in [one for one in self._waiting if one[0] <= self.now_s]:
            self._waiting.remove(entry)
            entry[1]()

    @property
    def waiting(self) -> int:
        return len(self._waiting)


def test_it_leaves_after_so_long_without_use_and_comes_back(new_engine: Callable[..., Engine]) -> None:
    time = HeldTime()
    engine = new_engine(choices=lambda: Choices(unload_after_s=600.0), patience=time.patience)
    first = engine.generate(QUESTION, GREEDY, ignore, Interrupt())
    pid = engine.worker_pid
    assert pid
    time.go(400.0)
    engine.score([], "A use of another kind.")
    time.go(599.0)
    assert engine.worker_pid == pid
    time.go(1.0)
    assert engine.worker_pid is None
    assert pid not in [child.pid for child in psutil.Process().children()]
    assert not engine.status().is_loaded
    assert time.waiting == 0  # nobody waits while there is nothing to unload
    assert time.started[0] == 600.0
    assert len(time.started) == 2  # one wait for the first use, one for what was left after the second
    assert engine.generate(QUESTION, GREEDY, ignore, Interrupt()).text == first.text
    assert time.waiting == 1


def test_zero_means_never_and_a_new_choice_counts_from_the_next_use(new_engine: Callable[..., Engine]) -> None:
    time, after_s = HeldTime(), 0.0
    engine = new_engine(choices=lambda: Choices(unload_after_s=after_s), patience=time.patience)
    engine.warm_up()
    assert time.started == []
    after_s = 60.0
    engine.warm_up()
    assert time.started == [60.0]
    after_s = 0.0
    time.go(60.0)
    assert engine.worker_pid
    assert time.waiting == 0


def test_it_stays_while_it_is_asked(new_engine: Callable[..., Engine]) -> None:
    time, pids = HeldTime(), list[int | None]()
    engine = new_engine(choices=lambda: Choices(unload_after_s=60.0), patience=time.patience)
    engine.warm_up()

    def on_delta(_text: str) -> None:
        time.go(100.0)
        pids.append(engine.worker_pid)

    assert engine.generate(QUESTION, GREEDY, on_delta, Interrupt()).tokens > 1
    assert len(set(pids)) == 1
    assert None not in pids
    time.go(200.0)
    assert engine.worker_pid is None


def test_another_model_or_context_is_loaded_with_the_next_request(
    new_engine: Callable[..., Engine], tmp_path: Path
) -> None:
    copy = tmp_path / "renamed.gguf"
    shutil.copy(default_model().path, copy)
    model, choices = default_model(), Choices()
    engine = new_engine(model=lambda: model, choices=lambda: choices)
    engine.warm_up()
    pids = [engine.worker_pid]
    assert engine.status().context_tokens == 4096
    assert engine.status().model == default_model().name
    model = dataclasses.replace(model, name="renamed", path=copy)
    engine.warm_up()
    pids.append(engine.worker_pid)
    assert engine.status().model == "renamed"
    choices = Choices(context_tokens=1024)
    engine.warm_up()
    pids.append(engine.worker_pid)
    assert engine.status().context_tokens == 1024
    engine.warm_up()
    assert engine.worker_pid == pids[-1]
    assert len(set(pids)) == 3
    for pid in pids[:2]:
        assert pid
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
    assert (engine.status().memory_bytes or 0) > 50_000_000


def test_a_stop_costs_no_look_at_the_clock_and_ends_at_the_next_token(new_engine: Callable[..., Engine]) -> None:
    engine, stop, pieces, has_begun = new_engine(), Interrupt(), list[str](), threading.Event()
    engine.warm_up()

    def on_delta(text: str) -> None:
        pieces.append(text)
        has_begun.set()

    def stop_it() -> None:
        assert has_begun.wait(LIMIT_S)
        stop.set()

    stopper = threading.Thread(target=stop_it)
    stopper.start()
    threads = threading.active_count()
    answer = engine.generate(QUESTION, ENDLESS, on_delta, stop)
    stopper.join()
    assert answer.is_stopped
    assert answer.text == "".join(pieces)
    assert answer.tokens < 10
    assert threading.active_count() <= threads


def test_ghost_text_gives_way_at_once(new_engine: Callable[..., Engine]) -> None:
    engine, outcome, has_begun = new_engine(), list[bool](), [threading.Event(), threading.Event()]
    engine.warm_up()

    def complete(number: int) -> None:
        ghost = engine.complete(QUESTION, ENDLESS, lambda _text: has_begun[number].set(), threading.Event())
        outcome.append(ghost.is_stopped)
        assert 0 < ghost.tokens < ENDLESS.max_tokens

    threads = [threading.Thread(target=complete, args=(number,)) for number in (0, 1)]
    threads[0].start()
    assert has_begun[0].wait(LIMIT_S)
    threads[1].start()  # newer ghost text
    assert has_begun[1].wait(LIMIT_S)
    threads[0].join(LIMIT_S)
    assert outcome == [True]
    answer = engine.generate(QUESTION, GREEDY, ignore, Interrupt())  # a question
    threads[1].join(LIMIT_S)
    assert outcome == [True, True]
    assert answer.finish != "stopped"
    assert answer.tokens == GREEDY.max_tokens


class Folded:
    """Fused models that are, for the test, the base model itself: what is tested is which one is loaded when."""

    def __init__(self) -> None:
        self.adapter: str | None = None
        self.is_whole = True
        self.handed_over: list[str] = []

    def wanted(self) -> str | None:
        return self.adapter

    def hand_over(self, adapter: str, give: Callable[[Iterable[bytes]], str]) -> str | None:
        self.handed_over.append(adapter)
        return give([default_model().path.read_bytes()]) if self.is_whole else None


def test_a_fused_model_takes_the_place_of_its_adapter_only(new_engine: Callable[..., Engine]) -> None:
    fused = Folded()
    engine = new_engine(fused=fused)
    base = engine.score([], "A text.", {})
    pids = [engine.worker_pid]
    fused.adapter = "adapter-1"
    assert engine.score([], "A text.", {"adapter-1": 1.0}) == pytest.approx(base)  # there is no adapter to load
    pids.append(engine.worker_pid)
    assert engine.status().adapters == ("adapter-1",)
    said = engine.generate(QUESTION, GREEDY, ignore, Interrupt(), {"adapter-1": 1.0})
    assert said.adapters == ("adapter-1",)
    engine.score([], "A text.", {})
    pids.append(engine.worker_pid)
    assert len(set(pids)) == 3
    assert fused.handed_over == ["adapter-1"]


def test_a_fused_model_that_is_of_no_use_is_asked_for_once(new_engine: Callable[..., Engine]) -> None:
    fused = Folded()
    fused.adapter, fused.is_whole = "adapter-1", False
    engine = new_engine(fused=fused)
    for _ in range(2):
        with pytest.raises(KeyError):  # the adapter itself is asked for in its place
            engine.score([], "A text.", {"adapter-1": 1.0})
    assert fused.handed_over == ["adapter-1"]


@pytest.fixture
def kept(tmp_path: Path) -> KeptConversations:
    return KeptConversations(
        tmp_path / "conversations", "vault", lambda file_id: hashlib.sha256(file_id.encode()).digest(), lambda: 0
    )


LONG = Chat([Turn("system", "You keep bees. " * 40), *QUESTION.turns])


def test_a_conversation_goes_on_where_it_was_after_the_model_came_back(
    new_engine: Callable[..., Engine], kept: KeptConversations
) -> None:
    engine = new_engine(kept=kept)

    def ask() -> Generation:
        return engine.generate(LONG, GREEDY, ignore, Interrupt(), conversation="17")

    first = ask()
    assert first.reused_tokens == 0
    engine.unload()
    sealed = list(kept.folder.iterdir())
    assert len(sealed) == 1
    assert b"You keep bees" not in sealed[0].read_bytes()
    again = ask()
    assert again.reused_tokens >= again.prompt_tokens - 1 > 100
    assert again.text[:40] == first.text[:40]  # read in other batches, the last bits differ
    engine.unload()
    data = bytearray(sealed[0].read_bytes())
    data[len(data) // 2] ^= 1
    sealed[0].write_bytes(data)
    assert (ask().reused_tokens, list(kept.folder.iterdir())) == (0, [])
    engine.unload()
    assert len(list(kept.folder.iterdir())) == 1
    engine.forget_conversations()
    assert (ask().reused_tokens, list(kept.folder.iterdir())) == (0, [])
    engine.close()
    assert len(list(kept.folder.iterdir())) == 1  # locking keeps it, sealed
    other = new_engine(kept=kept, choices=lambda: Choices(context_tokens=1024))
    assert other.generate(LONG, GREEDY, ignore, Interrupt(), conversation="17").reused_tokens == 0
    assert list(kept.folder.iterdir()) == []  # of another context, so of no use
