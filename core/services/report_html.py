"""The page as HTML that needs nothing but itself: no script, no font, no link."""

from html import escape

from reportlab.graphics import renderSVG

from core.services.report import Report, Section, alternative_text
from core.services.report_drawing import draw

TITLE = "What your model has learnt"
PLOT_TITLE = "Bits per byte of each run, lower is better"
MARKS = "Filled: put to use. Hollow: held back by the gate, or not used."
_STYLE = """
body { font: 15px/1.45 system-ui, sans-serif; color: #1f2430; background: #fff; max-width: 46rem; margin: 2rem auto;
  padding: 0 1rem; }
h1 { font-size: 1.05rem; font-weight: 600; color: #555c68; margin: 0; }
h2 { font-size: 1rem; margin: 1.4rem 0 .3rem; }
.headline { font-size: 1.55rem; line-height: 1.25; margin: .4rem 0 1rem; }
.small { font-size: .85rem; color: #555c68; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 600; padding: .9rem 0 .2rem; }
th { text-align: left; font-weight: 400; }
thead th { font-size: .85rem; color: #555c68; }
td { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tbody tr { border-top: 1px solid #d5d8de; }
svg { width: 100%; height: auto; }
code { font-family: ui-monospace, monospace; }
@media print { body { font-size: 10.5px; margin: 0; } .headline { font-size: 1.4rem; } caption { padding-top: .5rem; } }
"""


def as_html(report: Report, date: str) -> str:
    """Return the page; `date` is the day it was made."""
    findings = "".join(f"<li>{escape(finding)}</li>" for finding in report.findings)
    tables = "".join(_table(section) for section in report.sections if section.rows)
    missing = "".join(
        f"<li>{escape(section.title)}: <code>{escape(section.command)}</code></li>" for section in report.missing
    )
    parts = [
        f"<h1>{TITLE}</h1>",
        f'<p class="headline">{escape(report.headline)}</p>',
        f"<p>{escape(report.in_use)}</p>",
        f"<ul>{findings}</ul>" if findings else "",
        _figure(report) if report.points else "",
        tables,
        f"<h2>Not measured yet</h2><ul>{missing}</ul>" if missing else "",
        f'<p class="small">Made on {escape(date)}. Intervals: 90 %, bootstrap over texts.</p>',
    ]
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{TITLE}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
        + "\n".join(part for part in parts if part)
        + "\n</main>\n</body>\n</html>\n"
    )


def _figure(report: Report) -> str:
    drawn = renderSVG.drawToString(draw(report.points))
    whole = drawn[drawn.index("<svg") :].strip()
    inner = whole[whole.index("</desc>") + len("</desc>") :]  # title and description come from us
    head = whole[: whole.index(">")]
    described = f"<title>{escape(PLOT_TITLE)}</title><desc>{escape(alternative_text(report.points))}</desc>"
    svg = f'{head} role="img" aria-labelledby="plot-title plot-text">' + described.replace(
        "<title>", '<title id="plot-title">'
    ).replace("<desc>", '<desc id="plot-text">')
    return f'<figure>{svg}{inner}<figcaption class="small">{PLOT_TITLE}. {MARKS}</figcaption></figure>'


def _table(section: Section) -> str:
    rows = "".join(
        f'<tr><th scope="row">{escape(row.label)}</th><td>{escape(row.value)}</td>'
        f"<td>{escape(row.interval)}</td><td>{escape(row.over)}</td></tr>"
        for row in section.rows
    )
    return (
        f"<table><caption>{escape(section.title)} {_when(section)}</caption>"
        '<thead><tr><th scope="col"></th><th scope="col">value</th><th scope="col">90 % interval</th>'
        f'<th scope="col">over</th></tr></thead><tbody>{rows}</tbody></table>'
    )


def _when(section: Section) -> str:
    return f'<span class="small">{escape(measured_on(section))}</span>'


def measured_on(section: Section) -> str:
    """Say when a section was measured, and whether that is still about what is in use."""
    stale = f", of another adapter than the one in use; {section.command}" if section.is_stale else ""
    return f"measured on {section.date}{stale}"
