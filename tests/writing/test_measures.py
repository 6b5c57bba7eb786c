"""What is measured of a person's writing is what is there."""

from core.writing.measures import Measures, language, telling, word_counts

GENERAL = word_counts(["The man went to the house and the dog was there. It was a good day for all of them."] * 20)


def measured(*texts: tuple[str, str]) -> Measures:
    measures = Measures(GENERAL)
    for seq, (day, text) in enumerate(texts, start=1):
        measures.add(seq, day, text)
    return measures


def test_sentences_and_marks_are_counted() -> None:
    found = measured(("2024-01-01", "One two three. Four five six seven eight! Nine ten?"))
    assert found.sentence_words == (2, 3, 5)
    assert found.words == 10
    assert found.marks == {"exclamation marks": 100.0, "question marks": 100.0}


def test_a_line_that_was_wrapped_is_one_sentence_and_code_and_addresses_are_none() -> None:
    found = measured(
        ("2024-01-01", "A sentence that\nis wrapped. See https://example.org/a/b\n\n```\nx = 1. y = 2.\n```\n")
    )
    assert found.sentence_words == (1, 5, 5)
    assert measured(("2024-01-01", "```\nonly code\n```")).texts == 0


def test_favourites_are_all_over_the_texts_and_rare_elsewhere() -> None:
    found = measured(*[("2024-01-01", f"The varroa count was low and the day was good, number {n}.") for n in range(6)])
    words = [one.text for one in found.favourites(10)]
    assert "varroa" in words
    assert "the" not in words
    assert next(one for one in found.favourites(10) if one.text == "varroa").seqs == (4, 5, 6)


def test_topics_are_told_by_year_and_cite() -> None:
    found = measured(
        *[("2023-01-01", "I bought a scale, a scale for hives.")] * 3, *[("2024-01-01", "The swarm left.")] * 4
    )
    assert list(found.topics(5)) == ["2024", "2023"]
    assert {word.text for word in found.topics(5)["2024"]} == {"swarm", "left"}
    assert found.topics(5)["2023"][0].text == "scale"
    assert found.topics(5)["2023"][0].count == 6


def test_names_are_written_with_a_capital_within_sentences_and_no_months() -> None:
    found = measured(*[("2024-01-01", "Then Tormod came. We met in July. Queens are what Tormod breeds.")] * 3)
    assert [(one.text, one.count) for one in found.names(5)] == [("Tormod", 6)]
    german = measured(*[("2024-01-01", "Ich habe das Haus und den Hund und die Katze gesehen.")] * 5)
    assert german.names(5) == []


def test_wishes_are_quoted_whole_with_their_entry() -> None:
    found = measured(("2024-05-01", "It rained. I want to be bad at something every year. The end."))
    assert [(wish.text, wish.seq, wish.day) for wish in found.wishes] == [
        ("I want to be bad at something every year.", 1, "2024-05-01")
    ]


def test_languages_are_told_by_function_words() -> None:
    assert language(["der", "hund", "und", "die", "katze", "ist", "nicht", "da"]) == "German"
    assert language(["le", "chat", "est", "dans", "la", "maison", "avec", "les", "enfants"]) == "French"
    assert language(["hive", "queen", "brood"]) is None
    assert measured(("2024-01-01", "This is the one that I have for my bees.")).languages == {"English": 1.0}


def test_telling_words_are_more_than_chance() -> None:
    assert telling({"hive": 30, "the": 300}, {"hive": 1, "the": 3000, "man": 400}) == ["hive"]
    assert telling({}, {}) == []
