import pytest

from core.vault.quality import judge


@pytest.mark.parametrize("weak", ["", "password", "password1234", "qwertyuiop123", "aaaaaaaaaaaaaaaa", "k7$Qz!9w"])
def test_what_is_guessed_first_is_not_enough(weak: str) -> None:
    quality = judge(weak)
    assert not quality.is_enough
    assert quality.advice


def test_four_random_words_are_enough() -> None:
    assert judge("glacier mustard violin tadpole").is_enough


def test_a_passphrase_of_any_length_is_judged() -> None:
    assert judge("glacier mustard violin tadpole " * 50).is_enough
