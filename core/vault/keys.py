"""Keys: how a secret of the principal wraps the vault's master key, and what is derived from that.

Argon2id (RFC 9106) for a passphrase, HKDF-SHA256 (RFC 5869) for what is random already, XChaCha20-Poly1305 for
wrapping. Everything a slot says about itself is associated data: a header edited to cheaper parameters does not open.
"""

import secrets
import unicodedata
from dataclasses import dataclass, field

import msgspec
from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
)
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_NPUBBYTES as _NONCE_BYTES
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey

from core.errors import GuardianError

PASSPHRASE, RECOVERY, KEYRING = "passphrase", "recovery", "keyring"
KEY_BYTES = 32
MIN_MEMORY_MIB, MAX_MEMORY_MIB = 64, 1024
_PASSES, _LANES, _SALT_BYTES = 3, 4, 16
_SLOT_FORMAT = 2


class Slot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One way to unwrap the master key: `kind` is passphrase, recovery or keyring; `memory_mib` 0 means HKDF.

    `format` is the header format the slot was made for and stands in its associated data.
    """

    id: str
    kind: str
    salt: bytes
    memory_mib: int
    passes: int
    lanes: int
    nonce: bytes
    wrapped: bytes
    format: int = 1

    @property
    def is_strong(self) -> bool:
        """Whether the key derivation is one this app makes; a header may not ask for a cheaper one."""
        if len(self.salt) != _SALT_BYTES:
            return False
        if self.kind != PASSPHRASE:
            return (self.memory_mib, self.passes, self.lanes) == (0, 0, 0)
        return MIN_MEMORY_MIB <= self.memory_mib <= MAX_MEMORY_MIB and (self.passes, self.lanes) == (_PASSES, _LANES)


@dataclass(frozen=True)
class Keys:
    """Everything derived from one master key, which is not kept itself; `inbox` is an X25519 private key."""

    log: bytes = field(repr=False)
    files: bytes = field(repr=False)
    backup: bytes = field(repr=False)
    header: bytes = field(repr=False)
    inbox: bytes = field(repr=False)

    @classmethod
    def of(cls, master_key: bytes) -> "Keys":
        """Derive each key by HKDF with its own name."""
        return cls(*(derive(master_key, name) for name in ("log", "files", "backup", "header", "inbox")))

    def file(self, file_id: str) -> bytes:
        """Derive the key of one sealed file."""
        return derive(self.files, f"file/{file_id}")

    @property
    def inbox_public(self) -> bytes:
        """The key that seals a box only `inbox` opens."""
        return bytes(PrivateKey(self.inbox).public_key)


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
        nonce=secrets.token_bytes(_NONCE_BYTES),
        wrapped=b"",
        format=_SLOT_FORMAT,
    )
    key = _wrapping_key(secret, slot)
    sealed = crypto_aead_xchacha20poly1305_ietf_encrypt(master_key, _associated(slot, vault_id), slot.nonce, key)
    return msgspec.structs.replace(slot, wrapped=sealed)


def unwrap(slot: Slot, secret: bytes, vault_id: str) -> bytes | None:
    """Return the master key, or None if the secret does not open the slot or the slot was changed."""
    if not slot.is_strong:
        return None
    try:
        key = _wrapping_key(secret, slot)
        return crypto_aead_xchacha20poly1305_ietf_decrypt(slot.wrapped, _associated(slot, vault_id), slot.nonce, key)
    except (CryptoError, ValueError, TypeError):
        return None


def wrap_key(key: bytes, wrapping_key: bytes, associated: bytes) -> bytes:
    """Encrypt a key under another random key; return nonce and ciphertext."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + crypto_aead_xchacha20poly1305_ietf_encrypt(key, associated, nonce, wrapping_key)


def unwrap_key(wrapped: bytes, wrapping_key: bytes, associated: bytes) -> bytes | None:
    """Undo `wrap_key`; None for anything it did not make."""
    nonce, sealed = wrapped[:_NONCE_BYTES], wrapped[_NONCE_BYTES:]
    try:
        return crypto_aead_xchacha20poly1305_ietf_decrypt(sealed, associated, nonce, wrapping_key)
    except (CryptoError, ValueError, TypeError):
        return None


def derive(key: bytes, purpose: str) -> bytes:
    """Derive a 32-byte key for one purpose by HKDF-SHA256."""
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=f"guardian/{purpose}".encode()).derive(key)


def stretch(secret: bytes, salt: bytes, memory_mib: int) -> bytes:
    """Derive a key from a passphrase by Argon2id. Raises GuardianError if the memory is not to be had."""
    try:
        return hash_secret_raw(secret, salt, _PASSES, memory_mib * 1024, _LANES, KEY_BYTES, Type.ID)
    except HashingError as error:
        raise GuardianError(
            f"The key derivation needs {memory_mib} MiB of memory, and there is not as much.",
            "Close some programs and try again.",
        ) from error


def _wrapping_key(secret: bytes, slot: Slot) -> bytes:
    if not slot.memory_mib:
        return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=slot.salt, info=b"guardian/slot").derive(secret)
    return stretch(secret, slot.salt, slot.memory_mib)


def _associated(slot: Slot, vault_id: str) -> bytes:
    fields = msgspec.structs.asdict(slot) | {"wrapped": b""}
    if slot.format > 1:
        return msgspec.json.encode([slot.format, vault_id, fields])
    fields.pop("format")  # which format 1 did not know
    return msgspec.json.encode([vault_id, fields])
