"""`make bench`: figures as ratios, measured side by side in one run, because machines are noisy."""

import statistics
import threading
import time
from collections.abc import Callable
from pathlib import Path

import llama_cpp
import pytest

from core.guardian import Guardian
from core.inference.engine import Engine
from core.inference.messages import Chat, Sampling, Turn
from core.models.catalogue import default_model

pytestmark = pytest.mark.bench

NOTES = Path(__file__).parents[1] / "data" / "notes"
ROUNDS = 5


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def say(line: str) -> None:
    print(line)


def test_decode_against_raw_llama() -> None:
    class NoAdapters:
        def current_id(self) -> str | None:
            return None

        def unsealed(self, adapter: str) -> bytes:
            raise KeyError(adapter)

    model, tokens = default_model(), 128
    engine = Engine(default_model, NoAdapters())
    raw = llama_cpp.Llama(str(model.path), n_ctx=4096, verbose=False)
    sampling = Sampling(max_tokens=tokens, temperature=0.0, repeat_penalty=1.0)
    turns = [Turn("user", "Write a long story about a lighthouse keeper and the sea.")]
    written = f"<|im_start|>user\n{turns[0].text}<|im_end|>\n<|im_start|>assistant\n"
    prompt = raw.tokenize(written.encode(), special=True)

    def ours() -> float:
        """Return tokens a second; an answer may end before its limit."""
        began = time.perf_counter()
        answer = engine.generate(Chat(turns), sampling, lambda _text: None, threading.Event())
        return answer.tokens / (time.perf_counter() - began)

    def theirs() -> float:
        stream = raw.generate(prompt, temp=0.0, top_k=0, top_p=1.0)
        return tokens / timed(lambda: [next(stream) for _ in range(tokens)])

    ours()
    theirs()
    ratios = [ours() / theirs() for _ in range(ROUNDS)]
    engine.close()
    raw.close()
    say(f"decode with streaming and token losses: {statistics.median(ratios):.2f} of raw llama.cpp in one process")


def test_import_and_open(guardian: Guardian) -> None:
    seconds = timed(lambda: guardian.importing.run(NOTES))
    say(f"import of {len(list(NOTES.rglob('*.md')))} notes with its own process: {seconds:.2f} s")
