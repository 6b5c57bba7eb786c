"""A model file that the principal added, as the register keeps it."""

from pathlib import Path

from core.models.added import AddedModel


def added_model(file: Path, name: str) -> AddedModel:
    """Describe a small model in this file."""
    return AddedModel(
        name=name,
        title=name.capitalize(),
        path=str(file),
        sha256="a" * 64,
        bytes=4,
        family="llama",
        licence="MIT",
        template="chatml",
        document_separator="<s>",
        context_tokens=2048,
        parameters=10,
        layers=1,
        heads=1,
        kv_heads=1,
        head_size=1,
        is_chat=True,
    )
