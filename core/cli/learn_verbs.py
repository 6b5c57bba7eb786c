"""The verbs that learn: train, and learning to pause it; and peer-key, for learning on several machines."""

from pathlib import Path
from typing import Annotated, Any

import typer

from core.cli.context import acting, home, options, print_json, print_text, stop_on_interrupt
from core.cli.explanation_shown import print_explanation
from core.cli.runs_shown import discard_run, finish_run, print_training, show_standing
from core.cli.training_shown import DEVICE, Device, training_progress
from core.clock import utc_text
from core.errors import NoVault
from core.guardian import Guardian
from core.services.pausing import LearningState
from core.services.peers import launch, learn_along, make_peer_key, read_peer_key
from core.services.run_kind import NIGHTLY, REBUILD
from core.training.means import Means
from core.training.methods import METHODS
from core.training.rendezvous import Rendezvous


def add_to(app: typer.Typer) -> None:
    """Add the verbs of this file."""
    app.command()(train)
    app.command("peer-key")(peer_key)
    learning = typer.Typer(help="Pause learning, and let it go on.", no_args_is_help=True)
    learning.command()(pause)
    learning.command()(resume)
    learning.command()(status)
    app.add_typer(learning, name="learning")


def train(
    *,
    minutes: Annotated[float | None, typer.Option(min=0.01, help="Learn for so many minutes at most.")] = None,
    steps: Annotated[int | None, typer.Option(min=1, help="Take so many steps at most.")] = None,
    device: Annotated[Device, DEVICE] = Device.AUTO,
    rebuild: Annotated[bool, typer.Option("--rebuild", help="Learn the whole log with a fresh adapter.")] = False,
    nightly: Annotated[bool, typer.Option("--nightly", help="Learn only what is new.")] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Learn nothing; show what would be learnt from, and why.")
    ] = False,
    status: Annotated[
        bool,
        typer.Option("--status", help="Learn nothing; say whether a run goes on or is interrupted, and what is next."),
    ] = False,
    finish: Annotated[
        bool, typer.Option("--finish", help="End the interrupted run here: the gate judges what it has learnt so far.")
    ] = False,
    discard: Annotated[
        bool, typer.Option("--discard", help="Give up the interrupted run and what it has learnt.")
    ] = False,
    limit: Annotated[int, typer.Option(min=0, help="With --explain: how many texts to show, the newest first.")] = 10,
    seq: Annotated[int | None, typer.Option(min=1, help="With --explain: show this entry alone.")] = None,
    method: Annotated[
        str | None, typer.Option(help=f"How to learn: {', '.join(METHODS)}; lora unless a run is gone on with.")
    ] = None,
    devices: Annotated[
        int | None,
        typer.Option(min=1, max=64, help="Learn on so many graphics cards, or processes of the processor, at once."),
    ] = None,
    accumulate: Annotated[int, typer.Option(min=1, max=256, help="Read so many windows a device for each step.")] = 1,
    peer_key: Annotated[
        Path | None, typer.Option(help="Started by torchrun on several machines: the key they share.")
    ] = None,
) -> None:
    """Learn from your own words; the gate decides whether the result is used. Ctrl+C saves the run for later.

    Without --rebuild or --nightly a rule chooses and says why: everything anew when the last time was 30 days ago, when
    something was redacted that the adapter learnt, or when the base model changed; otherwise what is new. Started by
    torchrun on several machines, the first is the one with the log; the others compute for it and open no vault.
    """
    how = _wanted(rebuild, nightly)
    if status + finish + discard + explain > 1:
        raise typer.BadParameter("--status, --finish, --discard and --explain exclude each other.")
    if status:
        show_standing()
        return
    if finish:
        print_training(finish_run(device))
        return
    if discard:
        discard_run()
        return
    if explain:
        _explain(limit, seq, how)
        return
    rendezvous = _rendezvous(devices, peer_key)
    if rendezvous and rendezvous.rank > 0:
        _learn_along(rendezvous, device)
        return
    devices = rendezvous.size if rendezvous else devices or 1
    given: dict[str, Any] = {"method": method, "devices": devices, "accumulate": accumulate}
    with (
        acting("train", minutes=minutes, steps=steps, device=device, how=how, **given) as (guardian, result),
        stop_on_interrupt() as stop,
        training_progress() as show,
    ):
        watt_hours = guardian.settings.number("train_watt_hours") or None
        means = Means(method, devices, accumulate, watt_hours, rendezvous)
        trained = guardian.learn.train(minutes, steps, str(device), show, stop, how, means)
        result |= {"run": trained.run, "how": trained.how, "adapter": trained.adapter, "promoted": trained.promoted}
    print_training(trained)


