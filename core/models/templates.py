"""Turn conversations and documents into tokens so that no text can pose as a control token."""

import contextlib
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from core.errors import ModelRefused
from core.models.chat_layouts import (
    FAMILIES,
    FOREIGN_TEMPLATE,
    SEPARATOR,
    Control,
    Layout,
    Marked,
    TemplateFault,
    TurnText,
)

Tokens = list[int]
# How control tokens are named, to find those that a foreign template may mean.
_CONTROL_NAME = re.compile(r"<[^<>\s]{2,60}>|\[/?[A-Z_]{3,60}\]")
# Breaks up what would look like the frame of a turn, and is not seen.
_INVISIBLE = "\u200b"


class Turn(Protocol):
    """One turn of a conversation; `role` is system, user or assistant."""

    @property
    def role(self) -> str: ...

    @property
    def text(self) -> str: ...


@dataclass(frozen=True)
class Vocabulary:
    """The tokens of a model.

    `control` returns the token of a name and raises ModelRefused if there is none. `plain` tokenises text in which
    nothing is a control token, `marked` text in which names of control tokens are. `bos` begins every prompt, None
    where the model wants none.
    """

    control: Callable[[str], int]
    plain: Callable[[str], Tokens]
    marked: Callable[[str], Tokens]
    bos: int | None = None


@dataclass(frozen=True)
class OwnTemplate:
    """What a model file says of its chat template and the names of its tokens, and what the file is called."""

    text: str
    bos: str
    eos: str
    file: str


class Template:
    """Render turns: control tokens by their names, everything a person or a log said as plain text.

    An answer ends at a token that ends generation in the vocabulary, or at one of `stop_texts`. `separator` names the
    control token that stands before each document. Raises ModelRefused for a name that is not known, a vocabulary
    without the tokens of the template, or a foreign template that cannot be used.
    """

    def __init__(self, name: str, vocabulary: Vocabulary, separator: str, own: OwnTemplate | None = None) -> None:
        self.vocabulary = vocabulary
        self.separator = vocabulary.control(separator)
        self.stop_texts: tuple[str, ...] = ()
        self._imitations: re.Pattern[str] | None = None
        self._file = ""
        if name == FOREIGN_TEMPLATE and own is not None:
            self._layout, self._file = _foreign(own), own.file
            frame = _known(vocabulary, {*_CONTROL_NAME.findall(own.text), own.bos, own.eos})
        elif name in FAMILIES:
            family = FAMILIES[name]
            self._layout, self.stop_texts, self._imitations = family.layout, family.stop_texts, family.imitations
            frame = {vocabulary.control(control): control for control in sorted(family.controls())}
        else:
            raise ModelRefused(f"The chat template {name} is not known.", "Choose a model of this release's catalogue.")
        self._frame = frame | {self.separator: separator}

    def render(self, turns: Sequence[Turn], cut: Mapping[int, Tokens] | None = None) -> Tokens:
        """Return the prompt's tokens, ending where the assistant begins to speak.

        `cut` gives tokens to take in place of the texts of some turns, by their numbers.
        """
        tokens: Tokens = []
        waiting: list[str] = []  # plain text is tokenised in one piece, because tokens reach over its seams

        def flush() -> None:
            if waiting:
                tokens.extend(self.plain("".join(waiting)))
                waiting.clear()

        for piece in self._pieces(turns):
            if isinstance(piece, str):
                waiting.append(piece)
            elif isinstance(piece, TurnText) and (cut is None or piece.turn not in cut):
                waiting.append(self.disarmed(turns[piece.turn].text))
            else:
                flush()
                tokens += self._fixed(piece, cut or {})
        flush()
        bos = self.vocabulary.bos
        return tokens if bos is None or tokens[:1] == [bos] else [bos, *tokens]

    def plain(self, text: str) -> Tokens:
        """Tokenise text in which nothing is a token of the template.

        llama.cpp keeps that promise for tokens that a file calls control tokens. Some files call theirs user-defined,
        so those that still come out are broken up.
        """
        tokens = self.vocabulary.plain(text)
        found = self._frame.keys() & set(tokens)
        if not found:
            return tokens
        for name in (self._frame[token] for token in found):
            text = text.replace(name, name[0] + _INVISIBLE + name[1:])
        return self.vocabulary.plain(text)

    def disarmed(self, text: str) -> str:
        """Break up what would look like the frame of a turn, where this family's frames are plain text."""
        if self._imitations is None:
            return text
        return self._imitations.sub(lambda match: match[0][0] + _INVISIBLE + match[0][1:], text)

    def _fixed(self, piece: Control | TurnText | Marked, cut: Mapping[int, Tokens]) -> Tokens:
        match piece:
            case TurnText(turn):
                return cut[turn]
            case Marked(text):
                return self.vocabulary.marked(text)
            case Control(name):
                return [self.separator if piece is SEPARATOR else self.vocabulary.control(name)]

    def _pieces(self, turns: Sequence[Turn]) -> Layout:
        try:
            return self._layout(tuple(turn.role for turn in turns))
        except TemplateFault as fault:
            raise _refusal(self._file, fault) from None


def _known(vocabulary: Vocabulary, names: Iterable[str]) -> dict[int, str]:
    known: dict[int, str] = {}
    for name in names:
        with contextlib.suppress(ModelRefused):
            known[vocabulary.control(name)] = name
    return known


def _foreign(own: OwnTemplate) -> Callable[[tuple[str, ...]], Layout]:
    from core.models.foreign_template import ForeignTemplate  # noqa: PLC0415 - few models need it, and it takes Jinja2

    try:
        return ForeignTemplate(own.text, own.bos, own.eos).layout
    except TemplateFault as fault:
        raise _refusal(own.file, fault) from None


def _refusal(file: str, fault: TemplateFault) -> ModelRefused:
    return ModelRefused(
        f"The chat template inside {file} {fault}.",
        f"Add it again with one of our own, `guardian models add {file} --template NAME`: {', '.join(FAMILIES)}. The "
        "last is for models that have not learnt to chat.",
    )
