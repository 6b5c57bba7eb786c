"""Find in the log what was left open: promises nobody kept, questions without an answer, days that come near."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from core.daydream.composing import day_of
from core.daydream.nouns import Arm, Drawn, DreamKind, Seed
from core.daydream.open_ends import EndKind, OpenEnd, day_written, is_done, languages, open_ends, quotable
from core.lazily import lazily
from core.log.log import Log
from core.search.words import telling_words
from core.services.dream_seeds import Seeds

if TYPE_CHECKING:
    import numpy as np
else:
    np = lazily("numpy")

SOON_DAYS = 7
FORGOTTEN_DAYS = 14  # what is younger is not forgotten
MOST = 12  # promises and questions a night
_NEWEST = 1000  # entries that are read whole
_HITS = 50  # older ones, for each language and each day
_ALIKE = 12
_LEAST_SHARED = 2  # telling words that two sentences have in common if they speak of the same matter


@dataclass(frozen=True)
class _Found:
    seed: Seed
    end: OpenEnd

    @property
    def quote(self) -> str:
        return self.seed.text[self.end.start : self.end.end]


class OpenEnds:
    """Look for what was left open. Nothing is drawn without a second entry that speaks of the same matter."""

    def __init__(self, log: Log) -> None:
        self._log = log

    def drawn(self, seeds: Seeds, now_utc_ns: int) -> list[tuple[DreamKind, Drawn]]:
        """Return what is due within a week, then some of what was left open, others each day.

        `about` of each are the sentence that was left open and the one that belongs to it.
        """
        today = day_of(now_utc_ns)
        found = list(self._found(seeds, today))
        due = sorted((one for one in found if one.end.due), key=lambda one: one.end.due or today)
        rest = [one for one in found if one.end.due is None]
        order = np.random.default_rng(today.toordinal()).permutation(len(rest)).tolist()
        reminders = [(DreamKind.REMINDER, pair) for one in due if (pair := _pair(one, seeds))]
        promises = ((DreamKind.PROMISE, pair) for at in order if (pair := _pair(rest[at], seeds)))
        return [*reminders, *(one for one, _ in zip(promises, range(MOST), strict=False))]

    def _found(self, seeds: Seeds, today: date) -> Iterator[_Found]:
        for place in self._places(seeds, today):
            seed = seeds.seed(place)
            if seed is None:
                continue
            written = day_of(seed.time_utc_ns)
            for end in open_ends(seed.text, written):
                is_near = end.due is not None and today <= end.due <= today + timedelta(SOON_DAYS)
                is_old = end.due is None and today - written >= timedelta(FORGOTTEN_DAYS)
                if is_near or is_old:
                    yield _Found(seed, end)

    def _places(self, seeds: Seeds, today: date) -> list[int]:
        """Return the places of entries that may leave something open: the newest, and those with telling words."""
        days = [today + timedelta(days) for days in range(SOON_DAYS + 1)]
        matches = [_any(one.cues) for one in languages()]
        matches += [_any(tuple(day_written(day, one))) for day in days for one in languages()]
        seqs = {hit.seq for match in matches for hit in self._log.search(match, _HITS, newest_first=True)}
        places = np.flatnonzero(np.isin(seeds.seqs, sorted(seqs))).tolist()
        return sorted({*places, *range(max(0, len(seeds) - _NEWEST), len(seeds))})


@cache
def _any(phrases: tuple[str, ...]) -> str:
    """Match entries with any of these; a phrase in a script without spaces may go on behind it."""
    return " OR ".join(f'"{one}"' if one.isascii() or " " in one else f'"{one}"*' for one in phrases)


def _pair(found: _Found, seeds: Seeds) -> Drawn | None:
    """Draw what was left open with what belongs to it; None if there is nothing, or if it was done since."""
    seed, words = found.seed, set(telling_words(found.quote))
    if is_done(seed.text[found.end.end :]):
        return None
    best, shared = None, _LEAST_SHARED - 1
    for place in seeds.alike(sorted(words), _ALIKE):
        other = seeds.seed(place)
        if other is None or other.seq == seed.seq:
            continue
        for _, sentence in quotable(other.text):
            common = len(words & set(telling_words(sentence)))
            is_later = other.time_utc_ns > seed.time_utc_ns
            if found.end.kind is EndKind.PROMISE and is_later and common >= _LEAST_SHARED and is_done(sentence):
                return None
            if common > shared:
                best, shared = (other, sentence), common
    if best is None:
        return None
    return Drawn(Arm.DREAM, (seed, best[0]), distance=0.0, about=(found.quote, best[1]))
