"""The self-model from a real log."""

from pathlib import Path

import pytest

from core.entries import Draft, Kind, Origin
from core.errors import GuardianError
from core.guardian import Guardian
from core.services import self_model
from core.services.self_model import STALE_AFTER
from core.writing.budget import estimated_tokens
from core.writing.self_model_text import MAX_TOKENS, cited, parse

NOTES = Path(__file__).parents[1] / "data" / "notes"
FOREIGN = "I want to build a zeppelin. " * 9


@pytest.fixture
def written(guardian: Guardian) -> Guardian:
    """A log with the notes of one person and texts that must not enter."""
    guardian.importing.run(NOTES)
    origins = [Origin.MODEL, Origin.KNOWN, Origin.SELF, Origin.SELF]
    for origin, meta in zip(origins, [{}, {}, {"tainted": True}, {"incognito": True}], strict=True):
        guardian._log.append(Draft(Kind.CAPTURE, origin, FOREIGN, meta=meta))
    return guardian


def test_it_says_what_the_log_says_and_cites_it(written: Guardian) -> None:
    made = written.self_model.regenerate()
    assert estimated_tokens(made.text) == made.tokens <= MAX_TOKENS
    sections = parse(made.text)
    assert set(sections) == {"How I write", "What I write about", "People and projects", "What I said I want"}
    lines = [line for section in sections.values() for line in section]
    assert all(cited(line) for line in lines)
    assert {written.recall.entry(seq).origin for seq in cited(made.text)} == {Origin.SELF}
    assert "zeppelin" not in made.text
    wishes = sections["What I said I want"]
    quote = next(line for line in wishes if "bad at something every year" in line)
    assert "bad at something every year" in written.recall.entry(cited(quote)[-1]).text
    entry = written.recall.entry(made.seq)
    assert (entry.kind, entry.origin, entry.parent) == (Kind.SELF_MODEL, Origin.MODEL, None)
    assert entry.meta["citations"] == cited(made.text)
    assert "[" not in written.self_model.for_prompt()


def test_the_same_log_gives_the_same_text(written: Guardian) -> None:
    first, second = written.self_model.regenerate(), written.self_model.regenerate()
    assert first.text == second.text
    assert written.recall.entry(second.seq).parent == first.seq
    assert [entry.seq for entry in written.self_model.history()] == [second.seq, first.seq]


def test_what_the_principal_edits_survives_regeneration(written: Guardian) -> None:
    made = written.self_model.regenerate()
    struck = parse(made.text)["People and projects"][0]
    edited = made.text.replace(struck, "- Cargo is my dog.") + "\n\n## Values\n- Slow is fine.\n"
    own = written.self_model.edit(edited)
    assert own.origin == "self"
    written.capture.add("A new text about the hives and the honey.")
    for _ in range(2):
        again = written.self_model.regenerate()
        assert "- Cargo is my dog." in again.text
        assert "- Slow is fine." in again.text
        assert "times [" not in "".join(line for line in parse(again.text)["People and projects"] if "Cargo," in line)
        assert parse(again.text)["How I write"][0].startswith("- 21 texts")


def test_redacted_entries_leave_it_at_once_and_it_is_stale(written: Guardian) -> None:
    made = written.self_model.regenerate()
    quote = next(line for line in made.text.splitlines() if "bad at something every year" in line)
    seq = cited(quote)[-1]
    redacted = written.redaction.redact([seq], "no reason")
    assert made.seq in redacted.may_repeat
    assert "bad at something every year" not in written.self_model.for_prompt()
    assert written.self_model.current().is_stale
    again = written.self_model.regenerate()
    assert seq not in cited(again.text)
    assert not again.is_stale


def test_a_redacted_version_gives_way_to_the_one_before(written: Guardian) -> None:
    first = written.self_model.regenerate()
    second = written.self_model.edit("## Mine\n- A secret.")
    written.redaction.redact([second.seq], "no reason")
    assert written.self_model.current().seq == first.seq


def test_it_is_stale_when_many_texts_came_since(guardian: Guardian) -> None:
    guardian.capture.add("The first text of this log.")
    assert not guardian.self_model.regenerate().is_stale
    guardian._log.append_all([Draft(Kind.CAPTURE, Origin.SELF, f"text {n}") for n in range(STALE_AFTER + 1)])
    assert guardian.self_model.current().new_entries == STALE_AFTER + 1
    assert guardian.self_model.current().is_stale


def test_corrections_and_verdicts_are_in_it(written: Guardian) -> None:
    log = written._log
    log.append(Draft(Kind.CORRECTION, Origin.SELF, "Say bees, not pollinators.", meta={"judges": 1}))
    verdict = log.append(Draft(Kind.VERDICT, Origin.SELF, "", meta={"verdict": "reject", "judges": 1}))
    for no_judgement in ("choose", "retract"):
        log.append(Draft(Kind.VERDICT, Origin.SELF, "", meta={"verdict": no_judgement, "judges": 1}))
    lines = parse(written.self_model.regenerate().text)["Corrections I made"]
    assert lines[0] == f"- Verdicts on what the model wrote: 1 reject [{verdict}]"
    assert "Say bees, not pollinators." in lines[1]


def test_the_model_sums_up_and_that_is_marked(written: Guardian, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(self_model, "_SUMMARISED_TOPICS", 1)
    lines = parse(written.self_model.regenerate(uses_model=True).text)["In short"]
    assert lines
    assert all("(written by the model)" in line and cited(line) for line in lines)


def test_an_empty_log_and_too_long_a_text_are_refused(guardian: Guardian) -> None:
    assert guardian.self_model.current().seq == 0
    assert guardian.self_model.for_prompt() == ""
    with pytest.raises(GuardianError, match="no texts of your own"):
        guardian.self_model.regenerate()
    with pytest.raises(GuardianError, match="would take about"):
        guardian.self_model.edit("word " * 3000)
