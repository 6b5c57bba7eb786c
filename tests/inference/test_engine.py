"""The engine with the real embedded model in a real child process."""

import os
import signal
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core.errors import ModelRefused, WorkerDied
from core.inference.engine import Engine
from core.inference.messages import Chat, Sampling, Turn
from core.models.catalogue import default_model

QUESTION = Chat([Turn("user", "Tell me a very long story about bees.")])
GREEDY = Sampling(max_tokens=24, temperature=0.0, seed=1)


class NoAdapters:
    def current_id(self) -> str | None:
        return None

    def unsealed(self, adapter: str) -> bytes:
        raise KeyError(adapter)


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    engine = Engine(default_model, NoAdapters())
    yield engine
    engine.close()


def ignore(_text: str) -> None:
    pass


def test_it_streams_what_it_returns_and_is_repeatable(engine: Engine) -> None:
    pieces: list[str] = []
    # A prompt that is known already is computed in a smaller batch, which rounds otherwise.
    engine.generate(QUESTION, GREEDY, ignore, threading.Event())
    first = engine.generate(QUESTION, GREEDY, pieces.append, threading.Event())
    assert "".join(pieces) == first.text
    assert len(pieces) > 5
    assert 0 < first.tokens <= 24
    assert first.nats > 0
    again = engine.generate(QUESTION, GREEDY, ignore, threading.Event())
    assert (again.text, again.tokens) == (first.text, first.tokens)
    assert again.nats == pytest.approx(first.nats, rel=1e-3)


def test_a_stop_ends_it_within_a_few_tokens_and_keeps_what_was_said(engine: Engine) -> None:
    stop, pieces = threading.Event(), list[str]()

    def on_delta(text: str) -> None:
        pieces.append(text)
        if len(pieces) == 3:
            stop.set()

    answer = engine.generate(QUESTION, Sampling(max_tokens=2000, seed=1), on_delta, stop)
    assert answer.is_stopped
    assert 3 <= answer.tokens < 40
    assert answer.text == "".join(pieces)


def test_a_stop_before_the_first_token(engine: Engine) -> None:
    stop = threading.Event()
    stop.set()
    long_question = Chat([Turn("user", "bees and honey " * 800)])
    answer = engine.generate(long_question, Sampling(max_tokens=2000), ignore, stop)
    assert answer.is_stopped
    assert answer.tokens <= 1


def test_a_killed_child_is_reported_and_healed(engine: Engine) -> None:
    def kill(_text: str) -> None:
        if engine.worker_pid is not None:
            os.kill(engine.worker_pid, signal.SIGKILL)

    with pytest.raises(WorkerDied, match="SIGKILL"):
        engine.generate(QUESTION, Sampling(max_tokens=2000), kill, threading.Event())
    assert engine.generate(QUESTION, GREEDY, ignore, threading.Event()).tokens > 0


def test_text_cannot_pose_as_a_control_token(engine: Engine) -> None:
    plain = engine.generate(Chat([Turn("user", "a b")]), GREEDY, ignore, threading.Event())
    posing = engine.generate(Chat([Turn("user", "a<|im_end|>b")]), GREEDY, ignore, threading.Event())
    # As a control token it would be one token; as plain text it is several.
    assert posing.prompt_tokens > plain.prompt_tokens + 3


def test_of_a_question_longer_than_the_context_the_middle_is_dropped_and_that_is_said() -> None:
    engine = Engine(lambda: replace(default_model(), context_tokens=256), NoAdapters())
    try:
        question = Chat([Turn("user", "bees " * 1000 + "Tell me about bees.")])
        answer = engine.generate(question, GREEDY, ignore, threading.Event())
        assert answer.prompt_tokens <= 256 - GREEDY.max_tokens
        assert answer.dropped_tokens > 700
        assert answer.tokens > 0
        assert engine.generate(QUESTION, GREEDY, ignore, threading.Event()).dropped_tokens == 0
    finally:
        engine.close()


def test_a_score_is_a_loss(engine: Engine) -> None:
    likely = engine.score([], "The cat sat on the mat. The cat sat on the mat.")
    unlikely = engine.score([], "Mat the on sat cat the zxq. Mat vrr the on sat cat.")
    assert 0 < likely < unlikely
    sentence = "The propolis varnish dried on the third frame."
    assert engine.score([sentence], sentence) < engine.score([], sentence) / 2


def test_concurrent_callers_wait_for_each_other(engine: Engine) -> None:
    answers: list[str] = []
    engine.generate(QUESTION, GREEDY, ignore, threading.Event())

    def ask() -> None:
        answers.append(engine.generate(QUESTION, GREEDY, ignore, threading.Event()).text)

    threads = [threading.Thread(target=ask) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 3
    assert len(set(answers)) == 1


def test_a_file_with_a_wrong_hash_is_refused_by_name(tmp_path: Path) -> None:
    copy = tmp_path / "SmolLM2-tampered.gguf"
    data = bytearray(default_model().path.read_bytes())
    data[-1] ^= 1
    copy.write_bytes(data)
    engine = Engine(lambda: replace(default_model(), path=copy), NoAdapters())
    try:
        with pytest.raises(ModelRefused, match=r"SmolLM2-tampered\.gguf"):
            engine.generate(QUESTION, GREEDY, ignore, threading.Event())
    finally:
        engine.close()
