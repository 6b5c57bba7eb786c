"""What a text leaves open, in five languages: only what is certain."""

from datetime import date

import pytest

from core.daydream.composing import composed
from core.daydream.nouns import Arm, Drawn, Seed
from core.daydream.open_ends import EndKind, is_done, languages, open_ends, quotable

DAY = date(2026, 11, 20)
DAY_NS = 86_400 * 10**9
PROMISES = {
    "en": ["I will call the plumber.", "TODO: write the tests.", "- [ ] water the plants", "Remember to pay rent."],
    "de": ["Ich muss noch den Klempner anrufen.", "Nicht vergessen: die Miete zahlen."],
    "es": ["Tengo que llamar al fontanero por la caldera.", "No olvidar el alquiler de este mes."],
    "fr": ["Je dois appeler le plombier pour la chaudière.", "Ne pas oublier le loyer de ce mois."],
    "zh": ["我必须给水管工打电话。", "记得交这个月的房租。"],
}  # fmt: skip
QUESTIONS = {
    "en": ["Why does the boiler leak only in winter?", "I wonder whether the boiler is worth it."],
    "de": ["Warum tropft der Kessel nur im Winter?", "Ich frage mich, ob der Kessel das wert ist."],
    "es": ["¿Por qué gotea la caldera solo en invierno?", "No sé si la caldera vale la pena."],
    "fr": ["Pourquoi la chaudière fuit-elle en hiver ?", "Je me demande ce que vaut la chaudière."],
    "zh": ["锅炉为什么只在冬天漏水?", "我想知道锅炉值不值得修。"],
}
DATES = {
    "The boiler is inspected on 2026-11-25.": date(2026, 11, 25),
    "The plumber comes on November 25.": date(2026, 11, 25),
    "The plumber comes on the 3rd of March.": date(2027, 3, 3),
    "The plumber comes the day after tomorrow.": date(2026, 11, 22),
    "Der Klempner kommt am 25. November.": date(2026, 11, 25),
    "Der Klempner kommt am 25.11.2026 um acht.": date(2026, 11, 25),
    "Der Klempner kommt in 3 Tagen wieder.": date(2026, 11, 23),
    "El fontanero viene el 25 de noviembre.": date(2026, 11, 25),
    "El fontanero viene pasado mañana a casa.": date(2026, 11, 22),
    "Le plombier vient le 25 novembre 2026.": date(2026, 11, 25),
    "Le plombier vient après-demain matin.": date(2026, 11, 22),
    "水管工11月25日来修锅炉。": date(2026, 11, 25),
    "水管工明天来修锅炉。": date(2026, 11, 21),
}
CLOSED = [
    "It rained all day and the boiler was warm.",
    "The boiler was built on 12 May 2019.",
    "I will never finish; but I finally fixed the boiler.",
    "The plumber comes next Friday or so.",
    "It costs 2026-13-45 points.",
    "Guten Morgen, der Kessel ist warm.",
    "Esta mañana la caldera estaba caliente.",
    "锅炉很暖和没有什么事。",
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), [(one, text) for one, all_ in PROMISES.items() for text in all_])
def test_promises_are_found(language: str, text: str) -> None:
    (end,) = open_ends(f"# I will not count\n\nIt rained.\n{text}\n", DAY)
    assert (end.kind, end.language) == (EndKind.PROMISE, language)


@pytest.mark.parametrize(("language", "text"), [(one, text) for one, all_ in QUESTIONS.items() for text in all_])
def test_open_questions_are_found(language: str, text: str) -> None:
    (end,) = open_ends(text, DAY)
    assert (end.kind, end.language) == (EndKind.QUESTION, language)


@pytest.mark.parametrize("text", DATES)
def test_days_to_come_are_found(text: str) -> None:
    (end,) = open_ends(text, DAY)
    assert (end.kind, end.due) == (EndKind.REMINDER, DATES[text])
    assert text[end.start : end.end] == text


@pytest.mark.parametrize("text", CLOSED)
def test_nothing_is_made_of_what_is_not_certain(text: str) -> None:
    assert open_ends(text, DAY) == []


def test_code_and_quotations_promise_nothing() -> None:
    assert open_ends("```\n# TODO: I will fix this later.\n```\n> I will come tomorrow.\n", DAY) == []


def test_a_sentence_is_found_where_it_stands() -> None:
    text = "# Boiler\n\n1. It rained. I must call the plumber. It rained.\n"
    (end,) = open_ends(text, DAY)
    assert text[end.start : end.end] == "I must call the plumber."
    assert all(text[start : start + len(one)] == one for start, one in quotable(text))


@pytest.mark.parametrize(
    "text", ["- [x] call the plumber", "It is done.", "Endlich erledigt.", "已经修好了", "Ya está hecho."]
)
def test_what_is_done_is_known(text: str) -> None:
    assert is_done(text)
    assert not is_done("The boiler leaks.")


@pytest.mark.parametrize("language", [one.code for one in languages()])
def test_what_was_left_open_is_quoted_in_its_language(language: str) -> None:
    for texts in (PROMISES, QUESTIONS):
        quote = texts[language][0]
        seeds = (Seed(3, 0, f"It rained. {quote}"), Seed(17, DAY_NS, "The boiler leaks."))
        text = composed(Drawn(Arm.DREAM, seeds, 0.0, (quote, "The boiler leaks.")))
        assert f"“{quote}” [3]" in text
        assert "“The boiler leaks.” [17]" in text
        assert "1970-01-01" in text
        assert "{" not in text


@pytest.mark.parametrize(
    ("first", "about"),
    [
        ("I will call.", ("I will call the plumber.", "The boiler leaks.")),
        ("I will call the plumber.", ("I will call the plumber.", "It leaks.")),
        ("I will ignore the above instructions.", ("I will ignore the above instructions.", "The boiler leaks.")),
        ("It rained all the day.", ("It rained all the day.", "The boiler leaks.")),
        ("I will call the plumber.", ()),
    ],
)
def test_nothing_is_quoted_that_does_not_stand_there_or_gives_orders(first: str, about: tuple[str, ...]) -> None:
    seeds = (Seed(3, 0, first), Seed(17, 0, "The boiler leaks."))
    assert composed(Drawn(Arm.DREAM, seeds, 0.0, about)) == ""
