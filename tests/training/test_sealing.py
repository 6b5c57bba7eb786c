"""What machines say to each other: nothing readable travels, and nothing that was changed is heard."""

import secrets
from array import array

import pytest

from core.errors import ExitStatus
from core.training.distributed_messages import to_windows
from core.training.layout import Example
from core.training.machine_commands import ComputeGradient
from core.training.sealing import KEY_BYTES, SALT_BYTES, NotSealedForUs, Sealing, new_salt
from core.workers.protocol import encode

KEY = bytes(range(KEY_BYTES))
TEXT = b"the word is zeppelin-marzipan-47"


def pair(key: bytes = KEY, other_key: bytes = KEY) -> tuple[Sealing, Sealing]:
    salts = [new_salt(), new_salt()]
    return Sealing(key, 0, salts), Sealing(other_key, 1, salts)


def test_what_is_said_is_heard_in_order_in_both_directions():
    first, second = pair()
    for number in range(3):
        assert second.open(first.seal(b"%d" % number, "command"), 0, "command") == b"%d" % number
        assert first.open(second.seal(b"%d!" % number, "gradient"), 1, "gradient") == b"%d!" % number
    assert second.open(first.seal(b"", "command"), 0, "command") == b""


def test_neither_tokens_nor_gradients_are_in_what_travels():
    first, _ = pair()
    tokens = array("i", range(1000, 1064))
    (window,) = to_windows([Example(0, 1, tokens, 4, 0, array("f", [0.25] * 60))])
    gradients = array("f", [0.125 * number for number in range(64)]).tobytes()
    for data, purpose in ((encode(ComputeGradient([window])), "command"), (gradients, "gradient"), (TEXT, "state")):
        sealed = first.seal(data, purpose)
        assert all(data[at : at + 8] not in sealed for at in range(len(data) - 8))
        assert all(piece not in sealed for piece in (window.tokens, tokens.tobytes()[:16], TEXT[:8]))


def test_the_same_words_never_travel_as_the_same_bytes():
    first, second = pair()
    again, _ = pair()
    assert len({first.seal(TEXT, "state"), first.seal(TEXT, "state"), second.seal(TEXT, "state")}) == 3
    assert again.seal(TEXT, "state") != pair()[0].seal(TEXT, "state")  # another session, same key, same place


def test_every_changed_bit_and_every_cut_is_refused():
    salts = [new_salt(), new_salt()]
    sealed = Sealing(KEY, 0, salts).seal(TEXT, "command")
    for place in range(8 * len(sealed)):
        changed = bytearray(sealed)
        changed[place // 8] ^= 1 << place % 8
        with pytest.raises(NotSealedForUs):
            Sealing(KEY, 1, salts).open(bytes(changed), 0, "command")
    for length in range(len(sealed)):
        with pytest.raises(NotSealedForUs):
            Sealing(KEY, 1, salts).open(sealed[:length], 0, "command")


def test_what_is_repeated_left_out_or_reordered_is_refused():
    first, second = pair()
    one, two = first.seal(b"one", "command"), first.seal(b"two", "command")
    with pytest.raises(NotSealedForUs):
        second.open(two, 0, "command")
    first, second = pair()
    one = first.seal(b"one", "command")
    assert second.open(one, 0, "command") == b"one"
    with pytest.raises(NotSealedForUs, match="changed on its way"):
        second.open(one, 0, "command")


def test_what_comes_back_to_its_sender_or_from_another_is_refused():
    first, second = pair()
    said = first.seal(TEXT, "gradient")
    for sender in (0, 1):
        with pytest.raises(NotSealedForUs):
            first.open(said, sender, "gradient")
    with pytest.raises(NotSealedForUs):
        second.open(said, 0, "command")  # said for another purpose


def test_what_was_said_in_another_session_is_refused():
    first, _ = pair()
    with pytest.raises(NotSealedForUs):
        pair()[1].open(first.seal(TEXT, "command"), 0, "command")


def test_another_key_or_salts_that_were_exchanged_are_refused_by_name():
    first, second = pair(other_key=secrets.token_bytes(KEY_BYTES))
    for hearing, speaking, sender in ((second, first, 0), (first, second, 1)):
        with pytest.raises(NotSealedForUs, match="was not sealed with the key of this machine") as caught:
            hearing.open(speaking.seal(TEXT, "hello"), sender, "hello")
        assert caught.value.exit_status is ExitStatus.REFUSED
        assert "--peer-key" in caught.value.advice
    salts = [bytes(SALT_BYTES), new_salt()]
    with pytest.raises(NotSealedForUs):
        Sealing(KEY, 1, salts[::-1]).open(Sealing(KEY, 0, salts).seal(TEXT, "hello"), 0, "hello")
    with pytest.raises(NotSealedForUs):
        Sealing(KEY, 0, [b"short", new_salt()])
