"""The line that ends an answer and names the entries it rests on."""

from collections.abc import Sequence

from core.entries import Entry

_LINE = "\n\nFrom your log: "


def citation_line(citations: Sequence[int]) -> str:
    """Write the line; empty without citations."""
    return _LINE + " ".join(f"[{seq}]" for seq in citations) if citations else ""


def without_citations(answer: Entry) -> str:
    """Return what the model said, without the line that we added."""
    return answer.text.removesuffix(citation_line(answer.meta.get("citations", [])))
