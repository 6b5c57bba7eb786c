"""What consistency training asks and under which wraps: read from resources/prompts/consistency.toml."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from core.inference.messages import Chat
from core.inference.messages import Turn as ChatTurn
from core.paths import resources
from core.services.chat_prompt import prompt_text
from core.training.consistency_messages import Change, Lesson, Turn

_QUESTION = "{question}"
_WRAPS_A_QUESTION = 2


@dataclass(frozen=True)
class Wrap:
    """Words around a question that must not change its answer; with `again` the answer is refused so often first."""

    name: str
    learnt: tuple[str, ...]
    held_out: tuple[str, ...]
    again: int = 0


@dataclass(frozen=True)
class Material:
    """All that is declared: wraps, plain questions to learn and to measure with, changes of mind."""

    wraps: tuple[Wrap, ...]
    learnt: tuple[str, ...]
    held_out: tuple[str, ...]
    changes: tuple[Change, ...]


@cache
def material() -> Material:
    """Read what is declared."""
    declared = tomllib.loads((resources() / "prompts" / "consistency.toml").read_text(encoding="utf-8"))
    wraps = tuple(
        Wrap(one["name"], tuple(one["learnt"]), tuple(one["held_out"]), one.get("again", 0))
        for one in declared["wraps"]
    )
    changes = tuple(
        _change(one["ask"], *pair, one["reason"])
        for one in declared["changes"]
        for pair in ((one["first"], one["second"]), (one["second"], one["first"]))
    )
    questions = declared["questions"]
    return Material(wraps, tuple(questions["learnt"]), tuple(questions["held_out"]), changes)


def plain(question: str) -> list[Turn]:
    """Ask a question as the chat does where no notes are found."""
    return [Turn("system", prompt_text("chat_system")), Turn("user", question)]


def as_prompt(turns: Sequence[Turn]) -> Chat:
    """Put turns to the model that answers."""
    return Chat([ChatTurn(turn.role, turn.text) for turn in turns])


def wrapped(wrap: Wrap, wording: str, question: str, answer: str) -> list[Turn]:
    """Ask the same question under a wrap."""
    if not wrap.again:
        return plain(wording.replace(_QUESTION, question))
    refused = [Turn("assistant", answer), Turn("user", wording)]
    return plain(question) + refused * wrap.again


def lessons(answers: Sequence[tuple[str, str]], first_question: int = 0) -> list[Lesson]:
    """Put each question under two of the wraps in the wordings that are learnt; all wraps come equally often."""
    wraps = material().wraps
    return [
        _lesson(first_question + number, wraps[place % len(wraps)], place // len(wraps), question, answer)
        for number, (question, answer) in enumerate(answers)
        for place in range(number * _WRAPS_A_QUESTION, (number + 1) * _WRAPS_A_QUESTION)
    ]


def probes(answers: Sequence[tuple[str, str]]) -> list[Lesson]:
    """Put each question under every wrap in the wordings that are only measured."""
    return [
        Lesson(number, wrap.name, plain(question), wrapped(wrap, wording, question, answer), answer)
        for number, (question, answer) in enumerate(answers)
        for wrap in material().wraps
        for wording in wrap.held_out
    ]


def _lesson(number: int, wrap: Wrap, turn: int, question: str, answer: str) -> Lesson:
    wording = wrap.learnt[turn % len(wrap.learnt)]
    return Lesson(number, wrap.name, plain(question), wrapped(wrap, wording, question, answer), answer)


def _change(ask: str, old: str, new: str, reason: str) -> Change:
    turns = [
        *plain(f"{ask} Until now it was: {old}."),
        Turn("assistant", f"{old[0].upper()}{old[1:]}."),
        Turn("user", f"I have changed my mind: from now on it is {new}, because {reason}. {ask}"),
    ]
    return Change(turns, f"{new[0].upper()}{new[1:]}.", f"{old[0].upper()}{old[1:]}.")
