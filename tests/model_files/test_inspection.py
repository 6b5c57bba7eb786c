"""Looking into model files by the real confined child."""

import os
import queue
import sys
from collections.abc import Iterator
from pathlib import Path

import gguf
import numpy as np
import pytest
from gguf_files import CHATML, LOOPING, Value, mutations, tiny_model

from core.errors import ModelRefused
from core.models.catalogue import default_model
from core.models.inspection import GgufFacts, inspect_gguf
from core.models.messages import Event, Inspect, Inspected
from core.workers.protocol import Failed
from core.workers.supervisor import Worker

CHILD_LIMIT_S = 30.0


class Child:
    """One child that looks into one file, again and again."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._events: queue.SimpleQueue[Event | None] = queue.SimpleQueue()
        self._worker = Worker("core.models.worker", Event, self._events.put, lambda _status: self._events.put(None))
        self.pid = self._worker.pid

    @property
    def is_running(self) -> bool:
        return self._worker.is_running

    def inspect(self) -> Event | None:
        self._worker.send(Inspect(os.fsencode(self._path)))
        return self._events.get(timeout=CHILD_LIMIT_S)

    def end(self) -> None:
        self._worker.end(leave_time_s=0.0)


@pytest.fixture
def child(model_file: Path) -> Iterator[Child]:
    child = Child(model_file)
    yield child
    child.end()


def facts_of(child: Child, path: Path, **changes: Value) -> GgufFacts | str:
    path.write_bytes(tiny_model(**changes).write())
    event = child.inspect()
    if isinstance(event, Failed):
        return event.title
    assert isinstance(event, Inspected)
    return event.facts


def test_the_embedded_model_is_described_as_the_catalogue_does() -> None:
    model = default_model()
    facts = inspect_gguf(model.path)
    assert (facts.architecture, facts.quantisation, facts.template) == ("llama", "Q4_1", model.template)
    assert (facts.layers, facts.heads, facts.kv_heads, facts.head_size) == (30, 9, 3, 64)
    assert (facts.file_bytes, facts.context_tokens) == (model.size_bytes, model.context_tokens)
    assert facts.document_separator == model.document_separator
    assert facts.licence == "apache-2.0"
    assert facts.is_chat
    assert 134_000_000 < facts.parameters < 135_000_000


def test_a_mutated_file_is_described_or_refused_by_name_and_the_child_lives(
    child: Child, model_file: Path, tiny: bytes
) -> None:
    refused = 0
    for data in mutations(tiny, 500, seed=4):
        model_file.write_bytes(data)
        event = child.inspect()
        assert event is not None
        if isinstance(event, Failed):
            refused += 1
            assert "tiny.gguf" in event.title
            assert event.is_refusal
    assert child.is_running
    assert 100 < refused < 500


def test_an_adapter_is_no_model(tmp_path: Path) -> None:
    path = tmp_path / "voice.gguf"
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_type(gguf.GGUFType.ADAPTER)
    writer.add_tensor("blk.0.attn_q.weight.lora_a", np.zeros((2, 32), dtype=np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    with pytest.raises(ModelRefused, match=r"voice\.gguf is an adapter, not a model"):
        inspect_gguf(path)


@pytest.mark.parametrize(
    ("architecture", "words"),
    [
        ("nomic-bert", "turns texts into vectors"),
        ("clip", "sees or hears"),
        ("qwen2vl", "pictures"),
        ("t5", "reads a text whole"),
        ("mamba", "running memory"),
        ("llama-of-next-year", "the architecture 'llama-of-next-year', which this release does not support"),
        ("", "the architecture ''"),
    ],
)
def test_what_cannot_write_is_named_for_what_it_is(tmp_path: Path, architecture: str, words: str) -> None:
    path = tmp_path / "other.gguf"
    path.write_bytes(tiny_model(general__architecture=architecture).write())
    with pytest.raises(ModelRefused, match=rf"other\.gguf .*{words}"):
        inspect_gguf(path)


def test_files_that_hold_something_else_are_named(child: Child, model_file: Path) -> None:
    assert "sees or hears" in str(facts_of(child, model_file, general__type="mmproj"))
    assert "measurements" in str(facts_of(child, model_file, general__type="imatrix"))
    assert "one part of a model" in str(facts_of(child, model_file, split__count=3))
    assert "how large" in str(facts_of(child, model_file, llama__block_count=0))
    assert "how large" in str(facts_of(child, model_file, llama__context_length="long"))
    assert "token that it does not have" in str(facts_of(child, model_file, tokenizer__ggml__eos_token_id=999))
    assert "vocabulary" in str(facts_of(child, model_file, tokenizer__ggml__token_type=[1, 2, 3]))


def test_a_part_of_a_split_model_is_named_by_its_name(tmp_path: Path, tiny: bytes) -> None:
    path = tmp_path / "big-00002-of-00005.gguf"
    path.write_bytes(tiny)
    with pytest.raises(ModelRefused, match="part 2 of 5"):
        inspect_gguf(path)


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelRefused, match="no ordinary file"):
        inspect_gguf(tmp_path)
    with pytest.raises(ModelRefused, match=r"gone\.gguf cannot be read"):
        inspect_gguf(tmp_path / "gone.gguf")


def test_a_file_that_takes_too_long_is_left(model_file: Path) -> None:
    with pytest.raises(ModelRefused, match=r"tiny\.gguf could not be read in time"):
        inspect_gguf(model_file, limit_s=0.0)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.gguf")
    with pytest.raises(ModelRefused, match="no ordinary file"):
        inspect_gguf(tmp_path / "pipe.gguf")


def test_texts_for_people_are_short_and_printable(child: Child, model_file: Path) -> None:
    facts = facts_of(child, model_file, general__name="\x1b]0;owned\x07 Evil\nmodel " + "x" * 500)
    assert isinstance(facts, GgufFacts)
    assert facts.name.startswith("]0;owned Evil model xxx")
    assert len(facts.name) == 120


def test_the_template_is_recognised_or_kept_or_said_to_be_bad(child: Child, model_file: Path) -> None:
    def template(text: str) -> tuple[str, str]:
        facts = facts_of(child, model_file, tokenizer__chat_template=text)
        assert isinstance(facts, GgufFacts)
        return facts.template, facts.template_problem

    assert template(CHATML) == ("chatml", "")
    assert template("{% for m in messages %}{{ m.role }}: {{ m.content }}\n{% endfor %}") == ("gguf", "")
    assert template("") == ("documents", "")
    assert template(LOOPING) == ("chatml", "does not end within 2 seconds")
    assert template("{{ messages[0].content") == ("chatml", "is no template in Jinja")
    assert child.is_running
