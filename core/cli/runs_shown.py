"""How learning stands and how runs end: what `train` prints, and its two ways to end an interrupted run."""

from core.cli.context import acting, options, print_json, print_text, stop_on_interrupt
from core.cli.training_shown import Device, loss_line, training_progress
from core.services.results import GateResult, TrainingResult
from core.services.standing import Standing


def show_standing() -> None:
    """Print how learning stands."""
    with acting("train", status=True) as (guardian, _):
        standing = guardian.standing.read()
    if options.is_json:
        print_json(standing)
        return
    _print_standing(standing)


def finish_run(device: Device) -> TrainingResult:
    """Let the gate judge what the interrupted run has learnt so far."""
    with (
        acting("train", finish=True, device=device) as (guardian, result),
        stop_on_interrupt() as stop,
        training_progress() as show,
    ):
        trained = guardian.learn.finish(str(device), show, stop)
        result |= {"run": trained.run, "adapter": trained.adapter, "promoted": trained.promoted}
    return trained


def discard_run() -> None:
    """Give up the interrupted run."""
    with acting("train", discard=True) as (guardian, result):
        run = guardian.learn.discard()
        result["run"] = run
    if options.is_json:
        print_json({"run": run})
    else:
        print_text(f"{run} is given up; what it would have learnt is learnt another time.")


def _print_standing(standing: Standing) -> None:
    print_text(f"{standing.texts} texts of your own; {standing.needed} are needed.")
    if standing.is_learning:
        print_text("A run goes on just now.")
    if standing.paused:
        print_text(f"A {standing.paused.how} run over {standing.paused.texts} texts is interrupted since it began")
        print_text(
            f"{standing.paused.began}. `guardian train` goes on with it, --finish ends it, --discard gives it up."
        )
    elif standing.problem:
        print_text(f"{standing.problem} {standing.advice}")
    else:
        print_text(f"The next run is a {standing.how} run: {standing.why}.")
        print_text(f"It learns {standing.learn} texts and is judged on {standing.held_out}.")
    if standing.waits_for:
        print_text(f"It would wait: {standing.waits_for}.")


def _energy(trained: TrainingResult) -> str:
    if trained.watt_hours is None:
        return f"; {trained.energy}" if trained.energy else ""
    return f" with {trained.watt_hours:.2f} watt-hours {trained.energy}"


def print_training(trained: TrainingResult) -> None:
    """Print how a run ended."""
    if options.is_json:
        print_json(trained)
        return
    print_text(f"A {trained.how} run: {trained.why}.")
    if trained.gate is None:
        print_text("The run is saved. `guardian train` goes on with it.")
        return
    print_text(f"{trained.tokens} tokens learnt in {trained.seconds:.0f} s{_energy(trained)}.")
    print_gate(trained.gate)
    if trained.followed_by:
        print_text(f"{trained.adapter} was then made to hold under pressure: {trained.followed_by} is now in use.")
    else:
        print_text(f"{trained.adapter} is {'now in use' if trained.promoted else 'not used'}.")
    if trained.left_behind:
        print_text(f"{trained.left_behind} is not used any more: it had learnt a text that was redacted since.")
    if trained.removed:
        print_text(f"The weights of {', '.join(trained.removed)} were deleted: setting adapters_kept.")


def print_gate(gate: GateResult) -> None:
    """Print what the gate measured, and what it decided."""
    print_text(f"bits per byte on {gate.documents} newest texts, never learnt: {loss_line(gate.held_out)}")
    print_text(f"bits per byte on general text: {loss_line(gate.general)}")
    if gate.old_documents:
        print_text(f"bits per byte on {gate.old_documents} of your texts of long ago: {loss_line(gate.old)}")
    print_text(f"{gate.reason} 90 % interval of the gain: {gate.gain_low:.3f} to {gate.gain_high:.3f}.")
    if gate.doubt:
        print_text(gate.doubt)
