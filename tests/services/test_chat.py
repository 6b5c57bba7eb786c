"""Chat over the real log and the real embedded model."""

import os
import signal
import threading

import pytest

from core.entries import Kind, Origin
from core.errors import GuardianError
from core.guardian import Guardian
from core.inference.messages import Sampling
from core.paths import Home
from core.services.answers import cited
from core.services.recall import excerpt
from core.writing.citations import citation_line

PASSPHRASE = "four plain words suffice"
SHORT = Sampling(max_tokens=16, temperature=0.0, seed=1)


def test_question_and_answer_become_entries_and_the_answer_cites_the_log(guardian: Guardian) -> None:
    seq = guardian.capture.add("The smoker fuel that works best for me is dried lavender stalks.")
    guardian.capture.add("Groceries: flour, salt, two lemons.")
    deltas: list[str] = []
    answer = guardian.chat.ask("Which smoker fuel works best?", on_delta=deltas.append, sampling=SHORT)
    assert answer.citations == [seq]
    assert answer.text.endswith(f"From your log: [{seq}]")
    assert "".join(deltas) == answer.text
    assert answer.uncertainty is not None
    assert answer.uncertainty > 0
    assert answer.finish == "end"
    question, stored = guardian.recall.entry(answer.question_seq), guardian.recall.entry(answer.seq)
    assert (question.kind, question.origin) == (Kind.CHAT, Origin.SELF)
    assert (stored.kind, stored.origin, stored.text) == (Kind.ANSWER, Origin.MODEL, answer.text)
    assert stored.parent == question.seq
    assert stored.meta["citations"] == [seq]
    assert stored.meta["adapter"] is None
    shorter = guardian.chat.regenerate(answer.seq, sampling=Sampling(max_tokens=3, temperature=0.0, seed=1))
    assert (shorter.tokens, shorter.finish) == (3, "length")


def test_without_recall_nothing_is_cited(guardian: Guardian) -> None:
    guardian.capture.add("The smoker fuel that works best for me is dried lavender stalks.")
    answer = guardian.chat.ask("Which smoker fuel works best?", use_recall=False, sampling=SHORT)
    assert answer.citations == []
    assert "From your log" not in answer.text


def test_a_conversation_keeps_its_thread(guardian: Guardian) -> None:
    first = guardian.chat.ask("Name a colour.", use_recall=False, sampling=SHORT)
    second = guardian.chat.ask("Name another.", thread=first.thread, use_recall=False, sampling=SHORT)
    other = guardian.chat.ask("Name an animal.", use_recall=False, sampling=SHORT)
    assert second.thread == first.thread
    seqs = [first.question_seq, first.seq, second.question_seq, second.seq]
    assert [entry.seq for entry in guardian.chat.thread(first.thread)] == seqs
    assert [entry.seq for entry in guardian.chat.conversations()] == [other.thread, first.thread]
    with pytest.raises(GuardianError, match="No conversation"):
        guardian.chat.ask("x", thread=second.question_seq)


def test_a_stopped_answer_is_kept_as_far_as_it_came(guardian: Guardian) -> None:
    stop = threading.Event()
    answer = guardian.chat.ask("Tell me a long story.", on_delta=lambda _: stop.set(), stop=stop)
    assert answer.is_stopped
    assert guardian.recall.entry(answer.seq).meta["is_stopped"]


def test_a_crash_in_mid_answer_keeps_what_was_said_and_the_next_is_answered(guardian: Guardian) -> None:
    heard: list[str] = []

    def kill(text: str) -> None:
        heard.append(text)
        for pid in children():
            os.kill(pid, signal.SIGKILL)

    answer = guardian.chat.ask("Tell me a long story about hives.", on_delta=kill)
    assert answer.is_stopped
    assert "SIGKILL" in answer.problem
    assert answer.text
    assert answer.text == "".join(heard) == guardian.recall.entry(answer.seq).text
    assert guardian.chat.ask("Name a colour.", thread=answer.thread, use_recall=False, sampling=SHORT).tokens > 0
    assert guardian.verify(2).ok


def children() -> list[int]:
    with open(f"/proc/{os.getpid()}/task/{os.getpid()}/children", encoding="ascii") as file:  # noqa: PTH123 - a kernel file
        return [int(pid) for pid in file.read().split()]


@pytest.mark.parametrize("question", ["", "  \n", "x" * 200_001])
def test_no_question_and_an_endless_one_leave_no_trace(guardian: Guardian, question: str) -> None:
    with pytest.raises(GuardianError):
        guardian.chat.ask(question)
    assert guardian.recall.entries() == []


def test_the_model_is_never_recalled_to_itself(guardian: Guardian) -> None:
    first = guardian.chat.ask("What is propolis?", use_recall=False, sampling=SHORT)
    again = guardian.chat.ask("What is propolis?", sampling=SHORT)
    assert first.seq not in again.citations
    assert first.question_seq not in again.citations


def test_a_question_longer_than_the_context_is_answered_and_what_was_dropped_is_said(guardian: Guardian) -> None:
    guardian.settings.set("context_tokens", "512")
    answer = guardian.chat.ask("The bees are kept in hives. " * 500, use_recall=False, sampling=SHORT)
    assert answer.tokens > 0
    assert answer.dropped_tokens > 1000
    assert guardian.recall.entry(answer.seq).meta["dropped_tokens"] == answer.dropped_tokens


def test_a_turn_is_read_from_where_the_one_before_ended(guardian: Guardian) -> None:
    for number in range(4):
        guardian.capture.add(f"Hive {number} stands by the {number + 3} lindens. {'The bees fly out early. ' * 30}")
    first = guardian.chat.ask("Where stands the hive, by the lindens?", sampling=SHORT)
    second = guardian.chat.ask("When do the bees fly out?", thread=first.thread, sampling=SHORT)
    assert first.prompt_tokens > 300
    assert second.reused_tokens >= first.prompt_tokens - 8
    again = guardian.chat.regenerate(second.seq, sampling=SHORT)
    assert again.reused_tokens >= second.prompt_tokens - 8
    edited = guardian.chat.ask("When do hives stand?", edits=second.question_seq, sampling=SHORT)
    assert edited.reused_tokens >= first.prompt_tokens - 8


def test_the_same_turns_are_laid_out_again_after_a_restart(home: Home, guardian: Guardian) -> None:
    guardian.capture.add("The smoker fuel that works best for me is dried lavender stalks.")
    first = guardian.chat.ask("Which smoker fuel works best?", sampling=SHORT)
    second = guardian.chat.ask("What else burns?", thread=first.thread, sampling=SHORT)
    guardian.close()
    with Guardian.open(home, PASSPHRASE) as again:
        repeated = again.chat.regenerate(second.seq, sampling=SHORT)
        assert (repeated.text, repeated.prompt_tokens) == (second.text, second.prompt_tokens)


def test_citations_are_those_named_or_else_what_was_recalled() -> None:
    assert cited("See [2] and [99].", [1, 2, 3], [3]) == [2]
    assert cited("No number.", [1, 2, 3], [3]) == [3]
    assert cited("Nothing.", [], []) == []
    assert citation_line([]) == ""


def test_an_excerpt_is_around_the_words_that_were_asked_for() -> None:
    text = "start " * 200 + "the smoker fuel is lavender " + "end " * 200
    cut = excerpt(text, "smoker fuel?", 200)
    assert "smoker fuel is lavender" in cut
    assert len(cut) <= 202
    assert cut.startswith("…")
    assert cut.endswith("…")
    assert excerpt("short", "x", 200) == "short"
