"""Dream about entries that were drawn together: let the model say several things, keep what stands up to the filters.

Nothing is written here. A text is kept only if it cites every entry it was drawn from. What may be shown is measured:
the model must find its words less likely when one of the entries is taken away, so that each of them is needed.
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
from core.daydream.filters import cites_fault, fault, sides, without_orders
from core.daydream.nouns import Candidate, Drawn, DreamKind, Seed
from core.daydream.novelty import COPIED, REPEATED, Known, copied_share, essence
from core.inference.engine import Engine, Generation
from core.inference.messages import ToScore
from core.inference.sampling import DREAM, SMALL_DREAM
from core.log.log import Log
from core.search.words import any_word_expression
from core.services.alternatives import write_alternatives

BY_RULE = frozenset({DreamKind.PROMISE, DreamKind.REMINDER})  # put together of quotations
COUNT = 8  # candidates asked for together: what the engine decodes side by side
KEPT = 2  # of what a model says that goes on with texts: little of it is worth more
ROUNDS = 3  # of a model that goes on with texts, each with another opening: little of what it says is worth it
NEEDED_NATS = 0.1  # a token, at least, for each of the entries; see core/training/EXPERIMENTS.md
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
    """A text that passed the filters of its words; `target` is what is measured of it, without citations."""

    text: str
    target: str
    novelty: float
    nats: float = 0.0
    adapter: str | None = None
    sides: int = 0


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
        """Dream once about what was drawn; what is kept is remembered in `known`, and still to be measured.

        Raises what `Engine.generate` raises; if stopped, what was found until then is returned.
        """
        began, dreamt = time.monotonic(), Dreamt()
        if kind in BY_RULE:
            kept = self._compose(drawn, known, dreamt)
        else:
            kept = self._write(drawn, kind, known, stop, seed, dreamt)
        for one in kept:
            if known.likeness(one.text) >= REPEATED:  # another candidate of this dream says it
                dreamt.dropped["repeated"] += 1
            else:
                known.add(one.text)
                dreamt.candidates.append(self._candidate(one, drawn, kind))
        dreamt.seconds = time.monotonic() - began
        return dreamt

    def measured(self, candidate: Candidate, seeds: Sequence[Seed], stop: threading.Event) -> Candidate | None:
        """Return a candidate with how much each of its sources is needed, which costs as much as to write several.

        None if one of them is not needed, or if it was stopped. Raises what `Engine.score_all` raises.
        """
        fit = tuple(map(_without_orders, seeds))
        prompts = asking.measuring(Drawn(candidate.arm, fit, candidate.distance, candidate.about))
        scores = self._engine.score_all([ToScore(prompt, candidate.target) for prompt in prompts], stop=stop)
        if len(scores) < len(prompts):
            return None
        whole, *without = scores
        needed = min(one.nats - whole.nats for one in without) / max(1, whole.tokens)
        return msgspec.structs.replace(candidate, needed=needed) if needed >= NEEDED_NATS else None

    def _compose(self, drawn: Drawn, known: Known, dreamt: Dreamt) -> list[_Said]:
        """Put quotations together: here the model only says how much each of them is needed."""
        text, dreamt.asked = composed(drawn), 1
        novelty = 1 - known.likeness(text) if text else 0.0
        if novelty > 1 - REPEATED:
            return [_Said(text, _CITATION.sub("", text), novelty)]
        dreamt.dropped["repeated" if text else "unquotable"] += 1
        return []

    def _write(
        self, drawn: Drawn, kind: DreamKind, known: Known, stop: threading.Event, seed: int, dreamt: Dreamt
    ) -> list[_Said]:
        """Let the model write, and return the best of what stands up to all filters that need no model."""
        fit = replace(drawn, seeds=tuple(map(_without_orders, drawn.seeds)))
        if not all(seed.text.strip() for seed in fit.seeds):
            dreamt.dropped["only orders"] += 1
            return []
        follows, found = self._takes_instructions(), list[_Said]()
        for number in range(1 if follows else ROUNDS):
            if number and stop.is_set():
                break
            if follows:
                asked = asking.instruction(fit, kind, known.newest(_PAST))
            else:
                asked = asking.continuation(fit, kind, seed + number)
            said = self._ask(asked, seed + number * COUNT, stop)
            dreamt.asked += len(said)
            dreamt.tokens += sum(one.tokens for one in said)
            found += [read for one in said if (read := self._read(one, asked, fit, dreamt.dropped)) is not None]
        best = sorted(found, key=lambda one: (-one.sides, one.nats))
        return self._new(best, len(best) if follows else KEPT, known, dreamt.dropped)

    def _new(self, best: Sequence[_Said], count: int, known: Known, dropped: Counter[str]) -> list[_Said]:
        """Return the first texts that say something new, at most so many."""
        found = list[_Said]()
        for one in best:
            novelty = self._novelty(one.text, known) if len(found) < count else 0.0
            if novelty > 1 - REPEATED:
                found.append(replace(one, novelty=novelty))
            else:
                dropped["repeated" if len(found) < count else "outdone"] += 1
        return found

    def _ask(self, asked: Asked, seed: int, stop: threading.Event) -> list[Generation]:
        if asked.stops:
            sampling = msgspec.structs.replace(SMALL_DREAM, seed=seed, stop=asked.stops)
            return self._engine.alternatives(asked.prompt, sampling, COUNT, _unheard, stop)
        sampling = msgspec.structs.replace(DREAM, seed=seed)
        return write_alternatives(self._engine, asked.prompt, sampling, COUNT, True, _unheard, stop)

    @staticmethod
    def _read(said: Generation, asked: Asked, drawn: Drawn, dropped: Counter[str]) -> _Said | None:
        """Return what stands up to all filters that look at its words alone."""
        sources = [f"{seed.title}\n{seed.text}" for seed in asking.shown(drawn)]
        words = asked.words(said.text, said.finish in {"end", "stop"})
        text = asked.text(words)
        reason = "stopped" if said.is_stopped else fault(words, sources, asked.frame)
        reason = reason or cites_fault(text, [seed.seq for seed in asking.shown(drawn)])
        given = sides(words, sources)
        if not reason and asked.stops and not given:
            reason = "vague"  # no word of it is of any one source: it would fit many
        if reason:
            dropped[reason] += 1
            return None
        space = said.text[: len(said.text) - len(said.text.lstrip())]
        target, nats = f"{space}{_CITATION.sub('', words)}", said.nats / max(1, said.tokens)
        return _Said(text, target, 1.0, nats, said.adapter, given)

    def _novelty(self, text: str, known: Known) -> float:
        """Return how much of a text neither a past dream nor an entry of the log says, from 0 to 1."""
        alike = known.likeness(text)
        match = any_word_expression(essence(text)) if alike < REPEATED else None
        hits = self._log.search(match, _HITS) if match else []
        copied = max((copied_share(text, self._log.entry(hit.seq).text) for hit in hits), default=0.0)
        return 1 - max(alike, copied * REPEATED / COPIED)

    def _candidate(self, said: _Said, drawn: Drawn, kind: DreamKind) -> Candidate:
        return Candidate(
            text=said.text,
            kind=kind,
            arm=drawn.arm,
            sources=tuple(seed.seq for seed in asking.shown(drawn)),
            needed=0.0,
            novelty=said.novelty,
            nats=said.nats,
            distance=drawn.distance,
            is_tainted=any(seed.is_tainted for seed in asking.shown(drawn)),
            base=self._base(),
            adapter=said.adapter,
            target=said.target,
            about=drawn.about,
        )


def _without_orders(seed: Seed) -> Seed:
    title, text = (without_orders(one, seed.is_tainted) for one in (seed.title, seed.text))
    return replace(seed, title=title, text=text)


def _unheard(_number: int, _text: str) -> None:
    """Hear nothing: nobody reads a dream while it is dreamt."""
