import pytest

from core.vault.diceware import suggest, word_list
from core.vault.quality import judge


def test_the_words_are_those_of_the_list() -> None:
    words = word_list()
    assert len(words) == len(set(words)) == 7776
    assert all(2 < len(word) < 10 and word == word.lower() for word in words)


@pytest.mark.parametrize("words", [5, 6, 12])
def test_a_suggestion_is_enough_for_a_vault(words: int) -> None:
    made = suggest(words)
    assert len(made.passphrase.split()) == words
    assert set(made.passphrase.split()) <= set(word_list())
    assert judge(made.passphrase).is_enough
    assert made.passphrase not in repr(made)


def test_too_few_words_are_refused() -> None:
    with pytest.raises(ValueError, match="4 words"):
        suggest(4)
