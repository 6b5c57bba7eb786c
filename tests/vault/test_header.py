"""The header as bytes on a disk that somebody else can write to."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from core.errors import GuardianError, LogDamaged, TooNew, WrongPassphrase
from core.paths import Home
from core.vault import header as headers
from core.vault.change import change_header, change_passphrase, restore_header, upgrade_header
from core.vault.header import Header
from core.vault.keys import MIN_MEMORY_MIB, unwrap, wrap
from core.vault.recovery import decode
from core.vault.vault import Vault, open_vault, open_with

PASSPHRASE = "four plain words suffice"
SAMPLE = Path(__file__).parents[1] / "data" / "vaults" / "format-1"
SAMPLE_CODE = SAMPLE.with_name("format-1.recovery-code").read_text().strip()


class Recorded:
    """What the database keeps of the header."""

    last: tuple[int, bytes] | None = None

    def __call__(self, generation: int, content: bytes) -> None:
        self.last = (generation, content)


@pytest.fixture
def old(home: Home) -> Home:
    shutil.copytree(SAMPLE, home.folder)
    return home


def opening(home: Home, secret: str) -> str:
    """Open, and say how the change was named; an empty text means that nothing was noticed."""
    return naming(lambda: open_vault(home, secret))


def naming(open_it: Callable[[], Vault]) -> str:
    try:
        vault = open_it()
    except GuardianError as error:
        return error.title
    vault.close()
    return vault.reconcile(None)[0] or ""


def bits(content: bytes) -> Iterator[bytes]:
    for place in range(len(content) * 8):
        changed = bytearray(content)
        changed[place // 8] ^= 1 << place % 8
        yield bytes(changed)


def forged(home: Home, **changes: object) -> None:
    """Change fields as one would who has no key: everything fits but the MAC."""
    header = msgspec.structs.replace(headers.parse(home.header.read_bytes()), **changes)
    genuine = headers.encode(header, b"no key of this vault")
    as_it_was = msgspec.structs.replace(headers.parse(genuine), mac=header.mac)
    home.header.write_bytes(genuine)
    checksum = headers._checksum(as_it_was)
    home.header.write_bytes(msgspec.json.encode(msgspec.structs.replace(as_it_was, checksum=checksum)))


def test_no_bit_of_the_header_changes_unseen(made: tuple[Vault, str], home: Home) -> None:
    # With the recovery slot alone, because Argon2id would take a quarter of an hour for all the bits.
    vault, code = made

    def by_recovery_slot(header: Header) -> bytes:
        keys = (unwrap(slot, decode(code), header.vault_id) for slot in header.slots_of("recovery"))
        if (master_key := next(keys, None)) is None:
            raise WrongPassphrase
        return master_key

    unseen = []
    for changed in bits(vault.header_bytes):
        home.header.write_bytes(changed)
        if not naming(lambda: open_with(home, by_recovery_slot)):
            unseen.append(changed)
    assert unseen == []


def test_a_damaged_slot_is_not_called_a_wrong_passphrase(made: tuple[Vault, str], home: Home) -> None:
    vault, _ = made
    for changed in list(bits(vault.header_bytes))[::601]:
        home.header.write_bytes(changed)
        assert "vault.json" in opening(home, PASSPHRASE) or b'"format":2' not in changed


def test_bytes_added_or_taken_away_are_seen(made: tuple[Vault, str], home: Home) -> None:
    vault, code = made
    content = vault.header_bytes
    for changed in (content + b"\n", b" " + content, content[:-1], content.replace(b",", b", ", 1), b"", b"[" * 60_000):
        home.header.write_bytes(changed)
        assert "vault.json" in opening(home, code)


@pytest.mark.parametrize(
    "changes",
    [
        {"generation": 7},
        {"inbox_key": bytes(32)},
        {"pending": bytes(72)},
        {"vault_id": "another"},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_a_field_changed_with_a_fitting_checksum_is_seen(
    made: tuple[Vault, str], home: Home, changes: dict[str, object]
) -> None:
    forged(home, **changes)
    assert opening(home, made[1])


def test_a_removed_or_added_slot_is_seen(made: tuple[Vault, str], home: Home) -> None:
    vault, code = made
    extra = wrap(bytes(32), bytes(32), vault.vault_id, "keyring", 0)
    forged(home, slots=[*vault.header.slots, extra])
    assert "vault.json" in opening(home, code)


def test_a_second_slot_of_a_kind_is_refused(made: tuple[Vault, str], home: Home) -> None:
    forged_slots = made[0].header.slots * 100
    header = msgspec.structs.replace(made[0].header, slots=forged_slots)
    home.header.write_bytes(msgspec.json.encode(header))
    assert "vault.json" in opening(home, PASSPHRASE)


def test_a_cheaper_key_derivation_is_refused_by_name(made: tuple[Vault, str], home: Home) -> None:
    header = msgspec.json.decode(made[0].header_bytes)
    for cheaper in ({"memory_mib": 8}, {"passes": 1}, {"memory_mib": 0, "passes": 0, "lanes": 0}):
        changed = {**header, "slots": [header["slots"][0] | cheaper, header["slots"][1]]}
        home.header.write_bytes(msgspec.json.encode(changed))
        assert "weaker key derivation" in opening(home, PASSPHRASE)


def test_a_slot_of_format_2_does_not_open_in_a_header_of_format_1(made: tuple[Vault, str], home: Home) -> None:
    header = msgspec.json.decode(made[0].header_bytes)
    for slots in (header["slots"], [{**slot, "format": 1} for slot in header["slots"]]):
        home.header.write_bytes(msgspec.json.encode({"format": 1, "vault_id": header["vault_id"], "slots": slots}))
        with pytest.raises((LogDamaged, WrongPassphrase)):
            open_vault(home, made[1])


def test_a_changed_number_is_damage_and_no_later_release(made: tuple[Vault, str], home: Home) -> None:
    home.header.write_bytes(made[0].header_bytes.replace(b'"format":2', b'"format":3', 1))
    with pytest.raises(LogDamaged):
        open_vault(home, PASSPHRASE)


def test_a_vault_of_a_later_release_is_refused_by_name(made: tuple[Vault, str], home: Home) -> None:
    home.header.write_bytes(made[0].header_bytes.replace(b'"format":2', b'"format":3,"new":1', 1))
    with pytest.raises(TooNew, match="format 3"):
        open_vault(home, PASSPHRASE)


def test_a_header_of_format_1_opens_and_is_upgraded(old: Home) -> None:
    before = open_vault(old, SAMPLE_CODE)
    recorded = Recorded()
    assert before.is_old_format
    assert before.reconcile(None) == (None, None)
    upgrade_header(before, recorded)
    assert recorded.last == (1, old.header.read_bytes())
    for secret in (PASSPHRASE, SAMPLE_CODE):
        after = open_vault(old, secret)
        assert not after.is_old_format
        assert after.keys == before.keys
        assert after.reconcile(recorded.last) == (None, None)


def test_the_header_of_format_1_put_back_is_named(old: Home) -> None:
    first = old.header.read_bytes()
    vault, recorded = open_vault(old, SAMPLE_CODE), Recorded()
    upgrade_header(vault, recorded)
    old.header.write_bytes(first)
    problem, to_record = open_vault(old, SAMPLE_CODE).reconcile(recorded.last)
    assert problem is not None
    assert "earlier state" in problem
    assert to_record is None


def test_a_change_counts_even_if_the_database_has_not_seen_it(made: tuple[Vault, str], home: Home) -> None:
    vault, code = made
    recorded = (vault.generation, vault.header_bytes)
    change_passphrase(vault, code, "another passphrase entirely", None, lambda *_: None)  # killed before it is recorded
    opened = open_vault(home, "another passphrase entirely")
    assert opened.reconcile(recorded) == (None, (2, home.header.read_bytes()))


def test_a_header_put_back_or_exchanged_is_named(made: tuple[Vault, str], home: Home) -> None:
    vault, code = made
    first, recorded = vault.header_bytes, Recorded()
    change_header(vault, lambda header: header, recorded)
    home.header.write_bytes(first)
    problem, _ = open_vault(home, code).reconcile(recorded.last)
    assert problem is not None
    assert "earlier state" in problem
    with pytest.raises(LogDamaged, match="earlier state"):
        change_header(vault, lambda header: header, recorded)
    problem, _ = open_vault(home, code).reconcile((1, headers.encode(other(vault.header), vault.keys.header)))
    assert problem is not None
    assert "seen last" in problem


def other(header: Header) -> Header:
    return msgspec.structs.replace(header, inbox_key=bytes(32))


def test_a_changed_header_is_put_back_from_the_copy_of_the_database(made: tuple[Vault, str], home: Home) -> None:
    vault, code = made
    content = vault.header_bytes
    forged(home, inbox_key=bytes(32))
    opened = open_vault(home, code)
    with pytest.raises(LogDamaged):
        change_header(opened, lambda header: header, Recorded())
    with pytest.raises(LogDamaged):
        restore_header(opened, home.header.read_bytes())
    restore_header(opened, content)
    assert home.header.read_bytes() == content
    assert opened.reconcile((1, content)) == (None, None)


def test_two_processes_change_the_header_one_after_the_other(made: tuple[Vault, str], home: Home) -> None:
    vault, code = made
    recorded = Recorded()
    beside = open_vault(home, code)
    change_passphrase(beside, code, "changed by the other one", MIN_MEMORY_MIB, recorded)
    with pytest.raises(WrongPassphrase):
        change_passphrase(vault, PASSPHRASE, "with the passphrase of before", MIN_MEMORY_MIB, recorded)
    change_header(vault, lambda header: header, recorded)
    assert vault.generation == 3
    assert open_vault(home, "changed by the other one").reconcile(recorded.last) == (None, None)


def test_a_header_that_locks_its_principal_out_is_never_written(made: tuple[Vault, str]) -> None:
    vault, _ = made
    for kind in ("passphrase", "recovery"):
        with pytest.raises(ValueError, match="needs one slot"):
            headers.encode(vault.header.without(kind), vault.keys.header)
