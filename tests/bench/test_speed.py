"""`make bench`: figures as ratios, measured side by side in one run, because machines are noisy."""

import sqlite3
import statistics
import threading
import time
from collections.abc import Callable
from pathlib import Path

import llama_cpp
import pytest

from core.clock import SystemClock
from core.entries import Draft, Kind, Origin
from core.guardian import Guardian
from core.inference.engine import Engine
from core.inference.messages import Sampling, Turn
from core.log.log import Log
from core.models.catalogue import default_model
from core.search.words import expression

pytestmark = pytest.mark.bench

NOTES = Path(__file__).parents[1] / "data" / "notes"
COMMITS = 300
ROUNDS = 5


def timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def texts(count: int) -> list[str]:
    notes = [path.read_text(encoding="utf-8") for path in sorted(NOTES.rglob("*.md"))]
    return [f"{notes[number % len(notes)]}\n{number}" for number in range(count)]


def say(line: str) -> None:
    print(line)


def test_append_against_plain_sqlite(tmp_path: Path) -> None:
    plain = sqlite3.connect(tmp_path / "plain.db", isolation_level=None)
    plain.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;")
    plain.execute("CREATE VIRTUAL TABLE t USING fts5 (text)")
    log = Log.create(tmp_path / "log.db", bytes(range(32)), SystemClock())
    samples = texts(COMMITS)

    def ours() -> None:
        for text in samples:
            log.append(Draft(Kind.CAPTURE, Origin.SELF, text))

    def theirs() -> None:
        for text in samples:
            plain.execute("INSERT INTO t VALUES (?)", (text,))

    ratios = [timed(theirs) / timed(ours) for _ in range(ROUNDS)]
    log.close()
    plain.close()
    say(f"append, one a commit: {statistics.median(ratios):.2f} of plain sqlite3 with FTS5 (WAL, FULL)")


def test_search(tmp_path: Path) -> None:
    log = Log.create(tmp_path / "log.db", bytes(range(32)), SystemClock())
    log.append_all([Draft(Kind.IMPORT, Origin.SELF, text) for text in texts(5000)])
    log.close()
    log = Log.open(tmp_path / "log.db", bytes(range(32)), SystemClock())
    cold = timed(lambda: log.search(expression("queen") or "", 20))
    warm = statistics.median(timed(lambda: log.search(expression("queen brood") or "", 20)) for _ in range(50))
    log.close()
    say(f"search over 5,000 entries: first {cold * 1000:.1f} ms, then median {warm * 1000:.1f} ms")


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
        answer = engine.generate(turns, sampling, lambda _text: None, threading.Event())
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
