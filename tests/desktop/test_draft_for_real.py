"""The drafting page over a real vault: what the window does is in the log, by whom it was written."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shown import PASSPHRASE, settle

from core.entries import Kind
from core.guardian import Guardian
from core.paths import Home
from core.vault.keys import MIN_MEMORY_MIB
from desktop.pages.draft_page import DraftPage


@pytest.fixture
def guardian(tmp_path: Path) -> Iterator[Guardian]:
    made, _code = Guardian.create(Home(tmp_path / "home"), PASSPHRASE, MIN_MEMORY_MIB)
    yield made
    made.close()


@pytest.fixture
def page(guardian: Guardian, qtbot: QtBot, qapp: QApplication) -> Iterator[DraftPage]:
    made = DraftPage(guardian)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    yield made
    settle(qapp)


def test_a_document_from_the_first_key_to_the_file(
    page: DraftPage, guardian: Guardian, qtbot: QtBot, tmp_path: Path
) -> None:
    page.begin_document()
    qtbot.keyClicks(page.editor, "# Bees")
    page.saver.save()
    qtbot.waitUntil(lambda: page.saver.is_saved and page.saver.seq is not None)
    seq = page.saver.seq
    assert seq is not None
    qtbot.keyClicks(page.editor, " sleep ")
    page.editor.insertPlainText("\U0001f41d")
    page.editor.ghost.show(" at night.", page.editor.textCursor().position())
    page.editor.accept_ghost(page.editor.ghost.text)
    qtbot.keyClicks(page.editor, " So do I.")
    page.saver.save()
    qtbot.waitUntil(lambda: page.saver.is_saved and guardian.documents.text(seq) == page.editor.text())
    text = "# Bees sleep \U0001f41d at night. So do I."
    assert page.editor.text() == text
    passages = [(text[one.start : one.end], str(one.author)) for one in guardian.documents.authorship(seq)]
    assert passages == [("# Bees sleep \U0001f41d", "self"), (" at night.", "model"), (" So do I.", "self")]
    page.editor.moveCursor(QTextCursor.MoveOperation.Start)
    page.editor.insertPlainText("x")
    guardian.documents.rename(seq, "All about bees")
    page.saver.save()
    qtbot.waitUntil(lambda: page.saver.is_saved)
    page._on_restored(guardian.documents.history(seq)[0].seq)
    qtbot.waitUntil(lambda: page.editor.text() == "# Bees" and page.saver.is_saved)
    page.editor.undo()
    assert page.editor.text() == "x" + text
    page.saver.save()
    qtbot.waitUntil(lambda: page.saver.is_saved and guardian.documents.text(seq) == "x" + text)
    again = [str(one.author) for one in guardian.documents.authorship(seq)]
    assert again == ["self", "model", "self"]
    with qtbot.waitSignal(page.exporter.exported):
        page.exporter.write(seq, tmp_path / "bees.docx")
    assert (tmp_path / "bees.docx").stat().st_size > 1000
    verbs = {entry.meta["verb"] for entry in guardian.recall.entries(limit=-1, kind=Kind.ACTION)}
    assert {"document new", "document edit", "document restore", "document export"} <= verbs
