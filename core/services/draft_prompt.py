"""What the model is shown in each step of a draft, within the room there is."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.clock import utc_text
from core.entries import Entry, Origin
from core.guard.origin import own_words
from core.inference.messages import Chat, Documents, Prompt, Turn
from core.services.passages import Passage
from core.services.writer import OVERHEAD_TOKENS, prompt_text
from core.writing.budget import Part, estimated_tokens, fit
from core.writing.kinds import LENGTHS, NAMES, DraftKind, Step

_SELF_MODEL_SHARE = 0.4  # of the style; passages have the rest
_OPENINGS = {Step.PLAN: "1.", Step.CRITIQUE: "-"}  # how a list begins that the model goes on with
_WORDS = re.compile(r"[^\W\d_]{2,}")
_MARK = re.compile(r"\A\s*(?:\d{1,2}[.)]|[-*•])\s*")
_LEAST_WORDS = 3
_SHARES: Mapping[Step, Mapping[str, float]] = {
    Step.PLAN: {"topic": 0.5, "thread": 0.5},
    Step.DRAFT: {"topic": 0.3, "plan": 0.3, "thread": 0.4},
    Step.CRITIQUE: {"draft": 0.6, "topic": 0.15, "thread": 0.25},
    Step.REVISION: {"draft": 0.55, "critique": 0.2, "topic": 0.1, "thread": 0.15},
}
_WRITERS = {
    Origin.SELF: "this person",
    Origin.KNOWN: "somebody known",
    Origin.UNKNOWN: "somebody unknown",
    Origin.DOCUMENT: "a document",
    Origin.WEB: "the web",
    Origin.MODEL: "the model",
}


@dataclass(frozen=True)
class Style:
    """Who the model writes as, as a system turn and as documents that stand before what is written.

    `citations` are the entries it shows, `left_out` tokens by part that did not fit.
    """

    system: str
    documents: list[str]
    citations: list[int]
    left_out: dict[str, int]

    @property
    def tokens(self) -> int:
        """About how much room it takes."""
        return max(estimated_tokens(self.system), sum(map(estimated_tokens, self.documents)))


@dataclass(frozen=True)
class Asked:
    """A prompt; `opening` are its last characters that belong to the answer, `frame` the lines of ours in it."""

    prompt: Prompt
    left_out: dict[str, int]
    frame: str
    opening: str = ""


def style(self_model: str, passages: Sequence[Passage], room_tokens: int) -> Style:
    """Describe the principal to the model; the same in all steps of a draft, so that its KV cache is used again."""
    head = prompt_text("writing_system")
    texts = [f"({passage.day})\n{passage.text}" for passage in passages]
    parts = [
        Part("self_model", [self_model] if self_model else [], _SELF_MODEL_SHARE),
        Part("passages", texts, 1 - _SELF_MODEL_SHARE),
    ]
    frames = [head, *(prompt_text(name) for name in ("writing_self_model", "writing_passages"))]
    fitted = fit(parts, room_tokens - sum(map(estimated_tokens, frames)) - len(texts))
    about, kept = fitted.texts["self_model"], fitted.texts["passages"]
    system = [head]
    if about:
        system.append(prompt_text("writing_self_model").format(self_model=about[0]))
    if kept:
        system.append(prompt_text("writing_passages").format(passages="\n\n".join(kept)))
    # The best passage stands nearest to what is written, where it counts most.
    documents = [*about, *(text.partition("\n")[2] for text in reversed(kept))]
    citations = [passage.seq for passage in passages[: len(kept)]]
    return Style("\n\n".join(system), documents, citations, fitted.left_out)


def instruction(
    kind: DraftKind, step: Step, values: Mapping[str, str], thread: Sequence[str], described: Style, room_tokens: int
) -> Asked:
    """Ask a model that takes instructions for a step.

    `values` are topic, plan, draft and critique as far as they are there; `thread` is quoted, the nearest first.
    """
    frame = prompt_text(f"{kind}_{step}")
    filled, left_out = _filled(step, values, thread, room_tokens - estimated_tokens(frame))
    filled["words"] = LENGTHS[kind].words
    return Asked(Chat([Turn("system", described.system), Turn("user", frame.format(**filled))]), left_out, frame)


def continuation(
    kind: DraftKind, step: Step, values: Mapping[str, str], thread: Sequence[str], described: Style, room_tokens: int
) -> Asked:
    """Ask a model that only continues texts: the step is how a document of the principal's goes on."""
    frame = prompt_text(f"continue_{step}")
    filled, left_out = _filled(step, values, thread, room_tokens - estimated_tokens(frame))
    filled["head"] = prompt_text(f"continue_{kind}").format(topic=filled["topic"].rstrip(".!?… \n"))
    filled["name"] = NAMES[kind]
    text = frame.format(**filled)
    # Without the marks of a list, or what follows becomes a list as well.
    points = " ".join(_MARK.sub("", line) for line in filled.get("plan", "").splitlines())
    plan = [f"{filled['head']} {points}"] if points else []
    # Nothing stands behind the head: after a title small models make lists, after a sentence they go on in sentences.
    return Asked(Documents([*described.documents, *plan], text), left_out, frame, _OPENINGS.get(step, ""))


def room(context_tokens: int, described: Style, answer_tokens: int) -> int:
    """Return how many tokens are left for what is asked."""
    return context_tokens - OVERHEAD_TOKENS - described.tokens - answer_tokens


def telling_lines(plan: str) -> str:
    """Return the points of a plan that say something, each once: lines of a few words."""
    lines = {_MARK.sub("", line): line for line in reversed(plan.splitlines())}
    return "\n".join(line for bare, line in reversed(lines.items()) if len(_WORDS.findall(bare)) >= _LEAST_WORDS)


def _filled(
    step: Step, values: Mapping[str, str], thread: Sequence[str], room_tokens: int
) -> tuple[dict[str, str], dict[str, int]]:
    frame = prompt_text("writing_thread") if thread else ""
    parts = [
        Part(name, thread if name == "thread" else [values.get(name, "")], share)
        for name, share in _SHARES[step].items()
        if name != "thread" or thread
    ]
    fitted = fit(parts, room_tokens - estimated_tokens(frame))
    filled = {name: "\n".join(texts) for name, texts in fitted.texts.items()}
    quotes = "\n".join(reversed(fitted.texts.get("thread", [])))
    filled["thread"] = f"{frame.format(thread=quotes)}\n\n" if quotes else ""
    return filled, fitted.left_out


def quoted(entry: Entry) -> str:
    """Return a message of a thread for a prompt: each line is marked, so that none can pose as ours."""
    head = f"{_WRITERS[entry.origin]}, {utc_text(entry.time_utc_ns)[:10]}:"
    return "\n".join(f"> {line}" for line in [head, *entry.text.splitlines()])


def is_foreign(entry: Entry) -> bool:
    """Tell whether a text holds anything that the principal did not write."""
    return (
        entry.origin is not Origin.SELF or bool(entry.meta.get("tainted")) or own_words(entry) != entry.text.strip("\n")
    )
