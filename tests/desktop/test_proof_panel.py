"""What was measured, measuring it, and saving the page."""

from pathlib import Path

import pytest
from learning_shown import learning_page
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from shown import Shown

from core.errors import GuardianError
from core.services.proof import Against
from desktop.pages.learning_page import LearningPage
from desktop.pages.learning_words import measuring_names
from desktop.pages.proof_panel import ProofPanel


@pytest.fixture
def learning(opened: Shown) -> LearningPage:
    """The learning page, with one adapter in use."""
    opened.guardian.learn.train()
    return learning_page(opened, "proof")


@pytest.fixture
def proof(learning: LearningPage, qtbot: QtBot) -> ProofPanel:
    """The panel, once it shows what there is."""
    qtbot.waitUntil(lambda: learning.proof.headline.text() != "")
    return learning.proof


def measure(proof: ProofPanel, part: str, qtbot: QtBot) -> None:
    proof.options.choose_part(part)
    qtbot.mouseClick(proof.measure, Qt.MouseButton.LeftButton)


def cells(proof: ProofPanel) -> list[list[str]]:
    table = proof.table
    return [[table.item(row, column).text() for column in range(4)] for row in range(table.rowCount())]


def test_before_a_measurement_the_panel_says_what_is_missing(proof: ProofPanel) -> None:
    assert "was not measured yet" in proof.headline.text()
    assert proof.missing.text() == (
        "Not measured yet: How well it predicts you; You beside another author; What it has by heart; How varied it "
        "writes; How much it writes like you."
    )
    assert not proof.table.isVisible()
    assert not proof.stop.isVisible()


def test_a_measurement_fills_the_table_and_the_headline(proof: ProofPanel, qtbot: QtBot, opened: Shown) -> None:
    measure(proof, "newest", qtbot)
    qtbot.waitUntil(proof.table.isVisible)
    assert proof.headline.text() == (
        "It predicts your writing 14 % better than the model you started from; how much of that is you, not the genre, "
        "was not measured yet."
    )
    assert ["with your adapter", "1.030", "0.930 to 1.130", "12 texts"] in cells(proof)
    assert "has forgotten nothing" in proof.findings.text()
    assert opened.guardian.actions[-1][:2] == ("evaluate", {"part": "newest"})
    measure(proof, "control", qtbot)
    qtbot.waitUntil(lambda: "75 % of that is you" in proof.headline.text())


@pytest.mark.parametrize("part", ["memory", "diversity", "style"])
def test_every_part_can_be_measured(proof: ProofPanel, qtbot: QtBot, opened: Shown, part: str) -> None:
    name = measuring_names()[part]
    assert name in proof.missing.text()
    measure(proof, part, qtbot)
    qtbot.waitUntil(lambda: name not in proof.missing.text())
    assert opened.guardian.proofs.records[-1].what == part


def test_progress_is_shown_and_a_stop_keeps_nothing(
    proof: ProofPanel, learning: LearningPage, qtbot: QtBot, opened: Shown
) -> None:
    opened.guardian.proofs.steps, opened.guardian.proofs.step_s = 2000, 0.005
    statuses: list[str] = []
    learning.status_changed.connect(statuses.append)
    measure(proof, "memory", qtbot)
    qtbot.waitUntil(lambda: "of 2000" in proof.job.detail.text())
    assert not proof.options.what.isEnabled()
    assert not proof.measure.isVisible()
    qtbot.mouseClick(proof.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not proof.is_measuring)
    assert proof.banner.title.text() == "The measurement was stopped."
    assert opened.guardian.proofs.records == []
    assert statuses[-1] == ""
    assert proof.measure.isVisible()


def test_a_refusal_is_said_with_its_advice(proof: ProofPanel, qtbot: QtBot, opened: Shown) -> None:
    opened.guardian.proofs.error = GuardianError("There is too little text.", "Write or import more.")
    measure(proof, "style", qtbot)
    qtbot.waitUntil(proof.banner.isVisible)
    assert proof.banner.advice.text() == "Write or import more."


def test_the_page_is_saved_where_the_dialog_says(
    proof: ProofPanel, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "report.html"
    file.write_text("older")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    qtbot.mouseClick(proof.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(proof.banner.isVisible)
    assert (proof.banner.title.text(), proof.banner.advice.text()) == ("The report is saved.", str(file))
    assert proof.headline.text() in file.read_text(encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    file.unlink()
    qtbot.mouseClick(proof.save, Qt.MouseButton.LeftButton)
    qtbot.wait(50)
    assert not file.exists()


def test_by_time_takes_its_bounds(proof: ProofPanel, qtbot: QtBot, opened: Shown) -> None:
    assert not proof.options.first.isVisible()
    proof.options.choose_part("by_time")
    assert proof.options.first.isVisible()
    proof.options.first.setValue(20)
    proof.options.characters.setValue(0)
    proof.options.seeds.setValue(2)
    qtbot.mouseClick(proof.measure, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(opened.guardian.proofs.records))
    asked = opened.guardian.proofs.asked[-1]
    assert (asked["first"], asked["characters"], asked["seeds"]) == (20, None, 2)
    assert asked["against"] == Against()


def test_everything_is_measured_and_what_could_not_be_is_named(proof: ProofPanel, qtbot: QtBot, opened: Shown) -> None:
    opened.guardian.whole_proof.refused = ["style"]
    proof.options.choose_part("all")
    proof.options.samples.setValue(8)
    qtbot.mouseClick(proof.measure, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: proof.banner.title.text() == "Not everything could be measured.")
    assert proof.banner.advice.text() == "How much it writes like you: There is too little text."
    assert opened.guardian.proofs.asked[-1] == {"against": Against(), "samples": 8}
    assert [record.what for record in opened.guardian.proofs.records] == ["newest", "memory", "diversity"]


def test_another_author_must_be_chosen_first(
    proof: ProofPanel, qtbot: QtBot, opened: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proof.options.choose_part("by_time")
    proof.options.author.setCurrentIndex(1)
    assert not proof.measure.isEnabled()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    qtbot.mouseClick(proof.options.choose, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(proof.measure, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(opened.guardian.proofs.asked))
    assert opened.guardian.proofs.asked[-1]["against"] == Against(tmp_path)


def test_the_curve_over_runs_is_a_plot_and_a_table(learning: LearningPage, qtbot: QtBot, opened: Shown) -> None:
    opened.guardian.learn.train()
    learning.tabs.show_tab("overview")
    learning.refresh()
    qtbot.waitUntil(lambda: len(learning.runs._points) == 2)
    assert learning.runs._plot is not None
    told = learning.runs._plot.accessibleDescription()
    assert told.count("started from 1.412, adapter 1.290, general 1.113, put to use") == 2
    qtbot.mouseClick(learning.runs.as_table, Qt.MouseButton.LeftButton)
    assert learning.runs.table.texts == [["2031-05-01", "what was new", "1.412", "1.290", "1.113", "put to use"]] * 2
    assert learning.runs.table.isVisible()
    assert not learning.runs._plot.isVisible()
