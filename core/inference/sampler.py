"""Choose the next token from its logits: penalty, mask, then llama.cpp's own samplers, and a grammar over all."""

import ctypes
from collections import deque
from typing import Any

import llama_cpp
import numpy as np

from core.inference.context import Context, Row
from core.inference.grammar import Grammar
from core.inference.messages import Sampling
from core.models.templates import Tokens

_PENALISED_TOKENS = 64
_CANDIDATE = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)])


class Sampler:
    """The choices of one continuation. `close` gives its memory back."""

    def __init__(self, sampling: Sampling, seed: int, grammar: Grammar | None = None) -> None:
        self._is_greedy = sampling.temperature <= 0
        self._penalty = np.float32(sampling.repeat_penalty)
        self._recent: deque[int] = deque(maxlen=_PENALISED_TOKENS)
        self._grammar = grammar
        self._only: Tokens | None = None
        self._chain = llama_cpp.llama_sampler_chain_init(llama_cpp.llama_sampler_chain_default_params())
        if self._is_greedy:
            self._append(llama_cpp.llama_sampler_init_greedy())
            return
        if sampling.min_p > 0:
            self._append(llama_cpp.llama_sampler_init_min_p(sampling.min_p, 1))
        self._append(llama_cpp.llama_sampler_init_temp(sampling.temperature))
        self._append(llama_cpp.llama_sampler_init_dist(seed))

    def close(self) -> None:
        """Give the memory of the samplers back."""
        if self._chain:
            llama_cpp.llama_sampler_free(self._chain)
            self._chain = None
        if self._grammar:
            self._grammar.close()

    @property
    def is_complete(self) -> bool:
        """Whether the grammar allows an end here and the text needs nothing more."""
        return self._grammar is not None and self._grammar.is_complete

    def allow_next(self, tokens: Tokens) -> None:
        """Let the next choice be one of these."""
        self._only = tokens

    def choose(self, context: Context, place: int) -> int:
        """Return the token for the logits at this place of the batch, which are as before afterwards."""
        row = context.row(place)
        touched = self._touched()
        before = row[touched].copy()
        self._penalise(row)
        self._mask(row)
        try:
            token = self._chosen(context, place, row)
        finally:
            row[touched] = before
            self._only = None
        self._recent.append(token)
        return token

    def _touched(self) -> "np.ndarray[tuple[int], np.dtype[np.int32]] | slice":
        # A mask touches everything; it is for the first token only.
        return slice(None) if self._only else np.fromiter(set(self._recent), np.int32)

    def _penalise(self, row: Row) -> None:
        """Make what was said of late less likely (Keskar et al. 2019, arXiv:1909.05858).

        llama.cpp's own sampler for it looks every candidate up; the few tokens it is about are known here.
        """
        if self._penalty == 1 or not self._recent:
            return
        recent = np.fromiter(set(self._recent), np.int32)
        logits = row[recent]
        row[recent] = np.where(logits > 0, logits / self._penalty, logits * self._penalty)

    def _mask(self, row: Row) -> None:
        if self._only:
            kept = row[self._only].copy()
            row[:] = -np.inf
            row[self._only] = kept

    def _chosen(self, context: Context, place: int, row: Row) -> int:
        if self._grammar is not None:
            return self._obedient(row, self._grammar)
        if self._is_greedy:
            return int(row.argmax())
        return int(llama_cpp.llama_sampler_sample(self._chain, context.native, place))

    def _obedient(self, row: Row, grammar: Grammar) -> int:
        """Choose freely first: to ask the grammar of one token is quick, of the whole vocabulary slow."""
        token = self._free(_Candidates(row))
        if not grammar.allows(token):
            candidates = _Candidates(row)
            grammar.restrict(candidates.reference)
            token = self._free(candidates)
        grammar.accept(token)
        llama_cpp.llama_sampler_accept(self._chain, token)
        return token

    def _free(self, candidates: "_Candidates") -> int:
        llama_cpp.llama_sampler_apply(self._chain, candidates.reference)
        return candidates.selected

    def _append(self, sampler: Any) -> None:
        llama_cpp.llama_sampler_chain_add(self._chain, sampler)


class _Candidates:
    """All tokens with their logits, as llama.cpp's samplers take them."""

    def __init__(self, row: Row) -> None:
        self._entries = np.empty(len(row), _CANDIDATE)
        self._entries["id"] = np.arange(len(row), dtype=np.int32)
        self._entries["logit"] = row
        self._entries["p"] = 0
        data = self._entries.ctypes.data_as(ctypes.POINTER(llama_cpp.llama_token_data))
        self._array = llama_cpp.llama_token_data_array(data=data, size=len(row), selected=-1, sorted=False)
        self.reference = ctypes.byref(self._array)

    @property
    def selected(self) -> int:
        """The token that was chosen."""
        return int(self._array.data[self._array.selected].id)
