"""One llama_context: tokens go in by batches, logits come out, and a KV cache of sequences lies between."""

import ctypes
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import llama_cpp
import numpy as np
import numpy.typing as npt

from core.errors import GuardianError
from core.inference.stopping import StopFlag

BATCH_TOKENS = 512
_PREFILL_TOKENS = 64  # on a processor, where a token costs as much in larger batches
_FEW_TOKENS = 16
_ABORTED, _NO_ROOM = 2, 1

Row = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Shape:
    """How large a context is: tokens of its cache, sequences in it, rows of logits a batch may ask for.

    `is_for_writing` on the processor: single tokens after many matter most there.
    """

    tokens: int
    sequences: int
    rows: int
    threads: int
    is_for_writing: bool = False
    batch_tokens: int = BATCH_TOKENS


class Stopped(Exception):
    """The stop flag ended a computation; the cache holds what it held before the batch."""


class ContextFull(Exception):
    """The cache has no room for a batch."""


class Batch:
    """Tokens for one computation, in memory that is used again and again."""

    def __init__(self, capacity: int) -> None:
        self.tokens = np.zeros(capacity, np.int32)
        self.positions = np.zeros(capacity, np.int32)
        self.sequences = np.zeros(capacity, np.int32)
        self.is_wanted = np.zeros(capacity, np.int8)
        self._ones = np.ones(capacity, np.int32)
        pointer = ctypes.POINTER(ctypes.c_int32)
        first = self.sequences.ctypes.data
        self._sequences = (pointer * capacity)(*(ctypes.cast(first + 4 * place, pointer) for place in range(capacity)))
        self.native = llama_cpp.llama_batch(
            n_tokens=0,
            token=self.tokens.ctypes.data_as(pointer),
            embd=None,
            pos=self.positions.ctypes.data_as(pointer),
            n_seq_id=self._ones.ctypes.data_as(pointer),
            seq_id=self._sequences,
            logits=self.is_wanted.ctypes.data_as(ctypes.POINTER(ctypes.c_int8)),
        )


