"""Verbs for talking with the model: ask, regenerate, chat."""

import sys
from collections.abc import Iterator
from typing import Annotated, Any

import typer

from core.cli.answers_shown import (
    answering,
    comparing,
    on_delta,
    on_delta_of,
    show_alternatives,
    show_answer,
    show_comparison,
)
from core.cli.chat_commands import Talk
from core.cli.context import acting, notes, print_text, text_of
from core.errors import GuardianError
from core.guardian import Guardian
from core.inference.messages import MOST_ALTERNATIVES
from core.services.results import Answer

_BASE = typer.Option("--base", help="Answer with the bare base model, without your adapter.")
_NO_RECALL = typer.Option("--no-recall", help="Answer without looking into the log.")
_THREAD = typer.Option(help="Go on with the conversation that began with this entry.")


def add_to(app: typer.Typer) -> None:
    """Add the verbs of this file."""
    app.command()(ask)
    app.command()(regenerate)
    app.command()(chat)


def ask(
    text: Annotated[list[str], typer.Argument(help="The question; - reads it from stdin.")],
    base: Annotated[bool, _BASE] = False,
    no_recall: Annotated[bool, _NO_RECALL] = False,
    thread: Annotated[int | None, _THREAD] = None,
    from_: Annotated[int | None, typer.Option("--from", help="Go on from this answer, on a branch of its own.")] = None,
    edit: Annotated[int | None, typer.Option(help="Ask this in the place of an earlier question.")] = None,
    compare: Annotated[bool, typer.Option("--compare", help="Let base model and adapter answer side by side.")] = False,
    alternatives: Annotated[int, typer.Option(min=1, max=MOST_ALTERNATIVES, help="Answer in so many ways.")] = 1,
) -> None:
    """Ask one question; the answer cites the entries it rests on."""
    _expect_one("--thread, --from and --edit", thread, from_, edit)
    _expect_one("--compare and --base", compare or None, base or None)
    _expect_one("--compare and --alternatives", compare or None, alternatives > 1 or None)
    place = {"thread": thread, "parent": from_, "edits": edit}
    chosen: dict[str, Any] = {"base": base, "no_recall": no_recall, "compare": compare, "alternatives": alternatives}
    with acting("ask", **(chosen | place)) as (guardian, result):
        answers = _answers(guardian, text_of(text), place, chosen)
        result |= {"question": answers[0].question_seq, "seq": answers[-1].seq}
    _end(answers)


def regenerate(
    seq: Annotated[int, typer.Argument(help="The answer, or its question.")],
    base: Annotated[bool, _BASE] = False,
) -> None:
    """Answer a question once more; the new answer stands beside the others."""
    with acting("regenerate", seq=seq, base=base) as (guardian, result), answering() as stop:
        answer = guardian.chat.regenerate(seq, not base, on_delta, stop)
        show_answer(answer)
        result |= {"question": answer.question_seq, "seq": answer.seq}
    _end([answer])


def chat(
    base: Annotated[bool, _BASE] = False,
    no_recall: Annotated[bool, _NO_RECALL] = False,
    thread: Annotated[int | None, _THREAD] = None,
) -> None:
    """Talk in turns, one line a turn; /help lists what else there is. Ctrl+C stops an answer, Ctrl+D leaves."""
    with acting("chat", base=base, no_recall=no_recall, thread=thread) as (guardian, result):
        guardian.chat.warm_up()
        talk = Talk(guardian, base, not no_recall)
        if thread is not None:
            talk.go_to(thread)
        for line in _lines():
            try:
                if not talk.hear(line):
                    break
            except GuardianError as error:  # one failed answer does not end the conversation
                notes.print(f"{error.title} {error.advice}", markup=False)
        result["thread"] = talk.thread


def _answers(guardian: Guardian, question: str, place: dict[str, int | None], chosen: dict[str, Any]) -> list[Answer]:
    chat, use_recall, use_adapter = guardian.chat, not chosen["no_recall"], not chosen["base"]
    with answering() as stop:
        if chosen["compare"]:
            chat.expect_adapter()  # before the question is in the log
            pair = chat.compare(chat.put(question, use_recall=use_recall, **place), comparing(), stop)
            show_comparison(pair)
            return [pair.base, pair.adapter]
        count = chosen["alternatives"]
        if count > 1:
            seq = chat.put(question, use_recall=use_recall, **place)
            shown = on_delta_of(range(1, count + 1), "alternative")
            several = chat.alternatives(seq, count, use_adapter, shown, stop)
            show_alternatives(several)
            return several
        thread, parent, edits = place["thread"], place["parent"], place["edits"]
        answer = chat.ask(
            question,
            thread=thread,
            use_adapter=use_adapter,
            use_recall=use_recall,
            on_delta=on_delta,
            stop=stop,
            parent=parent,
            edits=edits,
        )
        show_answer(answer)
        return [answer]


def _expect_one(names: str, *given: object) -> None:
    if sum(one is not None for one in given) > 1:
        raise typer.BadParameter(f"Only one of {names} can be given.")


def _end(answers: list[Answer]) -> None:
    """End with the status of what can be mended if the worker died over an answer."""
    if any(answer.problem for answer in answers):
        raise typer.Exit(GuardianError.exit_status)


def _lines() -> Iterator[str]:
    is_terminal = sys.stdin.isatty()
    while True:
        if is_terminal:
            print_text("you: ", end="")
        line = sys.stdin.readline()
        if not line:
            return
        if line.strip():
            yield line.strip()
