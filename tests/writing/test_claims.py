"""What of an answer counts as a claim about the texts that were shown."""

from collections.abc import Sequence

import pytest

from core.writing.claims import Claim, read_claims

NOTE = "The queen excluder sits above the brood box, and I check it every Sunday before breakfast."


def read(said: str, known: Sequence[str] = ()) -> tuple[list[Claim], dict[str, int]]:
    found = read_claims(said, [12, 15], [NOTE, "Write one to three lines."], known)
    return found.claims, found.dropped


@pytest.mark.parametrize(
    ("line", "claim", "cites"),
    [
        ("Inspections follow a weekly habit. [12]", "Inspections follow a weekly habit.", (12,)),
        ("- Inspections follow a weekly habit [12].", "Inspections follow a weekly habit", (12,)),
        ("2) Inspections follow a weekly habit [12], [15]", "Inspections follow a weekly habit", (12, 15)),
        ("* Inspections follow a weekly habit ([12] [12]).", "Inspections follow a weekly habit", (12,)),
    ],
)
def test_a_line_that_ends_with_its_source_is_a_claim(line: str, claim: str, cites: tuple[int, ...]) -> None:
    assert read(line) == ([Claim(claim, cites)], {})


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("Inspections follow a weekly habit.", "uncited"),
        ("As [12] says, inspections follow a weekly habit.", "uncited"),
        ("Inspections follow a weekly habit. [13]", "unknown"),
        ("Inspections follow a weekly habit. [12] [13]", "unknown"),
        ("A habit. [12]", "short"),
        ("[12]", "short"),
        ("The queen excluder sits above the brood box. [12]", "copied"),
        ("the QUEEN excluder sits above the brood box, and I check it [12]", "copied"),
        ("Write one to three lines. [12]", "copied"),
        ("A word " * 100 + "[12]", "long"),
    ],
)
def test_what_is_no_claim_is_dropped_with_its_reason(line: str, why: str) -> None:
    assert read(line) == ([], {why: 1})


def test_the_same_claim_counts_once_also_against_earlier_ones() -> None:
    said = "Checks happen once a week. [12]\n\nOnce a week checks happen! [12]\nIt costs the writer a morning. [12]"
    claims, dropped = read(said, known=["It costs the writer a morning"])
    assert [claim.text for claim in claims] == ["Checks happen once a week."]
    assert dropped == {"repeated": 2}


def test_an_answer_of_any_shape_is_read() -> None:
    for said in ("", "\n\n", "[", "[]", "[[12]]", "[12]" * 3000, "x" * 100_000, "\u200b [12]"):
        assert read(said)[0] == []
