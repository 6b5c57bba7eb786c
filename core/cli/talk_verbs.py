"""Verbs for talking with the model: ask, chat."""

import sys
from collections.abc import Iterator
from dataclasses import asdict
from typing import Annotated

import typer

from core.cli.context import acting, notes, options, print_json, print_text, stop_on_interrupt
from core.errors import GuardianError
from core.guardian import Guardian
from core.services.results import Answer

_BASE = typer.Option("--base", help="Answer with the bare base model, without your adapter.")
_NO_RECALL = typer.Option("--no-recall", help="Answer without looking into the log.")


def add_to(app: typer.Typer) -> None:
    """Add the verbs of this file."""
    app.command()(ask)
    app.command()(chat)


def ask(
    text: Annotated[list[str], typer.Argument(help="The question.")],
    base: Annotated[bool, _BASE] = False,
    no_recall: Annotated[bool, _NO_RECALL] = False,
) -> None:
    """Ask one question; the answer cites the entries it rests on."""
    with acting("ask", base=base, no_recall=no_recall) as (guardian, result):
        answer = _answer(guardian, " ".join(text), None, base, no_recall)
        result |= {"question": answer.question_seq, "seq": answer.seq}


def chat(base: Annotated[bool, _BASE] = False, no_recall: Annotated[bool, _NO_RECALL] = False) -> None:
    """Talk in turns, one line a turn; Ctrl+C stops an answer, Ctrl+D leaves."""
    with acting("chat", base=base, no_recall=no_recall) as (guardian, result):
        guardian.chat.warm_up()
        thread: int | None = None
        for line in _lines():
            try:
                thread = _answer(guardian, line, thread, base, no_recall).thread
            except GuardianError as error:  # one failed answer does not end the conversation
                notes.print(f"{error.title} {error.advice}", markup=False)
        result["thread"] = thread


def _answer(guardian: Guardian, question: str, thread: int | None, base: bool, no_recall: bool) -> Answer:
    with stop_on_interrupt() as stop:
        answer = guardian.chat.ask(
            question,
            thread=thread,
            use_adapter=not base,
            use_recall=not no_recall,
            on_delta=_print_delta,
            stop=stop,
        )
    if options.is_json:
        print_json(asdict(answer))
    else:
        print_text("\n")
    return answer


def _print_delta(text: str) -> None:
    if options.is_json:
        print_json({"delta": text})
    else:
        print_text(text, end="")


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
