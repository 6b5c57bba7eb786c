import hashlib
import hmac
import io
import json
import os
import random
import shutil
import stat
import tarfile
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from core.clock import SystemClock
from core.entries import Kind
from core.errors import DiskFull, GuardianError, LogDamaged, TooNew, VaultExists, WrongPassphrase
from core.log.log import Log
from core.log.verify import check_log
from core.paths import Home
from core.sealed import read_sealed
from core.services import restore as restoring
from core.services import unpacking
from core.services.attachments import AttachmentService
from core.services.backup_file import TRAILER_BYTES, BackupDamaged, BackupWriter, NoBackup, open_backup
from core.services.integrity import salvage_vault
from core.services.opening import settle
from core.services.restore import check, restore
from core.vault.change import change_passphrase
from core.vault.keychain import add_keyring_slot
from core.vault.vault import has_vault, open_vault

from .conftest import PASSPHRASE, WEIGHTS, Opened


def passphrase() -> str:
    return PASSPHRASE


def never() -> str:
    raise AssertionError("no passphrase may be asked for")


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    folder = tmp_path / "drive"
    folder.mkdir()
    return folder


@pytest.fixture
def backup(opened: Opened, outside: Path) -> Path:
    opened.backup.make(outside / "one.backup")
    return outside / "one.backup"


@pytest.fixture
def empty(tmp_path: Path) -> Home:
    return Home(tmp_path / "elsewhere" / "home")


class DictKeychain(dict[str, bytes]):
    """A keyring of the desktop, in memory."""

    def read(self, item: str) -> bytes | None:
        return self.get(item)

    def write(self, item: str, secret: bytes) -> None:
        self[item] = secret

    def remove(self, item: str) -> None:
        del self[item]


