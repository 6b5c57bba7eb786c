"""Verbs for writing: draft, complete, self-model; those about documents are in document_verbs."""

import json
import queue
import sys
import threading
from collections.abc import Iterator
from dataclasses import asdict
from typing import Annotated, Any

import typer

from core.cli.context import acting, notes, options, print_json, print_text, stop_on_interrupt, text_of
from core.clock import utc_text
from core.errors import GuardianError
from core.guardian import Guardian
from core.inference.messages import MOST_ALTERNATIVES
from core.interrupt import Interrupt
from core.services.drafting import Wishes
from core.services.writing_results import Completion, DraftResult
from core.writing.kinds import DraftKind, Step

_MOST_REQUEST_CHARACTERS = 10_000_000

self_model = typer.Typer(no_args_is_help=True, help="What the log says about how you write and what about.")


def add_to(app: typer.Typer) -> None:
    """Add the verbs of this file."""
    app.command()(draft)
    app.command()(complete)
    app.add_typer(self_model, name="self-model")


def draft(
    topic: Annotated[list[str] | None, typer.Argument(help="What it is about, in a sentence; - reads stdin.")] = None,
    kind: Annotated[DraftKind, typer.Option(help="What to write.")] = DraftKind.ESSAY,
    reply_to: Annotated[int | None, typer.Option(help="The entry to reply to; its thread is read.")] = None,
    alternatives: Annotated[
        int, typer.Option(min=1, max=MOST_ALTERNATIVES, help="How many drafts to make of one plan.")
    ] = 1,
    base: Annotated[bool, typer.Option("--base", help="With the bare base model, without your adapter.")] = False,
    continue_: Annotated[int | None, typer.Option("--continue", help="Go on behind this step of a draft.")] = None,
    again: Annotated[int | None, typer.Option("--again", help="Make this step of a draft again, and the rest.")] = None,
) -> None:
    """Draft a text in your voice: plan, draft, critique, revision; Ctrl+C stops, what was written is kept."""
    words = text_of(topic)
    chosen = DraftKind.REPLY if reply_to is not None and kind is DraftKind.ESSAY else kind
    if sum([bool(words.strip()), continue_ is not None, again is not None]) > 1:
        raise typer.BadParameter("Give a topic, --continue or --again, one of them.")
    with acting("draft", kind=chosen, reply_to=reply_to) as (guardian, result), stop_on_interrupt() as stop:
        shown = _Steps()
        wishes = Wishes(
            alternatives=alternatives, use_adapter=not base, on_step=shown.step, on_delta=shown.delta, stop=stop
        )
        if continue_ is not None:
            made = guardian.drafts.resume(continue_, wishes)
        elif again is not None:
            made = guardian.drafts.redo(again, wishes)
        else:
            made = guardian.drafts.draft(words, chosen, reply_to, wishes)
        result |= {"seq": made.seq, "steps": made.steps}
        texts = [guardian.recall.entry(seq).text for seq in made.alternatives]
    _print_draft(made, texts)


def complete(
    text: Annotated[
        list[str], typer.Argument(help="The beginning; - answers requests from stdin, one in JSON a line.")
    ],
    after: Annotated[str, typer.Option(help="What stands behind the cursor.")] = "",
) -> None:
    """Continue your text by about a sentence (ghost text); nothing of it is logged.

    With - each line of stdin is an object: `id`, `before`, `after`, `context`, `conversation` ask for a completion, and
    a new request ends the one before; `cancel` ends it too; `accept` with `document`, `at`, `version` records that a
    text was taken.
    """
    if text == ["-"]:
        with acting("complete") as (guardian, result):
            result["requests"] = _serve(guardian)
        return
    with acting("complete") as (guardian, _), stop_on_interrupt() as stop:
        on_delta = (lambda piece: print_json({"delta": piece})) if options.is_json else (lambda _piece: None)
        made = guardian.completion.complete(" ".join(text), after, on_delta=on_delta, stop=stop)
    if options.is_json:
        print_json(made)
    else:
        print_text(made.text)


@self_model.command("show")
def show_self_model() -> None:
    """Show the newest version."""
    with acting("self-model show") as (guardian, _):
        found = guardian.self_model.current()
    if options.is_json:
        print_json(found)
        return
    print_text(found.text or "There is no self-model yet.")
    if found.is_stale or not found.seq:
        notes.print(f"{found.new_entries} texts of yours came since. `guardian self-model regenerate` makes it anew.")


@self_model.command("edit")
def edit_self_model(
    text: Annotated[list[str], typer.Argument(help="The new text; - reads it from stdin.")],
) -> None:
    """Replace the text; what you write or strike out survives each regeneration."""
    words = text_of(text)
    with acting("self-model edit") as (guardian, result):
        found = guardian.self_model.edit(words)
        result["seq"] = found.seq
    _say(found, f"Entry {found.seq}, about {found.tokens} tokens.")


