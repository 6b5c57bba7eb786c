"""How the families of the catalogue lay out a conversation: our own chat templates, as data.

A layout names control tokens as such, so that whoever turns it into tokens never has to look for them in text.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

SYSTEM, USER, ASSISTANT = "system", "user", "assistant"

FOREIGN_TEMPLATE = "gguf"


class TemplateFault(Exception):
    """A template cannot be used; the message says why in words of ours."""


@dataclass(frozen=True)
class Control:
    """A control token, by the name it has in the vocabulary."""

    name: str


@dataclass(frozen=True)
class TurnText:
    """The place for the text of a turn, by the turn's number."""

    turn: int


@dataclass(frozen=True)
class Marked:
    """A piece of a foreign template: text in which names of control tokens mean these tokens."""

    text: str


# A str is text of the template itself; it never means a control token.
Piece = Control | TurnText | Marked | str
Layout = tuple[Piece, ...]

# The control token that stands before each document in the layout of training; the model says which it is.
SEPARATOR = Control("")
_TEXT = TurnText(-1)


@dataclass(frozen=True)
class Family:
    """The frames of one family: before all, around each kind of turn, and where the assistant begins to speak.

    `imitations` finds, in a text that somebody wrote, what would look like the frame of another turn where frames are
    plain text. `stop_texts` end an answer where no control token does.
    """

    start: Layout
    turns: dict[str, Layout]
    answer: Layout
    imitations: re.Pattern[str] | None = None
    stop_texts: tuple[str, ...] = field(default=())

    def layout(self, roles: Sequence[str]) -> Layout:
        """Lay out turns of these roles; a system turn is folded into the next turn where the family has none."""
        pieces: list[Piece] = list(self.start)
        folded: list[Piece] = []
        for number, role in enumerate(roles):
            if role not in self.turns:
                folded += [TurnText(number), "\n\n"]
                continue
            for piece in self.turns[role]:
                pieces += [*folded, TurnText(number)] if piece is _TEXT else [piece]
            folded = []
        if folded:
            pieces += [piece for frame in self.turns[USER] for piece in (folded[:-1] if frame is _TEXT else [frame])]
        return (*pieces, *self.answer)

    def controls(self) -> set[str]:
        """Name the control tokens it cannot do without."""
        frames = (self.start, self.answer, *self.turns.values())
        return {piece.name for frame in frames for piece in frame if isinstance(piece, Control) and piece.name}


def _alike(before: Layout, after: Layout, names: dict[str, str]) -> dict[str, Layout]:
    """Frame every turn in the same way, but for the name of the role, which is the empty text in `before`."""
    return {
        role: (*(name if piece == "" else piece for piece in before), _TEXT, *after) for role, name in names.items()
    }


_ROLES = {role: role for role in (SYSTEM, USER, ASSISTANT)}
_IM_START, _IM_END = Control("<|im_start|>"), Control("<|im_end|>")
_TURN, _END_OF_TURN = Control("<start_of_turn>"), Control("<end_of_turn>")
_HEADER, _END_OF_HEADER = Control("<|start_header_id|>"), Control("<|end_header_id|>")
_INST, _END_INST, _END_OF_ANSWER = Control("[INST]"), Control("[/INST]"), Control("</s>")
_OLMO_END = Control("<|endoftext|>")

_CHATML = _alike((_IM_START, "", "\n"), (_IM_END, "\n"), _ROLES)
_CHATML_ANSWER: Layout = (_IM_START, "assistant\n")
_MISTRAL: dict[str, Layout] = {USER: (_INST, _TEXT, _END_INST), ASSISTANT: (_TEXT, _END_OF_ANSWER)}

FAMILIES = {
    # Before chatml, of which it is a kind: a model that thinks aloud is told that it has done so.
    "qwen3": Family((), _CHATML, (*_CHATML_ANSWER, Control("<think>"), "\n\n", Control("</think>"), "\n\n")),
    "chatml": Family((), _CHATML, _CHATML_ANSWER),
    "gemma": Family(
        (Control("<bos>"),),
        _alike((_TURN, "", "\n"), (_END_OF_TURN, "\n"), {USER: "user", ASSISTANT: "model"}),
        (_TURN, "model\n"),
    ),
    "llama3": Family(
        (Control("<|begin_of_text|>"),),
        _alike((_HEADER, "", _END_OF_HEADER, "\n\n"), (Control("<|eot_id|>"),), _ROLES),
        (_HEADER, "assistant", _END_OF_HEADER, "\n\n"),
    ),
    "mistral-v7": Family(
        (Control("<s>"),), _MISTRAL | {SYSTEM: (Control("[SYSTEM_PROMPT]"), _TEXT, Control("[/SYSTEM_PROMPT]"))}, ()
    ),
    "mistral": Family((Control("<s>"),), _MISTRAL, ()),
    # Its markers of roles are no control tokens but plain text.
    "olmo2": Family(
        (_OLMO_END,),
        {
            SYSTEM: ("<|system|>\n", _TEXT, "\n"),
            USER: ("<|user|>\n", _TEXT, "\n"),
            ASSISTANT: ("<|assistant|>\n", _TEXT, _OLMO_END, "\n"),
        },
        ("<|assistant|>\n",),
        re.compile(r"<\|(?=(?:system|user|assistant)\|>)"),
        ("<|user|>", "<|system|>"),
    ),
    # For models that have only read: one document with questions and answers. The line break after the label leaves
    # the answer to begin with a letter, as it does in the other families.
    "documents": Family(
        (SEPARATOR,),
        {
            SYSTEM: (_TEXT, "\n\n"),
            USER: ("Question:\n", _TEXT, "\n\n"),
            ASSISTANT: ("Answer:\n", _TEXT, "\n\n"),
        },
        ("Answer:\n",),
        re.compile(r"(?m)^(?:Question|Answer)(?=:[ \t]*$)"),
        ("\n\nQuestion:", "\n\nAnswer:"),
    ),
}
OWN_TEMPLATES = tuple(FAMILIES)
