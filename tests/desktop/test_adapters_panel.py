"""What can be done with an adapter: merge, export, import, fold in; and what cannot, and why."""

from pathlib import Path

import pytest
from fake_learning import gate, keep, record
from learning_shown import learning_page
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from shown import Shown

from desktop.pages.adapters_panel import AdaptersPanel
from desktop.pages.merge_dialog import MergeDialog
from desktop.pages.privacy.secret_dialog import SecretDialog

PASSPHRASE = "plain sheep write novels"


@pytest.fixture
def adapters(opened: Shown, qtbot: QtBot) -> AdaptersPanel:
    for name in ("adapter-1", "adapter-2"):
        keep(opened.guardian.adapters, record(name))
    page = learning_page(opened, "adapters")
    qtbot.waitUntil(lambda: page.adapters.graph.chosen == "adapter-2")
    return page.adapters


def choose(adapters: AdaptersPanel, qtbot: QtBot, name: str) -> None:
    qtbot.waitUntil(lambda: adapters.shelf.find(name) is not None)
    adapters.graph.choose(name)


def click(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def dialog(kind: type) -> object:
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_the_one_in_use_is_chosen_at_first_with_its_gate_and_facts(adapters: AdaptersPanel) -> None:
    chosen = adapters.chosen
    assert chosen.title.text() == "Adapter 2"
    assert chosen.state.text().startswith("in use · what was new")
    assert not chosen.promote.isVisible()
    assert chosen.roll_back.isEnabled()
    rows = dict(chosen.facts.texts)
    assert rows["Name"] == "adapter-2"
    assert rows["Weights"].startswith("kept, 1")
    assert rows["Texts learnt"] == "220"
    assert chosen.gate.table.texts[0][0] == "Your newest text (14)\nsurely better"


def test_the_gate_says_of_each_row_whether_it_passed(adapters: AdaptersPanel, qtbot: QtBot, opened: Shown) -> None:
    failed = gate(is_passed=False)
    opened.guardian.adapters.records.append(record("adapter-3", gate=failed))
    adapters.changed.emit()
    choose(adapters, qtbot, "adapter-3")
    rows = adapters.chosen.gate.table.texts
    assert rows[0][1:4] == ["1.412", "1.371", "1.290"]
    assert rows[0][4] == "-0.081\n(-0.109 to -0.052)"
    assert [row[-1] for row in rows] == ["Passed", "Failed"]
    assert rows[1][0] == "Other people's text\nat most 0.02 worse"
    assert adapters.chosen.gate.reason.text().startswith("Held back. It forgot too much")
    assert "5.9 % fewer bits" in adapters.chosen.gate.numbers.text()
    assert not adapters.chosen.promote.isEnabled()
    assert "the gate held it back" in adapters.chosen.why_not.text()


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        ({"base": "cd" * 32}, "another base model"),
        ({"file": False, "bytes": 0}, "weights were deleted"),
        ({"redacted": [4]}, "redacted"),
    ],
)
def test_what_cannot_be_used_says_why(
    adapters: AdaptersPanel, qtbot: QtBot, opened: Shown, facts: dict[str, object], why: str
) -> None:
    opened.guardian.adapters.records.append(record("adapter-3", **facts))
    adapters.changed.emit()
    choose(adapters, qtbot, "adapter-3")
    chosen = adapters.chosen
    assert why in chosen.why_not.text()
    for button in (chosen.promote, chosen.compare, chosen.merge, chosen.fuse):
        assert not button.isEnabled()


