"""Every key anew: what opens with what, and what a death in the middle leaves."""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "vault"))

from fake_keychain import FakeKeychain, LockedKeychain

from core.clock import SystemClock
from core.entries import Kind
from core.errors import DiskFull, GuardianError, LogDamaged, WrongPassphrase
from core.guardian import Guardian
from core.log import database
from core.log.log import Log
from core.paths import Home
from core.sealed import read_sealed, write_sealed
from core.services import keys
from core.services.keys import KeyService, rotate
from core.vault import rotation
from core.vault.inbox import put
from core.vault.keychain import add_keyring_slot, open_by_keychain
from core.vault.keys import MIN_MEMORY_MIB
from core.vault.vault import VaultBusy, open_vault

ROOT = Path(__file__).parents[2]
OLD, NEW = "four plain words suffice", "quite another passphrase"
TEXTS = [f"text {number} " + "with words " * 200 for number in range(200)]
ATTACHED = b"an attachment " * 20_000
STEPS = ("header", "log", "witness", "sealed files", "inbox", "end")


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Home, str]:
    """A vault with something of everything that is under a key."""
    folder = tmp_path_factory.mktemp("template")
    home = Home(folder / "home")
    guardian, code = Guardian.create(home, OLD, MIN_MEMORY_MIB)
    file = folder / "attached.bin"
    file.write_bytes(ATTACHED)
    with guardian:
        for text in TEXTS:
            guardian.capture.add(text)
        guardian.capture.add("with a file", files=[file])
    with closing(open_vault(home, code)) as vault:
        label = vault.label("adapter-1", "a base model")
        write_sealed(vault.sealed_path("adapter-1"), b"weights" * 50_000, vault.file_key("adapter-1"), label, "it")
        with closing(database.open_for_writing(home.log, vault.log_key)) as connection:
            database.copy_to(connection, home.log.with_name("log.db.format-1"), vault.log_key)
    put(home, "captured while locked", "hotkey", 1)
    return home, code


@pytest.fixture
def furnished(template: tuple[Home, str], home: Home) -> tuple[Home, str]:
    shutil.copytree(template[0].folder, home.folder)
    return home, template[1]


def expect_everything(home: Home, secret: str) -> None:
    """Open the vault and find every entry, file and box in it."""
    with Guardian.open(home, secret) as guardian:
        assert guardian.damage == []
        assert guardian.verify(2).problems == []
        found = [entry.text for entry in guardian.recall.entries(limit=-1, kind=Kind.CAPTURE)]
        assert found == ["captured while locked", "with a file", *reversed(TEXTS)]
        saved = guardian.attachments.save(len(TEXTS) + 1, home.folder.parent / "saved")
        assert saved[0].read_bytes() == ATTACHED
    with closing(open_vault(home, secret)) as vault:
        label, weights = read_sealed(vault.sealed_path("adapter-1"), vault.file_key("adapter-1"), "adapter-1")
        assert weights == b"weights" * 50_000
        assert label.base_sha256 == "a base model"
        assert vault.former_keys is None
        assert vault.header.pending is None
        for copy in home.old_logs():
            database.open_for_reading(copy, vault.log_key).close()
        assert [path.name for path in home.folder.glob("log.db.format-1*")] == ["log.db.format-1"]
    assert list(home.inbox.iterdir()) == []


def test_after_a_rotation_only_the_new_secrets_open_everything(furnished: tuple[Home, str]) -> None:
    home, code = furnished
    rotated = rotate(home, code, NEW, SystemClock(), find_keychain=lambda: None)
    assert rotated.unreadable == []
    for secret in (OLD, code):
        with pytest.raises(WrongPassphrase):
            open_vault(home, secret)
    expect_everything(home, rotated.recovery_code)
    assert open_vault(home, NEW).header_problem is None


def test_nothing_lies_under_a_former_key(furnished: tuple[Home, str], tmp_path: Path) -> None:
    # Somebody who kept the header of before, and knows what opened it, finds nothing that it opens.
    home, code = furnished
    former_header = home.header.read_bytes()
    with closing(open_vault(home, code)) as before:
        former = before.keys
    rotate(home, code, NEW, SystemClock(), find_keychain=lambda: None)
    for copy in (home.log, *home.old_logs()):
        with pytest.raises(LogDamaged):
            database.open_for_reading(copy, former.log)
    for path in (*home.sealed.iterdir(), *home.attachments.iterdir()):
        with pytest.raises(LogDamaged):
            read_sealed(path, former.file(path.stem), path.stem)
    home.header.write_bytes(former_header)
    with pytest.raises(LogDamaged):
        Guardian.open(home, code)


def test_a_copy_from_before_keeps_its_secrets(furnished: tuple[Home, str], tmp_path: Path) -> None:
    home, code = furnished
    kept = Home(tmp_path / "kept")
    shutil.copytree(home.folder, kept.folder)
    rotate(home, code, NEW, SystemClock(), find_keychain=lambda: None)
    expect_everything(kept, code)


