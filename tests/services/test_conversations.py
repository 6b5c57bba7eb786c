"""Conversations as trees: edited questions, other answers, branches, search; and what the model is shown of them."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scripted_engine import ADAPTER, WAYS, Call, ScriptedEngine

from core.entries import Draft, Entry, Kind, Origin
from core.errors import GuardianError, WorkerDied
from core.inference.messages import Sampling, Turn
from core.log.log import Log
from core.services.chat import ChatService
from core.services.conversation_tree import Tree, title
from core.services.conversations import ConversationService
from core.services.feedback import FeedbackService
from core.services.questions import MAX_QUESTION_CHARACTERS
from core.services.recall import RecallService


class Talk:
    """The services of a conversation over a real log."""

    def __init__(self, log: Log, adapter: str | None = None) -> None:
        self.log = log
        self.engine = ScriptedEngine(adapter)
        self.conversations = ConversationService(log)
        recall = RecallService(log)
        self.context_tokens = 4096
        self.chat = ChatService(
            *(log, recall, self.engine, self.conversations),
            *(lambda: "base", lambda: adapter, lambda: self.context_tokens),
        )
        self.feedback = FeedbackService(log)

    def texts(self, thread: int) -> list[str]:
        return [entry.text for entry in self.chat.thread(thread)]

    @property
    def last(self) -> Call:
        return self.engine.calls[-1]


@pytest.fixture
def talk(log: Log) -> Talk:
    return Talk(log)


@pytest.fixture
def adapted(log: Log) -> Talk:
    return Talk(log, ADAPTER)


def capture(log: Log, text: str) -> int:
    return log.append(Draft(Kind.CAPTURE, Origin.SELF, text))


def turn(seq: int, kind: Kind, parent: int | None, thread: int | None = 1) -> Entry:
    return Entry(seq, 0, 0, kind, Origin.SELF, "", thread if seq > 1 else None, parent, {}, f"text {seq}")


def tree_of(places: list[int]) -> list[Entry]:
    """Make a tree, each further turn after the one that a number chooses, or at the beginning."""
    entries = [turn(1, Kind.CHAT, None)]
    for place in places:
        parent = [None, *entries][place % (len(entries) + 1)]
        is_question = parent is None or parent.kind is Kind.ANSWER
        kind = Kind.CHAT if is_question else Kind.ANSWER
        entries.append(turn(len(entries) + 1, kind, parent.seq if parent else None))
    return entries


@given(st.lists(st.integers(min_value=0, max_value=1000), max_size=60))
def test_every_turn_of_any_tree_is_on_a_path_from_a_beginning(places: list[int]) -> None:
    entries = tree_of(places)
    tree = Tree(entries)
    assert tree.leaf in tree.leaves
    assert tree.path()[-1].seq == len(entries)
    for leaf in tree.leaves:
        path = tree.path(leaf)
        assert path[0].parent is None
        assert [after.parent for after in path[1:]] == [before.seq for before in path[:-1]]
    for entry in entries:
        assert tree.siblings(entry.seq) == [one.seq for one in entries if one.parent == entry.parent]
        assert tree.leaf_below(entry.seq) in tree.leaves
        assert entry in tree.path(tree.leaf_below(entry.seq))
    assert sorted(entry.seq for _, entry in tree.outline()) == [entry.seq for entry in entries]


def test_a_conversation_of_thousands_of_turns_is_no_deeper_than_its_list() -> None:
    entries = [turn(seq, Kind.CHAT if seq % 2 else Kind.ANSWER, seq - 1 or None) for seq in range(1, 20_001)]
    tree = Tree(entries)
    assert tree.path() == entries
    assert {depth for depth, _ in tree.outline()} == {0}


def test_what_followed_a_lost_turn_begins_a_branch() -> None:
    entries = [turn(1, Kind.CHAT, None), turn(2, Kind.ANSWER, 1), turn(4, Kind.ANSWER, 3), turn(5, Kind.CHAT, 4)]
    tree = Tree(entries)
    assert [entry.seq for entry in tree.path()] == [4, 5]
    assert tree.leaves == [2, 5]


def test_a_conversation_goes_on_from_its_newest_turn(talk: Talk) -> None:
    first = talk.chat.ask("one", use_recall=False)
    talk.chat.ask("two", thread=first.thread, use_recall=False)
    assert talk.texts(first.thread) == ["one", "answer 1", "two", "answer 2"]
    assert [turn.role for turn in talk.last.turns] == ["system", "user", "assistant", "user"]
    assert talk.last.conversation == str(first.thread)


def test_an_edited_question_begins_a_branch_and_the_other_one_is_not_shown_to_the_model(talk: Talk) -> None:
    first = talk.chat.ask("my cat is red", use_recall=False)
    second = talk.chat.ask("and its tail?", thread=first.thread)
    edited = talk.chat.ask("my dog is blue", edits=first.question_seq)
    assert (edited.thread, talk.log.entry(edited.question_seq).parent) == (first.thread, None)
    assert talk.log.entry(edited.question_seq).meta["edits"] == first.question_seq
    assert talk.texts(first.thread) == ["my dog is blue", "answer 3"]
    assert "cat" not in talk.last.text
    later = talk.chat.ask("and its tail?", thread=first.thread)
    assert talk.texts(first.thread) == ["my dog is blue", "answer 3", "and its tail?", "answer 4"]
    assert "cat" not in talk.last.text
    back = talk.chat.ask("and its ears?", parent=second.seq)
    assert [entry.seq for entry in talk.conversations.path(back.seq)][:4] == [
        *(first.question_seq, first.seq, second.question_seq, second.seq)
    ]
    assert "dog" not in talk.last.text
    assert later.seq not in [entry.seq for entry in talk.chat.thread(first.thread)]


def test_another_answer_stands_beside_the_first_and_leaves_more_to_chance(talk: Talk) -> None:
    first = talk.chat.ask("one", use_recall=False)
    again = talk.chat.regenerate(first.seq)
    third = talk.chat.regenerate(first.question_seq)
    assert again.question_seq == third.question_seq == first.question_seq
    assert talk.engine.calls[1].turns == talk.engine.calls[0].turns
    assert talk.engine.calls[1].sampling.temperature > talk.engine.calls[0].sampling.temperature
    assert talk.engine.calls[1].sampling.seed is None
    branching = talk.conversations.branches(first.thread)[1]
    assert (branching.entry.seq, branching.siblings) == (third.seq, [first.seq, again.seq, third.seq])
    assert branching.number == 3
    talk.chat.ask("two", parent=first.seq, use_recall=False)
    assert [turn.text for turn in talk.last.turns[1:]] == ["one", "answer 1", "two"]


def test_a_chosen_branch_stays_active_for_every_process_until_something_newer(talk: Talk) -> None:
    first = talk.chat.ask("one", use_recall=False)
    deep = talk.chat.ask("deeper", thread=first.thread, use_recall=False)
    again = talk.chat.regenerate(first.seq)
    assert talk.chat.thread(first.thread)[-1].seq == again.seq
    talk.conversations.choose(first.seq)
    assert talk.chat.thread(first.thread)[-1].seq == deep.seq
    assert Talk(talk.log).chat.thread(first.thread)[-1].seq == deep.seq
    newest = talk.chat.regenerate(first.seq)
    assert talk.chat.thread(first.thread)[-1].seq == newest.seq
    talk.feedback.endorse(again.seq)
    assert talk.chat.thread(first.thread)[-1].seq == again.seq
    assert talk.feedback.verdict_of([first.seq, again.seq]).keys() == {again.seq}


def test_what_cannot_be_gone_on_from_says_why(talk: Talk) -> None:
    first, other = (talk.chat.ask(text, use_recall=False) for text in ("one", "two"))
    note = capture(talk.log, "no conversation")
    for place, reason in (
        ({"parent": first.question_seq}, "no answer"),
        ({"edits": first.seq}, "no question"),
        ({"parent": first.seq, "thread": other.thread}, "not in conversation"),
        ({"parent": note}, "no part of a conversation"),
        ({"thread": note}, "No conversation begins"),
        ({"edits": 999}, "no entry 999"),
    ):
        with pytest.raises(GuardianError, match=reason):
            talk.chat.ask("x", **place)  # type: ignore[arg-type]
    with pytest.raises(GuardianError, match="not in this conversation"):
        talk.conversations.branches(first.thread, other.seq)
    assert len(talk.log.entries(kinds=[Kind.CHAT])) == 2


def test_a_prompt_begins_with_the_one_before_also_after_a_restart(talk: Talk) -> None:
    for number in range(9):
        capture(talk.log, f"Note {number} on the bees of hive {number}: {'they swarm in May and ' * 40}")
    answer = talk.chat.ask("Which bees swarm in hive 3?")
    assert talk.log.entry(answer.question_seq).meta["recalled"]
    for number in range(6):
        before = talk.last.turns
        fresh = Talk(talk.log)
        fresh.chat.ask(f"And which bees in hive {number}?", thread=answer.thread)
        after = fresh.last.turns
        assert after[: len(before)] == before
        talk = fresh


def test_a_note_is_shown_once_and_may_be_cited_later(talk: Talk) -> None:
    seq = capture(talk.log, "The smoker burns lavender stalks.")
    first = talk.chat.ask("What does the smoker burn?")
    talk.engine.says = [f"It burns stalks, see [{seq}]."]
    second = talk.chat.ask("Does the smoker burn anything else?", thread=first.thread)
    assert talk.last.text.count("lavender stalks") == 1
    assert second.citations == [seq]
    assert talk.log.entry(second.seq).meta["recalled"] == [seq]


def test_a_redacted_note_is_gone_from_later_prompts(talk: Talk) -> None:
    seq = capture(talk.log, "The smoker burns lavender stalks.")
    first = talk.chat.ask("What does the smoker burn?")
    talk.log.redact([seq], "private")
    talk.chat.ask("Why?", thread=first.thread)
    assert "lavender" not in talk.last.text
    assert "What does the smoker burn?" in talk.last.text


@pytest.mark.parametrize(("context_tokens", "fewest", "most"), [(4096, 3, 8), (32_768, 0, 0)])
def test_a_long_conversation_is_cut_seldom_and_says_so(talk: Talk, context_tokens: int, fewest: int, most: int) -> None:
    thread, changes, before = None, 0, list[Turn]()
    talk.context_tokens = context_tokens
    filler = hashlib.shake_128(b"words").hexdigest(375)  # goes round in no circles
    talk.engine.says = [f"{number} {filler}." for number in range(40)]
    for number in range(40):
        answer = talk.chat.ask(f"Question {number}?", thread=thread, use_recall=False)
        thread = answer.thread
        turns = talk.last.turns
        changes += turns[: len(before)] != before
        assert sum(len(turn.text) for turn in turns[1:-1]) <= 2 * context_tokens
        assert answer.dropped_turns == 2 * number + 2 - len(turns)
        before = turns
    assert fewest <= changes <= most


def test_an_unanswered_question_is_not_shown_so_that_turns_alternate(talk: Talk) -> None:
    talk.engine.dies_after = 0
    with pytest.raises(WorkerDied):
        talk.chat.ask("one", use_recall=False)
    thread = talk.log.head_seq()
    talk.engine.dies_after = None
    talk.chat.ask("two", thread=thread, use_recall=False)
    assert [turn.role for turn in talk.last.turns] == ["system", "user"]
    assert talk.texts(thread) == ["one", "two", "answer 2"]


def test_what_was_said_before_the_worker_died_is_kept_with_the_reason(talk: Talk) -> None:
    talk.engine.says, talk.engine.dies_after = ["bees fly far away"], 2
    answer = talk.chat.ask("one", use_recall=False)
    assert (answer.text, answer.is_stopped) == ("bees fly", True)
    assert "SIGKILL" in answer.problem
    assert answer.advice == "Ask again."
    kept = talk.log.entry(answer.seq)
    assert (kept.text, kept.meta["problem"]) == ("bees fly", answer.problem)
    talk.engine.dies_after = 1
    ways = talk.chat.alternatives(talk.chat.put("two", use_recall=False), 3)
    assert [way.text for way in ways] == WAYS[:2]
    assert all(way.problem for way in ways)


def test_a_long_question_is_passed_on_and_what_did_not_fit_is_said(talk: Talk) -> None:
    talk.engine.dropped_tokens = 1234
    answer = talk.chat.ask("x " * 50_000, use_recall=False)
    assert answer.dropped_tokens == 1234
    assert talk.log.entry(answer.seq).meta["dropped_tokens"] == 1234
    for refused in ("x" * (MAX_QUESTION_CHARACTERS + 1), " \n"):
        with pytest.raises(GuardianError):
            talk.chat.ask(refused)
    assert len(talk.log.entries(kinds=[Kind.CHAT])) == 1


def test_base_and_adapter_answer_side_by_side(adapted: Talk) -> None:
    seq = adapted.chat.put("one", use_recall=False)
    heard: list[tuple[int, str]] = []
    pair = adapted.chat.compare(seq, lambda which, text: heard.append((which, text)))
    assert [call.adapters for call in adapted.engine.calls] == [{}, None]
    assert (pair.base.adapter, pair.adapter.adapter) == (None, ADAPTER)
    assert (pair.base.question_seq, pair.adapter.question_seq, pair.thread) == (seq, seq, seq)
    assert {which for which, _ in heard} == {0, 1}
    assert adapted.conversations.branches(seq)[1].siblings == [pair.base.seq, pair.adapter.seq]
    assert adapted.chat.thread(seq)[-1].seq == pair.adapter.seq
    adapted.feedback.endorse(pair.base.seq)
    assert adapted.chat.thread(seq)[-1].seq == pair.base.seq


def test_a_comparison_keeps_the_answer_that_is_there(adapted: Talk) -> None:
    answer = adapted.chat.ask("one", use_recall=False)
    pair = adapted.chat.compare(answer.seq)
    assert pair.adapter.seq == answer.seq
    assert [call.adapters for call in adapted.engine.calls] == [None, {}]
    assert adapted.engine.calls[0].conversation != adapted.engine.calls[1].conversation
    assert adapted.chat.compare(answer.question_seq) == adapted.chat.compare(pair.base.seq)
    assert len(adapted.engine.calls) == 2


def test_a_cut_answer_is_not_compared_but_given_again(adapted: Talk) -> None:
    adapted.engine.says, adapted.engine.dies_after = ["bees fly far"], 1
    answer = adapted.chat.ask("one", use_recall=False)
    adapted.engine.dies_after = None
    pair = adapted.chat.compare(answer.seq)
    assert answer.seq not in {pair.base.seq, pair.adapter.seq}
    assert pair.adapter.problem == ""


def test_without_an_adapter_there_is_nothing_to_compare(talk: Talk) -> None:
    answer = talk.chat.ask("one", use_recall=False)
    with pytest.raises(GuardianError, match="no adapter"):
        talk.chat.compare(answer.seq)


def test_alternatives_are_siblings_and_leave_more_to_chance(talk: Talk) -> None:
    seq = talk.chat.put("one", use_recall=False)
    ways = talk.chat.alternatives(seq, 3)
    assert [way.text for way in ways] == WAYS[:3]
    assert talk.conversations.branches(seq)[1].siblings == [way.seq for way in ways]
    assert talk.last.sampling.temperature > Sampling().temperature
    for count in (0, 9):
        with pytest.raises(GuardianError, match="not possible"):
            talk.chat.alternatives(seq, count)


def test_conversations_are_found_by_their_words(talk: Talk) -> None:
    first = talk.chat.ask("How do I keep bees?", use_recall=False)
    talk.engine.says = ["Buy a smoker and bees."]
    second = talk.chat.ask("What next?", thread=first.thread, use_recall=False)
    other = talk.chat.ask("bees again?", use_recall=False)
    for number in range(300):
        capture(talk.log, f"bees {number}")
    hits = talk.conversations.search("bees", 5)
    assert [(hit.thread, hit.seq, hit.kind) for hit in hits] == [
        (other.thread, other.question_seq, "chat"),
        (first.thread, second.seq, "answer"),
    ]
    assert hits[1].title == "How do I keep bees?"
    assert hits[1].snippet == "Buy a smoker and bees."
    assert len(talk.conversations.search("bees", 1)) == 1
    assert talk.conversations.search("wasps") == talk.conversations.search(" ") == []


def test_a_conversation_is_named_by_its_first_words() -> None:
    first = turn(1, Kind.CHAT, None)
    assert title(first) == "text 1"
    long = Entry(1, 0, 0, Kind.CHAT, Origin.SELF, "", None, None, {}, "many words \n" * 20)
    assert title(long) == "many words many words many words many words many words many…"
    assert len(title(Entry(1, 0, 0, Kind.CHAT, Origin.SELF, "", None, None, {}, "x" * 200))) == 61


def test_an_answer_that_goes_round_in_circles_is_ended_and_counts_as_whole(talk: Talk) -> None:
    talk.engine.says = ["The hive is well. " * 40]
    answer = talk.chat.ask("How is the hive?")
    assert 3 <= answer.text.count("The hive is well.") <= 5
    assert not answer.is_stopped
