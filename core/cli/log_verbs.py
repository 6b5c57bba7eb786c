"""Verbs about the log: capture, tags, log, show, redact, search."""

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from core.cli import filter_options as filters
from core.cli.context import acting, home, one_line, options, print_json, print_text, text_of
from core.cli.entry_shown import print_density, print_entry, print_learnt
from core.clock import utc_text
from core.entries import Entry
from core.guardian import Guardian
from core.log.timeline import Order


def add_to(app: typer.Typer) -> None:
    """Add the verbs of this file."""
    app.command()(capture)
    app.command()(tags)
    app.command(name="log")(log_)
    app.command()(show)
    app.command()(search)
    app.command()(redact)


def capture(
    text: Annotated[list[str] | None, typer.Argument(help="What to write down; - reads it from stdin.")] = None,
    attach: Annotated[list[Path] | None, typer.Option(help="A file to keep with it; may be repeated.")] = None,
    tag: Annotated[list[str] | None, typer.Option(help="A tag, as if #tag stood in it; may be repeated.")] = None,
    incognito: Annotated[
        bool, typer.Option("--incognito", help="Nothing learns from it, and no prompt is given it; search finds it.")
    ] = False,
    follows: Annotated[
        int | None, typer.Option(metavar="SEQ", help="The entry it answers, such as a question of the digest.")
    ] = None,
    locked: Annotated[
        bool, typer.Option("--locked", help="Open nothing: it is sealed, and joins the log at the next unlock.")
    ] = False,
) -> None:
    """Write something down; words that begin with # are tags."""
    words, source, files, tags = text_of(text), "command line", attach or [], tag or []
    if locked and follows is not None:
        raise typer.BadParameter("an entry can be followed only while the vault is open", param_hint="--follows")
    if locked:
        Guardian.capture_while_locked(home(), words, source, files, tags, incognito)
        if options.is_json:
            print_json({"seq": None, "waits": True})
        else:
            print_text("Sealed. It joins your log at the next unlock.")
        return
    with acting("capture") as (guardian, result):
        seq = guardian.capture.add(words, source, files, tags, incognito, follows)
        result["seq"] = seq
    if options.is_json:
        print_json({"seq": seq})
    else:
        print_text(f"Entry {seq}.")


def tags(
    tag: Annotated[str | None, typer.Argument(help="List the entries with this tag instead.")] = None,
    limit: Annotated[int, typer.Option(min=1, help="How many at most.")] = 50,
) -> None:
    """List the tags in use, those used most first; or the entries with one, the newest first."""
    with acting("tags", tag=tag, limit=limit) as (guardian, _):
        entries = guardian.tags.entries(tag, limit) if tag else []
        used = [] if tag else guardian.tags.all()[:limit]
    _print_entries(entries)
    for one in used:
        if options.is_json:
            print_json(one)
        else:
            print_text(f"{one.entries:>6}  #{one.name}")
    if not (entries or used or options.is_json):
        print_text(
            f"No entry has the tag {tag}." if tag else "No entry has a tag yet. Words that begin with # are tags."
        )


def log_(
    limit: Annotated[int, typer.Option(min=1, help="How many at most.")] = 20,
    *,
    kind: filters.Kinds = None,
    origin: filters.Origins = None,
    source: filters.Sources = None,
    since: filters.Since = None,
    until: filters.Until = None,
    attached: filters.Attached = None,
    redacted: filters.Redacted = None,
    book_keeping: filters.BookKeeping = False,
    oldest: Annotated[bool, typer.Option("--oldest", help="The oldest text first.")] = False,
    density: Annotated[bool, typer.Option("--density", help="Only how many there are over time.")] = False,
    bins: Annotated[int, typer.Option(min=1, help="Into how many parts of time at most, for --density.")] = 60,
) -> None:
    """List entries, the newest text first."""
    wanted = filters.filter_of(kind, origin, source, since, until, attached, redacted, book_keeping)
    given: dict[str, Any] = {"kind": kind, "origin": origin, "source": source, "since": since, "until": until}
    with acting("log", limit=limit, density=density, **given) as (guardian, _):
        timeline = guardian.recall.timeline(wanted, order=Order.OLDEST if oldest else Order.NEWEST)
        entries = [] if density else [guardian.recall.entry(seq) for seq in timeline.window(0, limit)]
    if density:
        print_density(timeline.density(bins))
    _print_entries(entries)


