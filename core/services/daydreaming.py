"""Daydream: bring distant entries together, let the model say what comes of it, and show the best few.

Only `insight` and `question` entries are ever appended, all at the end of a run; nothing a model wrote is a seed. A run
can be interrupted at any moment and goes on with what it has found (`core.services.dream_pool`).
"""

from __future__ import annotations

import secrets
import threading
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

from core.clock import Clock
from core.daydream.nouns import Arm, Candidate, Drawn, DreamKind
from core.daydream.novelty import Known
from core.daydream.sampler import Sampler
from core.daydream.slots import Chosen, chosen
from core.daydream.turns import next_turn
from core.entries import Draft, Kind, Origin
from core.errors import GuardianError
from core.files import exclusive_lock
from core.interrupt import Interrupt
from core.lazily import lazily
from core.log.log import Log
from core.paths import Home
from core.schedule.due import DAY_NS
from core.services.dream_critic import Critic
from core.services.dream_pool import Pool, PoolFile
from core.services.dream_seeds import Seeds, SeedService
from core.services.dreamer import Dreamer, Dreamt
from core.services.giving_way import GivingWay
from core.services.past_dreams import PastDreams
from core.services.results import TrainingProgress
from core.services.training_inputs import OnProgress, is_learning, unseen

if TYPE_CHECKING:
    import numpy as np

    from core.training import energy
else:
    np, energy = lazily("numpy"), lazily("core.training.energy")

MINUTES = 30.0
CRITIC_SHARE = 0.1  # of the time, for measuring the best at the end and for their tournament
LEAST_CRITIC_S = 15.0
COMPETING = 10  # in it
_BY_TURNS = (Arm.DREAM, Arm.DREAM, Arm.RANDOM, Arm.DREAM, Arm.NEAREST)  # so that there is something to compare with
_POOL_LIVES_NS = 2 * DAY_NS  # then what it found is no longer what one would find
_CLUSTER = 4
_LEARNING = "A process began to learn, and there is room for one such thing at a time."
_TIME_IS_UP, _LOOK_S = "its time is up", 0.5  # for the tournament: what was compared until then counts


@dataclass(frozen=True)
class Dream:
    """One thing that a run brought."""

    seq: int
    kind: str
    text: str
    from_: tuple[int, ...]
    score: float


@dataclass(frozen=True)
class DreamResult:
    """What a run did: `pairs` were drawn, `candidates` texts asked for, of which `survivors` stood up to the filters.

    `dropped` says why the others did not. Of the best, `measured` were measured, and `needed` of them rest on all their
    sources. `insights` were appended, none on a quiet day. `tokens_per_s` counts all that the model wrote over all the
    time of writing and filtering.
    """

    run: str
    pairs: int
    candidates: int
    survivors: int
    measured: int
    needed: int
    insights: list[Dream]
    tokens: int
    seconds: float
    tokens_per_s: float
    is_stopped: bool = False
    note: str = ""
    watt_hours: float | None = None
    dropped: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Wishes:
    """What the principal chose: how many are shown, whether one is drawn by lot, and how much energy it may take."""

    insights: int = 3
    has_lot: bool = True
    watt_hours: float | None = None


