"""Draw what to dream about: distant entries that nobody thought of for long, and the controls beside them.

A pair is drawn with a chance of w_i w_j band(d_ij), where w = (1 - R) q: how far an entry is forgotten, times how much
the principal likes what is made of its like. Drawing by rejection keeps to that exactly and reads only the texts that
it looks at: an entry by 1 - R from the sum of all, kept with chance q; a pair kept by its band.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, lru_cache, partial
from typing import TYPE_CHECKING, Protocol

from core.daydream.band import Band
from core.daydream.choice import Choice
from core.daydream.concepts import Concept, gathered
from core.daydream.distance import Distance, WordDistance
from core.daydream.forgetting import forgotten
from core.daydream.nouns import Arm, Drawn, Seed
from core.lazily import lazily

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
else:
    np = lazily("numpy")

Quality = Callable[[Seed], float]  # above 0, at most 1

POOL = 2000  # texts that stand for a long log where all would have to be read
PAIRS = 400  # by which the band is laid
ANOTHER_TIME_DAYS = 14  # between what was said and what may contradict it
_DAY_NS = 86_400 * 10**9
_TRIES = 2000  # for one entry or pair
_FEW_TRIES = 20  # of what needs a search each
_KEPT = 8192  # qualities
_ALIKE, _TELLING = 24, 3  # entries that the word index gives, words that it is asked for
_WIDENED = "The texts are too much alike or too few, so that pairs were taken at any distance."


class Entries(Protocol):
    """What can be drawn, by place: see core.services.dream_seeds.Seeds."""

    @property
    def elapsed_days(self) -> NDArray[np.float64]:
        """Days since each entry was last seen."""

    @property
    def uses(self) -> NDArray[np.int64]:
        """How often each was used."""

    def __len__(self) -> int:
        """How many there are."""

    def seed(self, place: int) -> Seed | None:
        """What may be read of one, None if it is not fit."""

    def alike(self, telling: Sequence[str], count: int) -> list[int]:
        """The places of entries that hold some of these words, the best first."""


def any_quality(_seed: Seed) -> float:
    """Return 1: before anything was learnt, and for controls, every entry is as good as another."""
    return 1.0


class Sampler:
    """Draw seeds, the oldest text first in each draw; None where there is nothing to draw.

    `distance` takes the place of the distance by words. `note` says what could not be done as it should.
    """

    def __init__(
        self,
        entries: Entries,
        random: np.random.Generator,
        quality: Quality = any_quality,
        distance: Distance | None = None,
        concept_share: float = 0.5,
        words: WordDistance | None = None,
    ) -> None:
        """`words` are those of another sampler of the same entries: they need not be counted twice."""
        self._entries = entries
        self._random = random
        self._quality = quality
        self._given_distance = distance
        self._concept_share = concept_share
        self._forgotten = forgotten(entries.elapsed_days, entries.uses)
        self._accepted = lru_cache(_KEPT)(self._quality_at)
        self._concept_accepted = lru_cache(_KEPT)(self._concept_quality)
        self.note = ""
        if words is not None:
            self.words = words

    def draw(self, arm: Arm) -> Drawn | None:
        """Draw a pair by the rule of an arm."""
        if not self._has_pair:
            return None
        if arm is Arm.RANDOM:
            return self._drawn(arm, self._pair(self._any, self._is_fit, None))
        if arm is Arm.NEAREST:
            return self._nearest(arm)
        if self._random.random() < self._concept_share and (found := self._concept_pair()):
            places, about = found
            return self._drawn(arm, places, about)
        return self._drawn(arm, self._pair(self._by_weight, self._accepted, self.band))

    def near(self) -> Drawn | None:
        """Draw an entry by weight and the one of another time that is most like it, nearer than most pairs are."""
        if not self._has_pair:
            return None
        for _ in range(_FEW_TRIES):
            place = self._weighted()
            if place is None:
                return None
            other = self._neighbour(place, ANOTHER_TIME_DAYS * _DAY_NS)
            if other is not None and self._apart(place, other) <= self.band.low:
                return self._drawn(Arm.DREAM, (place, other))
        return None

    def cluster(self, count: int) -> Drawn | None:
        """Draw a concept by weight and up to `count` entries that are about it, two at least."""
        if not self._has_pair:
            return None
        for _ in range(_FEW_TRIES):
            number = self._concept()
            if number is None:
                return None
            concept = self._concepts[number]
            left, kept = list(concept.places), list[int]()
            while left and len(kept) < count and (place := self._one_of(left)) is not None:
                left.remove(place)
                kept.append(place)
            if len(kept) > 1:
                return self._drawn(Arm.DREAM, kept, (concept.name,))
        return None

    @cached_property
    def _has_pair(self) -> bool:
        """Whether there are two fit entries: what cannot be drawn would be tried very often."""
        return len(self._pool) > 1

    @cached_property
    def distance(self) -> Distance:
        """The distance of two texts."""
        return self._given_distance or self.words

    @cached_property
    def band(self) -> Band:
        """The distances that a pair of entries may have, laid by pairs drawn without it."""
        draw = partial(self._pair, self._by_weight, self._accepted, None)
        pairs = [pair for _ in range(PAIRS) if (pair := draw())]
        return Band.of(self._apart(*pair) for pair in pairs)

    @cached_property
    def _concept_band(self) -> Band:
        if len(self._concepts) < 2:  # noqa: PLR2004 - a pair
            return Band.of(())
        draw = partial(self._two, self._concept_choice, self._concept_accepted, self._concepts_apart, None)
        pairs = [draw() for _ in range(PAIRS)]
        return Band.of(self._concepts_apart(*pair) for pair in pairs if pair)

    @cached_property
    def words(self) -> WordDistance:
        """How telling each word is, by the texts that stand for all."""
        return WordDistance(seed.text for _, seed in self._pool)

    @cached_property
    def _pool(self) -> list[tuple[int, Seed]]:
        """Hold all entries of a short log, of a long one as many as are enough, drawn by how far they are forgotten."""
        places: Iterable[int] = range(len(self._entries))
        if len(self._entries) > POOL:
            choice = Choice(self._forgotten, self._random)
            places = dict.fromkeys(choice.one() for _ in range(2 * POOL))
        fit = ((place, seed) for place in places if (seed := self._entries.seed(place)) is not None)
        return [found for found, _ in zip(fit, range(POOL), strict=False)]

    @cached_property
    def _concepts(self) -> list[Concept]:
        return gathered(self._pool, self.words.telling)

    @cached_property
    def _concept_choice(self) -> Choice:
        """Choose concepts by how far they are forgotten, each entry about one being a use of it."""
        elapsed, uses = self._entries.elapsed_days, self._entries.uses
        groups = [list(concept.places) for concept in self._concepts]
        seen = [elapsed[places].min() for places in groups]
        used = [uses[places].sum() + len(places) - 1 for places in groups]
        return Choice(forgotten(seen, used), self._random)

    def _concept_pair(self) -> tuple[tuple[int, int], tuple[str, str]] | None:
        """Draw two concepts by weight and band, and an entry about each."""
        if len(self._concepts) < 2:  # noqa: PLR2004 - a pair
            return None
        for _ in range(_FEW_TRIES):
            pair = self._two(self._concept_choice, self._concept_accepted, self._concepts_apart, self._concept_band)
            if pair is None:
                return None
            one, other = (self._concepts[number] for number in pair)
            left, right = self._one_of(one.places), self._one_of(other.places)
            if left is not None and right is not None and left != right:
                return (left, right), (one.name, other.name)
        return None

    def _concept(self) -> int | None:
        return self._tried(self._concept_choice, self._concept_accepted)

    def _concept_quality(self, number: int) -> float:
        return self._quality(Seed(0, 0, self._concepts[number].text))

    def _concepts_apart(self, one: int, other: int) -> float:
        return self.distance(self._concepts[one].text, self._concepts[other].text)

    def _one_of(self, places: Sequence[int]) -> int | None:
        choice = Choice(self._forgotten[list(places)], self._random)
        number = self._tried(choice, lambda number: self._accepted(places[number]))
        return None if number is None else places[number]

    @cached_property
    def _places(self) -> Sequence[int]:
        """All that can be drawn; of a short log what is known to be fit."""
        short = len(self._entries) <= POOL
        return [place for place, _ in self._pool] if short else range(len(self._entries))

    @cached_property
    def _by_weight(self) -> Choice:
        places = self._places
        return Choice(self._forgotten if isinstance(places, range) else self._forgotten[places], self._random)

    @cached_property
    def _any(self) -> Choice:
        return Choice(np.ones(len(self._places)), self._random)

    def _quality_at(self, place: int) -> float:
        seed = self._entries.seed(place)
        return 0.0 if seed is None else self._quality(seed)

    def _is_fit(self, place: int) -> float:
        return 0.0 if self._entries.seed(place) is None else 1.0

    def _weighted(self) -> int | None:
        number = self._tried(self._by_weight, lambda number: self._accepted(self._places[number]))
        return None if number is None else self._places[number]

    def _uniform(self) -> int | None:
        number = self._tried(self._any, lambda number: self._is_fit(self._places[number]))
        return None if number is None else self._places[number]

    def _tried(self, choice: Choice, chance: Callable[[int], float]) -> int | None:
        """Draw by weight, and keep what is fit with the chance of its quality."""
        for _ in range(_TRIES if len(choice) else 0):
            number = choice.one()
            if self._random.random() < chance(number):
                return number
        return None

    def _pair(self, choice: Choice, chance: Callable[[int], float], band: Band | None) -> tuple[int, int] | None:
        places = self._places
        pair = self._two(
            choice,
            lambda number: chance(places[number]),
            lambda one, other: self._apart(places[one], places[other]),
            band,
        )
        return None if pair is None else (places[pair[0]], places[pair[1]])

    def _two(
        self,
        choice: Choice,
        chance: Callable[[int], float],
        apart: Callable[[int, int], float],
        band: Band | None,
    ) -> tuple[int, int] | None:
        """Draw two different ones, kept with the chance of their band; after many tries at any distance."""
        pair: tuple[int, int] | None = None
        for _ in range(_TRIES if len(choice) > 1 else 0):
            one, other = choice.two()
            if self._random.random() >= chance(one) or self._random.random() >= chance(other):
                continue
            pair = one, other
            if band is None or self._random.random() < band.weight(apart(one, other)):
                return pair
        self.note = _WIDENED if pair else self.note
        return pair

    def _apart(self, one: int, other: int) -> float:
        left, right = self._entries.seed(one), self._entries.seed(other)
        return self.distance(left.text, right.text) if left and right else 1.0

    def _nearest(self, arm: Arm) -> Drawn | None:
        for _ in range(_FEW_TRIES):
            place = self._uniform()
            if place is not None and (other := self._neighbour(place)) is not None:
                return self._drawn(arm, (place, other))
        return None

    def _neighbour(self, place: int, apart_ns: int = 0) -> int | None:
        """Return the entry most like one, from the word index and, where that knows none, from the pool."""
        seed = self._entries.seed(place)
        if seed is None:
            return None
        pool = (one for one, _ in self._pool)
        for among in (self._entries.alike(self.words.telling(seed.text, _TELLING), _ALIKE), pool):
            others = [
                other
                for other in among
                if other != place
                and (found := self._entries.seed(other)) is not None
                and abs(found.time_utc_ns - seed.time_utc_ns) >= apart_ns
            ]
            if others:
                return min(others, key=lambda other: self._apart(place, other))
        return None

    def _drawn(self, arm: Arm, places: Sequence[int] | None, about: tuple[str, ...] = ()) -> Drawn | None:
        if places is None:
            return None
        seeds = [seed for place in places if (seed := self._entries.seed(place)) is not None]
        return Drawn(
            arm,
            tuple(sorted(seeds, key=lambda seed: (seed.time_utc_ns, seed.seq))),
            self.distance(seeds[0].text, seeds[1].text),
            about,
        )
