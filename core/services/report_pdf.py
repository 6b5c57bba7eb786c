"""The page as PDF: one sheet of A4."""

import io
from collections.abc import Sequence
from html import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepInFrame, Paragraph, SimpleDocTemplate, Spacer, Table

from core.services.report import Report, Section
from core.services.report_drawing import draw
from core.services.report_html import MARKS, PLOT_TITLE, TITLE, measured_on

_MARGIN = 16 * mm
_INK, _GREY, _FAINT = HexColor("#1f2430"), HexColor("#555c68"), HexColor("#d5d8de")
_TEXT = ParagraphStyle("text", fontName="Helvetica", fontSize=9, leading=12, textColor=_INK)
_SMALL = ParagraphStyle("small", _TEXT, fontSize=7.5, leading=10, textColor=_GREY)
_TITLE = ParagraphStyle("title", _TEXT, fontSize=10, textColor=_GREY)
_HEADLINE = ParagraphStyle("headline", _TEXT, fontSize=16, leading=20, spaceBefore=4, spaceAfter=6)
_HEADING = ParagraphStyle("heading", _TEXT, fontName="Helvetica-Bold", spaceBefore=6, spaceAfter=1)
_COLUMNS = (0.54, 0.12, 0.2, 0.14)


def as_pdf(report: Report, date: str) -> bytes:
    """Return the page; `date` is the day it was made. Nothing else in the file depends on when it was made."""
    file = io.BytesIO()
    page = SimpleDocTemplate(
        file,
        pagesize=A4,
        leftMargin=_MARGIN,
        rightMargin=_MARGIN,
        topMargin=_MARGIN,
        bottomMargin=_MARGIN,
        title=TITLE,
        author="",
        creator="Guardian Angel",
        subject=_plain(report.headline),
        lang="en",
        invariant=1,
    )
    width, height = A4[0] - 2 * _MARGIN, A4[1] - 2 * _MARGIN
    room = 12  # of the frame's own padding
    parts = _parts(report, date, width - room)
    page.build([KeepInFrame(width - room, height - room, parts, mode="shrink")])
    return file.getvalue()


def _parts(report: Report, date: str, width: float) -> list[Flowable]:
    parts: list[Flowable] = [
        _said(TITLE, _TITLE),
        _said(report.headline, _HEADLINE),
        _said(report.in_use, _TEXT),
        *(_said(f"• {finding}", _TEXT) for finding in report.findings),
    ]
    if report.points:
        parts += [Spacer(1, 6), draw(report.points), _said(f"{PLOT_TITLE}. {MARKS}", _SMALL)]
    for section in report.sections:
        if section.rows:
            parts += [_heading(section), _table(section, width)]
    if report.missing:
        parts.append(_said("Not measured yet", _HEADING))
        parts += [_said(f"• {section.title}: {section.command}", _TEXT) for section in report.missing]
    return [*parts, Spacer(1, 6), _said(f"Made on {date}. Intervals: 90 %, bootstrap over texts.", _SMALL)]


def _heading(section: Section) -> Flowable:
    when = f'<font name="Helvetica" size="7.5" color="#555c68">{escape(_plain(measured_on(section)))}</font>'
    return Paragraph(f"{escape(_plain(section.title))} {when}", _HEADING)


def _table(section: Section, width: float) -> Flowable:
    rows: Sequence[Sequence[str]] = [
        [_plain(text) for text in (row.label, row.value, row.interval, row.over)] for row in section.rows
    ]
    look = [
        ("FONT", (0, 0), (-1, -1), "Helvetica", 8.5),
        ("TEXTCOLOR", (0, 0), (-1, -1), _INK),
        ("ALIGN", (1, 0), (-1, -1), "RIGHT"),
        ("LINEABOVE", (0, 0), (-1, -1), 0.4, _FAINT),
        ("TOPPADDING", (0, 0), (-1, -1), 1),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ]
    return Table(rows, colWidths=[share * width for share in _COLUMNS], style=look, hAlign="LEFT")


def _said(text: str, style: ParagraphStyle) -> Flowable:
    return Paragraph(escape(_plain(text)), style)


def _plain(text: str) -> str:
    """Return what the standard fonts of PDF can show."""
    return text.encode("cp1252", "replace").decode("cp1252")
