"""Read what a model claims about texts it was shown: one claim a line, each with the number of a text it rests on."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

_MARK = re.compile(r"\A\s*(?:\d{1,2}[.)]|[-*•])\s+")
_CITED = re.compile(r"\A(?P<claim>.*?)[\s(]*(?P<cites>(?:\[\d{1,9}\][\s,;]*)+)[).!?]*\Z")
_WORD = re.compile(r"[^\W_]+")
_LEAST_WORDS = 4
_MOST_CHARACTERS = 400  # a longer line is a text, not a claim
_IN_A_ROW = 3  # words that are compared together
_COPIED = 0.6  # share of them that stands in one source
_REPEATED = 0.8  # share of words two claims have in common


@dataclass(frozen=True)
class Claim:
    """A line without its citations, and the numbers it cites."""

    text: str
    cites: tuple[int, ...]


@dataclass(frozen=True)
class Read:
    """The claims of an answer, and how many lines were dropped for which reason."""

    claims: list[Claim]
    dropped: dict[str, int]


def read_claims(said: str, shown: Collection[int], sources: Sequence[str], known: Iterable[str] = ()) -> Read:
    """Return the lines that claim something new and cite only what was shown.

    `sources` are the texts that were shown, with our own words around them: a line that repeats one teaches nothing.
    `known` are claims that were made before. Lines are dropped as uncited, unknown, short, long, copied or repeated.
    """
    passages = [_passages(source) for source in sources]
    seen = [_words(one) for one in known]
    claims, dropped = list[Claim](), dict[str, int]()
    for line in filter(str.strip, said.splitlines()):
        claim, fault = _claim(line, shown)
        words = _words(claim.text)
        fault = fault or _fault(claim.text, passages) or ("repeated" if _is_repeated(words, seen) else "")
        if fault:
            dropped[fault] = dropped.get(fault, 0) + 1
        else:
            claims.append(claim)
            seen.append(words)
    return Read(claims, dropped)


def _claim(line: str, shown: Collection[int]) -> tuple[Claim, str]:
    found = _CITED.match(_MARK.sub("", line).strip())
    if found is None:
        return Claim(line.strip(), ()), "uncited"
    cites = tuple(dict.fromkeys(int(number) for number in re.findall(r"\d+", found["cites"])))
    return Claim(found["claim"].strip(), cites), "" if set(cites) <= set(shown) else "unknown"


def _fault(claim: str, passages: Sequence[set[tuple[str, ...]]]) -> str:
    own = _passages(claim)
    if not own or len(_WORD.findall(claim)) < _LEAST_WORDS:
        return "short"
    if len(claim) > _MOST_CHARACTERS:
        return "long"
    return "copied" if any(len(own & source) >= _COPIED * len(own) for source in passages) else ""


def _is_repeated(words: set[str], seen: Sequence[set[str]]) -> bool:
    return any(len(words & other) >= _REPEATED * len(words | other) for other in seen if words | other)


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))


def _passages(text: str) -> set[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    return set(zip(*(words[start:] for start in range(_IN_A_ROW)), strict=False))
