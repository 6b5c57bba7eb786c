"""Who has the worker next."""

import threading

from core.inference.turns import Turns, Urgency
from core.interrupt import Interrupt

LIMIT_S = 20.0


class Caller:
    """One who takes a turn in a thread of its own, and keeps it until told to leave or to stop."""

    def __init__(self, turns: Turns, urgency: Urgency, order: list[str], name: str) -> None:
        self.stop, self.has_turn, self.is_done = Interrupt(), threading.Event(), threading.Event()
        self.got: bool | None = None
        self._leave = Interrupt()
        self._turns, self._urgency, self._order, self._name = turns, urgency, order, name
        self.stop.listen(self._leave.set)
        threading.Thread(target=self._run, daemon=True).start()

    def leave(self) -> None:
        self._leave.set()
        assert self.is_done.wait(LIMIT_S)

    def _run(self) -> None:
        with self._turns.take(self._urgency, self.stop) as self.got:
            if self.got:
                self._order.append(self._name)
                self.has_turn.set()
                self._leave.wait(LIMIT_S)
        self.is_done.set()


class Watched(Turns):
    """Turns that say when somebody has come."""

    def __init__(self) -> None:
        super().__init__()
        self.came = threading.Semaphore(0)

    def _arrive(self, urgency: Urgency, stop: Interrupt):
        caller = super()._arrive(urgency, stop)
        self.came.release()
        return caller


def arrive(turns: Watched, urgency: Urgency, order: list[str], name: str) -> Caller:
    """Return when the caller stands in the queue, so that the order of arrival is known."""
    caller = Caller(turns, urgency, order, name)
    assert turns.came.acquire(timeout=LIMIT_S)
    return caller


def test_questions_come_in_order_and_before_what_is_less_urgent() -> None:
    turns, order = Watched(), list[str]()
    first = arrive(turns, Urgency.QUESTION, order, "first")
    assert first.has_turn.wait(LIMIT_S)
    waiting = [
        arrive(turns, Urgency.UNLOADING, order, "unloading"),
        arrive(turns, Urgency.GHOST_TEXT, order, "ghost"),
        arrive(turns, Urgency.MEASURING, order, "score"),
        arrive(turns, Urgency.QUESTION, order, "second"),
        arrive(turns, Urgency.QUESTION, order, "third"),
    ]
    unloading, ghost, score, second, third = waiting
    assert ghost.is_done.wait(LIMIT_S)  # a question came while it waited
    assert ghost.got is False
    first.leave()
    for caller in (second, third, score, unloading):
        assert caller.has_turn.wait(LIMIT_S)
        caller.leave()
    assert order == ["first", "second", "third", "score", "unloading"]
    assert turns.is_free


def test_newer_ghost_text_ends_the_one_before_and_a_question_ends_it_too() -> None:
    turns, order = Watched(), list[str]()
    old = arrive(turns, Urgency.GHOST_TEXT, order, "old")
    assert old.has_turn.wait(LIMIT_S)
    new = arrive(turns, Urgency.GHOST_TEXT, order, "new")
    assert old.stop.is_set()
    assert new.has_turn.wait(LIMIT_S)
    question = arrive(turns, Urgency.QUESTION, order, "question")
    assert new.stop.is_set()
    assert question.has_turn.wait(LIMIT_S)
    late = arrive(turns, Urgency.GHOST_TEXT, order, "late")
    assert not question.stop.is_set()
    question.leave()
    assert late.has_turn.wait(LIMIT_S)
    late.leave()
    assert order == ["old", "new", "question", "late"]


def test_who_closes_stops_everybody_and_gives_up_in_time() -> None:
    turns, order = Watched(), list[str]()
    holder = arrive(turns, Urgency.MEASURING, order, "holder")
    assert holder.has_turn.wait(LIMIT_S)
    waiting = arrive(turns, Urgency.QUESTION, order, "waiting")
    with turns.take(Urgency.CLOSING, Interrupt(), LIMIT_S) as is_mine:
        assert is_mine
        assert waiting.is_done.wait(LIMIT_S)
        assert waiting.got is False
        with turns.take(Urgency.CLOSING, Interrupt(), 0.01) as is_mine_too:
            assert not is_mine_too
    assert turns.is_free
