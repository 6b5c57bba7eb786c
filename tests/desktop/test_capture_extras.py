"""Tags, files, pictures and incognito in the capture window, and taking back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from fake_guardian import FakeGuardian
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shown import PASSPHRASE, Shown

from core.entries import Content
from core.errors import DiskFull
from core.paths import Home
from desktop.widgets.tag_field import MOST_CHARACTERS, MOST_IN_A_LINE
from desktop.windows.enclosed_files import MOST_FILES
from desktop.windows.quick_capture import QuickCapture


def begin(shown: Shown, qtbot: QtBot) -> QuickCapture:
    capture = shown.desktop.capture
    capture.open()
    with qtbot.waitActive(capture):
        pass
    return capture


def save(capture: QuickCapture, qtbot: QtBot) -> int:
    with qtbot.waitSignal(capture.saved) as caught:
        qtbot.keyClick(capture.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    return int(caught.args[0])


def picture() -> QImage:
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    return image


def files(*paths: Path) -> QMimeData:
    given = QMimeData()
    given.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return given


@pytest.fixture
def note(tmp_path: Path) -> Path:
    """A file to attach."""
    (tmp_path / "list.txt").write_text("oil")
    return tmp_path / "list.txt"


@pytest.fixture
def tagged(opened: Shown, qtbot: QtBot) -> QuickCapture:
    """The window once it knows two tags."""
    capture = begin(opened, qtbot)
    for text in ("#boat one", "#boat two", "#book one"):
        qtbot.keyClicks(capture.text, text)
        capture.text.completer.popup().hide()
        save(capture, qtbot)
    assert capture.text.tags == ["boat", "book"]
    return capture


def test_a_tag_is_offered_and_completed_with_the_keyboard(tagged: QuickCapture, qtbot: QtBot) -> None:
    popup = tagged.text.completer.popup()
    qtbot.keyClicks(tagged.text, "Oil #B")
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert tagged.text.toPlainText() == "Oil #book "
    assert not popup.isVisible()
    qtbot.keyClicks(tagged.text, "and #boat")
    assert not popup.isVisible()  # there is nothing left to complete
    tagged.text.clear()


def test_tags_of_the_log_are_read_when_the_window_is_first_shown(opened: Shown, qtbot: QtBot) -> None:
    opened.guardian.capture.add("#Harbour one #sail")
    opened.guardian.capture.add("#Harbour two")
    capture = begin(opened, qtbot)
    qtbot.waitUntil(lambda: capture.text.tags == ["Harbour", "sail"])
    qtbot.keyClicks(capture.text, "more #harbour #new")
    capture.text.completer.popup().hide()
    save(capture, qtbot)
    assert capture.text.tags == ["Harbour", "sail", "new"]


def test_escape_leaves_the_list_and_then_the_window(tagged: QuickCapture, qtbot: QtBot) -> None:
    qtbot.keyClicks(tagged.text, "#")
    popup = tagged.text.completer.popup()
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert tagged.isVisible()
    qtbot.keyClick(tagged.text, Qt.Key.Key_Escape)
    assert not tagged.isVisible()
    tagged.text.clear()


@pytest.mark.parametrize("typed", ["C#b", "# b", "#1", "a##b", "https://x/#b"])
def test_what_is_no_tag_is_not_completed(tagged: QuickCapture, qtbot: QtBot, typed: str) -> None:
    qtbot.keyClicks(tagged.text, typed)
    assert not tagged.text.completer.popup().isVisible()
    tagged.text.clear()


def test_files_are_dropped_shown_and_can_be_removed(opened: Shown, qtbot: QtBot, note: Path, tmp_path: Path) -> None:
    capture = begin(opened, qtbot)
    other = tmp_path / "a <b>very<b> long name of a file that goes on and on.txt"
    other.write_text("x")
    height_px = capture.height()
    capture.text.insertFromMimeData(files(note, other, note))
    assert capture.files.files == [note, other]
    assert capture.height() > height_px
    chips = capture.files.chips
    assert chips[1].name == other.name
    qtbot.mouseClick(chips[1].remove, Qt.MouseButton.LeftButton)
    assert capture.files.files == [note]
    seq = save(capture, qtbot)
    assert opened.guardian.capture.files[seq] == [("list.txt", b"oil")]
    assert capture.files.files == []
    assert not capture.files.isVisible()


def test_a_folder_and_one_file_too_many_are_refused(opened: Shown, qtbot: QtBot, tmp_path: Path) -> None:
    capture = begin(opened, qtbot)
    capture.files.add_files([tmp_path])
    assert capture.banner.title.text() == "A folder cannot be attached."
    capture.files.add_files([tmp_path / str(number) for number in range(MOST_FILES + 1)])
    assert len(capture.files.files) == MOST_FILES
    assert "at most 20 files" in capture.banner.title.text()
    capture.files.empty()


def test_a_pasted_picture_becomes_a_file_without_touching_the_disk(opened: Shown, qtbot: QtBot) -> None:
    capture = begin(opened, qtbot)
    QGuiApplication.clipboard().setImage(picture())
    qtbot.keyClick(capture.text, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(capture.files.files) == 1 and not capture.files.is_busy)
    (content,) = capture.files.files
    assert isinstance(content, Content)
    assert content.name.startswith("picture 20")
    assert QImage.fromData(content.data) == picture().convertToFormat(QImage.fromData(content.data).format())
    seq = save(capture, qtbot)
    assert opened.guardian.capture.files[seq] == [(content.name, content.data)]


def test_the_button_takes_texts_and_files_from_the_clipboard(opened: Shown, qtbot: QtBot, note: Path) -> None:
    capture = begin(opened, qtbot)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("from elsewhere")
    qtbot.mouseClick(capture._paste, Qt.MouseButton.LeftButton)
    assert capture.text.toPlainText() == "from elsewhere"
    clipboard.setMimeData(files(note))
    qtbot.mouseClick(capture._paste, Qt.MouseButton.LeftButton)
    assert capture.files.files == [note]
    clipboard.clear()
    qtbot.mouseClick(capture._paste, Qt.MouseButton.LeftButton)
    assert "nothing on the clipboard" in capture.banner.title.text()
    capture.text.clear()
    capture.files.empty()


@pytest.mark.parametrize("text", ["x" * (MOST_IN_A_LINE + 1), "a line\n" * (MOST_CHARACTERS // 7 + 1)])
def test_a_very_long_text_is_kept_as_text_without_being_laid_out(opened: Shown, qtbot: QtBot, text: str) -> None:
    capture = begin(opened, qtbot)
    qtbot.keyClicks(capture.text, "see")
    given = QMimeData()
    given.setText(text)
    capture.text.insertFromMimeData(given)
    assert capture.text.toPlainText() == "see"
    assert f"{len(text)} characters" in capture.files.chips[0].name.replace(",", "", 1).replace("pasted text ", "")
    seq = save(capture, qtbot)
    assert opened.guardian.recall.entry(seq).text == f"see\n\n{text}"
    qtbot.waitUntil(lambda: not capture.is_saving)
    with qtbot.waitSignal(capture.taken_back):
        capture.take_back_last()
    assert capture.text.toPlainText() == ""
    assert capture.unsaved.text == f"see\n\n{text}"
    qtbot.waitUntil(lambda: not capture.is_saving)
    capture.files.empty()


def test_files_are_dropped_beside_the_text_as_well(opened: Shown, qtbot: QtBot, note: Path) -> None:
    capture = begin(opened, qtbot)
    given = files(note)
    assert capture.acceptDrops()
    buttons, no_keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    capture.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, given, buttons, no_keys))
    assert capture.files.files == [note]
    capture.files.empty()


def test_incognito_is_a_mark_for_one_capture(opened: Shown, qtbot: QtBot) -> None:
    capture = begin(opened, qtbot)
    qtbot.keyClicks(capture.text, "a present")
    qtbot.keyClick(capture.incognito, Qt.Key.Key_Space)
    assert opened.guardian.recall.entry(save(capture, qtbot)).meta["incognito"] is True
    assert not capture.incognito.isChecked()


def test_what_was_just_saved_can_be_taken_back_and_is_here_again(opened: Shown, qtbot: QtBot, note: Path) -> None:
    capture = begin(opened, qtbot)
    assert not capture.take_back.isVisible()
    qtbot.keyClicks(capture.text, "too early")
    capture.files.add_files([note])
    capture.incognito.setChecked(True)
    seq = save(capture, qtbot)
    qtbot.waitUntil(capture.take_back.isVisible)
    with qtbot.waitSignal(capture.taken_back):
        qtbot.mouseClick(capture.take_back, Qt.MouseButton.LeftButton)
    assert opened.guardian.recall.entry(seq).is_redacted
    assert (capture.text.toPlainText(), capture.files.files, capture.incognito.isChecked()) == (
        "too early",
        [note],
        True,
    )
    assert opened.guardian.actions[-1][0] == "redact"
    qtbot.waitUntil(lambda: not capture.is_saving)
    capture.text.clear()
    capture.files.empty()


def test_the_window_offers_to_take_it_back_as_well(opened: Shown, qtbot: QtBot) -> None:
    capture = begin(opened, qtbot)
    qtbot.keyClicks(capture.text, "once more")
    seq = save(capture, qtbot)
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    assert workspace.notice.text == f"Captured as entry {seq}"
    qtbot.waitUntil(lambda: not capture.is_saving)
    with qtbot.waitSignal(capture.taken_back):
        workspace.notice.undo.click()
    qtbot.waitUntil(lambda: not capture.is_saving)
    assert capture.text.toPlainText() == "once more"
    capture.text.clear()


def test_a_failure_keeps_the_files(opened: Shown, qtbot: QtBot, note: Path) -> None:
    opened.guardian.capture.error = DiskFull("the capture")
    capture = begin(opened, qtbot)
    capture.files.add_files([note])
    qtbot.keyClick(capture.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(capture.banner.isVisible)
    assert capture.files.files == [note]
    capture.files.empty()


def test_while_locked_files_and_marks_are_kept_too(
    show: Callable[[], Shown], home: Home, qtbot: QtBot, note: Path
) -> None:
    FakeGuardian.create(home, PASSPHRASE)
    capture = begin(show(), qtbot)
    qtbot.keyClicks(capture.text, "while locked")
    capture.files.add_files([note])
    capture.incognito.setChecked(True)
    qtbot.keyClick(capture.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not capture.has_unsaved)
    assert not capture.take_back.isVisible()
    with_it = FakeGuardian.open(home, PASSPHRASE)
    (entry,) = with_it.recall.entries()
    assert (entry.text, entry.meta.get("incognito")) == ("while locked", True)


def test_locking_keeps_files_that_were_not_saved(opened: Shown, home: Home, qtbot: QtBot, note: Path) -> None:
    opened.desktop.capture.files.add_files([note])
    with qtbot.waitSignal(opened.desktop.ended, timeout=10_000):
        opened.desktop.lock()
    assert FakeGuardian.waiting(home) == [("", "quick capture")]


def test_a_picture_of_the_screen_is_taken_while_the_window_is_away(opened: Shown, qtbot: QtBot, note: Path) -> None:
    capture = begin(opened, qtbot)
    assert not capture._picture.isVisible()
    visible: list[bool] = []
    answers: list[QImage | Path | None] = [picture(), note, None]

    def take(then: Callable[[QImage | Path | None], object]) -> None:
        visible.append(capture.isVisible())
        then(answers.pop(0))

    capture.use_screen(take)
    for count in (1, 2):
        qtbot.mouseClick(capture._picture, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda count=count: len(capture.files.files) == count)
        qtbot.waitUntil(capture.isVisible)
    qtbot.mouseClick(capture._picture, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(capture.banner.isVisible)
    assert visible == [False, False, False]
    assert capture.files.files[1] == note
    capture.files.empty()


def test_keys_that_are_taken_are_said_in_the_window(opened: Shown, qtbot: QtBot) -> None:
    capture = begin(opened, qtbot)
    assert not capture.hint.isVisible()
    capture.say_keys("Ctrl+K is taken by another program.")
    assert capture.hint.isVisible()
    capture.say_keys("")
    assert not capture.hint.isVisible()


def test_hostile_names_and_tags_stay_plain(opened: Shown, qtbot: QtBot, tmp_path: Path) -> None:
    capture = begin(opened, qtbot)
    name = "<img src='file:///etc/passwd'>\u202egnp\x1b[31m" + "y" * 150
    capture.files.add_files([tmp_path / name.replace("/", "_")])
    chip = capture.files.chips[0]
    assert chip.remove.toolTip() == ""
    assert "\u202e" not in chip.name
    assert chip.width() < capture.width()
    capture.text.add_tags(["<b>x</b>" * 10_000, "a\nb"])
    QTest.mouseMove(capture, QPoint(5, 5))
    qtbot.keyClicks(capture.text, "#")
    assert capture.text.completer.popup().isVisible()
    capture.text.completer.popup().hide()
    capture.text.clear()
    capture.files.empty()
