"""The one Llama object of the inference worker."""

import codecs
import ctypes
import hashlib
import random
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import llama_cpp
import numpy as np
import numpy.typing as npt

from core.errors import GuardianError, ModelRefused
from core.inference.fitting import Fitted, fit_chat, fit_documents, prompt_room
from core.inference.messages import Chat, Documents, Load, Prompt, Said, Sampling
from core.inference.templates import Template, Tokens
from core.inference.vocabulary import own_template, read_vocabulary

_BATCH_TOKENS = 256
_LONGEST_PIECE_BYTES = 256
_PREFILL_SLICE_TOKENS = 64  # a stop is seen between slices


class Runtime:
    """A loaded base model with at most one adapter. Not safe for concurrent calls."""

    def __init__(self, load: Load) -> None:
        check_sha256(Path(load.path), load.sha256)
        try:
            self._llama = llama_cpp.Llama(
                load.path,
                n_ctx=load.context_tokens,
                n_batch=_BATCH_TOKENS,
                # A token costs hundreds of short steps, and after each all threads wait for the slowest, so one that
                # another program holds up holds up all. On two cores one thread gives 70 tokens/s alone and 59 beside a
                # busy program, two give 85 and 16.
                n_threads=max(1, load.threads // 2),
                n_threads_batch=load.threads,
                verbose=False,
            )
        except ValueError as error:
            raise ModelRefused(
                f"llama.cpp cannot load {Path(load.path).name}.", "Fetch the model again, or choose another."
            ) from error
        model = self._llama.model
        self._vocabulary = llama_cpp.llama_model_get_vocab(model)
        own = own_template(model, Path(load.path).name)
        self._template = Template(load.template, read_vocabulary(model), load.document_separator, own)
        self._adapters: dict[str, Any] = {}  # ctypes pointers; llama_cpp calls them c_void_p
        self._scales: dict[str, float] = {}

    def load_adapter(self, name: str, path: Path) -> None:
        """Load an adapter beside those that are loaded. Raises GuardianError if it does not fit."""
        adapter = llama_cpp.llama_adapter_lora_init(self._llama.model, str(path).encode())
        if not adapter:  # a null pointer of ctypes is not None
            raise GuardianError(
                "The adapter does not fit the base model.", "Roll back to the one before, or train again."
            )
        self._adapters[name] = adapter

    def drop_adapter(self, name: str) -> None:
        """Give the memory of an adapter back."""
        self._use({})
        if name in self._adapters:
            llama_cpp.llama_adapter_lora_free(self._adapters.pop(name))

    def generate(
        self,
        prompt: Prompt,
        sampling: Sampling,
        adapters: dict[str, float],
        on_text: Callable[[str], None],
        is_stopped: Callable[[], bool],
    ) -> tuple[Said, Fitted, float]:
        """Continue a prompt; return what was said, the prompt as it was used and the seconds to the first token."""
        started = time.monotonic()
        self._use(adapters)
        fitted = self._fitted(prompt, prompt_room(self._llama.n_ctx(), sampling.max_tokens))
        tokens_before = fitted.tokens
        room = self._llama.n_ctx() - len(tokens_before)
        self._llama.set_seed(random.getrandbits(31) if sampling.seed is None else sampling.seed)
        pieces, nats, tokens, first_token_s = _Pieces(on_text), 0.0, 0, 0.0
        finish = "end" if self._prefill(tokens_before, is_stopped) else "stopped"
        stream = () if finish == "stopped" else self._tokens(tokens_before, sampling)
        for token in stream:
            first_token_s = first_token_s or time.monotonic() - started
            if llama_cpp.llama_vocab_is_eog(self._vocabulary, token):
                break
            nats += self._surprise(token)
            tokens += 1
            pieces.add(self._piece(token))
            if is_stopped():
                finish = "stopped"
                break
            if tokens >= min(sampling.max_tokens, room):
                finish = "length" if tokens < room else "context"
                break
        return Said(pieces.finish(), tokens, nats, finish), fitted, first_token_s

    def score(self, prompt: Prompt, target: str, adapters: dict[str, float]) -> tuple[float, int]:
        """Return the nats of `target` and its token count; a separator stands before each document."""
        self._use(adapters)
        wanted = self._template.plain(target)
        before = self._fitted(prompt, self._llama.n_ctx() - len(wanted)).tokens
        tokens = [*before, *wanted]
        first = len(before)
        self._llama.reset()
        nats = 0.0
        for start in range(0, len(tokens), _BATCH_TOKENS):
            batch = tokens[start : start + _BATCH_TOKENS]
            logits = self._logits(batch, start)
            following = tokens[start + 1 : start + 1 + len(batch)]
            losses = _losses(logits[: len(following)], following)
            nats += float(losses[max(0, first - 1 - start) :].sum())
        self._llama.reset()
        return nats, len(tokens) - first

    def _fitted(self, prompt: Prompt, room_tokens: int) -> Fitted:
        match prompt:
            case Chat(turns):
                return fit_chat(self._template, turns, room_tokens)
            case Documents(context, text):
                return fit_documents(self._template, context, text, room_tokens)

    def _prefill(self, prompt: Tokens, is_stopped: Callable[[], bool]) -> bool:
        llama = self._llama
        shared = 0
        for known, wanted in zip(llama.input_ids[: llama.n_tokens], prompt[:-1], strict=False):
            if known != wanted:
                break
            shared += 1
        llama.n_tokens = shared  # eval drops what the cache holds beyond this
        for start in range(shared, len(prompt), _PREFILL_SLICE_TOKENS):
            if is_stopped():
                return False
            llama.eval(prompt[start : start + _PREFILL_SLICE_TOKENS])
        return True

    def _tokens(self, prompt: Tokens, sampling: Sampling):  # type: ignore[no-untyped-def]  # llama_cpp's own generator
        return self._llama.generate(
            prompt,
            top_k=0,
            top_p=1.0,
            min_p=sampling.min_p,
            temp=sampling.temperature,
            repeat_penalty=sampling.repeat_penalty,
        )

    def _piece(self, token: int) -> bytes:
        buffer = ctypes.create_string_buffer(_LONGEST_PIECE_BYTES)
        length = llama_cpp.llama_token_to_piece(self._vocabulary, token, buffer, _LONGEST_PIECE_BYTES, 0, False)
        return buffer.raw[: max(0, length)]

    def _surprise(self, token: int) -> float:
        pointer = self._llama._ctx.get_logits_ith(-1)
        logits = np.ctypeslib.as_array(pointer, shape=(1, self._llama.n_vocab()))
        return float(_losses(logits, [token])[0])

    def _logits(self, batch: Tokens, position: int) -> npt.NDArray[np.float32]:
        llama = self._llama
        llama._batch.set_batch(batch=batch, n_past=position, logits_all=True)
        llama._ctx.kv_cache_seq_rm(-1, position, -1)
        llama._ctx.decode(llama._batch)
        return np.ctypeslib.as_array(llama._ctx.get_logits(), shape=(len(batch), llama.n_vocab()))

    def _use(self, wanted: dict[str, float]) -> None:
        if wanted == self._scales:
            return
        adapters = (llama_cpp.llama_adapter_lora_p_ctypes * len(wanted))(*(self._adapters[name] for name in wanted))
        scales = (ctypes.c_float * len(wanted))(*wanted.values())
        if llama_cpp.llama_set_adapters_lora(self._llama.ctx, adapters, len(wanted), scales) != 0:
            raise GuardianError("The adapter could not be switched.", "Restart the app; if it stays, train again.")
        self._scales = dict(wanted)
        self._llama.reset()  # what the cache holds was computed with other weights


class _Pieces:
    """Join the bytes of tokens into text; a character may be spread over several tokens."""

    def __init__(self, on_text: Callable[[str], None]) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._on_text = on_text
        self._texts: list[str] = []

    def add(self, piece: bytes) -> None:
        self._say(self._decoder.decode(piece))

    def finish(self) -> str:
        self._say(self._decoder.decode(b"", final=True))
        return "".join(self._texts)

    def _say(self, text: str) -> None:
        if text:
            self._texts.append(text)
            self._on_text(text)


def check_sha256(path: Path, expected: str) -> None:
    """Raise ModelRefused unless the file has this SHA-256."""
    with path.open("rb") as file:
        if hashlib.file_digest(file, "sha256").hexdigest() != expected:
            raise ModelRefused(
                f"The model file {path.name} is not the one this release knows: its SHA-256 is wrong.",
                f"Delete {path} and run the set-up again.",
            )


def _losses(logits: npt.NDArray[np.float32], tokens: Sequence[int]) -> npt.NDArray[np.float64]:
    """Return the nats of each token under its row of logits."""
    rows = logits.astype(np.float64)
    highest = rows.max(axis=1)
    totals = highest + np.log(np.exp(rows - highest[:, None]).sum(axis=1))
    losses: npt.NDArray[np.float64] = totals - rows[np.arange(len(tokens)), list(tokens)]
    return losses
