"""What a GGUF file says of itself, and whether it is a model that can write text here."""

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import PurePath

from core.models.gguf_metadata import GgufFault, Metadata, Number
from core.models.template_choice import choose_template

_MOST_LABEL = 120
_CONTROL_TOKEN, _USER_DEFINED_TOKEN = 3, 4

# What architectures are, by llama.cpp's names for them. Those that write have one attention cache, so that a prefix can
# be kept, cut and restored.
_WRITES = ""
_KINDS = {
    _WRITES: "apertus arcee baichuan bailingmoe bailingmoe2 bitnet bloom cohere2 command-r dbrx deci deepseek "
    "deepseek2 dots1 ernie4_5 ernie4_5-moe exaone exaone4 falcon gemma gemma2 gemma3 gemma3n gemma4 glm4 "
    "glm4moe gpt-oss gpt2 gptneox granite granitemoe grovemoe hunyuan-dense hunyuan-moe internlm2 llama "
    "llama4 maincoder minicpm minicpm3 mistral3 mistral4 mpt nemotron olmo olmo2 olmoe orion phi2 phi3 "
    "phimoe plamo qwen qwen2 qwen2moe qwen3 qwen3moe refact seed_oss smallthinker smollm3 stablelm "
    "starcoder starcoder2 xverse",
    "is a model that turns texts into vectors; it cannot write": "bert eurobert gemma-embedding jina-bert-v2 "
    "jina-bert-v3 llama-embed modern-bert neo-bert nomic-bert nomic-bert-moe t5encoder",
    "is the part of a model that sees or hears; it cannot write": "clip mmproj",
    "is a model for pictures and text, which is not supported": "chameleon cogvlm deepseek2-ocr hunyuan_vl paddleocr "
    "qwen2vl qwen3vl qwen3vlmoe",
    "is a model that reads a text whole before it writes another, which is not supported": "t5",
    "is a model that writes in no order, which is not supported": "dream llada llada-moe rnd1",
    "is a model for sound; it cannot write": "wavtokenizer-dec",
    "is a control vector, not a model": "controlvector",
    "is a model with a running memory, whose conversations could not be kept": "arwkv7 falcon-h1 granitehybrid jamba "
    "kimi-linear lfm2 lfm2moe mamba mamba2 nemotron_h nemotron_h_moe plamo2 plamo3 qwen35 qwen35moe qwen3next rwkv6 "
    "rwkv6qwen2 rwkv7",
}
_REASONS = {name: reason for reason, names in _KINDS.items() for name in names.split()}
_TYPES = {
    "adapter": "is an adapter, not a model",
    "mmproj": "is the part of a model that sees or hears; it cannot write",
    "vocab": "holds a vocabulary only, no model",
    "imatrix": "holds measurements for making a model smaller, no model",
}
_SPLIT = re.compile(r"-(\d{5})-of-(\d{5})(?:\.gguf)?$", re.IGNORECASE)

_FILE_TYPES = (
    {0: "F32", 1: "F16", 2: "Q4_0", 3: "Q4_1", 7: "Q8_0", 8: "Q5_0", 9: "Q5_1", 10: "Q2_K", 11: "Q3_K_S"}
    | {12: "Q3_K_M", 13: "Q3_K_L", 14: "Q4_K_S", 15: "Q4_K_M", 16: "Q5_K_S", 17: "Q5_K_M", 18: "Q6_K"}
    | {19: "IQ2_XXS", 20: "IQ2_XS", 21: "Q2_K_S", 22: "IQ3_XS", 23: "IQ3_XXS", 24: "IQ1_S", 25: "IQ4_NL"}
    | {26: "IQ3_S", 27: "IQ3_M", 28: "IQ2_S", 29: "IQ2_M", 30: "IQ4_XS", 31: "IQ1_M", 32: "BF16"}
    | {36: "TQ1_0", 37: "TQ2_0", 38: "MXFP4_MOE"}
)


