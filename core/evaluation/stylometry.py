"""Does a text look as if the principal had written it? Two verifiers, each with the topic and without.

A verifier knows texts of the principal and texts of others (the reference), and gives any text a score; more is more
like the principal. What it accepts is set by the principal's own texts alone: each is scored by a verifier that does
not know it, and nine of ten must be accepted. How well it tells the principal from others stands beside every result,
because a verifier that accepts everybody would praise any model.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias

from core.evaluation.grammar_model import GrammarModel
from core.evaluation.masking import kept_words, mask, sentences
from core.lazily import lazily

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
else:
    np = lazily("numpy")

PIECE_WORDS = 300
MIN_PIECES = 4
IMPOSTORS = ("control", "general")
_OWN_ACCEPTED = 0.9
_CHARACTERS = 4
_REFERENCES = 10  # samples of the reference, whose scores are averaged
_RESAMPLES = 2000
_INTERVAL = (5.0, 95.0)  # percent

Scores: TypeAlias = "npt.NDArray[np.float64]"


class Verifier(Protocol):
    """Score texts against the principal's and other people's."""

    def __init__(self, own: Sequence[str], others: Sequence[str]) -> None: ...

    def score(self, text: str) -> float:
        """Return how much more a text is like the principal's than like the others'."""

    def left_out(self) -> list[float]:
        """Return the score of each own text by a verifier that does not know it."""


@dataclass(frozen=True)
class Rate:
    """A share or an area under a curve, from 0 to 1, with its 90 % bootstrap interval over `pieces`."""

    value: float
    low: float
    high: float
    pieces: int


@dataclass(frozen=True)
class Verdict:
    """What one verifier says.

    `auc` is how surely it tells own texts from those of impostors (0.5 is chance). `accepted` is the share of pieces of
    each group that it takes for the principal's, `likeness` where their mean score lies between that of impostors (0)
    and of own texts (1), which tells more where all or none are accepted; both by the name of the group.
    """

    verifier: str
    auc: Rate
    accepted: dict[str, Rate]
    likeness: dict[str, Rate]


class CharacterVerifier:
    """Cosine of TF-IDF weights of character 4-grams with the centre of the own texts, less that with the others'.

    The baseline of PAN's shared tasks on authorship verification (Kestemont et al. 2020), with the others' centre taken
    off so that what all texts share does not count. Grams of one text alone are left out.
    """

    def __init__(self, own: Sequence[str], others: Sequence[str]) -> None:
        counts = [_character_grams(text) for text in (*own, *others)]
        documents = Counter(gram for one in counts for gram in one)
        self._places = {gram: at for at, gram in enumerate(gram for gram, count in documents.items() if count > 1)}
        self._own = len(own)
        self._rows: Scores = np.array([self._row(one) for one in counts])
        self._weights, self._direction = _direction(self._rows, self._own)

    def score(self, text: str) -> float:
        """Return the difference of the two cosines."""
        return float(_unit(self._row(_character_grams(text)) * self._weights) @ self._direction)

    def left_out(self) -> list[float]:
        """Return the score of each own text, its grams, weights and centre taken from the other texts."""
        scores = []
        for at in range(self._own):
            weights, direction = _direction(np.delete(self._rows, at, axis=0), self._own - 1)
            scores.append(float(_unit(self._rows[at] * weights) @ direction))
        return scores

    def _row(self, counts: Counter[str]) -> Scores:
        row = np.zeros(len(self._places))
        known = [gram for gram in counts if gram in self._places]
        row[[self._places[gram] for gram in known]] = [1 + math.log(counts[gram]) for gram in known]
        return row


class GrammarVerifier:
    """LambdaG: how much likelier each token is under the principal's grammar than under other people's.

    Nini, Halvani, Graner, Gherardi and Ishihara (2025): log-likelihood ratio between an n-gram model of the known
    sentences and one of as many sentences of a reference population, averaged over samples of the latter. Here in bits
    a token, so that the length of a text does not count.
    """

    def __init__(self, own: Sequence[str], others: Sequence[str]) -> None:
        self._known, reference = [sentences(text) for text in own], _joined([sentences(text) for text in others])
        self._words = len({token for one in (*_joined(self._known), *reference) for token in one})
        self._size = min(sum(len(one) for one in self._known[1:]), len(reference))
        random = np.random.default_rng(0)
        self._others = [GrammarModel(_some(reference, self._size, random), self._words) for _ in range(_REFERENCES)]
        self._own = self._grammar(self._known)

    def score(self, text: str) -> float:
        """Return the mean log-likelihood ratio in bits a token."""
        return self._ratio(sentences(text), self._own)

    def left_out(self) -> list[float]:
        """Return the ratio of each own text under a grammar of the others."""
        known = self._known
        return [self._ratio(one, self._grammar(known[:at] + known[at + 1 :])) for at, one in enumerate(known)]

    def _grammar(self, texts: Sequence[Sequence[list[str]]]) -> GrammarModel:
        found = _joined(texts)
        return GrammarModel(_some(found, min(self._size, len(found)), np.random.default_rng(0)), self._words)

    def _ratio(self, said: Sequence[list[str]], own: GrammarModel) -> float:
        others = [model.bits(said) for model in self._others]
        return (sum(others) / len(others) - own.bits(said)) / max(sum(len(one) for one in said), 1)


VERIFIERS: dict[str, type[Verifier]] = {"char4": CharacterVerifier, "lambdag": GrammarVerifier}


def pieces(texts: Sequence[str], words: int = PIECE_WORDS) -> list[str]:
    """Join texts in their order, and cut, to pieces of at least so many words; what is left over is dropped."""
    made, waiting, count = [], list[str](), 0
    for part in (part for text in texts for part in _parts(text, words)):
        waiting.append(part)
        count += len(part.split())
        if count >= words:
            made.append("\n\n".join(waiting))
            waiting, count = [], 0
    return made


def verify(
    known: Sequence[str],
    reference: Sequence[str],
    groups: Mapping[str, Sequence[str]],
    on_verifier: Callable[[str], None] = lambda _name: None,
) -> list[Verdict]:
    """Ask each verifier, topic shown and masked, which pieces of each group look like the principal's.

    `known` are pieces of the principal's, `reference` of others, none of which is in a group. The groups `own`,
    `control` and `general` say how good a verifier is: the last two are its impostors. Raises ValueError for fewer than
    four known pieces, or none of reference or of impostors.
    """
    if len(known) < MIN_PIECES or not reference or not any(groups.get(group) for group in IMPOSTORS):
        raise ValueError(f"{len(known)} pieces of the principal's, {len(reference)} of reference: too few")
    kept = kept_words(known)
    verdicts = []
    for is_masked in (False, True):
        hide = (lambda text: mask(text, kept)) if is_masked else str
        shown = {name: [hide(text) for text in texts] for name, texts in groups.items()}
        for name, make in VERIFIERS.items():
            title = f"{name}_masked" if is_masked else name
            on_verifier(title)
            verifier = make([hide(one) for one in known], [hide(one) for one in reference])
            verdicts.append(_verdict(title, verifier, shown))
    return verdicts


def _verdict(name: str, verifier: Verifier, groups: Mapping[str, Sequence[str]]) -> Verdict:
    calibration = np.array(verifier.left_out())
    scores = {group: np.array([verifier.score(text) for text in texts]) for group, texts in groups.items() if texts}
    impostors = np.concatenate([scores.get(group, np.empty(0)) for group in IMPOSTORS])
    own = np.concatenate([calibration, scores.get("own", np.empty(0))])
    return Verdict(
        verifier=name,
        auc=_area(own, impostors),
        accepted={group: _accepted(found, calibration) for group, found in scores.items()},
        likeness={group: _likeness(found, own, impostors) for group, found in scores.items()},
    )


def _direction(rows: Scores, own: int) -> tuple[Scores, Scores]:
    """Return the TF-IDF weights that rows of term frequencies give, and from the others' centre to the own one."""
    frequencies = (rows > 0).sum(axis=0)
    weights = np.where(frequencies > 1, np.log((1 + len(rows)) / (1 + frequencies)) + 1, 0.0)
    weighted = np.apply_along_axis(_unit, 1, rows * weights)
    return weights, _unit(weighted[:own].mean(axis=0)) - _unit(weighted[own:].mean(axis=0))


