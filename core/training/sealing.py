"""What the machines of a run say to each other, sealed by libsodium's XChaCha20-Poly1305 under a key they share.

Each rank of each session has a sending key of its own, made of the shared key and of fresh salts of all ranks, and
counts what it sends: the count is the nonce. So a message that is changed, repeated, left out, put in another place,
sent back to its sender, or taken from another session does not open. The purpose is associated data.
"""

import hashlib
import secrets
import struct
from collections.abc import Sequence

from nacl import bindings as sodium
from nacl.exceptions import CryptoError

from core.errors import ExitStatus, GuardianError

SALT_BYTES = 32
KEY_BYTES = sodium.crypto_aead_xchacha20poly1305_ietf_KEYBYTES
OVERHEAD_BYTES = sodium.crypto_aead_xchacha20poly1305_ietf_ABYTES
_NONCE_BYTES = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
_PERSON = b"guardian peers 1"


class NotSealedForUs(GuardianError):
    """A message was sealed with another key, changed, repeated or left out."""

    exit_status = ExitStatus.REFUSED

    def __init__(self, rank: int, *, is_first: bool) -> None:
        why = "was not sealed with the key of this machine" if is_first else "was changed on its way"
        super().__init__(
            f"What came from machine {rank + 1} {why}, so the run was ended and nothing of that message was used.",
            "Give all machines a copy of the same --peer-key file."
            if is_first
            else "Train again: the run goes on from its last checkpoint. If it happens again, somebody changes what"
            " the machines say to each other.",
        )


def new_salt() -> bytes:
    """Return what one rank adds to the keys of a session; it is no secret."""
    return secrets.token_bytes(SALT_BYTES)


class Sealing:
    """The sealed line of one rank in one session; `salts` are those of all ranks, in order."""

    def __init__(self, key: bytes, rank: int, salts: Sequence[bytes]) -> None:
        self._rank = rank
        self._keys = [_sending_key(key, sender, salts) for sender in range(len(salts))]
        self._counts = [0] * len(salts)

    def seal(self, data: bytes, purpose: str) -> bytes:
        """Encrypt the next message of this rank."""
        return sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
            data, purpose.encode(), self._next_nonce(self._rank), self._keys[self._rank]
        )

    def open(self, sealed: bytes, sender: int, purpose: str) -> bytes:
        """Decrypt the next message of another rank. Raises NotSealedForUs."""
        is_first = self._counts[sender] == 0
        try:
            if sender == self._rank:
                raise NotSealedForUs(sender, is_first=is_first)
            return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
                sealed, purpose.encode(), self._next_nonce(sender), self._keys[sender]
            )
        except (CryptoError, ValueError, TypeError) as error:
            raise NotSealedForUs(sender, is_first=is_first) from error

    def _next_nonce(self, sender: int) -> bytes:
        count = self._counts[sender]
        self._counts[sender] += 1
        return count.to_bytes(_NONCE_BYTES, "big")


def _sending_key(key: bytes, sender: int, salts: Sequence[bytes]) -> bytes:
    if len(key) != KEY_BYTES or any(len(salt) != SALT_BYTES for salt in salts):
        raise NotSealedForUs(sender, is_first=True)
    said = struct.pack(">II", len(salts), sender) + b"".join(salts)
    return hashlib.blake2b(said, digest_size=KEY_BYTES, key=key, person=_PERSON).digest()