class DaydreamService:
    """Run the loop."""

    def __init__(  # noqa: PLR0913, PLR0917 - the parts it is built of
        self,
        log: Log,
        home: Home,
        dreamer: Dreamer,
        critic: Critic,
        past: PastDreams,
        wishes: Callable[[], Wishes],
        clock: Clock,
        open_ends: Callable[[Seeds, int], Sequence[tuple[DreamKind, Drawn]]] = lambda _seeds, _now: (),
        rest: Callable[[], None] = lambda: None,
    ) -> None:
        """`open_ends` finds promises, open questions and dates that are due now, each with an entry beside it.

        `rest` is called when a run has ended: the model it used can go.
        """
        self._log = log
        self._home = home
        self._dreamer = dreamer
        self._critic = critic
        self._open_ends = open_ends
        self._past = past
        self._wishes = wishes
        self._clock = clock
        self._rest = rest
        self._pools = PoolFile(log)

    def run(
        self,
        minutes: float = MINUTES,
        on_progress: OnProgress = unseen,
        stop: threading.Event | None = None,
        seed: int | None = None,
    ) -> DreamResult:
        """Daydream for so many minutes, those of an interrupted run included, and append the best.

        Stopped before its time is over, or when a process begins to learn, it keeps what it has found for the next run
        and appends nothing. Raises GuardianError if another process daydreams or learns, WorkerDied, WorkerFailed,
        ModelMissing, DiskFull, LogDamaged.
        """
        with exclusive_lock(self._home.dreams_lock) as is_mine:
            if not is_mine:
                raise GuardianError("Another process daydreams already.", "Wait for it, or stop it there.")
            try:
                if is_learning(self._home):
                    raise GuardianError("Another process learns just now.", "Daydream when that has ended.")
                run = _Run(self._pool(), minutes * 60, self._wishes().watt_hours, self._clock)
                random = np.random.default_rng(seed)
                return self._dream(run, random, on_progress, stop or Interrupt())
            finally:
                self._rest()

    def forget(self) -> None:
        """Remove what an interrupted run has found: an entry it rests on may have been redacted."""
        self._pools.forget()

    def _pool(self) -> Pool:
        pool, now = self._pools.read(), self._clock.utc_ns()
        if pool is not None and abs(now - pool.began_utc_ns) <= _POOL_LIVES_NS:
            return pool
        return Pool(f"dream-{secrets.token_hex(6)}", now)

    def _dream(
        self, run: _Run, random: np.random.Generator, on_progress: OnProgress, stop: threading.Event
    ) -> DreamResult:
        now = self._clock.utc_ns()
        seeds = SeedService(self._log).read(now)
        controls = Sampler(seeds, random)
        learnt = self._past.learnt(seeds, controls.words)
        dreaming = Sampler(seeds, random, learnt.quality, words=controls.words)
        known = Known([*learnt.texts, *(one.text for one in run.pool.candidates)])
        for kind, drawn in self._drawn(run, self._open_ends(seeds, now), dreaming, controls, random):
            if is_learning(self._home):
                return run.result([], is_stopped=True, note=_LEARNING)
            if stop.is_set() or run.is_over(run.critic_s):
                break
            on_progress(TrainingProgress("dreaming", step=run.pool.pairs))
            dreamt = self._dreamer.dream(drawn, kind, known, stop, int(random.integers(1 << 31)))
            run.add(dreamt)
            self._pools.write(run.pool)
        if stop.is_set():
            return run.result([], is_stopped=True, note=dreaming.note)
        return self._end(run, seeds, learnt.keep_probability, random, on_progress, stop, dreaming.note)

    def _drawn(
        self,
        run: _Run,
        open_ends: Sequence[tuple[DreamKind, Drawn]],
        dreaming: Sampler,
        controls: Sampler,
        random: np.random.Generator,
    ) -> Iterator[tuple[DreamKind, Drawn]]:
        """Yield what is dreamt of next: promises and dates that are due first, then by shares, without an end."""
        for kind, drawn in open_ends:
            if drawn.seeds[0].seq not in run.pool.open_ends:
                run.pool.open_ends.append(drawn.seeds[0].seq)
                yield kind, drawn
        has_controls = self._wishes().has_lot
        while True:
            kind, arm = next_turn(random, has_controls)
            found = _draw(dreaming if arm is Arm.DREAM else controls, kind, arm)
            if found is None and (found := dreaming.draw(Arm.DREAM)) is None:
                return  # there is nothing to bring together
            yield (kind if found.arm is arm else DreamKind.CONNECTION), found

    def _end(
        self,
        run: _Run,
        seeds: Seeds,
        score: Callable[[Candidate], float],
        random: np.random.Generator,
        on_progress: OnProgress,
        stop: threading.Event,
        note: str,
    ) -> DreamResult:
        """Measure the best, let them compete, choose what is shown, append it."""
        wishes = self._wishes()
        on_progress(TrainingProgress("choosing"))
        with GivingWay(stop, lambda: _TIME_IS_UP if run.is_over() else "", _LOOK_S) as way:
            best = self._measured(run, seeds, score, way.stop)
            ranked = self._critic.rank(best, way.stop)
        if stop.is_set():
            return run.result([], is_stopped=True, note=note)
        judged = [msgspec.structs.replace(one, score=rank) for one, rank in zip(best, ranked, strict=True)]
        ranks = {one.text: one.score for one in judged}
        scored = [msgspec.structs.replace(one, score=score(one)) for one in judged]
        shown = chosen(scored, wishes.insights, random, wishes.has_lot)
        gone = self._log.redacted()  # since it was dreamt
        shown = [one for one in shown if gone.isdisjoint(one.candidate.sources)]
        seqs = self._pools.end([_draft(one, run.pool.run, ranks[one.candidate.text]) for one in shown])
        dreams = [
            Dream(seq, one.candidate.kind, one.candidate.text, one.candidate.sources, one.candidate.score)
            for seq, one in zip(seqs, shown, strict=True)
        ]
        return run.result(dreams, is_stopped=False, note=note)

    def _measured(
        self, run: _Run, seeds: Seeds, score: Callable[[Candidate], float], stop: threading.Event
    ) -> list[Candidate]:
        """Return the best of each arm of which every source is needed, as many as compete."""
        kept = list[Candidate]()
        for one in _by_turns(sorted(run.pool.candidates, key=score, reverse=True)):
            if len(kept) == COMPETING or stop.is_set():
                break
            sources = [seed for seq in one.sources if (seed := seeds.of(seq)) is not None]
            found = self._dreamer.measured(one, sources, stop) if len(sources) == len(one.sources) else None
            if not stop.is_set():
                run.measured += 1
            if found is not None:
                kept.append(found)
        run.needed = len(kept)
        return kept


