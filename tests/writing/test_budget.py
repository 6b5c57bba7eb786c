"""Prompts fit their room, and loops are noticed."""

from hypothesis import given
from hypothesis import strategies as st

from core.writing.budget import Part, cut, estimated_tokens, fit, whole_sentences
from core.writing.repetition import Repetition, loop_start

TEXTS = st.text("ab .\nä\u4e2d\U0001f41d", max_size=400)


@given(st.lists(TEXTS, max_size=4), TEXTS, st.integers(0, 200))
def test_what_is_kept_fits_and_what_is_left_out_is_counted(passages: list[str], thread: str, room: int) -> None:
    parts = [Part("passages", passages, 0.6), Part("thread", [thread], 0.4, keeps_end=True)]
    fitted = fit(parts, room)
    kept = sum(estimated_tokens(text) for texts in fitted.texts.values() for text in texts)
    wanted = sum(map(estimated_tokens, [*passages, thread]))
    assert kept <= room
    assert kept + sum(fitted.left_out.values()) == wanted


def test_a_part_has_its_share_and_what_others_leave() -> None:
    long = "words and words. " * 100
    both = fit([Part("a", [long], 0.5), Part("b", [long], 0.5)], 200)
    assert all(60 <= estimated_tokens(texts[0]) <= 100 for texts in both.texts.values())
    alone = fit([Part("a", [long], 0.5), Part("b", ["short"], 0.5)], 200)
    assert estimated_tokens(alone.texts["a"][0]) > 150
    assert alone.texts["b"] == ["short"]


@given(TEXTS, st.integers(0, 80))
def test_a_cut_text_is_an_end_of_it(text: str, tokens: int) -> None:
    assert estimated_tokens(cut(text, tokens)) <= tokens
    assert text.startswith(cut(text, tokens))
    assert text.endswith(cut(text, tokens, keeps_end=True))


def test_a_text_is_cut_between_sentences() -> None:
    assert cut("One sentence here. Another one there. And a third that is cut", 14).endswith("there.")
    assert whole_sentences("It is done. It was th") == "It is done."
    assert whole_sentences("It is done.") == "It is done."
    assert whole_sentences("no end at all") == "no end at all"


def test_other_scripts_take_more_tokens() -> None:
    assert estimated_tokens("\u8702" * 100) > 100
    assert 25 <= estimated_tokens("a" * 100) <= 35


def test_a_loop_is_noticed_while_it_is_written_and_cut_off() -> None:
    said = "I keep bees. " + "They are busy in the morning. " * 5
    seen = Repetition()
    stopped = next(place for place, character in enumerate(said) if seen.see(character))
    assert stopped < len(said) - 1
    assert seen.kept == "I keep bees. They are busy in the morning."


def test_ordinary_repetition_is_no_loop() -> None:
    assert loop_start("ha ha ha, she said, and then: no no no.") is None
    assert loop_start("- [ ] first\n- [ ] second\n- [ ] third\n- [ ] fourth\n") is None
    assert loop_start("x" * 80) == 1


def test_a_list_that_counts_on_and_says_the_same_is_a_loop() -> None:
    said = "Why:\n" + "".join(f"{number}. Patience\n" for number in range(1, 13))
    start = loop_start(said)
    assert start is not None
    assert said[:start].strip() == "Why:\n1. Patience"
    assert loop_start("".join(f"{number}. point {chr(96 + number) * number}\n" for number in range(1, 13))) is None
