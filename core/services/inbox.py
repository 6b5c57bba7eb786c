"""Bring what was captured while the vault was locked into the log."""

from dataclasses import dataclass, field

from core.errors import DiskFull
from core.log.append import Import
from core.log.log import Log
from core.vault.inbox import take
from core.vault.vault import Vault


@dataclass(frozen=True)
class Merged:
    """How many captures came into the log, and the names of boxes that could not be opened and were kept aside."""

    added: int = 0
    damaged: list[str] = field(default_factory=list)


def merge_inbox(log: Log, vault: Vault) -> Merged:
    """Append each capture of the inbox once, whatever was interrupted before, and remove its box.

    On a full disk what is left stays in the inbox.
    """
    added = 0
    damaged: list[str] = []
    if log.damage or vault.header_problem:
        return Merged()
    for captured in take(vault, damaged.append):
        known_as = f"inbox/{captured.id}"
        try:
            (seq,) = log.append_imports([Import(captured.draft, known_as, known_as)])
        except DiskFull:
            break
        captured.remove()
        added += seq is not None
    return Merged(added, damaged)
