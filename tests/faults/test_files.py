"""Delete, cut, swap or roll back each file of a vault: what is wrong is named, and nothing is made anew."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from core.errors import GuardianError, LogDamaged, VaultExists, WrongPassphrase
from core.guardian import Guardian
from core.paths import Home
from core.vault.keys import MIN_MEMORY_MIB

PASSPHRASE = "four plain words suffice"
SAMPLE = Path(__file__).parents[1] / "data" / "vaults" / "format-1"
SAMPLE_CODE = SAMPLE.with_name("format-1.recovery-code")
BACKUP = "a.backup"
ADAPTER = "sealed/adapter-sample.sealed"

Files = dict[str, bytes]
Fault = Callable[["Vaults", Files], Files]


@dataclass(frozen=True)
class Vaults:
    """One vault at three moments, and another one whose files are of the same kinds.

    `earlier` and `closed` are what an orderly end left; `killed` is `closed` before its log was closed.
    """

    code: str
    earlier: Files
    killed: Files
    closed: Files
    other: Files
    folder: Path

    @property
    def attachment(self) -> str:
        return next(name for name in self.closed if name.startswith("attachments/") and name not in self.earlier)


@pytest.fixture(scope="module")
def vaults(tmp_path_factory: pytest.TempPathFactory) -> Vaults:
    """The sample vault, with an adapter, written on since; and a new one."""
    folder = tmp_path_factory.mktemp("vaults")
    code = SAMPLE_CODE.read_text(encoding="ascii").strip()
    home, other = Home(folder / "home"), Home(folder / "other")
    shutil.copytree(SAMPLE, home.folder)
    with Guardian.open(home, code) as guardian:
        write(guardian, folder, "an early note")
    earlier = files_of(home)
    with Guardian.open(home, code) as guardian:
        guardian.backup.make(folder / BACKUP)
        guardian.keys.change_passphrase(code, "five other plain words suffice", MIN_MEMORY_MIB)
        write(guardian, folder, "a late note")
        killed = files_of(home)
    closed = files_of(home)
    with Guardian.create(other, PASSPHRASE, MIN_MEMORY_MIB)[0] as guardian:
        write(guardian, folder, "a note of somebody else")
        guardian.backup.make(folder / f"other {BACKUP}")
        return Vaults(code, earlier, killed, closed, files_of(other), folder)


def write(guardian: Guardian, folder: Path, text: str) -> None:
    attached = folder / "attached.txt"
    attached.write_text(f"attached to {text}", encoding="utf-8")
    guardian.capture.add(text, files=[attached])
    for number in range(5):
        guardian.capture.add(f"{text} {number}")


def files_of(home: Home) -> Files:
    return {
        path.relative_to(home.folder).as_posix(): path.read_bytes()
        for path in home.folder.rglob("*")
        if path.is_file()
        and not path.name.endswith(("-shm", ".lock", "diagnostics.log"))
        and "format-1" not in path.name
    }


def lay_down(files: Files, home: Home) -> None:
    for name, content in files.items():
        path = home.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def told(home: Home, code: str) -> Iterator[str]:
    """Open and check the vault and use what is sealed in it; yield all that the principal hears is wrong."""
    try:
        guardian = Guardian.open(home, code)
    except GuardianError as error:
        yield f"{error.title} {error.advice}"
        return
    with guardian:
        yield from guardian.verify(2).problems
        yield from guardian.attachments.check()
        try:
            guardian.adapters.unsealed(Path(ADAPTER).stem)
        except LogDamaged as error:
            yield error.title


def without(*names: str) -> Fault:
    return lambda _vaults, files: {path: content for path, content in files.items() if path not in names}


def cut(name: str, share: float) -> Fault:
    return lambda _vaults, files: files | {name: files[name][: int(len(files[name]) * share)]}


def cut_page(name: str) -> Fault:
    return lambda _vaults, files: files | {name: files[name][:-4096]}


def swapped(name: str) -> Fault:
    return lambda vaults, files: files | {name: vaults.other[name]}


def rolled_back(name: str) -> Fault:
    return lambda vaults, files: files | {name: vaults.earlier[name]}


MISSING_HEADER = "vault.json is missing or damaged"
CASES: dict[str, tuple[str, Fault, str]] = {
    "header deleted": ("closed", without("vault.json"), MISSING_HEADER),
    "header emptied": ("closed", cut("vault.json", 0), MISSING_HEADER),
    "header cut": ("closed", cut("vault.json", 0.5), MISSING_HEADER),
    "header of another vault": ("closed", swapped("vault.json"), "does not open the vault"),
    "header rolled back": ("closed", rolled_back("vault.json"), "vault.json was put back to an earlier state"),
    "log deleted": ("closed", without("log.db"), "log.db is missing"),
    "header and log deleted": ("closed", without("vault.json", "log.db"), MISSING_HEADER),
    "log emptied": ("closed", cut("log.db", 0), "The log log.db is empty"),
    "log cut": ("closed", cut("log.db", 0.5), "cannot be read"),
    "log cut by a page": ("closed", cut_page("log.db"), "cannot be read"),
    "log of another vault": ("closed", swapped("log.db"), "belongs to another header"),
    "log rolled back": ("closed", rolled_back("log.db"), "were acknowledged and cannot be found"),
    "write-ahead log deleted": ("killed", without("log.db-wal"), "were acknowledged and cannot be found"),
    "write-ahead log emptied": ("killed", cut("log.db-wal", 0), "were acknowledged and cannot be found"),
    "write-ahead log cut": ("killed", cut("log.db-wal", 0.5), "acknowledged and cannot be found"),
    "write-ahead log of another vault": ("killed", swapped("log.db-wal"), "The log cannot be read"),
    "witness deleted": ("closed", without("log.head"), "the witness log.head is missing"),
    "witness emptied": ("closed", cut("log.head", 0), "the witness log.head has 0 bytes"),
    "witness cut": ("closed", cut("log.head", 0.5), "the witness log.head has 512 bytes"),
    "witness of another vault": (
        "closed",
        swapped("log.head"),
        "log.head is damaged or belongs to another vault",
    ),
    "witness rolled back": ("closed", rolled_back("log.head"), "the witness log.head was put back"),
    "witness rolled back after a kill": ("killed", rolled_back("log.head"), "the witness log.head was put back"),
    "adapter deleted": ("closed", without(ADAPTER), "adapter-sample is damaged"),
    "adapter emptied": ("closed", cut(ADAPTER, 0), "adapter-sample is damaged"),
    "adapter cut": ("closed", cut(ADAPTER, 0.9), "adapter-sample is damaged"),
}


@pytest.mark.parametrize("case", CASES)
def test_a_lost_or_exchanged_file_is_named(vaults: Vaults, scratch: Path, case: str) -> None:
    start, fault, phrase = CASES[case]
    judge(vaults, Home(scratch / "home"), fault(vaults, getattr(vaults, start)), phrase)


def attachment_faults(vaults: Vaults) -> dict[str, Files]:
    name = vaults.attachment
    others = [content for path, content in vaults.other.items() if path.startswith("attachments/")]
    earlier = [content for path, content in vaults.earlier.items() if path.startswith("attachments/")]
    files = vaults.closed
    return {
        "deleted": without(name)(vaults, files),
        "emptied": files | {name: b""},
        "cut": cut(name, 0.9)(vaults, files),
        "of another vault": files | {name: others[0]},
        "another attachment": files | {name: earlier[0]},
    }


@pytest.mark.parametrize("fault", ["deleted", "emptied", "cut", "of another vault", "another attachment"])
def test_a_lost_or_exchanged_attachment_is_named(vaults: Vaults, scratch: Path, fault: str) -> None:
    files = attachment_faults(vaults)[fault]
    judge(vaults, Home(scratch / "home"), files, "is missing or damaged")


@pytest.mark.parametrize("moment", ["earlier", "killed", "closed"])
def test_a_whole_vault_has_no_problems(vaults: Vaults, scratch: Path, moment: str) -> None:
    home = Home(scratch / "home")
    lay_down(getattr(vaults, moment), home)
    assert list(told(home, vaults.code)) == []


def judge(vaults: Vaults, home: Home, files: Files, phrase: str) -> None:
    """The phrase is said, no new vault is offered or can be made, and what is left is left as it is."""
    lay_down(files, home)
    said = list(told(home, vaults.code))
    assert phrase in " | ".join(said)
    assert not any("guardian init" in sentence for sentence in said)
    assert Guardian.has_vault(home)
    with pytest.raises(VaultExists):
        Guardian.create(home, PASSPHRASE, MIN_MEMORY_MIB)
    left = files_of(home)
    assert {name: left.get(name) for name in files} == files


BACKUP_CASES: dict[str, tuple[Callable[[bytes], bytes | None], str]] = {
    "deleted": (lambda _backup: None, f"{BACKUP} .* No such file"),
    "emptied": (lambda _backup: b"", "not a backup"),
    "cut": (lambda backup: backup[: len(backup) // 2], "damaged"),
    "cut by a byte": (lambda backup: backup[:-1], "damaged"),
    "with more behind": (lambda backup: backup + b"more", "damaged"),
}


@pytest.mark.parametrize("case", BACKUP_CASES)
def test_a_lost_or_damaged_backup_is_named(vaults: Vaults, scratch: Path, case: str) -> None:
    fault, phrase = BACKUP_CASES[case]
    path, home = scratch / BACKUP, Home(scratch / "home")
    if (content := fault((vaults.folder / BACKUP).read_bytes())) is not None:
        path.write_bytes(content)
    with pytest.raises(GuardianError, match=phrase):
        Guardian.restore(path, home, lambda: vaults.code)
    assert not Guardian.has_vault(home)


def test_a_backup_of_another_vault_does_not_open(vaults: Vaults, scratch: Path) -> None:
    with pytest.raises(WrongPassphrase):
        Guardian.restore(vaults.folder / f"other {BACKUP}", Home(scratch / "home"), lambda: vaults.code)
    assert not Guardian.has_vault(Home(scratch / "home"))


@pytest.mark.parametrize(
    ("name", "phrase"),
    [
        ("vault.json", "vault.json is not the one that the log has seen last"),
        ("log.db", "were acknowledged and cannot be found"),
        ("log.head", "the witness log.head was put back"),
    ],
)
def test_a_file_of_a_backup_does_not_pass_for_one_of_today(
    vaults: Vaults, scratch: Path, name: str, phrase: str
) -> None:
    old = Home(scratch / "old")
    Guardian.restore(vaults.folder / BACKUP, old, lambda: vaults.code)
    judge(vaults, Home(scratch / "home"), vaults.closed | {name: files_of(old)[name]}, phrase)
