"""The lineage of an adapter in text."""

from core.services.lineage import lineage_lines
from core.services.results import AdapterRecord, GateResult, Losses

GATE = GateResult(True, "", Losses(), Losses(), 1, 0.1, 0.1, 0.1)


def record(name: str, parent: str | None = None, merged_from: tuple[str, ...] = (), **facts: object) -> AdapterRecord:
    how = "merge" if merged_from else "nightly"
    known = {"gate": GATE, "learnt": 1, "current": False, "how": how, "merged_from": list(merged_from)} | facts
    return AdapterRecord(id=name, parent=parent, base="b", created="2026-01-01", run="r", **known)  # type: ignore[arg-type]


def test_a_chain_and_a_merge_are_drawn() -> None:
    records = [
        record("d", "c", current=True),
        record("c", None, ("a", "b")),
        record("b", "a", file=False),
        record("a", redacted=[3]),
    ]
    assert lineage_lines("d", records) == [
        "d  nightly  2026-01-01  in use",
        "went on from c  merge  2026-01-01",
        "  merged of a  nightly  2026-01-01  learnt 1 redacted",
        "  merged of b  nightly  2026-01-01  weights gone",
        "  went on from a  (see above)",
    ]


def test_parts_that_are_not_here_and_loops_end() -> None:
    assert lineage_lines("x", [record("x", "y")])[-1] == "went on from y  (not in this log)"
    assert len(lineage_lines("x", [record("x", "y"), record("y", "x")])) == 3


def test_years_of_nights_are_no_trouble() -> None:
    records = [record(f"n{number}", f"n{number - 1}" if number else None) for number in range(3000)]
    assert len(lineage_lines("n2999", records)) == 3000
