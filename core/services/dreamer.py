"""Dream about entries that were drawn together: let the model say several things, keep what stands up to the filters.

Nothing is written here. A text is kept only if it cites every entry it was drawn from, and if each of them is needed:
the model must find its words less likely when one of the entries is taken away.
"""

import re
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import msgspec

from core.daydream import asking
from core.daydream.asking import Asked
from core.daydream.composing import composed
from core.daydream.filters import cites_fault, fault, one_sided, without_orders
from core.daydream.nouns import Candidate, Drawn, DreamKind
from core.daydream.novelty import COPIED, REPEATED, Known, copied_share
from core.inference.engine import Engine, Generation
from core.inference.messages import ToScore
from core.inference.sampling import DREAM
from core.log.log import Log
from core.search.words import any_word_expression
from core.services.alternatives import write_alternatives

BY_RULE = frozenset({DreamKind.PROMISE, DreamKind.REMINDER})  # put together of quotations
COUNT = 8  # candidates asked for together: what the engine decodes side by side
NEEDED_NATS = 0.02  # a token, at least, for each of the entries; see core/training/EXPERIMENTS.md
_INSTRUCTED = msgspec.structs.replace(DREAM, max_tokens=96)
_HITS = 4  # entries of the log that a candidate is compared with
_PAST = 5
_CITATION = re.compile(r"\s*\[\d{1,9}\]")


@dataclass
class Dreamt:
    """What came of one pair: the candidates, how many were asked for, and why the others were dropped.

    `tokens` are those the model said, `seconds` what all of it took.
    """

    candidates: list[Candidate] = field(default_factory=list)
    asked: int = 0
    tokens: int = 0
    seconds: float = 0.0
    dropped: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True)
class _Said:
    """A text that passed the filters of its words; `target` is what the model said, without citations."""

    target: str
    text: str
    nats: float
    adapter: str | None
    novelty: float


