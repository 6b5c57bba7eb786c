"""What the gate measured and decided, in plain words beside the numbers."""

from PySide6.QtCore import QCoreApplication, QLocale

from core.evaluation.gate import GENERAL_TOLERANCE, OLD_TOLERANCE
from core.services.results import GateResult, Losses
from desktop.widgets.facts_table import Cell

translate = QCoreApplication.translate

CONSISTENCY = "consistency"  # judged by rules of its own, so its rows carry no verdict


def gate_titles() -> tuple[str, ...]:
    """Return the titles of the columns."""
    return (
        translate("Gate", "Bits a byte"),
        translate("Gate", "Base model"),
        translate("Gate", "In use before"),
        translate("Gate", "Candidate"),
        translate("Gate", "Change"),
        translate("Gate", "Test"),
    )


def gate_sentence(gate: GateResult) -> str:
    """Say in plain words what was measured."""
    before, after = gate.held_out.current, gate.held_out.candidate
    if not before or after is None:
        return ""
    share = QLocale().toString(abs(100 * (before - after) / before), "f", 1)
    if after < before:
        said = translate(
            "Gate", "Your newest texts, {count} of them, which it never saw, cost it {share} % fewer bits than before."
        )
    else:
        said = translate(
            "Gate", "Your newest texts, {count} of them, which it never saw, cost it {share} % more bits than before."
        )
    said = said.format(count=gate.documents, share=share)
    return translate(
        "Gate", "{said} Gain {gain} bits a byte, 90 % interval {low} to {high}; lower losses are better."
    ).format(said=said, gain=f"{gate.gain:+.3f}", low=f"{gate.gain_low:+.3f}", high=f"{gate.gain_high:+.3f}")


def gate_rows(gate: GateResult, how: str = "") -> list[list[Cell | str]]:
    """Return one row for each kind of text that was measured, with what is asked of it and its verdict."""
    newest, general, old = gate.held_out, gate.general, gate.old
    is_better = None if newest.candidate is None else gate.gain_low > 0
    asked = translate("Gate", "{title}\nat most {limit} worse")
    rows = [
        _row(
            translate("Gate", "Your newest text ({count})\nsurely better").format(count=gate.documents),
            newest,
            is_better,
        ),
        _row(
            asked.format(title=translate("Gate", "Other people's text"), limit=f"{GENERAL_TOLERANCE:.2f}"),
            general,
            _is_kept(general, general.base, GENERAL_TOLERANCE),
        ),
    ]
    if gate.old_documents:
        title = translate("Gate", "Your text of long ago ({count})").format(count=gate.old_documents)
        is_kept = _is_kept(old, old.current, OLD_TOLERANCE)
        rows.append(_row(asked.format(title=title, limit=f"{OLD_TOLERANCE:.2f}"), old, is_kept))
    if how == CONSISTENCY:
        rows = [[str(row[0]).splitlines()[0], *row[1:-1], ""] for row in rows]
    if newest.candidate is not None and newest.current is not None:
        rows[0][4] = translate("Gate", "{change}\n({low} to {high})").format(
            change=f"{-gate.gain:+.3f}", low=f"{-gate.gain_high:+.3f}", high=f"{-gate.gain_low:+.3f}"
        )
    return rows


def _row(title: str, losses: Losses, is_met: bool | None) -> list[Cell | str]:
    before = losses.current if losses.current is not None else losses.base
    change = "—" if before is None or losses.candidate is None else f"{losses.candidate - before:+.3f}"
    figures = [_shown(loss) for loss in (losses.base, losses.current, losses.candidate)]
    return [title, *figures, change, _verdict(is_met)]


def _is_kept(losses: Losses, before: float | None, allowed: float) -> bool | None:
    if losses.candidate is None or before is None:
        return None
    return losses.candidate - before <= allowed


def _verdict(is_met: bool | None) -> Cell:
    if is_met is None:
        return Cell(translate("Gate", "Not measured"), "close", "danger")
    return (
        Cell(translate("Gate", "Passed"), "done", "good")
        if is_met
        else Cell(translate("Gate", "Failed"), "close", "danger")
    )


def _shown(value: float | None) -> str:
    return "—" if value is None else f"{value:.3f}"
