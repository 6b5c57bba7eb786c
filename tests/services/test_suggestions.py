"""Suggestions: hunks, verdicts and edits in a real log; the rewriting by the real embedded model."""

import itertools
import threading
from contextlib import suppress

import pytest

from core.entries import Draft, Kind, Origin
from core.errors import GuardianError
from core.guardian import Guardian
from core.inference.messages import Documents, Sampling
from core.log.log import Log
from core.services.suggestions import HunkGone, SuggestionService, Wish, cleaned, proposed
from core.services.writer import Writer, Written
from core.writing.authorship import Author
from core.writing.compare import hunks
from core.writing.spans import apply

BEFORE = "The bees was flying very early.\nIt rained a lot on monday.\nI have not no honey.\n"
AFTER = "The bees were flying early.\nIt rained a lot on Monday.\nI have no honey.\n"
SHORT = Sampling(max_tokens=24, temperature=0.0, seed=1)


def suggested(guardian: Guardian, document: int, before: str = BEFORE, after: str = AFTER) -> int:
    """A suggestion as the model would make it."""
    change = hunks(before, after)
    meta = {"spans": change.plain_spans, "what": "fix", "tainted": False}
    log: Log = guardian._log
    return log.append(Draft(Kind.SUGGESTION, Origin.MODEL, change.text, thread=document, parent=document, meta=meta))


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_hunks_are_taken_one_by_one_in_any_order(guardian: Guardian, order: tuple[int, ...]) -> None:
    document = guardian.documents.new("x", BEFORE).seq
    seq = suggested(guardian, document)
    assert [hunk.state for hunk in guardian.suggestions.suggestion(seq).hunks] == ["open"] * 3
    edits = [guardian.suggestions.accept(seq, number) for number in order]
    assert guardian.documents.text(document) == AFTER
    assert [hunk.state for hunk in guardian.suggestions.suggestion(seq).hunks] == ["accepted"] * 3
    verdicts = guardian.recall.entries(kind=Kind.VERDICT)
    assert [(one.meta["verdict"], one.meta["judges"], one.meta["hunk"]) for one in reversed(verdicts)] == [
        ("accept", seq, number) for number in order
    ]
    assert guardian.recall.entry(edits[0]).origin is Origin.MODEL
    assert guardian.recall.entry(edits[0]).meta["suggestion"] == seq


def test_a_hunk_follows_later_edits_and_is_stale_once_its_own_text_changed(guardian: Guardian) -> None:
    document = guardian.documents.new("x", BEFORE).seq
    seq = suggested(guardian, document)
    guardian.documents.edit(document, "A new first line.\n" + BEFORE.replace("not no honey", "honey"))
    states = [hunk.state for hunk in guardian.suggestions.suggestion(seq).hunks]
    assert states == ["open", "open", "stale"]
    guardian.suggestions.accept(seq, 1)
    assert "on Monday" in guardian.documents.text(document)
    with pytest.raises(HunkGone, match="has changed"):
        guardian.suggestions.accept(seq, 2)
    assert len(guardian.suggestions.accept_all(seq)) == 1
    assert guardian.documents.text(document).startswith("A new first line.\nThe bees were flying early.")


def test_a_rejected_hunk_is_a_verdict_and_changes_nothing(guardian: Guardian) -> None:
    document = guardian.documents.new("x", BEFORE).seq
    seq = suggested(guardian, document)
    verdict = guardian.recall.entry(guardian.suggestions.reject(seq, 0))
    assert (verdict.kind, verdict.origin, verdict.parent) == (Kind.VERDICT, Origin.SELF, seq)
    assert guardian.documents.text(document) == BEFORE
    for decide in (guardian.suggestions.accept, guardian.suggestions.reject):
        with pytest.raises(HunkGone, match="already"):
            decide(seq, 0)
    guardian.suggestions.accept_all(seq)
    with pytest.raises(HunkGone, match="No hunk"):
        guardian.suggestions.accept_all(seq)
    assert guardian.documents.text(document) == AFTER.replace("were flying early", "was flying very early")


def test_what_was_accepted_is_the_models_until_it_is_gone_over(guardian: Guardian) -> None:
    document = guardian.documents.new("x", BEFORE).seq
    seq = suggested(guardian, document)
    guardian.suggestions.accept_all(seq)
    assert {(one.author, one.source) for one in guardian.documents.authorship(document)} == {
        (Author.SELF, None),
        (Author.MODEL, seq),
    }
    edit = guardian.documents.edit(document, AFTER.replace("Monday", "Mondays"))
    assert edit is not None
    assert [guardian.recall.entry(one).meta["judges"] for one in edit.corrections] == []
    edit = guardian.documents.edit(document, AFTER.replace("Monday", "Tuesday"))
    assert edit is not None
    assert [guardian.recall.entry(one).meta["judges"] for one in edit.corrections] == [seq]


