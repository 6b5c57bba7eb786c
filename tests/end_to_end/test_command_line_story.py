"""The main job from end to end: import, ask, train, prove, use, roll back; by the command line, in real processes."""

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))  # the terminal is a module of these tests, not of a package

from command_line import LIMIT_S, NOTES, Terminal

POLL_S = 0.05
CANARY = "the zanzibar heptagon hums at dusk"


@pytest.fixture(scope="module")
def terminal(tmp_path_factory: pytest.TempPathFactory) -> Terminal:
    return Terminal(tmp_path_factory.mktemp("story"))


def test_import_is_idempotent(terminal: Terminal) -> None:
    count = len(list(NOTES.rglob("*.md")))
    first = terminal.run("import", str(NOTES))[0]
    again = terminal.run("import", str(NOTES))[0]
    assert (first["added"], first["skipped"], first["failed"]) == (count, 0, 0)
    assert (again["added"], again["skipped"], again["failed"]) == (0, count, 0)


@pytest.fixture(scope="module")
def trained(terminal: Terminal) -> dict[str, object]:
    terminal.run("capture", CANARY, "and", "I", "wrote", "it", "down.")
    process = terminal.start("train", "--minutes", "3")
    wait_for_trainer(process)
    process.send_signal(signal.SIGINT)  # Ctrl+C saves the run and ends the command by itself
    out, errors = process.communicate(timeout=LIMIT_S)
    assert process.returncode == 0, errors
    assert json.loads(out)["is_paused"] is True
    return terminal.run("train", "--minutes", "3")[0]


@pytest.mark.timeout(900)
def test_training_promotes_what_the_gate_proves(terminal: Terminal, trained: dict[str, object]) -> None:
    gate = trained["gate"]
    assert isinstance(gate, dict)
    assert gate["held_out"]["candidate"] < gate["held_out"]["base"]
    assert gate["general"]["candidate"] <= gate["general"]["base"] + 0.02
    assert trained["promoted"] is gate["is_passed"] is True
    listed = terminal.run("adapters", "list")
    assert [(adapter["id"], adapter["current"]) for adapter in listed] == [(trained["adapter"], True)]


@pytest.mark.timeout(900)
def test_ask_uses_the_adapter_base_does_not_and_rollback_restores(
    terminal: Terminal, trained: dict[str, object]
) -> None:
    def adapter_of(*arguments: str) -> object:
        answer = terminal.run("ask", "What did I write about the queen?", *arguments)[-1]
        entry = terminal.run("show", str(answer["seq"]))[0]
        meta = entry["meta"]
        assert isinstance(meta, dict)
        assert answer["adapter"] == meta["adapter"]
        return meta["adapter"]

    assert adapter_of() == trained["adapter"]
    assert adapter_of("--base", "--no-recall") is None
    terminal.run("adapters", "rollback")
    assert adapter_of("--no-recall") is None
    terminal.run("adapters", "promote", str(trained["adapter"]))
    assert adapter_of("--no-recall") == trained["adapter"]


@pytest.mark.timeout(900)
def test_base_and_adapter_answer_side_by_side(terminal: Terminal, trained: dict[str, object]) -> None:
    *deltas, pair = terminal.run("ask", "What did I write about swarms?", "--compare")
    assert {delta["speaker"] for delta in deltas} == {"base", "adapter"}
    answers = [pair["base"], pair["adapter"]]
    assert [answer["adapter"] for answer in answers if isinstance(answer, dict)] == [None, trained["adapter"]]
    turn = terminal.run("conversations", "show", str(pair["thread"]))[-1]
    assert turn["siblings"] == [answer["seq"] for answer in answers if isinstance(answer, dict)]


@pytest.mark.timeout(900)
def test_evaluate_measures_the_adapter_in_use(terminal: Terminal, trained: dict[str, object]) -> None:
    assert trained["promoted"]
    report = terminal.run("evaluate")[0]
    bits = report["bits_per_byte"]
    assert isinstance(bits, dict)
    assert set(bits) == {"base", "in_context", "adapter", "control"}
    assert bits["adapter"] < bits["base"]


@pytest.mark.timeout(900)
def test_no_byte_of_a_canary_lies_in_clear_anywhere(terminal: Terminal, trained: dict[str, object]) -> None:
    assert trained["adapter"]
    answer = terminal.run("ask", CANARY)[-1]
    assert answer["citations"]
    cache = Path(os.environ.get("GUARDIAN_CACHE", Path.home() / ".cache" / "guardian-angel"))
    needles = [CANARY.encode(), CANARY.encode("utf-16-le"), b"zanzibar", b"heptagon"]
    public = {".gguf", ".safetensors"}  # the base model's own vocabulary may hold a rare word
    files = [path for folder in (terminal.folder, cache) for path in folder.rglob("*") if path.is_file()]
    assert len(files) > 5
    for path in files:
        data = path.read_bytes()
        found = [
            needle
            for needle in needles[: 2 if path.suffix in public or path.name == "tokenizer.json" else 4]
            if needle in data
        ]
        assert not found, path


def test_a_killed_app_in_mid_training_loses_nothing(terminal: Terminal, trained: dict[str, object]) -> None:
    for number in range(6):
        terminal.run("capture", f"Another thought about the apiary, number {number}: the hive scale drifted again.")
    process = terminal.start("train", "--minutes", "3")
    wait_for_trainer(process)
    process.kill()
    process.communicate()
    assert terminal.run("verify", "--level", "2")[0]["ok"] is True
    current = [adapter["id"] for adapter in terminal.run("adapters", "list") if adapter["current"]]
    assert current == [trained["adapter"]]
    assert terminal.run("ask", "Which adapter answers?", "--no-recall")[-1]["adapter"] == trained["adapter"]


@pytest.mark.timeout(900)
def test_training_gives_way_to_a_talk_in_another_process_and_goes_on_after_it(
    terminal: Terminal, trained: dict[str, object]
) -> None:
    assert trained["adapter"]
    terminal.run("capture", "One more thought about the apiary: the scale was right after all.")
    training = terminal.start("train", "--minutes", "3")
    wait_for_trainer(training)
    two = sorted(os.sched_getaffinity(0))[:2]
    os.sched_setaffinity(training.pid, two)  # a machine with more processors might allow both
    talking = terminal.start("chat")
    assert talking.stdin
    talking.stdin.write("What does the scale say?\n")
    talking.stdin.flush()
    wait_for_children(training, 0)
    talking.communicate(timeout=LIMIT_S)  # which ends the talk
    assert talking.returncode == 0
    wait_for_trainer(training)
    training.send_signal(signal.SIGINT)
    out, errors = training.communicate(timeout=LIMIT_S)
    assert training.returncode == 0, errors
    assert json.loads(out)["is_paused"] is True


def wait_for_trainer(process: "subprocess.Popen[str]") -> None:
    """Wait until the command has started its trainer: it has a child."""
    wait_for_children(process, 1)


def wait_for_children(process: "subprocess.Popen[str]", count: int) -> None:
    """Wait until a command has so many children."""
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    if not children.exists():
        pytest.skip(reason="the children of a process can be seen on Linux only")
    while process.poll() is None and len(children.read_text().split()) != count:
        threading.Event().wait(POLL_S)
    assert process.poll() is None
