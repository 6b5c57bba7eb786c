"""One story over the real guardian with the real model: make a vault, import, search, ask, stop, capture, train."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shown import settle

from core.entries import Kind
from core.guardian import Guardian
from core.models.catalogue import default_model
from core.paths import Home
from core.services.results import ImportReport
from core.vault.keys import MIN_MEMORY_MIB
from desktop import operations
from desktop.application import Desktop
from desktop.pages.chat_page import ChatPage
from desktop.pages.learning_page import LearningPage
from desktop.pages.log_page import LogPage
from desktop.windows.session import Session

NOTES = Path(__file__).parents[1] / "data" / "notes"
PASSPHRASE = "violet harbour engine tulip 47"
ANSWER_LIMIT_MS = 120_000
TRAINING_LIMIT_MS = 280_000


class QuickGuardian(Guardian):
    """The real guardian with the cheapest passphrase hashing that it allows."""

    @classmethod
    def create(cls, home: Home, passphrase: str, kdf_memory_mib: int | None = None) -> tuple[Guardian, str]:
        return super().create(home, passphrase, kdf_memory_mib or MIN_MEMORY_MIB)


@pytest.fixture
def desktop(home: Home, qtbot: QtBot, qapp: QApplication) -> Iterator[Desktop]:
    desktop = Desktop(Session(home, QuickGuardian))
    desktop.window.bring_forward()
    qtbot.waitExposed(desktop.window)
    yield desktop
    operations.stop_all()
    settle(qapp)
    desktop.session.close()
    desktop.dispose()


def page(desktop: Desktop, name: str) -> ChatPage | LogPage | LearningPage:
    workspace = desktop.window.workspace
    assert workspace is not None
    workspace.show_page(name)
    return workspace.page(name)


def make_vault_and_import(desktop: Desktop, qtbot: QtBot) -> None:
    first = desktop.window.first_run
    assert first is not None
    for field in (first.passphrase.first, first.passphrase.again):
        qtbot.keyClicks(field, PASSPHRASE)
    qtbot.waitUntil(first.passphrase.make.isEnabled)
    qtbot.mouseClick(first.passphrase.make, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(first.recovery.fields), timeout=20_000)
    groups = "".join(first.recovery.code.text().split()).split("-")
    for field in first.recovery.fields:
        qtbot.keyClicks(field, groups[int(field.accessibleName().split()[-1]) - 1])
    qtbot.mouseClick(first.recovery.go_on, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(first.choosing.go_on, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(first.importing.folder, str(NOTES))
    qtbot.mouseClick(first.importing.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: first.importing.leave.text() == "&Done", timeout=60_000)
    qtbot.mouseClick(first.importing.leave, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(first.touring.skip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desktop.window.workspace is not None)


def ask(chat: ChatPage, qtbot: QtBot, question: str) -> None:
    qtbot.keyClicks(chat.question.field, question)
    qtbot.keyClick(chat.question.field, Qt.Key.Key_Return)


@pytest.fixture
def _needs_the_model() -> None:
    if not default_model().path.exists():
        pytest.skip("the embedded model is not set up on this machine")


@pytest.mark.usefixtures("_needs_the_model")
def test_from_the_first_run_to_a_capture(desktop: Desktop, qtbot: QtBot) -> None:
    make_vault_and_import(desktop, qtbot)
    log = page(desktop, "log")
    qtbot.waitUntil(lambda: log.model.rowCount() >= 10)
    guardian = desktop.session.guardian
    assert guardian is not None
    word = max(guardian.recall.entries(limit=1, kind=Kind.IMPORT)[0].text.split(), key=len).strip(".,;:!?\"'()*_#")
    qtbot.keyClicks(log.search, word)
    qtbot.waitUntil(lambda: 0 < log.model.rowCount() < 10)

    chat = page(desktop, "chat")
    ask(chat, qtbot, f"What did I write about {word}?")
    answer = chat.transcript.messages[1]
    qtbot.waitUntil(lambda: bool(answer.text), timeout=60_000)
    assert chat.is_answering
    qtbot.waitUntil(lambda: not chat.is_answering, timeout=ANSWER_LIMIT_MS)
    assert answer.note.startswith("base model")
    assert answer.message.citations

    ask(chat, qtbot, "Now tell me a very long story about the sea.")
    qtbot.waitUntil(lambda: len(chat.transcript.messages[-1].text) > 20, timeout=60_000)
    qtbot.keyClick(chat.question.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not chat.is_answering, timeout=20_000)
    assert "stopped by you" in chat.transcript.messages[-1].note

    desktop.capture.open()
    qtbot.keyClicks(desktop.capture.text, "The window works.")
    with qtbot.waitSignal(desktop.capture.saved) as caught:
        qtbot.mouseClick(desktop.capture.save, Qt.MouseButton.LeftButton)
    assert guardian.recall.entry(caught.args[0]).text == "The window works."


@pytest.fixture
def learner(desktop: Desktop, home: Home, qtbot: QtBot) -> Callable[[], LearningPage]:
    def make() -> LearningPage:
        desktop.session.make(PASSPHRASE)
        guardian = desktop.session.guardian
        assert guardian is not None
        report = guardian.importing.run(NOTES)
        assert isinstance(report, ImportReport)
        assert report.added > 0
        desktop.session.announce()
        learning = page(desktop, "learning")
        assert isinstance(learning, LearningPage)
        return learning

    return make


@pytest.mark.soak  # four minutes on two cores, most of them for the gate
@pytest.mark.usefixtures("_needs_the_model")
def test_training_is_paused_resumed_and_judged(learner: Callable[[], LearningPage], qtbot: QtBot) -> None:
    learning = learner()
    training = learning.training
    training.minutes.setValue(1)
    qtbot.mouseClick(training.train, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "step 2" in training.detail or not training.is_running, timeout=TRAINING_LIMIT_MS)
    assert training.is_running, training.banner.title.text()
    qtbot.mouseClick(training.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not training.is_running, timeout=60_000)
    assert training.banner.title.text() == "The run is saved."
    qtbot.waitUntil(lambda: training.train.accessibleName() == "Go on with the run")
    qtbot.mouseClick(training.train, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not training.is_running, timeout=TRAINING_LIMIT_MS)
    qtbot.waitUntil(lambda: len(learning.adapters.shelf.adapters) == 1)
    assert learning.gate.reason.text().startswith(("Passed.", "Held back."))
