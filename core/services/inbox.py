"""Bring what was captured while the vault was locked into the log."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from core.entries import Attachment
from core.errors import DiskFull, GuardianError
from core.log.append import Import
from core.log.log import Log
from core.services.attachments import AttachmentService
from core.services.tags import tag_details
from core.vault.inbox import Captured, Enclosed, remove_orphans, take
from core.vault.vault import Vault


@dataclass(frozen=True)
class Merged:
    """How many captures came into the log, and the names of what could not be opened and was kept aside."""

    added: int = 0
    damaged: list[str] = field(default_factory=list)


def merge_inbox(log: Log, vault: Vault) -> Merged:
    """Append each capture of the inbox once, whatever was interrupted before, and remove its box.

    A file that cannot be opened is kept aside; what was captured with it comes all the same. On a full disk what is
    left stays in the inbox.
    """
    added = 0
    damaged: list[str] = []
    if log.damage or vault.header_problem:
        return Merged()
    attachments = AttachmentService(log, vault)
    for captured in take(vault, damaged.append):
        try:
            added += _merge(log, attachments, captured, damaged)
        except DiskFull:
            break
    remove_orphans(vault.home)
    return Merged(added, damaged)


def _merge(log: Log, attachments: AttachmentService, captured: Captured, damaged: list[str]) -> bool:
    known_as, draft = f"inbox/{captured.id}", captured.draft
    attached = tuple(_attached(attachments, captured.enclosed, damaged))
    draft = replace(draft, details=tag_details(draft.text), attachments=attached)
    (seq,) = log.append_imports([Import(draft, known_as, known_as)])
    if seq is not None and not attachments.has(attached):  # the same content has just been redacted elsewhere
        list(_attached(attachments, captured.enclosed, damaged))
    captured.remove()
    return seq is not None


def _attached(
    attachments: AttachmentService, enclosed: tuple[Enclosed, ...], damaged: list[str]
) -> Iterator[Attachment]:
    for one in enclosed:
        try:
            file_id = attachments.put(one.sha256, one.parts())
        except DiskFull:
            raise
        except GuardianError:  # changed, cut short or gone
            damaged.append(one.put_aside())
            continue
        yield Attachment(file_id, one.name, one.media_type, one.size_bytes, one.sha256)
