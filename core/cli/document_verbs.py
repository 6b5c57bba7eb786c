"""Verbs about documents: new, list, show, edit, history, rename, restore, count, suggest, accept, reject, export."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from core.cli.context import acting, notes, options, print_json, print_text, stop_on_interrupt, text_of
from core.errors import GuardianError
from core.services.suggestions import Wish
from core.services.writing_results import Hunk, SuggestionResult
from core.writing.counting import count

document = typer.Typer(no_args_is_help=True, help="Documents, kept as edits in the log.")
_Text = Annotated[list[str] | None, typer.Argument(help="The text; - reads it from stdin.")]
_Seq = Annotated[int, typer.Argument(help="The entry that the document began with.")]
_At = Annotated[int | None, typer.Option(help="An earlier version, as `document history` names it.")]


def add_to(app: typer.Typer) -> None:
    """Add the verbs of this file."""
    app.add_typer(document, name="document")


@document.command("new")
def new(
    title: Annotated[str, typer.Argument(help="Its title.")],
    text: _Text = None,
    file: Annotated[Path | None, typer.Option(help="A UTF-8 text file to begin with.")] = None,
    from_: Annotated[int | None, typer.Option("--from", help="A draft to begin with.")] = None,
) -> None:
    """Begin a document."""
    words = _read(file) if file else text_of(text)
    with acting("document new", draft=from_) as (guardian, result):
        made = guardian.documents.new(title, words, from_)
        result["seq"] = made.seq
    _print(made, f"Document {made.seq}.")


@document.command("list")
def list_(
    limit: Annotated[int, typer.Option(min=1, help="How many at most.")] = 20,
    search: Annotated[str, typer.Option(help="Words that the title or a passage has to hold.")] = "",
) -> None:
    """List documents, the one begun last first."""
    with acting("document list") as (guardian, _):
        found = guardian.documents.find(search, limit) if search else guardian.documents.all(limit)
    for one in found:
        _print(one, f"{one.seq:>6}  {one.changed[:16]}  {one.versions:>4} versions  {one.title}")


@document.command("show")
def show(
    seq: _Seq,
    at: _At = None,
    authors: Annotated[bool, typer.Option("--authors", help="Say who wrote what.")] = False,
) -> None:
    """Show the text of a document."""
    with acting("document show", seq=seq) as (guardian, _):
        state = guardian.documents.state(seq, at)
        text, passages = state.text, state.authorship.passages()
        record = guardian.documents.record(seq)
    if options.is_json:
        shown = [asdict(passage) for passage in passages]
        print_json({"seq": seq, "title": record.title, "version": state.version, "text": text, "authors": shown})
    elif authors:
        for passage in passages:
            of = "" if passage.source is None else f" (entry {passage.source})"
            print_text(f"--- {passage.author}{of}, characters {passage.start} to {passage.end}")
            print_text(text[passage.start : passage.end])
    else:
        print_text(text)


@document.command("edit")
def edit(
    seq: _Seq,
    text: _Text = None,
    file: Annotated[Path | None, typer.Option(help="A UTF-8 text file with the new text.")] = None,
    version: Annotated[int | None, typer.Option(help="The version you began from; the newest if left out.")] = None,
) -> None:
    """Make this the text; only what differs is kept, and what was changed elsewhere since stays."""
    if text is None and file is None:
        raise typer.BadParameter("Give the new text, - or --file.")
    words = _read(file) if file else text_of(text)
    with acting("document edit", seq=seq, version=version) as (guardian, result):
        done = guardian.documents.edit(seq, words, version)
        result["seq"] = done.seq if done else None
    if done is None:
        _print({"seq": None, "document": seq, "spans": [], "corrections": []}, "Nothing differs.")
    else:
        _print(done, f"Version {done.seq}." + (" Changes made elsewhere were kept." if done.was_merged else ""))


@document.command("history")
def history(seq: _Seq) -> None:
    """List all versions, the first one first."""
    with acting("document history", seq=seq) as (guardian, _):
        versions = guardian.documents.history(seq)
    for one in versions:
        _print(one, f"{one.seq:>6}  {one.time[:19]}  {one.origin:<6}  -{one.removed} +{one.inserted}")


@document.command("suggest")
def suggest(
    seq: _Seq,
    what: Annotated[Wish, typer.Argument(help="What the model should do.")],
    instruction: Annotated[list[str] | None, typer.Argument(help="What to change, for a free suggestion.")] = None,
    span: Annotated[tuple[int, int] | None, typer.Option(help="First character and end of the passage.")] = None,
    base: Annotated[bool, typer.Option("--base", help="With the bare base model, without your adapter.")] = False,
) -> None:
    """Let the model suggest changes; nothing changes until you accept."""
    words = " ".join(instruction or [])
    with acting("document suggest", seq=seq, what=what, span=span) as (guardian, result), stop_on_interrupt() as stop:
        on_delta = (lambda piece: print_json({"delta": piece})) if options.is_json else (lambda _piece: None)
        made = guardian.suggestions.suggest(
            seq, what, span=span, instruction=words, use_adapter=not base, on_delta=on_delta, stop=stop
        )
        result["seq"] = made.seq
    _print_suggestion(made)


@document.command("suggestion")
def suggestion(seq: Annotated[int, typer.Argument(help="The suggestion.")]) -> None:
    """Show a suggestion, hunk by hunk."""
    with acting("document suggestion", seq=seq) as (guardian, _):
        found = guardian.suggestions.suggestion(seq)
    _print_suggestion(found)


@document.command("accept")
def accept(
    seq: Annotated[int, typer.Argument(help="The suggestion.")],
    hunk: Annotated[int | None, typer.Argument(help="One of its hunks; all that are open if left out.")] = None,
) -> None:
    """Take a suggestion, or one hunk of it, into the document."""
    with acting("document accept", seq=seq, hunk=hunk) as (guardian, result):
        made = guardian.suggestions.accept_all(seq) if hunk is None else [guardian.suggestions.accept(seq, hunk)]
        result["edits"] = made
    _print({"suggestion": seq, "edits": made}, f"Accepted. The newest version is {made[-1]}.")


@document.command("reject")
def reject(
    seq: Annotated[int, typer.Argument(help="The suggestion.")],
    hunk: Annotated[int, typer.Argument(help="One of its hunks.")],
) -> None:
    """Decide against a hunk of a suggestion."""
    with acting("document reject", seq=seq, hunk=hunk) as (guardian, result):
        verdict = guardian.suggestions.reject(seq, hunk)
        result["seq"] = verdict
    _print({"seq": verdict}, "Rejected.")


@document.command("rename")
def rename(seq: _Seq, title: Annotated[str, typer.Argument(help="Its new title.")]) -> None:
    """Give a document another title."""
    with acting("document rename", seq=seq) as (guardian, _):
        made = guardian.documents.rename(seq, title)
    _print(made, f"Document {made.seq} is called {made.title}.")


@document.command("restore")
def restore(
    seq: _Seq, version: Annotated[int, typer.Argument(help="An earlier version, as `document history` names it.")]
) -> None:
    """Make an earlier version the newest one; what came after stays in the history."""
    with acting("document restore", seq=seq, version=version) as (guardian, result):
        done = guardian.document_saving.restore(seq, version)
        result["seq"] = done.version
    _print({"seq": done.version, "document": seq}, f"Version {done.version} is as {version} was.")


@document.command("count")
def count_(
    seq: _Seq,
    at: _At = None,
    span: Annotated[tuple[int, int] | None, typer.Option(help="First character and end of a passage.")] = None,
) -> None:
    """Count the words and characters, and say how long they take to read."""
    with acting("document count", seq=seq) as (guardian, _):
        text = guardian.documents.text(seq, at)
    found = count(text[span[0] : span[1]] if span else text)
    _print(
        asdict(found) | {"minutes": found.minutes},
        f"{found.words} words, {found.characters} characters, {found.minutes} min to read.",
    )


@document.command("export")
def export(
    seq: _Seq,
    file: Annotated[Path, typer.Argument(help="Where to write it, in clear: .md, .html, .docx or .pdf.")],
    at: _At = None,
    replace: Annotated[bool, typer.Option("--replace", help="Replace a file that is there.")] = False,
    leave_out: Annotated[
        bool, typer.Option("--leave-out", help="Leave out characters that a PDF cannot show, and say which.")
    ] = False,
) -> None:
    """Write a document as Markdown, HTML, DOCX or PDF, by the name of the file."""
    with acting("document export", seq=seq, file=str(file)) as (guardian, _):
        done = guardian.document_export.write(seq, file, at, is_replacing=replace, leaves_out=leave_out)
    _print(done, f"{done.characters} characters in {file}.")
    if done.left_out and not options.is_json:
        notes.print(f"Left out: {' '.join(done.left_out)}", markup=False)


def _print(value: object, line: str) -> None:
    if options.is_json:
        print_json(value)
    else:
        print_text(line)


def _print_suggestion(found: SuggestionResult) -> None:
    if options.is_json:
        print_json(found)
        return
    for hunk in found.hunks:
        print_text(_described(hunk))
    notes.print(
        f"`guardian document accept {found.seq} [HUNK]` takes it, `document reject {found.seq} HUNK` does not.",
        markup=False,
    )


def _described(hunk: Hunk) -> str:
    return f"[{hunk.number}] {hunk.state}\n  - {hunk.before}\n  + {hunk.after}"


def _read(file: Path) -> str:
    try:
        return file.expanduser().read_bytes().decode("utf-8", "replace")
    except OSError as error:
        raise GuardianError(f"{file} cannot be read.", "Give a text file.") from error