def files_under(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_a_backup_holds_the_vault_and_is_recorded(opened: Opened, outside: Path) -> None:
    head = opened.log.head()
    record = opened.backup.make(outside / "one.backup")
    assert (record.head_seq, record.head_hash, record.entries) == (head.seq, head.hash.hex(), head.seq)
    path = outside / "one.backup"
    assert record.bytes == path.stat().st_size
    assert record.sha256 == hashlib.sha256(path.read_bytes()[:-TRAILER_BYTES]).hexdigest()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [one.name for one in outside.iterdir()] == ["one.backup"]
    entry = opened.log.entry(record.seq)
    assert (entry.kind, entry.text, entry.meta["path"]) == (Kind.BACKUP, "", str(path))
    assert opened.backup.backups() == [record]
    assert not opened.vault.home.workspace("backup").folder.exists()


def test_where_a_backup_lies_can_be_redacted(opened: Opened, backup: Path) -> None:
    record = opened.backup.backups()[0]
    opened.log.redact([record.seq], "the path tells too much")
    assert [(one.file, one.state, one.sha256) for one in opened.backup.backups()] == [("", "missing", record.sha256)]


def test_a_backup_is_a_plain_tar_whose_members_are_encrypted(opened: Opened, backup: Path) -> None:
    assert b"brood" not in backup.read_bytes()
    with tarfile.open(backup) as tar:
        names = tar.getnames()
    picture = opened.log.attachments(2)[0].file
    assert names[:3] == ["vault.json", "log.db", "log.head"]
    assert names[3:] == ["sealed/adapter-1.sealed", f"attachments/{picture}.sealed", "manifest.json"]


def test_a_backup_takes_the_newest_header_without_the_keyrings_slot(opened: Opened, outside: Path, empty: Home) -> None:
    """Another process has changed the passphrase since this one opened the vault."""
    other = open_vault(opened.vault.home, PASSPHRASE)
    change_passphrase(other, PASSPHRASE, "another four plain words", None, opened.record_header)
    add_keyring_slot(other, opened.code, DictKeychain(), opened.record_header)
    other.close()
    opened.backup.make(outside / "one.backup")
    with pytest.raises(WrongPassphrase):
        restore(outside / "one.backup", empty, passphrase)
    restore(outside / "one.backup", empty, lambda: "another four plain words")
    assert open_vault(empty, opened.code).has_keyring_slot is False


@pytest.mark.parametrize("with_code", [False, True])
def test_a_restored_vault_has_the_same_chain_head_and_every_file(
    opened: Opened, backup: Path, empty: Home, with_code: bool
) -> None:
    record = opened.backup.backups()[0]
    restored = restore(backup, empty, lambda: opened.code if with_code else PASSPHRASE)
    assert (restored.head_seq, restored.head_hash, restored.entries) == (record.head_seq, record.head_hash, 3)
    assert (restored.adapters, restored.left_out) == (["adapter-1"], [])
    vault = open_vault(empty, opened.code)
    assert vault.generation == opened.vault.generation + 1
    with closing(Log.open(empty.log, vault.log_key, SystemClock())) as log:
        settle(log, vault)
        assert (log.damage, log.mended) == ([], [])
        assert log.head().hash.hex() == record.head_hash
        assert check_log(log, empty.log, 2) == []
        assert Opened(vault, log, "").attachments.check() == []
    assert read_sealed(vault.sealed_path("adapter-1"), vault.file_key("adapter-1"), "adapter-1")[1] == WEIGHTS
    assert sorted(path.name for path in empty.folder.iterdir() if path.suffix != ".lock") == [
        *("attachments", "log.db", "log.head", "sealed", "vault.json"),
    ]


def test_a_backup_under_live_writes_is_whole(opened: Opened, outside: Path, empty: Home) -> None:
    stop = threading.Event()

    def write() -> None:
        while not stop.is_set():
            opened.capture.add("another line")

    writer = threading.Thread(target=write)
    writer.start()
    try:
        record = opened.backup.make(outside / "live.backup")
    finally:
        stop.set()
        writer.join()
    assert restore(outside / "live.backup", empty, lambda: opened.code).head_seq == record.head_seq
    assert record.seq > record.head_seq


def test_no_flipped_bit_goes_unseen_and_none_is_worth_a_passphrase(opened: Opened, backup: Path, empty: Home) -> None:
    content = backup.read_bytes()
    chance = random.Random(1)  # noqa: S311 - a test that repeats itself
    for _ in range(200):
        changed = bytearray(content)
        changed[chance.randrange(len(content) - 32)] ^= 1 << chance.randrange(8)
        backup.write_bytes(changed)
        with pytest.raises(BackupDamaged):
            restore(backup, empty, never)
    for place in range(len(content) - 32, len(content)):  # the HMAC can be judged with a key only
        changed = bytearray(content)
        changed[place] ^= 1
        backup.write_bytes(changed)
    with pytest.raises(BackupDamaged, match="not made by this vault"):
        restore(backup, empty, lambda: opened.code)
    assert not has_vault(empty)


def test_no_truncation_goes_unseen(backup: Path, empty: Home) -> None:
    content = backup.read_bytes()
    chance = random.Random(2)  # noqa: S311 - a test that repeats itself
    for length in [0, 1, 9, 10, 512, len(content) - 1, *(chance.randrange(len(content)) for _ in range(50))]:
        backup.write_bytes(content[:length])
        with pytest.raises(NoBackup if length < len("vault.json") else BackupDamaged):
            restore(backup, empty, never)
    backup.write_bytes(content + b"\0")
    with pytest.raises(BackupDamaged):
        restore(backup, empty, never)


def test_a_file_that_is_no_backup_is_called_so(outside: Path, empty: Home) -> None:
    path = outside / "holiday.jpg"
    for content in (b"", b"GABACKUP", b"\xff\xd8" * 5000):
        path.write_bytes(content)
        with pytest.raises(NoBackup, match="not a backup"):
            restore(path, empty, never)
    with pytest.raises(GuardianError, match="could not be written or read"):
        restore(outside / "missing", empty, never)
    with pytest.raises(GuardianError, match="could not be written or read"):
        restore(outside, empty, never)
    assert not empty.folder.exists()


def test_the_trailer_of_another_backup_is_refused(opened: Opened, backup: Path, outside: Path, empty: Home) -> None:
    opened.backup.make(outside / "two.backup")
    other = (outside / "two.backup").read_bytes()
    backup.write_bytes(backup.read_bytes()[:-TRAILER_BYTES] + other[-TRAILER_BYTES:])
    with pytest.raises(BackupDamaged, match="checksum"):
        restore(backup, empty, never)


def test_another_vaults_backup_wants_its_own_passphrase(
    make_vault: Callable[[str], Opened], backup: Path, empty: Home
) -> None:
    with pytest.raises(WrongPassphrase):
        restore(backup, empty, lambda: make_vault("other").code)
    assert not has_vault(empty)
    assert not empty.workspace("restore").folder.exists()


def test_a_forged_trailer_without_the_key_is_refused(opened: Opened, backup: Path, outside: Path, empty: Home) -> None:
    """Whoever can write the file but has no key cannot put an older log beside a newer header, for example."""
    with backup.open("rb") as file, (outside / "forged").open("wb") as forged:
        reader = open_backup(backup, file)
        writer = BackupWriter(forged)
        for name in reader.names():
            writer.add_bytes(name, b"".join(reader._parts(reader._places[name])))
        writer.add_bytes("manifest.json", reader._small("manifest.json"))
        writer.finish(bytes(32))
    with pytest.raises(BackupDamaged, match="not made by this vault"):
        restore(outside / "forged", empty, lambda: opened.code)
    assert not has_vault(empty)


def forge(path: Path, key: bytes, change: Callable[[tarfile.TarFile], None], source: Path) -> None:
    """Write a tar of one's own with a right trailer: what even a key must not make us unpack."""
    buffer = io.BytesIO()
    with tarfile.open(source) as old, tarfile.open(fileobj=buffer, mode="w", format=tarfile.GNU_FORMAT) as new:
        for member in old:
            if member.name != "manifest.json":
                new.addfile(member, old.extractfile(member))
        change(new)
        new.addfile(old.getmember("manifest.json"), old.extractfile("manifest.json"))
    content = buffer.getvalue().rstrip(b"\0")
    content += bytes(-len(content) % 512 + 1024)
    path.write_bytes(content)
    digest = hashlib.sha256(content).digest()
    path.write_bytes(content + b"GABACKUP" + digest + hmac.digest(key, digest, "sha256"))


def member(name: str, kind: bytes = tarfile.REGTYPE, link: str = "") -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, link
    return info


@pytest.mark.parametrize(
    "info",
    [
        member("../outside"),
        member("sealed/../../outside.sealed"),
        member("/etc/outside"),
        member("sealed/.hidden.sealed"),
        member("sealed/a/b.sealed"),
        member("log.db-wal"),
        member("log.db"),
        member("sealed/x.sealed", tarfile.SYMTYPE, "/etc/passwd"),
        member("sealed/x.sealed", tarfile.LNKTYPE, "log.db"),
        member("sealed", tarfile.DIRTYPE),
        member("sealed/x.sealed", tarfile.FIFOTYPE),
        member("sealed/x.sealed", tarfile.GNUTYPE_SPARSE),
        member("sealed/" + "x" * 200 + ".sealed"),
        member("sealed/unnamed.sealed"),
    ],
    ids=lambda info: f"{info.type.decode()}-{info.name[:24]}",
)
def test_only_plain_files_of_known_names_are_unpacked(
    opened: Opened, backup: Path, outside: Path, empty: Home, info: tarfile.TarInfo
) -> None:
    forge(outside / "forged", opened.vault.backup_key, lambda tar: tar.addfile(info), backup)
    before = files_under(outside.parent)
    with pytest.raises(BackupDamaged):
        restore(outside / "forged", empty, never)
    assert files_under(outside.parent) == before


def test_a_size_beyond_the_file_is_refused(opened: Opened, backup: Path, outside: Path, empty: Home) -> None:
    info = member("sealed/x.sealed")
    info.size = 1 << 50
    forge(outside / "forged", opened.vault.backup_key, lambda tar: tar.fileobj.write(info.tobuf()) and None, backup)
    with pytest.raises(BackupDamaged):
        restore(outside / "forged", empty, never)


def test_a_later_format_is_named(opened: Opened, outside: Path, empty: Home) -> None:
    with (outside / "new").open("wb") as file:
        writer = BackupWriter(file)
        writer.add_bytes("vault.json", opened.vault.portable_header())
        writer.add_bytes("manifest.json", json.dumps({"format": 2, "unheard": "of"}).encode())
        writer.finish(opened.vault.backup_key)
    with pytest.raises(TooNew):
        restore(outside / "new", empty, never)


def test_nothing_is_restored_over_a_vault_or_what_is_left_of_one(opened: Opened, backup: Path, empty: Home) -> None:
    remains: list[Callable[[], object]] = [
        lambda: None,
        (opened.vault.home.header).unlink,
        (opened.vault.home.log).unlink,
        (opened.vault.home.witness).unlink,
        lambda: (opened.vault.sealed_path("adapter-1")).unlink(),
    ]
    opened.close()
    for remove in remains:
        remove()
        before = files_under(opened.vault.home.folder)
        with pytest.raises(VaultExists, match="or what is left of one"):
            restore(backup, opened.vault.home, never)
        assert files_under(opened.vault.home.folder) == before


def test_a_restore_that_is_cut_off_leaves_no_vault_and_can_be_repeated(
    opened: Opened, backup: Path, empty: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stop before each rename in turn, as a kill would."""
    real, wanted = restoring.rename_durably, opened.backup.backups()[0].head_hash

    class Killed(BaseException):
        pass

    for stop_at in range(6):
        done: list[Path] = []

        def rename(old: Path, new: Path, done: list[Path] = done, stop_at: int = stop_at) -> None:
            if len(done) == stop_at:
                raise Killed
            real(old, new)
            done.append(new)

        monkeypatch.setattr(restoring, "rename_durably", rename)
        with pytest.raises(Killed):
            restore(backup, empty, lambda: opened.code)
        assert not has_vault(empty), done
    monkeypatch.undo()
    assert restore(backup, empty, lambda: opened.code).head_hash == wanted
    assert has_vault(empty)


def test_an_existing_file_is_never_overwritten(opened: Opened, backup: Path, outside: Path) -> None:
    content = backup.read_bytes()
    with pytest.raises(GuardianError, match="exists already"):
        opened.backup.make(backup)
    assert backup.read_bytes() == content


def test_the_vaults_own_folder_and_a_missing_one_are_refused(opened: Opened, outside: Path) -> None:
    with pytest.raises(GuardianError, match="own folder"):
        opened.backup.make(opened.vault.home.folder / "one.backup")
    with pytest.raises(GuardianError, match="no folder"):
        opened.backup.make(outside / "missing" / "one.backup")
    assert opened.backup.backups() == []


def test_a_damaged_log_is_not_backed_up(opened: Opened, outside: Path) -> None:
    opened.log.declare_damaged(["entry 1 was changed"])
    with pytest.raises(LogDamaged, match="no backup was made"):
        opened.backup.make(outside / "one.backup")
    assert list(outside.iterdir()) == []


def test_damage_inside_the_database_is_found_before_a_backup_counts(opened: Opened, outside: Path) -> None:
    with opened.log.checking() as connection:
        connection.execute("UPDATE body SET text = 'another text' WHERE seq = 1")
    with pytest.raises(BackupDamaged, match="entry 1"):
        opened.backup.make(outside / "one.backup")
    assert list(outside.iterdir()) == []
    assert opened.backup.backups() == []


def test_a_damaged_adapter_is_left_out_and_named(opened: Opened, outside: Path, empty: Home) -> None:
    opened.write_adapter("adapter-2")
    path = opened.vault.sealed_path("adapter-1")
    path.write_bytes(path.read_bytes()[:-1])
    record = opened.backup.make(outside / "one.backup")
    assert record.left_out == ["sealed/adapter-1.sealed"]
    restored = restore(outside / "one.backup", empty, lambda: opened.code)
    assert (restored.adapters, restored.left_out) == (["adapter-2"], ["sealed/adapter-1.sealed"])


def test_a_full_drive_is_said_and_leaves_nothing(opened: Opened, outside: Path) -> None:
    resource = pytest.importorskip("resource", reason="file size limits are a POSIX thing")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (opened.vault.home.log.stat().st_size + 100_000, before[1]))
    try:
        with pytest.raises(DiskFull):
            opened.backup.make(outside / "one.backup")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list(outside.iterdir()) == []
    assert opened.backup.make(outside / "one.backup").state == "there"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_named(opened: Opened, outside: Path) -> None:
    outside.chmod(0o500)
    try:
        with pytest.raises(GuardianError, match="could not be written or read: Permission denied"):
            opened.backup.make(outside / "one.backup")
    finally:
        outside.chmod(0o700)


def test_a_backup_is_checked_without_being_restored(opened: Opened, backup: Path) -> None:
    before = files_under(opened.vault.home.folder)
    found = check(backup, opened.vault.home, passphrase)
    assert (found.head_hash, found.adapters) == (opened.backup.backups()[0].head_hash, ["adapter-1"])
    assert files_under(opened.vault.home.folder) == before


def test_backups_that_hold_an_entry_are_known(opened: Opened, backup: Path, outside: Path) -> None:
    later = opened.capture.add("after the first backup")
    opened.backup.make(outside / "two.backup")
    assert opened.backup.holding(1) == [str(outside / "two.backup"), str(backup)]
    assert opened.backup.holding(later) == [str(outside / "two.backup")]
    assert opened.backup.holding(opened.log.head_seq()) == []


def test_only_one_backup_is_made_at_a_time(opened: Opened, outside: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inner: list[str] = []
    real = unpacking.check_log

    def meanwhile(*arguments: object) -> list[str]:
        with pytest.raises(GuardianError, match="Another process") as error:
            opened.backup.make(outside / "two.backup")
        inner.append(error.value.title)
        return real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(unpacking, "check_log", meanwhile)
    opened.backup.make(outside / "one.backup")
    assert inner == ["Another process is making a backup."]


def test_a_damaged_vault_is_salvaged_with_the_help_of_a_backup(opened: Opened, backup: Path, tmp_path: Path) -> None:
    later = opened.capture.add("after the backup")
    with opened.log.checking() as connection:
        connection.execute("DELETE FROM body WHERE seq IN (1, ?)", (later,))
        connection.execute("DELETE FROM attachment")
    shutil.rmtree(opened.vault.home.attachments)
    target = Home(tmp_path / "salvaged")
    salvaged = salvage_vault(opened.vault, [backup], target, SystemClock())
    assert (salvaged.lost, salvaged.missing_texts) == (0, [(later, later)])
    with (
        closing(open_vault(target, PASSPHRASE)) as vault,
        closing(Log.open(target.log, vault.log_key, SystemClock())) as log,
    ):
        assert log.entry(1).text == "The queen excluder sits above the brood box."
        assert AttachmentService(log, vault).check() == []
        assert log.attachments(2)[0].name == "bees.png"
        assert check_log(log, target.log, 2) == []
    assert not target.workspace("salvage").folder.exists()


def test_salvage_takes_no_backup_of_another_vault(
    make_vault: Callable[[str], Opened], backup: Path, tmp_path: Path
) -> None:
    other = make_vault("other")
    other.capture.add("mine")
    with pytest.raises(NoBackup, match="of another vault"):
        salvage_vault(other.vault, [backup], Home(tmp_path / "salvaged"), SystemClock())
