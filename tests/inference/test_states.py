"""Sealed states of conversations: they come back whole, or not at all."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.inference.messages import Chat, Generate, Load, Sampling, ScoreTexts, ToScore, Turn
from core.inference.runtime import Runtime
from core.models.catalogue import default_model
from core.sealed import Unreadable
from core.workers.protocol import SealedFile

QUESTION = "The bees of the lime tree came home late in the evening. " * 6
GREEDY = Sampling(max_tokens=6, temperature=0.0, seed=1)


def new_runtime(context_tokens: int = 512) -> Runtime:
    model = default_model()
    load = Load(
        str(model.path), model.sha256, model.template, model.document_separator, context_tokens, threads=1, gpu_layers=0
    )
    return Runtime(load, model.path)


@pytest.fixture(scope="module")
def runtime() -> Iterator[Runtime]:
    runtime = new_runtime()
    yield runtime
    runtime.close()


@pytest.fixture
def file(tmp_path: Path) -> SealedFile:
    return SealedFile(str(tmp_path / "state"), "conversation-1", "vault", bytes(range(32)))


def ask(runtime: Runtime, conversation: str = "7") -> tuple[str, int]:
    command = Generate(1, Chat([Turn("user", QUESTION)]), GREEDY, conversation=conversation)
    continued, _ = runtime.generate(command, lambda _alternative, _text: None, runtime.stop.is_set)
    return continued.said[0].text, continued.reused_tokens


@pytest.fixture
def asked(runtime: Runtime) -> str:
    """Ask afresh, and return the answer."""
    runtime.forget_conversations([])
    return ask(runtime)[0]


def test_a_conversation_is_sealed_and_goes_on_in_another_process(
    runtime: Runtime, asked: str, file: SealedFile
) -> None:
    tokens = runtime.seal_conversation("7", file)
    assert tokens > 70
    assert QUESTION[:20].encode() not in Path(file.path).read_bytes()
    other = new_runtime()
    try:
        assert other.restore_conversation("7", file) == tokens
        text, reused = ask(other)
    finally:
        other.close()
    assert text == asked
    assert reused > 70


def test_one_that_waits_can_be_sealed_too(runtime: Runtime, asked: str, file: SealedFile) -> None:
    ask(runtime, "8")
    tokens = runtime.seal_conversation("7", file)
    runtime.forget_conversations([])
    assert runtime.restore_conversation("7", file) == tokens
    assert ask(runtime) == (asked, pytest.approx(tokens, abs=8))


def test_a_score_leaves_a_conversation_as_it_was(runtime: Runtime, asked: str) -> None:
    before, known = ask(runtime)
    runtime.score(ScoreTexts(1, [ToScore(Chat([Turn("user", "Why?")]), "Because.")]), runtime.stop.is_set)
    assert ask(runtime) == (before, known)
    assert before == asked


def test_nothing_is_written_of_what_is_not_known(runtime: Runtime, file: SealedFile) -> None:
    runtime.forget_conversations([])
    assert runtime.seal_conversation("7", file) == 0
    assert not Path(file.path).exists()


def test_a_state_of_another_context_or_conversation_is_not_taken(
    runtime: Runtime, asked: str, file: SealedFile
) -> None:
    runtime.seal_conversation("7", file)
    assert runtime.restore_conversation("8", file) == 0
    smaller = new_runtime(256)
    try:
        assert smaller.restore_conversation("7", file) == 0
    finally:
        smaller.close()


@pytest.mark.parametrize("harm", ["flipped", "cut", "gone", "other key"])
def test_a_damaged_state_is_refused(runtime: Runtime, asked: str, file: SealedFile, harm: str) -> None:
    runtime.seal_conversation("7", file)
    path = Path(file.path)
    data = bytearray(path.read_bytes())
    if harm == "flipped":
        data[len(data) // 2] ^= 1
        path.write_bytes(data)
    elif harm == "cut":
        path.write_bytes(data[: len(data) // 2])
    elif harm == "gone":
        path.unlink()
    else:
        file = SealedFile(file.path, file.file_id, file.vault_id, bytes(32))
    with pytest.raises(Unreadable):
        runtime.restore_conversation("7", file)
    assert ask(runtime)[0] == asked
