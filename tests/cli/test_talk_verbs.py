"""ask, regenerate, chat, conversations, endorse, correct, reject, retract: what they print, and how they end."""

import io
import json
import sys
from pathlib import Path

import pytest
from rich.console import Console
from shell import Shell

sys.path.append(
    str(Path(__file__).parents[1] / "services")
)  # the scripted engine is a module of the tests beside these

from scripted_engine import ADAPTER, WAYS, ScriptedEngine

from core.cli.answers_shown import answering, on_delta
from core.entries import Draft, Kind, Origin
from core.guardian import Guardian
from core.models.catalogue import default_model
from core.paths import Home
from core.services.adapters import adapter_draft, promotion
from core.services.results import GateResult, Losses
from core.vault.keys import MIN_MEMORY_MIB

PASSPHRASE = "four plain words suffice"
ANSWER_FIELDS = {"seq", "text", "tokens", "seconds", "uncertainty", "asked_back", "question_seq", "thread", "citations"}


class Talk(Shell):
    """Run verbs over an engine that says what it is told to."""

    def __init__(
        self, engine: ScriptedEngine, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        super().__init__(capsys)
        self.engine = engine
        self._monkeypatch = monkeypatch

    def type_in(self, *lines: str) -> None:
        """Have these lines typed into the next verb."""
        text = "".join(f"{line}\n" for line in lines)
        self._monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))


