"""The chat template that a model file brings: a program from outside, run with placeholders in place of texts.

What it sees is the roles of the turns, never what was said; so what was said cannot become a control token, and one
run serves every conversation of the same shape.
"""

import datetime
import functools
import json
import re
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

import jinja2
import jinja2.ext
import jinja2.filters
from jinja2.sandbox import ImmutableSandboxedEnvironment

from core.models.chat_layouts import SYSTEM, USER, Layout, Marked, TemplateFault, TurnText
from core.workers.limits import OutOfTime, limited

LIMIT_S = 2.0
_SURELY_S = 6.0
MOST_CHARACTERS = 256 * 1024
_MORE_BYTES = 256 * 2**20
_MOST_ITEMS = 1_000_000
_MOST_BITS = 4096
_WIDEST_INDENT = 16
_CACHED_SHAPES = 64

# One character of a private-use plane for each turn: nothing that templates do to texts, as trimming or changing case,
# changes it, and no file has a reason to hold it.
_FIRST_PLACE, _PLACES = 0xF0000, 4096
_PLACE = re.compile(f"([{chr(_FIRST_PLACE)}-{chr(_FIRST_PLACE + _PLACES - 1)}])")
# Width and repetition make much out of little in one step that cannot be interrupted.
_WIDENING = {"center", "expandtabs", "format", "format_map", "ljust", "rjust", "zfill"}


class _Raised(Exception):
    """The template itself refuses the conversation."""


class ForeignTemplate:
    """A chat template in Jinja. Raises TemplateFault if it is too long or no template at all."""

    def __init__(self, text: str, bos: str, eos: str) -> None:
        if len(text) > MOST_CHARACTERS:
            raise TemplateFault(f"is longer than {MOST_CHARACTERS} characters")
        if _PLACE.search(text):
            raise TemplateFault("holds characters that no template may hold")
        self._tokens = {"bos_token": bos, "eos_token": eos}
        self._template: jinja2.Template = _guarded(lambda: _Environment().from_string(text))
        self.layout = functools.lru_cache(_CACHED_SHAPES)(self._layout)

    def _layout(self, roles: tuple[str, ...]) -> Layout:
        """Lay out turns of these roles; the rendering is kept.

        A template that knows no system turn, or wants the roles to alternate, gets neighbours as one turn. Raises
        TemplateFault if it takes longer than LIMIT_S, makes more than MOST_CHARACTERS, or leaves a text out.
        """
        if len(roles) > _PLACES:
            raise TemplateFault("cannot lay out so many turns")
        try:
            pieces = self._run([(role, _place(number)) for number, role in enumerate(roles)])
        except _Raised:
            pieces = ()
        if not _is_whole(pieces, len(roles)):
            try:
                pieces = self._run(_joined(roles))
            except _Raised:
                raise TemplateFault("refuses an ordinary conversation") from None
        if not _is_whole(pieces, len(roles)):
            raise TemplateFault("leaves out what was said")
        return pieces

    def _run(self, turns: Sequence[tuple[str, str]]) -> Layout:
        text: str = _guarded(lambda: self._render(turns))
        return tuple(
            TurnText(ord(part) - _FIRST_PLACE) if _PLACE.match(part) else Marked(part) for part in _split(text)
        )

    def _render(self, turns: Sequence[tuple[str, str]]) -> str:
        parts, characters = [], 0
        stream = self._template.generate(
            messages=[{"role": role, "content": text} for role, text in turns],
            add_generation_prompt=True,
            # Where the family lets us choose: no reasoning aloud before the answer.
            enable_thinking=False,
            tools=None,
            documents=None,
            raise_exception=_raise,
            strftime_now=_now,
            **self._tokens,
        )
        for part in stream:
            characters += len(part)
            if characters > MOST_CHARACTERS:
                raise TemplateFault(f"makes more than {MOST_CHARACTERS} characters")
            parts.append(part)
        return "".join(parts)


