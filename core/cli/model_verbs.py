"""Verbs about base models: models list, get, use, add, remove."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, DownloadColumn, TextColumn, TimeRemainingColumn, TransferSpeedColumn
from rich.progress import Progress as Bar

from core.cli.context import acting, home, notes, options, print_json, print_text, printable, stop_on_interrupt
from core.errors import GuardianError
from core.guardian import Guardian
from core.models.download import Progress
from core.models.inspection import FOREIGN_TEMPLATE, OWN_TEMPLATES
from core.services.models import ModelList, ModelRecord, Offered, list_models, suggested

_SHOWN_CHARACTERS = 4000  # of a template
_WHOLE_FROM = 10.0
_NAME = typer.Argument(help="A name from `models list`.")


def add_to(app: typer.Typer) -> None:
    """Add the verbs of this file."""
    models = typer.Typer(help="The base models, and how they fit this machine.", no_args_is_help=True)
    models.command(name="list")(list_)
    models.command()(get)
    models.command()(use)
    models.command()(add)
    models.command()(remove)
    app.add_typer(models, name="models")


def list_(
    measure: Annotated[bool, typer.Option("--measure", help="Measure the speed of this machine again.")] = False,
) -> None:
    """List every model with its fit to this machine. Nothing is fetched; without a vault it lists too."""
    if Guardian.has_vault(home()):
        with acting("models list") as (guardian, _), notes.status("Looking at this machine…"):
            listed = guardian.models.list(measure)
    else:
        with notes.status("Looking at this machine…"):
            listed = list_models(is_measured_anew=measure)
    _print_list(listed)


def get(
    name: Annotated[str, _NAME],
    accept_terms: Annotated[
        bool, typer.Option("--accept-terms", help="Say that you accept the terms of the model.")
    ] = False,
) -> None:
    """Fetch a model. It goes on where it was cut off; Ctrl+C keeps what came."""
    with (
        acting("models get", name=name, accept_terms=accept_terms) as (guardian, result),
        stop_on_interrupt() as stop,
        _progress() as show,
    ):
        for address in guardian.models.record(name).sources:
            notes.print(f"from {address}", markup=False)
        record = guardian.models.get(name, accept_terms, show, stop)
        result["bytes"] = record.bytes
    _print_one(record, f"{record.title} is here: {record.path}\n`guardian models use {record.name}` uses it.")


def use(name: Annotated[str, _NAME]) -> None:
    """Use a model from now on; the adapter that was learnt on it counts again."""
    with acting("models use", name=name) as (guardian, result), notes.status("Checking the file…"):
        record = guardian.models.use(name)
        adapter = result["adapter"] = guardian.adapters.current_id()
    learnt = f"Adapter {adapter} was" if adapter else "No adapter was"
    _print_one(record, f"In use: {record.title}. {learnt} learnt on it.", adapter=adapter)


def add(
    file: Annotated[Path, typer.Argument(help="A GGUF file; it stays where it is.")],
    name: Annotated[str | None, typer.Option(help="What to call it; may be a model of the list.")] = None,
    template: Annotated[
        str | None,
        typer.Option(help=f"How it chats: {', '.join(OWN_TEMPLATES)}, or {FOREIGN_TEMPLATE} for the file's own way."),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Add a model file of your own, after showing what it says of itself."""
    path = str(file.expanduser().absolute())
    with acting("models add", file=path, name=name, template=template) as (guardian, result):
        record = guardian.models.add(file, _agree(yes), name, template)
        result["name"] = record.name
    _print_one(record, f"Added as {record.name}. `guardian models use {record.name}` uses it.")


def remove(name: Annotated[str, _NAME]) -> None:
    """Delete the file of a model that was fetched, or forget one that you added; your own file stays."""
    with acting("models remove", name=name) as (guardian, _):
        removed = guardian.models.remove(name)
    if options.is_json:
        print_json({"name": name, "removed": True})
    elif removed.is_added:
        print_text(f"{name} is forgotten. The file stays: {removed.path}")
    else:
        print_text(f"{removed.title} is deleted. It is gone for every vault of this account.")


