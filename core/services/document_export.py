"""Write a document into a file that other programs read: Markdown, HTML, DOCX or PDF."""

from dataclasses import dataclass, field
from pathlib import Path

from core.errors import GuardianError
from core.files import explaining, replace_file
from core.services.documents import DocumentService

_PLAIN = (".md", ".markdown", ".txt", "")
_FORMS = (*_PLAIN, ".html", ".docx", ".pdf")


@dataclass(frozen=True)
class DocumentExported:
    """A file that was written; `left_out` are the characters that its format could not show."""

    seq: int
    path: str
    form: str
    characters: int
    left_out: list[str] = field(default_factory=list)


class CannotShow(GuardianError):
    """A text has characters that a format cannot show."""


class DocumentExportService:
    """Export documents, in clear."""

    def __init__(self, documents: DocumentService) -> None:
        self._documents = documents

    def write(
        self, seq: int, path: Path, at: int | None = None, *, is_replacing: bool = False, leaves_out: bool = False
    ) -> DocumentExported:
        """Write a document in the format that the name of the file ends with; only its owner may read the file.

        Raises GuardianError for another ending, a file that is there and may not be replaced, or a folder that cannot
        be written to; CannotShow if a PDF would have holes, unless it `leaves_out`; DiskFull.
        """
        form = path.suffix.casefold()
        if form not in _FORMS:
            raise GuardianError(
                f"A document is not written as {form[:12]}.", "End the name with .md, .html, .docx or .pdf."
            )
        target = path.expanduser().absolute()
        if target.exists() and not is_replacing:
            raise GuardianError(f"{path} is there already.", "Choose another name, or say that it may be replaced.")
        record, text = self._documents.record(seq), self._documents.text(seq, at)
        content, left_out = _content(form, record.title, text)
        if left_out and not leaves_out:
            from core.services.document_fonts import named  # noqa: PLC0415 - who writes no PDF loads no fonts

            raise CannotShow(
                f"A PDF of this document could not show: {named(left_out)}.",
                "Export it as HTML or DOCX, or leave these characters out.",
            )
        with explaining("the document", "Choose a folder that you may write to."):
            replace_file(target, content, "the document")
        return DocumentExported(seq, str(path), form.lstrip(".") or "txt", len(text), left_out)


def _content(form: str, title: str, text: str) -> tuple[bytes, list[str]]:
    # Each format is imported when it is written: the libraries are large.
    if form in _PLAIN:
        return text.encode("utf-8", "replace"), []
    if form == ".html":
        from core.services.document_html import as_html  # noqa: PLC0415

        return as_html(title, text), []
    if form == ".docx":
        from core.services.document_docx import as_docx  # noqa: PLC0415

        return as_docx(title, text), []
    from core.services.document_pdf import as_pdf  # noqa: PLC0415

    return as_pdf(title, text)
