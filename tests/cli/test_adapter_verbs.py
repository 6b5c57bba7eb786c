"""Verbs about adapters as a contract: kinds of run, lineage, merging, comparing, files."""

import functools
from pathlib import Path

import pytest
from scripted_engine import ScriptedEngine
from scripted_trainer import NEW, ScriptedTrainer
from shell import Shell

from core import guardian as root
from core.entries import Draft, Kind, Origin
from core.guardian import Guardian
from core.paths import Home

PASSPHRASE = "four plain words suffice"
OF_THE_FILE = "other words than those of the vault"


class Desk(Shell):
    """Run verbs over a vault with texts; nothing learns and nobody answers but as a test says."""

    trainer: ScriptedTrainer
    engine: ScriptedEngine
    home: Home

    def write(self, count: int) -> None:
        """Write texts of one's own into the log."""
        with Guardian.open(self.home, PASSPHRASE) as guardian:
            first = guardian._log.head_seq()  # a text that is there already teaches nothing
            texts = (f"Note {number}: the bees of hive {number} are well." for number in range(first, first + count))
            guardian._log.append_all([Draft(Kind.CAPTURE, Origin.SELF, text) for text in texts])

    def train(self, bits: float, *arguments: str) -> dict[str, object]:
        """Train to so many bits per byte."""
        self.trainer.bits[NEW] = bits
        trained = self.json("train", *arguments)[-1]
        self.trainer.bits[str(trained["adapter"])] = bits
        return trained


