"""Every format that was ever written opens; a later one is refused by name."""

import json
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from core.clock import SystemClock
from core.entries import Draft, Kind, Origin
from core.errors import TooNew
from core.guardian import Guardian
from core.log import database
from core.log.log import Log
from core.paths import Home

VAULTS = Path(__file__).parents[1] / "data" / "vaults"
FORMATS = [path.name for path in sorted(VAULTS.iterdir()) if path.is_dir()]
KEY = bytes(range(32))


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("by_code", [False, True])
def test_a_sample_vault_opens_whole_and_goes_on(name: str, by_code: bool, tmp_path: Path) -> None:
    expected = json.loads((VAULTS / f"{name}.expected.json").read_text(encoding="utf-8"))
    code = (VAULTS / f"{name}.recovery-code").read_text(encoding="ascii").strip()
    home = Home(tmp_path / "home")
    shutil.copytree(VAULTS / name, home.folder)
    for _ in range(2):  # the second time it is in today's format
        with Guardian.open(home, code if by_code else "four plain words suffice") as guardian:
            assert guardian.vault_id == expected["vault_id"]
            texts = {str(seq): guardian.recall.entry(int(seq)).text for seq in expected["texts"]}
            assert texts == expected["texts"]
            assert {str(seq): str(guardian.recall.entry(int(seq)).kind) for seq in expected["kinds"]} == expected[
                "kinds"
            ]
            assert guardian.verify(2).problems == []
            assert guardian.adapters.unsealed("adapter-sample") == b"GGUF sample adapter" * 100
            assert 2 in {hit.seq for hit in guardian.recall.search("queen laying")}
            guardian.capture.add("one more")


def test_a_copy_is_kept_before_a_migration(tmp_path: Path) -> None:
    shutil.copytree(VAULTS / "format-1", tmp_path / "home")
    before = (tmp_path / "home" / "log.db").read_bytes()
    with Guardian.open(Home(tmp_path / "home"), "four plain words suffice"):
        copy = tmp_path / "home" / "log.db.format-1"
        assert len(copy.read_bytes()) == len(before)


def test_a_log_of_a_later_release_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "log.db"
    log = Log.create(path, KEY, SystemClock())
    log.append(Draft(Kind.CAPTURE, Origin.SELF, "from the future"))
    log.close()
    with closing(database.open_for_writing(path, KEY)) as connection:
        connection.execute(f"PRAGMA user_version = {database.SCHEMA_VERSION + 1}")
    before = path.read_bytes()
    with pytest.raises(TooNew, match="later release"):
        Log.open(path, KEY, SystemClock())
    assert path.read_bytes() == before