@pytest.fixture
def shell(home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Talk:
    engine = ScriptedEngine()
    monkeypatch.setattr("core.guardian.Engine", lambda *_arguments, **_named: engine)
    (tmp_path / "passphrase").write_text(PASSPHRASE + "\n")
    monkeypatch.setenv("GUARDIAN_PASSPHRASE_FILE", str(tmp_path / "passphrase"))
    shell = Talk(engine, capsys, monkeypatch)
    shell("init", f"--kdf-memory-mib={MIN_MEMORY_MIB}")
    return shell


@pytest.fixture
def adapter(shell: Talk, home: Home) -> str:
    gate = GateResult(True, "better", Losses(), Losses(), 1, 0.1, 0.05, 0.15)
    with Guardian.open(home, PASSPHRASE) as guardian:
        made = adapter_draft(ADAPTER, None, default_model().sha256, "run-1", gate, set(), {})
        guardian._log.append_all([made, promotion(ADAPTER)])
    shell.engine.adapter = ADAPTER
    return ADAPTER


def test_an_answer_streams_and_ends_with_the_whole(shell: Talk) -> None:
    shell.engine.says = ["bees fly far"]
    *deltas, answer = shell.json("ask", "How", "far?")
    assert "".join(str(line["delta"]) for line in deltas) == answer["text"] == "bees fly far"
    assert set(answer) >= ANSWER_FIELDS
    assert shell("ask", "And back?", "--thread", str(answer["thread"])) == "answer 2\n\n"
    assert shell.errors == ""


def test_an_answer_that_reached_its_limit_says_so(shell: Talk) -> None:
    assert shell.json("ask", "How", "far?")[-1]["finish"] == "end"
    shell.engine.says, shell.engine.finish = ["bees fly far and"] * 2, "length"
    cut = shell.json("ask", "And", "how", "long?")[-1]
    assert (cut["finish"], cut["is_stopped"]) == ("length", False)
    assert shell("regenerate", str(cut["seq"])) == "bees fly far and\n\n"
    assert "cut off after 4 tokens" in shell.errors


def test_a_question_goes_on_from_an_answer_or_takes_the_place_of_another(shell: Talk) -> None:
    first = shell.json("ask", "one")[-1]
    seq, thread = str(first["seq"]), str(first["thread"])
    shell("ask", "two", "--thread", thread)
    beside = shell.json("ask", "three", "--from", seq)[-1]
    assert [turn.text for turn in shell.engine.calls[-1].turns[1:]] == ["one", "answer 1", "three"]
    edited = shell.json("ask", "four", "--edit", str(beside["question_seq"]))[-1]
    assert [turn.text for turn in shell.engine.calls[-1].turns[1:]] == ["one", "answer 1", "four"]
    again = shell.json("regenerate", str(edited["seq"]))[-1]
    assert again["question_seq"] == edited["question_seq"]
    shown = shell.json("conversations", "show", thread)
    assert [(turn["text"], turn["number"], turn["of"]) for turn in shown] == [
        *(("one", 1, 1), ("answer 1", 1, 1), ("four", 3, 3), ("answer 5", 2, 2))
    ]
    assert {turn["certainty"]["standing"] for turn in shown if turn["kind"] == "answer"} == {"unknown"}
    other = shell.json("conversations", "show", str(beside["seq"]))
    assert [turn["text"] for turn in other] == ["one", "answer 1", "three", "answer 3"]
    lines = shell.json("conversations", "show", thread, "--tree")
    assert [line["text"] for line in lines if line["active"]] == [turn["text"] for turn in shown]
    assert {line["depth"] for line in lines} == {0, 1, 2}
    printed = shell("conversations", "show", thread, "--tree")
    assert "*         [" in printed
    assert "(3 of 3)" in shell("conversations", "show", thread)


def test_conversations_are_listed_and_searched(shell: Talk) -> None:
    assert "There is no conversation yet" in shell("conversations")
    assert shell.json("conversations", "list") == []
    first = shell.json("ask", "How do bees dance?")[-1]
    second = shell.json("ask", "What is wax?")[-1]
    assert [line["title"] for line in shell.json("conversations")] == ["What is wax?", "How do bees dance?"]
    assert [line["thread"] for line in shell.json("conversations", "list", "--limit", "1")] == [second["thread"]]
    older = shell.json("conversations", "list", "--before", str(second["thread"]))
    assert [line["thread"] for line in older] == [first["thread"]]
    hit = shell.json("conversations", "search", "dance")[0]
    assert set(hit) >= {"thread", "title", "seq", "snippet"}
    assert (hit["thread"], hit["seq"]) == (first["thread"], first["question_seq"])
    assert "How do bees dance?" in shell("conversations", "search", "bees")
    assert "Nothing found" in shell("conversations", "search", "wasps")


@pytest.mark.usefixtures("adapter")
@pytest.mark.parametrize("columns", ["140", "60"])
def test_base_and_adapter_are_compared(shell: Talk, monkeypatch: pytest.MonkeyPatch, columns: str) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    shell.engine.says = ["the base says \x1b[31mred", "the adapter says blue"]
    printed = shell("ask", "Which?", "--compare")
    lines = printed.splitlines()
    is_beside = any("the base says" in line and "the adapter says blue" in line for line in lines)
    assert is_beside is (columns == "140")
    assert "the adapter says blue" in printed
    assert "\x1b[31m" not in printed
    assert "guardian endorse" in printed
    *deltas, pair = shell.json("ask", "Which?", "--compare")
    assert {line["speaker"] for line in deltas} == {"base", "adapter"}
    assert (pair["base"]["adapter"], pair["adapter"]["adapter"]) == (None, ADAPTER)
    shell("endorse", str(pair["base"]["seq"]))
    assert shell.json("conversations", "show", str(pair["thread"]))[-1]["seq"] == pair["base"]["seq"]


def test_without_an_adapter_a_comparison_leaves_no_question(shell: Talk) -> None:
    shell("ask", "Which?", "--compare", status=1)
    assert "no adapter" in shell.errors
    assert shell.json("conversations") == []


def test_several_answers_are_shown_with_their_entries(shell: Talk) -> None:
    *deltas, several = shell.json("ask", "Which?", "--alternatives", "3")
    assert {line["alternative"] for line in deltas} == {1, 2, 3}
    assert [answer["text"] for answer in several["alternatives"]] == WAYS[:3]
    assert "2 of 3 [" in shell("ask", "Which?", "--alternatives", "3")


@pytest.mark.parametrize(
    "arguments",
    [
        *(["--thread", "1", "--from", "2"], ["--from", "1", "--edit", "2"], ["--compare", "--base"]),
        *(["--compare", "--alternatives", "2"], ["--alternatives", "0"], ["--alternatives", "99"]),
    ],
)
def test_what_cannot_be_asked_together_is_wrong_usage(shell: Talk, arguments: list[str]) -> None:
    shell("ask", "x", *arguments, status=2)


def test_a_cut_answer_is_shown_with_the_reason_and_ends_with_1(shell: Talk) -> None:
    shell.engine.says, shell.engine.dies_after = ["bees fly far away"], 2
    assert "bees fly" in shell("ask", "How far?", status=1)
    assert "SIGKILL" in shell.errors
    assert "is kept" in shell.errors
    shell.engine.says = ["bees fly far away"]
    answer = shell.json("ask", "How far?", status=1)[-1]
    assert (answer["text"], answer["is_stopped"]) == ("bees fly", True)
    assert "SIGKILL" in str(answer["problem"])


def test_what_did_not_fit_is_said(shell: Talk) -> None:
    shell.engine.dropped_tokens = 77
    shell.type_in("a long text")
    shell("ask", "-")
    assert "77 tokens did not fit" in shell.errors
    assert shell.engine.calls[-1].turns[-1].text == "a long text\n"
    assert shell.json("ask", "x")[-1]["dropped_tokens"] == 77


def test_feedback_names_its_entry_and_a_corrected_answer_is_not_given_twice(shell: Talk) -> None:
    seq = str(shell.json("ask", "What is propolis?")[-1]["seq"])
    rejected = shell.json("reject", seq, "--reason", "it is no honey")[0]["seq"]
    assert shell.json("show", str(rejected))[0]["text"] == "it is no honey"
    assert "rejected" in shell("conversations", "show", seq)
    shell("retract", seq)
    shell("retract", seq, status=1)
    assert set(shell.json("endorse", seq)[0]) >= {"seq"}
    corrected = shell.json("correct", seq, "Resin", "that", "bees", "gather.")[0]["seq"]
    answer = shell.json("ask", "What is propolis?")[-1]
    assert (answer["correction"], answer["citations"]) == (corrected, [corrected])
    assert str(answer["text"]).startswith("Resin that bees gather.")
    shell("ask", "what is propolis")
    assert f"entry {corrected} corrects" in shell.errors
    assert len(shell.engine.calls) == 1
    shell("endorse", "1", status=1)
    assert "did not write" in shell.errors


def test_a_correction_stands_in_no_action_entry(shell: Talk, home: Home) -> None:
    seq = str(shell.json("ask", "What is propolis?")[-1]["seq"])
    shell("correct", seq, "a private thing")
    shell("reject", seq, "--reason", "a private reason")
    with Guardian.open(home, PASSPHRASE) as guardian:
        actions = guardian.recall.entries(limit=-1, kind=Kind.ACTION)
    assert not any("private" in action.text or "private" in json.dumps(dict(action.meta)) for action in actions)


@pytest.mark.usefixtures("adapter")
def test_a_conversation_is_led_by_lines_with_a_slash(shell: Talk) -> None:
    shell.type_in(
        *("one", "/regenerate", "two", "/branches", "/branch 1", "three", "/edit four", "/compare", "/base", "five"),
        *("/correct six", "/endorse", "/reject no", "/help", "/nonsense", "/branch 9", "/quit", "never read"),
    )
    printed = shell("chat")
    asked = [call.turns[-1].text for call in shell.engine.calls]
    assert asked == ["one", "one", "two", "three", "four", "four", "five"]
    assert [turn.text for turn in shell.engine.calls[2].turns[1:]] == ["one", "answer 2", "two"]
    # The first branch ends with the first answer.
    assert [turn.text for turn in shell.engine.calls[3].turns[1:]] == ["one", "answer 1", "three"]
    assert [turn.text for turn in shell.engine.calls[4].turns[1:]] == ["one", "answer 1", "four"]
    assert [call.adapters for call in shell.engine.calls[4:]] == [None, {}, {}]
    assert "* 2: 4 turns" in printed
    assert "/regenerate" in shell.errors
    assert "There is no /nonsense" in shell.errors
    assert "There is no branch '9'" in shell.errors
    assert "never read" not in asked


def test_a_conversation_is_taken_up_again_and_nothing_to_judge_is_said(shell: Talk) -> None:
    first = shell.json("ask", "one")[-1]
    shell.type_in("two")
    *_, answer = shell.json("chat", "--thread", str(first["thread"]))
    assert answer["thread"] == first["thread"]
    shell.type_in("/endorse", "/regenerate", "/branches")
    shell("chat")
    assert shell.errors.count("Ask something first.") == 3


def test_an_answer_that_fails_does_not_end_the_conversation(shell: Talk, home: Home) -> None:
    shell.engine.dies_after = 0
    shell.type_in("one", "two")
    shell("chat")
    assert shell.errors.count("SIGKILL") == 2
    with Guardian.open(home, PASSPHRASE) as guardian:
        assert [entry.text for entry in guardian.recall.entries(kind=Kind.CHAT)] == ["two", "one"]
        guardian._log.append(Draft(Kind.CAPTURE, Origin.SELF, "still open"))


def test_a_terminal_is_told_that_an_answer_is_coming_until_its_first_word(
    shell: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = io.StringIO()
    terminal = Console(file=said, force_terminal=True, width=80)
    coming = terminal.status("Thinking…")
    monkeypatch.setattr("core.cli.answers_shown._coming", coming)
    seen: list[tuple[str, bool]] = []

    def look(text: str) -> None:
        on_delta(text)
        seen.append((said.getvalue(), coming._live.is_started))

    with answering():
        assert coming._live.is_started
        look("bees")
    assert "Thinking…" in seen[0][0]
    assert not seen[0][1]
    assert not coming._live.is_started
