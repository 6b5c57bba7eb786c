"""Ghost text: how the principal's text may go on; nothing is in the log until it is accepted."""

import re
import threading
from collections.abc import Callable, Sequence

from core.entries import Draft, Kind, Origin
from core.errors import GuardianError
from core.inference.messages import Sampling
from core.inference.sampling import GHOST
from core.log.log import Log
from core.services.documents import DocumentService, verdict_draft
from core.services.writer import OwnStop, Writer
from core.services.writing_results import Completion
from core.writing.budget import cut, estimated_tokens

BEFORE_TOKENS = 512
CONTEXT_TOKENS = 1024
_WINDOW_CHARACTERS = 1024  # the beginning of what the model sees moves in such steps, so that its cache stays of use
_SENTENCE_END = re.compile(r"[.!?…][\"'\u201d\u2019)\]]*(?=\s)|\n")
_LEAST_OVERLAP = 3  # characters that the continuation may share with what follows by chance


class CompletionService:
    """Continue what the principal writes while they write it."""

    def __init__(self, log: Log, writer: Writer, documents: DocumentService) -> None:
        self._log = log
        self._writer = writer
        self._documents = documents

    def complete(
        self,
        text_before: str,
        text_after: str = "",
        context: Sequence[str] = (),
        conversation: str = "completion",
        on_delta: Callable[[str], None] = lambda _text: None,
        stop: threading.Event | None = None,
        sampling: Sampling | None = None,
    ) -> Completion:
        """Return about the rest of a sentence, in the layout of training, by the adapter in use.

        `context` are earlier documents. `conversation` names the document, so that what the model has read of it is
        used again. Setting `stop` ends it within a token: do that when typing goes on. Raises what the engine raises.
        """
        if not text_before.strip():
            raise GuardianError("There is nothing to continue.", "Write a few words first.")
        said = list[str]()
        with OwnStop(stop) as own_stop:

            def take(piece: str) -> None:
                shown = sum(map(len, said))
                said.append(piece)
                end = ending(text := "".join(said))
                if fresh := text[shown : len(text) if end is None else end]:
                    on_delta(fresh)
                if end is not None:
                    own_stop.set()

            generation = self._writer.ghost_text(
                fitting(context), window(text_before), sampling or GHOST, take, own_stop, f"complete-{conversation}"
            )
            has_ended = ending(generation.text) is not None
        text = without_overlap(generation.text[: ending(generation.text)], text_after)
        return Completion(
            text=text,
            tokens=generation.tokens,
            seconds=round(generation.seconds, 4),
            first_token_s=round(generation.first_token_s, 4),
            is_stopped=generation.is_stopped and not has_ended,
        )

    def accept(
        self, text: str, document: int | None = None, at: int | None = None, version: int | None = None
    ) -> list[int]:
        """Record that a completion was taken, in a document at a place of a version; return the entries made.

        They are the suggestion, the verdict and, in a document, the edit. Raises GuardianError, DocumentChanged.
        """
        if not text:
            raise GuardianError("There is nothing to accept.", "Give the text that was taken.")
        meta: dict[str, object] = {"what": "complete", "base": self._writer.base()}
        if document is not None:
            state = self._documents.state(document, version)
            place = len(state.text) if at is None else at
            return self._documents.insert(document, text, place, state.version, meta)
        facts = meta | {"spans": [[0, 0, len(text)]]}
        with self._log.appending() as appender:
            suggestion = appender.append(Draft(Kind.SUGGESTION, Origin.MODEL, text, meta=facts))
            verdict = appender.append(verdict_draft("accept", suggestion, None, 0))
        return [suggestion, verdict]


def window(text: str) -> str:
    """Return the end of a text that the model sees: the same beginning until much more was written."""
    if estimated_tokens(text) <= BEFORE_TOKENS:
        return text
    kept = len(cut(text, BEFORE_TOKENS, keeps_end=True))
    start = -(-(len(text) - kept) // _WINDOW_CHARACTERS) * _WINDOW_CHARACTERS
    return text[min(start, len(text) - _WINDOW_CHARACTERS // 4) :]


def fitting(context: Sequence[str]) -> list[str]:
    """Return the last documents of a context that fit, in their order."""
    kept, room = list[str](), CONTEXT_TOKENS
    for text in reversed(context):
        room -= estimated_tokens(text)
        if room < 0:
            break
        kept.insert(0, text)
    return kept


def ending(text: str) -> int | None:
    """Return where a sentence or a line ends in a continuation, None if it has not ended."""
    start = len(text) - len(text.lstrip())
    match = _SENTENCE_END.search(text, start)
    if match is None:
        return None
    return match.start() if match.group() == "\n" else match.end()


def without_overlap(text: str, text_after: str) -> str:
    """Return a continuation without the end that stands behind it already."""
    after = text_after.lstrip()
    for length in range(min(len(text), len(after)), _LEAST_OVERLAP - 1, -1):
        if text.endswith(after[:length]):
            return text[: len(text) - length]
    return text
