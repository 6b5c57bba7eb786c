"""Answers: the entry that one becomes, and the answer that an entry is."""

import re
from collections.abc import Sequence
from typing import Any

from core.entries import Draft, Entry, Kind, Origin
from core.inference.generation import Generation, GenerationCut
from core.inference.messages import Sampling
from core.services.chat_prompt import ChatPrompt, recalled_in
from core.services.questions import Asked
from core.services.results import Answer
from core.writing.citations import citation_line


def answer_draft(
    asked: Asked, prompt: ChatPrompt, generation: Generation, base: str, sampling: Sampling, cut: GenerationCut | None
) -> Draft:
    """Draft the entry of an answer; `cut` says why it has no end. What was never said rests on nothing."""
    rests_on = cited(generation.text, prompt.shown, _rests_on(asked.question)) if generation.text.strip() else []
    facts = {
        "adapter": generation.adapter,
        "base": base,
        "citations": rests_on,
        "recalled": prompt.shown,
        "tokens": generation.tokens,
        "seconds": round(generation.seconds, 3),
        "uncertainty": generation.nats / generation.tokens if generation.tokens else None,
        "is_stopped": generation.is_stopped,
        "finish": generation.finish,
        "dropped_tokens": generation.dropped_tokens,
        "dropped_turns": prompt.dropped_turns,
        "temperature": sampling.temperature,
        "min_p": sampling.min_p,
    }
    if cut is not None:
        facts |= {"problem": cut.title, "advice": cut.advice}
    return _draft(asked, generation.text, facts)


def repetition_draft(asked: Asked, correction: Entry) -> Draft:
    """Draft an answer that is a correction of the principal's, word for word; no model had a part in it."""
    facts = {
        "adapter": None,
        "base": None,
        "citations": [correction.seq],
        "recalled": [correction.seq],
        "tokens": 0,
        "seconds": 0.0,
        "uncertainty": None,
        "is_stopped": False,
        "correction": correction.seq,
    }
    return _draft(asked, correction.text, facts)


def answer_of(entry: Entry) -> Answer:
    """Read an answer from its entry."""
    meta = entry.meta
    return Answer(
        seq=entry.seq,
        question_seq=entry.parent or 0,
        thread=entry.thread or 0,
        text=entry.text,
        tokens=meta["tokens"],
        seconds=meta["seconds"],
        uncertainty=meta["uncertainty"],
        asked_back=False,
        citations=meta["citations"],
        adapter=meta["adapter"],
        is_stopped=meta["is_stopped"],
        finish=meta.get("finish", "stopped" if meta["is_stopped"] else "end"),
        dropped_tokens=meta.get("dropped_tokens", 0),
        dropped_turns=meta.get("dropped_turns", 0),
        correction=meta.get("correction"),
        problem=meta.get("problem", ""),
        advice=meta.get("advice", ""),
    )


def cited(answer: str, shown: Sequence[int], recalled: Sequence[int]) -> list[int]:
    """Return the seqs an answer rests on: those it names of all it was shown, or else what was recalled for it."""
    named = {int(number) for number in re.findall(r"\[(\d{1,18})\]", answer)}
    return [seq for seq in shown if seq in named] or list(recalled)


def _draft(asked: Asked, said: str, facts: dict[str, Any]) -> Draft:
    text = said + citation_line(facts["citations"])
    return Draft(Kind.ANSWER, Origin.MODEL, text, thread=asked.thread, parent=asked.seq, meta=facts)


def _rests_on(question: Entry) -> list[int]:
    new = [seq for seq, _, _ in recalled_in(question)]
    return [*new, *question.meta.get("recalled_earlier", [])]
