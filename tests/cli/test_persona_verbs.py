"""`consistency` and `augment` as a contract: what they refuse, what they print."""

import json
from pathlib import Path

import pytest
from shell import Shell

from core.evaluation.consistency_gate import ConsistencyVerdict, Fall, Steadiness
from core.guardian import Guardian
from core.paths import Home
from core.services.augmentation import AugmentationResult, AugmentationService
from core.services.consistency import ConsistencyResult, ConsistencyService
from core.services.results import GateResult, Losses

PASSPHRASE = "four plain words suffice"
NOW = Steadiness(0.41, 0.22, 0.75, {"role": 0.5, "mail": 0.32})
VERDICT = ConsistencyVerdict(
    is_passed=False,
    reason="It follows fewer of your reasons (50% instead of 75%).",
    kl=Fall(0.41, 0.30, 0.05, 0.17),
    flips=Fall(0.22, 0.2, -0.01, 0.05),
    plain=0.01,
    followed=(0.75, 0.5),
    own=(1.01, 1.012),
    general=(1.1, 1.101),
    questions=12,
)


@pytest.fixture
def shell(
    guardian: Guardian, home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Shell:
    guardian.close()
    file = tmp_path / "passphrase"
    file.write_text(PASSPHRASE)
    monkeypatch.setenv("GUARDIAN_PASSPHRASE_FILE", str(file))
    return Shell(capsys)


def found(verdict: ConsistencyVerdict | None) -> ConsistencyResult:
    adapter = "adapter-2" if verdict else None
    return ConsistencyResult("run-2", "adapter-1", adapter, False, NOW, verdict, 28, 12, 112, 60.0)


def test_without_an_adapter_or_a_text_they_say_what_to_do(shell: Shell) -> None:
    shell("consistency", status=1)
    assert "no adapter in use" in shell.errors
    assert "guardian train" in shell.errors
    shell("augment", status=1)
    assert "no text" in shell.errors
    shell("augment", "--entries", "0", status=2)
    shell("consistency", "--device", "abacus", status=2)


def test_consistency_prints_what_it_found_and_why_it_was_not_used(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[object, ...]] = []

    def run(_self: object, *arguments: object) -> ConsistencyResult:
        asked.append(arguments)
        return found(None if arguments[-1] else VERDICT)

    monkeypatch.setattr(ConsistencyService, "run", run)
    text = shell("consistency", "--minutes", "2", "--steps", "9", "--device", "cpu")
    assert (asked[0][:3], asked[0][-1]) == ((2.0, 9, "cpu"), False)
    for part in ("0.410", "role: 0.500", "0.050 to 0.170", "75% before, 50% after", "adapter-2 is not used"):
        assert part in text
    (printed,) = shell.json("consistency")
    assert json.loads(json.dumps(printed))["gate"]["kl"] == {"before": 0.41, "after": 0.3, "low": 0.05, "high": 0.17}
    assert (printed["adapter"], printed["promoted"]) == ("adapter-2", False)
    text = shell("consistency", "--measure-only")
    assert asked[-1][-1] is True
    assert "not used" not in text
    assert "22.0%" in text


def test_augment_says_what_survived_and_whether_it_helped(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = GateResult(True, "It predicts better.", Losses(current=1.0, candidate=0.9), Losses(), 4, 0.1, 0.05, 0.15)
    results = [
        AugmentationResult(2, 12, 3, 4, 3, "adapter-2", True, gate, 9.0, {"uncited": 7, "copied": 1}),
        AugmentationResult(2, 12, 0, 0, 0, dropped={"uncited": 12}),
    ]
    monkeypatch.setattr(AugmentationService, "run", lambda *_: results.pop(0))
    text = shell("augment", "--entries", "2")
    for part in ("4 claims in 3 of them", "7 uncited, 1 copied", "current 1.000, candidate 0.900", "now in use"):
        assert part in text
    (printed,) = shell.json("augment")
    assert (printed["claims"], printed["adapter"], printed["dropped"]) == (0, None, {"uncited": 12})
