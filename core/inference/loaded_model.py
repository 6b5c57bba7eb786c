"""The weights and the vocabulary of a base model in the inference worker."""

import ctypes
import sys
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import llama_cpp

from core.errors import ModelRefused
from core.inference.vocabulary import read_vocabulary
from core.models.templates import Tokens

_LONGEST_PIECE_BYTES = 256
_CACHED_TEXTS, _CACHED_CHARACTERS = 256, 64 * 1024


@llama_cpp.llama_log_callback  # type: ignore[untyped-decorator]
def _ignore(_level: int, _text: bytes, _data: ctypes.c_void_p) -> None:
    """Drop what llama.cpp says to programmers: it names paths."""


class LoadedModel:
    """A GGUF model in memory. `is_lasting` says that its file stays where it is.

    Raises ModelRefused for what llama.cpp cannot load; a file made to harm may end the process.
    """

    def __init__(self, path: Path, name: str, gpu_layers: int, is_lasting: bool) -> None:
        llama_cpp.llama_log_set(_ignore, ctypes.c_void_p(0))
        llama_cpp.llama_backend_init()
        options = llama_cpp.llama_model_default_params()
        options.n_gpu_layers = gpu_layers
        if not is_lasting and sys.platform == "win32":
            options.load_mode = llama_cpp.LLAMA_LOAD_MODE_NONE  # what is mapped cannot be removed there
        self.native = llama_cpp.llama_model_load_from_file(str(path).encode(), options)
        if not self.native:
            raise ModelRefused(f"llama.cpp cannot load {name}.", "Fetch the model again, or choose another.")
        self.name = name
        self.native_vocabulary = llama_cpp.llama_model_get_vocab(self.native)
        self.vocabulary_size = int(llama_cpp.llama_vocab_n_tokens(self.native_vocabulary))
        vocabulary = read_vocabulary(self.native)
        self._plain = lru_cache(_CACHED_TEXTS)(lambda text: tuple(vocabulary.plain(text)))
        self._tokenize = vocabulary.plain
        self.vocabulary = replace(vocabulary, plain=self._tokens_of)
        self._buffer = ctypes.create_string_buffer(_LONGEST_PIECE_BYTES)
        self._pieces: list[bytes] | None = None

    def close(self) -> None:
        """Give the memory back."""
        if self.native:
            llama_cpp.llama_model_free(self.native)
            self.native = None

    def piece(self, token: int) -> bytes:
        """Return the bytes of a token; a control token has none."""
        length = llama_cpp.llama_token_to_piece(
            self.native_vocabulary, token, self._buffer, _LONGEST_PIECE_BYTES, 0, False
        )
        return self._buffer.raw[: max(0, length)]

    def _tokens_of(self, text: str) -> Tokens:
        """Tokenise plain text, and remember it: the turns of a conversation come again with each new one."""
        return list(self._plain(text)) if len(text) <= _CACHED_CHARACTERS else self._tokenize(text)

    def forget_texts(self) -> None:
        """Forget the texts that were tokenised."""
        self._plain.cache_clear()

    def is_end(self, token: int) -> bool:
        """Tell whether a text ends with this token: any control token, because none belongs into a text."""
        vocabulary = self.native_vocabulary
        return bool(
            llama_cpp.llama_vocab_is_eog(vocabulary, token) or llama_cpp.llama_vocab_is_control(vocabulary, token)
        )

    def beginning_with(self, text: bytes) -> Tokens:
        """Return the tokens whose bytes begin with these."""
        if self._pieces is None:
            self._pieces = [self.piece(token) for token in range(self.vocabulary_size)]
        return [token for token, piece in enumerate(self._pieces) if piece.startswith(text)]
