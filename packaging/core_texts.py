"""Find the sentences that core says to a person: titles and advice of errors, reasons, notes.

core is English and knows no Qt; the window shows what it says in its own language (`desktop/widgets/core_texts.py`).
What stands in braces in an f-string is named in the template by the last word of its expression; values that follow
one another are one.

Some modules also make parts that others put into a sentence ("the server answers 404"): these are listed too, so that
the window knows them again as the values of a sentence, or behind a name ("small.gguf is not a GGUF file.").
"""

import ast
import importlib.util
import json
import re
from collections.abc import Iterator
from pathlib import Path

from places import ROOT

TEMPLATES = ROOT / "resources" / "translations" / "core_texts.json"
CONTEXT = "Core"
# The command line speaks English, wraps are read by the model, and settings have titles and descriptions in the window.
_LEFT_OUT = {"cli", "training/consistency.py", "services/wraps.py", "settings/background.py", "settings/declared.py"}
_MAKES_PARTS = {
    "evaluation/gate.py", "log/verify.py", "log/witness.py", "models/download.py", "models/fit.py",
    "models/foreign_template.py", "models/gguf_facts.py", "models/gguf_metadata.py", "models/inspection.py",
    "services/adapter_file.py", "services/adapters.py", "services/backup.py", "services/backup_file.py",
    "services/care.py", "services/conditions.py", "services/draft_notes.py", "services/drafting.py",
    "services/explaining.py", "services/integrity.py", "services/jobs.py", "services/meetings.py",
    "services/proof_figures.py", "services/quiet_conditions.py", "services/report_words.py", "services/run_kind.py",
    "services/runs.py", "services/tenancy.py", "services/unpacking.py", "sources/folder.py",
    "sources/front_matter.py", "training/export.py", "training/learner.py", "training/train.py",
}  # fmt: skip
# One word each, but core puts them into sentences: the steps of a draft, what it is made from, and the kinds of runs.
_WORDS = {"critique", "draft", "nightly", "plan", "rebuild", "revision", "self-model", "sentence", "thread"}
_HINTS = "zxcvbn.feedback"  # says what is wrong with a passphrase, in sentences that core hands on
_PART = re.compile(r"[\w ,.;:()'`{}%°+/-]+$")
_COMMAND = "guardian "
_SENTENCE = re.compile(r"[^\s\W_a-z]|[{`]")
_END = re.compile(r"[.:?!…]$")
_SQL = re.compile(r"^(SELECT|INSERT|UPDATE|DELETE|CREATE|WITH|PRAGMA|DROP|ALTER) ")
_LEAST_LETTERS = 8


def templates() -> list[str]:
    """Return every sentence, sorted; `{name}` stands for what is put in."""
    found = set(_WORDS)
    hints = importlib.util.find_spec(_HINTS)
    if hints is not None and hints.origin is not None:
        found.update(_said(ast.parse(Path(hints.origin).read_text(encoding="utf-8")), has_parts=False))
    for path in sorted((ROOT / "core").rglob("*.py")):
        place = path.relative_to(ROOT / "core").as_posix()
        if not any(place == left or place.startswith(f"{left}/") for left in _LEFT_OUT):
            found.update(_said(ast.parse(path.read_text(encoding="utf-8")), has_parts=place in _MAKES_PARTS))
    return sorted(found)


def write(folder: Path) -> Path:
    """Bring the list of templates up to the code; return a module that names them for lupdate, made in a folder."""
    listed = templates()
    content = json.dumps(listed, ensure_ascii=False, indent=0) + "\n"
    if not TEMPLATES.exists() or TEMPLATES.read_text(encoding="utf-8") != content:
        TEMPLATES.write_text(content, encoding="utf-8")
    made = folder / "core_texts.py"
    lines = [f'QT_TRANSLATE_NOOP("{CONTEXT}", {json.dumps(one, ensure_ascii=False)})\n' for one in listed]
    made.write_text("".join(lines), encoding="utf-8")
    return made


def names(template: str) -> list[str]:
    """Return the names of the values of a template, in their order."""
    return re.findall(r"\{(\w+)\}", template)


def _said(tree: ast.Module, *, has_parts: bool) -> Iterator[str]:
    left_out = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            left_out.update(id(part) for part in ast.walk(node) if part is not node)
        elif isinstance(node, (ast.Expr, ast.Attribute)):  # a docstring, and words that are split
            left_out.add(id(node.value))
        elif isinstance(node, ast.Dict) and any(" " in _template(key) for key in node.keys if key is not None):
            left_out.update(map(id, node.values))  # the names of what its keys say
        elif isinstance(node, ast.Raise) and "ValueError" in ast.unparse(node):  # for programmers
            left_out.update(map(id, ast.walk(node)))
    for node in ast.walk(tree):
        text = _template(node) if id(node) not in left_out else ""
        if text and (_is_sentence(text) or (has_parts and _is_part(text))):
            yield text


def _template(node: ast.AST) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if not isinstance(node, ast.JoinedStr):
        return ""
    names: list[str] = []
    text = ""
    for part in node.values:
        if isinstance(part, ast.Constant):
            if "{" in str(part.value):
                return ""  # a brace that is meant: no sentence has one
            text += str(part.value)
        elif isinstance(part, ast.FormattedValue):
            if text.endswith("}"):
                continue  # where one value ends and the next begins could not be told
            names.append(_name(part.value, names))
            text += f"{{{names[-1]}}}"
    return text


def _name(value: ast.expr, taken: list[str]) -> str:
    words = [one for one in re.findall(r"[a-z_]\w*", ast.unparse(value)) if one not in {"self", "str", "join", "len"}]
    word = words[-1].strip("_") if words else "value"
    return word if word not in taken else f"{word}{len(taken)}"


def _is_sentence(text: str) -> bool:
    literal = re.sub(r"\{\w+\}", "", text)
    return (
        " " in text
        and "\n" not in text
        and text == text.strip()
        and _SENTENCE.match(text) is not None
        and _END.search(text) is not None
        and _SQL.match(text) is None
        and sum(letter.isalpha() for letter in literal) >= _LEAST_LETTERS
    )


def _is_part(text: str) -> bool:
    literal = re.sub(r"\{\w+\}", "", text)
    return (
        " " in text.strip()
        and _PART.match(text) is not None
        and _SQL.match(text) is None
        and not text.startswith(_COMMAND)
        and sum(letter.isalpha() for letter in literal) >= _LEAST_LETTERS
    )
