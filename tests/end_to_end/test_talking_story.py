"""Conversations from end to end: import notes, ask, branch, judge, correct; in real processes with the real model."""

import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))  # the terminal is a module of these tests, not of a package

from command_line import NOTES, Terminal

QUESTION = "When does the queen lay most eggs?"
RIGHT = "In May, when the rape flowers."


@pytest.fixture(scope="module")
def terminal(tmp_path_factory: pytest.TempPathFactory) -> Terminal:
    terminal = Terminal(tmp_path_factory.mktemp("talking"))
    terminal.run("import", str(NOTES))
    return terminal


@pytest.fixture(scope="module")
def first(terminal: Terminal) -> dict[str, object]:
    *deltas, answer = terminal.run("ask", QUESTION)
    assert "".join(str(delta["delta"]) for delta in deltas) == answer["text"]
    assert answer["citations"]
    return answer


def shown(terminal: Terminal, seq: object) -> list[dict[str, object]]:
    return terminal.run("conversations", "show", str(seq))


@pytest.mark.timeout(900)
def test_a_conversation_branches_and_every_branch_is_kept(terminal: Terminal, first: dict[str, object]) -> None:
    seq, thread = first["seq"], str(first["thread"])
    second = terminal.run("ask", "And in winter?", "--thread", thread, "--no-recall")[-1]
    again = terminal.run("regenerate", str(second["seq"]))[-1]
    assert again["question_seq"] == second["question_seq"]
    edited = terminal.run("ask", "And in May?", "--edit", str(second["question_seq"]), "--no-recall")[-1]
    path = shown(terminal, thread)
    assert [turn["seq"] for turn in path] == [first["question_seq"], seq, edited["question_seq"], edited["seq"]]
    assert [(turn["number"], turn["of"]) for turn in path] == [(1, 1), (1, 1), (2, 2), (1, 1)]
    assert [turn["seq"] for turn in shown(terminal, second["seq"])][-1] == second["seq"]
    outline = terminal.run("conversations", "show", thread, "--tree")
    assert len(outline) == 7
    assert [turn["seq"] for turn in outline if turn["active"]] == [turn["seq"] for turn in path]


@pytest.mark.timeout(900)
def test_chat_is_led_by_typed_lines(terminal: Terminal) -> None:
    typed = "Do drones sting?\n/edit Do queens sting?\n/branches\n/branch 1\n/endorse\n/quit\n"
    printed = terminal.run("chat", "--no-recall", typed=typed)
    answers = [line for line in printed if "question_seq" in line]
    branches = [line for line in printed if "branch" in line]
    assert [branch["seq"] for branch in branches] == [answer["seq"] for answer in answers]
    assert printed[-1]["judges"] == answers[0]["seq"]
    listed = terminal.run("conversations", "list")[0]
    assert (listed["thread"], listed["title"]) == (answers[0]["thread"], "Do drones sting?")
    assert shown(terminal, answers[0]["thread"])[-1]["seq"] == answers[0]["seq"]
    assert shown(terminal, answers[0]["thread"])[-1]["verdict"] == "endorse"
    hit = terminal.run("conversations", "search", "queens", "sting")[0]
    assert hit["thread"] == answers[0]["thread"]
    assert hit["seq"] in {answers[1]["question_seq"], answers[1]["seq"]}


@pytest.mark.timeout(900)
def test_what_was_corrected_is_not_said_twice(terminal: Terminal, first: dict[str, object]) -> None:
    seq = str(first["seq"])
    terminal.run("reject", seq, "--reason", "That is July.")
    correction = terminal.run("correct", seq, RIGHT)[0]["seq"]
    again = terminal.run("ask", QUESTION)[-1]
    assert str(again["text"]).startswith(RIGHT)
    assert (again["correction"], again["citations"]) == (correction, [correction])
    likewise = terminal.run("ask", "When does a queen lay the most eggs?")[-1]
    meta = terminal.run("show", str(likewise["question_seq"]))[0]["meta"]
    assert isinstance(meta, dict)
    assert meta["recalled"][0][0] == correction
    terminal.run("retract", str(correction))
    assert terminal.run("conversations", "show", str(first["thread"]))[1]["verdict"] is None
    assert terminal.run("verify", "--level", "2")[0]["ok"] is True
