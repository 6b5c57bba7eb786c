"""The history of runs and proofs, and the page for a person, by their verbs."""

from pathlib import Path

import pytest
from learnt_log import learn_and_prove
from shell import Shell

from core.guardian import Guardian
from core.paths import Home
from core.vault.keys import MIN_MEMORY_MIB

PASSPHRASE = "four plain words suffice"


@pytest.fixture
def shell(home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    """A shell over a new vault."""
    file = tmp_path / "passphrase"
    file.write_text(PASSPHRASE + "\n")
    monkeypatch.setenv("GUARDIAN_PASSPHRASE_FILE", str(file))
    Guardian.create(home, PASSPHRASE, MIN_MEMORY_MIB)[0].close()
    return Shell(capsys)


def test_the_history_is_empty_at_first(shell: Shell) -> None:
    assert shell("evaluate", "--history") == "Nothing was learnt or measured yet. `guardian train` begins.\n"
    assert shell.json("evaluate", "--history") == []


def test_the_history_lists_runs_and_proofs(shell: Shell, home: Home) -> None:
    with Guardian.open(home, PASSPHRASE) as guardian:
        learn_and_prove(guardian)
    said = shell("evaluate", "--history").splitlines()
    assert len(said) == 8
    assert "rebuild adapter-1: base 1.200, current 1.140, candidate 1.100, general 1.226, gain +0.040" in said[0]
    assert said[0].endswith("put to use, 20000 tokens in 95 s")
    assert "not used" in said[2]
    assert "newest of adapter-4: bits_per_byte.base 1.200 (1.100 to 1.300)" in said[4]
    lines = shell.json("evaluate", "--history")
    assert [line["kind"] for line in lines] == ["run"] * 4 + ["proof"] * 4
    assert (lines[2]["promoted"], lines[7]["what"]) == (False, "style")


@pytest.mark.parametrize("name", ["page.html", "page.pdf"])
def test_the_page_is_written_once_and_again_only_by_force(shell: Shell, home: Home, tmp_path: Path, name: str) -> None:
    with Guardian.open(home, PASSPHRASE) as guardian:
        learn_and_prove(guardian)
    file = tmp_path / name
    assert shell("evaluate", "--report", str(file)).splitlines() == [
        "It predicts your writing 14 % better than the model you started from; 75 % of that is you, not the genre."
        " Against an author who writes about the same things this says more.",
        f"The report is in {file}.",
    ]
    before = file.stat().st_mtime_ns
    assert shell("evaluate", "--report", str(file), status=1) == ""
    assert "--force" in shell.errors
    assert file.stat().st_mtime_ns == before
    told = shell.json("evaluate", "--report", str(file), "--force")[0]
    assert (told["path"], told["not_measured"]) == (str(file), [])
    assert file.stat().st_mtime_ns > before


def test_what_is_missing_is_named_with_what_measures_it(shell: Shell, tmp_path: Path) -> None:
    said = shell("evaluate", "--report", str(tmp_path / "page.html"))
    assert said.startswith("Nothing has been learnt from your words yet.\n")
    assert "`guardian evaluate --memory`" in said
    told = shell.json("evaluate", "--report", str(tmp_path / "other.html"))[0]
    assert "guardian evaluate --style" in told["not_measured"]
    shell("evaluate", "--report", str(tmp_path / "page.odt"), status=1)
    assert ".html or .pdf" in shell.errors


def test_style_needs_text(shell: Shell) -> None:
    shell("capture", "too short")
    assert shell("evaluate", "--style", status=1) == ""
    assert "too few texts of your own" in shell.errors
