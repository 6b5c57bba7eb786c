"""What is shipped and under which licences, and a report for whoever looks for a bug: both without any content."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import cast

from core import __version__
from core.diagnostics import read_from
from core.models.catalogue import known_models
from core.paths import APP, Home, cache_folder, resources, runtime_folder
from core.services.doctor import PACKAGES, Examination, libraries

NOT_STATED = "not stated"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LONGEST_LICENCE = 120
_OWN = "written for this project"
_COLUMNS = 4  # file, work, author and year, licence
_LICENCE_SENTENCE = re.compile(r"Licence: (.+?\))\.")
_MOST_BUGS = 20
# What C libraries that come inside of packages are licensed under; their files carry no metadata.
_INSIDE = {
    "SQLCipher": "BSD-3-Clause",
    "SQLite": "public domain",
    "cryptography's": "Apache-2.0",  # OpenSSL 3
    "llama": "MIT",
    "ggml": "MIT",
}


@dataclass(frozen=True)
class Component:
    """Something that is shipped; `kind` is product, library, inside (a C library), model or text."""

    name: str
    version: str
    licence: str
    kind: str


def components() -> list[Component]:
    """Return everything that is shipped with its version and licence: a second's work, and nothing of the principal."""
    return [
        Component("Guardian Angel", __version__, "Apache-2.0", "product"),
        *sorted(_packages(), key=lambda one: one.name.lower()),
        *(Component(name, version, _INSIDE.get(name, NOT_STATED), "inside") for name, version in libraries().items()),
        *(Component(one.title, "", one.licence, "model") for one in known_models() if one.is_here),
        *_texts(),
    ]


def bug_report(found: Examination, home: Home) -> str:
    """Return an examination as text that may be given away: no content, no paths and no names of the principal."""
    parts = [
        ("Versions", found.versions),
        ("Libraries inside", found.libraries),
        ("Machine", _machine(found)),
        ("Protection", found.protection),
        ("Vault", found.vault),
        ("Window", {"waits over 50 ms": str(found.window.stalls), "longest": _longest(found)}),
        ("Model", {"starts": "yes" if found.model.is_started else "no", "runs on": found.model.placement}),
    ]
    lines = [line for title, facts in parts for line in (title, *(f"  {name}: {fact}" for name, fact in facts.items()))]
    lines += ["Problems", *(f"  {one.title} {one.advice}" for one in found.problems)] if found.problems else []
    bugs = [line for line in read_from(home.diagnostics) if line.get("event") == "bug"][-_MOST_BUGS:]
    names = ("time", "part", "error", "reference", "where")
    lines += ["Unexpected errors", *("  " + " ".join(str(one.get(name, "")) for name in names) for one in bugs)]
    return without_paths("\n".join(lines if bugs else lines[:-1]), home) + "\n"


def without_paths(text: str, home: Home) -> str:
    """Return a text in which every folder of ours and of the principal is only named by what it is."""
    folders = {
        home.folder: "<home>",
        cache_folder(): "<cache>",
        runtime_folder(): "<runtime>",
        resources(): "<resources>",
        Path.home(): "<user>",
    }
    named = {str(spelt): name for one, name in folders.items() for spelt in (one, one.expanduser().resolve())}
    for folder in sorted(named, key=len, reverse=True):
        if folder != Path(folder).anchor:  # a user without a home lives in the root
            text = text.replace(folder, named[folder])
    return text


def _machine(found: Examination) -> dict[str, str]:
    machine = found.machine
    facts = {"processor": machine.processor, "cores": str(machine.cores)}
    if machine.ram_bytes:
        facts["memory"] = f"{machine.ram_bytes / 1e9:.1f} GB"
    return facts | {f"graphics {number}": gpu.name for number, gpu in enumerate(machine.gpus, start=1)}


def _longest(found: Examination) -> str:
    window = found.window
    return "none noted" if window.longest_ms is None else f"{window.longest_ms} ms at {window.longest_where or 'Qt'}"


def _packages() -> Iterator[Component]:
    """Yield the libraries that we want and those that they want, as far as they are installed."""
    waiting, seen = [APP, *PACKAGES], set[str]()
    while waiting:
        name = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in seen:
            continue
        seen.add(key)
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue  # wanted on another system only
        waiting += [matched[0] for wish in found.requires or () if _is_plain(wish) and (matched := _NAME.match(wish))]
        if key != APP:
            yield Component(found.metadata["Name"] or name, found.version, _licence(found), "library")


def _is_plain(wish: str) -> bool:
    return "extra ==" not in wish.replace("'", '"')


def _licence(found: Distribution) -> str:
    """Return the licence as a package states it: the expression, a short text, or what it is filed under."""
    facts = cast("Message", found.metadata)
    text = str(facts.get("License") or "").strip()
    stated = facts.get("License-Expression") or (text if "\n" not in text and len(text) <= _LONGEST_LICENCE else "")
    filed = [one.rpartition(" :: ")[2] for one in facts.get_all("Classifier") or () if one.startswith("License ::")]
    return str(stated) or ", ".join(filed) or text.partition("\n")[0][:_LONGEST_LICENCE] or NOT_STATED


def _texts() -> Iterator[Component]:
    """Yield the works of others in our resources, from what stands beside them in a table or a sentence."""
    for file in sorted(resources().glob("*/SOURCES.md")):
        content = file.read_text(encoding="utf-8")
        if stated := _LICENCE_SENTENCE.search(" ".join(content.split())):
            yield Component(content.partition("\n")[0].strip("# "), "", stated[1], "text")
        rows = [[cell.strip() for cell in line.strip("| ").split(" | ")] for line in content.splitlines()]
        for _file, work, author, licence in (row for row in rows if len(row) == _COLUMNS):
            if licence != "licence" and work != _OWN and not licence.startswith("---"):
                yield Component(f"{work.partition(' (SHA-256')[0]}, {author}", "", licence, "text")
