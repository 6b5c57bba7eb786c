"""What is shipped is listed with its licence, and a report for a bug gives nothing of the principal away."""

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from core import diagnostics
from core.paths import Home, resources
from core.services import doctor
from core.services.about import NOT_STATED, Component, bug_report, components, without_paths
from core.services.doctor import Examination, Problem, examine


@pytest.fixture(scope="module")
def shipped() -> list[Component]:
    return components()


def test_everything_that_is_shipped_is_there_with_a_licence(shipped: list[Component]) -> None:
    by_name = {one.name.lower().replace("_", "-"): one for one in shipped}
    assert {"guardian angel", *(package.lower() for package in doctor.PACKAGES), "sqlcipher", "llama"} <= by_name.keys()
    assert by_name["pyside6-essentials"].licence.startswith("LGPL-3.0-only")
    assert by_name["typer"].licence == "MIT"
    assert [one.name for one in shipped if one.kind != "library" and one.licence == NOT_STATED] == []
    assert all(len(one.licence) <= 300 and "\n" not in one.licence for one in shipped)


def test_no_folder_of_resources_with_sources_is_passed_over(shipped: list[Component]) -> None:
    texts = [one for one in shipped if one.kind == "text"]
    for file in resources().glob("*/SOURCES.md"):
        content = file.read_text(encoding="utf-8")
        assert any(one.licence in " ".join(content.split()) for one in texts), file
    assert any(one.name == "Fonts" and "Bitstream Vera" in one.licence for one in texts)
    assert not any("---" in one.licence or one.licence == "licence" for one in texts)


def test_works_of_others_are_named_with_their_authors(shipped: list[Component]) -> None:
    texts = [one for one in shipped if one.kind == "text"]
    assert any("Jane Austen" in one.name and "public domain" in one.licence for one in texts)
    assert any("Wordlist" in one.name and one.licence == "CC BY 3.0 US" for one in texts)


@pytest.fixture
def found(home: Home, monkeypatch: pytest.MonkeyPatch) -> Iterator[Examination]:
    """An examination that did not start the model, of a home with a bug noted in its diagnostics."""
    health = doctor.ModelHealth("tiny", True, 0.1, "the processor", 2048, None)
    monkeypatch.setattr(doctor, "_model_health", lambda *_: health)
    home.folder.mkdir(parents=True, exist_ok=True)
    diagnostics.write_to(home.diagnostics)
    diagnostics.Diagnostics("desktop").note_bug(ValueError("the zephyrine lighthouse"), "12ab34cd")
    yield examine(home)
    diagnostics.write_to(home.diagnostics.with_name("elsewhere"))


def test_a_bug_report_holds_no_content_and_no_paths(found: Examination, home: Home) -> None:
    problem = Problem(f"Only 3 MB are free on the disk of {home.folder}.", f"chmod 700 {Path.home() / 'x'}")
    text = bug_report(dataclasses.replace(found, problems=[problem]), home)
    assert "on the disk of <home>." in text
    assert "<user>" in text
    assert "12ab34cd" in text
    assert "ValueError" in text
    for secret in ("zephyrine", str(home.folder), f"{Path.home()}/"):
        assert secret not in text
    assert "PySide6-Essentials" in text


def test_paths_are_named_by_what_they_are(home: Home) -> None:
    assert without_paths(f"{home.folder}/log.db", home) == "<home>/log.db"
    assert without_paths("nothing here", home) == "nothing here"


def test_what_an_examination_says_can_be_read_by_programs(found: Examination) -> None:
    assert json.loads(json.dumps(dataclasses.asdict(found)))["versions"]["Python"]
