"""What core says is shown in the language of the window."""

import json
import re
from collections.abc import Iterator

import core_texts
import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from core.evaluation.gate import _fault
from core.models.gguf_facts import _REASONS, _TYPES
from core.services.conditions import Battery, Limits, _disk, _heat, _memory, _power
from core.services.draft_notes import left_out
from core.services.draft_notes import of as notes_of
from core.services.proof_figures import summary
from core.services.writer import Written
from core.writing.kinds import Step
from desktop import translation
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


@pytest.fixture
def in_german(qapp: QApplication) -> Iterator[None]:
    """The real translation."""
    before = QLocale()
    assert translation.use("de") == "de"
    yield
    translation.use(translation.ENGLISH)
    QLocale.setDefault(before)


def _composed() -> Iterator[str]:
    """Yield sentences that core joins from parts, as it joins them."""
    limits = Limits(least_battery_percent=50)
    yield _power(Battery(40.0, is_feeding=True), limits, 0)
    yield _power(Battery(40.0, is_feeding=False), limits, 0)
    yield from (_heat(91.0, limits, 0), _heat(88.0, limits, 5), _memory(7, limits), _disk(7, limits))
    for fault in ("is not a GGUF file", "is cut off: 12 bytes are missing", *_TYPES.values(), *_REASONS.values()):
        if fault:
            yield f"small.gguf {fault}."  # as core.models.worker does
    for low, general, old in ((-0.1, 0.0, 0.0), (0.1, 9.0, 0.0), (0.1, 0.0, 9.0)):
        yield from (_fault(0.1, low, general, old, is_move) or "" for is_move in (False, True))
    yield "It predicts your newest text better by 0.120 bits per byte."
    yield "It predicts your newest text better by 0.120 bits per byte and has forgotten nothing."
    yield "It could not be measured: there is no text of your own that it never learnt."
    share = {"gain_share": 0.2, "gain_share_interval": (-0.1, 0.3), "personal_share": 0.5}
    yield summary(share)
    yield summary({**share, "personal_share": 0.0})
    for step in Step:
        for finish in ("length", "context", "loop"):
            yield from notes_of(step, Written("", finish, dropped_tokens=9))
        yield from notes_of(step, Written("", "end"))
    yield from left_out({"passages": 7, "topic": 8})
    yield "one.gabackup was checked whole, but lies on the same drive as the vault; left out, because damaged: a.bin."
    yield "one.gabackup was checked whole."
    yield "Damage was found: entry 3 was changed and 4 more problems."
    yield "entries 4 to 9 were acknowledged and cannot be found: the log or its write-ahead log was cut, damaged, removed or put back to an earlier state"  # noqa: E501 - as it is
    yield "entry 3 was changed\nthe witness log.head is missing; it was written anew"
    yield "nightly: you asked for it"


@pytest.mark.usefixtures("in_german")
def test_sentences_that_core_joins_from_parts_have_no_english_left() -> None:
    english = re.compile(r"\b(the|is|are|were|of|and|not|has|it|its|than|with|that|there|by|which|because|less)\b")
    shown = {said: in_own_words(said) for said in _composed()}
    assert "" not in shown
    assert {said: one for said, one in shown.items() if english.search(one)} == {}
    assert (
        in_own_words("small.gguf is cut off: 12 bytes are missing.") == "small.gguf ist abgeschnitten: 12 Byte fehlen."
    )


@pytest.mark.usefixtures("in_german")
@pytest.mark.parametrize("joint", ["; ", ": ", ", ", " "])
def test_what_never_ends_is_given_up_in_time(joint: str) -> None:
    said = joint.join(["the witness log.head is missing"] * 60)
    assert in_own_words(said)[-12:] == said[-12:]
    assert in_own_words("a" + joint * 900) == "a" + joint * 900


@pytest.mark.usefixtures("german")
def test_a_banner_speaks_the_language() -> None:
    banner = Banner()
    banner.show_message("Entry 7 was redacted.", "Write something first.")
    assert (banner.title.text(), banner.advice.text()) == ("Eintrag 7 wurde geschwärzt.", "Schreiben Sie zuerst etwas.")
    assert banner.accessibleName() == "Eintrag 7 wurde geschwärzt."
    banner.deleteLater()


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    "said", ["", "Entry {seq} was redacted", "My own draft", "What nobody knows.", "x" * 1_000_000, "{} {seq}"]
)
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