CHILD = """
import os, signal, sys
from pathlib import Path
from core.clock import SystemClock
from core.paths import Home
from core.services.keys import rotate

def on_step(step):
    if step == sys.argv[2]:
        os.kill(os.getpid(), signal.SIGKILL)
    print(step, flush=True)

secret, new = sys.stdin.readline().strip(), sys.stdin.readline().strip()
rotate(Home(Path(sys.argv[1])), secret, new, SystemClock(), 64, lambda: None, on_step)
"""


def rotating_child(home: Home, secret: str, at_step: str = "", script: str = CHILD) -> subprocess.Popen[str]:
    child = subprocess.Popen(
        [sys.executable, "-c", script, str(home.folder), at_step],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert child.stdin
    child.stdin.write(f"{secret}\n{NEW}\n")
    child.stdin.flush()
    return child


@pytest.mark.parametrize("step", STEPS)
def test_killed_before_any_step_the_next_opening_goes_on(furnished: tuple[Home, str], step: str) -> None:
    home, code = furnished
    child = rotating_child(home, code, step)
    child.communicate()
    assert child.returncode == -9
    opens, closed = (OLD, NEW) if step == "header" else (NEW, OLD)
    with pytest.raises(WrongPassphrase):
        Guardian.open(home, closed)
    expect_everything(home, opens)
    with Guardian.open(home, opens) as guardian:
        incidents = guardian.recall.entries(kind=Kind.INCIDENT)
    assert ["recovery new" in entry.meta["mended"] for entry in incidents] == ([] if step == "header" else [True])


@pytest.mark.parametrize("kills", [5, pytest.param(500, marks=[pytest.mark.soak, pytest.mark.timeout(7200)])])
def test_killed_at_any_moment_the_old_or_the_new_secrets_open_everything(
    template: tuple[Home, str], tmp_path: Path, kills: int
) -> None:
    chance = random.Random(11)  # noqa: S311 - moments of death, to be repeated
    for kill in range(kills):
        home = Home(tmp_path / str(kill) / "home")
        shutil.copytree(template[0].folder, home.folder)
        child = rotating_child(home, template[1])
        assert child.stdout
        assert child.stdout.readline() == "header\n"
        try:
            child.wait(timeout=chance.uniform(0.0, 0.5))
        except subprocess.TimeoutExpired:
            child.kill()
        child.communicate()
        expect_everything(home, one_that_opens(home))
        shutil.rmtree(home.folder.parent)


SHORT_OF_ROOM = """
import resource
from core.errors import DiskFull
run = rotate
def rotate(*arguments):
    def on_step(step):
        if step == sys.argv[2]:
            resource.setrlimit(resource.RLIMIT_FSIZE, (65536, resource.RLIM_INFINITY))
        print(step, flush=True)
    try:
        run(*arguments[:-1], on_step)
    except DiskFull:
        print("full", flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
@pytest.mark.parametrize("step", ["log", "sealed files"])
def test_a_disk_that_is_full_in_the_middle_is_said_and_loses_nothing(furnished: tuple[Home, str], step: str) -> None:
    home, code = furnished
    script = CHILD.replace("secret, new =", SHORT_OF_ROOM + "\nsecret, new =")
    said = rotating_child(home, code, step, script).communicate()[0].splitlines()
    assert said[-2:] == [step, "full"]
    expect_everything(home, NEW)


def one_that_opens(home: Home) -> str:
    opening = []
    for secret in (OLD, NEW):
        try:
            open_vault(home, secret).close()
            opening.append(secret)
        except WrongPassphrase:
            continue
    assert len(opening) == 1
    return opening[0]


def test_new_keys_need_the_vault_alone(furnished: tuple[Home, str], monkeypatch: pytest.MonkeyPatch) -> None:
    home, code = furnished
    monkeypatch.setattr("core.vault.vault.LOCK_WAIT_S", 0.0)
    before = home.header.read_bytes()
    with Guardian.open(home, code), pytest.raises(VaultBusy):
        rotate(home, code, NEW, SystemClock(), find_keychain=lambda: None)
    assert home.header.read_bytes() == before


def test_without_room_nothing_is_begun(furnished: tuple[Home, str], monkeypatch: pytest.MonkeyPatch) -> None:
    home, code = furnished
    usage = shutil.disk_usage(home.folder)._replace(free=1 << 20)
    monkeypatch.setattr(keys.shutil, "disk_usage", lambda _folder: usage)
    with pytest.raises(GuardianError, match="MiB of free disk"):
        rotate(home, code, NEW, SystemClock(), find_keychain=lambda: None)
    expect_everything(home, OLD)


def test_a_damaged_log_gets_no_new_keys(furnished: tuple[Home, str]) -> None:
    home, code = furnished
    home.log.with_name("log.head").unlink()
    before = {path: path.read_bytes() for path in home.folder.iterdir() if path.is_file()}
    with pytest.raises(LogDamaged):
        rotate(home, code, NEW, SystemClock(), find_keychain=lambda: None)
    assert {path: path.read_bytes() for path in before} == before


@pytest.mark.parametrize("place", range(1, 10))
def test_a_damaged_page_anywhere_is_found_before_anything_is_changed(furnished: tuple[Home, str], place: int) -> None:
    home, code = furnished
    with closing(open_vault(home, code)) as vault, closing(Log.open(home.log, vault.log_key, SystemClock())):
        header = home.header.read_bytes()
    content = bytearray(home.log.read_bytes())
    content[len(content) * place // 10] ^= 1
    home.log.write_bytes(content)
    with pytest.raises(LogDamaged):
        rotate(home, code, NEW, SystemClock(), find_keychain=lambda: None)
    assert home.header.read_bytes() == header


def test_a_sealed_file_that_was_damaged_before_is_named_and_left(furnished: tuple[Home, str]) -> None:
    home, code = furnished
    path = home.sealed / "adapter-1.sealed"
    damaged = path.read_bytes()[:-1] + b"\x00"
    path.write_bytes(damaged)
    assert rotate(home, code, NEW, SystemClock(), find_keychain=lambda: None).unreadable == ["adapter-1.sealed"]
    assert path.read_bytes() == damaged


def test_the_keyring_gets_a_new_secret_or_is_dropped(furnished: tuple[Home, str]) -> None:
    home, code = furnished
    keychain = FakeKeychain()
    with closing(open_vault(home, code)) as vault:
        add_keyring_slot(vault, code, keychain, lambda *_: None)
    former = dict(keychain.items)
    rotated = rotate(home, code, NEW, SystemClock(), find_keychain=lambda: keychain)
    assert rotated.has_keyring_slot
    assert len(keychain.items) == 1
    assert keychain.items != former
    assert open_by_keychain(home, keychain) is not None
    again = rotate(home, NEW, NEW, SystemClock(), find_keychain=LockedKeychain)
    assert not again.has_keyring_slot
    assert open_by_keychain(home, keychain) is None
    expect_everything(home, again.recovery_code)


def test_a_header_that_finds_no_room_changes_nothing(
    furnished: tuple[Home, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    home, code = furnished
    keychain = FakeKeychain()
    with closing(open_vault(home, code)) as vault:
        add_keyring_slot(vault, code, keychain, lambda *_: None)
    kept = dict(keychain.items)

    def full(_path: Path, _content: bytes, what: str) -> None:
        raise DiskFull(what)

    monkeypatch.setattr(rotation, "replace_file", full)
    with pytest.raises(DiskFull):
        rotate(home, code, NEW, SystemClock(), find_keychain=lambda: keychain)
    assert keychain.items == kept
    expect_everything(home, OLD)


@pytest.fixture
def service(furnished: tuple[Home, str]) -> Iterator[tuple[KeyService, FakeKeychain]]:
    home, code = furnished
    keychain = FakeKeychain()
    with closing(open_vault(home, code)) as vault, closing(Log.open(home.log, vault.log_key, SystemClock())) as log:
        yield KeyService(log, vault, lambda: keychain), keychain


def test_passphrase_code_and_keyring_change_one_after_the_other(
    furnished: tuple[Home, str], service: tuple[KeyService, FakeKeychain]
) -> None:
    home, code = furnished
    keys_of_vault, keychain = service
    with pytest.raises(WrongPassphrase):
        keys_of_vault.change_passphrase("not the passphrase", NEW)
    keys_of_vault.change_passphrase(code, NEW)
    new_code = keys_of_vault.new_recovery_code(NEW)
    keys_of_vault.renew_recovery_code(NEW, new_code)
    for secret in (OLD, code):
        with pytest.raises(WrongPassphrase):
            open_vault(home, secret)
    assert keys_of_vault.can_use_keyring()
    keys_of_vault.turn_keyring_on(new_code)
    assert keys_of_vault.has_keyring_slot
    assert open_by_keychain(home, keychain) is not None
    keys_of_vault.turn_keyring_off()
    assert not keys_of_vault.has_keyring_slot
    assert keychain.items == {}
    expect_everything(home, NEW)


def test_without_a_keyring_it_cannot_be_turned_on(furnished: tuple[Home, str]) -> None:
    with Guardian.open(furnished[0], OLD) as guardian:
        guardian.keys._find_keychain = lambda: None
        assert not guardian.keys.can_use_keyring()
        with pytest.raises(GuardianError, match="no keyring that encrypts"):
            guardian.keys.turn_keyring_on(OLD)


def test_a_passphrase_keeps_the_cost_of_its_key_derivation(furnished: tuple[Home, str]) -> None:
    home, _ = furnished
    with Guardian.open(home, OLD) as guardian:
        guardian.keys.change_passphrase(OLD, NEW)
        assert guardian._vault.header.slots_of("passphrase")[0].memory_mib == MIN_MEMORY_MIB
        guardian.keys.change_passphrase(NEW, NEW, 80)
        assert guardian._vault.header.slots_of("passphrase")[0].memory_mib == 80
