"""Model files tried in the real inference worker: it may die of them, and whoever asked does not."""

import hashlib
import os
import queue
from collections.abc import Iterator
from pathlib import Path

import pytest
from gguf_files import CHATML, LOOPING, GgufFile, mutations, tiny_model

from core.errors import ModelRefused
from core.inference.messages import Chat, Documents, Event, Generate, Generated, Load, Loaded, Sampling, Turn
from core.inference.trial import try_model
from core.workers.protocol import Failed
from core.workers.supervisor import Worker

SEPARATOR = "<|endoftext|>"
ANSWER_LIMIT_S = 60.0


def attempt(path: Path, template: str = "chatml") -> str:
    """Try a file; return why it was refused, nothing if it was not."""
    digest, reason = hashlib.sha256(path.read_bytes()).hexdigest(), ""
    try:
        try_model(path, digest, template, SEPARATOR)
    except ModelRefused as refusal:
        reason = refusal.title
    assert not reason or path.name in reason
    return reason


@pytest.mark.parametrize("template", ["chatml", "gguf", "documents"])
def test_a_whole_model_passes(model_file: Path, template: str) -> None:
    assert attempt(model_file, template) == ""


def survive(path: Path, whole: bytes, count: int, seed: int) -> int:
    """Try mutated files without looking into them first; return how many were refused."""
    refused = 0
    for data in mutations(whole, count, seed):
        path.write_bytes(data)
        refused += attempt(path) != ""
    return refused


def test_a_mutated_model_is_refused_by_name_or_works(model_file: Path, tiny: bytes) -> None:
    assert survive(model_file, tiny, 25, seed=4) > 5


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_five_hundred_mutated_models_are_refused_by_name_or_work(model_file: Path, tiny: bytes) -> None:
    assert survive(model_file, tiny, 500, seed=5) > 100


def test_a_model_cut_off_is_refused_by_name(model_file: Path, tiny: bytes) -> None:
    header = len(tiny_model().header())
    for length in (0, 3, 30, header // 2, header, header + 1000, len(tiny) - 4):
        model_file.write_bytes(tiny[:length])
        assert attempt(model_file) != ""


@pytest.mark.parametrize("architecture", ["clip", "nomic-bert", "no-such-thing", ""])
def test_a_wrong_architecture_is_refused_by_name(model_file: Path, architecture: str) -> None:
    model_file.write_bytes(tiny_model(general__architecture=architecture).write())
    assert attempt(model_file) != ""


def test_a_model_that_lacks_what_it_needs_is_refused_by_name(model_file: Path) -> None:
    file = tiny_model()
    model_file.write_bytes(GgufFile(file.values, dict(list(file.tensors.items())[:3])).write())
    assert attempt(model_file) != ""


def test_another_file_than_was_looked_into_is_refused(model_file: Path) -> None:
    with pytest.raises(ModelRefused, match=r"tiny\.gguf .*SHA-256"):
        try_model(model_file, "0" * 64, "chatml", SEPARATOR)


def test_a_template_without_its_tokens_is_refused_by_name(model_file: Path) -> None:
    assert "no control token <bos>" in attempt(model_file, "gemma")


def test_what_takes_too_long_is_ended(model_file: Path, tiny: bytes) -> None:
    with pytest.raises(ModelRefused, match=r"tiny\.gguf .*in time"):
        try_model(model_file, hashlib.sha256(tiny).hexdigest(), "chatml", SEPARATOR, limit_s=0.0)


class Running:
    """The inference worker with a model of this test."""

    def __init__(self, path: Path, template: str) -> None:
        self._events: queue.SimpleQueue[Event | None] = queue.SimpleQueue()
        self._worker = Worker("core.inference.worker", Event, self._events.put, lambda _status: self._events.put(None))
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        self._worker.send(Load(str(path), digest, template, SEPARATOR, 512, os.cpu_count() or 1, 0))
        self.loaded = self.next(Loaded)

    def next(self, kind: type[Event]) -> Event | None:
        while not isinstance(event := self._events.get(timeout=ANSWER_LIMIT_S), kind | Failed | None):
            pass
        return event

    def ask(self, prompt: Chat | Documents) -> Event | None:
        self._worker.send(Generate(1, prompt, Sampling(max_tokens=1, seed=1)))
        return self.next(Generated)

    def end(self) -> None:
        self._worker.end(leave_time_s=0.0)


@pytest.fixture
def running(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Running]:
    path = tmp_path / "foreign.gguf"
    path.write_bytes(tiny_model(tokenizer__chat_template=request.param).write())
    running = Running(path, "gguf")
    yield running
    running.end()


BAD_ONLY_LATER = "{% if messages|length > 1 %}" + LOOPING + "{% endif %}" + CHATML


@pytest.mark.parametrize("running", [BAD_ONLY_LATER], indirect=True)
def test_a_template_that_loops_is_stopped_and_the_worker_lives(running: Running) -> None:
    first = Turn("user", "Hello.")
    assert isinstance(running.loaded, Loaded)
    assert isinstance(running.ask(Chat([first])), Generated)
    refusal = running.ask(Chat([first, Turn("assistant", "Hello."), first]))
    assert isinstance(refusal, Failed)
    assert refusal.is_refusal
    assert "foreign.gguf does not end within 2 seconds" in refusal.title
    assert "chatml" in refusal.advice
    assert isinstance(running.ask(Chat([first])), Generated)
    assert isinstance(running.ask(Documents([], "Hello")), Generated)


@pytest.mark.parametrize("running", ["{% for"], indirect=True)
def test_a_model_with_a_broken_template_is_refused_with_advice(running: Running) -> None:
    assert isinstance(running.loaded, Failed)
    assert "foreign.gguf is no template in Jinja" in running.loaded.title
