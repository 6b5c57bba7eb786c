"""What learning did and does, in sentences."""

from PySide6.QtCore import QCoreApplication, QLocale

from core.services.report import Report
from core.services.results import AdapterRecord, GateResult, TrainingProgress, TrainingResult
from desktop.models.words import shown_duration
from desktop.widgets.figures import FigureRow


def _tr(text: str) -> str:
    return QCoreApplication.translate("Learning", text)


def current_sentence(current: AdapterRecord | None) -> str:
    """Say in one sentence what answers now."""
    if current is None:
        return _tr("The base model answers as it was downloaded; nothing has been learnt from your words yet.")
    return _tr(
        "Adapter {name} is in use: it learnt {count} of your texts and predicts your words {gain} bits a byte "
        "better than what was in use before it."
    ).format(name=current.id, count=QLocale().toString(current.learnt), gain=f"{current.gate.gain:.3f}")


def stage_name(stage: str) -> str:
    """Name what the trainer does; a stage not known here keeps the trainer's own word."""
    return {
        "paused": _tr("Waiting while you talk with the model"),
        "loading": _tr("Loading the model"),
        "learning": _tr("Learning"),
        "measuring": _tr("Measuring on text it never saw"),
        "exporting": _tr("Writing the adapter"),
        "generating": _tr("Letting the model write"),
        "judging": _tr("Asking who wrote it"),
    }.get(stage, stage.capitalize())


def progress_line(progress: TrainingProgress) -> str:
    """Say how far a run is."""
    parts = [_tr("step {step} of {of}").format(step=progress.step, of=progress.of) if progress.of else ""]
    if progress.bits_per_byte is not None:
        parts.append(_tr("{number} bits a byte").format(number=f"{progress.bits_per_byte:.2f}"))
    if progress.tokens_per_s is not None:
        parts.append(_tr("{number} tokens a second").format(number=round(progress.tokens_per_s)))
    if progress.seconds_left is not None:
        parts.append(_tr("about {time} left").format(time=shown_duration(progress.seconds_left)))
    return " · ".join(part for part in parts if part)


def result_message(result: TrainingResult) -> tuple[str, str, str]:
    """Return title, text and kind of the message at the end of a run."""
    if result.is_paused:
        return _tr("The run is saved."), _tr("Training goes on from here the next time."), "info"
    reason = result.gate.reason if result.gate else ""
    if result.promoted:
        return _tr("The new adapter is in use."), reason, "good"
    return _tr("Nothing was changed: the new adapter did not pass the gate."), reason, "info"


def gate_sentence(gate: GateResult) -> str:
    """Say what the gate measured."""
    return _tr(
        "Measured on {count} of your newest texts that it never saw. Gain {gain} bits a byte, "
        "90 % interval {low} to {high}. Lower bars are better."
    ).format(count=gate.documents, gain=f"{gate.gain:+.3f}", low=f"{gate.gain_low:+.3f}", high=f"{gate.gain_high:+.3f}")


def measuring_names() -> dict[str, str]:
    """Name what can be measured, by the part of the report that it fills."""
    return {
        "newest": _tr("How well it predicts you"),
        "control": _tr("You beside another author"),
        "memory": _tr("What it has by heart"),
        "diversity": _tr("How varied it writes"),
        "style": _tr("How much it writes like you"),
    }


def figure_rows(report: Report) -> list[FigureRow]:
    """Return what was measured as rows of a table, under headings."""
    rows = []
    for section in report.sections:
        if section.rows:
            when = _tr("{date}, another adapter") if section.is_stale else _tr("{date}")
            rows.append(FigureRow(section.title, note=when.format(date=section.date), is_heading=True))
            rows += [FigureRow(row.label, row.value, row.interval, row.over) for row in section.rows]
    return rows


def not_measured(report: Report) -> str:
    """Say what was not measured yet."""
    names = measuring_names()
    missing = dict.fromkeys(names[section.part] for section in report.missing)
    return _tr("Not measured yet: {names}.").format(names="; ".join(missing)) if missing else ""


def gate_rows(gate: GateResult) -> list[FigureRow]:
    """Return what the gate measured as rows of a table, bits a byte."""
    texts = _tr("{count} texts")
    groups = (
        (_tr("Your newest text"), gate.held_out, texts.format(count=gate.documents)),
        (_tr("Other people's text"), gate.general, ""),
        (_tr("Your text of long ago"), gate.old, texts.format(count=gate.old_documents) if gate.old_documents else ""),
    )
    names = (("base", _tr("base model")), ("current", _tr("in use before")), ("candidate", _tr("candidate")))
    rows = []
    for title, losses, over in groups:
        found = [(name, value) for field, name in names if (value := getattr(losses, field)) is not None]
        if found:
            rows.append(FigureRow(title, note=over, is_heading=True))
            rows += [FigureRow(name, f"{value:.3f}") for name, value in found]
    if gate.gain is not None and gate.gain_low is not None and gate.gain_high is not None:
        interval = _tr("{low} to {high}").format(low=f"{gate.gain_low:+.3f}", high=f"{gate.gain_high:+.3f}")
        rows.append(FigureRow(_tr("Gained on your newest text"), f"{gate.gain:+.3f}", interval))
    return rows
