"""Draw the emergency sheet: one page that opens the vault, for a drawer and not for this machine."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QDate, QIODevice, QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from core.vault.sheet import qr_matrix

_DPI = 600
_MARGIN_MM, _QR_MM, _GAP_MM = 20.0, 46.0, 6.0
_TITLE_PT, _HEADING_PT, _CODE_PT, _TEXT_PT, _SMALL_PT = 22.0, 12.0, 17.0, 10.5, 9.0
_MM_PER_INCH, _PT_PER_INCH = 25.4, 72.0
_INK, _GREY = QColor("#111111"), QColor("#555555")
_GROUPS_A_LINE = 4


@dataclass(frozen=True)
class Sheet:
    """What a sheet says; `squares` is the QR code of the recovery code, True for a dark square, without a margin."""

    vault_id: str
    made: str
    code: str = field(repr=False)
    squares: Sequence[Sequence[bool]] = field(repr=False)


def make_sheet(vault_id: str, code: str) -> Sheet:
    """Make the sheet of a vault, dated today."""
    made = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
    return Sheet(vault_id, made, code, qr_matrix(code))


def page_size() -> QPageSize:
    """Return the paper that is usual here."""
    is_metric = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.MetricSystem
    return QPageSize(QPageSize.PageSizeId.A4 if is_metric else QPageSize.PageSizeId.Letter)


def as_pdf(sheet: Sheet) -> bytes:
    """Return the sheet as a PDF of one page."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setTitle(_say("Emergency sheet of a Guardian Angel vault"))
    paint_on(writer, sheet)
    buffer.close()
    return bytes(data.data())


def paint_on(device: QPagedPaintDevice, sheet: Sheet) -> None:
    """Paint the sheet on a printer or into a PDF."""
    margins = QMarginsF(*[_MARGIN_MM] * 4)
    layout = QPageLayout(page_size(), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    device.setPageLayout(layout)
    painter = QPainter(device)
    SheetPainter(painter, device.logicalDpiX()).paint(QRectF(0, 0, device.width(), device.height()), sheet)
    painter.end()


class SheetPainter:
    """Paint from the top of the page down; lengths are in millimetres, sizes of text in points."""

    def __init__(self, painter: QPainter, dpi: float) -> None:
        self._painter = painter
        self._dpi = dpi

    def paint(self, page: QRectF, sheet: Sheet) -> QRectF:
        """Paint a whole sheet and return where its QR code lies."""
        qr = QRectF(page.right() - self._mm(_QR_MM), page.top(), self._mm(_QR_MM), self._mm(_QR_MM))
        head = QRectF(page.left(), page.top(), page.width() - qr.width() - self._mm(_GAP_MM), page.height())
        place = self._paint_squares(qr, sheet.squares)
        rest = self._paint_head(head, sheet)
        body = QRectF(page)
        body.setTop(max(rest.top(), qr.bottom()) + self._mm(_GAP_MM))
        body = self._line(body)
        body = self._text(body, _HEADING_PT, _say("If you have forgotten the passphrase"), bold=True)
        body = self._steps(body, _forgotten())
        body = self._text(body, _HEADING_PT, _say("If the machine is lost or broken"), bold=True)
        body = self._steps(body, _lost())
        body = self._line(body)
        self._text(body, _TEXT_PT, _warning(), bold=True)
        return place

    def _paint_head(self, area: QRectF, sheet: Sheet) -> QRectF:
        rest = self._text(area, _TITLE_PT, _say("Emergency sheet"), bold=True)
        rest = self._text(rest, _TEXT_PT, _say("Guardian Angel · made {made}").format(made=sheet.made), colour=_GREY)
        rest = self._text(rest, _SMALL_PT, _say("Recovery code (also in the square)"), colour=_GREY)
        groups = sheet.code.split("-")
        lines = [groups[start : start + _GROUPS_A_LINE] for start in range(0, len(groups), _GROUPS_A_LINE)]
        rest = self._text(rest, _CODE_PT, " -\n".join(" - ".join(line) for line in lines), family="monospace")
        rest = self._text(rest, _SMALL_PT, _say("Vault"), colour=_GREY, gap_mm=0.5)
        return self._text(rest, _TEXT_PT, sheet.vault_id, family="monospace")

    def _paint_squares(self, area: QRectF, squares: Sequence[Sequence[bool]]) -> QRectF:
        side = max(1, int(area.width() / len(squares)))  # whole dots, so that no square is wider than another
        left, top = round(area.right()) - side * len(squares), round(area.top())
        for row, line in enumerate(squares):
            for column, is_dark in enumerate(line):
                if is_dark:
                    self._painter.fillRect(left + side * column, top + side * row, side, side, _INK)
        return QRectF(left, top, side * len(squares), side * len(squares))

    def _steps(self, area: QRectF, steps: Sequence[str]) -> QRectF:
        for number, step in enumerate(steps, 1):
            self._text(area, _TEXT_PT, f"{number}.")
            indented = area.adjusted(self._mm(_GAP_MM), 0, 0, 0)
            area.setTop(self._text(indented, _TEXT_PT, step, gap_mm=1.5).top())
        area.setTop(area.top() + self._mm(_GAP_MM / 2))
        return area

    def _line(self, area: QRectF) -> QRectF:
        self._painter.fillRect(QRectF(area.left(), area.top(), area.width(), self._mm(0.3)), _GREY)
        return area.adjusted(0, self._mm(_GAP_MM), 0, 0)

    def _text(
        self,
        area: QRectF,
        size_pt: float,
        text: str,
        *,
        bold: bool = False,
        family: str = "",
        colour: QColor = _INK,
        gap_mm: float = 3.0,
    ) -> QRectF:
        """Paint a text that wraps, and return what is left of the area below it."""
        font = QFont(self._painter.font())
        if family:
            font.setFamily(family)
            font.setStyleHint(QFont.StyleHint.Monospace)
        font.setBold(bold)
        font.setPixelSize(round(size_pt / _PT_PER_INCH * self._dpi))
        self._painter.save()
        self._painter.setFont(font)
        self._painter.setPen(colour)
        flags = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        used = self._painter.drawText(area, flags, text)
        self._painter.restore()
        return area.adjusted(0, used.height() + self._mm(gap_mm), 0, 0)

    def _mm(self, length: float) -> float:
        return length / _MM_PER_INCH * self._dpi


def _say(text: str) -> str:
    return QCoreApplication.translate("EmergencySheet", text)


def _forgotten() -> list[str]:
    return [
        _say("Open Guardian Angel."),
        _say("Type the recovery code where the passphrase is asked for. Dashes and capitals do not matter."),
        _say("Choose a new passphrase on the page Privacy."),
    ]


def _lost() -> list[str]:
    return [
        _say("Install Guardian Angel on another machine, and find your newest backup file."),
        _say("In a terminal: guardian restore BACKUP-FILE. Type the recovery code when it asks for a passphrase."),
        _say("Choose a new passphrase. If somebody else may have seen this sheet: guardian rotate."),
    ]


def _warning() -> str:
    return _say(
        "Whoever has this sheet and your files can read everything you wrote. Keep it where you keep your passport, "
        "and not beside the machine."
    )
