"""Argon2id once for each passphrase: it takes a quarter of a second, and hundreds of tests make a vault with the same.

The vaults are real all the same: other processes open them, and the sample vaults open here.
"""

import functools
import secrets
from collections.abc import Callable
from types import SimpleNamespace

from core.vault import keys


def remember_stretched_keys(change: Callable[[object, str, object], None] = setattr) -> None:
    """Let this process give every slot the same salt, and remember what it derived.

    `change` sets an attribute, for good or until a test takes it back.
    """
    salt = secrets.token_bytes(keys._SALT_BYTES)

    def token_bytes(count: int) -> bytes:
        return salt if count == len(salt) else secrets.token_bytes(count)

    change(keys, "secrets", SimpleNamespace(token_bytes=token_bytes, token_hex=secrets.token_hex))
    change(keys, "stretch", functools.cache(keys.stretch))