def _guarded(work: Callable[[], Any]) -> Any:
    try:
        with limited(LIMIT_S, _SURELY_S, _MORE_BYTES):
            return work()
    except (TemplateFault, _Raised):
        raise
    except OutOfTime:
        raise TemplateFault(f"does not end within {LIMIT_S:.0f} seconds") from None
    except MemoryError:
        raise TemplateFault("needs too much memory") from None
    except RecursionError:
        raise TemplateFault("calls itself without end") from None
    except jinja2.TemplateSyntaxError:
        raise TemplateFault("is no template in Jinja") from None
    except Exception as error:  # noqa: BLE001 - a program from outside may raise anything; its words are not repeated
        raise TemplateFault(f"fails ({type(error).__name__})") from None


class _Environment(ImmutableSandboxedEnvironment):
    """Jinja as the common templates expect it, without what makes much out of little."""

    intercepted_binops = frozenset({"+", "*", "**", "%"})

    def __init__(self) -> None:
        super().__init__(
            trim_blocks=True,
            lstrip_blocks=True,
            # Without folding of constants: nothing is computed before a limit is set.
            optimized=False,
            extensions=[jinja2.ext.loopcontrols, _Generation],
        )
        self.filters["tojson"] = _to_json
        self.filters["indent"] = _indent
        for name in ("center", "format", "wordwrap"):
            del self.filters[name]

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        return attr not in _WIDENING and super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: Any) -> None:
        """Leave formatting methods to is_safe_attribute, which knows them by name."""

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        if operator == "%" and isinstance(left, str | bytes):
            raise TemplateFault("formats texts, which is not allowed")
        if _size(operator, left, right) > (_MOST_BITS if isinstance(left, int) else _MOST_ITEMS):
            raise TemplateFault("needs too much memory")
        return super().call_binop(context, operator, left, right)


def _size(operator: str, left: Any, right: Any) -> int:
    """Estimate how large a result would be: in bits of a number, in items of anything else."""
    if isinstance(left, int) and isinstance(right, int):
        if operator == "**":
            return left.bit_length() * max(right, 0)
        return left.bit_length() + right.bit_length()
    sizes = [len(side) for side in (left, right) if hasattr(side, "__len__")]
    factors = [side for side in (left, right) if isinstance(side, int)]
    if operator == "*" and sizes and factors:
        return (_MOST_ITEMS + 1) * 2 if sizes[0] * factors[0] > _MOST_ITEMS else 0
    return sum(sizes)


class _Generation(jinja2.ext.Extension):
    """Read past `{% generation %}`, which only marks what is learnt from."""

    tags = {"generation"}  # noqa: RUF012 - declared so by Jinja

    def parse(self, parser: Any) -> Any:
        parser.stream.skip(1)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


def _to_json(value: Any, indent: int | None = None, **_layout: Any) -> str:
    return json.dumps(
        value, ensure_ascii=False, indent=min(indent, _WIDEST_INDENT) if isinstance(indent, int) else None
    )


def _indent(text: str, width: int = 4, first: bool = False, blank: bool = False) -> str:
    return jinja2.filters.do_indent(text, min(width, _WIDEST_INDENT), first, blank)


def _raise(_message: object = "") -> NoReturn:
    raise _Raised


def _now(form: str) -> str:
    return datetime.datetime.now().astimezone().strftime(form[:100])


def _place(turn: int) -> str:
    return chr(_FIRST_PLACE + turn)


def _split(text: str) -> list[str]:
    return [part for part in _PLACE.split(text) if part]


def _is_whole(pieces: Layout, turns: int) -> bool:
    """Whether every text has its place, once and in order."""
    return [piece.turn for piece in pieces if isinstance(piece, TurnText)] == list(range(turns))


def _joined(roles: Sequence[str]) -> list[tuple[str, str]]:
    """Make one turn of neighbours, a system turn counting as the principal's."""
    turns: list[tuple[str, str]] = []
    for number, role in enumerate(roles):
        speaker = USER if role == SYSTEM else role
        if turns and turns[-1][0] == speaker:
            turns[-1] = (speaker, f"{turns[-1][1]}\n\n{_place(number)}")
        else:
            turns.append((speaker, _place(number)))
    return turns
