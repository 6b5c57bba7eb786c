import hashlib
import json
import random
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from core.clock import SystemClock
from core.entries import Draft, Kind, Origin
from core.errors import GuardianError, LogDamaged, NoVault, TooNew, WrongPassphrase
from core.log.append import Import
from core.log.log import Log
from core.log.verify import check_log
from core.paths import Home
from core.sealed import read_sealed
from core.services.attachments import AttachmentService
from core.services.export import ExportService
from core.services.import_export import ExportDamaged, ImportedExport, import_export, is_export
from core.services.settings import SettingsService
from core.vault.inbox import put
from core.vault.vault import VaultBusy, open_vault

from .conftest import PASSPHRASE, WEIGHTS, Opened


def never() -> str:
    raise AssertionError("no passphrase may be asked for")


@pytest.fixture
def exported(opened: Opened, tmp_path: Path) -> Path:
    """An export of a vault with everything in it."""
    draft = Draft(Kind.IMPORT, Origin.SELF, "an imported note\x00 é", "notes", 5, details={"title": "T"})
    opened.log.append_imports([Import(draft, "content", "item")])
    secret = opened.capture.add("a secret that was taken back")
    opened.log.redact([secret], "private")
    opened.log.append_root()
    (tmp_path / "drive").mkdir()
    SettingsService(opened.log, opened.vault.home).set("backup_folder", str(tmp_path / "drive"))
    ExportService(opened.log, opened.vault, opened.attachments).write(tmp_path / "out")
    return tmp_path / "out"


@pytest.fixture
def empty(make_vault: Callable[[str], Opened]) -> Opened:
    """An empty vault that nobody has open."""
    one = make_vault("empty")
    one.log.append(Draft(Kind.ACTION, Origin.SELF, "{}", meta={"verb": "init"}))
    one.close()
    return one


def reopen(one: Opened) -> Log:
    return Log.open(one.vault.home.log, one.vault.log_key, SystemClock())


def contents(home: Home) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in home.folder.iterdir() if path.is_file() and path.suffix != ".lock"}


def test_the_chain_head_is_the_one_that_was_exported(opened: Opened, exported: Path, empty: Opened) -> None:
    assert is_export(exported)
    head = opened.log.head()
    report = import_export(exported, empty.vault.home, lambda: empty.code)
    assert report == ImportedExport(
        added=head.seq, skipped=0, failed=0, errors=[], head_seq=head.seq, head_hash=head.hash.hex(), adapters=1
    )
    with closing(reopen(empty)) as log:
        assert (log.damage, log.mended, log.head()) == ([], [], head)
        assert check_log(log, empty.vault.home.log, 2) == []
        assert [hit.seq for hit in log.search("excluder", 5)] == [1]
        assert log.entry(5).is_redacted
        assert log.knows_content(["content"]) == {"content"}
        again = Import(Draft(Kind.IMPORT, Origin.SELF, "an edit"), "content-2", "item")
        assert log.entry(log.append_imports([again])[0] or 0).meta["supersedes"] == 4
        assert log.append(Draft(Kind.CAPTURE, Origin.SELF, "life goes on")) == head.seq + 2


def test_files_are_sealed_under_the_new_vaults_keys(opened: Opened, exported: Path, empty: Opened) -> None:
    import_export(exported, empty.vault.home, lambda: empty.code)
    vault = empty.vault
    label, weights = read_sealed(vault.sealed_path("adapter-1"), vault.file_key("adapter-1"), "adapter-1")
    assert (weights, label.vault_id, label.base_sha256) == (WEIGHTS, vault.vault_id, "ab" * 32)
    assert vault.vault_id != opened.vault.vault_id
    with closing(reopen(empty)) as log:
        service = AttachmentService(log, vault)
        assert service.check() == []
        attachment = log.attachments(2)[0]
        assert attachment.name == "bees.png"
        assert attachment.file != opened.log.attachments(2)[0].file
    assert b"excluder" not in b"".join(contents(vault.home).values())