def _print_entries(entries: Sequence[Entry]) -> None:
    for entry in entries:
        if options.is_json:
            print_json(_facts(entry))
        else:
            head = f"{entry.seq:>6}  {utc_text(entry.time_utc_ns)[:10]}  {entry.kind:<8}  "
            print_text(head + one_line(entry.text or str(entry.meta)))


def show(
    seq: int,
    save_to: Annotated[Path | None, typer.Option(help="A folder to write its attachments to, in clear.")] = None,
    whole: Annotated[bool, typer.Option("--all", help="Also what is learnt from it and what refers to it.")] = False,
) -> None:
    """Show one entry whole, where it comes from, and whether it is what was written."""
    with acting("show", seq=seq, save_to=save_to) as (guardian, _):
        found = guardian.provenance.of(seq)
        chain = guardian.provenance.check(seq)
        learnt = guardian.provenance.learnt(seq, is_explained=whole)
        references = guardian.provenance.referring(seq) if whole else None
        saved = [str(path) for path in guardian.attachments.save(seq, save_to)] if save_to else []
    if options.is_json:
        entry = found.entry
        attached = [{"name": one.name, "bytes": one.size_bytes} for one in found.attachments]
        facts: dict[str, Any] = {
            "meta": entry.meta,
            "thread": entry.thread,
            "parent": entry.parent,
            "redacted": entry.is_redacted,
        }
        facts |= {"logged": utc_text(entry.logged_utc_ns), "tainted": found.is_tainted, "chain": asdict(chain)}
        facts |= {"learnt_by": [asdict(one) for one in learnt.adapters], "attachments": attached, "saved": saved}
        if references is not None and learnt.explanation is not None:
            texts = [asdict(text) for text in learnt.explanation.texts]
            facts |= {"learning": texts, "left_out": learnt.explanation.left_out}
            facts |= {"referred_to_by": [asdict(one) for one in references]}
        print_json(_facts(entry) | facts)
        return
    print_entry(found, chain, saved)
    print_learnt(learnt, references)


def redact(
    seq: Annotated[list[int], typer.Argument(help="The entries whose text is taken back.")],
    reason: Annotated[str, typer.Option(help="Why; this stays in the log.")] = "",
    with_citing: Annotated[
        bool, typer.Option("--with-citing", help="Also answers that cite them, and other versions of the same text.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what that would reach and what not.")] = False,
) -> None:
    """Remove what entries say, for good; that there were entries remains, and the chain holds."""
    if not (dry_run or reason.strip()):
        raise typer.BadParameter("Say why with --reason; it stays in the log.")
    with acting("redact", seqs=seq, with_citing=with_citing, dry_run=dry_run) as (guardian, result):
        redaction = guardian.redaction
        done = redaction.reach(seq) if dry_run else redaction.redact(seq, reason, with_citing)
        if not dry_run:
            result["redacted"] = done.redacted
    if options.is_json:
        print_json(done)
        return
    print_text(f"{'Would be redacted' if dry_run else 'Redacted'}: {_list(done.redacted)}.")
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
    *,
    kind: filters.Kinds = None,
    origin: filters.Origins = None,
    source: filters.Sources = None,
    since: filters.Since = None,
    until: filters.Until = None,
    attached: filters.Attached = None,
    redacted: filters.Redacted = None,
    book_keeping: filters.BookKeeping = False,
) -> None:
    """Find the entries that hold all words, the best first."""
    words = " ".join(query)
    wanted = filters.filter_of(kind, origin, source, since, until, attached, redacted, book_keeping)
    given: dict[str, Any] = {"kind": kind, "origin": origin, "source": source, "since": since, "until": until}
    with acting("search", query=words, limit=limit, newest=newest, **given) as (guardian, result):
        hits = guardian.recall.search(words, limit, newest, wanted)
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
