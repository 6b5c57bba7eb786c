"""Verbs about what the model wrote: endorse, correct, reject, retract."""

from typing import Annotated

import typer

from core.cli.context import acting, options, print_json, print_text, text_of

_SEQ = typer.Argument(help="The entry that is judged: an answer, a step of a draft, a suggestion, an insight.")


def add_to(app: typer.Typer) -> None:
    """Add the verbs of this file."""
    app.command()(endorse)
    app.command()(correct)
    app.command()(reject)
    app.command()(retract)


def endorse(seq: Annotated[int, _SEQ]) -> None:
    """Say that this is as it should be; a conversation then goes on from there."""
    with acting("endorse", seq=seq) as (guardian, result):
        done = guardian.feedback.endorse(seq)
        result["seq"] = done
    _print(done, seq, "endorses")


def correct(
    seq: Annotated[int, _SEQ],
    text: Annotated[list[str], typer.Argument(help="What it should have said; - reads it from stdin.")],
) -> None:
    """Say what this should have said; the same question is answered so from now on."""
    with acting("correct", seq=seq) as (guardian, result):
        done = guardian.feedback.correct(seq, text_of(text))
        result["seq"] = done
    _print(done, seq, "corrects")


def reject(
    seq: Annotated[int, _SEQ], reason: Annotated[str, typer.Option(help="Why; it may tell of the text.")] = ""
) -> None:
    """Say that this is not as it should be."""
    with acting("reject", seq=seq) as (guardian, result):
        done = guardian.feedback.reject(seq, reason)
        result["seq"] = done
    _print(done, seq, "rejects")


def retract(
    seq: Annotated[int, typer.Argument(help="The entry that was judged, or the verdict or correction itself.")],
) -> None:
    """Take back what you last said of an entry."""
    with acting("retract", seq=seq) as (guardian, result):
        done = guardian.feedback.retract(seq)
        result["seq"] = done
    _print(done, seq, "takes back what was said of")


def _print(seq: int, judged: int, does: str) -> None:
    if options.is_json:
        print_json({"seq": seq, "judges": judged})
    else:
        print_text(f"Entry {seq} {does} entry {judged}.")
