"""Make a prompt fit its room: the middle is left out by rule, and how much is said."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.errors import GuardianError
from core.inference.messages import Turn
from core.models.templates import Template, Tokens

_MARKER = "\n[…]\n"
_ANSWER_SHARE = 4  # of the context, a quarter at most is kept free for the answer
_STEP_SHARE = 4
_LEAST_ROOM_TOKENS = 8


@dataclass(frozen=True)
class Fitted:
    """A prompt, and by how many tokens it is shorter than the whole would be."""

    tokens: Tokens
    dropped_tokens: int


def prompt_room(context_tokens: int, max_tokens: int) -> int:
    """Return how many tokens a prompt may have when an answer of up to `max_tokens` is to follow."""
    return context_tokens - min(max_tokens, context_tokens // _ANSWER_SHARE)


def fit_chat(template: Template, turns: Sequence[Turn], room_tokens: int) -> Fitted:
    """Render a conversation into at most `room_tokens`.

    If it is too long, the oldest exchanges after the first user turn go, then that turn. If even the system turn and
    the newest do not fit together, the longer loses its middle, or both. Raises GuardianError where there is no room.
    """
    whole = template.render(turns)
    if len(whole) <= room_tokens:
        return Fitted(whole, 0)
    ends = _without_middle(template, turns, len(whole) - room_tokens, room_tokens)
    tokens = template.render(ends)
    if len(tokens) > room_tokens:
        tokens = _with_cut_texts(template, ends, room_tokens)
    return Fitted(tokens, len(whole) - len(tokens))


def fit_documents(template: Template, context: Sequence[str], text: str, room_tokens: int) -> Fitted:
    """Lay documents out as in training, the separator before each, and last the text that is to be continued.

    If that is more than `room_tokens`, the oldest documents go first, then the beginning of the text. Raises
    GuardianError where there is no room.
    """
    _check_room(room_tokens)
    plain, separator = template.plain, template.separator
    documents = [[separator, *plain(document)] for document in context]
    last = plain(text)
    sizes = [len(document) for document in documents]
    excess = sum(sizes) + 1 + len(last) - room_tokens
    if 1 + len(last) > room_tokens:
        documents, last = [], keep_end(last, room_tokens - 1)
    elif excess > 0:
        documents = documents[count_to_drop(sizes, step_up(excess, room_tokens)) :]
    tokens = [token for document in documents for token in document] + [separator, *last]
    return Fitted(tokens, room_tokens + excess - len(tokens))


def step_up(excess_tokens: int, room_tokens: int) -> int:
    """Round what must go up to whole steps of a quarter of the room.

    A prompt that grows at its end then keeps its beginning for a while, and with it what the KV cache holds of it;
    otherwise every new token at the end would move everything.
    """
    step = max(1, room_tokens // _STEP_SHARE)
    return -(-excess_tokens // step) * step


def count_to_drop(sizes: Sequence[int], at_least: int) -> int:
    """Return how many items, from the first, have `at_least` tokens together; all if they have fewer."""
    dropped = 0
    for count, size in enumerate(sizes):
        if dropped >= at_least:
            return count
        dropped += size
    return len(sizes)


def keep_end(tokens: Tokens, room: int) -> Tokens:
    """Drop tokens from the beginning, in whole steps; the last is always kept."""
    excess = len(tokens) - room
    return tokens if excess <= 0 else tokens[min(step_up(excess, room), len(tokens) - 1) :]


def cut_middle(tokens: Tokens, room: int, marker: Tokens) -> Tokens:
    """Keep the two ends of a text, with a marker between them; without it if the room is less than four times that."""
    if len(tokens) <= room:
        return tokens
    between = marker if room >= 4 * len(marker) else []
    kept = room - len(between)
    return [*tokens[: kept // 2], *between, *tokens[len(tokens) - (kept - kept // 2) :]]


def share_out(sizes: Sequence[int], room: int) -> list[int]:
    """Divide room fairly: whoever needs less than an equal share leaves the rest to the others."""
    shares = [0] * len(sizes)
    for place, index in enumerate(sorted(range(len(sizes)), key=sizes.__getitem__)):
        shares[index] = min(sizes[index], room // (len(sizes) - place))
        room -= shares[index]
    return shares


def _without_middle(template: Template, turns: Sequence[Turn], excess_tokens: int, room_tokens: int) -> list[Turn]:
    """Leave out turns between the first user turn and the newest; two at a time, so that speakers still alternate."""
    first = next((number for number, turn in enumerate(turns) if turn.role != "system"), len(turns))
    opening, middle, newest = list(turns[: first + 1]), turns[first + 1 : -1], turns[-1:]
    if first >= len(turns) - 1:
        return list(turns)
    plain = template.plain
    sizes = [len(plain(turn.text)) for turn in middle]
    exchanges = [sum(sizes[start : start + 2]) for start in range(0, len(sizes) - 1, 2)]
    least = excess_tokens + len(plain(_MARKER))
    dropped = count_to_drop(exchanges, step_up(least, room_tokens))
    if sum(exchanges[:dropped]) < least:
        return [*opening[:-1], *newest]
    opening[-1] = Turn(opening[-1].role, opening[-1].text + _MARKER.rstrip())
    return [*opening, *middle[2 * dropped :], *newest]


def _with_cut_texts(template: Template, turns: Sequence[Turn], room_tokens: int) -> Tokens:
    plain = template.plain
    texts = [plain(template.disarmed(turn.text)) for turn in turns]
    room = room_tokens - len(template.render(turns, {number: [] for number in range(len(turns))}))
    _check_room(room)
    shares = share_out([len(text) for text in texts], room)
    marker = plain(_MARKER)
    cut = {
        number: cut_middle(text, share, marker) for number, (text, share) in enumerate(zip(texts, shares, strict=True))
    }
    return template.render(turns, cut)


def _check_room(room_tokens: int) -> None:
    if room_tokens < _LEAST_ROOM_TOKENS:
        raise GuardianError("The context of this model is too small for a prompt.", "Choose another model.")
