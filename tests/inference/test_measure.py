"""Measuring this machine: a real child decodes with the real embedded model, once."""

import os
import signal
from dataclasses import replace
from pathlib import Path

import pytest

from core.errors import ModelMissing, ModelRefused, WorkerDied, WorkerFailed
from core.inference import measure as measure_module
from core.inference.measure import measure, speed_of
from core.inference.measure_messages import DeviceFound, Measured
from core.models.catalogue import BaseModel, default_model
from core.models.machine import Gpu, Machine
from core.workers.supervisor import Worker

SHORT_S = 0.05
MACHINE = Machine("a processor", 2, 2**34, 2**33, ())


@pytest.fixture
def embedded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> BaseModel:
    """The embedded model, and a cache of our own to remember figures in."""
    embedded = default_model()
    monkeypatch.setenv("GUARDIAN_CACHE", str(tmp_path / "cache"))
    return embedded


def test_a_child_measures_what_decoding_reads(embedded: BaseModel) -> None:
    found = measure(embedded, 2, SHORT_S)
    assert found.tokens_per_s > 1
    assert found.bytes_per_s == pytest.approx(found.tokens_per_s * embedded.size_bytes)
    assert all(card.total_bytes > 0 for card in found.devices)


def test_it_measures_once_until_the_machine_changes(embedded: BaseModel, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []

    def count(model: BaseModel, cores: int, seconds: float) -> Measured:
        seen.append(cores)
        return Measured(1e9 + len(seen), 10.0, (DeviceFound("a card", 100, 200, 5e9),), "1")

    monkeypatch.setattr(measure_module, "measure", count)
    assert speed_of(MACHINE, embedded) == speed_of(MACHINE, embedded)
    assert seen == [2]
    speed_of(replace(MACHINE, cores=4), embedded)
    speed_of(MACHINE, replace(embedded, sha256="0" * 64))
    speed_of(MACHINE, replace(embedded, sha256="0" * 64), is_renewed=True)
    assert seen == [2, 4, 2, 2]


def test_what_a_card_has_free_now_counts(embedded: BaseModel, monkeypatch: pytest.MonkeyPatch) -> None:
    card = DeviceFound("a card", 100, 200, 5e9)
    monkeypatch.setattr(measure_module, "measure", lambda *_: Measured(1e9, 10.0, (card,), "1"))
    now = replace(MACHINE, gpus=(Gpu("a card", 200, 30),))
    assert speed_of(now, embedded).devices[0].free_bytes == 30
    assert speed_of(replace(MACHINE, gpus=(Gpu("another", 200, 30),)), embedded).devices[0].free_bytes == 100


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff"])
def test_a_figure_that_cannot_be_read_is_measured_again(
    embedded: BaseModel, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: bytes
) -> None:
    monkeypatch.setattr(measure_module, "measure", lambda *_: Measured(1e9, 10.0, (), "1"))
    (tmp_path / "cache" / "models").mkdir(parents=True)
    (tmp_path / "cache" / "models" / "measured.json").write_bytes(content)
    assert speed_of(MACHINE, embedded).bytes_per_s == 1e9


def test_a_file_that_is_not_the_model_is_refused(embedded: BaseModel, tmp_path: Path) -> None:
    other = tmp_path / "other.gguf"
    other.write_bytes(b"GGUF" + bytes(1000))
    with pytest.raises(ModelRefused, match=r"other\.gguf"):
        measure(replace(embedded, path=other), 2, SHORT_S)
    with pytest.raises((ModelMissing, WorkerFailed), match=r"gone\.gguf"):
        measure(replace(embedded, path=tmp_path / "gone.gguf"), 2, SHORT_S)


def test_a_child_that_dies_is_reported(embedded: BaseModel, monkeypatch: pytest.MonkeyPatch) -> None:
    send = Worker.send

    def kill_first(worker: Worker, command: object) -> None:
        os.kill(worker.pid, signal.SIGKILL)
        send(worker, command)  # type: ignore[arg-type]

    monkeypatch.setattr(Worker, "send", kill_first)
    with pytest.raises(WorkerDied):
        measure(embedded, 2, SHORT_S)
