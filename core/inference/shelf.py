"""Which conversations the running worker holds, and what of them is put away and fetched back."""

import contextlib
import time
from collections.abc import Callable

from core.diagnostics import Diagnostics
from core.errors import GuardianError, WorkerDied
from core.inference.kept import KeptConversations
from core.inference.messages import (
    ConversationRestored,
    ConversationSealed,
    ForgetConversations,
    RestoreConversation,
    SealConversation,
)
from core.inference.session import Session

MOST_SEALED = 4
RESTORE_LIMIT_S = 30.0
_diagnostics = Diagnostics("inference")


class Shelf:
    """The conversations of one worker, those used last at the end. Without `kept` nothing outlives the worker.

    Nothing here is an error for the principal: a state that cannot be put away or fetched back is forgotten.
    """

    def __init__(self, kept: KeptConversations | None) -> None:
        self._kept = kept
        self._used: dict[str, int] = {}  # with the number of redactions at the time

    def clear(self) -> None:
        """Begin with a new worker, which holds nothing."""
        self._used = {}

    def restore(self, session: Session, conversation: str) -> None:
        """Fetch the state of a conversation back, unless the worker holds it. Raises WorkerDied."""
        if self._kept is None:
            return
        try:
            redactions = self._kept.redactions()
            if self._used and redactions != max(self._used.values()):
                self.forget_all(session)
            is_held = self._used.pop(conversation, None) is not None
            if not is_held and self._kept.is_kept(conversation):
                self._fetch(session, conversation)
            self._used[conversation] = redactions
        except WorkerDied:
            self._kept.forget(conversation)
            raise
        except GuardianError as error:
            _diagnostics.note("not restored", worker="inference", error=type(error).__name__)

    def seal(self, session: Session, is_unwanted: Callable[[], bool], limit_s: float) -> None:
        """Put the states of the conversations used last away, as far as the time goes and nobody minds."""
        if self._kept is None:
            return
        give_up = time.monotonic() + limit_s
        try:
            self._kept.make_room()
            redactions = self._kept.redactions()
            recent = [name for name, seen in self._used.items() if seen == redactions][-MOST_SEALED:]
            for conversation in recent:
                if is_unwanted() or time.monotonic() >= give_up:
                    break
                session.send(SealConversation(conversation, self._kept.file(conversation)))
                sealed = session.wait_for(ConversationSealed, give_up - time.monotonic())
                if not sealed.tokens:
                    self._kept.forget(conversation)
            self._kept.make_room()
        except (GuardianError, OSError) as error:
            _diagnostics.note("not sealed", worker="inference", error=type(error).__name__)

    def forget_all(self, session: Session | None) -> None:
        """Remove every state, those in files and those the worker holds."""
        self._used = {}
        if self._kept is not None:
            self._kept.forget_all()
        if session is not None and session.is_running:
            with contextlib.suppress(WorkerDied):
                session.send(ForgetConversations())

    def _fetch(self, session: Session, conversation: str) -> None:
        if self._kept is None:
            return
        session.send(RestoreConversation(conversation, self._kept.file(conversation)))
        try:
            restored = session.wait_for(ConversationRestored, RESTORE_LIMIT_S)
        except WorkerDied:
            raise
        except GuardianError:
            restored = ConversationRestored(conversation, 0)
        if not restored.tokens:
            self._kept.forget(conversation)
