"""Which part of a long text is shown beside what it is about."""

from core.services.recall import excerpt_span

RAIN = "nothing of interest here " * 40 + "the heavy rain fell on the lake " + "and nothing more after that " * 40


def test_it_holds_most_words_and_is_cut_at_spaces() -> None:
    start, end = excerpt_span(RAIN, "Rain on the lake?", 100)
    assert "heavy rain fell on the lake" in RAIN[start:end]
    assert end - start <= 100
    assert RAIN[start - 1] == " "


def test_a_text_of_nothing_but_such_words_is_looked_through_once() -> None:
    start, end = excerpt_span("rain " * 200_000, "rain", 100)
    assert 90 < end - start <= 100
    assert excerpt_span("rain", "rain", 100) == (0, 4)
