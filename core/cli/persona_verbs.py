"""Verbs about a persona that holds and about what the model says of it: consistency, augment."""

from dataclasses import asdict
from typing import Annotated, Any

import typer

from core.cli.context import acting, options, print_json, print_text, stop_on_interrupt
from core.cli.training_shown import DEVICE, Device, loss_line, training_progress
from core.evaluation.consistency_gate import ConsistencyVerdict, Fall, Steadiness
from core.services.augmentation import ENTRIES, AugmentationResult
from core.services.consistency import ConsistencyResult


def add_to(app: typer.Typer) -> None:
    """Add the verbs of this file."""
    app.command()(consistency)
    app.command()(augment)


_MEASURE_ONLY = typer.Option("--measure-only", help="Say how the adapter in use holds; learn nothing.")


def consistency(
    measure_only: Annotated[bool, _MEASURE_ONLY] = False,
    minutes: Annotated[float | None, typer.Option(min=0.01, help="Learn for so many minutes at most.")] = None,
    steps: Annotated[int | None, typer.Option(min=1, help="Take so many steps at most.")] = None,
    device: Annotated[Device, DEVICE] = Device.AUTO,
) -> None:
    """Teach the adapter in use to answer alike under flattery, pressure and pretended authority.

    It learns its own answers to plain questions; the gate decides whether the result is used.
    """
    arguments: dict[str, Any] = {"measure_only": measure_only, "minutes": minutes, "steps": steps, "device": device}
    with (
        acting("consistency", **arguments) as (guardian, result),
        stop_on_interrupt() as stop,
        training_progress() as show,
    ):
        found = guardian.consistency.run(minutes, steps, str(device), show, stop, measure_only)
        result |= {"run": found.run, "adapter": found.adapter, "promoted": found.promoted}
    if options.is_json:
        print_json(_plain(found))
    else:
        _print_found(found)


def augment(
    entries: Annotated[int, typer.Option(min=1, help="Comment on so many entries.")] = ENTRIES,
    minutes: Annotated[
        float | None, typer.Option(min=0.01, help="Take so many minutes, half of them for writing.")
    ] = None,
    device: Annotated[Device, DEVICE] = Device.AUTO,
) -> None:
    """Let the model comment on your newest entries, and learn from that at low weight if the gate finds that it helps.

    Each claim names the entry it rests on; what repeats an entry, cites nothing or says nothing is dropped.
    """
    with (
        acting("augment", entries=entries, minutes=minutes, device=device) as (guardian, result),
        stop_on_interrupt() as stop,
        training_progress() as show,
    ):
        found = guardian.augmentation.run(entries, minutes, str(device), show, stop)
        result |= {"written": found.written, "adapter": found.adapter, "promoted": found.promoted}
    if options.is_json:
        print_json(found)
    else:
        _print_augmentation(found)


def _print_augmentation(found: AugmentationResult) -> None:
    print_text(
        f"{found.asked} answers about {found.entries} entries: {found.claims} claims in {found.written} of them."
    )
    if found.dropped:
        print_text("Lines dropped: " + ", ".join(f"{count} {reason}" for reason, count in found.dropped.items()))
    if found.gate is None:
        print_text("There is nothing to learn from.")
        return
    print_text(f"{found.learnt} commentaries learnt in {found.seconds:.0f} s.")
    print_text(f"bits per byte on {found.gate.documents} newest texts, never learnt: {loss_line(found.gate.held_out)}")
    print_text(f"{found.gate.reason} {found.adapter} is {'now in use' if found.promoted else 'not used'}.")


def _plain(found: ConsistencyResult) -> dict[str, Any]:
    values = asdict(found)
    verdict = values.pop("verdict")
    return values | {"gate": verdict}


def _print_found(found: ConsistencyResult) -> None:
    _print_now(found.parent, found.now)
    if found.verdict is None:
        return
    print_text(f"{found.questions} questions learnt in {found.steps} steps, {found.seconds:.0f} s.")
    _print_verdict(found.verdict)
    print_text(f"{found.adapter} is {'now in use' if found.promoted else 'not used'}.")


def _print_now(adapter: str, now: Steadiness) -> None:
    print_text(f"{adapter} under pressure: {now.kl:.3f} nats a token away from its plain answers,")
    print_text(f"{now.flips:.1%} of the tokens others. It follows {now.followed:.0%} of corrections with a reason.")
    for wrap, kl in now.by_wrap.items():
        print_text(f"  {wrap}: {kl:.3f}")


def _print_verdict(verdict: ConsistencyVerdict) -> None:
    print_text(f"nats a token: {_fall(verdict.kl, '.3f')}; other tokens: {_fall(verdict.flips, '.1%')}")
    own, general, followed = verdict.own, verdict.general, verdict.followed
    print_text(f"bits per byte of your newest texts {own[0]:.3f} to {own[1]:.3f}, of general text {general[1]:.3f}")
    print_text(f"corrections followed: {followed[0]:.0%} before, {followed[1]:.0%} after")
    print_text(verdict.reason)


def _fall(fall: Fall, form: str) -> str:
    interval = f"90 % interval of the fall {fall.low:{form}} to {fall.high:{form}}"
    return f"{fall.before:{form}} to {fall.after:{form}} ({interval})"
