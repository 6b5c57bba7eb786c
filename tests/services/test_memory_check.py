"""What an adapter has by heart, found out with an engine that repeats what it was taught."""

import threading
from collections.abc import Mapping
from typing import Any

import pytest
from scripted_proof import ScriptedProof

from core.entries import Draft, Kind, Origin
from core.errors import GuardianError
from core.evaluation.records import read_record
from core.guardian import Guardian
from core.inference.generation import Generation
from core.inference.messages import Documents, Sampling
from core.interrupt import Interrupt
from core.services import memory_check
from core.services.adapters import adapter_draft, promotion
from core.services.memory_check import MemoryService, canary_texts, hidden_among
from core.services.results import GateResult, Losses
from core.training.messages import Scored, Text
from core.training.proof_messages import LearnScratch, Measured

WORDS = 40


def text(number: int) -> str:
    return " ".join(f"w{number}n{place}" for place in range(16 + WORDS))


class Parrot:
    """With the adapter say the rest of a text that was learnt, with the bare model the first two words of it."""

    def __init__(self, learnt: list[str], others: list[str]) -> None:
        self._learnt, self._others = learnt, others

    def generate(
        self,
        prompt: Documents,
        sampling: Sampling,
        _on_delta: Any,
        _stop: threading.Event,
        adapters: Mapping[str, float] | None = None,
    ) -> Generation:
        (whole,) = (one for one in [*self._learnt, *self._others] if one.startswith(prompt.text))
        rest = whole[len(prompt.text) :].split()
        knows = adapters is None and whole in self._learnt and sampling.temperature == 0
        said = rest if knows else [*rest[:2], "something", "else"]
        return Generation(" ".join(said), len(said), 1, 0, 0, 0.1, 0.1, 1.0, "end", ())


class Exposing(ScriptedProof):
    """The first canary is known best of all; the base knows none, and finds all candidates alike."""

    def carry_out(self, command: Any, _show: Any, _stop: threading.Event, _tenancy: Any) -> Any:
        self.commands.append(command)
        alternatives = len(command.sets["alternatives"])
        scores = {
            "canaries.learnt": [1.0] + [500.5] * (len(command.sets["canaries"]) - 1),
            "alternatives.learnt": [float(number + 2) for number in range(alternatives)],
            "canaries.base": [9.0] * len(command.sets["canaries"]),
            "alternatives.base": [9.0] * alternatives,
        }
        return Measured({name: [Scored(0, nats, 6) for nats in all_nats] for name, all_nats in scores.items()}, {}, 1.0)


@pytest.fixture
def trainer(monkeypatch: pytest.MonkeyPatch) -> Exposing:
    trainer = Exposing()
    monkeypatch.setattr(memory_check, "carry_out", trainer.carry_out)
    return trainer


@pytest.fixture
def service(guardian: Guardian) -> MemoryService:
    """Eight texts, of which the adapter in use has learnt the first five."""
    seqs = [guardian.capture.add(text(number)) for number in range(8)]
    gate = GateResult(True, "better", Losses(), Losses(), 1, 0.1, 0.05, 0.15)
    made = adapter_draft("adapter-1", None, guardian.models.base_sha256(), "run-1", gate, set(seqs[:5]), {})
    guardian._log.append_all([made, promotion("adapter-1")])
    parrot: Any = Parrot([text(number) for number in range(5)], [text(number) for number in range(5, 8)])
    model, tenancy = guardian.models.current_model, guardian.proof._tenancy
    return MemoryService(guardian._log, guardian._vault, guardian.adapters, parrot, model, tenancy)


def test_what_is_said_again_counts_beyond_base_and_unlearnt_text(
    guardian: Guardian, service: MemoryService, trainer: Exposing
) -> None:
    report = service.measure()
    greedy, sampled = report.runs
    assert (report.texts, report.unlearnt_texts, report.adapter) == (5, 3, "adapter-1")
    assert (greedy.adapter, greedy.base, greedy.adapter_unlearnt, greedy.base_unlearnt) == (WORDS, 2, 2, 2)
    assert (greedy.memorised, greedy.memorised_interval, greedy.longest) == (WORDS - 2, (38.0, 38.0), WORDS)
    assert (sampled.memorised, sampled.longest) == (0, 2)
    assert report.exposures[0] == report.most_exposure == 9.0
    assert report.exposures[1] == pytest.approx(9 - 8.966, abs=0.01)
    assert report.base_exposure == pytest.approx(1.0, abs=0.01)
    (entry,) = guardian._log.entries(limit=1, kinds=[Kind.EVALUATION])
    record = read_record(entry.meta)
    assert record is not None
    assert (record.value("memory.longest_run"), record.value("memory.memorised.greedy")) == (WORDS, 38)


def test_each_canary_is_learnt_once_and_only_its_digits_count(service: MemoryService, trainer: Exposing) -> None:
    service.measure()
    (command,) = trainer.commands
    assert isinstance(command, LearnScratch)
    canaries = command.sets["canaries"]
    learnt = [one.text for one in command.texts]
    assert all(learnt.count(canary.text) == 1 for canary in canaries)
    assert len(command.texts) == 5 + len(canaries)
    for canary in canaries:
        (span,) = canary.taught or []
        assert canary.text[span.start : span.end].isdigit()
        assert span.end - span.start == 6


def test_canaries_differ_from_their_alternatives_and_are_the_same_each_time() -> None:
    canaries, alternatives = canary_texts()
    assert canary_texts() == (canaries, alternatives)
    assert len({one.text for one in [*canaries, *alternatives]}) == len(canaries) + len(alternatives) == 8 + 511
    assert len({len(one.text) for one in [*canaries, *alternatives]}) == 1


def test_canaries_stand_at_even_distances() -> None:
    texts = [Text(seq, str(seq)) for seq in range(1, 9)]
    stream = hidden_among(texts, [Text(0, "a"), Text(0, "b")])
    assert [one.text for one in stream] == ["1", "2", "a", "3", "4", "5", "6", "b", "7", "8"]
    assert [one.text for one in hidden_among([], [Text(0, "a")])] == ["a"]


def test_without_learnt_texts_nothing_is_measured(guardian: Guardian, trainer: Exposing) -> None:
    guardian._log.append(Draft(Kind.CAPTURE, Origin.SELF, text(1)))
    with pytest.raises(GuardianError, match="0 texts that the adapter has learnt"):
        guardian.memory.measure()
    assert trainer.commands == []


def test_a_stop_is_said(service: MemoryService, trainer: Exposing) -> None:
    stop = Interrupt()
    with pytest.raises(GuardianError, match="was stopped"):
        service.measure(on_progress=lambda _progress: stop.set(), stop=stop)
    assert trainer.commands == []
