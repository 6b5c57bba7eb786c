"""What a GGUF file says of itself, read by a child that can do nothing else."""

from dataclasses import dataclass
from pathlib import Path

# Our own chat templates; `documents` is for a model that has never learnt to chat.
OWN_TEMPLATES = ("chatml", "gemma", "llama3", "mistral", "olmo2", "documents")
# The template that the file itself brings.
FOREIGN_TEMPLATE = "gguf"


@dataclass(frozen=True)
class GgufFacts:
    """A base model as its file describes it; every text is the file's own word and not to be trusted.

    `template` is one of OWN_TEMPLATES if the file's own is one we know, FOREIGN_TEMPLATE if it is another, `documents`
    if it has none. `document_separator` is the control token that stands before each document in the layout of
    training. Tokens are given by their names, None where the file has none.
    """

    architecture: str
    name: str
    quantisation: str
    parameters: int
    file_bytes: int
    tensor_bytes: int
    context_tokens: int
    layers: int
    heads: int
    kv_heads: int
    head_size: int
    vocabulary_tokens: int
    licence: str | None
    licence_link: str | None
    chat_template: str | None
    template: str
    is_chat: bool
    bos_token: str | None
    eos_token: str | None
    eot_token: str | None
    adds_bos: bool
    document_separator: str


def inspect_gguf(path: Path) -> GgufFacts:
    """Read what a GGUF file says of itself, in a confined child.

    Raises ModelRefused, naming the file, for one that is damaged or no model that can write text.
    """
    raise NotImplementedError
