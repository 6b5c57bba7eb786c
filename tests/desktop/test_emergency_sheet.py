"""The emergency sheet: what is on the page, who may read the file, and what is said."""

import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from fake_guardian import CODE
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from core.paths import Home
from desktop.pages.privacy.emergency_sheet import Sheet, SheetPainter, as_pdf, make_sheet, page_size
from desktop.pages.privacy.recovery_step import RecoveryStep
from desktop.pages.privacy.sheet_buttons import SheetButtons

VAULT = "3f2c1d9e-6a41-4a7e-9d51-1e7c2f0b8a64"
DPI = 150
FINDER = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"]


@pytest.fixture
def sheet(qapp: QApplication) -> Sheet:
    return make_sheet(VAULT, CODE)


def painted(sheet: Sheet) -> tuple[QImage, QRectF]:
    size = page_size().sizePixels(DPI)
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    place = SheetPainter(painter, DPI).paint(QRectF(image.rect()).adjusted(100, 100, -100, -100), sheet)
    painter.end()
    return image, place


def is_dark(image: QImage, x: float, y: float) -> bool:
    return image.pixelColor(int(x), int(y)).lightness() < 128


def test_the_painted_squares_are_those_of_the_code_and_nothing_is_near_them(sheet: Sheet) -> None:
    image, place = painted(sheet)
    count = len(sheet.squares)
    side = place.width() / count

    def dark_at(row: int, column: int) -> bool:
        return is_dark(image, place.left() + (column + 0.5) * side, place.top() + (row + 0.5) * side)

    assert [[dark_at(row, column) for column in range(count)] for row in range(count)] == [
        list(row) for row in sheet.squares
    ]
    quiet = [*range(-4, 0), *range(count, count + 4)]  # a reader needs four light squares around the code
    assert not any(dark_at(row, column) for row in quiet for column in range(-4, count + 4))
    assert not any(dark_at(row, column) for row in range(-4, count + 4) for column in quiet)


def test_the_squares_are_a_qr_code_and_another_code_has_others(sheet: Sheet) -> None:
    corner = ["".join("1" if dark else "0" for dark in row[:7]) for row in sheet.squares[:7]]
    assert corner == FINDER
    assert make_sheet(VAULT, CODE[::-1]).squares != sheet.squares


def test_the_whole_sheet_fits_its_page(sheet: Sheet) -> None:
    image, _ = painted(sheet)
    inked = [y for y in range(image.height()) if any(is_dark(image, x, y) for x in range(0, image.width(), 2))]
    assert min(inked) >= 100
    assert max(inked) < image.height() - 100


def test_the_pdf_has_one_page(sheet: Sheet) -> None:
    pdf = as_pdf(sheet)
    assert pdf.startswith(b"%PDF-")
    assert pdf.rstrip().endswith(b"%%EOF")
    assert pdf.count(b"/Type /Page\n") == 1
    assert b"/Count 1" in pdf


def test_a_sheet_does_not_say_its_code_in_passing(sheet: Sheet) -> None:
    assert CODE not in repr(sheet)


@pytest.fixture
def step(qtbot: QtBot, home: Home) -> RecoveryStep:
    step = RecoveryStep("")
    qtbot.addWidget(step)
    step.show_code(CODE, VAULT, home)
    step.show()
    return step


def choose(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> None:
    def chosen(_parent: QWidget, *_named: str, **_options: object) -> tuple[str, str]:
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)


def test_the_saved_sheet_is_for_its_owner_only(
    step: RecoveryStep, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "sheet.pdf"
    choose(monkeypatch, path)
    qtbot.mouseClick(step.sheet.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(step.banner.isVisible)
    assert step.banner.title.text() == "Saved. Print it, and then delete the file."
    assert path.read_bytes().startswith(b"%PDF-")
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("nowhere/sheet.pdf", "There is no folder"),
        ("home/sheet.pdf", "would lie in the vault's own folder"),
        ("mine.pdf", "is there already"),
    ],
)
def test_a_place_that_will_not_do_is_said_and_left_alone(
    step: RecoveryStep, qtbot: QtBot, home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str, said: str
) -> None:
    home.folder.mkdir()
    (tmp_path / "mine.pdf").write_text("mine")
    choose(monkeypatch, tmp_path / place)
    qtbot.mouseClick(step.sheet.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(step.banner.isVisible)
    assert said in step.banner.title.text()
    assert (tmp_path / "mine.pdf").read_text() == "mine"
    assert list(home.folder.iterdir()) == []


def test_choosing_no_place_saves_nothing(step: RecoveryStep, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(monkeypatch, "")
    qtbot.mouseClick(step.sheet.save, Qt.MouseButton.LeftButton)
    assert step.sheet._working is None


def test_printing_paints_the_same_page(qtbot: QtBot, sheet: Sheet, home: Home, tmp_path: Path) -> None:
    buttons = SheetButtons()
    qtbot.addWidget(buttons)
    buttons.offer(sheet, home)
    printed = tmp_path / "printed.pdf"
    with qtbot.waitSignal(buttons.said) as caught:
        buttons._print(QPdfWriter(str(printed)))
    assert caught.args == ["Sent to the printer.", "", "good"]
    assert printed.read_bytes().count(b"/Type /Page\n") == 1


def test_the_print_button_asks_for_a_printer(step: RecoveryStep, qtbot: QtBot) -> None:
    qtbot.mouseClick(step.sheet.print, Qt.MouseButton.LeftButton)
    dialog = step.findChild(QPrintDialog)
    assert dialog.isVisible()
    dialog.reject()
    qtbot.waitUntil(lambda: step.findChild(QPrintDialog) is None)


def test_the_sheet_is_taken_back_with_the_code(step: RecoveryStep, qtbot: QtBot) -> None:
    type_groups(step, qtbot.keyClicks)
    qtbot.mouseClick(step.go_on, Qt.MouseButton.LeftButton)
    assert step.sheet._sheet is None
    assert step.code.text() == ""


def type_groups(step: RecoveryStep, write: Callable[..., None]) -> None:
    for field in step.fields:
        write(field, CODE.split("-")[int(field.accessibleName().split()[-1]) - 1])
