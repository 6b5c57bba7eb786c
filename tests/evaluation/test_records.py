"""What a proof leaves in the log."""

import json

from core.entries import Kind
from core.evaluation.records import Measured, Record, evaluation_draft, read_record

RECORD = Record(
    "newest",
    [Measured("gain", 0.11, 0.06, 0.15, 12, "bits per byte"), Measured("truesight", 0.9)],
    base="ab" * 32,
    adapter="adapter-1",
    control="essays",
    seeds=[1, 2],
    recipe={"rank": 16, "layout": "documents"},
)


def test_a_record_comes_back_from_the_log_as_it_was() -> None:
    draft = evaluation_draft(RECORD)
    assert draft.kind is Kind.EVALUATION
    assert draft.text == ""
    assert read_record(json.loads(json.dumps(draft.meta))) == RECORD


def test_a_figure_is_found_by_its_name() -> None:
    assert RECORD.value("gain") == 0.11
    assert RECORD.value("personal_gain") is None


def test_an_entry_of_another_form_is_no_record() -> None:
    assert read_record({}) is None
    assert read_record({"what": "newest", "measures": [{"name": "gain", "value": "much"}], "base": "ab"}) is None
    assert read_record({"what": "a measure of a later release", "measures": [], "base": "ab"}) is None
