"""What would be learnt, and the two further ways to learn."""

import pytest
from learning_shown import learning_page
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shown import Shown

from desktop.pages.explain_panel import ExplainPanel
from desktop.pages.persona_panel import PersonaPanel


@pytest.fixture
def explain(opened: Shown) -> ExplainPanel:
    return learning_page(opened, "run").explain


def click(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_amounts_rules_and_passages_are_shown_with_reasons(explain: ExplainPanel, qtbot: QtBot, opened: Shown) -> None:
    seqs = [opened.guardian.capture.add(f"a thought about bees {number} quoted") for number in range(2)]
    click(qtbot, explain.show_it)
    qtbot.waitUntil(explain.texts.isVisible)
    assert explain.parts.texts[0][:2] == ["to be learnt", "2"]
    assert explain.kinds.texts[0][0] == "Capture"
    assert ["You asked that it is not learnt.", "incognito", "2", "—"] in explain.rules.texts
    shown = explain.passages.toPlainText()
    assert "Learnt, weight 1: Your own words.\na thought about bees 1" in shown
    assert "Left out: Words of others.\nquoted" in shown
    with qtbot.waitSignal(explain.entry_requested) as caught:
        click(qtbot, explain.open_entry)
    assert caught.args == [seqs[-1]]
    assert opened.guardian.actions[-1][1] == {"explain": True, "limit": 30}


def test_an_empty_log_says_so(explain: ExplainPanel, qtbot: QtBot) -> None:
    click(qtbot, explain.show_it)
    qtbot.waitUntil(lambda: "There are 0 texts" in explain.said.text())
    assert not explain.texts.isVisible()
    assert not explain.open_entry.isVisible()


def test_a_hostile_text_is_cut_and_shown_as_it_is(explain: ExplainPanel, qtbot: QtBot, opened: Shown) -> None:
    opened.guardian.capture.add("<b>" + "x" * 1_000_000 + "</b> end")
    click(qtbot, explain.show_it)
    qtbot.waitUntil(explain.texts.isVisible)
    shown = explain.passages.toPlainText()
    assert "<b>xxx" in shown
    assert len(shown) < 10_000


@pytest.fixture
def persona(opened: Shown, qtbot: QtBot) -> PersonaPanel:
    opened.guardian.learn.train()
    page = learning_page(opened, "run")
    qtbot.waitUntil(page.persona.measure.isEnabled)
    return page.persona


def test_how_it_holds_is_measured(persona: PersonaPanel, qtbot: QtBot, opened: Shown) -> None:
    persona.minutes.setValue(4)
    click(qtbot, persona.measure)
    qtbot.waitUntil(lambda: persona.banner.title.text() == "This is how it holds now.")
    assert "12.5 %" in persona.banner.advice.text()
    assert "75 %" in persona.banner.advice.text()
    assert opened.guardian.actions[-1][:2] == ("consistency", {"measure_only": True, "minutes": 4.0})


def test_commentary_is_learnt_if_it_helps(persona: PersonaPanel, qtbot: QtBot, opened: Shown) -> None:
    persona.entries.setValue(7)
    click(qtbot, persona.comment)
    qtbot.waitUntil(lambda: persona.banner.title.text().startswith("The comments help"))
    assert "9 claims in 5 comments on 7 entries." in persona.banner.advice.text()
    assert opened.guardian.adapters.current_id() == "adapter-augmented"


def test_a_run_can_be_stopped(persona: PersonaPanel, qtbot: QtBot, opened: Shown) -> None:
    opened.guardian.consistency.steps = 5000
    click(qtbot, persona.teach)
    qtbot.waitUntil(lambda: "of 5000" in persona.job.detail.text())
    assert not persona.comment.isEnabled()
    click(qtbot, persona.job.stop)
    qtbot.waitUntil(lambda: persona.banner.title.text() == "The run was stopped.")


def test_without_an_adapter_nothing_can_hold(opened: Shown, qtbot: QtBot) -> None:
    page = learning_page(opened, "run")
    qtbot.waitUntil(page.persona._why_not.isVisible)
    assert not page.persona.measure.isEnabled()
