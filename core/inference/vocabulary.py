"""The vocabulary and the chat template of a loaded model, as llama.cpp gives them."""

import ctypes
from typing import Any

import llama_cpp

from core.errors import ModelRefused
from core.models.templates import OwnTemplate, Tokens, Vocabulary

_SPECIAL = llama_cpp.LLAMA_TOKEN_ATTR_CONTROL | llama_cpp.LLAMA_TOKEN_ATTR_USER_DEFINED


def read_vocabulary(model: Any) -> Vocabulary:
    """Return the tokens of a model, a llama_model pointer that must outlive the result."""
    vocabulary = llama_cpp.llama_model_get_vocab(model)

    def control(name: str) -> int:
        tokens = _tokenize(vocabulary, name, is_marked=True)
        if len(tokens) != 1 or not llama_cpp.llama_vocab_get_attr(vocabulary, tokens[0]) & _SPECIAL:
            raise ModelRefused(
                f"The model has no control token {name[:40]}.", "Choose another template for it, or another model."
            )
        return tokens[0]

    bos = int(llama_cpp.llama_vocab_bos(vocabulary)) if llama_cpp.llama_vocab_get_add_bos(vocabulary) else -1
    return Vocabulary(
        control=control,
        plain=lambda text: _tokenize(vocabulary, text, is_marked=False),
        marked=lambda text: _tokenize(vocabulary, text, is_marked=True),
        bos=bos if bos >= 0 else None,
    )


def own_template(model: Any, file: str) -> OwnTemplate | None:
    """Return the chat template inside a model file of this name, None if it has none."""
    text = llama_cpp.llama_model_chat_template(model, None)
    if not text:
        return None
    vocabulary = llama_cpp.llama_model_get_vocab(model)
    bos, eos = llama_cpp.llama_vocab_bos(vocabulary), llama_cpp.llama_vocab_eos(vocabulary)
    return OwnTemplate(text.decode("utf-8", "replace"), _name(vocabulary, bos), _name(vocabulary, eos), file)


def _tokenize(vocabulary: Any, text: str, is_marked: bool) -> Tokens:
    """Tokenise; names of control tokens are tokens only if `is_marked`."""
    data = text.encode("utf-8", "replace")
    room = len(data) + 8  # no token is shorter than a byte, but some vocabularies begin with one or two of their own
    buffer = (llama_cpp.llama_token * room)()
    count = llama_cpp.llama_tokenize(vocabulary, data, len(data), buffer, room, False, is_marked)
    if count < 0:
        raise ModelRefused("The model cannot tokenise a text.", "Choose another model.")
    return list(buffer[:count])


def _name(vocabulary: Any, token: int) -> str:
    if token < 0:
        return ""
    text: bytes = ctypes.string_at(llama_cpp.llama_vocab_get_text(vocabulary, token))
    return text.decode("utf-8", "replace")
