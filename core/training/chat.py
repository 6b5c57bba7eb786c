"""Conversations as the tokens the inference worker makes of them, from the same template and the same file."""

import re
from pathlib import Path

from tokenizers import Tokenizer

from core.errors import ModelRefused
from core.models.gguf_metadata import GgufFault, Metadata, read_metadata
from core.models.templates import OwnTemplate, Template, Vocabulary
from core.training.messages import Base

_CONTROL_TYPES = {3, 4}  # control and user-defined
_PREFIX = "tokenizer.ggml."


def chat_template(name: str, base: Base, tokenizer: Tokenizer) -> Template:
    """Return the chat template of this name over the vocabulary of a base.

    Raises ModelRefused for a name that is not known or a vocabulary without the tokens of the template.
    """
    path = Path(base.path)
    facts = _facts(path)
    bos, eos = (facts.values.get(f"{_PREFIX}{key}_token_id") for key in ("bos", "eos"))
    own, first = facts.values.get("tokenizer.chat_template"), None
    if facts.values.get(f"{_PREFIX}add_bos_token") and isinstance(bos, int):
        first = bos
    return Template(
        name,
        _vocabulary(tokenizer, facts, first),
        base.document_separator,
        OwnTemplate(own, _name(facts, bos), _name(facts, eos), path.name) if isinstance(own, str) else None,
    )


def _vocabulary(tokenizer: Tokenizer, facts: Metadata, bos: int | None) -> Vocabulary:
    types = zip(facts.tokens, facts.token_types, strict=False)
    controls = {name for name, kind in types if kind in _CONTROL_TYPES}
    places = re.compile("(" + "|".join(map(re.escape, sorted(controls, key=len, reverse=True))) + ")")

    def control(name: str) -> int:
        token = tokenizer.token_to_id(name)
        if token is None or name not in controls:
            raise ModelRefused(
                f"The model has no control token {name[:40]}.", "Choose another template for it, or another model."
            )
        return int(token)

    def plain(text: str) -> list[int]:
        tokens: list[int] = tokenizer.encode(text, add_special_tokens=False).ids
        return tokens

    def marked(text: str) -> list[int]:
        parts = places.split(text) if controls else [text]
        return [token for part in parts for token in ([control(part)] if part in controls else plain(part))]

    return Vocabulary(control, plain, marked, bos)


def _facts(path: Path) -> Metadata:
    try:
        with path.open("rb") as file:
            return read_metadata(file, path.stat().st_size)
    except GgufFault as fault:
        raise ModelRefused(f"{path.name} {fault}.", "Fetch the model again, or choose another.") from fault


def _name(facts: Metadata, number: object) -> str:
    return facts.tokens[number] if isinstance(number, int) and number < len(facts.tokens) else ""
