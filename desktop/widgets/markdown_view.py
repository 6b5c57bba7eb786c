"""A text view that fetches nothing, whatever its text asks for."""

from collections.abc import Callable, Collection, Iterator
from functools import partial
from time import perf_counter

from PySide6.QtCore import QByteArray, QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QResizeEvent, QTextDocument, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from desktop.widgets.markdown import ENTRY_SCHEME, cap, is_markup_bearable, safe_html
from desktop.widgets.markdown_writer import MarkdownWriter
from desktop.widgets.sections import sections
from desktop.widgets.theme import colours

_INDENT_PX = 22
_AT_ONCE_CHARS = 4_000  # a list of 10,000 items takes seconds in one piece
_SLICE_S = 0.008
_MOST_FRAMES = 200  # tables and code blocks; a document with thousands becomes slow


def _nothing(kind: int) -> QImage | QByteArray:
    """Return an empty resource; where nothing at all is returned for an image, Qt opens the file by itself."""
    if kind != QTextDocument.ResourceType.ImageResource.value:
        return QByteArray()
    dot = QImage(1, 1, QImage.Format.Format_ARGB32)
    dot.fill(Qt.GlobalColor.transparent)
    return dot


class _ClosedDocument(QTextDocument):
    """A document that resolves no resource, so that no file, share or address is ever opened."""

    def loadResource(self, kind: int, _name: QUrl) -> QImage | QByteArray:
        """Return something empty."""
        return _nothing(kind)


class MarkdownView(QTextBrowser):
    """Show untrusted text, plain or as safe Markdown; a click on a citation tells which entry it names."""

    citation_activated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        document = _ClosedDocument(self)
        document.setDocumentMargin(0)
        document.setIndentWidth(_INDENT_PX)
        self.setDocument(document)
        self.setProperty("role", "reader")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._redraw: Callable[[], None] | None = None
        self._waiting: Iterator[str] = iter(())
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._write_some)
        self.anchorClicked.connect(self._on_anchor_clicked)

    def loadResource(self, kind: int, _name: QUrl) -> QImage | QByteArray:
        """Return something empty: neither the network nor the disk is read for a text."""
        return _nothing(kind)

    def show_plain(self, text: str) -> None:
        """Show a text as it is."""
        self._redraw = None
        self._later.stop()
        self.setPlainText(cap(text))

    def show_markdown(self, text: str, *, citations: Collection[int] | None = None, keeps_lines: bool = False) -> None:
        """Show a text as Markdown, or plain if it is too large to be rendered; see `safe_html`."""
        self._later.stop()
        if not is_markup_bearable(text):
            self.show_plain(text)
            return
        self._redraw = partial(self.show_markdown, text, citations=citations, keeps_lines=keeps_lines)
        if len(text) > _AT_ONCE_CHARS:
            self._write_by_and_by(text, citations, keeps_lines)
            return
        html = safe_html(text, citations=citations, keeps_lines=keeps_lines) or ""
        self.document().setDefaultStyleSheet(_document_style())
        self.setHtml(_framed(html.strip()))

    def _write_by_and_by(self, text: str, citations: Collection[int] | None, keeps_lines: bool) -> None:
        self.clear()
        self._waiting = sections(cap(text))
        self._writer = MarkdownWriter(self.document(), citations, keeps_lines=keeps_lines)
        self._frames = 0
        self._write_some()

    def _write_some(self) -> None:
        until = perf_counter() + _SLICE_S
        for section in self._waiting:
            if self._frames > _MOST_FRAMES:
                self._writer.write_plain(section)
            else:
                self._writer.write(section)
            self._frames += self._writer.take_frames()
            if perf_counter() > until:
                self._later.start(0)
                return

    def changeEvent(self, event: QEvent) -> None:
        """Render again in new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._redraw is not None:
            self._redraw()

    def _on_anchor_clicked(self, address: QUrl) -> None:
        number = address.path()
        if address.scheme() == ENTRY_SCHEME and number.isdecimal():
            self.citation_activated.emit(int(number))


class GrowingView(MarkdownView):
    """A view as tall as its text, for use inside something that scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the text needs at the new width."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls around this view."""
        event.ignore()

    def _fit(self) -> None:
        height = round(self.document().size().height()) + 1
        if height != self.height():
            self.setFixedHeight(height)


def _document_style() -> str:
    shown = colours()
    code = "font-family: monospace;"
    return (
        f"a {{ color: {shown.link}; text-decoration: none; }} pre {{ {code} background-color: {shown.hover}; }}"
        f"code {{ {code} color: {shown.ink}; }} blockquote {{ color: {shown.muted}; margin-left: 12px; }}"
        "h1 { font-size: large; font-weight: 600; } h2, h3, h4, h5, h6 { font-size: medium; font-weight: 600; }"
        "p, ul, ol { margin-top: 0px; margin-bottom: 9px; } p, li, blockquote { line-height: 132%; }"
        "pre { margin: 0px; } th { text-align: left; }"
    )


def _framed(html: str) -> str:
    """Give code room around it, which a style sheet for text cannot; in clean HTML `<pre>` is always that tag."""
    opening = f'<table width="100%" cellpadding="9" bgcolor="{colours().hover}"><tr><td><pre>'
    html = html.replace("<table>", '<table cellpadding="5" border="0">')
    return (
        html.replace("<pre>", opening)
        .replace("\n</code></pre>", "</code></pre>")
        .replace("</pre>", "</pre></td></tr></table><p></p>")
    )
