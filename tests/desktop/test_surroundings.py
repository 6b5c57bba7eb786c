"""The tray, the keys and the notifications around the windows."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from fake_guardian import FakeGuardian
from learning_shown import learning_page
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from shown import PASSPHRASE, Shown

from core.entries import Kind, Origin
from core.paths import Home
from core.services.night import DIGEST
from core.settings.public import write_public
from desktop.native.global_shortcut import Answer, Grip, KeyGrabber
from desktop.native.notifier import NoticeAction, Notifier
from desktop.windows import surroundings as surroundings_module
from desktop.windows.announcer import Announcer
from desktop.windows.import_panel import ImportDialog
from desktop.windows.session import Session
from desktop.windows.tray import Tray

# A platform without a screen has no window that holds the tray either.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged")


class Keys(KeyGrabber):
    """Keys that are held, or taken by others."""

    def __init__(self) -> None:
        super().__init__()
        self.wanted: list[str] = []
        self.grip = Grip.HELD

    def grab(self, keys: str) -> None:
        self.wanted.append(keys)
        self.answered.emit(Answer(self.grip, keys))

    def release(self) -> None:
        self.wanted.append("")


class Told(Notifier):
    """What would be shown."""

    def __init__(self) -> None:
        super().__init__()
        self.notices: list[tuple[str, str, list[str]]] = []
        self.actions: list[NoticeAction] = []

    def tell(self, title: str, text: str, actions: Sequence[NoticeAction] = ()) -> None:
        self.actions = list(actions)
        self.notices.append((title, text, [action.label for action in actions]))

    def withdraw(self) -> None:
        self.notices = []


@pytest.fixture(autouse=True)
def _no_bus(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(surroundings_module, "connect", lambda: None)


@pytest.fixture
def keys(monkeypatch: pytest.MonkeyPatch) -> Keys:
    keys = Keys()
    monkeypatch.setattr(surroundings_module, "platform_grabber", lambda _bus: keys)
    return keys


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    """Notifications, while no window has the focus."""
    monkeypatch.setattr(QGuiApplication, "focusWindow", lambda: None)
    return Told()


@pytest.fixture
def with_tray(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Tray, "is_available", staticmethod(lambda: True))


def locked(show: Callable[[], Shown], home: Home) -> Shown:
    FakeGuardian.create(home, PASSPHRASE)
    return show()


def test_keys_work_while_locked_and_follow_the_setting_at_once(
    show: Callable[[], Shown], home: Home, qtbot: QtBot, keys: Keys
) -> None:
    write_public_to(home, "Ctrl+Alt+K")
    shown = locked(show, home)
    assert keys.wanted == []
    shown.desktop.surroundings.start()
    assert keys.wanted[-1] == "Ctrl+Alt+K"
    keys.pressed.emit()
    assert shown.desktop.capture.isVisible()
    shown.desktop.window.setting_changed.emit("capture_shortcut", "Ctrl+Alt+G")
    assert keys.wanted[-1] == "Ctrl+Alt+G"
    write_public(home, {"capture_shortcut": "Ctrl+Alt+J"})  # as another program does
    qtbot.waitUntil(lambda: keys.wanted[-1] == "Ctrl+Alt+J")
    write_public(home, {"capture_shortcut": ""})
    qtbot.waitUntil(lambda: keys.wanted[-1] == "")


def write_public_to(home: Home, value: str) -> None:
    home.folder.mkdir(parents=True, exist_ok=True)
    write_public(home, {"capture_shortcut": value})


def test_without_a_file_the_default_keys_are_asked_for(show: Callable[[], Shown], home: Home, keys: Keys) -> None:
    locked(show, home).desktop.surroundings.start()
    assert keys.wanted[-1] == "Ctrl+Alt+Space"


def test_the_capture_window_says_when_its_keys_are_taken(
    show: Callable[[], Shown], home: Home, keys: Keys, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys.grip = Grip.TAKEN
    desktop = locked(show, home).desktop
    desktop.surroundings.start()
    assert "taken by another program" in desktop.capture.hint.text()
    keys.grip = Grip.HELD
    desktop.window.setting_changed.emit("capture_shortcut", "Ctrl+Alt+G")
    assert desktop.capture.hint.text() == ""
    assert desktop.surroundings.command == f'guardian-angel --capture --home "{home.folder}"'
    monkeypatch.setattr(surroundings_module, "platform_home", lambda: home.folder)
    assert desktop.surroundings.command == "guardian-angel --capture"


def test_pausing_from_the_tray_is_an_action_and_shown(
    with_tray: None, opened: Shown, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = opened.desktop
    tray = desktop.tray
    assert tray is not None
    assert desktop.window.hides_on_close
    qtbot.waitUntil(lambda: tray.toolTip() == "Guardian Angel: open")
    tray.pausing.trigger()
    qtbot.waitUntil(lambda: tray.toolTip() == "Guardian Angel: open, learning is paused")
    assert opened.guardian.pausing.state().is_paused
    tray.pausing.trigger()
    qtbot.waitUntil(lambda: tray.toolTip() == "Guardian Angel: open")
    assert not opened.guardian.pausing.state().is_paused
    assert [verb for verb, _, _ in opened.guardian.actions] == ["learning pause", "learning resume"]
    opened.guardian.pausing.pause()  # as a command line does
    tray.contextMenu().aboutToShow.emit()
    qtbot.waitUntil(lambda: tray.pausing.text() == "&Resume learning")
    tray.pausing.trigger()
    qtbot.waitUntil(lambda: tray.pausing.text() == "&Pause learning")
    desktop.window.setting_changed.emit("learning_paused", "on")
    assert tray.pausing.text() == "&Resume learning"


def test_a_pause_that_was_chosen_before_is_shown_at_opening(
    with_tray: None, show: Callable[[], Shown], home: Home, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    FakeGuardian.create(home, PASSPHRASE)
    shown = show()
    assert shown.desktop.tray is not None
    assert shown.desktop.tray.toolTip() == "Guardian Angel: locked"
    shown.session.open(PASSPHRASE)
    shown.guardian.pausing.pause()
    shown.session.announce()
    qtbot.waitUntil(lambda: shown.desktop.tray.pausing.text() == "&Resume learning")


def test_the_tray_leads_to_pages_also_from_the_locked_window(
    with_tray: None, show: Callable[[], Shown], home: Home, qtbot: QtBot
) -> None:
    shown = locked(show, home)
    assert shown.desktop.tray is not None
    shown.desktop.tray.page_requested.emit("log")
    assert shown.desktop.window.isVisible()
    shown.session.open(PASSPHRASE)
    with qtbot.waitSignal(shown.desktop.window.page_shown) as caught:
        shown.session.announce()
    assert caught.args == ["log"]
    with qtbot.waitSignal(shown.desktop.window.page_shown) as caught:
        shown.desktop.fulfil("chat")
    assert caught.args == ["chat"]


def announcer(home: Home) -> tuple[Announcer, Session]:
    session = Session(home, FakeGuardian)
    return Announcer(session), session


def test_while_locked_nothing_of_the_log_is_said(home: Home, told: Told) -> None:
    FakeGuardian.create(home, PASSPHRASE)
    tells, session = announcer(home)
    tells.tell("An import has ended", "Secret.md was added")
    tells.use(told)
    assert told.notices == [("Guardian Angel: An import has ended", "", ["Open"])]
    session.open(PASSPHRASE)
    tells.tell("An import has ended", "3 texts added")
    assert told.notices[-1] == ("An import has ended", "3 texts added", ["Open"])


def test_actions_are_done_and_without_any_a_click_opens(home: Home, told: Told, qtbot: QtBot) -> None:
    FakeGuardian.create(home, PASSPHRASE)
    tells, session = announcer(home)
    session.open(PASSPHRASE)
    tells.use(told)
    done: list[str] = []
    tells.tell("An insight", "", [NoticeAction("Keep", lambda: done.append("keep"))])
    told.actions[0].act()
    assert done == ["keep"]
    tells.tell("An import has ended")
    with qtbot.waitSignal(tells.opening_requested):
        told.actions[0].act()


def test_nothing_is_said_if_switched_off_or_somebody_looks(
    home: Home, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    tells, _ = announcer(home)
    tells.use(told)
    tells.is_on = False
    tells.tell("An import has ended")
    tells.is_on = True
    monkeypatch.setattr(QGuiApplication, "focusWindow", lambda: "a window")
    tells.tell("An import has ended")
    assert told.notices == []


def test_what_waits_is_bounded_and_withdrawn_at_locking(home: Home, told: Told) -> None:
    tells, _ = announcer(home)
    for number in range(50):
        tells.tell(f"An import has ended {number}")
    tells.use(told)
    assert len(told.notices) == 10
    tells.withdraw()
    assert told.notices == []


def test_a_run_and_an_import_that_end_unseen_are_told(opened: Shown, qtbot: QtBot, told: Told, tmp_path: Path) -> None:
    opened.desktop.surroundings.announcer.use(told)
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    learning_page(opened, "run").training.train.click()
    qtbot.waitUntil(lambda: [notice[0] for notice in told.notices] == ["A training run has ended"])
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "a.md").write_text("a note")
    opened.desktop.window._on_import()
    dialog = opened.desktop.window.findChild(ImportDialog)
    assert dialog is not None
    dialog.panel.folder.setText(str(tmp_path / "notes"))
    dialog.panel.start.click()
    qtbot.waitUntil(lambda: told.notices[-1][0] == "An import has ended")
    opened.desktop.window.keeper.damaged.emit(["entry 3 was changed"])
    assert told.notices[-1][:2] == ("Your log is damaged", "entry 3 was changed")


def test_a_vault_that_locked_itself_is_told_after_the_start(
    show: Callable[[], Shown], home: Home, keys: Keys, told: Told
) -> None:
    shown = locked(show, home)
    shown.desktop.surroundings.start(was_unused=True)
    shown.desktop.surroundings.announcer.use(told)
    assert told.notices == [("Guardian Angel: the vault has locked itself because it was not used", "", ["Open"])]


def test_ending_lets_the_keys_go(opened: Shown, qtbot: QtBot, keys: Keys, told: Told) -> None:
    surroundings = opened.desktop.surroundings
    surroundings.start()
    surroundings.announcer.use(told)
    surroundings.announcer.tell("An import has ended")
    with qtbot.waitSignal(opened.desktop.ended, timeout=10_000):
        opened.desktop.quit()
    assert keys.wanted[-1] == ""
    assert told.notices == []


def test_a_digest_is_told_by_its_best_insight_and_judged_there(opened: Shown, qtbot: QtBot, told: Told) -> None:
    guardian, window = opened.guardian, opened.desktop.window
    opened.desktop.surroundings.announcer.use(told)
    asked = guardian.log.append(Kind.QUESTION, Origin.MODEL, "Why at night?", meta={"from": [], "score": 0.9})
    seq = guardian.log.append(Kind.INSIGHT, Origin.MODEL, "It rains when you write.", meta={"from": [], "score": 0.2})
    guardian.jobs.run(DIGEST)
    wanted = ("Your digest is here", "It rains when you write.", ["Open", "Keep", "Dismiss"])
    qtbot.waitUntil(lambda: told.notices == [wanted])
    told.actions[1].act()
    qtbot.waitUntil(lambda: guardian.digest.insight(seq).verdict == "kept")
    assert guardian.actions[-1][:2] == ("insights keep", {"seq": seq})
    qtbot.waitUntil(lambda: not window.news.isVisible())
    with qtbot.waitSignal(window.page_shown) as caught:
        told.actions[0].act()
    assert caught.args == ["insights"]
    assert guardian.digest.insight(asked).verdict == ""


def test_work_in_the_background_is_paused_from_the_tray(with_tray: None, opened: Shown, qtbot: QtBot) -> None:
    tray, jobs = opened.desktop.tray, opened.guardian.jobs
    assert tray is not None
    tray.jobs.trigger()
    qtbot.waitUntil(lambda: tray.jobs.text() == "Resume &background work")
    assert jobs.paused_until() is not None
    jobs.resume()  # as a command line does
    tray.contextMenu().aboutToShow.emit()
    qtbot.waitUntil(lambda: tray.jobs.text() == "Pause &background work for an hour")
    assert [verb for verb, _, _ in opened.guardian.actions] == ["schedule pause"]
