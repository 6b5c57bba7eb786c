"""What the model is shown when it dreams about entries, and what becomes of its words.

The entries stand in the prompt as data, each on one line, so that none can pose as our words or as another entry. A
model that follows instructions is asked for a sentence that cites them. Any other goes on with a text that names them:
the citations stand in what we add to its words, and it is not shown what was said before, which it would repeat.
"""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from core.daydream.nouns import Drawn, DreamKind, Seed
from core.daydream.passage import CHARACTERS, ENDS, name, passage
from core.inference.messages import Chat, Documents, Prompt, Turn
from core.paths import resources

_PAST = 5
_MEASURED_CHARACTERS = 200  # of each, to measure by: it costs as much as to write
_LEAST_FRAGMENT = 6
_MOST_SHOWN = 4  # entries in one prompt
_STOPS = ("\n", ". ", "? ", "! ")


@dataclass(frozen=True)
class Opening:
    """How a text begins that the model goes on with, and what its words become."""

    shown: str
    said: str


@dataclass(frozen=True)
class Form:
    """How one kind of insight is asked for."""

    task: str
    openings: tuple[Opening, ...]


@dataclass(frozen=True)
class Asked:
    """A prompt and what belongs to it.

    `said` stands before and after the words of the model in the text; `frame` are our own lines, which a weak model may
    repeat; `stops` end what the model says.
    """

    prompt: Prompt
    said: tuple[str, str]
    frame: str
    stops: tuple[str, ...] = ()

    def words(self, said: str, is_ended: bool) -> str:
        """Return what the model said as a sentence; one that was cut has no end."""
        words = " ".join(said.split())
        return f"{words}." if words and is_ended and self.stops and not words.endswith(tuple(ENDS)) else words

    def text(self, words: str) -> str:
        """Return what the insight says."""
        before, after = self.said
        return f"{before}{words.rstrip(ENDS) if after else words}{after}"


@dataclass(frozen=True)
class Comparison:
    """A prompt that asks for the better of two texts, and the two answers to it."""

    prompt: Prompt
    answers: tuple[str, str]


@cache
def declared() -> tuple[str, str, dict[DreamKind, Form]]:
    """Return the words around the entries, those around what was said before, and the kinds."""
    told = _told()
    forms = {
        DreamKind(one["name"]): Form(one["task"], tuple(Opening(**each) for each in one["openings"]))
        for one in told["kinds"]
    }
    return told["frame"].strip(), told["past"].strip(), forms


@cache
def _told() -> dict[str, Any]:
    return tomllib.loads((resources() / "prompts" / "daydream.toml").read_text(encoding="utf-8"))


@cache
def fragments() -> tuple[str, ...]:
    """Return what stands around the words of the model in insights."""
    openings = [one.said for form in declared()[2].values() for one in form.openings]
    return tuple(part for said in openings for part in re.split(r"\{\w+\}", said) if len(part) >= _LEAST_FRAGMENT)


def shown(drawn: Drawn) -> tuple[Seed, ...]:
    """Return the entries that a prompt has room for."""
    return drawn.seeds[:_MOST_SHOWN]


def instruction(drawn: Drawn, kind: DreamKind, past: Sequence[str]) -> Asked:
    """Ask a model that follows instructions."""
    frame, before, forms = declared()
    seeds = shown(drawn)
    numbers = " ".join(f"[{seed.seq}]" for seed in seeds)
    # Not by format: a brace in a note is only text.
    frame = frame.replace("{task}", forms[kind].task).replace("{numbers}", numbers)
    lines = "\n".join(f"- {' '.join(one.split())}" for one in past[:_PAST])
    said = "\n" + before.replace("{past}", lines) + "\n" if past else ""

    head, tail = frame.split("{notes}")
    notes = "\n".join(f"[{seed.seq}] {passage(seed.text, drawn.about)}" for seed in seeds)
    text = f"{head}{notes}{tail.replace('{past}', said, 1)}"
    return Asked(Chat([Turn("user", text)]), ("", ""), f"{frame}\n{before}")


def measuring(drawn: Drawn) -> list[Prompt]:
    """Return the entries as a text that could go on, then that text without each of them."""
    notes = [_note(one, drawn, _MEASURED_CHARACTERS) for one in shown(drawn)]
    kept = [notes, *(notes[:at] + notes[at + 1 :] for at in range(len(notes)))]
    return [Documents([], "".join(one)) for one in kept]


def continuation(drawn: Drawn, kind: DreamKind, number: int) -> Asked:
    """Let a model go on with a text, by the opening of this number, counted round."""
    openings = declared()[2][kind].openings
    opening = openings[number % len(openings)]
    seeds = shown(drawn)
    names = [name(one) for one in seeds]
    begun = _filled(opening.shown, names, [f'"{one}"' for one in names])
    cited = [f"“{called}” [{one.seq}]" for called, one in zip(names, seeds, strict=True)]
    before, after = opening.said.split("{words}")
    said = _filled(before, cited, cited), _filled(after, cited, cited)
    prompt = Documents([], "".join(_note(one, drawn) for one in seeds) + begun)
    return Asked(prompt, said, "\n".join([opening.shown, *names]), _STOPS)


def comparison(first: str, second: str, takes_instructions: bool) -> Comparison:
    """Ask which of two insights is the better one; the citations tell nothing about that."""
    told = _told()["instructed_comparison" if takes_instructions else "continued_comparison"].strip()
    values = {"{first}": _uncited(first), "{second}": _uncited(second)}
    text = re.sub(r"\{(?:first|second)\}", lambda match: values[match[0]], told)
    if takes_instructions:
        return Comparison(Chat([Turn("user", text)]), ("1", "2"))
    return Comparison(Documents([], text), (" 1", " 2"))


def _note(seed: Seed, drawn: Drawn, most: int = CHARACTERS) -> str:
    return f"{name(seed)}\n{passage(seed.text, drawn.about, most)}\n\n"


def _uncited(text: str) -> str:
    return " ".join(re.sub(r"\s*\[\d{1,9}\]", "", text).split())


def _filled(template: str, names: Sequence[str], listed: Sequence[str]) -> str:
    """Put names into a template, all at once: a brace in a name is only text."""
    values = {"{a}": names[0], "{b}": names[1], "{all}": f"{', '.join(listed[:-1])} and {listed[-1]}"}
    return re.sub(r"\{(?:a|b|all)\}", lambda match: values[match[0]], template)
