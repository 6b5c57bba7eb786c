"""Read the YAML block at the top of a Markdown file, which may come from anywhere."""

import re
from typing import Any

import yaml  # type: ignore[import-untyped]

from core.sources.text import clean

MOST_CHARACTERS = 64 * 1024
_MOST_DEPTH = 8
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*$", re.MULTILINE)
_OPENING = re.compile(r"---[ \t]*\n")

FrontMatter = dict[str, Any]


class FrontMatterBroken(Exception):
    """There is a block of front matter, but it is not readable YAML."""


class _Loader(yaml.BaseLoader):  # type: ignore[misc]  # PyYAML is published without types
    """Make strings, lists and dictionaries only, and no aliases.

    A tag `2024` or `on` stays what was typed, no tag can construct an object, and no alias can be expanded into
    more than was written.
    """

    def compose_node(self, parent: object, index: object) -> object:
        if self.check_event(yaml.events.AliasEvent):
            raise FrontMatterBroken("it uses aliases")
        return super().compose_node(parent, index)


def split(text: str) -> tuple[FrontMatter, str]:
    """Return the front matter (keys in lower case with underscores) and the text after it.

    A file has none if it does not begin with a line of three dashes, if no line closes it within 64 k characters, or
    if what stands between is no mapping: then these are rules in a text. Raises FrontMatterBroken.
    """
    opening = _OPENING.match(text)
    if not opening:
        return {}, text
    closing = _CLOSING.search(text, opening.end(), opening.end() + MOST_CHARACTERS)
    if not closing:
        return {}, text
    untrusted_facts = _load(text[opening.end() : closing.start()])
    if untrusted_facts is None:
        return {}, text[closing.end() :]
    if not isinstance(untrusted_facts, dict):
        return {}, text
    return {_key(name): _cleaned(value) for name, value in untrusted_facts.items()}, text[closing.end() :]


def _load(untrusted_block: str) -> object:
    try:
        return yaml.load(untrusted_block, _Loader)  # noqa: S506 - BaseLoader constructs nothing but text
    except (yaml.YAMLError, RecursionError, ValueError, TypeError) as error:
        raise FrontMatterBroken(type(error).__name__) from None


def _key(untrusted_name: object) -> str:
    return clean(str(untrusted_name)).strip().lower().replace("-", "_").replace(" ", "_")


def _cleaned(untrusted_value: object, depth: int = 0) -> Any:
    if depth == _MOST_DEPTH:
        return None
    if isinstance(untrusted_value, dict):
        return {clean(str(name)): _cleaned(value, depth + 1) for name, value in untrusted_value.items()}
    if isinstance(untrusted_value, list):
        return [_cleaned(value, depth + 1) for value in untrusted_value]
    return clean(str(untrusted_value))


def strings(value: object) -> list[str]:
    """Return a fact that may be one string or a list of them as a list of strings that are not empty.

    A mapping, as some write authors, counts as its `name`.
    """
    values = value if isinstance(value, list) else [value]
    names = [one.get("name") if isinstance(one, dict) else one for one in values]
    return [text for one in names if isinstance(one, str) and (text := one.strip())]
