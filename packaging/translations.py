"""Keep the translations in step with the texts of the code, by the tools of Qt Linguist.

    translations.py update               bring every .ts up to the code, and make the .qm files of them
    translations.py missing de           print what is not translated yet as JSON
    translations.py fill de FILE.json    take translations over from such a file, and update

In the JSON each text stands once: `source`, `contexts` where it is shown, and `translation` to be filled in, a list
where the text depends on a number, one form for each that the language has. What a text keeps as it is: {names} in
braces, %n, and one & before the letter that chooses a button.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import core_texts
from places import ROOT, venv_python

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "de", "es", "fr", "zh")
PLURALS_ONLY = ("en",)


@dataclass(frozen=True)
class Text:
    """One text of the window in one language; `forms` is what it is there, more than one where it has a number."""

    context: str
    source: str
    comment: str
    has_number: bool
    forms: tuple[str, ...]
    is_finished: bool


def ts_path(language: str) -> Path:
    """Return the file that is translated."""
    return FOLDER / f"guardian_{language}.ts"


def qm_path(language: str) -> Path:
    """Return the file that the window loads."""
    return FOLDER / f"guardian_{language}.qm"


def read(path: Path) -> list[Text]:
    """Return every text of a .ts file."""
    root = ElementTree.parse(path).getroot()  # noqa: S314 - our own files
    return [
        _text(context.findtext("name", ""), message)
        for context in root.iter("context")
        for message in context.iter("message")
    ]


def _text(context: str, message: ElementTree.Element) -> Text:
    translation = message.find("translation")
    has_number = message.get("numerus") == "yes"
    shown = translation.findall("numerusform") if has_number and translation is not None else [translation]
    forms = tuple((part.text or "") if part is not None else "" for part in shown)
    return Text(
        context,
        message.findtext("source", ""),
        message.findtext("comment", ""),
        has_number,
        forms,
        translation is not None and translation.get("type") is None and all(forms),
    )


def update() -> None:
    """Bring every .ts up to the code, and make the .qm files."""
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        of_core = core_texts.write(Path(folder))
        for language in LANGUAGES:
            scan(ts_path(language), language, of_core)
    for language in LANGUAGES:
        _run_tool("lrelease", "-silent", "-nounfinished", str(ts_path(language)), "-qm", str(qm_path(language)))


def scan(path: Path, language: str, of_core: Path) -> None:
    """Bring one .ts file up to the code of the window and what core says; what neither has any more is dropped."""
    options = ["-extensions", "py", "-locations", "none", "-no-obsolete", "-sort-messages", "-source-language", "en"]
    plurals = ["-pluralonly"] if language in PLURALS_ONLY else []
    places = ["desktop", str(of_core)]
    # From where it stands, so that nothing in the file says where that is.
    _run_tool("lupdate", "-silent", *options, *plurals, "-target-language", language, *places, "-ts", str(path))


def _run_tool(name: str, *arguments: str) -> None:
    tool = venv_python().parent / f"pyside6-{name}"
    tool = tool if tool.exists() else Path(sys.executable).parent / tool.name
    subprocess.run([str(tool), *arguments], cwd=ROOT, check=True)


def missing(language: str) -> list[dict[str, object]]:
    """Return what is not translated yet, each text once."""
    found: dict[tuple[str, str], dict[str, object]] = {}
    for text in read(ts_path(language)):
        if not text.is_finished:
            empty: object = list(text.forms) if text.has_number else text.forms[0]
            row = {"source": text.source, "comment": text.comment, "contexts": [], "translation": empty}
            contexts = found.setdefault((text.source, text.comment), row)["contexts"]
            assert isinstance(contexts, list)  # noqa: S101 - made above
            contexts.append(text.context)
    return list(found.values())


def fill(language: str, rows: Sequence[Mapping[str, object]]) -> int:
    """Take translations over and return of how many texts; an empty one leaves its text as it is."""
    by_text = {
        (str(context), str(row["source"]), str(row.get("comment", ""))): row["translation"]
        for row in rows
        for context in _listed(row["contexts"])
    }
    path = ts_path(language)
    tree = ElementTree.parse(path)  # noqa: S314 - our own files
    count = sum(
        _fill_message(message, by_text.get((context, *key))) for context, key, message in _messages(tree.getroot())
    )
    tree.write(path, encoding="utf-8", xml_declaration=True)
    return count


def _messages(root: ElementTree.Element) -> Iterator[tuple[str, tuple[str, str], ElementTree.Element]]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            key = message.findtext("source", ""), message.findtext("comment", "")
            yield context.findtext("name", ""), key, message


def _fill_message(message: ElementTree.Element, given: object) -> bool:
    translation = message.find("translation")
    forms = _listed(given)
    places = [translation] if message.get("numerus") != "yes" else list(message.iter("numerusform"))
    if translation is None or not forms or not all(forms):
        return False
    if len(forms) != len(places):
        raise SystemExit(f"{message.findtext('source')!r} needs {len(places)} forms, not {len(forms)}.")
    for place, form in zip(places, forms, strict=True):
        place.text = str(form)
    translation.attrib.pop("type", None)
    return True


def _listed(given: object) -> list[object]:
    return given if isinstance(given, list) else [given]


def main(arguments: list[str]) -> int:
    """Carry out one verb and return the exit status."""
    match arguments:
        case ["update"]:
            update()
        case ["missing", language] if language in LANGUAGES:
            update()
            print(json.dumps(missing(language), ensure_ascii=False, indent=1))
        case ["fill", language, path] if language in LANGUAGES:
            count = fill(language, json.loads(Path(path).read_text(encoding="utf-8")))
            update()
            print(f"{count} texts were translated; {len(missing(language))} are missing.", file=sys.stderr)
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