@dataclass(frozen=True)
class GgufFacts:
    """A base model as its file describes it; every text is the file's own word and not to be trusted.

    `template` is one of OWN_TEMPLATES if the file's own is one we know, `gguf` if it is another, `documents` if it has
    none. If the file's own cannot be used, `template_problem` says why and `template` is a guess from the vocabulary.
    `document_separator` is the control token that stands before each document in the layout of training. Tokens are
    given by their names, empty where the file has none. Texts but for `chat_template` are cleaned and shortened.
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
    licence: str
    licence_link: str
    chat_template: str | None
    template: str
    template_problem: str
    is_chat: bool
    bos_token: str
    eos_token: str
    eot_token: str
    adds_bos: bool
    document_separator: str


def describe(metadata: Metadata, file: str, size: int) -> GgufFacts:
    """Sum up the metadata of a file of this name and size. Raises GgufFault if it is no model we can use."""
    values = _Values(metadata)
    architecture = values.label("general.architecture")
    _check_kind(values, architecture, file)
    if not metadata.tokens or len(metadata.token_types) not in (0, len(metadata.tokens)):
        raise GgufFault("has no vocabulary, or a damaged one")
    if not metadata.tensors:
        raise GgufFault("holds a vocabulary only, no model")
    heads = values.highest(f"{architecture}.attention.head_count")
    controls = values.controls()
    tokens = {name: values.token(f"tokenizer.ggml.{name}_token_id") for name in ("bos", "eos", "eot")}
    text = values.text("tokenizer.chat_template") or None
    template, problem = choose_template(text, controls, tokens["bos"], tokens["eos"])
    return GgufFacts(
        architecture=architecture,
        name=values.label("general.name") or PurePath(file).stem[:_MOST_LABEL],
        quantisation=_quantisation(metadata),
        parameters=sum(tensor.elements for tensor in metadata.tensors),
        file_bytes=size,
        tensor_bytes=sum(tensor.size_bytes for tensor in metadata.tensors),
        context_tokens=values.highest(f"{architecture}.context_length"),
        layers=values.highest(f"{architecture}.block_count"),
        heads=heads,
        kv_heads=values.highest(f"{architecture}.attention.head_count_kv", heads),
        head_size=values.highest(
            f"{architecture}.attention.key_length", values.highest(f"{architecture}.embedding_length") // heads
        ),
        vocabulary_tokens=len(metadata.tokens),
        licence=values.label("general.license.name") or values.label("general.license"),
        licence_link=values.label("general.license.link"),
        chat_template=text,
        template=template,
        template_problem=problem,
        is_chat=text is not None,
        bos_token=tokens["bos"],
        eos_token=tokens["eos"],
        eot_token=tokens["eot"],
        adds_bos=values.is_set("tokenizer.ggml.add_bos_token", values.text("tokenizer.ggml.model") == "llama"),
        document_separator=_separator(controls, tokens),
    )


class _Values:
    """Look values up; what a file says can be of any type."""

    def __init__(self, metadata: Metadata) -> None:
        self._values = metadata.values
        self._tokens = metadata.tokens
        self._types = metadata.token_types

    def text(self, key: str) -> str:
        value = self._values.get(key)
        return value if isinstance(value, str) else ""

    def label(self, key: str) -> str:
        """Return a text fit for a terminal: one short line of what can be printed."""
        return clean(self.text(key))

    def is_set(self, key: str, otherwise: bool) -> bool:
        value = self._values.get(key, otherwise)
        return value if isinstance(value, bool) else otherwise

    def highest(self, key: str, otherwise: int | None = None) -> int:
        """Return a number, of a list (one for each layer) the highest. Raises GgufFault if it is missing or absurd."""
        value = self._values.get(key, otherwise)
        number: Number | str | None = max(value, default=0) if isinstance(value, tuple) else value
        if isinstance(number, bool) or not isinstance(number, int) or not 0 < number < 2**31:
            raise GgufFault("is damaged: it does not say how large the model is")
        return number

    def token(self, key: str) -> str:
        """Return the name of the token that a key points to."""
        number = self._values.get(key)
        if not isinstance(number, int) or isinstance(number, bool):
            return ""
        if not 0 <= number < len(self._tokens):
            raise GgufFault("is damaged: it names a token that it does not have")
        return self._tokens[number]

    def controls(self) -> set[str]:
        """Return the names of the tokens that are more than text."""
        kinds = (_CONTROL_TOKEN, _USER_DEFINED_TOKEN)
        return {name for name, kind in zip(self._tokens, self._types, strict=False) if kind in kinds}


def clean(text: str) -> str:
    """Make a text from outside fit for a terminal and a label."""
    return "".join(character for character in " ".join(text.split()) if character.isprintable())[:_MOST_LABEL]


def _check_kind(values: _Values, architecture: str, file: str) -> None:
    part = _SPLIT.search(file)
    if part and int(part[2]) > 1:
        raise GgufFault(f"is part {int(part[1])} of {int(part[2])} of a model; join them with llama-gguf-split --merge")
    kind = values.text("general.type")
    if values.highest("split.count", 1) > 1:
        raise GgufFault("is one part of a model in several; join them with llama-gguf-split --merge")
    if kind in _TYPES:
        raise GgufFault(_TYPES[kind])
    reason = _REASONS.get(
        architecture, f"has the architecture {architecture[:40]!r}, which this release does not support"
    )
    if reason != _WRITES:
        raise GgufFault(reason)


def _quantisation(metadata: Metadata) -> str:
    known = _FILE_TYPES.get(metadata.values.get("general.file_type"))  # type: ignore[arg-type]  # any value may be asked for
    if known:
        return known
    sizes: Counter[str] = Counter()
    for tensor in metadata.tensors:
        sizes[tensor.kind] += tensor.size_bytes
    return sizes.most_common(1)[0][0]


def _separator(controls: set[str], tokens: dict[str, str]) -> str:
    """Choose what stands between documents: the token made for it, else the one that begins or ends a text."""
    wishes = ("<|endoftext|>", tokens["bos"], tokens["eos"])
    return next((name for name in wishes if name and name in controls), tokens["bos"] or tokens["eos"])
