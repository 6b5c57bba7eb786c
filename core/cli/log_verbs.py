"""Verbs about the log: capture, log, show, search."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from core.cli.context import acting, one_line, options, print_json, print_text, text_of
from core.clock import utc_ns_of, utc_text
from core.entries import Entry, Kind, Origin
from core.errors import GuardianError


def add_to(app: typer.Typer) -> None:
    """Add the verbs of this file."""
    app.command()(capture)
    app.command(name="log")(log_)
    app.command()(show)
    app.command()(search)
    app.command()(redact)


def capture(
    text: Annotated[list[str] | None, typer.Argument(help="What to write down; - reads it from stdin.")] = None,
    attach: Annotated[list[Path] | None, typer.Option(help="A file to keep with it; may be repeated.")] = None,
) -> None:
    """Write something down."""
    words = text_of(text)
    with acting("capture") as (guardian, result):
        seq = guardian.capture.add(words, source="command line", files=attach or [])
        result["seq"] = seq
    if options.is_json:
        print_json({"seq": seq})
    else:
        print_text(f"Entry {seq}.")


def log_(
    limit: Annotated[int, typer.Option(min=1, help="How many at most.")] = 20,
    kind: Annotated[Kind | None, typer.Option(help="Only entries of this kind.")] = None,
    origin: Annotated[Origin | None, typer.Option(help="Only text by this origin.")] = None,
    since: Annotated[
        str | None, typer.Option(help="Only text written since, as 2026-01-31 or 2026-01-31T12:00.")
    ] = None,
) -> None:
    """List entries, the newest first."""
    since_utc_ns = _time(since) if since else None
    with acting("log", limit=limit, kind=kind, origin=origin, since=since) as (guardian, _):
        entries = guardian.recall.entries(limit, kind, origin, since_utc_ns)
    for entry in entries:
        if options.is_json:
            print_json(_facts(entry))
        else:
            head = f"{entry.seq:>6}  {utc_text(entry.time_utc_ns)[:10]}  {entry.kind:<8}  "
            print_text(head + one_line(entry.text or str(entry.meta)))


def show(
    seq: int,
    save_to: Annotated[Path | None, typer.Option(help="A folder to write its attachments to, in clear.")] = None,
) -> None:
    """Show one entry whole."""
    with acting("show", seq=seq, save_to=save_to) as (guardian, _):
        entry = guardian.recall.entry(seq)
        attached = [{"name": one.name, "bytes": one.size_bytes} for one in guardian.attachments.of(seq)]
        saved = [str(path) for path in guardian.attachments.save(seq, save_to)] if save_to else []
    if options.is_json:
        facts = {"meta": entry.meta, "thread": entry.thread, "parent": entry.parent, "redacted": entry.is_redacted}
        print_json(_facts(entry) | facts | {"attachments": attached, "saved": saved})
        return
    print_text(f"entry {entry.seq}  {entry.kind} by {entry.origin}, {utc_text(entry.time_utc_ns)}")
    for name, value in {"source": entry.source, **entry.meta}.items():
        if value not in (None, "", []) and name != "attachments":
            print_text(f"{name}: {value}")
    for one in attached:
        print_text(f"attachment: {one['name']} ({one['bytes']} bytes)")
    for path in saved:
        print_text(f"saved: {path}")
    print_text("\n" + ("(redacted)" if entry.is_redacted else entry.text))


def redact(
    seq: Annotated[list[int], typer.Argument(help="The entries whose text is taken back.")],
    reason: Annotated[str, typer.Option(help="Why; this stays in the log.")],
    with_citing: Annotated[
        bool, typer.Option("--with-citing", help="Also answers that cite them, and other versions of the same text.")
    ] = False,
) -> None:
    """Remove what entries say, for good; that there were entries remains, and the chain holds."""
    with acting("redact", seqs=seq, with_citing=with_citing) as (guardian, result):
        done = guardian.redaction.redact(seq, reason, with_citing)
        result |= {"redacted": done.redacted}
    if options.is_json:
        print_json(done)
        return
    print_text(f"Redacted: {_list(done.redacted)}.")
    if done.may_repeat:
        print_text(f"These may repeat what it said: {_list(done.may_repeat)}. Add --with-citing to redact them too.")
    if done.adapters:
        print_text(f"These adapters learnt it: {', '.join(done.adapters)}. The next training leaves them behind.")
    for name in done.backups:
        print_text(f"This backup still holds it: {name}")


def search(
    query: Annotated[list[str], typer.Argument(help='Words, or "a phrase"; the last word may be a beginning.')],
    limit: Annotated[int, typer.Option(min=1, help="How many at most.")] = 20,
    newest: Annotated[bool, typer.Option("--newest", help="The newest first, not the best.")] = False,
) -> None:
    """Find the entries that hold all words, the best first."""
    wanted = " ".join(query)
    with acting("search", query=wanted, limit=limit, newest=newest) as (guardian, result):
        hits = guardian.recall.search(wanted, limit, newest)
        result["found"] = len(hits)
    for hit in hits:
        if options.is_json:
            print_json(hit)
        else:
            print_text(f"{hit.seq:>6}  {one_line(hit.snippet)}")
    if not hits and not options.is_json:
        print_text("Nothing found.")


def _facts(entry: Entry) -> dict[str, object]:
    return {
        "seq": entry.seq,
        "time": utc_text(entry.time_utc_ns),
        "kind": str(entry.kind),
        "origin": str(entry.origin),
        "source": entry.source,
        "text": entry.text,
    }


def _list(seqs: list[int]) -> str:
    return ", ".join(f"entry {seq}" for seq in seqs)


def _time(text: str) -> int:
    try:
        return utc_ns_of(datetime.fromisoformat(text))
    except ValueError as error:
        raise GuardianError(f"{text} is not a date.", "Write it as 2026-01-31 or 2026-01-31T12:00.") from error