def _agree(is_agreed: bool) -> Callable[[Offered], bool]:
    def ask(offered: Offered) -> bool:
        facts = offered.facts
        for label, value in (
            ("name", offered.name),
            (
                "says it is",
                f"{offered.title} ({facts.architecture}, {facts.parameters / 1e6:.0f} M, {facts.quantisation})",
            ),
            ("context", f"{facts.context_tokens} tokens"),
            ("licence", " ".join(filter(None, (offered.licence, facts.licence_link)))),
            ("chat", _template(offered)),
        ):
            notes.print(f"{label:<11} {_plain(value)}", markup=False)
        if offered.template == FOREIGN_TEMPLATE and facts.chat_template:
            notes.print(_shown(facts.chat_template), markup=False)
        if is_agreed:
            return True
        if not sys.stdin.isatty():
            raise GuardianError("Adding a model needs your word.", "Give --yes, or call this from a terminal.")
        return typer.confirm("Add it?", err=True)

    return ask


def _template(offered: Offered) -> str:
    if offered.template == FOREIGN_TEMPLATE:
        return "a template of the file's own, which is run within limits"
    ours = "no: it continues text" if offered.template == "documents" else f"by our own template {offered.template}"
    problem = offered.facts.template_problem
    return f"{ours}; the template of the file {problem}" if problem else ours


def _shown(template: str) -> str:
    """Return the beginning of a template for a person to read, with a margin so that it cannot pose as our words."""
    lines = printable(template[:_SHOWN_CHARACTERS]).splitlines()
    cut = len(template) - _SHOWN_CHARACTERS
    return "\n".join(f"    | {line}" for line in [*lines, *([f"… and {cut} characters more"] if cut > 0 else [])])


def _plain(text: str) -> str:
    return "".join(c for c in text if c.isprintable())[:300]


def _print_list(listed: ModelList) -> None:
    if options.is_json:
        for record in listed.models:
            print_json(record)
        return
    width = max(len(_fit(record)) for record in listed.models)
    print_text(f"  {'name':<26}{'GB':>6}{'':5}{'tok/s':>6}  {'fits':<{width}} licence")
    for record in listed.models:
        print_text(_line(record, width))
    print_text(_machine(listed))
    for remark in listed.remarks:
        print_text(remark)
    if better := suggested(listed):
        print_text(f"Suggested for this machine: {', '.join(one.name for one in better)}")
    print_text("* in use   + on this machine   . `models get` fetches it   - only by `models add FILE`")


def _line(record: ModelRecord, width: int) -> str:
    mark = "*" if record.current else "+" if record.path else "." if record.can_be_fetched else "-"
    size = f"{'' if record.is_size_exact else '~'}{_rounded(record.bytes / 1e9, 2)}"
    speed = "" if record.tokens_per_s is None else f"~{_rounded(record.tokens_per_s)}"
    kind = "chat" if record.chat else "base"
    return f"{mark} {record.name:<26}{size:>6} {kind}{speed:>6}  {_fit(record):<{width}} {record.licence}".rstrip()


def _fit(record: ModelRecord) -> str:
    return record.fits.removeprefix("fits ").replace("with a shorter context of", "context of")


def _machine(listed: ModelList) -> str:
    machine = listed.machine
    memory = "" if machine.ram_bytes is None else f", {_gib(machine.ram_bytes)} of memory"
    free = "" if machine.available_bytes is None else f", {_gib(machine.available_bytes)} of it free"
    usable = [f"{card.name} with {_gib(card.free_bytes)} free" for card in listed.usable]
    unused = [f"{card.name}, which this build of llama.cpp cannot use" for card in machine.gpus]
    cards = ", ".join(usable or unused) or "no graphics card"
    return f"{machine.processor}, {machine.cores} cores{memory}{free}; {cards}"


def _gib(size: int) -> str:
    return f"{size / 2**30:.1f} GiB"


def _rounded(figure: float, places: int = 1) -> str:
    return f"{figure:.{places - 1}f}" if figure >= _WHOLE_FROM else f"{figure:.{places}f}"


def _print_one(record: ModelRecord, text: str, **more: object) -> None:
    if options.is_json:
        print_json({**record.__dict__, **more})
    else:
        print_text(text)


@contextmanager
def _progress() -> Iterator[Callable[[Progress], None]]:
    columns = (TextColumn("fetching"), BarColumn(), DownloadColumn(), TransferSpeedColumn(), TimeRemainingColumn())
    with Bar(*columns, console=notes, transient=True, disable=not notes.is_terminal) as bar:
        task = bar.add_task("", total=None)

        def show(progress: Progress) -> None:
            bar.update(task, completed=progress.done_bytes, total=progress.total_bytes)

        yield show
