"""The recovery code: 128 random bits a person can write down and type back.

28 symbols of Crockford base32 carry the 128 bits and 12 bits of their SHA-256; each group of four symbols is followed
by a check symbol, so that a typing error is named by its group.
"""

import hashlib
import secrets

from core.errors import GuardianError

SECRET_BYTES = 16
_GROUPS = 7
_GROUP_SYMBOLS = 4
_CHECKSUM_BITS = 12
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOK_ALIKES = str.maketrans({"I": "1", "L": "1", "O": "0"})


class BadRecoveryCode(GuardianError):
    """A recovery code was mistyped."""


def new_secret() -> bytes:
    """Return 16 random bytes."""
    return secrets.token_bytes(SECRET_BYTES)


def encode(secret: bytes) -> str:
    """Write 16 bytes as seven groups of five symbols."""
    number = (int.from_bytes(secret, "big") << _CHECKSUM_BITS) | _checksum(secret)
    symbols = [(number >> (5 * place)) & 31 for place in reversed(range(_GROUPS * _GROUP_SYMBOLS))]
    groups = [symbols[start : start + _GROUP_SYMBOLS] for start in range(0, len(symbols), _GROUP_SYMBOLS)]
    return "-".join(
        "".join(_ALPHABET[value] for value in [*group, _check(index, group)]) for index, group in enumerate(groups)
    )


def looks_like_code(text: str) -> bool:
    """Tell whether a text has the length and the alphabet of a recovery code."""
    symbols = _symbols(text)
    return len(symbols) == _GROUPS * (_GROUP_SYMBOLS + 1) and all(symbol in _ALPHABET for symbol in symbols)


def decode(text: str) -> bytes:
    """Read a code, whatever its case, spaces and dashes; I and L count as 1, O as 0. Raises BadRecoveryCode."""
    if not looks_like_code(text):
        raise BadRecoveryCode("This is not a recovery code.", "It has seven groups of five letters and digits.")
    values = [_ALPHABET.index(symbol) for symbol in _symbols(text)]
    number = 0
    for index in range(_GROUPS):
        start = index * (_GROUP_SYMBOLS + 1)
        group, check = values[start : start + _GROUP_SYMBOLS], values[start + _GROUP_SYMBOLS]
        if check != _check(index, group):
            raise BadRecoveryCode(f"Group {index + 1} of the recovery code is mistyped.", "Compare it with your sheet.")
        for value in group:
            number = (number << 5) | value
    secret = (number >> _CHECKSUM_BITS).to_bytes(SECRET_BYTES, "big")
    if number & ((1 << _CHECKSUM_BITS) - 1) != _checksum(secret):
        raise BadRecoveryCode("The recovery code is mistyped.", "Compare every group with your sheet.")
    return secret


def _symbols(text: str) -> str:
    return "".join(text.upper().replace("-", " ").split()).translate(_LOOK_ALIKES)


def _checksum(secret: bytes) -> int:
    return int.from_bytes(hashlib.sha256(b"guardian recovery" + secret).digest()[:2], "big") >> (16 - _CHECKSUM_BITS)


def _check(index: int, group: list[int]) -> int:
    # Odd weights have inverses modulo 32, so every single wrong symbol changes the sum.
    return (index + sum((2 * place + 1) * value for place, value in enumerate(group))) % 32
