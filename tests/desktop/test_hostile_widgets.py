"""Every piece of the window that shows a text is given hostile ones: it loads nothing, takes nothing for markup."""

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from typing import Any

import pytest
from canary import Canary, watched
from fake_guardian import FakeGuardian
from hostile import hostile_texts, limit_texts
from hostile_checks import check, is_markup
from hostile_panels import MAKERS
from hostile_widgets import Fed, give
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shown import PASSPHRASE, settle

import desktop
from core.paths import Home
from desktop.native.notifier import DesktopNotifier, NoticeAction, SilentNotifier
from desktop.widgets.markdown import cap
from desktop.widgets.plain import bounded, tip
from desktop.widgets.question import ask

GIANTS, SAMPLE = 27, 16
WIDEST_PX = 1_100  # no text may make a window wider than a small screen
# All 5,000 where one takes well under a millisecond; elsewhere the giants, which take ten to a hundred each time, and a
# sample, because laying out and looking through a whole page 5,000 times takes minutes.
QUICK = {"plain_label", "icon_button", "strength", "choice", "empty_state", "plain_table"}
# What shows only words of the window, numbers, dates, or what is typed into it.
OWN_WORDS = {
    *(
        "CheckSection",
        "CodeDialog",
        "DatesDialog",
        "DensityStrip",
        "EntryActions",
        "ExportSection",
        "HowToRow",
        "KeysRow",
    ),
    *(
        "KeysSection",
        "LockingSection",
        "Mark",
        "Navigation",
        "NewPassphrase",
        "NumberControl",
        "PassphraseStep",
        "_Row",
    ),
    *("PromisesCard", "RecoveryStep", "SecretDialog", "SecretField", "SheetButtons", "Tabs", "TimeControl", "Tour"),
    *("TourStep", "Unlock"),
}
# What only holds pieces that are given them here, or is given them through a whole vault in test_hostile_texts.py.
WHOLE_PAGES = {
    *("Adding", "ChatPage", "FirstRun", "HelpPage", "ImportDialog", "InsightsPage", "LearningPage", "LogPage"),
    *("MainWindow", "ModelsPage", "PersonaPanel", "PrivacyPage", "QuickCapture", "RestoreDialog", "SettingsList"),
    *("SettingsPage", "TalkPanel", "Workspace"),
}


@pytest.fixture(scope="module")
def canary(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Canary]:
    """A picture that nobody may open while these tests run."""
    with watched(tmp_path_factory.mktemp("canary")) as canary:
        yield canary


@pytest.fixture(scope="module")
def texts(canary: Canary) -> list[str]:
    """All of them."""
    return list(hostile_texts(str(canary.path)))


@pytest.fixture
def guardian(home: Home) -> FakeGuardian:
    return FakeGuardian.create(home, PASSPHRASE)[0]


def framed(fed: Fed, qtbot: QtBot) -> QWidget:
    """Put a piece into a window of a usual size, laid out though not shown."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(fed.widget)
    window.resize(900, 640)
    return window


@pytest.mark.parametrize("name", MAKERS)
def test_a_piece_shows_what_it_is_given_as_it_is(
    name: str, texts: list[str], canary: Canary, guardian: FakeGuardian, qtbot: QtBot, qapp: QApplication
) -> None:
    fed = MAKERS[name](guardian)
    window = framed(fed, qtbot)
    small = texts[GIANTS:]
    for text in [*texts[:GIANTS], *(small if name in QUICK else small[:: len(small) // SAMPLE])]:
        give(fed, text)
        check(window)
        assert window.minimumSizeHint().width() <= WIDEST_PX
        if str(canary.path) in text and name not in QUICK:
            window.grab()  # only what is painted loads its pictures
    window.grab()
    assert canary.times_opened == 0
    settle(qapp)


def shown_kinds() -> set[type[QWidget]]:
    """Return every kind of widget that the window is made of."""
    modules = [importlib.import_module(one.name) for one in pkgutil.walk_packages(desktop.__path__, "desktop.")]
    return {
        kind
        for module in modules
        for _name, kind in inspect.getmembers(module, inspect.isclass)
        if issubclass(kind, QWidget) and kind.__module__ == module.__name__
    }


def test_no_kind_of_widget_is_forgotten(guardian: FakeGuardian, qtbot: QtBot, qapp: QApplication) -> None:
    fed = set[type]()
    for make in MAKERS.values():
        piece = make(guardian)
        window = framed(piece, qtbot)
        give(piece, "words")
        fed |= {kind for found in window.findChildren(QWidget) for kind in type(found).__mro__}
    settle(qapp)
    left = {kind.__name__ for kind in shown_kinds() - fed}
    assert left == OWN_WORDS | WHOLE_PAGES


def test_labels_and_tips_are_bounded_and_plain(texts: list[str]) -> None:
    for text in [*texts, *limit_texts()]:
        shown = bounded(text)
        assert len(shown) < 2_200
        assert max(map(len, re.split(r"[\s\u200b/\\-]", shown))) < 160  # Qt breaks a line at each of these
        assert not is_markup(tip(text))
        assert len(tip(text)) < 2_300
    assert is_markup("<b>Sun</b>")
    assert bounded("Sun\nand rain & <b>wind</b>") == "Sun\nand rain & <b>wind</b>"


def test_what_views_lay_out_has_no_endless_lines_words_or_marks(texts: list[str]) -> None:
    for text in [*texts, *limit_texts()]:
        lines = cap(text).split("\n")
        assert max(map(len, lines)) < 8_100
        assert max(map(len, " ".join(lines).replace("\u200b", " ").split()), default=0) <= 501
    for mark in ("\u0301", "\u202e"):
        assert cap("é" + mark * 500) == "é" + mark * 30


class Told(SilentNotifier):
    """A bus or a tray that only notes what it is to say."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[tuple[Any, ...]] = []

    def call(
        self, _place: object, method: str, _signature: str = "", body: tuple[Any, ...] = (), then: Any = None
    ) -> None:
        """Take a call of the bus."""
        if method == "Notify":
            self.said.append(body)

    def hear(self, *_signal: object) -> None:
        """Hear nothing."""


def test_the_service_for_notifications_is_sent_plain_short_texts(texts: list[str], qapp: QApplication) -> None:
    bus = Told()
    notifier = DesktopNotifier(bus, SilentNotifier())  # type: ignore[arg-type]
    for text in texts:
        notifier.tell(text, text, [NoticeAction("Open", lambda: None)])
    assert len(bus.said) == len(texts)
    for _app, _replaces, _icon, title, body, offered, hints, _expires in bus.said:
        assert len(title) <= 300
        assert len(body) <= 300 * len("&amp;")
        assert "<" not in body
        assert ">" not in body
        for said in (title, body):
            assert said.encode() == said.encode("utf-8", "surrogatepass")  # the bus takes whole characters only
            assert not any(char < " " or char in "\x7f\u202e\u2066" for char in said)
        assert offered == ["default", "Open", "first", "Open"]
        assert "image-path" not in hints


def test_a_question_shows_them_plain(texts: list[str], canary: Canary, qtbot: QtBot, qapp: QApplication) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    for text in [*texts[:GIANTS], *texts[GIANTS::500]]:
        box = ask(around, text, text, "Yes", "No", lambda: None)
        written = [one for one in box.findChildren(QLabel) if one.text()]
        assert len(written) == 2
        assert {one.textFormat() for one in written} == {Qt.TextFormat.PlainText}
        assert max(len(one.text()) for one in written) < 2_200
        box.grab()
        box.reject()
        settle(qapp)
    assert canary.times_opened == 0
