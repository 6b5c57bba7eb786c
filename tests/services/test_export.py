import hashlib
import json
import os
import resource
import stat
from pathlib import Path
from typing import Any

import pytest

from core.entries import Attachment, Draft, Kind, Origin
from core.errors import DiskFull, GuardianError
from core.log.append import Import
from core.log.rows import AttachmentRow
from core.services.export import ExportService, attachment_name

from .conftest import WEIGHTS, Opened


@pytest.fixture
def export(opened: Opened) -> ExportService:
    return ExportService(opened.log, opened.vault, opened.attachments)


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_every_field_of_every_entry_is_there(opened: Opened, export: ExportService, tmp_path: Path) -> None:
    draft = Draft(Kind.IMPORT, Origin.SELF, "grüße\x00\n", "notes", 5, meta={"b": 1, "a": None}, details={"title": "T"})
    opened.log.append_imports([Import(draft, "content", "item")])
    head = opened.log.head()
    done = export.write(tmp_path / "out")
    assert (done.head_seq, done.head_hash, done.entries) == (head.seq, head.hash.hex(), head.seq)
    found = lines(tmp_path / "out" / "entries.jsonl")
    assert [line["seq"] for line in found] == list(range(1, head.seq + 1))
    line = found[-1]
    assert (line["text"], line["source"], line["time_utc_ns"]) == ("grüße\x00\n", "notes", 5)
    assert (line["meta"], line["details"]) == ('{"a":null,"b":1}', '{"title":"T"}')
    assert (line["hash"], line["previous_hash"]) == (head.hash.hex(), found[-2]["hash"])
    assert lines(tmp_path / "out" / "imports.jsonl") == [{"content": "content", "item": "item", "seq": head.seq}]


def test_attachments_and_adapters_lie_there_in_clear(opened: Opened, export: ExportService, tmp_path: Path) -> None:
    done = export.write(tmp_path / "out")
    picture = (tmp_path / "bees.png").read_bytes()
    assert (tmp_path / "out" / "attachments" / "2-0-bees.png").read_bytes() == picture
    attached = lines(tmp_path / "out" / "entries.jsonl")[1]["attachments"][0]
    assert (attached["path"], attached["name"]) == ("attachments/2-0-bees.png", "bees.png")
    assert attached["sha256"] == hashlib.sha256(picture).hexdigest()
    assert (tmp_path / "out" / "adapters" / "adapter-1.gguf").read_bytes() == WEIGHTS
    facts = json.loads((tmp_path / "out" / "adapters" / "adapter-1.json").read_text())
    assert (facts["id"], facts["base_sha256"], facts["entry"]) == ("adapter-1", "ab" * 32, 3)
    assert (done.attachments, done.adapters, done.not_opened) == (1, 1, [])


def test_the_manifest_vouches_for_every_file(export: ExportService, tmp_path: Path) -> None:
    export.write(tmp_path / "out")
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text())
    listed = {file["path"]: (file["bytes"], file["sha256"]) for file in manifest["files"]}
    there = {
        path.relative_to(tmp_path / "out").as_posix(): path.read_bytes()
        for path in (tmp_path / "out").rglob("*")
        if path.is_file() and path.name != "manifest.json"
    }
    assert listed == {name: (len(data), hashlib.sha256(data).hexdigest()) for name, data in there.items()}
    assert (manifest["format"], manifest["version"], manifest["entries"]) == ("guardian-export", 1, 3)


def test_a_day_reads_in_the_order_of_writing(opened: Opened, export: ExportService, tmp_path: Path) -> None:
    at = 1_700_000_000 * 10**9  # 2023-11-14T22:13:20Z
    opened.log.append(Draft(Kind.IMPORT, Origin.SELF, "later", time_utc_ns=at + 10**9))
    opened.log.append(Draft(Kind.IMPORT, Origin.KNOWN, "earlier", time_utc_ns=at, details={"title": "A\ntitle"}))
    opened.log.append(Draft(Kind.IMPORT, Origin.SELF, "long ago", time_utc_ns=-(2**63) + 1))
    opened.log.append(Draft(Kind.ACTION, Origin.SELF, "book-keeping", time_utc_ns=at))
    export.write(tmp_path / "out")
    days = sorted(path.name for path in (tmp_path / "out" / "days").iterdir())
    assert days[:2] == ["1677-09-21.md", "2023-11-14.md"]
    assert (tmp_path / "out" / "days" / "2023-11-14.md").read_text() == (
        "# 2023-11-14\n\n## 22:13:20 · import · by known · entry 5\n\n**A title**\n\nearlier\n"
        "\n## 22:13:21 · import · by self · entry 4\n\nlater\n"
    )
    today = (tmp_path / "out" / "days" / days[-1]).read_text()
    assert "* [bees.png](<../attachments/2-0-bees.png>)" in today


