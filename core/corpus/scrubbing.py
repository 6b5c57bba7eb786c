"""Replace secrets of anybody, and numbers and addresses of others, before anything reads a text."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.corpus.patterns import matches
from core.corpus.pieces import Piece
from core.corpus.rules import EMAIL, PHONE, Rule

_OWN_DIGITS = 7  # the last digits tell a number of one's own, whatever stands before them: a country, a 0
# Domains for examples (RFC 2606), and endings of file names that look like a domain: icon@2x.png.
_NOBODYS = re.compile(r"@(?:.*\.)?(?:example(?:\.\w+)?|test|invalid|localhost|local)$", re.IGNORECASE)
_IN_A_WEB_ADDRESS = re.compile(r"://[^\s/@]{0,300}$")
_FILES = re.compile(r"\.(?:png|jpe?g|gif|svg|webp|ico|css|js|ts|py|md|html?|json|txt|zip|gz|exe|dmg)$", re.IGNORECASE)


@dataclass(frozen=True)
class Found:
    """Characters `start` to `end` of a text that are replaced, and why."""

    start: int
    end: int
    rule: Rule


def placeholder(rule: Rule) -> str:
    """Return what stands in a text for what was replaced: the name of the rule in square brackets."""
    return f"[{rule.name}]"


def own_addresses(names: Iterable[str]) -> frozenset[str]:
    """Return the e-mail addresses and telephone numbers among the names that the principal goes by."""
    return frozenset(_key(name[one.start : one.end]) for name in names for one in find(name))


def find(text: str, own: frozenset[str] = frozenset()) -> list[Found]:
    """Return what is to be replaced in a text, in order and without overlap; `own` is as of `own_addresses`."""
    found = [
        Found(start, end, rule)
        for rule, start, end in matches(text)
        if rule not in {EMAIL, PHONE} or not _may_stay(text, start, end, rule, own)
    ]
    kept: list[Found] = []
    for one in sorted(found, key=lambda one: (one.start, -one.end)):
        if kept and one.start < kept[-1].end:
            kept[-1] = Found(kept[-1].start, max(kept[-1].end, one.end), kept[-1].rule)
        else:
            kept.append(one)
    return kept


def scrubbed(pieces: Sequence[Piece], own: frozenset[str]) -> list[Piece]:
    """Replace what is found in the text that the pieces make; the placeholder counts as somebody else's.

    A space before it goes with it: a vocabulary joins the two in one token, which would be learnt.
    """
    text = "".join(piece.text for piece in pieces)
    made, place, found = list[Piece](), 0, iter(find(text, own))
    one = next(found, None)
    for piece in pieces:
        end = place + len(piece.text)
        at = place
        while one is not None and one.start < end:
            if one.start >= place:
                first = one.start - (one.start > at and text[one.start - 1] == " ")
                made.append(piece._replace(text=text[at:first]))
                made.append(Piece(text[first : one.start] + placeholder(one.rule), one.rule, piece.source))
            at = min(one.end, end)
            if one.end > end:
                break
            one = next(found, None)
        made.append(piece._replace(text=text[at:end]))
        place = end
    return [piece for piece in made if piece.text]


def _may_stay(text: str, start: int, end: int, rule: Rule, own: frozenset[str]) -> bool:
    found = text[start:end]
    if _key(found) in own:
        return True
    if rule is not EMAIL:
        return False
    # git@host:path and user@host in an address of the web name a machine, not a person.
    is_machine = found.lower().startswith(("git@", "hg@")) or _IN_A_WEB_ADDRESS.search(
        text[max(0, start - 310) : start]
    )
    return bool(is_machine or "noreply" in found.lower() or _NOBODYS.search(found) or _FILES.search(found))


def _key(address: str) -> str:
    if "@" in address:
        return address.casefold()
    return "".join(character for character in address if character.isdigit())[-_OWN_DIGITS:]
