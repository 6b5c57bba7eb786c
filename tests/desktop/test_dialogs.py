"""Dialogs show all that they say, also when that becomes more, and in the largest text."""

from collections.abc import Iterator

import pytest
from fake_guardian import FakeGuardian
from fake_learning import record
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shown import PASSPHRASE

from core.paths import Home
from core.services.results import Redaction
from desktop.pages.merge_dialog import MergeDialog
from desktop.pages.redact_dialog import RedactDialog
from desktop.widgets.theme import Theme


@pytest.fixture(params=[100, 250])
def _text(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    theme = qapp.findChild(Theme)
    assert theme is not None
    theme.apply_choices("light", request.param)
    yield
    theme.apply_choices("system", 100)


@pytest.mark.usefixtures("_text")
def test_all_that_a_redaction_reaches_can_be_read(home: Home, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    guardian, _code = FakeGuardian.create(home, PASSPHRASE)
    seq = guardian.capture.add("The boat must be blue.")
    files = [f"/home/anna/backups/guardian-2031-05-0{day}.gabackup" for day in range(1, 5)]
    reach = Redaction(seq, [seq, 12, 13], [22, 23], ["adapter-1", "adapter-2"], files)
    monkeypatch.setattr(guardian.redaction, "reach", lambda _seqs: reach)
    dialog = RedactDialog(guardian, guardian.recall.entry(seq))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: "backups still hold" in dialog.reach.text())
    qtbot.waitUntil(lambda: dialog.reach.height() >= dialog.reach.heightForWidth(dialog.reach.width()))


@pytest.mark.usefixtures("_text")
def test_every_adapter_to_merge_can_be_seen(qtbot: QtBot) -> None:
    dialog = MergeDialog([record(f"adapter-{number}") for number in range(4)], "adapter-1")
    qtbot.addWidget(dialog)
    dialog.show()
    last = dialog.parts.item(3)
    qtbot.waitUntil(lambda: dialog.parts.viewport().rect().contains(dialog.parts.visualItemRect(last)))
    assert not dialog.parts.verticalScrollBar().isVisible()
