"""The verbs log, search, show, redact and import say what the window says."""

from pathlib import Path

import pytest
from shell import Shell

from core.entries import Draft, Kind, Origin
from core.guardian import Guardian
from core.paths import Home
from core.vault.keys import MIN_MEMORY_MIB

PASSPHRASE = "four plain words suffice"
DAY_NS = 86_400_000_000_000


@pytest.fixture
def shell(home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    (tmp_path / "passphrase").write_text(PASSPHRASE)
    monkeypatch.setenv("GUARDIAN_PASSPHRASE_FILE", str(tmp_path / "passphrase"))
    guardian, _ = Guardian.create(home, PASSPHRASE, MIN_MEMORY_MIB)
    with guardian:
        for number, kind in enumerate((Kind.IMPORT, Kind.CAPTURE, Kind.CHAT)):
            draft = Draft(kind, Origin.SELF, f"a boat, number {number}", "notes", time_utc_ns=(300 - number) * DAY_NS)
            guardian._log.append(draft)
        guardian._log.append(Draft(Kind.IMPORT, Origin.WEB, "a boat of theirs", "web", time_utc_ns=10 * DAY_NS))
    return Shell(capsys)


def texts(rows: list[dict[str, object]]) -> list[object]:
    return [row["text"] for row in rows]


def test_log_lists_the_newest_text_first_and_narrows(shell: Shell) -> None:
    everything = ["a boat, number 0", "a boat, number 1", "a boat, number 2", "a boat of theirs"]
    assert texts(shell.json("log")) == everything
    assert texts(shell.json("log", "--oldest", "--limit", "2")) == everything[:1:-1]
    assert texts(shell.json("log", "--kind", "chat", "--kind", "capture")) == everything[1:3]
    assert texts(shell.json("log", "--origin", "web")) == everything[3:]
    assert texts(shell.json("log", "--source", "notes", "--until", "1970-10-27")) == everything[1:3]
    assert texts(shell.json("log", "--since", "1970-10-27")) == everything[:2]
    assert shell.json("log", "--attached") == []
    assert texts(shell.json("log", "--redacted")) == []
    assert "action" in {row["kind"] for row in shell.json("log", "--book-keeping")}


def test_log_tells_how_many_entries_there_are_over_time(shell: Shell) -> None:
    bins = shell.json("log", "--density", "--source", "notes")
    assert sum(int(str(one["entries"])) for one in bins) == 3
    assert {one["unit"] for one in bins} == {"hour"}
    assert [one["unit"] for one in shell.json("log", "--density", "--bins", "2")] == ["year"]
    assert "#" in shell("log", "--density")


def test_search_narrows_before_it_counts(shell: Shell) -> None:
    assert len(shell.json("search", "boat")) == 4
    assert [hit["seq"] for hit in shell.json("search", "boat", "--origin", "web")] == [4]
    assert [hit["seq"] for hit in shell.json("search", "boat", "--newest", "--limit", "1", "--kind", "import")] == [4]
    assert shell.json("search", '"(', "--kind", "chat") == []


def test_show_tells_the_chain_and_redact_what_it_would_reach(shell: Shell) -> None:
    shown = shell.json("show", "2", "--all")[0]
    assert shown["chain"]["problems"] == []  # type: ignore[index]
    assert len(shown["chain"]["hash"]) == 64  # type: ignore[index]
    assert (shown["tainted"], shown["learnt_by"], shown["referred_to_by"]) == (False, [], [])
    assert "follows the entry before it" in shell("show", "2")
    assert shell.json("redact", "2", "--dry-run")[0]["redacted"] == [2]
    assert shell.json("show", "2")[0]["redacted"] is False
    shell("redact", "2", status=2)
    shell("redact", "2", "--reason", "wrong")
    assert [row["seq"] for row in shell.json("log", "--redacted")] == [2]


def test_a_dry_run_shows_what_would_come_in(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "a.md").write_text("# First\n\nOne.", encoding="utf-8")
    report = shell.json("import", str(tmp_path / "notes"), "--dry-run")[0]
    assert report["added"] == 1
    assert [record["title"] for record in report["preview"]["records"]] == ["First"]  # type: ignore[index]
    assert "First" in shell("import", str(tmp_path / "notes"), "--dry-run")