def test_the_vault_keeps_its_header_and_counts_as_seen(opened: Opened, exported: Path, empty: Opened) -> None:
    header = empty.vault.home.header.read_bytes()
    import_export(exported, empty.vault.home, lambda: empty.code)
    assert empty.vault.home.header.read_bytes() == header
    with closing(reopen(empty)) as log:
        assert log.state("header") == header


def test_a_vault_that_holds_something_is_refused(opened: Opened, exported: Path, empty: Opened) -> None:
    with closing(reopen(empty)) as log:
        log.append(Draft(Kind.CAPTURE, Origin.SELF, "mine"))
        head = log.head()
    with pytest.raises(GuardianError, match="not empty"):
        import_export(exported, empty.vault.home, lambda: empty.code)
    with closing(reopen(empty)) as log:
        assert log.head() == head
    with pytest.raises(GuardianError, match="not empty"):
        import_export(exported, empty.vault.home, lambda: empty.code)


def test_what_waits_in_the_inbox_counts_as_something(exported: Path, empty: Opened) -> None:
    put(empty.vault.home, "captured while locked", "window", 5)
    with pytest.raises(GuardianError, match="not empty"):
        import_export(exported, empty.vault.home, lambda: empty.code)
    with closing(reopen(empty)) as log:
        assert [entry.text for entry in log.entries(kinds=[Kind.CAPTURE])] == ["captured while locked"]


def test_a_vault_that_is_open_elsewhere_is_left_alone(exported: Path, empty: Opened) -> None:
    with closing(open_vault(empty.vault.home, PASSPHRASE)), pytest.raises(VaultBusy, match="open elsewhere"):
        import_export(exported, empty.vault.home, lambda: empty.code)


def test_a_wrong_passphrase_and_a_missing_vault_are_said(exported: Path, empty: Opened, tmp_path: Path) -> None:
    with pytest.raises(WrongPassphrase):
        import_export(exported, empty.vault.home, lambda: "another")
    with pytest.raises(NoVault):
        import_export(exported, Home(tmp_path / "nowhere"), never)


def test_a_dry_run_checks_everything_and_changes_nothing(exported: Path, empty: Opened) -> None:
    before = contents(empty.vault.home)
    report = import_export(exported, empty.vault.home, lambda: empty.code, is_dry_run=True)
    assert (report.failed, report.adapters) == (0, 1)
    assert report.added > 5
    assert contents(empty.vault.home) == before
    assert list(empty.vault.home.sealed.iterdir()) == []


