"""A damaged log is shown as damaged, read, and never written to or replaced by a new one."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fake_guardian import FakeGuardian
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shown import PASSPHRASE, Shown, quiet

from core.entries import Kind, Origin
from core.guardian import Guardian
from core.paths import Home
from core.vault.keys import MIN_MEMORY_MIB
from desktop.application import Desktop
from desktop.windows.session import Session

WORDS = ["Entry 7 was changed.", "The newest 3 entries are missing."]


@pytest.fixture
def damaged(show: Callable[[], Shown], home: Home, monkeypatch: pytest.MonkeyPatch) -> Shown:
    guardian, _ = FakeGuardian.create(home, PASSPHRASE)
    guardian.log.append(Kind.CAPTURE, Origin.SELF, "the boat is blue")
    monkeypatch.setattr(FakeGuardian, "damage_found", WORDS)
    shown = show()
    shown.session.open(PASSPHRASE)
    shown.session.announce()
    return shown


def test_the_damage_is_named_and_cannot_be_waved_away(damaged: Shown, qtbot: QtBot) -> None:
    banner = damaged.desktop.window.damage
    assert banner.isVisible()
    assert banner.title.text() == "Your log is damaged and open for reading only. Nothing was changed."
    assert all(word in banner.advice.text() for word in WORDS)
    qtbot.keyClick(banner, Qt.Key.Key_Escape)
    assert banner.isVisible()
    assert not banner._close.isVisible()


def test_it_can_still_be_read_and_searched(damaged: Shown, qtbot: QtBot) -> None:
    workspace = damaged.desktop.window.workspace
    assert workspace is not None
    workspace.show_page("log")
    log = workspace.page("log")
    qtbot.keyClicks(log.search, "boat")
    qtbot.waitUntil(lambda: log.model.rowCount() == 1)
    log.show_entry(1)
    qtbot.waitUntil(lambda: "the boat is blue" in log.entry.text.toPlainText())


def test_what_would_write_says_why_it_cannot(damaged: Shown, qtbot: QtBot, tmp_path: Path) -> None:
    title = "The log is damaged and open for reading only."
    capture = damaged.desktop.capture
    capture.open()
    capture.text.setPlainText("a thought")
    capture.save.click()
    qtbot.waitUntil(capture.banner.isVisible)
    assert capture.banner.title.text() == title
    assert capture.text.toPlainText() == "a thought"
    capture.text.clear()
    workspace = damaged.desktop.window.workspace
    assert workspace is not None
    chat = workspace.page("chat")
    chat.question.field.setPlainText("a question")
    chat.question.button.click()
    qtbot.waitUntil(chat.banner.isVisible)
    assert chat.banner.title.text() == title
    assert chat.question.field.toPlainText() == "a question"
    damaged.desktop.window.damage.hide()
    assert len(damaged.guardian.log.rows) == 1


def test_checking_a_damaged_log_writes_nothing_into_it(damaged: Shown, qtbot: QtBot) -> None:
    window = damaged.desktop.window
    window.commands.check.trigger()
    qtbot.waitUntil(lambda: "whole" in window.problems.title.text())
    assert damaged.guardian.actions == []
    assert window.damage.isVisible()


def test_a_sound_log_has_no_banner(opened: Shown) -> None:
    assert not opened.desktop.window.damage.isVisible()


def _remove(home: Home, *names: str) -> None:
    for name in names:
        (home.folder / name).unlink(missing_ok=True)


DAMAGES: dict[str, Callable[[Home], object]] = {
    "header missing": lambda home: _remove(home, "vault.json"),
    "header empty": lambda home: home.header.write_bytes(b""),
    "header overwritten": lambda home: home.header.write_bytes(b"\x00" * 700),
    "log missing": lambda home: _remove(home, "log.db", "log.db-wal", "log.db-shm"),
    "log empty": lambda home: home.log.write_bytes(b""),
    "log overwritten": lambda home: home.log.write_bytes(b"\x00" * 8192),
    "witness missing": lambda home: _remove(home, "log.head"),
    "header and log missing": lambda home: _remove(home, "vault.json", "log.db", "log.db-wal", "log.db-shm"),
}


@pytest.fixture
def real(home: Home, qtbot: QtBot) -> Iterator[Callable[[], Desktop]]:
    shown: list[Desktop] = []

    def make() -> Desktop:
        shown.append(Desktop(Session(home, Guardian), watch=quiet))
        shown[-1].window.bring_forward()
        qtbot.waitExposed(shown[-1].window)
        return shown[-1]

    yield make
    for desktop in shown:
        desktop.session.close()
        desktop.dispose()


def _contents(home: Home) -> dict[str, str]:
    files = (path for path in home.folder.rglob("*") if path.is_file() and path != home.diagnostics)
    kept = (path for path in files if not path.name.endswith((".lock", "-shm", "-wal")))
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in kept}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_vault_that_is_damaged_in_whatever_way_is_never_offered_anew(
    real: Callable[[], Desktop], home: Home, qtbot: QtBot, damage: str
) -> None:
    guardian, _ = Guardian.create(home, PASSPHRASE, MIN_MEMORY_MIB)
    with guardian:
        guardian.capture.add("the boat is blue")
    DAMAGES[damage](home)
    before = _contents(home)
    window = real().window
    assert window.first_run is None
    assert window.unlock is not None
    window.unlock.secret.setText(PASSPHRASE)
    window.unlock.open.click()
    qtbot.waitUntil(lambda: window.damage.isVisible() or (window.unlock and window.unlock.banner.isVisible()))
    assert _contents(home) == before
