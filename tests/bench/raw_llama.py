"""llama.cpp as bare as its library allows: the loop that the inference worker is measured against."""

import ctypes
import time
from collections.abc import Sequence
from typing import Any

import llama_cpp

BATCH_TOKENS = 512
PENALISED_TOKENS = 64


class RawLlama:
    """A model and a context with the worker's own settings, and nothing around them."""

    def __init__(self, path: str, context_tokens: int, threads: int) -> None:
        llama_cpp.llama_log_set(_ignore, ctypes.c_void_p(0))
        self.model = llama_cpp.llama_model_load_from_file(path.encode(), llama_cpp.llama_model_default_params())
        options = llama_cpp.llama_context_default_params()
        options.n_ctx, options.n_batch, options.n_ubatch = context_tokens, BATCH_TOKENS, BATCH_TOKENS
        options.n_threads, options.n_threads_batch = max(1, threads // 2), threads
        self.context = llama_cpp.llama_init_from_model(self.model, options)
        self.vocabulary = llama_cpp.llama_model_get_vocab(self.model)
        self.memory = llama_cpp.llama_get_memory(self.context)
        self.batch = llama_cpp.llama_batch_init(BATCH_TOKENS, 0, 1)
        self.length = 0

    def close(self) -> None:
        llama_cpp.llama_batch_free(self.batch)
        llama_cpp.llama_free(self.context)
        llama_cpp.llama_model_free(self.model)

    def tokens(self, text: str) -> list[int]:
        data = text.encode()
        buffer = (llama_cpp.llama_token * (len(data) + 8))()
        count = llama_cpp.llama_tokenize(self.vocabulary, data, len(data), buffer, len(buffer), False, True)
        return list(buffer[:count])

    def cut(self, length: int) -> None:
        llama_cpp.llama_memory_seq_rm(self.memory, 0, length, -1)
        self.length = length

    def read(self, tokens: Sequence[int]) -> float:
        """Append tokens; return the seconds it took."""
        began = time.perf_counter()
        for start in range(0, len(tokens), BATCH_TOKENS):
            part = tokens[start : start + BATCH_TOKENS]
            self.batch.n_tokens = len(part)
            for place, token in enumerate(part):
                self.batch.token[place], self.batch.pos[place] = token, self.length + place
                self.batch.n_seq_id[place], self.batch.seq_id[place][0] = 1, 0
                self.batch.logits[place] = place == len(part) - 1
            assert llama_cpp.llama_decode(self.context, self.batch) == 0
            self.length += len(part)
        llama_cpp.llama_synchronize(self.context)
        return time.perf_counter() - began

    def sampler(self, temperature: float, min_p: float, repeat_penalty: float) -> Any:
        """Chain llama.cpp's own samplers."""
        size = llama_cpp.llama_vocab_n_tokens(self.vocabulary)
        chain = llama_cpp.llama_sampler_chain_init(llama_cpp.llama_sampler_chain_default_params())
        for one in (
            llama_cpp.llama_sampler_init_penalties(size, PENALISED_TOKENS, repeat_penalty, 0.0, 0.0),
            llama_cpp.llama_sampler_init_min_p(min_p, 1),
            llama_cpp.llama_sampler_init_temp(temperature),
            llama_cpp.llama_sampler_init_dist(1),
        ):
            llama_cpp.llama_sampler_chain_add(chain, one)
        return chain

    def write(self, sampler: Any, count: int) -> float:
        """Choose and append tokens one by one; return the seconds it took."""
        began = time.perf_counter()
        for _ in range(count):
            self.read([llama_cpp.llama_sampler_sample(sampler, self.context, -1)])
        return time.perf_counter() - began


@llama_cpp.llama_log_callback
def _ignore(_level: int, _text: bytes, _data: ctypes.c_void_p) -> None:
    """Say nothing."""
