"""Find the sentences that core says to a person: titles and advice of errors, reasons, notes.

core is English and knows no Qt; the window shows what it says in its own language (`desktop/widgets/core_texts.py`).
What stands in braces in an f-string is named in the template by the last word of its expression.
"""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

from places import ROOT

TEMPLATES = ROOT / "resources" / "translations" / "core_texts.json"
CONTEXT = "Core"
# The command line speaks English, wraps are read by the model, and settings have titles and descriptions in the window.
_LEFT_OUT = {"cli", "training/consistency.py", "services/wraps.py", "settings/declared.py"}
_SENTENCE = re.compile(r"[^\s\W_a-z]|[{`]")
_END = re.compile(r"[.:?!…]$")
_SQL = re.compile(r"^(SELECT|INSERT|UPDATE|DELETE|CREATE|WITH|PRAGMA|DROP|ALTER) ")
_LEAST_LETTERS = 8


def templates() -> list[str]:
    """Return every sentence, sorted; `{name}` stands for what is put in."""
    found: set[str] = set()
    for path in sorted((ROOT / "core").rglob("*.py")):
        place = path.relative_to(ROOT / "core").as_posix()
        if not any(place == left or place.startswith(f"{left}/") for left in _LEFT_OUT):
            found.update(_sentences(ast.parse(path.read_text(encoding="utf-8"))))
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


def _sentences(tree: ast.Module) -> Iterator[str]:
    inner = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in ast.walk(node)}
    inner -= {id(node) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)}
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if id(node) not in inner and id(node) not in docstrings and (text := _template(node)) and _is_sentence(text):
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
                return ""  # where one value ends and the next begins could not be told
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
