"""The header of a vault: what lies in clear beside the log, in one encoding, so that no bit of it changes unseen.

`mac` is HMAC-SHA256 under a key that only an open vault has. `checksum` is SHA-256 without a key: it tells a damaged
header from a mistyped passphrase, before any slot has opened.
"""

import hashlib
import hmac

import msgspec

from core.errors import LogDamaged, NoVault, TooNew
from core.paths import Home
from core.vault.keys import KEYRING, PASSPHRASE, RECOVERY, Slot

FORMAT = 2
_MAX_BYTES = 64 * 1024
_CHANGED = "The vault's header vault.json was changed by something else than this app."


class Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What lies in clear beside the log.

    `generation` counts the changes; `inbox_key` is the public key of the inbox; `pending` is the former master key
    wrapped under one derived from the present one, as long as a rotation is under way.
    """

    format: int
    vault_id: str
    generation: int
    slots: list[Slot]
    inbox_key: bytes
    pending: bytes | None
    mac: bytes = b""
    checksum: bytes = b""

    def slots_of(self, kind: str) -> list[Slot]:
        """Return the slots of one kind."""
        return [slot for slot in self.slots if slot.kind == kind]

    def with_slot(self, new: Slot) -> "Header":
        """Put a slot in place of those of its kind."""
        return msgspec.structs.replace(self, slots=[*(slot for slot in self.slots if slot.kind != new.kind), new])

    def without(self, kind: str) -> "Header":
        """Leave out the slots of one kind."""
        return msgspec.structs.replace(self, slots=[slot for slot in self.slots if slot.kind != kind])


class _Format(msgspec.Struct):
    format: int


class _FirstHeader(msgspec.Struct, frozen=True):
    """Format 1, which nothing authenticated as a whole."""

    format: int
    vault_id: str
    slots: list[Slot]


def read_content(home: Home) -> bytes:
    """Return the bytes of the header. Raises NoVault, and LogDamaged when other files of a vault are there."""
    try:
        with home.header.open("rb") as file:
            return file.read(_MAX_BYTES)
    except FileNotFoundError as error:
        if home.remains() and not home.new_header.exists():
            raise damaged_header() from error
        raise NoVault(f"There is no vault in {home.folder}.", "Make one with `guardian init`.") from error
    except NotADirectoryError as error:
        raise NoVault(f"{home.folder} is not a folder.", "Choose a folder with --home.") from error


def parse(content: bytes) -> Header:
    """Read a header of any format up to ours; format 1 has generation 0. Raises LogDamaged, TooNew."""
    try:
        number = msgspec.json.decode(content, type=_Format).format
        if number > FORMAT and not _is_ours_but_for_its_number(content):
            raise TooNew(f"A later release made this vault (format {number}).", "Update Guardian Angel and try again.")
        header = _upgraded_in_memory(content) if number == 1 else msgspec.json.decode(content, type=Header)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise damaged_header() from error
    kinds = {slot.kind for slot in header.slots}  # one slot a kind, so that nobody makes an unlock try for hours
    if (
        not 1 <= number <= FORMAT
        or len(kinds) < len(header.slots)
        or not all(slot.format <= number for slot in header.slots)
    ):
        raise damaged_header()
    if not all(slot.is_strong for slot in header.slots):
        raise LogDamaged(
            "The vault's header vault.json asks for a weaker key derivation than this app makes.",
            "Somebody may have changed it to guess the passphrase faster. Put back vault.json from a backup.",
        )
    return header


def is_exact(content: bytes) -> bool:
    """Tell whether a header is byte for byte what this app writes, as far as can be told without a key."""
    header = parse(content)
    if header.format == 1:
        return True
    return msgspec.json.encode(header) == content and hmac.compare_digest(header.checksum, _checksum(header))


def problem(content: bytes, header_key: bytes) -> str | None:
    """Say what is wrong with a header, given the key that authenticates it; None if nothing is."""
    header = parse(content)
    if header.format == 1:
        return None
    return None if is_exact(content) and hmac.compare_digest(header.mac, _mac(header, header_key)) else _CHANGED


def encode(header: Header, header_key: bytes) -> bytes:
    """Write a header, authenticated. Raises ValueError for one that a principal could be locked out by."""
    kinds = [slot.kind for slot in header.slots]
    if kinds.count(PASSPHRASE) != 1 or kinds.count(RECOVERY) != 1 or not set(kinds) <= {PASSPHRASE, RECOVERY, KEYRING}:
        raise ValueError(f"a header needs one slot for the passphrase and one for the code, not {kinds}")
    unsigned = msgspec.structs.replace(header, format=FORMAT, mac=b"", checksum=b"")
    signed = msgspec.structs.replace(unsigned, mac=_mac(unsigned, header_key))
    return msgspec.json.encode(msgspec.structs.replace(signed, checksum=_checksum(signed)))


def damaged_header() -> LogDamaged:
    """Describe a header that cannot be read."""
    return LogDamaged(
        "The vault's header vault.json is missing or damaged.",
        "The log itself was not touched. Put back vault.json from a backup; without it no key can be unwrapped.",
    )


def _upgraded_in_memory(content: bytes) -> Header:
    first = msgspec.json.decode(content, type=_FirstHeader)
    return Header(first.format, first.vault_id, 0, first.slots, inbox_key=b"", pending=None)


def _is_ours_but_for_its_number(content: bytes) -> bool:
    """Tell a header whose format was changed from one of a later release."""
    try:
        header = msgspec.structs.replace(msgspec.json.decode(content, type=Header), format=FORMAT)
    except msgspec.DecodeError:
        return False
    return hmac.compare_digest(header.checksum, _checksum(header))


def _mac(header: Header, header_key: bytes) -> bytes:
    unsigned = msgspec.structs.replace(header, mac=b"", checksum=b"")
    return hmac.digest(header_key, msgspec.json.encode(unsigned), "sha256")


def _checksum(header: Header) -> bytes:
    return hashlib.sha256(msgspec.json.encode(msgspec.structs.replace(header, checksum=b""))).digest()
