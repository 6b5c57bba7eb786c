"""What the principal thinks of what the model wrote: which word counts, what may be judged, and "never twice"."""

import pytest
from scripted_engine import ScriptedEngine

from core.entries import Draft, Kind, Origin
from core.errors import GuardianError
from core.guardian import Guardian
from core.log.log import Log
from core.services.chat import ChatService
from core.services.conversations import ConversationService
from core.services.feedback import FeedbackService
from core.services.recall import RecallService

QUESTION = "Which smoker fuel works best?"
RIGHT = "Dried lavender stalks, never cardboard."


class Desk:
    """Asking and judging over a real log."""

    def __init__(self, log: Log) -> None:
        self.log = log
        self.engine = ScriptedEngine()
        self.recall = RecallService(log)
        self.feedback = FeedbackService(log)
        self.chat = ChatService(log, self.recall, self.engine, ConversationService(log), lambda: "base", lambda: None)

    def written(self, kind: Kind, text: str = "a text", origin: Origin = Origin.MODEL, **facts: object) -> int:
        return self.log.append(Draft(kind, origin, text, meta=facts))

    def corrected(self, question: str = QUESTION, right: str = RIGHT) -> int:
        answer = self.chat.ask(question)
        return self.feedback.correct(answer.seq, right)

    @property
    def shown(self) -> str:
        return self.engine.calls[-1].text


@pytest.fixture
def desk(log: Log) -> Desk:
    return Desk(log)


def test_the_newest_word_counts_and_can_be_taken_back(desk: Desk) -> None:
    first, second, third = (desk.written(Kind.INSIGHT) for _ in range(3))
    desk.feedback.endorse(first)
    desk.feedback.reject(first, "too clever")
    endorsed = desk.feedback.endorse(second)
    verdicts = desk.feedback.verdict_of([first, second, third])
    assert {seq: one.verdict for seq, one in verdicts.items()} == {first: "reject", second: "endorse"}
    assert verdicts[second].seq == endorsed
    desk.feedback.correct(second, "better so")
    assert desk.feedback.verdict_of([second])[second].verdict == "correct"
    desk.feedback.retract(second)
    assert desk.feedback.verdict_of([second]) == {}
    desk.feedback.endorse(second)
    assert desk.feedback.verdict_of([second])[second].verdict == "endorse"


def test_verdicts_are_found_among_many_conversations(desk: Desk) -> None:
    answers = [desk.chat.ask(f"question {number}", use_recall=False).seq for number in range(50)]
    for seq in answers[::2]:
        desk.feedback.endorse(seq)
    assert desk.feedback.verdict_of(answers).keys() == set(answers[::2])
    assert desk.feedback.verdict_of(answers[1:2]) == desk.feedback.verdict_of([]) == {}


def test_what_is_decided_hunk_by_hunk_is_no_word_on_the_whole(desk: Desk) -> None:
    suggestion = desk.written(Kind.SUGGESTION)
    facts = {"verdict": "accept", "judges": suggestion, "hunk": 2}
    desk.log.append(Draft(Kind.VERDICT, Origin.SELF, "", thread=suggestion, parent=suggestion, meta=facts))
    assert desk.feedback.verdict_of([suggestion]) == {}
    desk.feedback.reject(suggestion)
    assert desk.feedback.verdict_of([suggestion])[suggestion].verdict == "reject"


@pytest.mark.parametrize("kind", [Kind.ANSWER, Kind.DRAFT, Kind.SUGGESTION, Kind.INSIGHT])
def test_what_the_model_wrote_is_judged_with_what_it_judges(desk: Desk, kind: Kind) -> None:
    seq = desk.written(kind)
    for judging in (desk.feedback.endorse(seq), desk.feedback.correct(seq, "so"), desk.feedback.reject(seq, "no")):
        entry = desk.log.entry(judging)
        assert (entry.meta["judges"], entry.parent, entry.thread, entry.origin) == (seq, seq, seq, Origin.SELF)


def test_own_and_redacted_text_is_not_judged_and_the_reason_is_said(desk: Desk) -> None:
    own = desk.written(Kind.CAPTURE, origin=Origin.SELF)
    gone = desk.written(Kind.INSIGHT)
    desk.log.redact([gone], "private")
    answer = desk.chat.ask(QUESTION)
    for act, reason in (
        (lambda: desk.feedback.endorse(own), "did not write"),
        (lambda: desk.feedback.reject(answer.question_seq), "did not write"),
        (lambda: desk.feedback.correct(gone, "x"), "was redacted"),
        (lambda: desk.feedback.correct(answer.seq, " "), "no correction"),
        (lambda: desk.feedback.correct(answer.seq, answer.text), "changes nothing"),
        (lambda: desk.feedback.retract(answer.seq), "Nothing was said"),
        (lambda: desk.feedback.endorse(999), "no entry 999"),
    ):
        with pytest.raises(GuardianError, match=reason) as caught:
            act()
        assert caught.value.advice
    assert desk.log.entries(kinds=[Kind.VERDICT, Kind.CORRECTION]) == []


def test_the_same_question_is_answered_by_its_correction_without_the_model(desk: Desk) -> None:
    correction = desk.corrected()
    heard: list[str] = []
    answer = desk.chat.ask("which smoker fuel works best", on_delta=heard.append)
    assert len(desk.engine.calls) == 1
    assert answer.text == f"{RIGHT}\n\nFrom your log: [{correction}]"
    assert "".join(heard) == answer.text
    assert (answer.correction, answer.citations, answer.tokens) == (correction, [correction], 0)
    assert (answer.adapter, answer.uncertainty, answer.is_stopped) == (None, None, False)
    desk.chat.ask("Why?", thread=answer.thread, use_recall=False)
    assert RIGHT in [turn.text for turn in desk.engine.calls[-1].turns if turn.role == "assistant"]


