"""Keys: how a secret of the principal wraps the vault's master key, and what is derived from that.

Argon2id (RFC 9106) for a passphrase, HKDF-SHA256 (RFC 5869) for what is random already, XChaCha20-Poly1305 for
wrapping. Everything a slot says about itself is associated data: a header edited to cheaper parameters does not open.
"""

import secrets
import unicodedata

import msgspec
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
    crypto_aead_xchacha20poly1305_ietf_NPUBBYTES,
)
from nacl.exceptions import CryptoError

KEY_BYTES = 32
MIN_MEMORY_MIB, DEFAULT_MEMORY_MIB, MAX_MEMORY_MIB = 64, 256, 1024
_PASSES, _LANES, _SALT_BYTES = 3, 4, 16


class Slot(msgspec.Struct, frozen=True):
    """One way to unwrap the master key: `kind` is passphrase or recovery; `memory_mib` 0 means HKDF."""

    id: str
    kind: str
    salt: bytes
    memory_mib: int
    passes: int
    lanes: int
    nonce: bytes
    wrapped: bytes


def passphrase_bytes(passphrase: str) -> bytes:
    """Encode a passphrase so that it is the same on every keyboard and system (NFC, as in RFC 8265)."""
    return unicodedata.normalize("NFC", passphrase).encode()


def wrap(master_key: bytes, secret: bytes, vault_id: str, kind: str, memory_mib: int) -> Slot:
    """Make a slot that `secret` opens."""
    slot = Slot(
        id=secrets.token_hex(8),
        kind=kind,
        salt=secrets.token_bytes(_SALT_BYTES),
        memory_mib=memory_mib,
        passes=_PASSES if memory_mib else 0,
        lanes=_LANES if memory_mib else 0,
        nonce=secrets.token_bytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES),
        wrapped=b"",
    )
    key = _wrapping_key(secret, slot)
    sealed = crypto_aead_xchacha20poly1305_ietf_encrypt(master_key, _associated(slot, vault_id), slot.nonce, key)
    return msgspec.structs.replace(slot, wrapped=sealed)


def unwrap(slot: Slot, secret: bytes, vault_id: str) -> bytes | None:
    """Return the master key, or None if the secret does not open the slot or the slot was changed."""
    if slot.memory_mib and not MIN_MEMORY_MIB <= slot.memory_mib <= MAX_MEMORY_MIB:
        return None
    try:
        key = _wrapping_key(secret, slot)
        return crypto_aead_xchacha20poly1305_ietf_decrypt(slot.wrapped, _associated(slot, vault_id), slot.nonce, key)
    except (CryptoError, ValueError, TypeError):
        return None


def derive(key: bytes, purpose: str) -> bytes:
    """Derive a 32-byte key for one purpose by HKDF-SHA256."""
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=f"guardian/{purpose}".encode()).derive(key)


def _wrapping_key(secret: bytes, slot: Slot) -> bytes:
    if not slot.memory_mib:
        return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=slot.salt, info=b"guardian/slot").derive(secret)
    return hash_secret_raw(secret, slot.salt, slot.passes, slot.memory_mib * 1024, slot.lanes, KEY_BYTES, Type.ID)


def _associated(slot: Slot, vault_id: str) -> bytes:
    return msgspec.json.encode([vault_id, msgspec.structs.replace(slot, wrapped=b"")])
