"""Verbs that compare two adapters blind: compare and judge."""

import sys
from dataclasses import asdict
from typing import Annotated

import typer

from core.cli.context import acting, notes, options, print_json, print_text, stop_on_interrupt
from core.cli.training_shown import training_progress
from core.guardian import Guardian
from core.services.comparing import CHOICES, PROMPTS, Pair, Revealed, Tally

_NAME = "The id of an adapter, or `base` for the bare base model."


def add_to(adapters: typer.Typer) -> None:
    """Add the verbs of this file."""
    adapters.command()(compare)
    adapters.command()(judge)
    adapters.command()(comparisons)


def compare(
    one: Annotated[str, typer.Argument(help=_NAME)],
    other: Annotated[str, typer.Argument(help=_NAME)],
    prompts: Annotated[int, typer.Option(min=1, max=200, help="On so many of your newest texts.")] = PROMPTS,
) -> None:
    """Let two adapters go on from your own openings, and say which text is better before you learn whose it is.

    On a terminal each pair is asked for at once; otherwise `adapters judge` takes the choices.
    """
    with (
        acting("adapters compare", one=one, other=other, prompts=prompts) as (guardian, result),
        stop_on_interrupt() as stop,
        training_progress() as show,
    ):
        pairs = guardian.comparing.pairs(one, other, prompts, show, stop)
        result |= {"comparison": pairs[0].comparison, "pairs": len(pairs)}
        if options.is_json:
            for pair in pairs:
                print_json(pair)
            return
        for pair in pairs:
            _print_pair(pair)
            if sys.stdin.isatty() and not _ask(guardian, pair):
                break
        tally = guardian.comparing.tally(pairs[0].comparison)
    _print_tally(tally)


def judge(
    seq: Annotated[int, typer.Argument(help="The entry of a pair.")],
    choice: Annotated[str, typer.Argument(help=f"Which is better: {', '.join(CHOICES)}.")],
) -> None:
    """Say which text of a pair is better; then you learn whose they are."""
    with acting("adapters judge", seq=seq, choice=choice) as (guardian, _):
        revealed = guardian.comparing.judge(seq, choice)
        tally = guardian.comparing.tally(revealed.comparison)
    if options.is_json:
        print_json(asdict(revealed) | {"tally": asdict(tally)})
    else:
        _print_revealed(revealed)
        _print_tally(tally)


_SERIES = typer.Argument(help="A comparison to go on with; without it all are listed.")


def comparisons(name: Annotated[str | None, _SERIES] = None) -> None:
    """List the comparisons made so far, or show what of one is not judged yet and go on with it."""
    with acting("adapters comparisons", name=name) as (guardian, _):
        if name is None:
            _list(guardian.comparing.series())
            return
        for pair in guardian.comparing.waiting(name):
            if options.is_json:
                print_json(pair)
                continue
            _print_pair(pair)
            if sys.stdin.isatty() and not _ask(guardian, pair):
                break
        tally = guardian.comparing.tally(name)
    if not options.is_json:
        _print_tally(tally)


def _list(series: list[Tally]) -> None:
    for tally in series:
        if options.is_json:
            print_json(tally)
        else:
            print_text(f"{tally.comparison}  {tally.made}")
            _print_tally(tally)
    if not series and not options.is_json:
        print_text("Nothing was compared yet. `guardian adapters compare ADAPTER base` does.")


def _ask(guardian: Guardian, pair: Pair) -> bool:
    """Take a choice from the terminal; return False if the principal wants to stop here."""
    while True:
        try:
            answer = input(f"Which is better? ({'/'.join(CHOICES)}, or nothing to stop) ").strip().lower()
        except EOFError:
            return False
        if not answer:
            return False
        if answer in CHOICES:
            _print_revealed(guardian.comparing.judge(pair.seq, answer))
            return True
        notes.print(f"Type {', '.join(CHOICES)}, or nothing.", markup=False)


def _print_pair(pair: Pair) -> None:
    print_text(f"[{pair.seq}] {pair.prompt} …\n")
    print_text(f"1: {pair.first}\n")
    print_text(f"2: {pair.second}\n")


def _print_revealed(revealed: Revealed) -> None:
    print_text(f"1 was {revealed.first}, 2 was {revealed.second}.\n")


def _print_tally(tally: Tally) -> None:
    (one, other), (wins, losses) = tally.adapters, tally.wins
    waiting = f", {tally.waiting} not judged yet: guardian adapters judge SEQ 1|2|same" if tally.waiting else ""
    print_text(f"{one} {wins}, {other} {losses}, same {tally.same}{waiting}.")
    if wins + losses:
        share = f"{100 * tally.share_low:.0f} to {100 * tally.share_high:.0f} %"
        print_text(
            f"{one} wins {share} of those decided (90 % interval); sign test, two-sided: p = {tally.p_value:.3f}."
        )