@pytest.mark.parametrize("wish", [{"use_adapter": False}, {"use_recall": False}])
def test_the_bare_model_is_asked_when_it_is_wanted(desk: Desk, wish: dict[str, bool]) -> None:
    desk.corrected()
    assert desk.chat.ask(QUESTION, **wish).correction is None


def test_the_same_words_further_on_may_ask_something_else(desk: Desk) -> None:
    first = desk.chat.ask("What is propolis?", use_recall=False)
    why = desk.chat.ask("Why?", thread=first.thread, use_recall=False)
    desk.feedback.correct(why.seq, "Because bees glue.")
    assert desk.chat.ask("Why?").correction is None
    other = desk.chat.ask("What is wax?", use_recall=False)
    assert desk.chat.ask("Why?", thread=other.thread).correction is None


def test_a_question_in_other_words_is_shown_its_correction_first(desk: Desk) -> None:
    for number in range(6):
        desk.written(Kind.CAPTURE, f"The smoker needs fuel, works best dry, number {number}.", Origin.SELF)
    correction = desk.corrected()
    answer = desk.chat.ask("Tell me, what fuel works in the smoker?")
    note = next(line for line in desk.shown.splitlines() if line.startswith("["))
    assert note.startswith(f"[{correction}]")
    assert "My own correction" in note
    assert QUESTION in note
    assert RIGHT in note
    assert correction in answer.citations
    desk.chat.ask("When do the bees swarm in a wet May?")
    assert RIGHT not in desk.shown


def test_the_newest_correction_counts_and_an_endorsed_or_retracted_answer_has_none(desk: Desk) -> None:
    desk.corrected()
    again = desk.chat.ask(QUESTION)
    newer = desk.feedback.correct(again.seq, "Pine needles after all.")
    assert desk.chat.ask(QUESTION).correction == newer
    assert desk.recall.corrections_for(QUESTION)[0].seq == newer
    desk.feedback.retract(newer)
    assert desk.chat.ask(QUESTION).text.startswith(RIGHT)
    other = desk.chat.ask("What is a skep?", use_recall=False)
    desk.feedback.correct(other.seq, "A basket hive of straw.")
    desk.feedback.endorse(other.seq)
    assert desk.chat.ask("What is a skep?").correction is None
    assert "basket" not in desk.shown


def test_a_corrected_answer_stands_corrected_in_its_conversation(desk: Desk) -> None:
    answer = desk.chat.ask(QUESTION)
    desk.feedback.correct(answer.seq, RIGHT)
    desk.chat.ask("And in winter?", thread=answer.thread)
    turns = desk.engine.calls[-1].turns
    assert [turn.text for turn in turns if turn.role == "assistant"] == [RIGHT]
    desk.chat.regenerate(answer.seq)
    assert "My own correction" in desk.shown
    assert RIGHT in desk.shown


def test_a_correction_is_the_principals_own_and_model_text_never_is(desk: Desk) -> None:
    correction = desk.corrected()
    accepted = desk.written(Kind.EDIT, "Lavender smoke calms them.", Origin.SELF)
    for kind in (Kind.ANSWER, Kind.INSIGHT, Kind.DRAFT, Kind.SUGGESTION, Kind.DOCUMENT, Kind.EDIT, Kind.SELF_MODEL):
        desk.written(kind, "The model says lavender smoke and stalks.")
    found = desk.recall.for_question("Where did the lavender stalks and the smoke go?", 9)
    assert {entry.seq for entry in found} == {correction, accepted}


def test_redaction_takes_corrections_and_reasons_along(guardian: Guardian) -> None:
    log, feedback = guardian._log, guardian.feedback
    question = log.append(Draft(Kind.CHAT, Origin.SELF, "what is my secret?"))
    answer = log.append(Draft(Kind.ANSWER, Origin.MODEL, "x", thread=question, parent=question))
    correction = feedback.correct(answer, "the secret is y")
    reason = feedback.reject(answer, "it names the secret")
    endorsed = feedback.endorse(answer)
    quoting = log.append(Draft(Kind.ANSWER, Origin.MODEL, "the secret is y", meta={"citations": [correction]}))
    assert guardian.redaction.redact([question], "private").may_repeat == [answer]
    done = guardian.redaction.redact([answer], "private")
    assert done.redacted == [answer, correction, reason]
    assert done.may_repeat == [quoting]
    assert not guardian.recall.entry(endorsed).is_redacted
    assert guardian.recall.corrections_for("what is my secret?") == []
    assert guardian.verify(2).ok


def test_what_an_answer_was_shown_and_the_other_versions_of_a_question_may_repeat_it(guardian: Guardian) -> None:
    log = guardian._log
    note = guardian.capture.add("a secret")
    shown = log.append(Draft(Kind.ANSWER, Origin.MODEL, "x", meta={"citations": [], "recalled": [note]}))
    question = log.append(Draft(Kind.CHAT, Origin.SELF, "my secret, one"))
    edited = log.append(Draft(Kind.CHAT, Origin.SELF, "my secret, two", thread=question, meta={"edits": question}))
    assert guardian.redaction.redact([note], "private").may_repeat == [shown]
    assert guardian.redaction.redact([question], "private", with_citing=True).redacted == [question, edited]