class _Run:
    """The pool of a run and its budget."""

    def __init__(self, pool: Pool, seconds: float, watt_hours: float | None, clock: Clock) -> None:
        self.pool = pool
        self.measured = self.needed = 0
        self._seconds = seconds
        self._watt_hours = watt_hours
        self._before_s = pool.seconds
        self._clock = clock
        self._began_ns = clock.monotonic_ns()
        self._energy = energy.EnergyMeter(pool.watt_hours)

    @property
    def critic_s(self) -> float:
        """How many seconds are left to the end for measuring and the tournament; a short run needs them too."""
        return max(CRITIC_SHARE * self._seconds, min(LEAST_CRITIC_S, self._seconds / 2))

    def is_over(self, before_s: float = 0.0) -> bool:
        """Tell whether the time, but for so many seconds, or the energy is used up."""
        self._energy.sample()
        used = self._energy.watt_hours
        if self._watt_hours is not None and used is not None and used >= self._watt_hours:
            return True
        return self._spent_s() >= self._seconds - before_s

    def add(self, dreamt: Dreamt) -> None:
        """Take in what came of one pair."""
        pool = self.pool
        self.pool = msgspec.structs.replace(
            pool,
            seconds=self._spent_s(),
            pairs=pool.pairs + 1,
            asked=pool.asked + dreamt.asked,
            tokens=pool.tokens + dreamt.tokens,
            writing_s=pool.writing_s + dreamt.seconds,
            watt_hours=self._energy.watt_hours,
            dropped=dict(Counter(pool.dropped) + dreamt.dropped),
            candidates=[*pool.candidates, *dreamt.candidates],
        )

    def result(self, insights: list[Dream], is_stopped: bool, note: str) -> DreamResult:
        """Say what came of it."""
        pool = self.pool
        return DreamResult(
            run=pool.run,
            pairs=pool.pairs,
            candidates=pool.asked,
            survivors=len(pool.candidates),
            measured=self.measured,
            needed=self.needed,
            insights=insights,
            tokens=pool.tokens,
            seconds=round(self._spent_s(), 1),
            tokens_per_s=round(pool.tokens / pool.writing_s, 1) if pool.writing_s else 0.0,
            is_stopped=is_stopped,
            note=note,
            watt_hours=pool.watt_hours,
            dropped=dict(Counter(pool.dropped).most_common()),
        )

    def _spent_s(self) -> float:
        return self._before_s + (self._clock.monotonic_ns() - self._began_ns) / 1e9


def _by_turns(ranked: Sequence[Candidate]) -> Iterator[Candidate]:
    """Yield candidates in their order, but by turns of their arms."""
    waiting = {arm: deque(one for one in ranked if one.arm is arm) for arm in Arm}
    while any(waiting.values()):
        for arm in _BY_TURNS:
            if waiting[arm]:
                yield waiting[arm].popleft()


def _draw(sampler: Sampler, kind: DreamKind, arm: Arm) -> Drawn | None:
    if kind is DreamKind.CONTRADICTION:
        return sampler.near()
    if kind is DreamKind.DRAFT_SEED:
        return sampler.cluster(_CLUSTER)
    return sampler.draw(arm)


def _draft(shown: Chosen, run: str, rank: float) -> Draft:
    one = shown.candidate
    kind = Kind.QUESTION if one.kind is DreamKind.QUESTION else Kind.INSIGHT
    meta = {"from": list(one.sources), "kind": str(one.kind), "score": round(one.score, 4), "arm": str(one.arm)}
    meta |= {
        "is_lot": shown.is_lot,
        "rank": round(rank, 4),
        "needed": round(one.needed, 4),
        "novelty": round(one.novelty, 4),
    }
    meta |= {"nats": round(one.nats, 4), "distance": round(one.distance, 4), "run": run}
    meta |= {"base": one.base, "adapter": one.adapter} | ({"tainted": True} if one.is_tainted else {})
    return Draft(kind, Origin.MODEL, one.text, source="daydream", meta=meta)