def peer_key(file: Annotated[Path, typer.Argument(help="The file to write; nothing is overwritten.")]) -> None:
    """Make the key that machines share to learn together; copy the file to each of them, and show it nobody."""
    make_peer_key(file)
    if options.is_json:
        print_json({"path": str(file)})
    else:
        print_text(f"The key is in {file}. Copy it to each machine that is to learn along, for instance by scp -p.")


def pause() -> None:
    """Learn nothing until `guardian learning resume`; a run that goes on, wherever, is saved and waits."""
    with acting("learning pause") as (guardian, _):
        _print_state(guardian.pausing.pause())


def resume() -> None:
    """Let learning go on; a run that waits does so by itself."""
    with acting("learning resume") as (guardian, _):
        _print_state(guardian.pausing.resume())


def status() -> None:
    """Say whether learning is paused."""
    with acting("learning status") as (guardian, _):
        _print_state(guardian.pausing.state())


def _print_state(state: LearningState) -> None:
    since = utc_text(state.since_utc_ns) if state.since_utc_ns is not None else None
    if options.is_json:
        print_json({"is_paused": state.is_paused, "since": since})
    else:
        print_text(f"Learning is paused since {since}." if state.is_paused else "Learning is not paused.")


def _rendezvous(devices: int | None, key: Path | None) -> Rendezvous | None:
    """Say where the machines meet that torchrun started, None without it. The first machine must have a log."""
    launched = launch()
    if launched is None:
        if key is not None:
            raise typer.BadParameter("--peer-key is for several machines, started by torchrun.")
        return None
    if devices not in {None, launched.size}:
        raise typer.BadParameter(f"torchrun started {launched.size} machines, so --devices can be nothing else.")
    if key is None:
        raise typer.BadParameter("Several machines need --peer-key FILE; `guardian peer-key FILE` makes one.")
    rendezvous = launched.rendezvous(read_peer_key(key))
    if rendezvous.rank == 0 and not Guardian.has_vault(home()):
        raise NoVault(
            "This machine is the first of the run, and has no log to learn from.",
            "Give torchrun --node-rank 0 on the machine with the log, and its address as --master-addr everywhere.",
        )
    return rendezvous


def _learn_along(rendezvous: Rendezvous, device: Device) -> None:
    with stop_on_interrupt() as stop, training_progress() as show:
        lent = learn_along(rendezvous, str(device), show, stop)
    if options.is_json:
        print_json(lent)
        return
    end = "It was stopped here" if lent.has_left else "The first machine ended the run"
    print_text(f"{end}; this one computed for {lent.steps} steps in {lent.seconds:.0f} s and kept nothing.")


def _explain(limit: int, seq: int | None, how: str | None) -> None:
    with acting("train", explain=True, limit=limit, seq=seq, how=how) as (guardian, result):
        found = guardian.explaining.explain(limit, seq, how)
        result["snapshot"] = found.snapshot
    if options.is_json:
        print_json(found)
    else:
        print_explanation(found, seq is not None)


def _wanted(rebuild: bool, nightly: bool) -> str | None:
    if rebuild and nightly:
        raise typer.BadParameter("--rebuild and --nightly exclude each other.")
    if rebuild:
        return REBUILD
    return NIGHTLY if nightly else None
