"""The inbox: what was captured while the vault was locked, sealed with a public key that the header shows.

One capture, one file: a libsodium sealed box (X25519, XSalsa20-Poly1305), which only an open vault can open. A sealed
box says nothing about who made it: whoever may write into the home folder can put one there, so an entry made from one
names its box.

What is attached lies beside its box, sealed as any file of the vault is, each with a key of its own that stands in the
box: a file may be larger than the memory.
"""

import hashlib
import secrets
import stat
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import msgspec
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox

from core.clock import LAST_NS
from core.diagnostics import Diagnostics
from core.entries import Content, Draft, Kind, Origin
from core.errors import GuardianError, LogDamaged
from core.files import make_private_folder, rename_durably, replace_file
from core.paths import Home
from core.sealed import KEY_BYTES, Label, Unreadable, seal_parts, unseal_parts
from core.vault import header as headers
from core.vault.given import media_type, opened
from core.vault.keys import Keys
from core.vault.vault import Vault

MAX_TEXT_BYTES = 1 << 20
_MAX_BOX_BYTES = 8 * MAX_TEXT_BYTES  # control characters take six bytes each in JSON
_PART_BYTES = 1 << 20
_ORPHAN_AGE_S = 24 * 3600.0
_diagnostics = Diagnostics("inbox")


class _Attached(msgspec.Struct, frozen=True):
    name: str
    size_bytes: int
    sha256: bytes
    key: bytes


class _Content(msgspec.Struct, frozen=True, omit_defaults=True):
    id: str
    text: str
    source: str
    time_utc_ns: Annotated[int, msgspec.Meta(ge=-LAST_NS, le=LAST_NS)]
    attached: tuple[_Attached, ...] = ()
    is_incognito: bool = False


@dataclass(frozen=True)
class Enclosed:
    """A file that lies beside a box."""

    name: str
    media_type: str
    size_bytes: int
    sha256: bytes
    path: Path
    key: bytes

    def parts(self) -> Iterator[bytes]:
        """Yield the content in parts. Raises Unreadable, also at the end if it is not as long as the box says."""
        left = self.size_bytes
        try:
            with self.path.open("rb") as file:
                for part in unseal_parts(file, self.key, self.path.name)[1]:
                    left -= len(part)
                    yield part
        except (OSError, ValueError) as error:
            raise Unreadable(self.path.name) from error
        if left:
            raise Unreadable(self.path.name)

    def put_aside(self) -> str:
        """Keep a damaged file under another name, and return that name."""
        aside = self.path.with_suffix(".damaged")
        with suppress(FileNotFoundError):
            rename_durably(self.path, aside)
        return aside.name


@dataclass(frozen=True)
class Captured:
    """One capture out of the inbox; `remove` its box once it is in the log, where `id` keeps it from coming twice."""

    id: str
    draft: Draft
    path: Path
    enclosed: tuple[Enclosed, ...] = ()

    def remove(self) -> None:
        """Delete the box, and then what lies beside it."""
        self.path.unlink(missing_ok=True)
        for one in self.enclosed:
            one.path.unlink(missing_ok=True)


def put(
    home: Home,
    text: str,
    source: str,
    time_utc_ns: int,
    files: Sequence[Path | Content] = (),
    is_incognito: bool = False,
) -> None:
    """Keep one capture until the vault is unlocked; when this returns, it is on disk, and nobody here can read it.

    Raises GuardianError for nothing or a huge text or a file that cannot be read, NoVault, LogDamaged for a damaged
    header, DiskFull.
    """
    if not text.strip() and not files:
        raise GuardianError("There is nothing to capture.", "Write something first.")
    if len(text.encode("utf-8", "replace")) > MAX_TEXT_BYTES:
        raise GuardianError("This is too long to capture while locked.", "Unlock, and capture it then.")
    box_id = f"{max(0, time_utc_ns):020d}-{secrets.token_hex(8)}"  # in the order of time, as they will be appended
    make_private_folder(home.inbox)
    public, is_under_way = _public_key(home), True
    attached: list[_Attached] = []
    try:
        for place, given in enumerate(files):
            attached.append(_enclose(home, box_id, place, given))
        content = msgspec.json.encode(
            _Content(box_id, _writable(text), _writable(source), time_utc_ns, tuple(attached), is_incognito)
        )
        while is_under_way:
            replace_file(_path(home, box_id), SealedBox(PublicKey(public)).encrypt(content), "what you captured")
            sealed_for, public = public, _public_key(home)
            is_under_way = sealed_for != public  # a rotation came between: this key will soon be unknown
    except BaseException:
        if not _path(home, box_id).exists():
            for place in range(len(files)):
                _enclosed_path(home, box_id, place).unlink(missing_ok=True)
        raise


def _enclose(home: Home, box_id: str, place: int, given: Path | Content) -> _Attached:
    path, key, digest, size_bytes = (
        _enclosed_path(home, box_id, place),
        secrets.token_bytes(KEY_BYTES),
        hashlib.sha256(),
        0,
    )

    def parts() -> Iterator[bytes]:
        nonlocal size_bytes
        while part := file.read(_PART_BYTES):
            digest.update(part)
            size_bytes += len(part)
            yield part

    with opened(given) as file:
        replace_file(path, seal_parts(parts(), key, Label("", path.name)), f"the attachment {given.name}")
    return _Attached(_writable(given.name), size_bytes, digest.digest(), key)


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
        marks = {"incognito": True} if content.is_incognito else {}
        meta = {"inbox": content.id, **marks}
        draft = Draft(Kind.CAPTURE, Origin.SELF, content.text, content.source, content.time_utc_ns, meta=meta)
        yield Captured(content.id, draft, path, tuple(_enclosed(vault.home, content)))


def remove_orphans(home: Home) -> None:
    """Delete files whose box was never written, once they are so old that nobody can be writing it."""
    for path in home.inbox.glob("*.part"):
        with suppress(OSError):
            is_alone = not any(path.with_name(path.name.split(".")[0] + kind).exists() for kind in (".box", ".damaged"))
            if is_alone and time.time() - path.stat().st_mtime > _ORPHAN_AGE_S:
                path.unlink()


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


def _enclosed(home: Home, content: _Content) -> Iterator[Enclosed]:
    for place, one in enumerate(content.attached):
        path = _enclosed_path(home, content.id, place)
        yield Enclosed(one.name, media_type(one.name), one.size_bytes, one.sha256, path, one.key)


def _damaged(path: Path) -> LogDamaged:
    return LogDamaged(f"The box {path.name} in the inbox is damaged.", "It was kept aside; nothing else is touched.")


def _path(home: Home, box_id: str) -> Path:
    return home.inbox / f"{box_id}.box"


def _enclosed_path(home: Home, box_id: str, place: int) -> Path:
    return home.inbox / f"{box_id}.{place}.part"


def _public_key(home: Home) -> bytes:
    content = headers.read_content(home)
    if not headers.is_exact(content):
        raise headers.damaged_header()
    if not (public := headers.parse(content).inbox_key):
        raise GuardianError("This vault cannot take captures while locked yet.", "Unlock it once.")
    return public


def _writable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()  # half a surrogate pair has no UTF-8
