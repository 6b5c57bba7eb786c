"""One page about what was learnt, in words and numbers a person understands, from what is in the log.

Nothing here computes: every figure was measured by a proof or a gate and is said with its interval and its date.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from core.errors import GuardianError
from core.evaluation.records import Measured, Record
from core.files import explaining, replace_file
from core.services.history import History, HistoryService, ProofFacts, RunFacts
from core.services.report_words import (
    SECTIONS,
    Asked,
    diversity_finding,
    forgetting_finding,
    headline,
    in_use,
    memory_finding,
    shown_interval,
    shown_value,
    style_finding,
)

_MOST_TOLD = 12  # runs that are said in words


@dataclass(frozen=True)
class Row:
    """One figure, written out."""

    label: str
    value: str
    interval: str
    over: str


@dataclass(frozen=True)
class Section:
    """Figures of one proof. Without rows it was not measured, and `command` is what measures it.

    `part` is the measurement that fills it. `is_stale` says that it was of an adapter that is not in use any more.
    """

    title: str
    part: str
    command: str
    rows: list[Row] = field(default_factory=list)
    date: str = ""
    is_stale: bool = False


@dataclass(frozen=True)
class Point:
    """One run in the plot: bits per byte on the newest own text, which it never saw, and on other people's."""

    date: str
    how: str
    base: float | None
    own: float | None
    general: float | None
    is_passed: bool
    is_promoted: bool


@dataclass(frozen=True)
class Report:
    """The page: a headline, what is in use, findings in sentences, figures, and the curve over runs."""

    headline: str
    in_use: str
    findings: list[str]
    sections: list[Section]
    points: list[Point]

    @property
    def missing(self) -> list[Section]:
        """What was not measured yet."""
        return [section for section in self.sections if not section.rows]


class ReportService:
    """Put the page together, and write it to a file."""

    def __init__(self, history: HistoryService) -> None:
        self._history = history

    def read(self) -> Report:
        """Return the page as plain facts."""
        return report_of(self._history.read())

    def write(self, path: Path, date: str, is_replacing: bool = False) -> Report:
        """Write the page as HTML or PDF, by the name of the file; the same log and date give the same bytes.

        Only its owner may read the file. Raises GuardianError for another name, a file that exists and may not be
        replaced, or a folder that cannot be written to; DiskFull.
        """
        form = path.suffix.casefold()
        if form not in {".html", ".pdf"}:
            raise GuardianError("A report is an HTML or a PDF file.", "End its name with .html or .pdf.")
        if path.exists() and not is_replacing:
            raise GuardianError(f"{path} exists already.", "Choose another name, or say --force to replace it.")
        report = self.read()
        if form == ".html":
            from core.services.report_html import as_html  # noqa: PLC0415 - who writes no report loads no drawing

            content = as_html(report, date).encode()
        else:
            from core.services.report_pdf import as_pdf  # noqa: PLC0415 - as above

            content = as_pdf(report, date)
        with explaining("the report", "Choose a folder that you may write to."):
            replace_file(path, content, "the report")
        return report


def report_of(history: History) -> Report:
    """Say what a history means."""
    newest, by_time = history.newest("newest"), history.newest("by_time")
    proof = newest or by_time
    findings = [
        forgetting_finding(proof.record if proof else None),
        memory_finding(_record(history.newest("memory"))),
        diversity_finding(_record(history.newest("diversity"))),
        style_finding(_record(history.newest("style"))),
    ]
    return Report(
        headline=headline(_record(newest), _record(by_time), history.current),
        in_use=in_use(history.current),
        findings=[finding for finding in findings if finding],
        sections=[_section(asked, history) for asked in SECTIONS],
        points=[_point(run) for run in history.runs],
    )


def alternative_text(points: Sequence[Point]) -> str:
    """Say in words what the curve over runs shows."""
    if not points:
        return "No run has ended yet."
    shown = points[-_MOST_TOLD:]
    count = "each run" if len(shown) == len(points) else f"the newest {len(shown)} of {len(points)} runs"
    return f"Bits per byte of {count}, lower is better. {'; '.join(map(_told, shown))}."


def _told(point: Point) -> str:
    pairs = (("started from", point.base), ("adapter", point.own), ("general", point.general))
    losses = ", ".join(f"{name} {value:.3f}" for name, value in pairs if value is not None)
    state = "put to use" if point.is_promoted else "not used" if point.is_passed else "held back by the gate"
    return f"{point.date} ({point.how}): {losses}, {state}"


def _record(proof: ProofFacts | None) -> Record | None:
    return proof.record if proof else None


def _section(asked: Asked, history: History) -> Section:
    for proof in filter(None, map(history.newest, asked.of)):
        figures = [(label, proof.record.measured(name)) for name, label in asked.rows]
        if rows := [_row(label, figure) for label, figure in figures if figure is not None]:
            return Section(asked.title, asked.part, asked.command, rows, proof.date[:10], not proof.is_current)
    return Section(asked.title, asked.part, asked.command)


def _row(label: str, figure: Measured) -> Row:
    over = f"{figure.documents} {'pieces' if figure.name.startswith('style.') else 'texts'}" if figure.documents else ""
    return Row(label, shown_value(figure), shown_interval(figure), over)


def _point(run: RunFacts) -> Point:
    gate = run.gate
    return Point(
        date=run.date[:10],
        how=run.how,
        base=gate.held_out.base,
        own=gate.held_out.candidate,
        general=gate.general.candidate,
        is_passed=gate.is_passed,
        is_promoted=run.promoted,
    )
