"""Judge what an act has left behind: it is done, or can be done again, and everything else is whole.

Each judge takes the folder of the act, what opens its vault, and what the act had said aloud before it was stopped.
"""

import json
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from acts import ATTACHED_BYTES, BACKUP, EXPORT, NEW_PASSPHRASE, REDACTED, SALVAGED, home
from starts import EMPTY, EMPTY_CODE, LOCKED_TEXTS, PASSPHRASE, SAMPLE

from core.errors import WrongPassphrase
from core.guardian import Guardian
from core.paths import Home
from core.services.import_export import is_export
from core.vault.header import parse
from core.vault.keys import PASSPHRASE as PASSPHRASE_SLOT
from core.vault.keys import unwrap

EXPECTED = json.loads(SAMPLE.with_name("format-1.expected.json").read_text(encoding="utf-8"))


@contextmanager
def whole(vault: Home, secret: str) -> Iterator[Guardian]:
    """Open a vault as the next start does: all that the sample held is there and sound, and the log goes on."""
    with Guardian.open(vault, secret) as guardian:
        texts = {str(seq): guardian.recall.entry(int(seq)).text for seq in EXPECTED["texts"]}
        assert texts == EXPECTED["texts"]
        problems = guardian.verify(2).problems
        assert [problem for problem in problems if "it was written anew" not in problem] == []
        yield guardian
        assert guardian.capture.add("it goes on")


@contextmanager
def whole_with_adapter(vault: Home, secret: str) -> Iterator[Guardian]:
    """Do the same, and unseal the sample's adapter, which stands in no entry and is not exported."""
    with whole(vault, secret) as guardian:
        assert guardian.adapters.unsealed("adapter-sample")
        yield guardian


def attached(folder: Path, secret: str, said: Sequence[str]) -> None:
    with whole(home(folder), secret) as guardian:
        notes = [entry for entry in guardian.recall.entries(limit=-1) if entry.text.startswith("note ")]
        assert {entry.seq for entry in notes} >= {int(seq) for seq in said if seq != "end"}
        for entry in notes:
            (file,) = guardian.attachments.save(entry.seq, folder / "saved")
            assert file.read_bytes() == bytes([int(entry.text[-1]) // 2]) * ATTACHED_BYTES


def redacted(folder: Path, secret: str, said: Sequence[str]) -> None:
    with whole(home(folder), secret) as guardian:
        is_done = REDACTED not in [entry.text for entry in guardian.recall.entries(limit=-1)]
        assert is_done or not said
        assert bool(guardian.recall.search(REDACTED)) == (not is_done)
        assert len(list(guardian.home.attachments.iterdir())) == (0 if is_done else 1)


def migrated(folder: Path, secret: str, said: Sequence[str]) -> None:
    with whole_with_adapter(home(folder), secret):
        assert not said or (home(folder).folder / "log.db.format-1").stat().st_size > 0


def merged(folder: Path, secret: str, _said: Sequence[str]) -> None:
    with whole_with_adapter(home(folder), secret) as guardian:
        assert locked_texts(guardian) == LOCKED_TEXTS
        assert list(guardian.home.inbox.iterdir()) == []


def captured_locked(folder: Path, secret: str, said: Sequence[str]) -> None:
    with whole_with_adapter(home(folder), secret) as guardian:
        found = locked_texts(guardian)
        assert found == LOCKED_TEXTS[: len(found)]
        assert len(found) >= len([line for line in said if line != "end"])
        assert [path for path in guardian.home.inbox.glob("*") if path.suffix in {".box", ".damaged"}] == []


def locked_texts(guardian: Guardian) -> list[str]:
    return sorted(entry.text for entry in guardian.recall.entries(limit=-1) if entry.text.startswith("locked "))


def passphrase_changed(folder: Path, secret: str, said: Sequence[str]) -> None:
    with whole_with_adapter(home(folder), secret) as guardian:
        (slot,) = parse(guardian.home.header.read_bytes()).slots_of(PASSPHRASE_SLOT)
        opening = [text for text in (PASSPHRASE, NEW_PASSPHRASE) if unwrap(slot, text.encode(), guardian.vault_id)]
        assert opening in ([[NEW_PASSPHRASE]] if said else [[PASSPHRASE], [NEW_PASSPHRASE]])


def rotated(folder: Path, secret: str, said: Sequence[str]) -> None:
    try:
        Guardian.open(home(folder), secret).close()
        assert not said
    except WrongPassphrase:
        secret = NEW_PASSPHRASE
    with whole_with_adapter(home(folder), secret):
        pass


def repaired(folder: Path, secret: str, said: Sequence[str]) -> None:
    wrong = Guardian.repair(home(folder), secret)  # whatever was done already
    assert not (wrong and said)
    with whole_with_adapter(home(folder), secret):
        pass


def salvaged(folder: Path, secret: str, said: Sequence[str]) -> None:
    new = Home(folder / SALVAGED)
    if not new.header.exists():
        assert not said
        shutil.rmtree(new.folder, ignore_errors=True)
        Guardian.salvage(home(folder), secret, new)
    with whole_with_adapter(new, secret):
        pass
    assert Guardian.repair(home(folder), secret), "the damaged vault was touched"


def backed_up(folder: Path, secret: str, said: Sequence[str]) -> None:
    assert (folder / BACKUP).exists() or not said
    if (folder / BACKUP).exists():
        back = Home(folder / "restored")
        Guardian.restore(folder / BACKUP, back, lambda: secret)
        with whole_with_adapter(back, secret):
            pass
    with whole_with_adapter(home(folder), secret):
        pass


def restored(folder: Path, secret: str, said: Sequence[str]) -> None:
    if not Guardian.has_vault(home(folder)):
        assert not said
        Guardian.restore(folder / BACKUP, home(folder), lambda: secret)
    with whole_with_adapter(home(folder), secret):
        pass


def exported(folder: Path, secret: str, said: Sequence[str]) -> None:
    with whole(home(folder), secret) as guardian:
        if not is_export(folder / EXPORT):
            assert not said
            shutil.rmtree(folder / EXPORT, ignore_errors=True)
            guardian.export.write(folder / EXPORT)
    empty, code = Home(folder / EMPTY), (folder / EMPTY_CODE).read_text(encoding="ascii")
    Guardian.import_export(folder / EXPORT, empty, lambda: code)
    with whole(empty, code):
        pass


def imported(folder: Path, secret: str, said: Sequence[str]) -> None:
    with Guardian.open(home(folder), secret) as guardian:
        assert guardian.damage == []
        is_empty = not guardian.recall.entries(limit=1)
    if is_empty:
        assert not said
        Guardian.import_export(folder / EXPORT, home(folder), lambda: secret)
    with whole(home(folder), secret):
        pass


JUDGES: dict[str, Callable[[Path, str, Sequence[str]], None]] = {
    judge.__name__: judge
    for judge in (
        *(attached, redacted, migrated, merged, captured_locked, passphrase_changed, rotated),
        *(repaired, salvaged, backed_up, restored, exported, imported),
    )
}
