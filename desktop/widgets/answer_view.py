"""A text of a conversation: quick to lay out however long it is, and while it grows."""

from collections.abc import Collection, Iterator
from time import perf_counter

from PySide6.QtCore import QEvent, QPoint, QRegularExpression, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.icons import IconButton
from desktop.widgets.markdown import MOST_CHARS, cap
from desktop.widgets.markdown_view import GrowingView
from desktop.widgets.markdown_writer import Code, MarkdownWriter, citation_format
from desktop.widgets.parts import wear
from desktop.widgets.sections import MOST_SECTION_CHARS, is_open_code, sections, settled_chars
from desktop.widgets.theme import SPACE_XS

_LIVE_CHARS = 1_500  # the end of an answer is laid out anew with each piece that comes, up to this
_REST = 3
_SLICE_S = 0.008  # how long a text may be laid out before the window gets its turn
_MOST_COPY_BUTTONS = 40
_MOST_MARKUP_CHARS = 60_000  # the rest of a longer text is shown as it is
_MOST_FRAMES = 200  # tables and code blocks; a document with thousands becomes slow
_MOST_LINKS = 200
_COPIED_MS = 1_500


class AnswerView(QWidget):
    """Show a text as safe Markdown or as it is, in slices; what is finished of a growing text is not touched again."""

    citation_activated = Signal(int)
    laid_out = Signal()  # all of a text that was shown at once is there

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._is_plain = False
        self._citations: Collection[int] = ()
        self._tail_text = ""
        self._tail_code: Code | None = None
        self._tail_shown = 0
        self._frames = self._marked_up_chars = 0
        self._waiting: Iterator[str] = iter(())
        self._code: list[tuple[Code, IconButton]] = []
        self._settled, self._tail = GrowingView(), GrowingView()
        for view in (self._settled, self._tail):
            view.setAccessibleName(name)
            view.citation_activated.connect(self.citation_activated)
        self._tail.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._settled)
        column.addWidget(self._tail)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._write_some)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._show_growth)
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.timeout.connect(self._show_copy_again)
        self._settled.document().documentLayout().documentSizeChanged.connect(lambda _size: self._place_buttons())

    @property
    def text(self) -> str:
        """The text as written, whole."""
        return self._text

    @property
    def is_whole(self) -> bool:
        """Tell whether all of the text is laid out."""
        return not self._later.isActive()

    @property
    def shown_text(self) -> str:
        """What can be read, without marks."""
        parts = (self._settled.toPlainText(), self._tail.toPlainText())
        return "\n".join(part for part in parts if part)

    def show_plain(self, text: str) -> None:
        """Show a text as it is."""
        self._begin(text, (), is_plain=True)

    def show_text(self, text: str, citations: Collection[int] = ()) -> None:
        """Show a text as Markdown, with links to the entries of `citations` and to no others that it may name."""
        self._begin(text, citations, is_plain=False)

    def append(self, delta: str) -> None:
        """Let the text grow; what is shown ends where a text becomes too long to be shown."""
        room = MOST_CHARS - len(self._text)
        self._text += delta
        if room <= 0:
            return
        self._tail_text += cap(delta[:room])
        if not self._pause.isActive():
            self._show_growth()

    def finish(self, text: str, citations: Collection[int] = ()) -> None:
        """End what grew: `text` is all of it, and what it rests on may be linked now."""
        added = self._text.removeprefix(text).strip() if self._text.startswith(text) else ""
        if added and self._tail_text.rstrip().endswith(added):  # shown elsewhere now that all is there
            self._tail_text = self._tail_text.rstrip().removesuffix(added)
            self._text = text
        if not text.startswith(self._text) or self._later.isActive():
            self.show_text(text, citations)
            return
        rest = text[len(self._text) :]
        if rest:
            self.append(rest)
        self._citations = citations
        waiting = self._tail_text
        self._clear_tail()
        self._link_citations()
        self._waiting = sections(waiting)
        self._write_some()

    def narrow(self, most_px: int) -> None:
        """Be as wide as the text, up to a limit; a long one is as wide as it may be."""
        if len(self._text) > _LIVE_CHARS:
            self.setFixedWidth(most_px)
            return
        document = self._settled.document()
        document.setTextWidth(most_px)
        self.setFixedWidth(min(most_px, round(document.idealWidth()) + 2))

    def focus_text(self) -> None:
        """Put the cursor into the text."""
        self._settled.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def selected_text(self) -> str:
        """Return what is selected, empty if nothing is."""
        for view in (self._settled, self._tail):
            if view.textCursor().hasSelection():
                return view.textCursor().selection().toPlainText()
        return ""

    def changeEvent(self, event: QEvent) -> None:
        """Lay out again in new colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._text:
            self._begin(self._text, self._citations, is_plain=self._is_plain)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons at the code that they copy."""
        super().resizeEvent(event)
        self._place_buttons()

    def _begin(self, text: str, citations: Collection[int], *, is_plain: bool) -> None:
        self._text, self._citations, self._is_plain = text, citations, is_plain
        self._clear_tail()
        for _code, button in self._code:
            button.deleteLater()
        self._code = []
        self._frames = self._marked_up_chars = 0
        self._settled.clear()
        self._waiting = sections(cap(text))
        self._write_some()

    def _write_some(self) -> None:
        started = perf_counter()
        writer = MarkdownWriter(self._settled.document(), self._citations)
        while section := self._next_section():
            self._write(writer, section)
            if perf_counter() - started > _SLICE_S:
                self._later.start(0)
                break
        self._add_buttons(writer.code)
        if self.is_whole:
            self.laid_out.emit()

    @property
    def _is_as_it_is(self) -> bool:
        """Tell whether what comes next is shown without markup."""
        return self._is_plain or self._frames > _MOST_FRAMES or self._marked_up_chars > _MOST_MARKUP_CHARS

    def _next_section(self) -> str:
        """Take the next section; of a text without markup as many as make a good piece, for each costs the same."""
        section = next(self._waiting, "")
        while section and self._is_as_it_is and len(section) < MOST_SECTION_CHARS // 2:
            more = next(self._waiting, "")
            if not more:
                break
            section = f"{section}\n\n{more}"
        return section

    def _write(self, writer: MarkdownWriter, section: str) -> None:
        self._marked_up_chars += len(section)
        if self._is_as_it_is:
            writer.write_plain(section)
        else:
            writer.write(section)
        self._frames += writer.take_frames()

    def _show_growth(self) -> None:
        """Show what has come, then leave the window three times as long as that took."""
        started = perf_counter()
        self._settle(started + _SLICE_S)
        if self._tail_shown < len(self._tail_text):
            self._show_tail()
            self._pause.start(round(_REST * 1000 * (perf_counter() - started)))

    def _settle(self, until: float) -> None:
        """Move what cannot change any more from the end to what is finished, as much as there is time for."""
        writer, start = MarkdownWriter(self._settled.document(), ()), 0
        while perf_counter() < until and (length := settled_chars(self._tail_text, start)):
            for section in sections(self._tail_text[start : start + length]):
                self._write(writer, section)
            start += length
        if start:
            self._tail_text = self._tail_text[start:]
            self._tail_shown = 0
            self._add_buttons(writer.code)

    def _show_tail(self) -> None:
        delta = self._tail_text[self._tail_shown :]
        if len(self._tail_text) > _LIVE_CHARS and self._tail_shown:
            cursor = QTextCursor(self._tail.document())
            if self._tail_code is not None and is_open_code(self._tail_text):
                cursor = self._tail_code.frame.lastCursorPosition()
            else:
                cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(delta.replace("\n", "\u2028"))
        else:
            self._tail.clear()
            writer = MarkdownWriter(self._tail.document(), ())
            for section in sections(self._tail_text[:_LIVE_CHARS]):  # more is settled before long
                writer.write(section)
            self._tail_code = writer.code[-1] if writer.code else None
        self._tail_shown = len(self._tail_text)
        self._tail.setVisible(bool(self._tail_text.strip()))

    def _clear_tail(self) -> None:
        self._later.stop()
        self._pause.stop()
        self._waiting = iter(())
        self._tail_text = ""
        self._tail_shown = 0
        self._tail_code = None
        self._tail.clear()
        self._tail.hide()

    def _link_citations(self) -> None:
        """Make links of what names an entry that the text rests on, outside of code."""
        document = self._settled.document()
        whole = QTextCursor(document)
        whole.beginEditBlock()  # else each link would lay the text out again
        named = QRegularExpression(r"\[\d{1,12}\]")
        cursor = document.find(named)
        for _ in range(_MOST_LINKS):
            if cursor.isNull():
                break
            seq = int(cursor.selectedText()[1:-1])
            if seq in self._citations and not cursor.charFormat().fontFixedPitch():
                cursor.mergeCharFormat(citation_format(seq, QTextCharFormat()))
            cursor = document.find(named, cursor)
        whole.endEditBlock()

    def _add_buttons(self, code: list[Code]) -> None:
        for one in code[: max(0, _MOST_COPY_BUTTONS - len(self._code))]:
            button = IconButton("copy", self.tr("Copy this code"), self)
            wear(button, "role", "on-code")
            button.resize(button.sizeHint())
            button.clicked.connect(lambda _checked=False, one=one, button=button: self._copy_code(one, button))
            self._code.append((one, button))
            button.show()
        if code:
            self._place_buttons()

    def _copy_code(self, code: Code, button: IconButton) -> None:
        QGuiApplication.clipboard().setText(code.text)
        button.show_icon("done", self.tr("Copied"))
        self._copied.start(_COPIED_MS)

    def _show_copy_again(self) -> None:
        for _code, button in self._code:
            button.show_icon("copy", self.tr("Copy this code"))

    def _place_buttons(self) -> None:
        layout = self._settled.document().documentLayout()
        for code, button in self._code:
            place = layout.frameBoundingRect(code.frame)
            is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            x = place.left() + SPACE_XS if is_mirrored else place.right() - button.width() - SPACE_XS
            button.move(self._settled.pos() + QPoint(round(x), round(place.top()) + SPACE_XS))
