"""The inbox: what was captured while the vault was locked, sealed with a public key that the header shows.

One capture, one file: a libsodium sealed box (X25519, XSalsa20-Poly1305), which only an open vault can open. A sealed
box says nothing about who made it: whoever may write into the home folder can put one there, so an entry made from one
names its box.
"""

import secrets
import stat
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import msgspec
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox

from core.clock import LAST_NS
from core.diagnostics import Diagnostics
from core.entries import Draft, Kind, Origin
from core.errors import GuardianError, LogDamaged
from core.files import make_private_folder, rename_durably, replace_file
from core.paths import Home
from core.vault import header as headers
from core.vault.keys import Keys
from core.vault.vault import Vault

MAX_TEXT_BYTES = 1 << 20
_MAX_BOX_BYTES = 8 * MAX_TEXT_BYTES  # control characters take six bytes each in JSON
_diagnostics = Diagnostics("inbox")


class _Content(msgspec.Struct, frozen=True):
    id: str
    text: str
    source: str
    time_utc_ns: Annotated[int, msgspec.Meta(ge=-LAST_NS, le=LAST_NS)]


@dataclass(frozen=True)
class Captured:
    """One capture out of the inbox; `remove` its box once it is in the log, where `id` keeps it from coming twice."""

    id: str
    draft: Draft
    path: Path

    def remove(self) -> None:
        """Delete the box."""
        self.path.unlink(missing_ok=True)


def put(home: Home, text: str, source: str, time_utc_ns: int) -> None:
    """Keep one capture until the vault is unlocked; when this returns, it is on disk, and nobody here can read it.

    Raises GuardianError for an empty or a huge text, NoVault, LogDamaged for a damaged header, DiskFull.
    """
    if not text.strip():
        raise GuardianError("There is nothing to capture.", "Write something first.")
    if len(text.encode("utf-8", "replace")) > MAX_TEXT_BYTES:
        raise GuardianError("This is too long to capture while locked.", "Unlock, and capture it then.")
    box_id = f"{max(0, time_utc_ns):020d}-{secrets.token_hex(8)}"  # in the order of time, as they will be appended
    content = msgspec.json.encode(_Content(box_id, _writable(text), _writable(source), time_utc_ns))
    make_private_folder(home.inbox)
    public, is_under_way = _public_key(home), True
    while is_under_way:
        replace_file(_path(home, box_id), SealedBox(PublicKey(public)).encrypt(content), "what you captured")
        sealed_for, public = public, _public_key(home)
        is_under_way = sealed_for != public  # a rotation came between: this key will soon be unknown


def take(vault: Vault, on_damaged: Callable[[str], None]) -> Iterator[Captured]:
    """Yield what is in the inbox, the oldest first.

    A box that does not open is put aside under another name, `on_damaged` is told that name, and the rest goes on.
    """
    for path in sorted(vault.home.inbox.glob("*.box")):
        try:
            content = _opened(path, vault.keys)
        except FileNotFoundError:
            continue  # another process has just taken it
        except LogDamaged:
            aside = path.with_suffix(".damaged")
            with suppress(FileNotFoundError):  # put aside by another process
                rename_durably(path, aside)
            _diagnostics.note("damaged box", count=1)
            on_damaged(aside.name)
            continue
        meta = {"inbox": content.id}
        draft = Draft(Kind.CAPTURE, Origin.SELF, content.text, content.source, content.time_utc_ns, meta=meta)
        yield Captured(content.id, draft, path)


def reseal(vault: Vault, former: Keys) -> None:
    """Seal the boxes made with the inbox key from before a rotation with the present one."""
    box = SealedBox(PublicKey(vault.keys.inbox_public))
    for path in sorted(vault.home.inbox.glob("*.box")):
        try:
            content = _opened(path, former)
        except LogDamaged:  # made since, or damaged, which `take` will say
            continue
        replace_file(path, box.encrypt(msgspec.json.encode(content)), "what you captured")


def _opened(path: Path, keys: Keys) -> _Content:
    try:
        kind = path.lstat()
        if not stat.S_ISREG(kind.st_mode) or kind.st_size > _MAX_BOX_BYTES:
            raise _damaged(path)
        opened = SealedBox(PrivateKey(keys.inbox)).decrypt(path.read_bytes())
        content = msgspec.json.decode(opened, type=_Content)
    except (CryptoError, ValueError, TypeError, msgspec.DecodeError) as error:
        raise _damaged(path) from error
    if content.id != path.stem:  # a copy under another name would come twice
        raise _damaged(path)
    return content


def _damaged(path: Path) -> LogDamaged:
    return LogDamaged(f"The box {path.name} in the inbox is damaged.", "It was kept aside; nothing else is touched.")


def _path(home: Home, box_id: str) -> Path:
    return home.inbox / f"{box_id}.box"


def _public_key(home: Home) -> bytes:
    content = headers.read_content(home)
    if not headers.is_exact(content):
        raise headers.damaged_header()
    if not (public := headers.parse(content).inbox_key):
        raise GuardianError("This vault cannot take captures while locked yet.", "Unlock it once.")
    return public


def _writable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()  # half a surrogate pair has no UTF-8
