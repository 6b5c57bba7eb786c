"""The verbs of writing as a contract: fields, exit statuses, nothing else on stdout."""

import io
import json
import sys
import threading
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from core.cli import write_verbs
from core.cli.main import run
from core.entries import Kind
from core.guardian import Guardian
from core.paths import Home
from core.writing.kinds import LENGTHS, DraftKind

PASSPHRASE = "four plain words suffice"
TEXT = "The queen is laying well, and the hive grows.\n"


@pytest.fixture
def verb(
    guardian: Guardian, home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):  # type: ignore[no-untyped-def]
    """Run a verb with --json and return its objects."""
    guardian.close()
    file = tmp_path / "passphrase"
    file.write_text(PASSPHRASE)
    monkeypatch.setenv("GUARDIAN_PASSPHRASE_FILE", str(file))

    def call(*arguments: str, stdin: str = "", status: int = 0) -> list[dict[str, object]]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin.encode())))
        assert run([*arguments, "--json"]) == status
        out, _errors = capsys.readouterr()
        return [json.loads(line) for line in out.splitlines()]

    return call


def test_a_document_from_beginning_to_end(verb, home: Home, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    made = verb("document", "new", "Bees", "-", stdin=TEXT)[0]
    seq = str(made["seq"])
    assert made["title"] == "Bees"
    assert verb("document", "list")[0]["seq"] == made["seq"]
    edited = verb("document", "edit", seq, "-", stdin=TEXT.replace("well", "badly"))[0]
    assert edited["spans"] == [[20, 24, 5]]
    assert verb("document", "edit", seq, "-", stdin=TEXT.replace("well", "badly"))[0]["seq"] is None
    shown = verb("document", "show", seq)[0]
    assert shown["text"] == TEXT.replace("well", "badly")
    assert [one["author"] for one in shown["authors"]] == ["self"]
    assert verb("document", "show", seq, "--at", seq)[0]["text"] == TEXT
    assert [one["seq"] for one in verb("document", "history", seq)] == [made["seq"], edited["seq"]]
    file = tmp_path / "out.txt"
    verb("document", "export", seq, str(file))
    assert file.read_text() == TEXT.replace("well", "badly")
    verb("document", "export", seq, str(file), status=1)
    assert verb("document", "export", seq, str(file), "--replace")[0]["form"] == "txt"
    assert verb("document", "export", seq, str(tmp_path / "out.pdf"))[0]["left_out"] == []
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    assert verb("document", "count", seq)[0] == {"words": 9, "characters": len(TEXT) + 1, "minutes": 1}
    assert verb("document", "count", seq, "--span", "0", "9")[0]["words"] == 2
    assert [one["seq"] for one in verb("document", "list", "--search", "queen hive")] == [made["seq"]]
    assert verb("document", "list", "--search", "wasps") == []
    assert verb("document", "rename", seq, "Two words")[0]["title"] == "Two words"
    restored = verb("document", "restore", seq, seq)[0]
    assert verb("document", "show", seq)[0]["text"] == TEXT
    assert verb("document", "history", seq)[-1]["seq"] == restored["seq"]
    verb("document", "edit", seq, status=2)
    verb("document", "accept", "1", status=1)
    with Guardian.open(home, PASSPHRASE) as guardian:
        actions = guardian.recall.entries(kind=Kind.ACTION)
    assert not any("queen" in action.text or "Bees" in action.text for action in actions)


def test_a_completion_streams_and_a_service_of_lines_answers_the_newest(verb, home: Home) -> None:  # type: ignore[no-untyped-def]
    *deltas, last = verb("complete", "In spring the bees begin to")
    assert "".join(str(one["delta"]) for one in deltas) == last["text"]
    assert set(last) >= {"text", "tokens", "seconds", "first_token_s"}
    asked = [{"id": number, "before": "In spring the bees begin" + " to" * number} for number in range(3)]
    lines = [*map(json.dumps, asked), "[" * 100_000, json.dumps({"id": 9, "accept": " fly"})]
    answers = verb("complete", "-", stdin="\n".join(lines) + "\n")
    finals = {str(one.get("id")): one for one in answers if "delta" not in one}
    assert set(finals) == {"0", "1", "2", "None", "9"}
    assert finals["None"]["error"] == "This line is no JSON."
    assert len(finals["9"]["seqs"]) == 2
    with Guardian.open(home, PASSPHRASE) as guardian:
        assert [entry.text for entry in guardian.recall.entries(kind=Kind.SUGGESTION)] == [" fly"]


def test_a_new_request_ends_the_one_under_way(verb, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    under_way, was_read = threading.Event(), threading.Event()
    printed: list[dict[str, object]] = []

    class Typing:
        """Stdin of an editor: it sends the second request once the first is being answered."""

        def __init__(self) -> None:
            self._lines = [json.dumps({"id": number, "before": "In spring the bees begin to"}) for number in (1, 2)]

        def readline(self, _size: int) -> str:
            if len(self._lines) == 1:
                under_way.wait()
            elif not self._lines:
                was_read.set()
                return ""
            return self._lines.pop(0)

    def hold(one: dict[str, object]) -> None:
        printed.append(one)
        if one.get("id") == 1 and "delta" in one and not under_way.is_set():
            workers = (
                psutil.Process().children()
            )  # held, or on a busy machine the first would be done before it is ended
            for worker in workers:
                worker.suspend()
            under_way.set()
            was_read.wait()
            for worker in workers:
                worker.resume()

    monkeypatch.setattr(write_verbs, "print_json", hold)
    monkeypatch.setattr(write_verbs.sys, "stdin", Typing())
    assert run(["complete", "-", "--json"]) == 0
    first, second = [one for one in printed if "delta" not in one]
    assert (first["id"], first["is_stopped"]) == (1, True)
    assert (second["id"], second["is_stopped"]) == (2, False)
    assert str(second["text"]).startswith(str(first["text"]))


def test_the_self_model_is_made_shown_and_edited(verb) -> None:  # type: ignore[no-untyped-def]
    assert verb("self-model", "show")[0]["seq"] == 0
    verb("self-model", "regenerate", status=1)
    verb("capture", "I want to keep bees for a long time.")
    made = verb("self-model", "regenerate")[0]
    assert "I want to keep bees" in str(made["text"])
    edited = verb("self-model", "edit", "-", stdin="## Mine\n- I keep bees.\n")[0]
    assert edited["origin"] == "self"
    assert verb("self-model", "show")[0]["text"] == "## Mine\n- I keep bees.\n"
    assert [one["origin"] for one in verb("self-model", "history")] == ["self", "model"]


def test_a_draft_needs_one_thing_to_begin_with(verb) -> None:  # type: ignore[no-untyped-def]
    verb("draft", status=1)
    verb("draft", "a topic", "--continue", "3", status=2)
    verb("draft", "--continue", "1", status=1)
    verb("draft", "x", "--kind", "poem", status=2)
    verb("draft", "x", "--kind", "reply", status=1)
    verb("draft", "x", "--alternatives", "99", status=2)


def test_a_draft_streams_its_steps_and_ends_with_them(verb, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    short = replace(LENGTHS[DraftKind.NOTE], plan_tokens=8, draft_tokens=12, critique_tokens=8, revision_tokens=12)
    monkeypatch.setitem(LENGTHS, DraftKind.NOTE, short)
    *deltas, last = verb("draft", "why I count mites in July", "--kind", "note")
    assert set(last) >= {"seq", "text", "steps"}
    assert list(last["steps"])[:2] == ["plan", "draft"]
    streamed = [one["step"] for one in deltas]  # of a step that says nothing, which may happen, there is nothing
    assert streamed
    assert list(dict.fromkeys(streamed)) == [step for step in last["steps"] if step in streamed]
    document = verb("document", "new", "Mites", "--from", str(last["seq"]))[0]
    shown = verb("document", "show", str(document["seq"]))[0]
    assert shown["text"] == last["text"]
    assert {one["author"] for one in shown["authors"]} == ({"model"} if last["text"] else set())
