"""The inference worker, beside raw llama.cpp in the same run: every figure is the median of pairs taken in turn."""

import os
import statistics
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import gguf
import numpy as np
import pytest
from raw_llama import RawLlama

from core.inference.engine import Engine
from core.inference.generation import Generation
from core.inference.kept import KeptConversations
from core.inference.messages import Chat, Documents, Prompt, Sampling, ToScore, Turn
from core.models.catalogue import default_model

pytestmark = pytest.mark.bench

NOTES = sorted((Path(__file__).parents[1] / "data" / "notes").rglob("*.md"))
TEXT = "\n\n".join(note.read_text(encoding="utf-8") for note in NOTES)
CONTEXT_TOKENS, PREFIX_TOKENS, WRITTEN_TOKENS = 4096, 1500, 96
ROUNDS = 5
RANK, ALPHA = 16, 32.0
# The linear layers of the embedded model: what goes in and what comes out.
LAYERS, SHAPES = 30, {
    "attn_q": (576, 576), "attn_k": (576, 192), "attn_v": (576, 192), "attn_output": (576, 576),
    "ffn_gate": (576, 1536), "ffn_up": (576, 1536), "ffn_down": (1536, 576),
}  # fmt: skip


class Shelf:
    """The adapters of this run."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}

    def current_id(self) -> str | None:
        return None

    def unsealed(self, adapter: str) -> bytes:
        return self.files[adapter]


@pytest.fixture(scope="module")
def raw() -> Iterator[RawLlama]:
    threads = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    raw = RawLlama(str(default_model().path), CONTEXT_TOKENS, threads)
    yield raw
    raw.close()


@pytest.fixture(scope="module")
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture(scope="module")
def engine(shelf: Shelf, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    kept = KeptConversations(tmp_path_factory.mktemp("kept"), "bench", lambda _file: bytes(range(32)), lambda: 0)
    engine = Engine(default_model, shelf, kept=kept)
    engine.warm_up()
    yield engine
    engine.close()


def say(line: str) -> None:
    print(line)


def spread(values: list[float]) -> str:
    return f"median {statistics.median(values):.2f}, {min(values):.2f} to {max(values):.2f}"


def answer(
    engine: Engine, prompt: Prompt, sampling: Sampling, conversation: str | None = None, **more: object
) -> tuple[Generation, float]:
    """Return the answer and the seconds to its first text as the caller sees them."""
    began, first = time.perf_counter(), list[float]()
    generation = engine.generate(
        prompt, sampling, lambda _text: first.append(time.perf_counter()), threading.Event(),
        conversation=conversation, **more,  # type: ignore[arg-type]
    )  # fmt: skip
    return generation, (first[0] if first else time.perf_counter()) - began


def cut_text(raw: RawLlama, tokens: int, start: int = 0) -> str:
    """Return a piece of the notes of about this many tokens."""
    text = (TEXT * 4)[start : start + 6 * tokens]
    while len(raw.tokens(text)) > tokens:
        text = text[: -max(1, len(text) // 200)]
    return text


def test_worker_start(shelf: Shelf) -> None:
    seconds = []
    for _ in range(ROUNDS):
        engine, began = Engine(default_model, shelf), time.perf_counter()
        engine.warm_up()
        seconds.append(time.perf_counter() - began)
        engine.close()
    say(f"worker start to ready: {spread(seconds)} s (wanted: under 0.5)")


@pytest.mark.parametrize("prompt_tokens", [16, 500])
def test_decode(engine: Engine, raw: RawLlama, prompt_tokens: int) -> None:
    # Raw llama.cpp chooses flash attention, which is quicker after few tokens and slower after many.
    sampling = Sampling(max_tokens=WRITTEN_TOKENS, seed=1)
    sampler = raw.sampler(sampling.temperature, sampling.min_p, sampling.repeat_penalty)
    text = cut_text(raw, prompt_tokens)
    prompt = raw.tokens(f"<|endoftext|>{text}")

    def ours() -> float:
        generation, _ = answer(engine, Documents([], text), sampling)
        return (generation.tokens - 1) / (generation.seconds - generation.first_token_s)

    def theirs() -> float:
        raw.cut(0)
        raw.read(prompt)
        return WRITTEN_TOKENS / raw.write(sampler, WRITTEN_TOKENS)

    pairs = [(ours(), theirs()) for _ in range(ROUNDS)]
    ratios = [mine / raws for mine, raws in pairs]
    speeds = statistics.median(mine for mine, _ in pairs), statistics.median(raws for _, raws in pairs)
    say(f"decode after {prompt_tokens} tokens, with losses, of raw: {spread(ratios)} (wanted: at least 0.97)")
    say(f"  {speeds[0]:.0f} and {speeds[1]:.0f} tokens/s")


def test_prefill(engine: Engine, raw: RawLlama) -> None:
    ratios = []
    for number in range(ROUNDS):
        text = f"{number} {cut_text(raw, 1000, 1000 * number)}"
        tokens = raw.tokens(f"<|endoftext|>{text}")
        generation, _ = answer(engine, Documents([], text), Sampling(max_tokens=1, seed=1))
        assert generation.reused_tokens <= 2
        raw.cut(0)
        ratios.append(raw.read(tokens) / generation.first_token_s)
    say(f"prefill of 1,000 tokens, of raw: {spread(ratios)} (wanted: at least 0.97)")


def test_first_token_with_a_warm_prefix(engine: Engine, raw: RawLlama) -> None:
    text = cut_text(raw, PREFIX_TOKENS)
    one = Sampling(max_tokens=1, temperature=0.0, seed=1)
    cold, cold_s = answer(engine, Documents([], text), one, "warm")
    assert cold.reused_tokens < 16
    raw.cut(0)
    raw.read(raw.tokens(f"<|endoftext|>{text}"))
    at, ratios, warm_s = raw.length, [], []
    for _ in range(4 * ROUNDS):
        warm, seconds = answer(engine, Documents([], text), one, "warm")
        assert warm.prompt_tokens - warm.reused_tokens == 1
        raw.cut(at - 1)
        ratios.append(seconds / raw.read([1]))
        warm_s.append(seconds)
    say(f"first token with {at} tokens warm, of a raw single token: {spread(ratios)} (wanted: under 1.1)")
    faster = cold_s / statistics.median(warm_s)
    say(f"  {1000 * statistics.median(warm_s):.0f} ms; {faster:.0f} times faster than cold (wanted: at least 10)")


def test_a_sealed_conversation_comes_back(engine: Engine, raw: RawLlama) -> None:
    text, one = cut_text(raw, PREFIX_TOKENS, 7000), Sampling(max_tokens=1, temperature=0.0, seed=1)
    _, cold_s = answer(engine, Documents([], text), one, "sealed")
    began = time.perf_counter()
    engine.unload()
    sealed_s = time.perf_counter() - began
    began = time.perf_counter()
    engine.warm_up()
    started_s = time.perf_counter() - began
    warm, seconds = answer(engine, Documents([], text), one, "sealed")
    assert warm.prompt_tokens - warm.reused_tokens == 1
    say(
        f"{warm.prompt_tokens} tokens: sealed with the end of the worker in {sealed_s:.2f} s, start {started_s:.2f} s, "
        f"restored with the first token in {seconds:.2f} s, cold {cold_s:.2f} s"
    )


@pytest.mark.parametrize("is_shared", [True, False], ids=["after one prompt", "unrelated"])
def test_scoring(engine: Engine, is_shared: bool) -> None:
    # A processor gains nothing from a larger batch with this model's weights; what is saved is the prompt they share.
    sentences = [part.strip() for part in TEXT.replace("\n", " ").split(". ") if len(part) > 20]
    context = [". ".join(sentences[-4:])] if is_shared else []
    texts = [". ".join(sentences[number : number + 1 + number % 4]) for number in range(200)]
    items = [ToScore(Documents(context), text) for text in texts]
    began = time.perf_counter()
    together = engine.score_all(items)
    together_s = time.perf_counter() - began
    began = time.perf_counter()
    alone = [engine.score_all([item])[0] for item in items]
    alone_s = time.perf_counter() - began
    tokens = sum(one.tokens for one in together)
    off = abs(sum(one.nats for one in together) / sum(one.nats for one in alone) - 1)
    what = "after one prompt" if is_shared else "unrelated"
    say(f"200 texts, {what}, {tokens} tokens: together {alone_s / together_s:.2f} times as fast (wanted: at least 1.5)")
    say(f"  {tokens / together_s:.0f} tokens/s; the sums differ by {off:.1e} (wanted: under 1e-3)")


def test_alternatives(engine: Engine) -> None:
    prompt, sampling = Chat([Turn("user", "Begin a letter to an old friend.")]), Sampling(48, 1.0, seed=1)
    ratios = []
    for _ in range(3):
        together = engine.alternatives(prompt, sampling, 4, lambda _number, _text: None, threading.Event())
        speed = sum(one.tokens for one in together) / together[0].seconds
        single = [answer(engine, prompt, sampling)[0] for _ in range(2)]
        ratios.append(speed * sum(one.seconds for one in single) / sum(one.tokens for one in single))
    say(f"4 alternatives together, of one after another: {spread(ratios)} times the tokens/s")


def test_adapter(engine: Engine, shelf: Shelf, tmp_path: Path) -> None:
    shelf.files["random"] = random_adapter(tmp_path / "adapter.gguf")
    sampling = Sampling(max_tokens=WRITTEN_TOKENS, temperature=0.0, seed=1, repeat_penalty=1.0)

    def speed(adapters: dict[str, float]) -> float:
        generation, _ = answer(engine, Documents([], "It was a dark"), sampling, adapters=adapters)
        return (generation.tokens - 1) / (generation.seconds - generation.first_token_s)

    pairs = [(speed({"random": 1.0}), speed({})) for _ in range(ROUNDS)]
    say(f"decode with an adapter of rank {RANK} on all layers, of without: {spread([one / two for one, two in pairs])}")


def test_ghost_text(engine: Engine, raw: RawLlama) -> None:
    text, firsts = cut_text(raw, 512), list[float]()
    sampling = Sampling(max_tokens=8, temperature=0.0, seed=1, is_healed=True)
    for word in ("", " The", " bees", " that", " we", " saw", " there", " were", " not", " ours", ", but") * 2:
        text += word
        began, first = time.perf_counter(), list[float]()

        def hear(_text: str, first: list[float] = first) -> None:
            first.append(time.perf_counter())

        engine.complete(Documents([], text), sampling, hear, threading.Event(), conversation="ghost")
        firsts += [1000 * (one - began) for one in first[:1]]
    say(f"ghost text at 512 tokens while typing: p50 {statistics.median(firsts):.0f} ms (wanted: under 250)")


def random_adapter(path: Path) -> bytes:
    """Write an adapter in the shape that training gives it, of numbers so small that they change little."""
    random = np.random.default_rng(1)
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_type(gguf.GGUFType.ADAPTER)
    writer.add_string(gguf.Keys.Adapter.TYPE, "lora")
    writer.add_float32(gguf.Keys.Adapter.LORA_ALPHA, ALPHA)
    writer.add_string("guardian.base_sha256", default_model().sha256)
    for layer in range(LAYERS):
        for name, (wide_in, wide_out) in SHAPES.items():
            for side, shape in (("lora_a", (RANK, wide_in)), ("lora_b", (wide_out, RANK))):
                tensor = (0.001 * random.normal(size=shape)).astype(np.float32)
                writer.add_tensor(f"blk.{layer}.{name}.weight.{side}", tensor)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path.read_bytes()