class Dreamer:
    """Ask the model in use about entries. `base` names it, `takes_instructions` says whether it follows them."""

    def __init__(
        self, engine: Engine, log: Log, base: Callable[[], str], takes_instructions: Callable[[], bool]
    ) -> None:
        self._engine = engine
        self._log = log
        self._base = base
        self._takes_instructions = takes_instructions

    def dream(self, drawn: Drawn, kind: DreamKind, known: Known, stop: threading.Event, seed: int) -> Dreamt:
        """Dream once about what was drawn; what is kept is remembered in `known`.

        Raises what `Engine.generate` raises; if stopped, what was found until then is returned.
        """
        began, dreamt = time.monotonic(), Dreamt()
        if kind in BY_RULE:
            asked, kept = self._compose(drawn, known, dreamt)
        else:
            asked, kept = self._write(drawn, kind, known, stop, seed, dreamt)
        for one, needed in zip(kept, self._needed(asked, kept, stop), strict=False):
            if needed < NEEDED_NATS:
                dreamt.dropped["not needed"] += 1
            elif known.likeness(one.text) >= REPEATED:  # another candidate of this dream says it
                dreamt.dropped["repeated"] += 1
            else:
                known.add(one.text)
                dreamt.candidates.append(self._candidate(one, needed, drawn, kind))
        dreamt.seconds = time.monotonic() - began
        return dreamt

    def _compose(self, drawn: Drawn, known: Known, dreamt: Dreamt) -> tuple[Asked, list[_Said]]:
        """Put quotations together: here the model only says how much each of them is needed."""
        text, dreamt.asked = composed(drawn), 1
        novelty = 1 - known.likeness(text) if text else 0.0
        asked = asking.quotation(drawn, text)
        if novelty > 1 - REPEATED:
            return asked, [_Said(_CITATION.sub("", text), text, 0.0, None, novelty)]
        dreamt.dropped["repeated" if text else "unquotable"] += 1
        return asked, []

    def _write(
        self, drawn: Drawn, kind: DreamKind, known: Known, stop: threading.Event, seed: int, dreamt: Dreamt
    ) -> tuple[Asked, list[_Said]]:
        """Let the model write, and return what stands up to all filters that need no model."""
        fit = replace(drawn, seeds=tuple(replace(one, text=without_orders(one.text)) for one in drawn.seeds))
        asked, said = self._ask(fit, kind, known, stop, seed)
        dreamt.asked, dreamt.tokens = len(said), sum(one.tokens for one in said)
        read = [self._read(one, asked, fit, known, dreamt.dropped) for one in said]
        return asked, [one for one in read if one is not None]

    def _ask(
        self, drawn: Drawn, kind: DreamKind, known: Known, stop: threading.Event, seed: int
    ) -> tuple[Asked, list[Generation]]:
        if self._takes_instructions():
            asked = asking.instruction(drawn, kind, known.newest(_PAST))
            sampling = msgspec.structs.replace(_INSTRUCTED, seed=seed)
            return asked, write_alternatives(self._engine, asked.prompt, sampling, COUNT, True, _unheard, stop)
        asked = asking.continuation(drawn, kind, seed)
        sampling = msgspec.structs.replace(DREAM, seed=seed, stop=asked.stops)
        return asked, self._engine.alternatives(asked.prompt, sampling, COUNT, _unheard, stop)

    def _read(self, said: Generation, asked: Asked, drawn: Drawn, known: Known, dropped: Counter[str]) -> _Said | None:
        """Return what stands up to all filters that need no model."""
        sources = [seed.text for seed in asking.shown(drawn)]
        words = asked.words(said.text, said.finish in {"end", "stop"})
        text = asked.text(words)
        reason = "stopped" if said.is_stopped else ""
        reason = reason or fault(words, sources, asked.frame)
        reason = reason or cites_fault(text, [seed.seq for seed in asking.shown(drawn)])
        reason = reason or ("one-sided" if asked.stops and one_sided(words, sources) else "")
        novelty = 0.0 if reason else self._novelty(text, known)
        if not reason and novelty <= 1 - REPEATED:
            reason = "repeated"
        if reason:
            dropped[reason] += 1
            return None
        space = said.text[: len(said.text) - len(said.text.lstrip())]
        return _Said(f"{space}{_CITATION.sub('', words)}", text, said.nats / max(1, said.tokens), said.adapter, novelty)

    def _novelty(self, text: str, known: Known) -> float:
        """Return how much of a text neither a past dream nor an entry of the log says, from 0 to 1."""
        match = any_word_expression(text)
        hits = self._log.search(match, _HITS) if match else []
        copied = max((copied_share(text, self._log.entry(hit.seq).text) for hit in hits), default=0.0)
        return 1 - max(known.likeness(text), copied * REPEATED / COPIED)

    def _needed(self, asked: Asked, kept: Sequence[_Said], stop: threading.Event) -> list[float]:
        """Return how many nats a token each text loses at least when one of its sources is taken away."""
        prompts = [asked.whole, *asked.without]
        wanted = [ToScore(prompt, one.target) for prompt in prompts for one in kept]
        scores = self._engine.score_all(wanted, stop=stop) if wanted else []
        if not kept or len(scores) < len(wanted):
            return []
        rows = [scores[start : start + len(kept)] for start in range(0, len(wanted), len(kept))]
        return [
            min((row[at].nats - rows[0][at].nats) / max(1, row[at].tokens) for row in rows[1:])
            for at in range(len(kept))
        ]

    def _candidate(self, said: _Said, needed: float, drawn: Drawn, kind: DreamKind) -> Candidate:
        return Candidate(
            text=said.text,
            kind=kind,
            arm=drawn.arm,
            sources=tuple(seed.seq for seed in asking.shown(drawn)),
            needed=needed,
            novelty=said.novelty,
            nats=said.nats,
            distance=drawn.distance,
            is_tainted=any(seed.is_tainted for seed in asking.shown(drawn)),
            base=self._base(),
            adapter=said.adapter,
        )


def _unheard(_number: int, _text: str) -> None:
    """Hear nothing: nobody reads a dream while it is dreamt."""
