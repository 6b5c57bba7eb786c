"""Dates as people and programs write them."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.sources import dates


def _ns(*when: int) -> int:
    return int(datetime(*when, tzinfo=UTC).timestamp()) * 10**9


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2020-04-19", _ns(2020, 4, 19, 12)),
        ("20200419", _ns(2020, 4, 19, 12)),
        ("2020/4/19", _ns(2020, 4, 19, 12)),
        ("19.04.2020", _ns(2020, 4, 19, 12)),
        ("April 19, 2020", _ns(2020, 4, 19, 12)),
        ("19 Apr 2020", _ns(2020, 4, 19, 12)),
        ("2024-05-05T18:15:00Z", _ns(2024, 5, 5, 18, 15)),
        ("2024-05-05 18:15:00 +0200", _ns(2024, 5, 5, 16, 15)),
        ("2024-05-05T18:15:00-05:00", _ns(2024, 5, 5, 23, 15)),
        ("2024-05-05T18:15:00.25Z", _ns(2024, 5, 5, 18, 15) + 250_000_000),
        ("Sun, 05 May 2024 18:15:00 +0200", _ns(2024, 5, 5, 16, 15)),
        ("1714926900", _ns(2024, 5, 5, 16, 35)),
    ],
)
def test_a_date_is_understood(text: str, moment: int) -> None:
    assert dates.parse(text) == moment


@pytest.mark.parametrize(
    "text", ["", "soon", "2024-02-30", "3/4/2024", "{{date}}", "2024", "0001-01-01", "9999-12-31", "2024-05-05T25:00"]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert dates.parse(text) is None


def test_an_hour_without_a_zone_is_local() -> None:
    local = datetime(2024, 5, 5, 18, 15).astimezone()
    assert dates.parse("2024-05-05 18:15") == int(local.timestamp()) * 10**9


@pytest.mark.parametrize(
    ("name", "moment"),
    [
        ("2020-04-19-lag-window", _ns(2020, 4, 19, 12)),
        ("20200419 lag", _ns(2020, 4, 19, 12)),
        ("lag 2020_04_19", _ns(2020, 4, 19, 12)),
        ("v2020.04.19", _ns(2020, 4, 19, 12)),
        ("2020-02-31 was 2021-01-02", _ns(2021, 1, 2, 12)),
        ("2020-13-19", None),
        ("1234567890123456", None),
        ("12020-04-19", None),
        ("2020-0419", None),
        ("notes", None),
    ],
)
def test_a_date_in_a_file_name(name: str, moment: int | None) -> None:
    assert dates.in_name(name) == moment


@given(
    st.text(max_size=40)
    | st.from_regex(r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}[T ]\d\d:\d\d([+-]\d\d:?\d\d)?", fullmatch=True)
)
def test_any_text_gives_a_moment_that_fits_or_none(text: str) -> None:
    for moment in (dates.parse(text), dates.in_name(text)):
        assert moment is None or -(2**63) <= moment < 2**63
