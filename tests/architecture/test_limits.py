"""What keeps a run of the tests from stalling or from passing over a warning."""

import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def chosen() -> dict[str, object]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return project["tool"]["pytest"]["ini_options"]


def test_every_test_of_this_run_has_a_limit_and_native_code_a_later_one(
    chosen: dict[str, object], request: pytest.FixtureRequest
) -> None:
    marks = [(item.nodeid, item.get_closest_marker("timeout")) for item in request.session.items]
    limits = {nodeid: mark.args[0] for nodeid, mark in marks if mark}
    latest = chosen["faulthandler_timeout"]
    assert {nodeid: limit for nodeid, limit in limits.items() if not 0 < limit < latest} == {}
    assert 0 < chosen["timeout"] < latest
    assert chosen["faulthandler_exit_on_timeout"] is True


def test_warnings_are_errors(chosen: dict[str, object]) -> None:
    assert chosen["filterwarnings"][0] == "error"