@self_model.command("regenerate")
def regenerate_self_model(
    with_model: Annotated[bool, typer.Option("--with-model", help="Let the model sum up the main topics.")] = False,
) -> None:
    """Make it anew from the log."""
    with acting("self-model regenerate", with_model=with_model) as (guardian, result), stop_on_interrupt() as stop:
        found = guardian.self_model.regenerate(with_model, stop=stop)
        result["seq"] = found.seq
    _say(found, found.text)


@self_model.command("history")
def self_model_history() -> None:
    """List all versions, the newest first."""
    with acting("self-model history") as (guardian, _):
        versions = guardian.self_model.history()
    for entry in versions:
        facts = {
            "seq": entry.seq,
            "time": utc_text(entry.logged_utc_ns),
            "origin": str(entry.origin),
            "parent": entry.parent,
        }
        _say(facts, f"{entry.seq:>6}  {facts['time']}  {entry.origin}")


class _Steps:
    """Print the steps of a draft as they are written."""

    def __init__(self) -> None:
        self._step = ""

    def step(self, step: Step) -> None:
        self._step = str(step)
        if not options.is_json:
            print_text(f"\n--- {step} ---")

    def delta(self, text: str) -> None:
        if options.is_json:
            print_json({"delta": text, "step": self._step})
        else:
            print_text(text, end="")


def _print_draft(made: DraftResult, alternatives: list[str]) -> None:
    if options.is_json:
        print_json(made)
        return
    for seq, text in list(zip(made.alternatives, alternatives, strict=True))[1:]:
        print_text(f"\n--- another draft (entry {seq}) ---\n{text}")
    print_text("\n")
    for note in made.notes:
        notes.print(note, markup=False)
    if made.is_stopped:
        notes.print(f"Stopped. `guardian draft --continue {list(made.steps.values())[-1]}` goes on.", markup=False)
    steps = ", ".join(f"{step} {seq}" for step, seq in made.steps.items())
    notes.print(f"Entries: {steps}.", markup=False)


def _say(value: object, text: str) -> None:
    if options.is_json:
        print_json(value)
    else:
        print_text(text)


def _serve(guardian: Guardian) -> int:
    """Answer requests from stdin until it ends and return how many; what a newer one follows is ended at once."""
    waiting: queue.SimpleQueue[tuple[str, Interrupt] | None] = queue.SimpleQueue()

    def read() -> None:
        before = Interrupt()
        for line in _lines():
            stop = Interrupt()
            waiting.put((line, stop))
            before.set()  # typing goes on: what was asked before is of no use any more
            before = stop
        waiting.put(None)

    threading.Thread(target=read, name="completion requests", daemon=True).start()
    return sum(_answer(guardian, *request) for request in iter(waiting.get, None))


def _lines() -> Iterator[str]:
    while line := sys.stdin.readline(_MOST_REQUEST_CHARACTERS):
        if line.strip():
            yield line


def _answer(guardian: Guardian, line: str, stop: threading.Event) -> int:
    request: dict[str, Any] = {}
    try:
        request = _request(line)
        if "accept" in request:
            place = {name: request.get(name) for name in ("document", "at", "version")}
            print_json({"id": request.get("id"), "seqs": guardian.completion.accept(str(request["accept"]), **place)})
        elif "cancel" not in request:
            made = _completed(guardian, request, stop)
            print_json({"id": request.get("id")} | asdict(made))
    except GuardianError as error:  # one bad request does not end the service
        print_json({"id": request.get("id"), "error": error.title, "advice": error.advice})
        return 0
    return 1


def _completed(guardian: Guardian, request: dict[str, Any], stop: threading.Event) -> Completion:
    if stop.is_set():
        return Completion("", 0, 0.0, 0.0, is_stopped=True)
    return guardian.completion.complete(
        str(request.get("before", "")),
        str(request.get("after", "")),
        [str(text) for text in request.get("context", [])],
        str(request.get("conversation", "completion")),
        lambda piece: print_json({"id": request.get("id"), "delta": piece}),
        stop,
    )


def _request(line: str) -> dict[str, Any]:
    try:
        request = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise GuardianError("This line is no JSON.", 'Send objects such as {"id": 1, "before": "Dear"}.') from error
    if not isinstance(request, dict) or not isinstance(request.get("context", []), list):
        raise GuardianError("This request is no object.", 'Send objects such as {"id": 1, "before": "Dear"}.')
    for name in ("document", "at", "version"):
        if not isinstance(request.get(name), int | None):
            raise GuardianError(f"{name} is no number.", "Give entries and places as whole numbers.")
    return request
