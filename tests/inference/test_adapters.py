"""Adapters in the running inference worker: handed over, swapped, left aside, refused."""

import math
import threading
from collections.abc import Iterator
from pathlib import Path

import gguf
import numpy as np
import pytest

from core.errors import GuardianError, WorkerFailed
from core.inference.engine import Engine
from core.inference.messages import Chat, Sampling, Turn
from core.models.catalogue import default_model

HIDDEN, WIDE, RANK = 576, 1536, 2
TEXT = "The hive scale says that the bees brought in three kilograms of lime honey today."


class Shelf:
    """Adapters by name, one of them in use."""

    def __init__(self, adapters: dict[str, bytes]) -> None:
        self._adapters = adapters
        self.current: str | None = None

    def current_id(self) -> str | None:
        return self.current

    def unsealed(self, adapter: str) -> bytes:
        return self._adapters[adapter]


def adapter(path: Path, seed: int, wide: int = WIDE, base_sha256: str | None = None, size: float = 1.0) -> bytes:
    """Write an adapter of one layer, of random numbers, for the embedded model."""
    random = np.random.default_rng(seed)
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_type(gguf.GGUFType.ADAPTER)
    writer.add_string(gguf.Keys.Adapter.TYPE, "lora")
    writer.add_float32(gguf.Keys.Adapter.LORA_ALPHA, 2.0)
    writer.add_string("guardian.base_sha256", base_sha256 or default_model().sha256)
    for side, shape in (("lora_a", (RANK, HIDDEN)), ("lora_b", (wide, RANK))):
        writer.add_tensor(f"blk.3.ffn_up.weight.{side}", (size * random.normal(size=shape)).astype(np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path.read_bytes()


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    path = tmp_path_factory.mktemp("adapters") / "adapter.gguf"
    return Shelf(
        {
            "first": adapter(path, 1),
            "second": adapter(path, 2),
            "misfit": adapter(path, 3, WIDE + 1),
            "noise": b"not an adapter at all",
            "foreign": adapter(path, 4, base_sha256="ab" * 32),
            "broken": adapter(path, 5, size=math.nan),
            "endless": adapter(path, 6, size=math.inf),
        }
    )


@pytest.fixture(scope="module")
def engine(shelf: Shelf) -> Iterator[Engine]:
    engine = Engine(default_model, shelf)
    yield engine
    engine.close()


def test_a_swap_changes_the_weights_and_going_back_restores_them(engine: Engine, shelf: Shelf) -> None:
    shelf.current = None
    base = engine.score([], TEXT)
    losses: dict[str | None, list[float]] = {}
    for name in ("first", "second", "first", None):
        shelf.current = name
        losses.setdefault(name, []).append(engine.score([], TEXT))
        assert engine.score([], TEXT, adapters={}) == pytest.approx(base, rel=1e-6)
    assert losses[None] == [pytest.approx(base, rel=1e-6)]
    assert losses["first"][0] == pytest.approx(losses["first"][1], rel=1e-6)
    assert len({round(loss, 3) for loss in (base, losses["first"][0], losses["second"][0])}) == 3


@pytest.mark.parametrize("name", ["misfit", "noise"])
def test_an_adapter_that_does_not_fit_is_refused_and_the_one_before_works_on(
    engine: Engine, shelf: Shelf, name: str
) -> None:
    shelf.current = "first"
    before = engine.score([], TEXT)
    shelf.current = name
    with pytest.raises(WorkerFailed, match="does not fit"):
        engine.score([], TEXT)
    shelf.current = "first"
    assert engine.score([], TEXT) == pytest.approx(before, rel=1e-6)


@pytest.mark.parametrize(
    ("name", "words"), [("foreign", "not learnt on .*abababababab"), ("broken", "damaged"), ("endless", "damaged")]
)
def test_what_was_learnt_on_another_base_or_is_no_number_is_refused(
    engine: Engine, shelf: Shelf, name: str, words: str
) -> None:
    shelf.current = None
    before, pid = engine.score([], TEXT), engine.worker_pid
    with pytest.raises(GuardianError, match=words):
        engine.score([], TEXT, adapters={name: 1.0})
    assert engine.score([], TEXT) == pytest.approx(before, rel=1e-6)
    assert engine.worker_pid == pid


def test_several_adapters_work_together_by_their_scales(engine: Engine) -> None:
    scales: list[dict[str, float]] = [{}, {"first": 1.0}, {"first": 0.5}, {"first": 0.5, "second": 0.5}, {"first": 0.0}]
    losses = [engine.score([], TEXT, adapters=one) for one in scales]
    assert len({round(loss, 3) for loss in losses[:4]}) == 4
    assert losses[4] == pytest.approx(losses[0], rel=1e-6)
    assert engine.score([], TEXT, adapters={"second": 0.5, "first": 0.5}) == pytest.approx(losses[3], rel=1e-6)


def test_base_and_adapter_keep_what_they_know_of_a_conversation_apart(engine: Engine) -> None:
    question = Chat([Turn("user", TEXT * 6)])

    def ask(adapters: dict[str, float]) -> int:
        sampling = Sampling(max_tokens=2, temperature=0.0, seed=1)
        stop = threading.Event()
        return engine.generate(question, sampling, lambda _text: None, stop, adapters, "4").reused_tokens

    assert [ask({}), ask({"first": 1.0}), ask({"first": 0.5})] == [0, 0, 0]
    assert min(ask({}), ask({"first": 1.0}), ask({"first": 0.5})) > 90