def test_what_was_redacted_is_not_there(opened: Opened, export: ExportService, tmp_path: Path) -> None:
    opened.log.redact([1, 2], "private")
    export.write(tmp_path / "out")
    first, second = lines(tmp_path / "out" / "entries.jsonl")[:2]
    assert (first["salt"], first["text"], first["details"], second["attachments"]) == (None, None, None, [])
    everything = b"".join(path.read_bytes() for path in (tmp_path / "out").rglob("*") if path.is_file())
    assert b"excluder" not in everything
    assert b"bees.png" not in everything


def test_only_its_owner_may_look_inside(export: ExportService, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir(mode=0o755)
    before = os.umask(0)
    try:
        export.write(tmp_path / "out")
    finally:
        os.umask(before)
    modes = {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "out").rglob("*") if path.is_file()}
    assert modes == {0o600}
    folders = [tmp_path / "out", *(path for path in (tmp_path / "out").rglob("*") if path.is_dir())]
    assert {stat.S_IMODE(path.stat().st_mode) for path in folders} == {0o700}


def test_nothing_is_overwritten(export: ExportService, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine").write_text("x")
    (tmp_path / "file").write_text("x")
    for target in ("full", "file"):
        with pytest.raises(GuardianError, match="not empty"):
            export.write(tmp_path / target)
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["mine"]


def test_a_damaged_file_is_named_and_the_rest_is_exported(
    opened: Opened, export: ExportService, tmp_path: Path
) -> None:
    opened.write_adapter("adapter-2")
    picture = opened.log.attachments(2)[0].file
    damaged = [opened.vault.home.attachments / f"{picture}.sealed", opened.vault.sealed_path("adapter-1")]
    for path in damaged:
        path.write_bytes(path.read_bytes()[:-9])
    done = export.write(tmp_path / "out")
    assert done.not_opened == [f"attachments/{picture}.sealed", "sealed/adapter-1.sealed"]
    assert (done.attachments, done.adapters) == (0, 1)
    assert lines(tmp_path / "out" / "entries.jsonl")[1]["attachments"][0]["path"] is None
    assert [path.name for path in (tmp_path / "out" / "attachments").iterdir()] == []


def test_a_full_disk_leaves_no_plaintext_behind(opened: Opened, export: ExportService, tmp_path: Path) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        with pytest.raises(DiskFull):
            export.write(tmp_path / "out")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("../../etc/passwd", "7-1-.._.._etc_passwd"),
        ("a b:c?.txt", "7-1-a_b_c_.txt"),
        ("Königin.pdf", "7-1-Königin.pdf"),
        ("", "7-1-"),
        (".", "7-1-"),
        ("CON", "7-1-CON"),
        ("x" * 300 + ".jpeg", "7-1-" + "x" * 116 + ".jpeg"),
        ("ü" * 300, "7-1-" + "ü" * 60),
        ("a\x00\n\u202e.exe", "7-1-a___.exe"),
    ],
)
def test_names_of_attachments_are_safe(name: str, expected: str) -> None:
    row = AttachmentRow(7, 1, "f", bytes(16), name, "text/plain", 1, bytes(32))
    assert attachment_name(row) == expected
    assert len(expected.encode()) < 200


def test_attachments_of_one_name_do_not_collide(opened: Opened, export: ExportService, tmp_path: Path) -> None:
    one, two = tmp_path / "a" / "X.txt", tmp_path / "b" / "x.txt"
    for path in (one, two):
        path.parent.mkdir()
        path.write_text(str(path))
    opened.capture.add("both", files=[one, two])
    assert isinstance(opened.log.attachments(4)[0], Attachment)
    export.write(tmp_path / "out")
    assert (tmp_path / "out" / "attachments" / "4-0-X.txt").read_text() == str(one)
    assert (tmp_path / "out" / "attachments" / "4-1-x.txt").read_text() == str(two)
