"""The verbs that say what this installation consists of, under which licences, and whether it works."""

from typing import Annotated

import typer

from core.cli.context import home, notes, options, print_json, print_text
from core.errors import ExitStatus
from core.services.about import bug_report, components
from core.services.doctor import Examination, ModelHealth, WindowHealth, examine


def add_to(app: typer.Typer) -> None:
    """Add the verbs of this file."""
    app.command()(doctor)
    app.command()(about)


def about() -> None:
    """List everything that is shipped with its version and licence."""
    for one in components():
        if options.is_json:
            print_json(one)
        else:
            print_text(f"{one.kind:<9}{one.name} {one.version}".rstrip())
            print_text(f"         {one.licence}")


def doctor(
    report: Annotated[bool, typer.Option("--report", help="As text for a bug report: no content, no paths.")] = False,
) -> int:
    """Show versions, machine, paths and health; needs no vault and no passphrase, and shows no content."""
    with notes.status("Looking…"):
        found = examine(home())
    if report:
        text = bug_report(found, home())
        if options.is_json:
            print_json({"report": text})
        else:
            print_text(text.rstrip())
    elif options.is_json:
        print_json(found)
    else:
        _print(found)
    return ExitStatus.DONE if found.ok else ExitStatus.FIXABLE


def _print(found: Examination) -> None:
    for title, facts in (
        ("Versions", found.versions),
        ("Libraries inside", found.libraries),
        ("Machine", _machine(found)),
        ("Protection", found.protection),
        ("Paths", found.paths),
        ("Vault", found.vault),
        ("Window", _window(found.window)),
        ("Model", _model(found.model, found.models_here)),
    ):
        print_text(title)
        for name, fact in facts.items():
            print_text(f"  {name:<24} {fact}")
    for problem in found.problems:
        print_text(f"Problem: {problem.title} {problem.advice}")
    if found.ok:
        print_text("No problem was found.")


def _machine(found: Examination) -> dict[str, str]:
    machine = found.machine
    cards = ", ".join(f"{gpu.name}, {_gigabytes(gpu.total_bytes)}" for gpu in machine.gpus)
    facts = {
        "processor": f"{machine.processor}, {machine.cores} cores for us",
        "memory": f"{_gigabytes(machine.ram_bytes)}, of which {_gigabytes(machine.available_bytes)} free",
        "graphics": cards or "no card with memory of its own",
    }
    return facts | {f"not found out {number}": one for number, one in enumerate(machine.missing, start=1)}


def _window(window: WindowHealth) -> dict[str, str]:
    if window.longest_ms is None:
        return {"longest wait": "none over 50 ms was noted"}
    where = ", ".join(part for part in (window.longest_page, window.longest_where) if part)
    return {"longest wait": f"{window.longest_ms} ms ({where or 'in Qt'})", "noted waits": str(window.stalls)}


def _model(model: ModelHealth, here: list[str]) -> dict[str, str]:
    facts = {"on this machine": ", ".join(here) or "none"}
    if not model.is_started:
        return facts | {"embedded": f"{model.name or 'it'} does not start"}
    memory = f", {(model.memory_bytes or 0) / 1e6:.0f} MB" if model.memory_bytes else ""
    return facts | {
        "embedded": f"{model.name} starts in {model.seconds:.2f} s, {model.context_tokens} tokens of context{memory}",
        "runs on": model.placement,
    }


def _gigabytes(size: int | None) -> str:
    return "an unknown amount" if size is None else f"{size / 1e9:.1f} GB"
