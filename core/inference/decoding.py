"""Continue a prompt: one token after the other, several continuations side by side."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from core.inference.context import Context, ContextFull, Row, Stopped
from core.inference.conversations import Conversations, Key
from core.inference.grammar import Grammar
from core.inference.loaded_model import LoadedModel
from core.inference.losses import LogSum
from core.inference.messages import Said, Sampling, TokenChoice
from core.inference.pieces import Pieces
from core.inference.sampler import Sampler
from core.models.templates import Tokens

_MOST_LIKELIEST = 100


@dataclass(frozen=True)
class Wish:
    """What is wanted of a prompt's continuation; `seed` is drawn already."""

    sampling: Sampling
    seed: int
    stops: tuple[str, ...]
    alternatives: int = 1
    likeliest: int | None = None


@dataclass(frozen=True)
class Continued:
    """What was said, how many tokens of the prompt were in the cache, and the seconds to the first token."""

    said: list[Said]
    reused_tokens: int
    first_token_s: float


@dataclass
class _Branch:
    """One continuation in its own sequence; `finish` is None while it goes on."""

    sequence: int
    sampler: Sampler
    pieces: Pieces
    tokens: Tokens = field(default_factory=list)
    nats: float = 0.0
    finish: str | None = None
    choices: list[TokenChoice] = field(default_factory=list)

    def said(self) -> Said:
        text = self.pieces.finish()
        return Said(text, len(self.tokens), self.nats, self.finish or "stopped", tuple(self.choices))


class Decoder:
    """Continue prompts in a context. Not safe for concurrent calls."""

    def __init__(self, model: LoadedModel, context: Context, conversations: Conversations) -> None:
        self._model, self._context, self._conversations = model, context, conversations
        self._log_sum = LogSum(model.vocabulary_size)

    def continue_prompt(
        self,
        key: Key,
        prompt: Tokens,
        wish: Wish,
        on_text: Callable[[int, str], None],
        is_stopped: Callable[[], bool],
    ) -> Continued:
        """Continue a prompt that fits into the context; `on_text` hears the number of an alternative and its text."""
        began = time.monotonic()
        prompt, healed = self._taken_back(prompt) if wish.sampling.is_healed else (prompt, b"")
        branches: list[_Branch] = []
        try:
            for number in range(wish.alternatives):
                branches.append(self._branch(number, wish, on_text, len(healed)))
            reused = self._conversations.take_up(key, prompt)
            first_token_s = 0.0
            if self._prefilled(prompt, reused):
                self._begin(branches, wish, healed)
                first_token_s = time.monotonic() - began
                try:
                    self._go_on(prompt, branches, wish, is_stopped)
                finally:
                    self._conversations.hold([*prompt, *branches[0].tokens])
            return Continued([branch.said() for branch in branches], reused, first_token_s)
        finally:
            for branch in branches:
                branch.sampler.close()
                if branch.sequence:
                    self._context.cut(branch.sequence, 0)

    def _branch(self, number: int, wish: Wish, on_text: Callable[[int, str], None], known: int) -> _Branch:
        schema = wish.sampling.json_schema
        grammar = Grammar(self._model, schema) if schema else None
        sampler = Sampler(wish.sampling, wish.seed + number, grammar)
        return _Branch(number, sampler, Pieces(lambda text: on_text(number, text), wish.stops, known))

    def _taken_back(self, prompt: Tokens) -> tuple[Tokens, bytes]:
        """Return the prompt without its last token, and that token's bytes; a control token stays."""
        piece = self._model.piece(prompt[-1]) if len(prompt) > 1 else b""
        return (prompt[:-1], piece) if piece else (prompt, b"")

    def _prefilled(self, prompt: Tokens, reused: int) -> bool:
        try:
            self._context.prefill(prompt[reused:], reused)
        except Stopped:
            return False
        finally:
            self._conversations.hold(prompt)
        return True

    def _begin(self, branches: Sequence[_Branch], wish: Wish, healed: bytes) -> None:
        """Choose every branch's first token, all after the same prompt."""
        allowed = self._model.beginning_with(healed) if healed else []
        for branch in branches:
            if allowed:
                branch.sampler.allow_next(allowed)
            if branch.sequence:
                self._context.share(0, branch.sequence)
        row = self._context.row()
        total = self._log_sum(row)
        for branch in branches:
            self._step(branch, -1, row, total, wish)

    def _go_on(self, prompt: Tokens, branches: Sequence[_Branch], wish: Wish, is_stopped: Callable[[], bool]) -> None:
        room = self._context.shape.tokens - len(prompt)
        batch = self._context.batch
        while going := [branch for branch in branches if branch.finish is None]:
            if is_stopped():
                return
            # What a branch said last is not in the cache yet, so what is in it is one less for each that goes on.
            if sum(len(branch.tokens) for branch in branches) > room:
                self._end(going, "context")
                return
            for place, branch in enumerate(going):
                batch.tokens[place] = branch.tokens[-1]
                batch.positions[place] = len(prompt) + len(branch.tokens) - 1
                batch.sequences[place] = branch.sequence
                batch.is_wanted[place] = 1
            try:
                self._context.decode(len(going))
            except Stopped:
                return
            except ContextFull:
                self._end(going, "context")
                return
            for place, branch in enumerate(going):
                row = self._context.row(place)
                self._step(branch, place, row, self._log_sum(row), wish)

    def _step(self, branch: _Branch, place: int, row: Row, total: float, wish: Wish) -> None:
        token = branch.sampler.choose(self._context, place)
        if self._model.is_end(token):
            branch.finish = "end"
            return
        log_probability = float(row[token]) - total
        branch.tokens.append(token)
        branch.nats -= log_probability
        piece = self._model.piece(token)
        if wish.likeliest is not None:
            likeliest = self._likeliest(row, total, wish.likeliest)
            branch.choices.append(TokenChoice(_text(piece), log_probability, likeliest))
        if branch.pieces.add(piece):
            branch.finish = "stop"
        elif branch.sampler.is_complete:
            branch.finish = "end"
        elif len(branch.tokens) >= wish.sampling.max_tokens:
            branch.finish = "length"

    def _likeliest(self, row: Row, total: float, count: int) -> tuple[tuple[str, float], ...]:
        count = min(count, _MOST_LIKELIEST, len(row))
        if count < 1:
            return ()
        best = np.argpartition(row, -count)[-count:]
        best = best[np.argsort(-row[best], kind="stable")]
        return tuple((_text(self._model.piece(int(token))), float(row[token]) - total) for token in best)

    @staticmethod
    def _end(branches: Sequence[_Branch], finish: str) -> None:
        for branch in branches:
            branch.finish = finish


def _text(piece: bytes) -> str:
    return piece.decode("utf-8", "replace")
