"""The tool that hands out what is to be translated, and takes it back."""

from pathlib import Path

import pytest
import translations
from translations import fill, missing, read

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Chat</name>
    <message><source>&amp;Save {name}</source><translation type="unfinished"></translation></message>
    <message><source>Open</source><translation>Öffnen</translation></message>
    <message numerus="yes"><source>%n notes</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation></message>
</context>
<context>
    <name>Log</name>
    <message><source>&amp;Save {name}</source><translation type="unfinished"></translation></message>
</context>
</TS>
"""


@pytest.fixture
def ts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that is translated in part."""
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    path = translations.ts_path("de")
    path.write_text(TS, encoding="utf-8")
    return path


def test_what_is_missing_is_listed_once(ts: Path) -> None:
    assert missing("de") == [
        {"source": "&Save {name}", "comment": "", "contexts": ["Chat", "Log"], "translation": ""},
        {"source": "%n notes", "comment": "", "contexts": ["Chat"], "translation": ["", ""]},
    ]


def test_what_comes_back_goes_to_every_place(ts: Path) -> None:
    rows = missing("de")
    rows[0]["translation"] = "{name} &speichern"
    rows[1]["translation"] = ["%n Notiz", "%n Notizen"]
    assert fill("de", rows) == 3
    assert missing("de") == []
    assert all(text.is_finished for text in read(ts))


def test_an_empty_translation_changes_nothing(ts: Path) -> None:
    rows = missing("de")
    rows[1]["translation"] = ["%n Notiz", ""]
    assert fill("de", rows) == 0
    assert len(missing("de")) == 2


def test_too_few_forms_are_refused(ts: Path) -> None:
    rows = missing("de")
    rows[1]["translation"] = ["%n Notizen"]
    with pytest.raises(SystemExit, match="needs 2 forms"):
        fill("de", rows)
