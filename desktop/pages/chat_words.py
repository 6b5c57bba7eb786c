"""What is said about questions and answers, in small text under them and to a screen reader."""

from PySide6.QtCore import QCoreApplication, QLocale

from core.entries import Entry, Kind
from core.services.certainty import LEAST_ANSWERS, Certainty
from core.services.conversation_tree import Branching
from core.writing.citations import without_citations
from desktop.models.words import shown_time
from desktop.pages.chat_branch import Branch
from desktop.widgets.core_texts import in_own_words
from desktop.widgets.message_text import MessageText

translate = QCoreApplication.translate

_SPOKEN_CHARS = 300


def certainty_words(certainty: Certainty | None) -> str:
    """Say how sure the model was, where that can be said; `core.services.certainty` holds the rule."""
    if certainty is None:
        return ""
    return {
        "surer": translate("Chat", "surer than in most of its answers"),
        "usual": translate("Chat", "about as sure as usual"),
        "less_sure": translate("Chat", "less sure than in most of its answers"),
    }.get(certainty.standing, "")


def certainty_explained(certainty: Certainty | None) -> str:
    """Say what was measured, and what it does not mean."""
    if certainty is None:
        return translate("Chat", "How sure the model was is not known of this answer.")
    measured = translate(
        "Chat", "On average it chose among about {choices} equally likely pieces of words ({nats} nats a token)."
    )
    if certainty.standing == "unknown":
        compared = translate("Chat", "To compare, {least} longer answers of this model are needed; there are {count}.")
    else:
        compared = translate("Chat", "Of its last {count} answers, {share} % were surer.")
    meaning = translate("Chat", "This says how steady the model was, not whether the answer is true.")
    return " ".join((measured, compared, meaning)).format(
        choices=_number(certainty.choices, 1),
        nats=_number(certainty.nats, 2),
        least=LEAST_ANSWERS,
        count=certainty.compared_with,
        share=round(100 * certainty.share_surer),
    )


def speaker(answer: Entry) -> str:
    """Name whose words an answer is."""
    if answer.meta.get("correction"):
        return translate("Chat", "your own correction, word for word")
    return answer.meta.get("adapter") or translate("Chat", "base model")


def end_words(answer: Entry) -> str:
    """Say how an answer was cut short, if it was."""
    meta = answer.meta
    if meta.get("problem"):
        return translate("Chat", "cut: {problem}").format(problem=in_own_words(meta["problem"]))
    if meta.get("is_stopped"):
        return translate("Chat", "stopped by you")
    return {
        "length": translate("Chat", "cut off at its longest"),
        "context": translate("Chat", "cut off: the context is full"),
        "loop": translate("Chat", "cut off where it began to repeat itself"),
    }.get(meta.get("finish", ""), "")


def verdict_words(verdict: str) -> str:
    """Say what the principal thinks of an answer."""
    return {
        "endorse": translate("Chat", "Endorsed by you"),
        "accept": translate("Chat", "Accepted by you"),
        "reject": translate("Chat", "Rejected by you"),
        "correct": translate("Chat", "Corrected by you"),
    }.get(verdict, "")


def as_messages(branch: Branch) -> list[MessageText]:
    """Return a branch as messages."""
    return [
        _answer(branch, turn)
        if turn.entry.kind is Kind.ANSWER
        else _question(turn, is_leaf=turn.entry.seq == branch.leaf)
        for turn in branch.turns
    ]


def _question(turn: Branching, *, is_leaf: bool) -> MessageText:
    entry = turn.entry
    notes = [translate("Chat", "redacted")] if entry.is_redacted else []
    if is_leaf and not entry.is_redacted:
        notes.append(translate("Chat", "Not answered. A answers it."))
    spoken = translate("Chat", "You, {when}: {text}")
    return MessageText(
        entry.text,
        is_own=True,
        note=" · ".join(notes),
        seq=entry.seq,
        number=turn.number,
        siblings=tuple(turn.siblings),
        spoken=spoken.format(when=shown_time(entry.time_utc_ns), text=entry.text[:_SPOKEN_CHARS]),
    )


def _answer(branch: Branch, turn: Branching) -> MessageText:
    entry = turn.entry
    meta, certainty = entry.meta, branch.certainties.get(entry.seq)
    verdict = branch.verdicts[entry.seq].verdict if entry.seq in branch.verdicts else ""
    left_out = translate("Chat", "not all of it fitted into the model's context") if meta.get("dropped_tokens") else ""
    who = translate("Chat", "redacted") if entry.is_redacted else speaker(entry)
    said = verdict_words(verdict)
    spoken = (
        translate("Chat", "{who}, {when}, {verdict}: {text}") if said else translate("Chat", "{who}, {when}: {text}")
    )
    return MessageText(
        without_citations(entry) or translate("Chat", "(nothing)"),
        is_own=False,
        note=" · ".join(part for part in (who, certainty_words(certainty), end_words(entry), left_out) if part),
        citations=tuple(meta.get("citations", ())),
        seq=entry.seq,
        number=turn.number,
        siblings=tuple(turn.siblings),
        verdict=verdict,
        said=said,
        correction=branch.corrections.get(entry.seq, ""),
        explanation=certainty_explained(certainty),
        facts=tuple(_facts(entry, certainty)),
        is_cut=meta.get("finish") in {"length", "context"},
        spoken=spoken.format(
            who=who, when=shown_time(entry.time_utc_ns), verdict=said, text=entry.text[:_SPOKEN_CHARS]
        ),
    )


def _facts(entry: Entry, certainty: Certainty | None) -> list[tuple[str, str]]:
    meta = entry.meta
    tokens, seconds = int(meta.get("tokens") or 0), float(meta.get("seconds") or 0.0)
    speed = translate("Chat", "{tokens} tokens in {seconds} s, {rate} a second").format(
        tokens=tokens, seconds=_number(seconds, 1), rate=_number(tokens / seconds, 1) if seconds else "?"
    )
    facts = [
        (translate("Chat", "Model"), str(meta.get("base") or translate("Chat", "none: these are your own words"))),
        (translate("Chat", "Adapter"), str(meta.get("adapter") or translate("Chat", "none"))),
        (translate("Chat", "Length and speed"), speed),
        (translate("Chat", "How sure"), certainty_explained(certainty)),
        (translate("Chat", "Written"), shown_time(entry.time_utc_ns)),
    ]
    if meta.get("dropped_turns"):
        left_out = translate("Chat", "The first {count} turns of this conversation were not shown to the model.")
        facts.append((translate("Chat", "Left out"), left_out.format(count=meta["dropped_turns"])))
    if meta.get("dropped_tokens"):
        left_out = translate("Chat", "{count} tokens did not fit into the model's context.")
        facts.append((translate("Chat", "Left out"), left_out.format(count=meta["dropped_tokens"])))
    if meta.get("advice"):
        facts.append((translate("Chat", "Why it was cut"), in_own_words(f"{meta.get('problem', '')} {meta['advice']}")))
    return facts


def _number(value: float, digits: int) -> str:
    return QLocale().toString(value, "f", digits)