def test_the_model_rewrites_a_passage_and_nothing_around_it(guardian: Guardian) -> None:
    text = "Keep this line.\n\nI did went to the the market yesterday and I buyed honey.\n\nKeep this too.\n"
    document = guardian.documents.new("x", text).seq
    start = text.index("I did")
    span = (start, text.index("\n\nKeep this too"))
    made = guardian.suggestions.suggest(document, Wish.FIX, span=span, sampling=SHORT)
    assert made.hunks
    assert all(span[0] <= hunk.start <= hunk.end <= span[1] for hunk in made.hunks)
    assert guardian.documents.text(document) == text
    guardian.suggestions.accept_all(made.seq)
    after = guardian.documents.text(document)
    assert after.startswith("Keep this line.\n\n")
    assert after.endswith("\n\nKeep this too.\n")
    entry = guardian.recall.entry(made.seq)
    assert (entry.origin, entry.thread, entry.parent) == (Origin.MODEL, document, document)


def test_the_model_goes_on_behind_a_text(guardian: Guardian) -> None:
    document = guardian.documents.new("x", "In spring the bees begin to fly, and").seq
    made = guardian.suggestions.suggest(document, Wish.CONTINUE, sampling=SHORT)
    assert [(hunk.start, hunk.end, hunk.before) for hunk in made.hunks] == [(36, 36, "")]
    guardian.suggestions.accept(made.seq, 0)
    assert guardian.documents.text(document) == "In spring the bees begin to fly, and" + made.hunks[0].after


def test_a_rewriting_that_is_stopped_takes_nothing_away_behind_it(guardian: Guardian) -> None:
    stop = threading.Event()
    document = guardian.documents.new("x", BEFORE * 3).seq
    with suppress(GuardianError):  # what was reached may say the same as the text
        made = guardian.suggestions.suggest(
            document, Wish.CLEARER, on_delta=lambda _: stop.set(), stop=stop, sampling=SHORT
        )
        assert made.is_stopped
        guardian.suggestions.accept_all(made.seq)
    assert guardian.documents.text(document).endswith(BEFORE)


@pytest.mark.parametrize(
    ("wish", "span", "instruction", "title"),
    [
        (Wish.FIX, (0, 9999), "", "has no characters"),
        (Wish.FIX, (3, 3), "", "no text"),
        (Wish.FREE, None, " ", "needs an instruction"),
    ],
)
def test_what_cannot_be_suggested_is_refused_before_the_model_is_asked(
    guardian: Guardian, wish: Wish, span: tuple[int, int] | None, instruction: str, title: str
) -> None:
    document = guardian.documents.new("x", BEFORE).seq
    with pytest.raises(GuardianError, match=title):
        guardian.suggestions.suggest(document, wish, span=span, instruction=instruction)


def test_a_passage_too_long_for_the_model_is_refused_with_how_much_fits(guardian: Guardian) -> None:
    document = guardian.documents.new("x", "many words and more. " * 2000).seq
    with pytest.raises(GuardianError, match="characters or fewer"):
        guardian.suggestions.suggest(document, Wish.SHORTER)


def test_a_base_model_is_shown_a_text_and_its_second_version(guardian: Guardian) -> None:
    writer = Writer(guardian._engine, lambda: "base", lambda: False, lambda: False)
    suggestions = SuggestionService(guardian._log, writer, guardian.drafts._passages, guardian.self_model)
    prompt = suggestions._request("The bees flies.", Wish.FIX, "", True, SHORT).prompt
    assert prompt == Documents([], "The bees flies.\n\nThe same text without mistakes of spelling and grammar:\n\n")


def test_remarks_around_a_rewriting_are_cut_off() -> None:
    assert cleaned('Here is the revised text:\n\n"The bees fly."') == "The bees fly."
    assert cleaned('"Yes," he said. "No."') == '"Yes," he said. "No."'
    change = proposed("  The bees flies.\n\n", Written("Sure, here it is:\nThe bees fly.", "end"))
    assert apply("  The bees flies.\n\n", change) == "  The bees fly.\n\n"
    assert proposed("text", Written("", "end")).spans == ()
