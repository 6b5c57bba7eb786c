"""What is settled between the log and the files beside it when a vault is opened."""

from core.entries import Draft, Kind, Origin
from core.files import remove_leftovers
from core.log.log import Log
from core.services.inbox import merge_inbox
from core.vault.change import upgrade_header
from core.vault.header import problem, read_content
from core.vault.vault import Vault


def recorded_header(log: Log) -> tuple[int, bytes] | None:
    """Return generation and content of the header that the log saw last, None if it never saw one."""
    generation, content = log.state("generation"), log.state("header")
    return None if generation is None or content is None else (generation, content)


def settle(log: Log, vault: Vault) -> None:
    """Compare the header with what the log saw last, upgrade an old one, and merge what was captured while locked.

    A header that was changed or put back leaves the log open for reading only. Raises DiskFull.
    """

    def record(generation: int, content: bytes) -> None:
        log.remember(generation=generation, header=content)

    if vault.header_problem or not log.damage:
        wrong, news = vault.reconcile(recorded_header(log))
        if wrong and _read_again(vault):
            wrong, news = vault.reconcile(recorded_header(log))
        if wrong:
            log.stop_writing([wrong])
        elif news is not None:
            record(*news)
    if not log.damage:
        home = vault.home
        derived = (home.fused, home.conversation_states)
        for folder in (home.folder, home.sealed, home.attachments, home.inbox, *derived):
            remove_leftovers(folder)
        if vault.is_old_format:
            upgrade_header(vault, record)
        for name in merge_inbox(log, vault).damaged:
            log.append(Draft(Kind.INCIDENT, Origin.DOCUMENT, "", meta={"kept_aside": name}))


def _read_again(vault: Vault) -> bool:
    """Take over a header that another process wrote after ours was read; tell whether there is one."""
    content = read_content(vault.home)
    is_later = content != vault.header_bytes and problem(content, vault.keys.header) is None
    if is_later:
        vault.adopt(content)
    return is_later