def _accepted(scores: Scores, calibration: Scores) -> Rate:
    """Return the share above the threshold; both what is judged and what set the threshold are drawn again."""
    limits = _threshold(calibration[_drawn(len(calibration), 1)])
    shares = (scores[_drawn(len(scores))] >= limits[:, None]).mean(axis=1)
    return _rate(float((scores >= _threshold(calibration)).mean()), shares, len(scores))


def _threshold(calibration: Scores) -> Scores:
    found: Scores = np.quantile(calibration, 1 - _OWN_ACCEPTED, axis=-1, method="lower")
    return found


def _area(own: Scores, impostors: Scores) -> Rate:
    """Return the area under the ROC curve, with ties at half."""
    wins = (own[:, None] > impostors).astype(float) + 0.5 * (own[:, None] == impostors)
    rows, columns = _drawn(len(own)), _drawn(len(impostors), 1)
    areas = [wins[np.ix_(row, column)].mean() for row, column in zip(rows, columns, strict=True)]
    return _rate(float(wins.mean()), np.array(areas), len(own) + len(impostors))


def _likeness(scores: Scores, own: Scores, impostors: Scores) -> Rate:
    theirs, mine = (texts[_drawn(len(texts), seed)].mean(axis=1) for seed, texts in enumerate((impostors, own), 1))
    shares = (scores[_drawn(len(scores))].mean(axis=1) - theirs) / (mine - theirs)
    value = (scores.mean() - impostors.mean()) / (own.mean() - impostors.mean())
    return _rate(float(value), shares, len(scores))


def _drawn(count: int, seed: int = 0) -> npt.NDArray[np.int64]:
    return np.random.default_rng(seed).integers(count, size=(_RESAMPLES, count))


def _rate(value: float, resampled: Scores, pieces_judged: int) -> Rate:
    low, high = np.percentile(resampled, _INTERVAL)
    return Rate(value, float(low), float(high), pieces_judged)


def _parts(text: str, words: int) -> list[str]:
    """Cut a text at line breaks into parts of at least so many words; the last may be shorter."""
    parts, waiting, count = [], list[str](), 0
    for line in text.splitlines(keepends=True):
        waiting.append(line)
        count += len(line.split())
        if count >= words:
            parts.append("".join(waiting))
            waiting, count = [], 0
    return [*parts, "".join(waiting)] if count else parts


def _character_grams(text: str) -> Counter[str]:
    flat = " ".join(text.split())
    return Counter(flat[start : start + _CHARACTERS] for start in range(len(flat) - _CHARACTERS + 1))


def _unit(vector: Scores) -> Scores:
    length = float(np.linalg.norm(vector))
    return vector / length if length else vector


def _joined(texts: Sequence[Sequence[list[str]]]) -> list[list[str]]:
    return [sentence for text in texts for sentence in text]


def _some(found: Sequence[list[str]], size: int, random: np.random.Generator) -> list[list[str]]:
    return [found[place] for place in sorted(random.choice(len(found), size=size, replace=False))]
