"""What core says is shown in the language of the window."""

import json
from collections.abc import Iterator

import core_texts
import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from desktop.widgets.banner import Banner
from desktop.widgets.core_texts import in_own_words

GERMAN = {
    "Write something first.": "Schreiben Sie zuerst etwas.",
    "Entry {seq} was redacted.": "Eintrag {seq} wurde geschwärzt.",
    "The log is damaged: {problems}.": "Das Logbuch ist beschädigt: {problems}.",
}


class German(QTranslator):
    """Knows three sentences."""

    def translate(self, context: str, source: str, comment: str | None = None, number: int = -1) -> str:
        return GERMAN.get(source, "") if context == "Core" else ""

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    translator = German()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_the_list_is_what_core_says() -> None:
    assert json.loads(core_texts.TEMPLATES.read_text(encoding="utf-8")) == core_texts.templates()
    assert set(GERMAN) <= set(core_texts.templates())


@pytest.mark.usefixtures("german")
def test_values_are_put_into_the_translation() -> None:
    assert in_own_words("Entry 12 was redacted.") == "Eintrag 12 wurde geschwärzt."
    assert in_own_words("Entry 12 was redacted. Write something first.") == (
        "Eintrag 12 wurde geschwärzt. Schreiben Sie zuerst etwas."
    )
    assert in_own_words("The log is damaged: Entry 3 was redacted..") == (
        "Das Logbuch ist beschädigt: Eintrag 3 wurde geschwärzt.."
    )


@pytest.mark.usefixtures("german")
def test_a_banner_speaks_the_language() -> None:
    banner = Banner()
    banner.show_message("Entry 7 was redacted.", "Write something first.")
    assert (banner.title.text(), banner.advice.text()) == ("Eintrag 7 wurde geschwärzt.", "Schreiben Sie zuerst etwas.")
    assert banner.accessibleName() == "Eintrag 7 wurde geschwärzt."
    banner.deleteLater()


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("said", ["", "Entry {seq} was redacted", "What nobody knows.", "x" * 1_000_000, "{} {seq}"])
def test_what_is_not_known_stays_as_it_is(said: str) -> None:
    assert in_own_words(said) == said


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("value", ["7", "a name", "{seq}", "/a/folder: with. dots."])
def test_in_english_every_sentence_stays_as_core_made_it(value: str) -> None:
    for template in core_texts.templates():
        said = template
        for name in core_texts.names(template):
            said = said.replace(f"{{{name}}}", value, 1)
        assert in_own_words(said) == said
