"""The translations say what the code says: all of it, nothing else, and in the window too."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import core_texts
import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from shown import Shown
from translations import LANGUAGES, PLURALS_ONLY, ROOT, Text, qm_path, read, ts_path

from desktop import translation
from desktop.windows.page_table import Place, shown_pages

MARKED = {"tr", "translate", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"}
PLACEHOLDER = re.compile(r"\{\w*\}")
MNEMONIC = re.compile(r"&(?=[^\s&])")
COMPLETE = sorted(translation.LANGUAGES)
TRANSLATED = [language for language in COMPLETE if language != translation.ENGLISH]


@dataclass(frozen=True)
class Call:
    """One text marked in the code."""

    place: str
    context: str
    source: str
    has_number: bool


class Finder(ast.NodeVisitor):
    """Collect what a module marks, and what it marks in a way that no tool can read."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._classes: list[str] = []
        self.calls: list[Call] = []
        self.unreadable: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        function = node.func
        name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
        if name not in MARKED or (name == "translate" and len(node.args) < 2):
            return
        place = f"{self._path.relative_to(ROOT)}:{node.lineno}"
        literals = [one.value if isinstance(one, ast.Constant) else None for one in node.args]
        has_context = name in {"translate", "QT_TRANSLATE_NOOP"}
        context = literals[0] if has_context else (self._classes or [None])[-1]
        source = literals[1] if has_context else literals[0]
        if has_context and len(node.args) > 3:
            self.unreadable.append(place)  # lupdate overlooks the number here, and the text would have no plural
        elif isinstance(context, str) and isinstance(source, str):
            self.calls.append(Call(place, context, source, len(node.args) > 2))
        elif name != "translate" or not isinstance(context, str):  # a known context and a text marked elsewhere
            self.unreadable.append(place)


@cache
def marked() -> tuple[list[Call], list[str]]:
    """Return what is marked in the code of the window, and where that cannot be read."""
    calls, unreadable = [], []
    for path in sorted((ROOT / "desktop").rglob("*.py")):
        finder = Finder(path)
        finder.visit(ast.parse(path.read_text(encoding="utf-8")))
        calls += finder.calls
        unreadable += finder.unreadable
    return calls, unreadable


@cache
def texts(language: str) -> list[Text]:
    return read(ts_path(language))


def blanks(form: str) -> tuple[bool, bool]:
    """Tell whether a text begins and ends with a blank, as what stands around a number does."""
    return form != form.lstrip(" "), form != form.rstrip(" ")


def faults(text: Text) -> Iterator[str]:
    """Yield what a translation lost or added."""
    for form in text.forms:
        if sorted(PLACEHOLDER.findall(form)) != sorted(PLACEHOLDER.findall(text.source)):
            yield f"other placeholders: {form}"
        if len(MNEMONIC.findall(form)) != len(MNEMONIC.findall(text.source)):
            yield f"another number of mnemonics: {form}"
        if text.has_number and "%n" not in form:
            yield f"no number: {form}"
        if blanks(form) != blanks(text.source) or text.source.endswith("…") != form.endswith(("…", "…)")):
            yield f"begins or ends otherwise: {form}"


def test_every_text_is_a_literal() -> None:
    assert marked()[1] == []


def test_texts_are_marked_by_names_that_the_tools_know() -> None:
    # A function of ours that hands its text on to `translate` hides it from lupdate, and from the tests below.
    hidden = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sorted((ROOT / "desktop").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and node.name in {"_tr", "tr", "translated", "_translate"}
    ]
    assert hidden == []
    texts_of_code = {(call.context, call.source) for call in marked()[0]}
    texts_of_files = {(text.context, text.source) for text in texts("de") if text.context != core_texts.CONTEXT}
    assert texts_of_code == texts_of_files


def test_a_text_with_a_number_is_in_a_class_of_its_own() -> None:
    # `tr` of an object of a subclass takes the text with the number put in for a translation, and looks no further.
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in (ROOT / "desktop").rglob("*.py")]
    bases = {
        getattr(base, "id", "")
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for base in node.bases
    }
    assert [call.place for call in marked()[0] if call.has_number and call.context in bases] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_what_the_code_has(language: str) -> None:
    only_numbers = language in PLURALS_ONLY
    code = {(call.context, call.source) for call in marked()[0] if call.has_number or not only_numbers}
    code |= set() if only_numbers else {(core_texts.CONTEXT, template) for template in core_texts.templates()}
    known = {(text.context, text.source) for text in texts(language)}
    assert (sorted(code - known), sorted(known - code)) == ([], [])


@pytest.mark.parametrize("language", COMPLETE)
def test_a_language_that_is_offered_is_complete(language: str) -> None:
    assert [(text.context, text.source) for text in texts(language) if not text.is_finished] == []
    lost = {(text.context, text.source): list(faults(text)) for text in texts(language)}
    assert {key: found for key, found in lost.items() if found} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_loaded_is_what_was_translated(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(qm_path(language)))
    wrong = [
        text.source
        for text in texts(language)
        if not text.has_number
        and (text.forms[0] if text.is_finished else "")
        != (translator.translate(text.context, text.source, text.comment or None) or "")
    ]
    assert wrong == []


@pytest.fixture
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """A window that is made in another language."""
    before = QLocale()
    assert translation.use(request.param) == request.param
    yield request.param
    translation.use(translation.ENGLISH)
    QLocale.setDefault(before)


def shown_texts(widget: QWidget) -> Iterator[str]:
    """Yield everything a widget says."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    if isinstance(widget, (QLineEdit, QPlainTextEdit)):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    for action in widget.actions():
        yield from (action.text(), action.toolTip())


@pytest.mark.parametrize("language", TRANSLATED, indirect=True)
def test_no_page_speaks_english(language: str, opened: Shown, qtbot: QtBot) -> None:
    opened.guardian.capture.add("a thought")
    differing = {text.source for text in texts(language) if not text.has_number and text.forms[0] != text.source}
    same = {form for text in texts(language) for form in text.forms}
    workspace = opened.desktop.window.workspace
    assert workspace is not None
    for place in Place:
        for row in shown_pages(place):
            workspace.show_page(row.name)
            qtbot.wait(20)
    said = {said for widget in QApplication.allWidgets() for said in shown_texts(widget)}
    assert sorted(said & (differing - same)) == []