class Context:
    """A llama_context over a model, which must outlive it. Not safe for concurrent calls."""

    def __init__(self, model: Any, vocabulary_size: int, shape: Shape, stop: StopFlag) -> None:
        options = llama_cpp.llama_context_default_params()
        options.n_ctx, options.n_seq_max, options.n_outputs_max = shape.tokens, shape.sequences, shape.rows
        options.n_batch = options.n_ubatch = min(shape.batch_tokens, shape.tokens)
        # A token costs hundreds of short steps, and after each all threads wait for the slowest, so one that another
        # program holds up holds up all. On two cores one thread gives 70 tokens/s alone and 59 beside a busy program,
        # two give 85 and 16.
        self._few_threads, self._all_threads = max(1, shape.threads // 2), shape.threads
        options.n_threads, options.n_threads_batch = self._few_threads, self._all_threads
        if shape.is_for_writing:
            # On a processor the next token takes with and without flash attention 10.6 and 11.8 ms after 40 tokens,
            # 12.4 and 11.8 after 240, 14.7 and 13.0 after 500, 25 and 18 after 1,500; long prompts take 5 % more
            # without.
            options.flash_attn_type = llama_cpp.LLAMA_FLASH_ATTN_TYPE_DISABLED
        # One cache for all sequences: they share what they have in common, and a lone one may fill it.
        options.kv_unified = True
        self.native = llama_cpp.llama_init_from_model(model, options)
        if not self.native:
            raise GuardianError(
                "There is not enough memory for a context of this size.",
                "Close other programs, or choose a smaller context (`guardian settings set context_tokens`).",
            )
        stop.watch(self.native)
        self._threads = self._all_threads
        self.shape, self._stop, self._vocabulary_size = shape, stop, vocabulary_size
        self.batch = Batch(options.n_batch)
        self._memory = llama_cpp.llama_get_memory(self.native)
        self.capacity = int(options.n_batch)
        self._rows: dict[int, Row] = {}  # by address: to make a view takes longer than to look it up

    def close(self) -> None:
        """Give the memory back."""
        if self.native:
            llama_cpp.llama_free(self.native)
            self.native = None

    def prefill(self, tokens: Sequence[int], start: int, sequence: int = 0) -> None:
        """Append tokens to a sequence that has `start` of them; the logits after the last can be had.

        Raises Stopped, ContextFull; whole batches may then be in the cache. On a processor these are small, so that a
        prompt gets on that is asked for again and again and never in full, as ghost text is while somebody types.
        """
        batch = self.batch
        most = min(self.capacity, _PREFILL_TOKENS) if self.shape.is_for_writing else self.capacity
        for first in range(0, len(tokens), most):
            part = tokens[first : first + most]
            count = len(part)
            batch.tokens[:count] = part
            batch.positions[:count] = np.arange(start + first, start + first + count)
            batch.sequences[:count] = sequence
            batch.is_wanted[:count] = 0
            batch.is_wanted[count - 1] = 1
            self.decode(count)

    def decode(self, count: int) -> None:
        """Compute the first `count` tokens of the batch. Raises Stopped, ContextFull."""
        if self._stop.is_set():
            raise Stopped
        batch = self.batch
        batch.native.n_tokens = count
        self._use_threads(self._few_threads if count <= _FEW_TOKENS else self._all_threads)
        status = llama_cpp.llama_decode(self.native, batch.native)
        if status == 0:
            return
        firsts: dict[int, int] = {}
        for sequence, position in zip(batch.sequences[:count].tolist(), batch.positions[:count].tolist(), strict=True):
            firsts.setdefault(sequence, position)
        for sequence, position in firsts.items():
            self.cut(sequence, position)
        if status == _ABORTED:
            raise Stopped
        if status == _NO_ROOM:
            raise ContextFull
        raise GuardianError(f"llama.cpp could not compute (status {status}).", "Ask again; if it stays, restart.")

    def _use_threads(self, threads: int) -> None:
        """Choose the threads of batches; a few tokens have steps as short as one has."""
        if threads != self._threads:
            llama_cpp.llama_set_n_threads(self.native, self._few_threads, threads)
            self._threads = threads

    def row(self, place: int = -1) -> Row:
        """Return the logits after the token at this place of the batch: a view, valid until the next computation."""
        pointer = llama_cpp.llama_get_logits_ith(self.native, place)
        address = ctypes.addressof(pointer.contents)
        if address not in self._rows:
            self._rows[address] = np.ctypeslib.as_array(pointer, shape=(self._vocabulary_size,))
        return self._rows[address]

    def rows(self, count: int) -> Row:
        """Return the logits after all tokens of the batch that wanted them, in their order: a view."""
        pointer = llama_cpp.llama_get_logits(self.native)
        return np.ctypeslib.as_array(pointer, shape=(count, self._vocabulary_size))

    def length(self, sequence: int = 0) -> int:
        """Return how many tokens a sequence has."""
        return int(llama_cpp.llama_memory_seq_pos_max(self._memory, sequence)) + 1

    def cut(self, sequence: int, length: int) -> int:
        """Shorten a sequence to `length` tokens; return the length that was possible: a recurrent model begins anew."""
        if llama_cpp.llama_memory_seq_rm(self._memory, sequence, length, -1):
            return length
        llama_cpp.llama_memory_seq_rm(self._memory, sequence, -1, -1)
        return 0

    def share(self, source: int, target: int) -> None:
        """Begin a sequence with all tokens of another."""
        llama_cpp.llama_memory_seq_cp(self._memory, source, target, -1, -1)

    def clear(self) -> None:
        """Forget all sequences."""
        llama_cpp.llama_memory_clear(self._memory, False)

    def save(self, sequence: int = 0) -> npt.NDArray[np.uint8]:
        """Return what the cache holds of a sequence."""
        size = llama_cpp.llama_state_seq_get_size(self.native, sequence)
        state = np.empty(size, np.uint8)
        written = llama_cpp.llama_state_seq_get_data(self.native, _bytes_at(state), size, sequence)
        return state[:written]

    def restore(self, state: npt.NDArray[np.uint8], sequence: int = 0) -> bool:
        """Replace a sequence by what `save` returned; False, and an empty sequence, if it does not fit."""
        self.cut(sequence, 0)
        if llama_cpp.llama_state_seq_set_data(self.native, _bytes_at(state), len(state), sequence):
            return True
        self.cut(sequence, 0)
        return False


def _bytes_at(array: npt.NDArray[np.uint8]) -> Any:
    return array.ctypes.data_as(ctypes.POINTER(ctypes.c_uint8))
