"""Measure how a person writes and what about: plain counts, each with the texts it rests on."""

import calendar
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_NOT_PROSE = re.compile(
    r"```.*?(?:```|\Z)|`[^`\n]*`|https?://\S+|^(?: {4}|\t)[^\n]*$|<[^>\n]{1,200}>", re.DOTALL | re.MULTILINE
)
_WRAP = re.compile(r"(?<=[^\n])\n(?=[^\n#>*\-\d\s])")  # a line that was broken for its length alone
_SENTENCE = re.compile(r"[^.!?…\n]+[.!?…]*")
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)*")
_MARKS = {
    "—": "dashes",
    "\u2013": "dashes",
    ";": "semicolons",
    ":": "colons",
    "(": "brackets",
    "!": "exclamation marks",
    "?": "question marks",
    "…": "ellipses",
}
_CITED = 3
_LEAST_NAME = 3  # times that a name is written
_LEAST_WORD_CHARACTERS = 3
_CERTAIN = 10.83  # of chi-square with one degree of freedom: once in a thousand by chance
_CALENDAR = frozenset([*calendar.month_name, *calendar.day_name])
# Function words; a text is in the language most of them belong to.
_LANGUAGES = {
    "English": "the and of to is was that it with for not but this have my they",
    "German": "der die das und ist nicht ich mit ein eine auf war auch sich es wir",
    "French": "le la les et est pas je une que dans pour avec sur mais nous des",
    "Spanish": "el la los que y es no una por con para pero mi las muy del",
    "Italian": "il che di è non una per con sono ma mi gli della anche nel lo",
    "Dutch": "de het een en is niet ik van dat met voor maar ook zijn wij op",
    "Portuguese": "o que e não uma para com mas os as do da em muito eu se",
}
_FUNCTION_WORDS = {name: frozenset(words.split()) for name, words in _LANGUAGES.items()}
_LEAST_FUNCTION_WORDS = 3
_HALF = 0.5
_MANY = 10  # texts
_WISH = re.compile(
    r"\bI (?:(?:really|still|also|just) )?(?:want|wish|hope|intend|plan|aim|would like|need|promise|resolve)\b(?! I)"
    r"|\bI['\u2019]d (?:like|love) to\b|\bmy (?:goal|aim|plan|wish|dream)\b"
    r"|\bI (?:should|ought to|will try to|am going to)\b"
    r"|\bich (?:will|möchte|wünsche|hoffe|sollte|plane)\b|\bmein Ziel\b|\bje (?:veux|voudrais|souhaite|espère)\b"
    r"|\b(?:quiero|quisiera|espero|deseo)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Cited:
    """A finding, how often it was found, and up to three entries that show it."""

    text: str
    count: int
    seqs: tuple[int, ...]


@dataclass(frozen=True)
class Quote:
    """A sentence of the principal."""

    text: str
    seq: int
    day: str


class Measures:
    """Count over many texts; hand each one in once, in the order of time."""

    def __init__(self, general: Mapping[str, int]) -> None:
        self._general = general
        self.texts = 0
        self.first_seq = self.last_seq = 0
        self._words: Counter[str] = Counter()
        self._word_texts: Counter[str] = Counter()
        self._by_year: dict[str, Counter[str]] = defaultdict(Counter)
        self._sentence_lengths: Counter[int] = Counter()
        self._marks: Counter[str] = Counter()
        self._openings: Counter[str] = Counter()
        self._languages: Counter[str] = Counter()
        self._capitals: Counter[str] = Counter()
        self._seqs: dict[str, list[int]] = defaultdict(list)
        self.wishes: list[Quote] = []

    def add(self, seq: int, day: str, text: str) -> None:
        """Count one text of the principal."""
        prose = _WRAP.sub(" ", _NOT_PROSE.sub(" ", text.replace("\r\n", "\n")))
        words = [word.lower() for word in _WORD.findall(prose)]
        if not words:
            return
        self.texts += 1
        self.first_seq, self.last_seq = self.first_seq or seq, seq
        self._words.update(words)
        self._by_year[day[:4]].update(words)
        self._marks.update(mark for mark in prose if mark in _MARKS)
        self._languages.update(filter(None, [language(words)]))
        for word in set(words):
            self._word_texts[word] += 1
            self._cite(word, seq)
        for sentence in _SENTENCE.findall(prose):
            self._add_sentence(sentence.strip(" \t-*#>\"'\u201c\u201d\u2018\u2019"), seq, day)

    @property
    def words(self) -> int:
        """How many words were counted."""
        return self._words.total()

    @property
    def sentence_words(self) -> tuple[int, int, int]:
        """The first quartile, the median and the third quartile of the length of sentences, in words."""
        lengths = sorted(self._sentence_lengths.elements())
        if not lengths:
            return 0, 0, 0
        return tuple(lengths[min(len(lengths) - 1, len(lengths) * part // 4)] for part in (1, 2, 3))  # type: ignore[return-value]

    @property
    def marks(self) -> dict[str, float]:
        """How often each mark stands in a thousand words, the commonest first."""
        per_name: Counter[str] = Counter()
        for mark, count in self._marks.items():
            per_name[_MARKS[mark]] += count
        return {name: round(1000 * count / max(1, self.words), 1) for name, count in per_name.most_common()}

    @property
    def languages(self) -> dict[str, float]:
        """The share of the texts in each language, of those whose language is plain."""
        total = max(1, self._languages.total())
        return {name: count / total for name, count in self._languages.most_common()}

    def openings(self, limit: int) -> list[Cited]:
        """Return the words that sentences begin with most often."""
        return [Cited(word, count, self._cited(word.lower())) for word, count in self._openings.most_common(limit)]

    def favourites(self, limit: int) -> list[Cited]:
        """Return the words that are all over the texts and much rarer in general text."""
        least = max(_CITED, self.texts // 12)
        names = {name.lower() for name in self._names()}
        return [
            self._found(word)
            for word in telling(self._words, self._general)
            if self._word_texts[word] >= least and word not in names
        ][:limit]

    def topics(self, limit: int) -> dict[str, list[Cited]]:
        """Return for each year, the newest first, the words that tell it from general text.

        A word that is in most texts belongs to how they are written.
        """
        names = {name.lower() for name in self._names()}
        found = {}
        for year in sorted(self._by_year, reverse=True):
            own = self._by_year[year]
            words = telling(own, self._general)
            kept = [word for word in words if own[word] >= _CITED and word not in names and not self._is_in_most(word)]
            kept = kept[:limit]
            if kept:
                found[year] = [Cited(word, own[word], self._cited(word)) for word in kept]
        return found

    def names(self, limit: int) -> list[Cited]:
        """Return what is written with a capital within sentences and never without, the commonest first.

        Nothing in German, which writes all nouns so.
        """
        return [Cited(name, count, self._cited(name.lower())) for name, count in self._names().items()][:limit]

    def _names(self) -> dict[str, int]:
        if self.languages.get("German", 0.0) > _HALF:
            return {}
        return {
            name: count
            for name, count in self._capitals.most_common()
            if count >= _LEAST_NAME
            and name not in _CALENDAR
            and 2 * count >= self._words[name.lower()]
            and not self._general.get(name.lower(), 0) > count
        }

    def _add_sentence(self, sentence: str, seq: int, day: str) -> None:
        words = _WORD.findall(sentence)
        if not words:
            return
        self._sentence_lengths[len(words)] += 1
        self._openings[words[0].capitalize()] += 1
        within = [word for word in words[1:] if word[0].isupper() and len(word) >= _LEAST_WORD_CHARACTERS]
        self._capitals.update(word for word in within if not word.isupper() and not word.startswith(("I'", "I\u2019")))
        if _WISH.search(sentence) and not sentence.endswith(":"):
            self.wishes.append(Quote(" ".join(sentence.split()), seq, day))

    def _is_in_most(self, word: str) -> bool:
        return self.texts >= _MANY and self._word_texts[word] > _HALF * self.texts

    def _found(self, word: str) -> Cited:
        return Cited(word, self._words[word], self._cited(word))

    def _cite(self, word: str, seq: int) -> None:
        seqs = self._seqs[word]
        seqs.append(seq)
        del seqs[:-_CITED]

    def _cited(self, word: str) -> tuple[int, ...]:
        return tuple(self._seqs.get(word, ()))


def telling(own: Mapping[str, int], others: Mapping[str, int]) -> list[str]:
    """Return the words used more than in other text beyond chance, the surest first.

    Log-likelihood ratio of a word's rate in two corpora (Dunning 1993), which stays right for words that one lacks.
    """
    own_total, other_total = sum(own.values()), sum(others.values())
    scores = {}
    for word, count in own.items():
        other = others.get(word, 0)
        if len(word) < _LEAST_WORD_CHARACTERS or not other_total or count * other_total <= other * own_total:
            continue
        rate = (count + other) / (own_total + other_total)
        surprise = count * math.log(count / (own_total * rate))
        scores[word] = 2 * (surprise + (other * math.log(other / (other_total * rate)) if other else 0.0))
    return sorted((word for word in scores if scores[word] > _CERTAIN), key=lambda word: (-scores[word], word))


def language(words: Iterable[str]) -> str | None:
    """Return the language most function words of a text belong to, None if it has too few to tell."""
    counts = Counter(words)
    hits = {name: sum(counts[word] for word in known) for name, known in _FUNCTION_WORDS.items()}
    best = max(hits, key=lambda name: hits[name])
    return best if hits[best] >= _LEAST_FUNCTION_WORDS else None


def word_counts(texts: Iterable[str]) -> Counter[str]:
    """Count the words of texts, in lower case."""
    return Counter(word.lower() for text in texts for word in _WORD.findall(_NOT_PROSE.sub(" ", text)))
