import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.vault.recovery import BadRecoveryCode, decode, encode, looks_like_code

secrets = st.binary(min_size=16, max_size=16)
symbols = st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ")


@given(secrets)
def test_a_code_gives_its_secret_back(secret: bytes) -> None:
    assert decode(encode(secret)) == secret


@given(secrets, st.integers(0, 34), symbols)
def test_every_single_wrong_symbol_is_seen(secret: bytes, place: int, symbol: str) -> None:
    code = encode(secret).replace("-", "")
    wrong = code[:place] + symbol + code[place + 1 :]
    if wrong != code:
        with pytest.raises(BadRecoveryCode):
            decode(wrong)


@given(secrets, st.integers(0, 33))
def test_every_swap_of_neighbours_is_seen(secret: bytes, place: int) -> None:
    code = encode(secret).replace("-", "")
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    if swapped != code:
        with pytest.raises(BadRecoveryCode):
            decode(swapped)


@given(st.text())
def test_no_text_makes_it_fail_otherwise(text: str) -> None:
    if not looks_like_code(text):
        with pytest.raises(BadRecoveryCode):
            decode(text)
