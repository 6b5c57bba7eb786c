"""What learning did and does, in sentences."""

from PySide6.QtCore import QCoreApplication, QLocale

from core.services.report import Report
from core.services.results import AdapterRecord, TrainingProgress, TrainingResult
from core.services.run_kind import NIGHTLY, REBUILD
from desktop.models.words import shown_duration
from desktop.pages.adapter_words import short_name
from desktop.widgets.core_texts import in_own_words
from desktop.widgets.figures import FigureRow

translate = QCoreApplication.translate


def device_names() -> dict[str, str]:
    """Name where can be computed."""
    return {
        "auto": translate("Learning", "Wherever it is fastest"),
        "cpu": translate("Learning", "On the processor"),
        "cuda": translate("Learning", "On the graphics card"),
        "mps": translate("Learning", "On Apple's graphics"),
    }


def how_names() -> dict[str | None, str]:
    """Name the kinds of run one can ask for."""
    return {
        None: translate("Learning", "What is due"),
        NIGHTLY: translate("Learning", "Only what is new"),
        REBUILD: translate("Learning", "Everything anew"),
    }


def current_sentence(current: AdapterRecord | None) -> str:
    """Say in one sentence what answers now."""
    if current is None:
        return translate(
            "Learning", "The base model answers as it was downloaded; nothing has been learnt from your words yet."
        )
    return translate(
        "Learning",
        "Adapter {name} is in use: it learnt {count} of your texts and predicts your words {gain} bits a byte "
        "better than what was in use before it.",
    ).format(name=short_name(current.id), count=QLocale().toString(current.learnt), gain=f"{current.gate.gain:.3f}")


def stage_name(stage: str) -> str:
    """Name what the trainer does; a stage not known here keeps the trainer's own word."""
    return {
        "paused": translate("Learning", "Waiting"),
        "choosing": translate("Learning", "Choosing what to learn"),
        "loading": translate("Learning", "Loading the model"),
        "learning": translate("Learning", "Learning"),
        "measuring": translate("Learning", "Measuring on text it never saw"),
        "exporting": translate("Learning", "Writing the adapter"),
        "generating": translate("Learning", "Letting the model write"),
        "judging": translate("Learning", "Asking who wrote it"),
        "asking": translate("Learning", "Asking the model"),
        "commenting": translate("Learning", "Letting the model comment"),
        "consistency": translate("Learning", "Making it hold under pressure"),
        "fusing": translate("Learning", "Folding the adapter in"),
        "merging": translate("Learning", "Merging"),
        "waiting": translate("Learning", "Waiting for the other machines"),
    }.get(stage, stage.capitalize())


def progress_line(progress: TrainingProgress) -> str:
    """Say how far a run is."""
    parts = [
        translate("Learning", "step {step} of {of}").format(step=progress.step, of=progress.of) if progress.of else ""
    ]
    if progress.bits_per_byte is not None:
        parts.append(translate("Learning", "{number} bits a byte").format(number=f"{progress.bits_per_byte:.2f}"))
    if progress.tokens_per_s is not None:
        parts.append(translate("Learning", "{number} tokens a second").format(number=round(progress.tokens_per_s)))
    if progress.seconds_left is not None:
        parts.append(translate("Learning", "about {time} left").format(time=shown_duration(progress.seconds_left)))
    if progress.watt_hours is not None:
        parts.append(translate("Learning", "{number} Wh").format(number=f"{progress.watt_hours:.2f}"))
    return " · ".join(part for part in parts if part)


def result_message(result: TrainingResult) -> tuple[str, str, str]:
    """Return title, text and kind of the message at the end of a run."""
    if result.is_paused:
        return (
            translate("Learning", "The run is saved."),
            translate("Learning", "Training goes on from here the next time."),
            "info",
        )
    reason = in_own_words(result.gate.reason) if result.gate else ""
    took = translate("Learning", "{tokens} tokens in {time}").format(
        tokens=QLocale().toString(result.tokens), time=shown_duration(result.seconds)
    )
    if result.watt_hours is not None:
        took = translate("Learning", "{took}, {number} watt-hours").format(took=took, number=f"{result.watt_hours:.2f}")
    text = "\n".join(part for part in (reason, took) if part)
    if result.left_behind:
        text += "\n" + translate(
            "Learning", "{name} is not used any more: it had learnt a text that was redacted since."
        ).format(name=result.left_behind)
    if result.promoted:
        return translate("Learning", "The new adapter is in use."), text, "good"
    return translate("Learning", "Nothing was changed: the new adapter did not pass the gate."), text, "info"


def measuring_names() -> dict[str, str]:
    """Name what can be measured, by the part of the report that it fills."""
    return {
        "newest": translate("Learning", "How well it predicts you"),
        "control": translate("Learning", "You beside another author"),
        "memory": translate("Learning", "What it has by heart"),
        "diversity": translate("Learning", "How varied it writes"),
        "style": translate("Learning", "How much it writes like you"),
    }


def figure_rows(report: Report) -> list[FigureRow]:
    """Return what was measured as rows of a table, under headings."""
    rows = []
    for section in report.sections:
        if section.rows:
            when = (
                translate("Learning", "{date}, another adapter")
                if section.is_stale
                else translate("Learning", "{date}")
            )
            rows.append(FigureRow(in_own_words(section.title), note=when.format(date=section.date), is_heading=True))
            rows += [FigureRow(in_own_words(row.label), row.value, row.interval, row.over) for row in section.rows]
    return rows


def not_measured(report: Report) -> str:
    """Say what was not measured yet."""
    names = measuring_names()
    missing = dict.fromkeys(names[section.part] for section in report.missing)
    return translate("Learning", "Not measured yet: {names}.").format(names="; ".join(missing)) if missing else ""
