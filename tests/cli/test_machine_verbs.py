"""What `guardian train` says where torchrun started it, before anything is learnt."""

from pathlib import Path

import pytest
from shell import Shell

from core.paths import Home
from core.services.peers import Launch, launch, read_peer_key
from core.workers.supervisor import _environment

LAUNCHED = {
    "TORCHELASTIC_RUN_ID": "any",
    "TORCHELASTIC_USE_AGENT_STORE": "True",
    "TORCHELASTIC_RESTART_COUNT": "0",
    "MASTER_ADDR": "127.0.0.1",
    "MASTER_PORT": "29400",
    "RANK": "0",
    "WORLD_SIZE": "2",
    "LOCAL_RANK": "0",
    "LOCAL_WORLD_SIZE": "1",
    "GROUP_RANK": "0",
    "ROLE_NAME": "default",
}


@pytest.fixture
def shell(home: Home, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(capsys)


@pytest.fixture
def key(shell: Shell, tmp_path: Path) -> Path:
    path = tmp_path / "key"
    assert shell.json("peer-key", str(path)) == [{"path": str(path)}]
    return path


@pytest.fixture
def launched(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name, value in LAUNCHED.items():
        monkeypatch.setenv(name, value)
    return monkeypatch


def test_a_key_is_made_for_its_owner_alone_and_never_over_a_file(shell: Shell, key: Path, tmp_path: Path):
    assert key.stat().st_mode & 0o777 == 0o600
    assert len(read_peer_key(key)) == 32
    before = key.read_bytes()
    shell("peer-key", str(key), status=1)
    assert key.read_bytes() == before
    shell("peer-key", str(tmp_path / "other"))
    assert read_peer_key(tmp_path / "other") != read_peer_key(key)
    shell("peer-key", str(tmp_path / "nowhere" / "key"), status=1)


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660])
@pytest.mark.parametrize("rank", ["0", "1"])
def test_a_key_that_others_may_read_is_refused(
    shell: Shell, key: Path, launched: pytest.MonkeyPatch, mode: int, rank: str
):
    launched.setenv("RANK", rank)
    key.chmod(mode)
    assert shell("train", "--peer-key", str(key), status=5) == ""
    assert "Others may read" in shell.errors
    assert "chmod 600" in shell.errors


@pytest.mark.parametrize("content", [b"", b"AAAA", b"\x00" * 32, b"A" * 44, b"A" * 42 + b"\xff="])
def test_what_is_no_key_is_refused_without_being_shown(
    shell: Shell, key: Path, launched: pytest.MonkeyPatch, content: bytes
):
    key.write_bytes(content)
    shell("train", "--peer-key", str(key), status=5)
    assert "holds no key" in shell.errors
    assert "AAAA" not in shell.errors


def test_several_machines_need_a_key_and_it_needs_them(shell: Shell, key: Path, launched: pytest.MonkeyPatch):
    shell("train", status=2)
    assert "guardian peer-key FILE" in shell.errors
    shell("train", "--peer-key", str(key.with_name("none")), status=1)
    launched.setenv("WORLD_SIZE", "1")
    shell("train", "--peer-key", str(key), status=2)
    assert "started by torchrun" in shell.errors


def test_devices_can_only_be_the_machines(shell: Shell, key: Path, launched: pytest.MonkeyPatch):
    shell("train", "--peer-key", str(key), "--devices", "3", status=2)
    assert "torchrun started 2 machines" in shell.errors


def test_the_first_machine_must_have_the_log(shell: Shell, key: Path, launched: pytest.MonkeyPatch, home: Home):
    shell("train", "--peer-key", str(key), "--devices", "2", status=1)
    assert "has no log to learn from" in shell.errors
    assert "--node-rank 0" in shell.errors
    assert not home.folder.exists()


@pytest.mark.parametrize(
    ("name", "value"),
    [("LOCAL_WORLD_SIZE", "2"), ("TORCHELASTIC_USE_AGENT_STORE", "False"), ("MASTER_PORT", "many")],
)
def test_what_cannot_work_is_named(shell: Shell, key: Path, launched: pytest.MonkeyPatch, name: str, value: str):
    launched.setenv(name, value)
    shell("train", "--peer-key", str(key), status=1)
    assert "torchrun" in shell.errors


def test_the_environment_of_torchrun_is_read_and_no_child_inherits_it(launched: pytest.MonkeyPatch):
    assert launch() == Launch("127.0.0.1", 29400, 0, 2, "0")
    assert not set(LAUNCHED) & set(_environment())
    assert launch({"RANK": "0", "WORLD_SIZE": "2"}) is None  # another launcher, which means somebody else


def test_neither_key_nor_launch_show_the_key(key: Path):
    secret = read_peer_key(key)
    shown = repr(Launch("127.0.0.1", 29400, 0, 2, "0").rendezvous(secret))
    assert repr(secret)[2:-1] not in shown
    assert "rank 0 of 2" in shown
