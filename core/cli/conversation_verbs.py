"""Verbs about conversations: list, show, search."""

from dataclasses import asdict
from typing import Annotated

import typer

from core.cli.context import acting, one_line, options, print_json, print_text
from core.clock import utc_text
from core.entries import Entry, Kind
from core.services.certainty import Certainty
from core.services.conversation_tree import Tree, title

_LIMIT = typer.Option(min=1, help="How many at most.")
_INDENT = "    "


def add_to(app: typer.Typer) -> None:
    """Add the verbs of this file."""
    conversations = typer.Typer(help="Conversations with the model; without a verb, the newest.")
    conversations.callback(invoke_without_command=True)(_newest)
    conversations.command(name="list")(list_)
    conversations.command()(show)
    conversations.command()(search)
    app.add_typer(conversations, name="conversations")


def _newest(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        list_()


def list_(
    limit: Annotated[int, _LIMIT] = 20,
    before: Annotated[int | None, typer.Option(help="Only those that began before this entry.")] = None,
) -> None:
    """List conversations, the newest first, each by the question that began it."""
    with acting("conversations list", limit=limit, before=before) as (guardian, _):
        firsts = guardian.conversations.conversations(limit, before)
    for first in firsts:
        name, time = title(first) or "(redacted)", utc_text(first.time_utc_ns)
        if options.is_json:
            print_json({"thread": first.seq, "title": title(first), "time": time})
        else:
            print_text(f"{first.seq:>6}  {time[:10]}  {name}")
    if not firsts and not options.is_json:
        print_text("There is no conversation yet. `guardian ask` begins one.")


def show(
    seq: Annotated[int, typer.Argument(help="Its first entry, or any turn of the branch that is to be shown.")],
    tree: Annotated[bool, typer.Option("--tree", help="All branches, a line for each turn.")] = False,
) -> None:
    """Show a conversation: its active branch, or the one a turn is on."""
    with acting("conversations show", seq=seq, tree=tree) as (guardian, _):
        thread = guardian.conversations.thread_of(seq)
        found = guardian.conversations.tree(thread)
        leaf = found.leaf if seq == thread else found.leaf_below(seq)
        verdicts = guardian.feedback.verdict_of(entry.seq for _, entry in found.outline())
        sure = guardian.certainty.of(entry for entry in found.path(leaf) if entry.kind is Kind.ANSWER)
    said = {judged: one.verdict for judged, one in verdicts.items()}
    if tree:
        _print_outline(found, said)
        return
    for branching in found.branchings(leaf):
        entry, of = branching.entry, len(branching.siblings)
        if options.is_json:
            place = {"number": branching.number, "of": of, "siblings": branching.siblings}
            certainty = _certainty_facts(entry, sure)
            print_json(_facts(entry, said) | place | certainty)
        else:
            place_text = f"  ({branching.number} of {of})" if of > 1 else ""
            print_text(
                f"[{entry.seq}] {_speaker(entry)}{place_text}{_verdict(entry, said)}{_certainty(sure.get(entry.seq))}"
            )
            print_text(f"{entry.text or '(redacted)'}\n")


def search(
    words: Annotated[list[str], typer.Argument(help='Words, or "a phrase"; the last word may be a beginning.')],
    limit: Annotated[int, _LIMIT] = 20,
) -> None:
    """Find conversations in which one turn holds all words, the newest first."""
    wanted = " ".join(words)
    with acting("conversations search", words=wanted, limit=limit) as (guardian, result):
        hits = guardian.conversations.search(wanted, limit)
        result["found"] = len(hits)
    for hit in hits:
        if options.is_json:
            print_json(hit)
        else:
            print_text(f"{hit.thread:>6}  {hit.time[:10]}  {hit.title or '(redacted)'}")
            print_text(f"        [{hit.seq}] {one_line(hit.snippet)}")
    if not hits and not options.is_json:
        print_text("Nothing found.")


def _print_outline(tree: Tree, said: dict[int, str]) -> None:
    active = {entry.seq for entry in tree.path()}
    for depth, entry in tree.outline():
        if options.is_json:
            print_json(_facts(entry, said) | {"depth": depth, "active": entry.seq in active})
        else:
            mark = "*" if entry.seq in active else " "
            text = one_line(entry.text) or "(redacted)"
            print_text(f"{mark} {_INDENT * depth}[{entry.seq}] {_speaker(entry)}: {text}{_verdict(entry, said)}")


def _facts(entry: Entry, said: dict[int, str]) -> dict[str, object]:
    facts = {
        "seq": entry.seq,
        "parent": entry.parent,
        "time": utc_text(entry.time_utc_ns),
        "kind": str(entry.kind),
        "text": entry.text,
        "verdict": said.get(entry.seq),
    }
    return facts | ({"adapter": entry.meta.get("adapter")} if entry.kind is Kind.ANSWER else {})


def _speaker(entry: Entry) -> str:
    if entry.kind is Kind.CHAT:
        return "you"
    if entry.meta.get("correction"):
        return "your correction"
    return entry.meta.get("adapter") or "base model"


def _verdict(entry: Entry, said: dict[int, str]) -> str:
    words = {"endorse": "endorsed", "reject": "rejected", "accept": "accepted", "correct": "corrected"}
    return f"  {words[said[entry.seq]]}" if entry.seq in said else ""


def _certainty_facts(entry: Entry, sure: dict[int, Certainty]) -> dict[str, object]:
    if entry.kind is not Kind.ANSWER:
        return {}
    return {"certainty": asdict(sure[entry.seq]) if entry.seq in sure else None}


def _certainty(certainty: Certainty | None) -> str:
    words = {"surer": "surer than in most of its answers", "less_sure": "less sure than in most of its answers"}
    return f"  {words[certainty.standing]}" if certainty is not None and certainty.standing in words else ""
