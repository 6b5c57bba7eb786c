"""schedule, serve, daydream, insights, digest: what they print for people and for scripts, and how they end."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from shell import Shell

from core.entries import Draft, Kind, Origin
from core.guardian import Guardian
from core.paths import Home
from core.vault.keys import MIN_MEMORY_MIB

PASSPHRASE = "four plain words suffice"
HEAVY = ["train", "daydream", "digest"]


@pytest.fixture
def shell(home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Shell:
    (tmp_path / "passphrase").write_text(PASSPHRASE + "\n")
    monkeypatch.setenv("GUARDIAN_PASSPHRASE_FILE", str(tmp_path / "passphrase"))
    shell = Shell(capsys)
    shell("init", f"--kdf-memory-mib={MIN_MEMORY_MIB}")
    return shell


def append(home: Home, *drafts: Draft) -> list[int]:
    with Guardian.open(home, PASSPHRASE) as guardian:
        return guardian._log.append_all(drafts)


def insight(text: str, sources: list[int], **meta: object) -> Draft:
    facts = {"from": sources, "kind": "connection", "arm": "random", "is_lot": True, "score": 0.5}
    return Draft(Kind.INSIGHT, Origin.MODEL, text, meta=facts | meta)


@pytest.fixture
def brought(shell: Shell, home: Home) -> list[int]:
    notes = append(home, *(Draft(Kind.CAPTURE, Origin.SELF, f"Note {number} on bees.") for number in range(2)))
    seqs = append(home, insight(f"Both are of bees [{notes[0]}] [{notes[1]}].", notes, score=0.9))
    question = Draft(Kind.QUESTION, Origin.MODEL, f"Why bees [{notes[0]}] [{notes[1]}]?", meta={"from": notes})
    return [*notes, *seqs, *append(home, question)]


def test_the_schedule_says_what_is_next_and_why(shell: Shell) -> None:
    jobs = [json.loads(line) for line in shell("--json", "schedule", "list").splitlines()]
    assert [job["job"] for job in jobs][:3] == HEAVY
    for job in jobs:
        assert set(job) == {"job", "next", "last", "state", "reason"}
        assert job["reason"]
    said = shell("schedule", "list")
    assert all(name in said for name in HEAVY)
    assert "Nothing has run yet." in shell("schedule", "history")


def test_a_job_is_done_by_hand_and_its_end_is_remembered(shell: Shell) -> None:
    done = json.loads(shell("--json", "schedule", "run", "train"))
    assert (done["job"], done["state"]) == ("train", "ok")
    assert "too few to learn from" in done["reason"]
    (ran,) = [json.loads(line) for line in shell("--json", "schedule", "history").splitlines()]
    assert (ran["job"], ran["state"]) == ("train", "ok")
    assert "A quiet day" in shell("schedule", "run", "digest")
    assert "train" in shell("schedule", "history")


def test_a_job_that_is_unknown_or_off_is_named(shell: Shell) -> None:
    shell("schedule", "run", "nap", status=1)
    assert "There is no job 'nap'" in shell.errors
    shell("settings", "set", "daydream", "off")
    shell("schedule", "run", "daydream", status=1)
    assert "is off" in shell.errors


def test_jobs_are_paused_for_a_while_and_resumed(shell: Shell) -> None:
    paused = json.loads(shell("--json", "schedule", "pause", "--hours", "2"))
    assert paused["paused"]
    assert "paused until" in shell("schedule", "list")
    assert json.loads(shell("--json", "schedule", "resume")) == {"paused": False, "until": None}
    assert "No job begins before" in shell("schedule", "pause", "--until-tomorrow")
    assert "paused" in shell("schedule", "list")
    assert "Jobs begin again" in shell("schedule", "resume")
    shell("schedule", "pause", "--hours", "-1", status=2)


def test_times_of_the_day_are_settings(shell: Shell) -> None:
    assert "digest_time = 06:30" in shell("settings", "set", "digest_time", "6:30")
    for wrong in ("25:00", "7", "noon", "12:60", "-1:00", "\uff11\uff12:\uff13\uff10"):
        shell("settings", "set", "digest_time", wrong, status=1)
        assert "is no time of the day" in shell.errors


def test_an_empty_log_gives_a_quiet_day(shell: Shell) -> None:
    dreamt = json.loads(shell("--json", "daydream", "--minutes", "0.05"))
    assert (dreamt["pairs"], dreamt["insights"], dreamt["is_stopped"]) == (0, [], False)
    assert "Nothing passed the bar" in shell("daydream", "--minutes", "0.05")
    assert "There is none yet" in shell("insights", "list")
    assert "A quiet day" in shell("digest")
    assert "Nothing was judged yet." in shell("insights", "stats")


def test_the_digest_shows_insights_beside_their_sources_and_questions_last(shell: Shell, brought: list[int]) -> None:
    one, other, seq, question = brought
    found = [json.loads(line) for line in shell("--json", "digest").splitlines()]
    assert [item["seq"] for item in found] == [seq, question]
    assert found[0]["from"] == [one, other]
    assert found[0]["score"] == 0.9
    assert [source["text"] for source in found[0]["sources"]] == ["Note 0 on bees.", "Note 1 on bees."]
    said = shell("digest")
    assert said.index("Both are of bees") < said.index("Note 0 on bees.") < said.index("Why bees")


def test_a_control_is_named_only_once_it_is_judged(shell: Shell, brought: list[int]) -> None:
    seq = brought[2]
    for shown in (
        shell("insights", "list"),
        shell("digest"),
        shell("insights", "show", str(seq)),
        shell("show", str(seq)),
    ):
        assert "random" not in shown
    assert json.loads(shell("--json", "insights", "list").splitlines()[1])["arm"] is None
    kept = json.loads(shell("--json", "insights", "keep", str(seq)))
    assert (kept["verdict"], kept["arm"]) == ("kept", "random")
    assert "dismissed, random" in shell("insights", "dismiss", str(seq))
    figures = json.loads(shell("--json", "insights", "stats"))
    assert [(arm["arm"], arm["judged"], arm["kept"]) for arm in figures["arms"]][1] == ("random", 1, 0)
    assert "Too few verdicts" in shell("insights", "stats")
    assert "random" not in shell("insights", "retract", str(seq))


def test_only_insights_are_judged(shell: Shell, brought: list[int]) -> None:
    shell("insights", "keep", str(brought[0]), status=1)
    assert "is no insight" in shell.errors
    shell("insights", "keep", "999", status=1)
    assert "There is no entry 999" in shell.errors


@pytest.mark.skipif(sys.platform == "win32", reason="SIGTERM")
def test_a_machine_without_a_screen_keeps_the_vault_open_until_it_is_told_to_end(shell: Shell, home: Home) -> None:
    command = [sys.executable, "-P", "-m", "core.cli.main", "--json", "serve"]
    environment = os.environ | {"GUARDIAN_HOME": str(home.folder)}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert json.loads(child.stdout.readline()) == {"serving": True}
        child.send_signal(signal.SIGTERM)
        said, errors = child.communicate(timeout=60)
    assert (child.returncode, said, errors) == (0, "", "")
    with Guardian.open(home, PASSPHRASE) as guardian:
        assert guardian.recall.entries(limit=1, kind=Kind.ACTION)[0].meta["verb"] == "serve"
