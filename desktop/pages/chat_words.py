"""What is said about an answer, in small text under it."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from core.entries import Entry, Kind
from core.services.results import Answer
from desktop.widgets.message import MessageText

# Mean nats a token; e to this power is how many words, on average, the model found about equally likely.
_SURE_NATS = 0.9
_UNSURE_NATS = 2.0


def _tr(text: str) -> str:
    return QCoreApplication.translate("Chat", text)


def certainty(nats_a_token: float | None) -> str:
    """Say how sure the model was, with the number it is said from."""
    if nats_a_token is None:
        return ""
    if nats_a_token < _SURE_NATS:
        word = _tr("model sure")
    elif nats_a_token < _UNSURE_NATS:
        word = _tr("model fairly sure")
    else:
        word = _tr("model unsure")
    return _tr("{word}: {number} nats a token").format(word=word, number=f"{nats_a_token:.1f}")


def speaker(adapter: str | None) -> str:
    """Name who answered."""
    return adapter or _tr("base model")


def about(adapter: str | None, uncertainty: float | None, end: str, *, is_correction: bool) -> str:
    """Say everything about an answer in one line; `end` says how it was cut short."""
    if is_correction:
        return _tr("your own correction, word for word")
    return " · ".join(part for part in (speaker(adapter), certainty(uncertainty), end) if part)


def about_answer(answer: Answer) -> str:
    """Say it of a new answer."""
    end = _end(answer.finish, is_stopped=answer.is_stopped, problem=answer.problem)
    said = about(answer.adapter, answer.uncertainty, end, is_correction=answer.correction is not None)
    left_out = _tr("not all of it fitted into the model's context") if answer.dropped_tokens else ""
    return " · ".join(part for part in (said, left_out) if part)


def _end(finish: str, *, is_stopped: bool, problem: str) -> str:
    if problem:
        return _tr("cut: {problem}").format(problem=problem)
    if finish in {"length", "context"}:
        return _tr("cut off at its longest") if finish == "length" else _tr("cut off: the context is full")
    return _tr("stopped by you") if is_stopped else ""


def as_messages(entries: Iterable[Entry]) -> list[MessageText]:
    """Return a conversation from the log as messages."""
    return [_as_message(entry) for entry in entries]


def _as_message(entry: Entry) -> MessageText:
    if entry.kind is not Kind.ANSWER:
        return MessageText(entry.text, is_own=True)
    meta = entry.meta
    end = _end(meta.get("finish", ""), is_stopped=bool(meta.get("is_stopped")), problem=meta.get("problem", ""))
    is_correction = bool(meta.get("correction"))
    note = about(meta.get("adapter"), meta.get("uncertainty"), end, is_correction=is_correction)
    return MessageText(entry.text, is_own=False, note=note, citations=meta.get("citations", ()))
