"""The lineage of an adapter as text: what it went on from, or what it was merged of."""

from collections.abc import Sequence

from core.services.results import AdapterRecord


def lineage_lines(adapter: str, records: Sequence[AdapterRecord]) -> list[str]:
    """Name an adapter and everything it comes from, one a line: what it went on from below it, merged parts indented.

    What was named before is not followed a second time, so a log of any shape ends.
    """
    by_id = {record.id: record for record in records}
    lines, seen = [], set[str]()
    waiting = [(adapter, "", "")]
    while waiting:
        name, indent, mark = waiting.pop()
        record = by_id.get(name)
        if record is None or name in seen:
            lines.append(f"{indent}{mark}{name}  ({'see above' if record else 'not in this log'})")
            continue
        seen.add(name)
        lines.append(f"{indent}{mark}{_line(record)}")
        if record.parent:
            waiting.append((record.parent, indent, "went on from "))
        waiting += [(part, f"{indent}  ", "merged of ") for part in reversed(record.merged_from)]
    return lines


def _line(record: AdapterRecord) -> str:
    marks = [
        "in use" if record.current else "",
        "" if record.gate.is_passed else "held back by the gate",
        "" if record.file else "weights gone",
        f"learnt {len(record.redacted)} redacted" if record.redacted else "",
    ]
    return "  ".join([record.id, record.how, record.created, *filter(None, marks)])
