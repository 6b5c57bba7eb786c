"""What `guardian evaluate` prints of a proof, and what it asks for."""

from pathlib import Path
from typing import Any

import pytest
from shell import Shell

from core.errors import GuardianError
from core.evaluation.truesight import Truesight
from core.paths import Home
from core.services.memory_check import MemoryService
from core.services.proof import Against, ProofService
from core.services.proof_results import (
    ControlUsed,
    Evaluation,
    MemoryReport,
    RecallProof,
    Retention,
    RunsAgain,
    SeedResult,
)
from core.services.results import Losses
from core.vault.keys import MIN_MEMORY_MIB

FOUND = Evaluation(
    what="by_time",
    bits_per_byte=Losses(base=1.172, in_context=1.132, adapter=1.038),
    bits_per_byte_interval={"base": (1.15, 1.19), "in_context": (1.1, 1.15), "adapter": (1.0, 1.06)},
    last_quarter=Losses(base=1.115, in_context=1.078, adapter=0.958, control=1.076),
    general_bits_per_byte=Losses(base=1.229, adapter=1.214),
    gain=0.157,
    gain_interval=(0.14, 0.17),
    gain_share=0.1408,
    personal_gain=0.118,
    personal_gain_interval=(0.1, 0.13),
    personal_gain_in_context=0.1,
    personal_gain_frozen=0.11,
    personal_share=0.75,
    documents=100,
    seconds=12.0,
    summary="It predicts your writing 14% better than the model you started from; 75% of that is you, not the genre.",
    control=ControlUsed("shipped", 72, 12_000, 40, 30_000, 90, 0.0),
    recall=RecallProof({"base": 1.1, "adapter_recall": 0.9}, {}, -0.01, (-0.02, 0.0), 9, 20),
    older=Retention({"base": 1.2, "adapter": 0.9}, {}, 12),
    truesight=Truesight(0.93, (0.88, 0.97), 0.8, (0.7, 0.9), 0.55, 25, 8, 500),
    seeds=[SeedResult(1, 0.95, 0.96, 1.07, 1.07, 0.12, 0.11), SeedResult(2, 0.966, 0.97, 1.08, 1.08, 0.114, 0.11)],
)
MEMORY = MemoryReport(
    "adapter-1", 12, 3, [RunsAgain("greedy", 4.0, 3.0, 3.1, 2.9, 9, 0.8, (0.1, 1.5))], 2.5, [2.5], 1.0, 9.0, 24, 3.0
)


class Asked:
    """What the services were asked for."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        monkeypatch.setattr(ProofService, "evaluate_by_time", self._answering("by_time", FOUND))
        monkeypatch.setattr(ProofService, "evaluate", self._answering("newest", FOUND))
        monkeypatch.setattr(MemoryService, "measure", self._answering("memory", MEMORY))

    def _answering(self, name: str, found: object) -> Any:
        def answer(_self: object, _device: str, _show: object, _stop: object, *arguments: Any) -> object:
            self.calls.append((name, arguments))
            return found

        return answer


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    return Asked(monkeypatch)


@pytest.fixture
def shell(home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    (tmp_path / "passphrase").write_text("four plain words suffice\n")
    monkeypatch.setenv("GUARDIAN_PASSPHRASE_FILE", str(tmp_path / "passphrase"))
    shell = Shell(capsys)
    shell("init", f"--kdf-memory-mib={MIN_MEMORY_MIB}")
    return shell


@pytest.mark.usefixtures("asked")
def test_a_person_reads_figures_with_intervals_and_a_sentence(shell: Shell) -> None:
    shown = shell("evaluate", "--by-time")
    assert "1.172 [1.150, 1.190]" in shown
    assert "14% better" in shown.splitlines()[-1]
    assert "0.118 [0.100, 0.130]" in shown
    assert "93% [88%, 97%] right" in shown
    assert "diarist" in shown
    assert "12000 tokens in 40 steps" in shown
    assert "only more text" in shown  # the control learnt less than half as much
    assert "-0.010 [-0.020, +0.000]" in shown
    assert "seed 2: last quarter 0.966; gain over another author's, frozen: 0.114, 0.110" in shown


@pytest.mark.usefixtures("asked")
def test_scripts_read_the_fields_of_the_contract(shell: Shell) -> None:
    found = shell.json("evaluate", "--by-time")[0]
    assert found["bits_per_byte"] == {"base": 1.172, "in_context": 1.132, "adapter": 1.038, "control": None}
    assert found["last_quarter"] == {"base": 1.115, "in_context": 1.078, "adapter": 0.958, "control": 1.076}
    assert found["general_bits_per_byte"] == {"base": 1.229, "adapter": 1.214}
    assert found["personal_gain"] == 0.118
    assert found["bits_per_byte_interval"]["base"] == [1.15, 1.19]  # type: ignore[index]
    assert [one["seed"] for one in found["seeds"]] == [1, 2]  # type: ignore[attr-defined]


def test_the_shipped_author_is_the_default_by_time_and_nobody_otherwise(shell: Shell, asked: Asked) -> None:
    shell("evaluate", "--by-time")
    shell("evaluate", "--by-time", "--control", "notes", "--seeds", "3", "--first", "100", "--characters", "970")
    shell("evaluate", "--by-time", "--control", "none")
    shell("evaluate")
    shell("evaluate", "--control", "shipped")
    assert asked.calls == [
        ("by_time", (Against(None), 1, None, None)),
        ("by_time", (Against(Path("notes")), 3, 100, 970)),
        ("by_time", (None, 1, None, None)),
        ("newest", (None,)),
        ("newest", (Against(None),)),
    ]


@pytest.mark.usefixtures("asked")
def test_memory_is_told_beside_what_chance_would_say(shell: Shell) -> None:
    shown = shell("evaluate", "--memory")
    assert "learnt texts 4.0 (base model 3.0)" in shown
    assert "memorised 0.8 [0.1, 1.5] words" in shown
    assert "2.5 bits of 9.0" in shown


def test_all_goes_on_where_a_part_cannot_be_measured(
    shell: Shell, asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise GuardianError("Too few texts.", "Write more.")

    monkeypatch.setattr("core.services.diversity.DiversityService.measure", refuse)
    monkeypatch.setattr("core.services.style_check.StyleService.measure", refuse)
    found = shell.json("evaluate", "--all")[0]
    assert found["problems"] == {"diversity": "Too few texts.", "style": "Too few texts."}
    assert found["newest"]["personal_gain"] == 0.118  # type: ignore[index]
    assert set(found["seconds"]) == {"newest", "memory", "diversity", "style"}  # type: ignore[call-overload]
    assert asked.calls[0] == ("newest", (None,))  # without an adapter nobody is compared with it
    for service in ("proof.ProofService.evaluate", "memory_check.MemoryService.measure"):
        monkeypatch.setattr(f"core.services.{service}", refuse)
    shell("evaluate", "--all", status=1)
    assert "Too few texts" in shell.errors
