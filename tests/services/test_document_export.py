"""Documents are written as other programs read them, and read back here."""

import io
import re
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader

from core.errors import GuardianError
from core.log.log import Log
from core.services.document_export import CannotShow, DocumentExportService
from core.services.documents import DocumentService
from core.writing.counting import count

TEXT = """# Bees & <b>wasps</b>

They **sleep** at *night*, ~~never~~ by `day <x>`; see [a page](https://example.org/?a=1&b=2), not [this](file:///etc/passwd).
Grüße, ελληνικά, Русский.

1. one
2. two
   - nested

7. more

9) another list

> said so

```
if bees:
    sleep()
```

| what | when |
|------|------|
| bees | night |

<script>alert(1)</script> ![picture](http://example.org/x.png)
"""


@pytest.fixture
def documents(log: Log) -> DocumentService:
    return DocumentService(log)


@pytest.fixture
def export(documents: DocumentService) -> DocumentExportService:
    return DocumentExportService(documents)


def test_markdown_is_the_text_itself(documents: DocumentService, export: DocumentExportService, tmp_path: Path) -> None:
    seq = documents.new("Bees", TEXT).seq
    assert export.write(seq, tmp_path / "a.md").characters == len(TEXT)
    assert (tmp_path / "a.md").read_bytes().decode() == TEXT


def test_html_holds_all_and_loads_nothing(
    documents: DocumentService, export: DocumentExportService, tmp_path: Path
) -> None:
    seq = documents.new('Bees "</title><script>', TEXT).seq
    export.write(seq, tmp_path / "a.html")
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "<h1>Bees &amp; &lt;b&gt;wasps&lt;/b&gt;</h1>" in page
    assert '<a href="https://example.org/?a=1&amp;b=2"' in page
    assert "<td>night</td>" in page
    assert "<script" not in page
    assert "<img" not in page
    assert 'href="file:' not in page
    assert re.findall(r"src=|url\(|<link", page) == []


def test_docx_has_real_styles(documents: DocumentService, export: DocumentExportService, tmp_path: Path) -> None:
    seq = documents.new("Bees", TEXT + "\nnul \x01 sign\n").seq
    export.write(seq, tmp_path / "a.docx")
    read = docx.Document(str(tmp_path / "a.docx"))
    styles = [(paragraph.style.name, paragraph.text) for paragraph in read.paragraphs]
    assert styles[0] == ("Heading 1", "Bees & <b>wasps</b>")
    assert ("List Number", "one") in styles
    assert ("List Bullet 2", "nested") in styles
    assert ("Quote", "said so") in styles
    assert ("Code Block", "if bees:\n    sleep()") in styles
    runs = {run.text: run for run in read.paragraphs[1].runs}
    assert runs["sleep"].bold
    assert runs["night"].italic
    assert runs["never"].font.strike
    assert runs["day <x>"].style.name == "Code"
    assert [(link.text, link.url) for link in read.paragraphs[1].hyperlinks] == [
        ("a page", "https://example.org/?a=1&b=2")
    ]
    assert [[cell.text for cell in row.cells] for row in read.tables[0].rows] == [["what", "when"], ["bees", "night"]]
    assert read.core_properties.title == "Bees"


def test_each_numbered_list_of_a_docx_counts_for_itself(
    documents: DocumentService, export: DocumentExportService, tmp_path: Path
) -> None:
    seq = documents.new("Lists", TEXT).seq
    export.write(seq, tmp_path / "a.docx")
    read = docx.Document(str(tmp_path / "a.docx"))
    numbers = {
        paragraph.text: paragraph._p.pPr.numPr.numId.val
        for paragraph in read.paragraphs
        if paragraph.style.name == "List Number"
    }
    assert numbers["one"] == numbers["two"] == numbers["more"] != numbers["another list"]


def test_pdf_says_what_the_text_says(documents: DocumentService, export: DocumentExportService, tmp_path: Path) -> None:
    seq = documents.new("Bees", TEXT + "\n中文 and 日本語 かな and 한국어\n").seq
    export.write(seq, tmp_path / "a.pdf")
    read = PdfReader(io.BytesIO((tmp_path / "a.pdf").read_bytes()))
    said = "".join(page.extract_text() for page in read.pages)
    for words in ("Bees & <b>wasps</b>", "Grüße, ελληνικά, Русский.", "nested", "sleep()", "中文", "日本語", "한국어"):
        assert words in said
    assert read.metadata is not None
    assert read.metadata.title == "Bees"
    links = [note.get_object()["/A"]["/URI"] for page in read.pages for note in page.get("/Annots", [])]
    assert links == ["https://example.org/?a=1&b=2", "http://example.org/x.png"]  # a picture is only a link


def test_what_a_pdf_cannot_show_is_named(
    documents: DocumentService, export: DocumentExportService, tmp_path: Path
) -> None:
    seq = documents.new("Bees", "A \U0001f41d says שלום.").seq
    with pytest.raises(CannotShow, match="honeybee"):
        export.write(seq, tmp_path / "a.pdf")
    assert not (tmp_path / "a.pdf").exists()
    done = export.write(seq, tmp_path / "a.pdf", leaves_out=True)
    assert done.left_out[0] == "\U0001f41d"
    assert "A […] says […]." in PdfReader(tmp_path / "a.pdf").pages[0].extract_text()


def test_nothing_is_replaced_unasked(documents: DocumentService, export: DocumentExportService, tmp_path: Path) -> None:
    seq = documents.new("Bees", "one").seq
    file = tmp_path / "a.md"
    file.write_text("mine")
    with pytest.raises(GuardianError, match="there already"):
        export.write(seq, file)
    assert file.read_text() == "mine"
    export.write(seq, file, is_replacing=True)
    assert file.read_text() == "one"
    for name in ("a.exe", "nowhere/a.md"):
        with pytest.raises(GuardianError):
            export.write(seq, tmp_path / name)


@pytest.mark.parametrize("form", ["html", "docx", "pdf"])
@pytest.mark.parametrize(
    "hostile",
    ["> " * 3000, "- " * 2000 + "x", "[" * 20_000, "w" * 20_000, "|" * 500 + "\n" + "|-" * 500, "", "\x00\x1b[31m"],
    ids=["quotes", "lists", "brackets", "word", "table", "empty", "control"],
)
def test_hostile_texts_are_written(
    form: str, hostile: str, documents: DocumentService, export: DocumentExportService, tmp_path: Path
) -> None:
    seq = documents.new("x", hostile).seq
    export.write(seq, tmp_path / f"a.{form}", leaves_out=True)
    assert (tmp_path / f"a.{form}").stat().st_size > 100


def test_words_are_counted_as_readers_do() -> None:
    assert count("Well, it's half-done: 3.5 of 7.") == count("Well, it\u2019s half-done: 3.5 of 7.")
    assert count("Well, it's half-done: 3.5 of 7.").words == 6
    assert count("蜜蜂 sleep").words == 3
    assert (count("").words, count("").minutes, count("a").minutes) == (0, 0, 1)
    assert count("a\U0001f41d").characters == 2
