"""Prompts that do not fit: what is left out, what never is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import GuardianError
from core.inference.fitting import (
    count_to_drop,
    cut_middle,
    fit_chat,
    fit_documents,
    keep_end,
    prompt_room,
    share_out,
    step_up,
)
from core.inference.messages import Turn
from core.models.templates import Template, Vocabulary

# A word is a token; control tokens are negative.
WORDS: dict[str, int] = {}


def words(text: str) -> list[int]:
    return [WORDS.setdefault(word, len(WORDS)) for word in text.split()]


def spoken(tokens: list[int]) -> list[str]:
    names = {number: word for word, number in WORDS.items()}
    return [names.get(token, "·") for token in tokens]


TEMPLATE = Template("chatml", Vocabulary(lambda name: -1 - len(name), words, words), "<|endoftext|>")
SIZES = st.lists(st.integers(0, 60), max_size=8)


def text(name: str, size: int) -> str:
    return " ".join(f"{name}.{number}" for number in range(size))


def talk(sizes: list[int], with_system: bool) -> list[Turn]:
    turns = [Turn("system", text("system", 5))] if with_system else []
    sizes = [*sizes, 3][: len(sizes) + (len(sizes) + 1) % 2]  # the principal speaks first and last
    roles = ["user", "assistant"] * len(sizes)
    return turns + [
        Turn(role, text(f"turn{n}", size)) for n, (role, size) in enumerate(zip(roles, sizes, strict=False))
    ]


@given(SIZES, st.booleans(), st.integers(40, 400))
def test_a_conversation_fits_and_its_ends_and_order_stay(sizes: list[int], with_system: bool, room: int) -> None:
    turns = talk(sizes, with_system)
    whole = TEMPLATE.render(turns)
    fitted = fit_chat(TEMPLATE, turns, room)
    assert len(fitted.tokens) <= room
    assert fitted.dropped_tokens == len(whole) - len(fitted.tokens)
    if len(whole) <= room:
        assert fitted.tokens == whole
    said = spoken(fitted.tokens)
    assert said[-1] == "assistant"
    kept = [word for word in said if "." in word]
    assert kept == [word for word in spoken(whole) if word in set(kept)]
    newest = turns[-1].text.split()
    assert not newest or {newest[0], newest[-1]} <= set(kept)
    if with_system:
        assert {"system.0", "system.4"} <= set(kept)
    if len(newest) + 5 <= (room - 20) // 2:
        assert set(newest) <= set(kept)


@given(st.lists(st.integers(1, 60), min_size=3, max_size=9), st.integers(60, 300))
def test_speakers_still_alternate(sizes: list[int], room: int) -> None:
    said = spoken(fit_chat(TEMPLATE, talk(sizes, with_system=True), room).tokens)
    speakers = [word for word in said if word in ("user", "assistant")]
    assert speakers == ["user", "assistant"] * (len(speakers) // 2)


def test_the_oldest_exchanges_after_the_first_question_go_first() -> None:
    turns = talk([10, 20, 20, 20, 20, 20, 10], with_system=True)
    said = spoken(fit_chat(TEMPLATE, turns, 120).tokens)
    turns_left = sorted({word.split(".")[0] for word in said if "." in word})
    assert turns_left == ["system", "turn0", "turn5", "turn6"]
    assert "[…]" in said


def test_the_first_question_goes_before_the_newest_is_cut() -> None:
    turns = talk([100, 20, 60], with_system=True)
    said = spoken(fit_chat(TEMPLATE, turns, 90).tokens)
    assert sorted({word.split(".")[0] for word in said if "." in word}) == ["system", "turn2"]
    assert "[…]" not in said


def test_a_question_too_long_by_itself_loses_its_middle() -> None:
    said = spoken(fit_chat(TEMPLATE, [Turn("user", text("word", 1000))], 100).tokens)
    numbers = [int(word.split(".")[1]) for word in said if "." in word]
    marker = said.index("[…]")
    assert said[marker - 1].startswith("word.4")
    assert numbers[0] == 0
    assert numbers[-1] == 999
    assert 85 < len(numbers) < 100


def test_no_room_at_all_is_an_error() -> None:
    with pytest.raises(GuardianError, match="too small"):
        fit_chat(TEMPLATE, [Turn("user", text("word", 100))], 10)
    with pytest.raises(GuardianError, match="too small"):
        fit_documents(TEMPLATE, [], text("word", 100), 5)


@given(st.lists(st.integers(0, 40), max_size=6), st.integers(0, 200), st.integers(8, 200))
def test_documents_fit_and_the_end_stays(sizes: list[int], size: int, room: int) -> None:
    context = [text(f"document{number}", count) for number, count in enumerate(sizes)]
    whole = fit_documents(TEMPLATE, context, text("text", size), 10_000)
    fitted = fit_documents(TEMPLATE, context, text("text", size), room)
    assert whole.dropped_tokens == 0
    assert len(whole.tokens) == sum(sizes) + size + len(sizes) + 1
    assert len(fitted.tokens) <= room
    assert fitted.dropped_tokens == len(whole.tokens) - len(fitted.tokens)
    if len(whole.tokens) <= room:
        assert fitted.tokens == whole.tokens
    assert fitted.tokens[0] == TEMPLATE.separator
    # Nothing is left out but the oldest documents, and then the beginning of the text.
    assert fitted.tokens[1:] == (whole.tokens[len(whole.tokens) - len(fitted.tokens) + 1 :])
    if size < room:
        assert spoken(fitted.tokens)[-size:] == text("text", size).split() or size == 0


def test_a_growing_text_keeps_its_beginning_for_a_while() -> None:
    """Else every word typed would move all others, and the KV cache would hold nothing of the next prompt."""
    beginnings = [tuple(fit_documents(TEMPLATE, [], text("text", size), 80).tokens[:40]) for size in range(100, 140)]
    assert len(set(beginnings)) <= 3


@given(st.lists(st.integers(), max_size=60), st.integers(1, 80), st.lists(st.just(-1), max_size=4))
def test_cutting_the_middle_keeps_both_ends(tokens: list[int], room: int, marker: list[int]) -> None:
    cut = cut_middle(tokens, room, marker)
    assert len(cut) == min(len(tokens), room)
    if len(tokens) <= room:
        assert cut == tokens
    else:
        assert cut[-1] == tokens[-1]
        assert room < 2 or cut[0] == tokens[0]


@given(st.lists(st.integers(), min_size=1, max_size=60), st.integers(1, 80))
def test_keeping_the_end_keeps_the_last(tokens: list[int], room: int) -> None:
    kept = keep_end(tokens, room)
    assert 1 <= len(kept) <= max(room, 1)
    assert tokens[len(tokens) - len(kept) :] == kept


@given(SIZES, st.integers(0, 300))
def test_shares_are_fair(sizes: list[int], room: int) -> None:
    shares = share_out(sizes, room)
    assert sum(shares) == min(room, sum(sizes)) or sum(shares) > room - len(sizes)
    assert sum(shares) <= room
    for size, share in zip(sizes, shares, strict=True):
        # Whoever gets less than it needs gets at least what anybody else gets, but for what does not divide.
        assert share == size or share >= max(shares) - 1


@given(SIZES, st.integers(0, 500))
def test_no_more_is_dropped_than_needed(sizes: list[int], at_least: int) -> None:
    count = count_to_drop(sizes, at_least)
    assert count == len(sizes) or sum(sizes[:count]) >= at_least
    assert count == 0 or sum(sizes[: count - 1]) < at_least


@given(st.integers(1, 1000), st.integers(1, 1000))
def test_steps_are_a_quarter_of_the_room(excess: int, room: int) -> None:
    stepped = step_up(excess, room)
    assert excess <= stepped < excess + max(1, room // 4)
    assert stepped % max(1, room // 4) == 0


@pytest.mark.parametrize(("context", "wanted", "room"), [(4096, 384, 3712), (4096, 4000, 3072), (512, 1, 511)])
def test_room_is_kept_for_the_answer(context: int, wanted: int, room: int) -> None:
    assert prompt_room(context, wanted) == room
