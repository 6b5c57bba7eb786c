"""The self-model: what the log says about how the principal writes and what about; short, readable, editable."""

import threading
from collections import Counter
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from core.clock import utc_text
from core.entries import Draft, Entry, Kind, Origin
from core.errors import GuardianError
from core.guard.origin import TEACHING_KINDS, may_teach, own_words
from core.inference.messages import Chat, Documents, Sampling, Turn
from core.log.log import Log
from core.paths import resources
from core.services.self_model_sections import SUMMARY, sections
from core.services.writer import Request, Writer, prompt_text
from core.services.writing_results import SelfModel
from core.writing.budget import estimated_tokens
from core.writing.measures import Measures, word_counts
from core.writing.self_model_text import MAX_TOKENS, Pins, cited, merged, pinned, shortened, uncited, without, write

STALE_AFTER = 50  # own texts that came since
_SUMMARISED_TOPICS = 3
_PASSAGE_CHARACTERS = 400
_CORRECTIONS = 200


class SelfModelService:
    """Make, show and edit the self-model; every version is an entry."""

    def __init__(self, log: Log, writer: Writer) -> None:
        self._log = log
        self._writer = writer

    def current(self) -> SelfModel:
        """Return the newest version; an empty one if there is none."""
        entry = self._newest()
        if entry is None:
            new = self._new_since(0)
            return SelfModel(0, "", str(Origin.MODEL), "", 0, new, new > STALE_AFTER)
        quotes_redacted = bool(set(cited(entry.text)) & self._log.redacted())
        new = self._new_since(int(entry.meta["until"]))
        return SelfModel(
            seq=entry.seq,
            text=entry.text,
            origin=str(entry.origin),
            time=utc_text(entry.logged_utc_ns),
            tokens=estimated_tokens(entry.text),
            new_entries=new,
            is_stale=new > STALE_AFTER or quotes_redacted,
        )

    def for_prompt(self) -> str:
        """Return the newest version without citations and without what rests on redacted entries."""
        entry = self._newest()
        return "" if entry is None else uncited(without(entry.text, self._log.redacted()))

    def history(self) -> list[Entry]:
        """Return all versions, the newest first."""
        return self._log.entries(limit=-1, kinds=[Kind.SELF_MODEL])

    def edit(self, text: str) -> SelfModel:
        """Replace the text; what the principal wrote or struck out survives each regeneration.

        Raises GuardianError if it is longer than 2,000 tokens.
        """
        tokens = estimated_tokens(text)
        if tokens > MAX_TOKENS:
            raise GuardianError(
                f"The self-model would take about {tokens} tokens.",
                f"Keep it under {MAX_TOKENS}: it goes into prompts.",
            )
        before = self._newest()
        pins = pinned(before.text if before else "", text, _pins(before))
        until = int(before.meta["until"]) if before else 0
        self._append(text, Origin.SELF, pins, until, before)
        return self.current()

    def regenerate(
        self,
        uses_model: bool = False,
        on_delta: Callable[[str], None] = lambda _text: None,
        stop: threading.Event | None = None,
    ) -> SelfModel:
        """Make it anew from the log. With `uses_model` the model sums up the main topics; such lines say so.

        Raises GuardianError if there are no own texts, and what the engine raises.
        """
        until = self._log.head_seq()
        measures = Measures(general_words())
        sources: Counter[str] = Counter()
        for entry in self._own():
            measures.add(entry.seq, utc_text(entry.time_utc_ns)[:10], own_words(entry))
            sources.update(str(tag) for tag in entry.meta.get("tags", []))
        if not measures.texts:
            raise GuardianError("There are no texts of your own in the log yet.", "Write or import some first.")
        generated = sections(measures, sources, self._corrections())
        if uses_model:
            generated[SUMMARY] = self._summaries(measures, on_delta, stop)
        before = self._newest()
        pins = _pins(before)
        text = write(shortened(merged(generated, pins), pins))
        self._append(text, Origin.MODEL, pins, until, before)
        return self.current()

    def _own(self) -> list[Entry]:
        superseded = set[int]()
        own = []
        for entry in self._log.in_time_order(TEACHING_KINDS, Origin.SELF):
            superseded.add(int(entry.meta.get("supersedes") or 0))
            if may_teach(entry):
                own.append(entry)
        return [entry for entry in own if entry.seq not in superseded]

    def _corrections(self) -> list[Entry]:
        kinds = [Kind.CORRECTION, Kind.VERDICT]
        return [
            entry
            for entry in self._log.entries(_CORRECTIONS, kinds, Origin.SELF)
            if not entry.is_redacted and not entry.meta.get("tainted") and not entry.meta.get("incognito")
        ]

    def _summaries(
        self, measures: Measures, on_delta: Callable[[str], None], stop: threading.Event | None
    ) -> list[str]:
        """Let the model sum up the passages on the newest topics, one sentence each."""
        lines = []
        topics = [found for year in measures.topics(_SUMMARISED_TOPICS).values() for found in year]
        for topic in topics[:_SUMMARISED_TOPICS]:
            passages = [own_words(self._log.entry(seq))[:_PASSAGE_CHARACTERS] for seq in topic.seqs]
            asked = prompt_text("self_model_summary").format(passages="\n\n".join(passages))
            sampling = Sampling(max_tokens=60, temperature=0.3, stop=("\n",))
            prompt = Chat([Turn("user", asked)]) if self._writer.is_chat() else Documents([], asked)
            said = self._writer.write(Request(prompt, sampling), on_delta, stop)
            if said.failure:
                raise said.failure
            if said.is_stopped:
                break
            if said.text:
                citations = " ".join(f"[{seq}]" for seq in topic.seqs)
                lines.append(f"- {topic.text}: {' '.join(said.text.split())} (written by the model) {citations}")
        return lines

    def _append(self, text: str, origin: Origin, pins: Pins, until: int, before: Entry | None) -> None:
        meta = {"until": until, "citations": cited(text), "base": self._writer.base()}
        details = {"kept": {name: list(lines) for name, lines in pins.kept.items()}, "struck": sorted(pins.struck)}
        parent = before.seq if before else None
        self._log.append(Draft(Kind.SELF_MODEL, origin, text, parent=parent, meta=meta, details=details))

    def _newest(self) -> Entry | None:
        versions = self._log.entries(limit=1, kinds=[Kind.SELF_MODEL])
        while versions and versions[0].is_redacted:
            versions = self._log.entries(limit=1, kinds=[Kind.SELF_MODEL], before_seq=versions[0].seq)
        return versions[0] if versions else None

    def _new_since(self, seq: int) -> int:
        newest = self._log.entries(10 * STALE_AFTER, TEACHING_KINDS, Origin.SELF)
        return sum(entry.seq > seq for entry in newest)


@cache
def general_words() -> Mapping[str, int]:
    """Count the words of the general texts, which other people wrote."""
    files = sorted((resources() / "general").glob("*.txt"))
    return word_counts(file.read_text(encoding="utf-8") for file in files if not file.name.startswith("code-"))


def _pins(entry: Entry | None) -> Pins:
    facts: Mapping[str, Any] = entry.meta if entry else {}
    return Pins(facts.get("kept", {}), frozenset(facts.get("struck", ())))
