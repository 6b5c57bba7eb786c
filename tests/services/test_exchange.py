"""Adapters that leave a vault in a sealed file, and come into one through the gate."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from school import DAY_NS, School
from scripted_trainer import NEW

from core.errors import ExitStatus, GuardianError, LogDamaged, ModelRefused
from core.interrupt import Interrupt
from core.services.adapter_file import (
    AdapterFile,
    AdapterFileDamaged,
    Facts,
    NoAdapterFile,
    WrongFilePassphrase,
    write_adapter_file,
)
from core.training.adapter_messages import MeasureAdapters
from core.vault.keys import MIN_MEMORY_MIB

PASSPHRASE = "other words than those of the vault"


def never() -> str:
    pytest.fail("asked for a passphrase in vain")


@pytest.fixture
def file(school: School, tmp_path: Path) -> Path:
    """An adapter of this vault in a file."""
    school.write(40)
    adapter = str(school.train().adapter)
    school.exchange.export(adapter, tmp_path / "mine.adapter", PASSPHRASE)
    return tmp_path / "mine.adapter"


def facts(adapter: str = "adapter-0a", vault_id: str = "v") -> Facts:
    return Facts(adapter, vault_id, "ab" * 32, "small", None, "nightly", None, [], {"rank": 16}, {}, [[1, 3]], 3, 0)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("plain") / "a.adapter"
    write_adapter_file(path, facts(), b"weights" * 20000, PASSPHRASE, MIN_MEMORY_MIB)
    return path


def test_a_file_gives_back_what_was_put_in_and_shows_nothing_else(plain: Path) -> None:
    file = AdapterFile(plain)
    assert (file.adapter, file.base_sha256, file.base_name) == ("adapter-0a", "ab" * 32, "small")
    assert file.open(lambda: PASSPHRASE) == (facts(), b"weights" * 20000)
    data = plain.read_bytes()
    assert b"weights" not in data
    assert b"nightly" not in data


def test_a_wrong_passphrase_is_told_from_damage(plain: Path, tmp_path: Path) -> None:
    with pytest.raises(WrongFilePassphrase) as raised:
        AdapterFile(plain).open(lambda: "wrong")
    assert raised.value.exit_status is ExitStatus.LOCKED
    (tmp_path / "cut").write_bytes(plain.read_bytes()[:-5])
    with pytest.raises(AdapterFileDamaged, match="checksum"):
        AdapterFile(tmp_path / "cut")
    (tmp_path / "text").write_text("not an adapter at all")
    with pytest.raises(NoAdapterFile):
        AdapterFile(tmp_path / "text")
    with pytest.raises(GuardianError, match="could not be written or read"):
        AdapterFile(tmp_path / "missing")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_changed_byte_is_named_as_damage(plain: Path, tmp_path: Path, data: st.DataObject) -> None:
    content = bytearray(plain.read_bytes())
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] ^= data.draw(st.integers(1, 255))
    (tmp_path / "changed").write_bytes(content)
    with pytest.raises((LogDamaged, NoAdapterFile)):
        AdapterFile(tmp_path / "changed")


def forged(plain: Path, target: Path, **changes: object) -> Path:
    """Change the header, with a right checksum: what somebody else could do without the passphrase."""
    data = plain.read_bytes()
    length = int.from_bytes(data[8:12], "big")
    header = json.loads(data[12 : 12 + length]) | changes
    encoded = json.dumps(header, separators=(",", ":")).encode()
    content = data[:8] + len(encoded).to_bytes(4, "big") + encoded + data[12 + length : -32]
    target.write_bytes(content + hashlib.sha256(content).digest())
    return target


def test_a_forged_header_does_not_open(plain: Path, tmp_path: Path) -> None:
    for change in ({"base_sha256": "cd" * 32}, {"base_name": "large"}, {"adapter": "adapter-0b"}):
        with pytest.raises((AdapterFileDamaged, WrongFilePassphrase)):
            AdapterFile(forged(plain, tmp_path / "f", **change)).open(lambda: PASSPHRASE)
    with pytest.raises(AdapterFileDamaged, match="names no adapter"):
        AdapterFile(forged(plain, tmp_path / "f", adapter="../../log"))
    slot = json.loads(plain.read_bytes()[12 : 12 + int.from_bytes(plain.read_bytes()[8:12], "big")])["slot"]
    with pytest.raises(AdapterFileDamaged, match="weaker"):
        AdapterFile(forged(plain, tmp_path / "f", slot=slot | {"memory_mib": 1})).open(never)
    with pytest.raises(GuardianError, match="later release"):
        AdapterFile(forged(plain, tmp_path / "f", format=2))


def test_export_refuses_what_should_not_leave(school: School, file: Path, tmp_path: Path) -> None:
    adapter = str(school.adapters.current_id())
    with pytest.raises(GuardianError, match="already"):
        school.exchange.export(adapter, file, PASSPHRASE)
    with pytest.raises(GuardianError, match="passphrase is empty"):
        school.exchange.export(adapter, tmp_path / "x", "")
    school.log.redact([min(school.adapters.learnt(adapter))], "it was said in confidence")
    with pytest.raises(GuardianError, match="redacted"):
        school.exchange.export(adapter, tmp_path / "x", PASSPHRASE)
    assert not (tmp_path / "x").exists()


def test_weights_that_were_deleted_come_back(school: School, file: Path) -> None:
    adapter = str(school.adapters.current_id())
    with pytest.raises(GuardianError, match="here already"):
        school.exchange.import_(file, never)
    school.vault.sealed_path(adapter).unlink()
    count = len(school.adapters.adapters())
    imported = school.exchange.import_(file, lambda: PASSPHRASE)
    assert (imported.adapter, imported.gate) == (adapter, None)
    assert school.adapters.unsealed(adapter) == b"weights"
    assert len(school.adapters.adapters()) == count


def another_vault(file: Path, path: Path, created_utc_ns: int) -> Path:
    """Make an exported adapter one of another vault."""
    known, weights = AdapterFile(file).open(lambda: PASSPHRASE)
    values = {name: getattr(known, name) for name in Facts.__struct_fields__}
    values |= {"adapter": "adapter-ff", "vault_id": "another", "created_utc_ns": created_utc_ns}
    write_adapter_file(path, Facts(**values), weights, PASSPHRASE, MIN_MEMORY_MIB)
    return path


def test_an_adapter_of_another_vault_is_judged_on_newer_texts_and_waits(
    school: School, file: Path, tmp_path: Path
) -> None:
    current = school.adapters.current_id()
    created = school.clock.utc_ns() + DAY_NS
    school.clock.ahead_ns = 2 * DAY_NS
    newer = school.write(5)
    school.trainer.bits[NEW] = 0.5
    imported = school.exchange.import_(another_vault(file, tmp_path / "b", created), lambda: PASSPHRASE)
    assert {text.seq for text in school.trainer.last(MeasureAdapters).held_out} <= set(newer)
    assert imported.gate is not None
    assert imported.gate.is_passed
    assert "newer than it" in imported.doubt
    assert school.adapters.current_id() == current  # it is never used by itself
    record = school.adapters.record("adapter-ff")
    assert (record.how, record.parent, record.is_unknown, record.learnt) == ("import", None, True, 0)
    school.adapters.promote("adapter-ff")
    assert school.adapters.current_id() == "adapter-ff"


def test_what_may_have_learnt_the_texts_it_is_judged_on_is_said(school: School, file: Path, tmp_path: Path) -> None:
    path = another_vault(file, tmp_path / "b", school.clock.utc_ns() + DAY_NS)
    school.trainer.bits[NEW] = 1.1
    imported = school.exchange.import_(path, lambda: PASSPHRASE)
    assert "nothing tells whether it learnt" in imported.doubt
    assert imported.gate is not None
    assert not imported.gate.is_passed
    with pytest.raises(GuardianError, match="did not pass"):
        school.adapters.promote("adapter-ff")


def test_another_base_model_is_refused_by_name_before_anybody_is_asked(school: School, file: Path) -> None:
    school.model = replace(school.model, name="other", sha256="c" * 64)
    with pytest.raises(ModelRefused, match=r"smollm2-135m-instruct \(SHA-256 [0-9a-f]{12}…\), and other"):
        school.exchange.import_(file, never)


def test_what_cannot_be_judged_or_was_stopped_leaves_nothing(school: School, file: Path, tmp_path: Path) -> None:
    path = another_vault(file, tmp_path / "b", 0)
    stop = Interrupt()
    stop.set()
    with pytest.raises(GuardianError, match="stopped"):
        school.exchange.import_(path, lambda: PASSPHRASE, stop=stop)
    held_out = [text.seq for text in school.trainer.last(MeasureAdapters).held_out]
    school.log.redact(held_out[1:], "it was said in confidence")
    with pytest.raises(GuardianError, match="cannot be judged"):
        school.exchange.import_(path, lambda: PASSPHRASE)
    assert "adapter-ff" not in school.files()
    assert len(school.adapters.adapters()) == 1
