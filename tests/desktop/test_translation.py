"""Choosing the language of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from desktop import translation


@pytest.fixture(autouse=True)
def _the_language_is_as_before(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    translation.use(translation.ENGLISH)
    QLocale.setDefault(before)


def cancel(qtbot: QtBot) -> str:
    """Return what Qt itself writes on a button."""
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    return box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")


def test_texts_of_qt_follow_the_language(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translation, "LANGUAGES", {"en": "English", "de": "Deutsch", "zh": "中文"})
    assert translation.use("de") == "de"
    assert cancel(qtbot) == "Abbrechen"
    assert QLocale().decimalPoint() == ","
    assert translation.use("zh") == "zh"
    assert cancel(qtbot) == "取消"
    assert translation.use("en") == "en"
    assert cancel(qtbot) == "Cancel"


def test_an_incomplete_language_is_not_half_shown(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translation, "LANGUAGES", {"en": "English"})
    assert translation.use("de") == "en"
    assert cancel(qtbot) == "Cancel"


def test_the_system_is_asked_for_all_its_languages(monkeypatch: pytest.MonkeyPatch) -> None:
    class Basque(QLocale):
        """A system whose principal reads Basque, and Spanish where there is no Basque."""

        def uiLanguages(self, *_separator: object) -> list[str]:
            return ["eu-ES", "eu", "es-ES", "es"]

    monkeypatch.setattr(translation, "LANGUAGES", {"en": "English", "es": "Español"})
    monkeypatch.setattr(translation.QLocale, "system", lambda: Basque("eu_ES"))
    assert translation.use("system") == "es"
    assert QLocale().language() == QLocale.Language.Basque
    assert [translation.speaks(one) for one in ("system", "es", "en")] == [True, True, False]


def test_nothing_of_the_last_language_stays(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(translation, "LANGUAGES", {"en": "English", "de": "Deutsch", "fr": "Français"})
    translation.use("de")
    translation.use("fr")
    assert cancel(qtbot) == "Annuler"
    translation.use("en")
    assert len(translation._in_use) <= 2
