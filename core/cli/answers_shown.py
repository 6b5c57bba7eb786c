"""Show answers on a terminal or as JSON: while they come, side by side, and what is to be said about them."""

import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict

from rich.console import Console
from rich.table import Table
from rich.text import Text

from core.cli.context import notes, options, print_json, print_text, printable, stop_on_interrupt
from core.services.results import Answer, Comparison

_COLUMNS_FROM = 100  # characters a line; below that two columns are too narrow to read
_SPEAKERS = ("base", "adapter")
_CUT_OFF = {
    "length": "The answer is cut off after {tokens} tokens, the most that an answer may have.",
    "context": "The answer is cut off after {tokens} tokens: the model's context is full.",
}
_coming = notes.status("Thinking…")


@contextmanager
def answering() -> Iterator[threading.Event]:
    """Surround an answer: tell a terminal that it is coming until `on_delta`, and let Ctrl+C set what is yielded."""
    with stop_on_interrupt() as stop, _coming:
        yield stop


def on_delta(text: str) -> None:
    """Show the next piece of an answer."""
    _coming.stop()
    if options.is_json:
        print_json({"delta": text})
    else:
        print_text(text, end="")


def on_delta_of(names: Sequence[str | int], field: str) -> Callable[[int, str], None]:
    """Return what shows the pieces of several answers: as JSON at once, on a terminal only when all are there."""

    def show(number: int, text: str) -> None:
        if options.is_json:
            print_json({"delta": text, field: names[number]})

    return show


def show_answer(answer: Answer) -> None:
    """End an answer whose pieces were shown, and say what there is to say about it."""
    _coming.stop()
    if options.is_json:
        print_json(asdict(answer))
    else:
        print_text("\n")
        show_notes(answer)


def comparing() -> Callable[[int, str], None]:
    """Return what shows the pieces of two answers."""
    return on_delta_of(_SPEAKERS, "speaker")


def show_comparison(pair: Comparison) -> None:
    """Show the answers of base and adapter side by side, or one after the other where lines are short."""
    _coming.stop()
    if options.is_json:
        print_json(asdict(pair))
        return
    heads = [f"base model [{pair.base.seq}]", f"{pair.adapter.adapter} [{pair.adapter.seq}]"]
    answers = (pair.base, pair.adapter)
    console = Console(file=sys.stdout, highlight=False)
    if console.width < _COLUMNS_FROM:
        _one_after_the_other(heads, answers)
    else:
        table = Table(expand=True)
        for head in heads:
            table.add_column(Text(head), ratio=1)
        table.add_row(*(Text(printable(answer.text)) for answer in answers))
        console.print(table)
    for answer in answers:
        show_notes(answer)
    print_text(f"`guardian endorse {pair.base.seq}` or `guardian endorse {pair.adapter.seq}` goes on from one of them.")


def show_alternatives(answers: Sequence[Answer]) -> None:
    """Show several answers to one question, one after the other."""
    _coming.stop()
    if options.is_json:
        first = answers[0]
        several = [asdict(answer) for answer in answers]
        print_json({"question_seq": first.question_seq, "thread": first.thread, "alternatives": several})
        return
    heads = [f"{number} of {len(answers)} [{answer.seq}]" for number, answer in enumerate(answers, 1)]
    _one_after_the_other(heads, answers)
    for answer in answers:
        show_notes(answer)


def show_notes(answer: Answer) -> None:
    """Say on stderr what was left out of the prompt, whose words an answer is, and why it was cut."""
    if answer.correction:
        notes.print(f"These are your own words: entry {answer.correction} corrects the answer to this question.")
    if answer.dropped_turns:
        notes.print(f"The first {answer.dropped_turns} turns of this conversation were not shown to the model.")
    if answer.dropped_tokens:
        notes.print(f"{answer.dropped_tokens} tokens did not fit into the model's context and were left out.")
    if answer.finish in _CUT_OFF:
        notes.print(_CUT_OFF[answer.finish].format(tokens=answer.tokens))
    if answer.problem:
        notes.print(f"{answer.problem} What was said so far is kept. {answer.advice}", markup=False)


def _one_after_the_other(heads: Sequence[str], answers: Sequence[Answer]) -> None:
    for head, answer in zip(heads, answers, strict=True):
        print_text(f"--- {head}\n{answer.text}\n")
