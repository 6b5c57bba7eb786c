"""Which adapters keep their weights: the newest, and whatever is in use or may be needed again."""

from collections.abc import Sequence

from core.entries import Draft
from core.files import remove_durably
from core.log.log import Log
from core.services.adapters import AdapterService, deletion, promotion, rollback
from core.services.results import AdapterRecord
from core.vault.vault import Vault

KEPT = 8


def make_room(log: Log, vault: Vault, adapters: AdapterService, kept: int) -> list[str]:
    """Delete the weights of all adapters but the newest `kept` and those that are needed; return whose.

    Their entries stay, and a new one says that the weights are gone: first that, so that no file is missing without a
    reason. Raises DiskFull.
    """
    removed = superfluous(adapters.adapters(), needed(adapters), kept)
    if removed:
        log.append(deletion(removed))
        remove_durably(vault.sealed_path(adapter) for adapter in removed)
    return removed


def superfluous(records: Sequence[AdapterRecord], needed: set[str], kept: int) -> list[str]:
    """Return the adapters with weights, `records` being the newest first, that neither are needed nor among `kept`."""
    there = [record.id for record in records if record.file]
    return [adapter for adapter in there[kept:] if adapter not in needed]


def needed(adapters: AdapterService) -> set[str]:
    """Return what no deletion may touch.

    That is for each base model the adapter in use and the one a rollback returns to, and what the next run goes on
    from.
    """
    used = {adapter for promoted in adapters.in_use_by_base().values() for adapter in promoted[-2:]}
    return used | {adapter for adapter in (adapters.to_continue_from(),) if adapter}


def way_to(promoted: Sequence[str], base: str, wanted: str | None) -> list[Draft]:
    """Draft what brings another adapter into use than the last of `promoted`; nothing if it is in use, None is none."""
    if wanted is None:
        return [rollback(base) for _ in promoted]
    if wanted not in promoted:
        return [promotion(wanted)]
    last = len(promoted) - 1 - list(reversed(promoted)).index(wanted)
    return [rollback(base) for _ in promoted[last + 1 :]]
