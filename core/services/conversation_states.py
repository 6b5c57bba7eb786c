"""Where the states of conversations with the model are kept, and that no state outlives what it was made from."""

from core.files import remove_durably
from core.inference.kept import KeptConversations
from core.log.log import Log
from core.paths import Home
from core.vault.vault import Vault


def kept_conversations(log: Log, vault: Vault) -> KeptConversations:
    """Return what is kept of the conversations of a vault; a redaction leaves all of it behind."""
    return KeptConversations(
        vault.home.conversation_states, vault.vault_id, vault.file_key, lambda: len(log.redacted())
    )


def remove_conversation_states(home: Home) -> None:
    """Remove what is kept of conversations, where keys or the log changed so that nothing can be made of it."""
    folder = home.conversation_states
    remove_durably([*folder.glob("*.sealed"), *folder.glob(".*.partial")])
