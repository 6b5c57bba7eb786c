"""The base models this release knows, and where they are on this machine."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import ModelMissing
from core.paths import model_folder, resources


@dataclass(frozen=True)
class BaseModel:
    """A base model of the catalogue; sizes in bytes and tokens, `path` where the file is or would be."""

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

    @property
    def is_here(self) -> bool:
        """Whether the file is on this machine."""
        return self.path.is_file()


def known_models() -> list[BaseModel]:
    """Return the catalogue."""
    return [_model(name, facts) for name, facts in _catalogue()["models"].items()]


def default_model() -> BaseModel:
    """Return the embedded model. Raises ModelMissing if the set-up has not fetched it."""
    catalogue = _catalogue()
    name = catalogue["default"]
    model = _model(name, catalogue["models"][name])
    if not model.is_here:
        raise ModelMissing(
            f"The base model {model.title} is not on this machine.", "Run `make run` once: it fetches and checks it."
        )
    return model


def default_name() -> str:
    """Return the name of the embedded model."""
    return str(_catalogue()["default"])


def _catalogue() -> dict[str, Any]:
    return tomllib.loads((resources() / "models.toml").read_text(encoding="utf-8"))


def _model(name: str, facts: dict[str, Any]) -> BaseModel:
    return BaseModel(
        name=name,
        title=facts["title"],
        family=facts["family"],
        licence=facts["licence"],
        sha256=facts["sha256"],
        size_bytes=facts["bytes"],
        context_tokens=facts["context_tokens"],
        template=facts["template"],
        document_separator=facts["document_separator"],
        path=model_folder(facts["sha256"]) / facts["file"],
    )