def test_no_flipped_bit_goes_unseen(exported: Path, empty: Opened) -> None:
    chance = random.Random(3)  # noqa: S311 - a test that repeats itself
    files = sorted(path for path in exported.rglob("*") if path.is_file() and path.name != "manifest.json")
    for number in range(100):
        path = files[number % len(files)]
        content = path.read_bytes()
        changed = bytearray(content)
        changed[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        path.write_bytes(changed)
        with pytest.raises(ExportDamaged, match="not what was written"):
            import_export(exported, empty.vault.home, never)
        path.write_bytes(content)


def test_a_missing_or_later_manifest_is_named(exported: Path, empty: Opened) -> None:
    manifest = exported / "manifest.json"
    content = json.loads(manifest.read_text())
    manifest.write_text(json.dumps(content | {"version": 2, "files": "elsewhere"}))
    assert is_export(exported)
    with pytest.raises(TooNew):
        import_export(exported, empty.vault.home, never)
    for text in ("{}", "[]", "\xff", '{"format":"another","version":1}'):
        manifest.write_bytes(text.encode("latin-1"))
        assert not is_export(exported)
    manifest.unlink()
    assert not is_export(exported)
    assert not is_export(exported / "README.md")
    with pytest.raises(LogDamaged):
        import_export(exported, empty.vault.home, never)


def sign(folder: Path) -> None:
    """Make a manifest fit files that were changed, as somebody who edits an export would."""
    path = folder / "manifest.json"
    manifest = json.loads(path.read_text())
    for file in manifest["files"]:
        if (folder / file["path"]).is_file():
            content = (folder / file["path"]).read_bytes()
            file |= {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
    path.write_text(json.dumps(manifest))


def edit(line: int, **fields: Any) -> Callable[[list[dict[str, Any]]], None]:
    return lambda entries: entries[line].update(fields)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (edit(0, text="another text"), "entry 1"),
        (edit(0, origin="web"), "entry 1"),
        (edit(0, seq=2), "cannot be read"),
        (edit(0, seq=2**63), "cannot be read"),
        (edit(0, kind="unheard"), "cannot be read"),
        (edit(0, hash="xyz"), "cannot be read"),
        (edit(0, meta="no JSON"), "cannot be read"),
        (edit(0, meta="[]"), "cannot be read"),
        (edit(0, text=None, salt=None), "entry 1"),
        (edit(0, text=5), "cannot be read"),
        (lambda entries: entries.pop(0), "entry 1"),
        (lambda entries: entries.pop(2), "entry 3"),
        (lambda entries: entries.pop(), "manifest"),
        (lambda entries: entries.insert(1, entries[0]), "cannot be read"),
        (lambda entries: entries[1]["attachments"].clear(), "attachments of entry 2"),
        (lambda entries: entries[1]["attachments"][0].update(name="other.png"), "attachments of entry 2"),
        (lambda entries: entries[1]["attachments"][0].update(path="attachments/none"), "attachment of entry 2"),
        (lambda entries: entries[1]["attachments"][0].update(path="../../secret"), "attachment of entry 2"),
    ],
)
def test_an_edited_export_is_refused_and_the_vault_stays_empty(
    exported: Path, empty: Opened, change: Callable[[list[dict[str, Any]]], object], said: str
) -> None:
    path = exported / "entries.jsonl"
    entries = [json.loads(line) for line in path.read_text().splitlines()]
    change(entries)
    path.write_text("".join(json.dumps(entry) + "\n" for entry in entries))
    sign(exported)
    with pytest.raises(ExportDamaged, match=said):
        import_export(exported, empty.vault.home, lambda: empty.code)
    with closing(reopen(empty)) as log:
        assert (log.head_seq(), log.damage) == (1, [])
    assert not list(empty.vault.home.folder.rglob("*.sealed"))
    assert not empty.vault.home.workspace("import").folder.exists()


def test_names_that_lead_outside_are_refused(exported: Path, empty: Opened, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("not yours")
    manifest = json.loads((exported / "manifest.json").read_text())
    for name in ("../secret", str(tmp_path / "secret"), "attachments"):
        files = [*manifest["files"], {"path": name, "bytes": 9, "sha256": "00"}]
        (exported / "manifest.json").write_text(json.dumps(manifest | {"files": files}))
        with pytest.raises(ExportDamaged, match="missing"):
            import_export(exported, empty.vault.home, never)
    (exported / "README.md").unlink()
    (exported / "README.md").symlink_to(tmp_path / "secret")
    (exported / "manifest.json").write_text(json.dumps(manifest))
    with pytest.raises(ExportDamaged, match=r"README.md is missing"):
        import_export(exported, empty.vault.home, never)


@pytest.mark.parametrize("identity", ["../../escaped", "other", ""])
def test_an_adapter_cannot_choose_where_it_lies(exported: Path, empty: Opened, identity: str) -> None:
    path = exported / "adapters" / "adapter-1.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {"id": identity}))
    sign(exported)
    with pytest.raises(ExportDamaged, match="does not fit its name"):
        import_export(exported, empty.vault.home, lambda: empty.code)


def test_an_attachment_that_was_damaged_before_is_named(opened: Opened, empty: Opened, tmp_path: Path) -> None:
    shutil.rmtree(opened.vault.home.attachments)
    ExportService(opened.log, opened.vault, opened.attachments).write(tmp_path / "out")
    report = import_export(tmp_path / "out", empty.vault.home, lambda: empty.code)
    assert (report.failed, [error.path for error in report.errors]) == (1, ["bees.png"])
    assert report.head_hash == opened.log.head().hash.hex()