def test_two_are_merged_by_the_method_chosen(adapters: AdaptersPanel, qtbot: QtBot, opened: Shown) -> None:
    click(qtbot, adapters.chosen.merge)
    asked = dialog(MergeDialog)
    assert isinstance(asked, MergeDialog)
    assert asked.chosen == ["adapter-2"]
    assert not asked.go_on.isEnabled()
    asked.parts.item(1).setCheckState(Qt.CheckState.Checked)
    asked.method.setCurrentIndex(asked.method.findData("ties"))
    asked.density.setValue(30)
    asked.by_texts.setChecked(True)
    click(qtbot, asked.go_on)
    qtbot.waitUntil(lambda: opened.guardian.adapters.current_id() == "adapter-merged")
    qtbot.waitUntil(lambda: "is in use" in adapters.banner.title.text())
    arguments = opened.guardian.actions[-1][1]
    assert (arguments["method"], arguments["weights"]) == ("ties", [0.5, 0.5])
    qtbot.waitUntil(lambda: adapters.shelf.find("adapter-merged") is not None)
    choose(adapters, qtbot, "adapter-merged")
    assert dict(adapters.chosen.facts.texts)["Merged of"] == "adapter-2, adapter-1"


def test_a_merge_that_is_held_back_changes_nothing(adapters: AdaptersPanel, qtbot: QtBot, opened: Shown) -> None:
    opened.guardian.merging.is_passed = False
    click(qtbot, adapters.chosen.merge)
    asked = dialog(MergeDialog)
    assert isinstance(asked, MergeDialog)
    asked.parts.item(1).setCheckState(Qt.CheckState.Checked)
    click(qtbot, asked.go_on)
    qtbot.waitUntil(lambda: "was held back" in adapters.banner.title.text())
    assert opened.guardian.adapters.current_id() == "adapter-2"


def test_an_adapter_goes_out_under_a_passphrase_of_its_own_and_comes_in_again(
    adapters: AdaptersPanel, qtbot: QtBot, opened: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "mine.adapter"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(file), ""))
    click(qtbot, adapters.chosen.export)
    asked = dialog(SecretDialog)
    assert isinstance(asked, SecretDialog)
    assert asked.new is not None
    assert asked.secret.isHidden()  # there is no present passphrase of a file that is yet to be written
    qtbot.keyClicks(asked.new.first, PASSPHRASE)
    qtbot.keyClicks(asked.new.again, PASSPHRASE)
    qtbot.waitUntil(asked.go_on.isEnabled)
    qtbot.keyClick(asked.new.again, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: adapters.banner.title.text() == "The adapter is exported.")
    assert file.exists()
    assert all(PASSPHRASE not in str(action) for action in opened.guardian.actions)

    opened.guardian.adapters.records.pop()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(file), ""))
    qtbot.waitUntil(adapters.take_in.isEnabled)
    click(qtbot, adapters.take_in)
    asked = dialog(SecretDialog)
    assert isinstance(asked, SecretDialog)
    assert (asked.new, asked.secret.accessibleName()) == (None, "Passphrase of the file")
    qtbot.keyClicks(asked.secret, PASSPHRASE)
    click(qtbot, asked.go_on)
    qtbot.waitUntil(lambda: "passed the test. It can be used now." in adapters.banner.title.text())
    assert opened.guardian.adapters.records[-1].how == "import"


def test_folding_in_and_taking_that_back(adapters: AdaptersPanel, qtbot: QtBot, opened: Shown) -> None:
    click(qtbot, adapters.chosen.fuse)
    qtbot.waitUntil(lambda: "40 tokens a second instead of 25" in adapters.banner.advice.text())
    qtbot.waitUntil(adapters.chosen.unfuse.isVisible)
    assert "40 tokens a second instead of 25" in adapters.chosen.state.text()
    click(qtbot, adapters.chosen.unfuse)
    qtbot.waitUntil(adapters.chosen.fuse.isVisible)
    assert opened.guardian.fused.records() == []


def test_comparing_leads_to_the_comparison(adapters: AdaptersPanel, qtbot: QtBot, opened: Shown) -> None:
    page = learning_page(opened, "adapters")
    choose(adapters, qtbot, "adapter-1")
    click(qtbot, adapters.chosen.compare)
    assert page.tabs.current == "compare"
    assert page.comparison.one.currentData() == "adapter-1"
