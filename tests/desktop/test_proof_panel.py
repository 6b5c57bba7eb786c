"""What was measured, measuring it, and saving the page."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from shown import Shown

from core.errors import GuardianError
from desktop.pages.learning_page import LearningPage
from desktop.pages.proof_panel import ProofPanel


@pytest.fixture
def learning(opened: Shown) -> LearningPage:
    """The learning page, with one adapter in use."""
    opened.guardian.learn.train()
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    workspace.show_page("learning")
    page = workspace.page("learning")
    assert isinstance(page, LearningPage)
    return page


@pytest.fixture
def proof(learning: LearningPage, qtbot: QtBot) -> ProofPanel:
    """The panel, once it shows what there is."""
    qtbot.waitUntil(lambda: learning.proof.headline.text() != "")
    return learning.proof


def measure(proof: ProofPanel, part: str, qtbot: QtBot) -> None:
    proof.what.setCurrentIndex(proof.what.findData(part))
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
    name = proof.what.itemText(proof.what.findData(part))
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
    qtbot.waitUntil(lambda: "of 2000" in proof._stage.text())
    assert not proof.what.isEnabled()
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


def test_the_curve_over_runs_comes_with_the_second_run(learning: LearningPage, qtbot: QtBot, opened: Shown) -> None:
    qtbot.waitUntil(lambda: learning.proof.headline.text() != "")
    assert not learning.runs.isVisible()
    assert learning.runs._plot is None
    opened.guardian.learn.train()
    learning.refresh()
    qtbot.waitUntil(learning.runs.isVisible)
    assert learning.runs._plot is not None
    told = learning.runs._plot.accessibleDescription()
    assert told.count("started from 1.412, adapter 1.290, general 1.113, put to use") == 2


def test_the_gate_is_a_table_too(learning: LearningPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(learning.gate.table.isVisible)
    table = learning.gate.table
    shown = [[table.item(row, column).text() for column in range(4)] for row in range(table.rowCount())]
    assert ["Your newest text", "", "", "14 texts"] in shown
    assert ["candidate", "1.290", "", ""] in shown
    assert shown[-1] == ["Gained on your newest text", "+0.081", "+0.052 to +0.109", ""]
