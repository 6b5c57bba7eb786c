"""What changed between two texts, word by word, for showing."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

_WORD = re.compile(r"\s+|\w+|[^\w\s]")
_MOST_WORDS = 400  # that are compared with one another: comparing is quadratic, and the window waits
_MOST_KEPT_CHARS = 160  # of what stays the same between two changes


@dataclass(frozen=True)
class Change:
    """A piece of a text: `kind` is kept, taken or put."""

    kind: str
    text: str


def word_changes(before: str, after: str) -> list[Change]:
    """Return the pieces that lead from one text to the other; what stays is shortened, what changed much is whole."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    start = _common(old, new)
    end = _common(old[start:][::-1], new[start:][::-1])
    middle_old, middle_new = old[start : len(old) - end], new[start : len(new) - end]
    found = [Change("kept", _shortened("".join(old[:start]), is_first=True))]
    if max(len(middle_old), len(middle_new)) > _MOST_WORDS:
        found += [Change("taken", "".join(middle_old)), Change("put", "".join(middle_new))]
    else:
        found += _compared(middle_old, middle_new)
    found.append(Change("kept", _shortened("".join(old[len(old) - end :]), is_last=True)))
    return [change for change in found if change.text]


def _compared(old: list[str], new: list[str]) -> list[Change]:
    found = []
    for what, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            found.append(Change("kept", _shortened("".join(old[a:b]))))
        else:
            found += [Change("taken", "".join(old[a:b])), Change("put", "".join(new[c:d]))]
    return found


def _common(old: list[str], new: list[str]) -> int:
    count = 0
    for one, other in zip(old, new, strict=False):
        if one != other:
            break
        count += 1
    return count


def _shortened(text: str, *, is_first: bool = False, is_last: bool = False) -> str:
    if len(text) <= _MOST_KEPT_CHARS:
        return text
    half = _MOST_KEPT_CHARS // 2
    if is_first:
        return "… " + text[-half:]
    if is_last:
        return text[:half] + " …"
    return f"{text[:half]} … {text[-half:]}"
