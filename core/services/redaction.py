"""Redaction: take back what an entry says, wherever the vault holds it."""

from collections.abc import Callable, Sequence

from core.errors import GuardianError
from core.files import exclusive_lock, remove_durably
from core.log.log import Log
from core.log.redact import reached
from core.services.adapters import AdapterService
from core.services.attachments import AttachmentService
from core.services.conversation_states import kept_conversations
from core.services.fused_files import FusedFiles
from core.services.learn import LearnService
from core.services.results import Redaction
from core.vault.vault import Vault


class RedactionService:
    """Remove texts from the log and tell what they had reached."""

    def __init__(
        self,
        log: Log,
        vault: Vault,
        attachments: AttachmentService,
        adapters: AdapterService,
        learn: LearnService,
        fused: FusedFiles,
        backups_holding: Callable[[int], list[str]],
        forget_conversations: Callable[[], None],
    ) -> None:
        self._log = log
        self._vault = vault
        self._attachments = attachments
        self._adapters = adapters
        self._learn = learn
        self._fused = fused
        self._backups_holding = backups_holding
        self._forget_conversations = forget_conversations
        self._conversations = kept_conversations(log, vault)

    def reach(self, seqs: Sequence[int]) -> Redaction:
        """Say what a redaction would do and what it would not reach; nothing is changed, and its `seq` is 0.

        `redacted` are the entries that would lose their text. Raises GuardianError for what cannot be redacted.
        """
        with self._log.reading() as connection:
            doomed = reached(connection, seqs)
        return Redaction(
            seq=0,
            redacted=doomed,
            may_repeat=self._log.citing(doomed),
            adapters=list(dict.fromkeys(one.id for seq in doomed for one in self._adapters.having_learnt(seq))),
            backups=self._backups_holding(min(doomed)),
        )

    def redact(self, seqs: Sequence[int], reason: str, with_citing: bool = False) -> Redaction:
        """Remove text, details, attachments and index rows of entries and of what is said about them; mark adapters.

        That is insights that cite them, commentary on them, their corrections and the reasons they were rejected for.
        `with_citing` takes along answers that cite them or were shown them, and earlier and later versions of the same
        text. What remains is named: entries that may repeat it, adapters that learnt it, backups that hold it. Raises
        GuardianError for an unknown entry or an empty reason, DiskFull, LogDamaged.
        """
        if not reason.strip():
            raise GuardianError("A redaction needs a reason.", "Say in a few words why; the reason stays in the log.")
        wanted = self._with_citing(seqs) if with_citing else list(seqs)
        done = self._log.redact(wanted, reason)
        self._forget_conversations()  # also those that the model still holds
        self.finish()
        return Redaction(
            seq=done.seq,
            redacted=done.seqs,
            may_repeat=self._log.citing(done.seqs),
            adapters=[record.id for record in self._adapters.adapters() if set(record.redacted) & set(done.seqs)],
            backups=self._backups_holding(min(done.seqs)),
        )

    def finish(self) -> None:
        """Remove the files that hold what was redacted; called at each opening too, in case that was interrupted.

        While a backup is copying such files they stay, for the next opening.
        """
        if not (redacted := self._log.redacted()):
            return
        self._learn.forget_run_with(redacted)
        self._conversations.forget_redacted()
        self._fused.remove_redacted()
        remove_durably(self._vault.home.old_logs())  # copies from before a migration hold the text as well
        with exclusive_lock(self._vault.home.backup_lock) as is_mine:
            if is_mine:
                self._attachments.remove_unwanted()

    def _with_citing(self, seqs: Sequence[int]) -> list[int]:
        wanted = set(seqs)
        while more := set(self._log.citing(sorted(wanted))) - wanted:
            wanted |= more
        return sorted(wanted)