@pytest.fixture
def desk(
    guardian: Guardian, home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Desk:
    guardian.close()
    (tmp_path / "passphrase").write_text(PASSPHRASE)
    (tmp_path / "file-passphrase").write_text(OF_THE_FILE)
    monkeypatch.setenv("GUARDIAN_PASSPHRASE_FILE", str(tmp_path / "passphrase"))
    desk = Desk(capsys)
    desk.home, desk.trainer, desk.engine = home, ScriptedTrainer(), ScriptedEngine()
    for name in ("LearnService", "MergeService", "ExchangeService"):
        monkeypatch.setattr(root, name, functools.partial(getattr(root, name), trainer=desk.trainer))
    monkeypatch.setattr(root, "Engine", lambda *_arguments, **_named: desk.engine)
    desk.write(40)
    return desk


def test_train_says_which_kind_and_why(desk: Desk) -> None:
    first = desk.train(1.0)
    assert (first["how"], first["promoted"]) == ("nightly", True)
    assert first["why"]
    rebuilt = desk.train(0.9, "--rebuild")
    assert (rebuilt["how"], rebuilt["why"]) == ("rebuild", "you asked for it")
    desk.write(20)
    assert desk.train(0.8, "--nightly")["how"] == "nightly"
    desk.write(20)
    desk.trainer.bits[NEW] = 0.95
    told = desk("train")
    assert told.startswith("A nightly run: ")
    assert "not surely better" in told
    assert "is not used" in told
    desk("train", "--rebuild", "--nightly", status=2)


def test_list_and_show_tell_lineage_and_whether_the_weights_are_there(desk: Desk) -> None:
    first, second = desk.train(1.0), desk.train(0.9, "--rebuild")
    listed = desk.json("adapters", "list")
    wanted = {"id", "parent", "base", "created", "gate", "current", "how", "snapshot", "recipe", "file"}
    assert all(set(one) >= wanted for one in listed)
    assert [(one["id"], one["how"], one["current"], one["file"]) for one in listed] == [
        (second["adapter"], "rebuild", True, True),
        (first["adapter"], "nightly", False, True),
    ]
    shown = desk.json("adapters", "show", str(second["adapter"]))[0]
    assert shown["lineage"][0].startswith(f"{second['adapter']}  rebuild")  # type: ignore[index]
    told = desk("adapters", "show", str(second["adapter"]))
    assert f"SHA-256 {listed[0]['base']}" in told
    assert "rank 16" in told
    desk("adapters", "show", "adapter-x", status=1)


def test_merge_judges_and_promotes(desk: Desk) -> None:
    parts = [str(desk.train(1.0)["adapter"]), str(desk.train(0.9, "--rebuild")["adapter"])]
    desk.trainer.bits[NEW] = 0.7
    merged = desk.json("adapters", "merge", *parts, "--method", "linear", "--weights", "0.3,0.7")[0]
    assert (merged["promoted"], merged["merged_from"], merged["method"]) == (True, parts, "linear")
    assert merged["gate"]["gain"] == pytest.approx(0.2)  # type: ignore[index]
    told = desk("adapters", "show", str(merged["adapter"]))
    assert told.count("merged of") == 2
    desk("adapters", "merge", *parts, "--weights", "a,b", status=2)
    desk("adapters", "merge", parts[0], status=1)
    desk("adapters", "merge", *parts, "--method", "stir", status=1)


def test_an_adapter_goes_to_a_file_and_comes_back(desk: Desk, tmp_path: Path) -> None:
    adapter = str(desk.train(1.0)["adapter"])
    file, key = str(tmp_path / "mine"), ("--adapter-passphrase-file", str(tmp_path / "file-passphrase"))
    exported = desk.json("adapters", "export", adapter, file, *key)[0]
    assert exported["bytes"] == Path(file).stat().st_size
    desk("adapters", "export", adapter, file, *key, status=1)
    desk("adapters", "import", file, *key, status=1)
    (desk.home.sealed / f"{adapter}.sealed").unlink()
    assert desk.json("adapters", "list")[0]["file"] is False
    vault_key = ("--adapter-passphrase-file", str(tmp_path / "passphrase"))
    desk("adapters", "import", file, *vault_key, status=3)
    assert OF_THE_FILE not in desk.errors
    assert desk.json("adapters", "import", file, *key)[0]["adapter"] == adapter
    assert desk.json("adapters", "list")[0]["file"] is True
    (tmp_path / "cut").write_bytes(Path(file).read_bytes()[:-1])
    desk("adapters", "import", str(tmp_path / "cut"), *key, status=4)
    with Guardian.open(desk.home, PASSPHRASE) as guardian:
        actions = guardian.recall.entries(kind=Kind.ACTION)
    assert not any(OF_THE_FILE in action.text for action in actions)


def test_compare_is_blind_until_judged(desk: Desk) -> None:
    adapter = str(desk.train(1.0)["adapter"])
    with Guardian.open(desk.home, PASSPHRASE) as guardian:
        guardian._log.append(Draft(Kind.CHAT, Origin.SELF, "When do the bees swarm?"))
        guardian._log.append(Draft(Kind.CHAT, Origin.SELF, "Where do the wasps live?"))
    desk.engine.says = ["they swarm", "they do not", "in a nest", "in the roof"]
    pairs = desk.json("adapters", "compare", adapter, "base", "--prompts", "2")
    assert [pair["prompt"] for pair in pairs] == ["Where do the wasps live?", "When do the bees swarm?"]
    assert adapter not in str(pairs)
    assert [list(call.adapters or ()) for call in desk.engine.calls] == [[adapter], []] * 2
    judged = desk.json("adapters", "judge", str(pairs[0]["seq"]), "1")[0]
    assert {judged["first"], judged["second"]} == {adapter, "base"}
    assert judged["tally"]["waiting"] == 1  # type: ignore[index]
    assert sum(judged["tally"]["wins"]) == 1  # type: ignore[index]
    desk("adapters", "judge", str(pairs[0]["seq"]), "1", status=1)
    assert "p = 1.000" in desk("adapters", "judge", str(pairs[1]["seq"]), "same")
    desk("adapters", "compare", adapter, adapter, status=1)


def test_an_interrupted_run_is_shown_finished_and_discarded(desk: Desk) -> None:
    assert desk.json("train", "--status")[0]["learn"] == 36
    desk.trainer.pauses = 1
    desk.train(1.0)
    assert "is interrupted" in desk("train", "--status")
    (finished,) = desk.json("train", "--finish")
    assert finished["promoted"]
    desk("train", "--finish", status=1)
    desk.write(20)
    desk.trainer.pauses = 1
    desk.train(0.9)
    (paused,) = desk.json("train", "--status")
    assert "is given up" in desk("train", "--discard")
    assert paused["paused"]["run"] != desk.json("train")[-1]["run"]  # type: ignore[index]
    desk("train", "--discard", status=1)
    desk("train", "--discard", "--finish", status=2)


def test_comparisons_are_listed_and_gone_on_with(desk: Desk) -> None:
    assert "Nothing was compared yet" in desk("adapters", "comparisons")
    with Guardian.open(desk.home, PASSPHRASE) as guardian:
        guardian._log.append(Draft(Kind.CHAT, Origin.SELF, "When do the bees swarm?"))
        guardian._log.append(Draft(Kind.CHAT, Origin.SELF, "Where do the wasps live?"))
    desk.engine.says = ["they swarm", "they do not", "in a nest", "in the roof"]
    adapter = str(desk.train(1.0)["adapter"])
    pairs = desk.json("adapters", "compare", adapter, "base", "--prompts", "2")
    desk("adapters", "judge", str(pairs[0]["seq"]), "same")
    (series,) = desk.json("adapters", "comparisons")
    assert (series["waiting"], series["same"]) == (1, 1)
    assert desk.json("adapters", "comparisons", str(series["comparison"])) == pairs[1:]
    assert "1 not judged yet" in desk("adapters", "comparisons", str(series["comparison"]))
    desk("adapters", "comparisons", "comparison-none", status=1)
