"""Attachments: files that belong to an entry, sealed once for each content."""

import hashlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from core.entries import Attachment, Content
from core.errors import GuardianError, LogDamaged, TooNew
from core.files import make_private_folder, remove_durably, replace_file
from core.log.log import Log
from core.log.redact import unwanted_files
from core.sealed import Unreadable, seal_parts, unseal_parts
from core.vault.given import media_type, opened
from core.vault.vault import Vault

_PART_BYTES = 1 << 20
_ID_BYTES = 16


class AttachmentService:
    """Seal, save and check attachments."""

    def __init__(self, log: Log, vault: Vault) -> None:
        self._log = log
        self._vault = vault

    def seal(self, given: Path | Content) -> Attachment:
        """Seal a copy of a file, unless its content is here already, for an entry that is about to be appended.

        Raises GuardianError if it cannot be read, DiskFull.
        """
        with opened(given) as file:
            sha256 = hashlib.file_digest(file, "sha256").digest()
            size_bytes, file_id = file.seek(0, os.SEEK_END), self.file_id(sha256)  # of bytes in memory nothing was read
            if not self._path(file_id).exists():
                file.seek(0)
                self._write(file_id, sha256, iter(lambda: file.read(_PART_BYTES), b""))
        return Attachment(file_id, given.name, media_type(given.name), size_bytes, sha256)

    def put(self, sha256: bytes, parts: Iterable[bytes]) -> str:
        """Seal content whose SHA-256 is known, and return the id of its file. Raises GuardianError if it is another."""
        file_id = self.file_id(sha256)
        self._write(file_id, sha256, parts)
        return file_id

    def file_id(self, sha256: bytes) -> str:
        """Name the sealed file of a content: the same for the same content, and telling nothing without the key."""
        return self._vault.file_key(f"attachment {sha256.hex()}")[:_ID_BYTES].hex()

    def of(self, seq: int) -> list[Attachment]:
        """Return the attachments of an entry, in order."""
        return self._log.attachments(seq)

    def content(self, attachment: Attachment) -> Iterator[bytes]:
        """Yield the content in parts. Raises Unreadable, also at the end if it is not what was attached."""
        digest = hashlib.sha256()
        try:
            with self._path(attachment.file).open("rb") as file:
                for part in unseal_parts(file, self._vault.file_key(attachment.file), attachment.file)[1]:
                    digest.update(part)
                    yield part
        except FileNotFoundError as error:
            raise Unreadable(attachment.file) from error
        if digest.digest() != attachment.sha256:
            raise Unreadable(attachment.file)

    def save(self, seq: int, folder: Path) -> list[Path]:
        """Write the attachments of an entry, in clear, into a folder; nothing there is overwritten.

        Raises GuardianError if there are none, Unreadable, DiskFull.
        """
        attachments = self._log.attachments(seq)
        if not attachments:
            raise GuardianError(f"Entry {seq} has no attachments.", "`guardian show` lists those an entry has.")
        make_private_folder(folder)
        saved = []
        for attachment in attachments:
            target = free_name(folder, attachment.name)
            replace_file(target, self.content(attachment), f"the attachment {target.name}")
            saved.append(target)
        return saved

    def save_as(self, attachment: Attachment, path: Path) -> None:
        """Write one attachment, in clear, to a file that takes the place of what is there.

        Raises Unreadable, DiskFull.
        """
        replace_file(path, self.content(attachment), f"the attachment {path.name}")

    def has(self, attachments: Iterable[Attachment]) -> bool:
        """Tell whether the sealed files of all these are here."""
        return all(self._path(attachment.file).exists() for attachment in attachments)

    def remove_unwanted(self) -> None:
        """Delete the sealed files of redacted attachments, also those that an interrupted redaction left."""
        with self._log.reading() as connection:
            if not any(self._path(file).exists() for file in unwanted_files(connection)):
                return  # as at nearly every opening: nobody is kept from writing
        with self._log.appending() as appender:  # nobody may append an entry with one of them meanwhile
            remove_durably(self._path(file) for file in unwanted_files(appender.connection))

    def check(self) -> list[str]:
        """Return what is wrong with the sealed files of all attachments."""
        problems = []
        for seq, attachment in self._log.all_attachments():
            try:
                for _part in self.content(attachment):
                    pass
            except (LogDamaged, TooNew):
                if attachment not in self._log.attachments(seq):
                    continue  # redacted meanwhile
                problems.append(f"an attachment of entry {seq} is missing or damaged: {attachment.file}")
        return problems

    def _path(self, file_id: str) -> Path:
        return self._vault.home.attachments / f"{file_id}.sealed"

    def _write(self, file_id: str, sha256: bytes, parts: Iterable[bytes]) -> None:
        make_private_folder(self._vault.home.attachments)
        sealed = seal_parts(_checked(parts, sha256), self._vault.file_key(file_id), self._vault.label(file_id))
        replace_file(self._path(file_id), sealed, "an attachment")


def free_name(folder: Path, wished: str) -> Path:
    """Return a path in a folder where nothing is yet, whatever the name holds."""
    name = Path(wished.replace("\\", "/")).name.lstrip(".") or "attachment"
    name = "".join(character if character.isprintable() and character not in '<>:"|?*' else "_" for character in name)
    stem, suffix = Path(name).stem[:100], Path(name).suffix[:20]
    candidates = (folder / f"{stem}{f' {number}' if number else ''}{suffix}" for number in range(10_000))
    return next(path for path in candidates if not path.exists())


def _checked(parts: Iterable[bytes], sha256: bytes) -> Iterator[bytes]:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
        yield part
    if digest.digest() != sha256:
        raise GuardianError("The file changed while it was read.", "Attach it again once nothing writes to it.")
