from pathlib import Path

import pytest

from core.guardian import Guardian
from core.log.log import Log
from core.paths import Home
from core.services.settings import SettingsService
from core.settings.declared import SETTINGS
from core.settings.public import read_public, write_public

DEFAULTS = {one.name: one.default for one in SETTINGS if one.is_public}


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A home without a vault."""
    (tmp_path / "home").mkdir()
    return Home(tmp_path / "home")


def test_without_a_file_every_public_setting_has_its_default(home: Home) -> None:
    assert read_public(home) == DEFAULTS
    assert {"theme", "language", "capture_shortcut"} <= DEFAULTS.keys()
    assert "backup_folder" not in DEFAULTS


def test_a_choice_is_known_without_a_key_until_it_is_reset(log: Log, home: Home) -> None:
    settings = SettingsService(log, home)
    settings.set("capture_shortcut", "Ctrl+Alt+G")
    settings.set("backup_folder", str(home.folder.parent))
    assert read_public(home) == {**DEFAULTS, "capture_shortcut": "Ctrl+Alt+G"}
    assert str(home.folder.parent) not in home.public_settings.read_text()
    settings.reset("capture_shortcut")
    assert read_public(home) == DEFAULTS


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[1]", b"\xff\xfe", b"[" * 100_000, b'{"theme": "pink"}', b'{"theme": 3}', b"null", b" " * 70_000],
)
def test_whatever_stands_in_the_file_the_defaults_hold(home: Home, content: bytes) -> None:
    home.public_settings.write_bytes(content)
    assert read_public(home) == DEFAULTS


def test_one_bad_value_does_not_spoil_the_others(home: Home) -> None:
    home.public_settings.write_text('{"theme": "dark", "text_percent": "1000000", "unknown": "x"}')
    assert read_public(home) == {**DEFAULTS, "theme": "dark"}


def test_a_folder_in_its_place_is_no_file(home: Home) -> None:
    home.public_settings.mkdir()
    assert read_public(home) == DEFAULTS


def test_what_cannot_be_written_beside_the_vault_is_chosen_all_the_same(log: Log, home: Home) -> None:
    home.public_settings.mkdir()
    settings = SettingsService(log, home)
    assert settings.set("theme", "dark").value == "dark"
    assert settings.get("theme").value == "dark"


def test_only_what_changed_is_written(home: Home) -> None:
    write_public(home, {"theme": "dark", "backup_folder": "/elsewhere"})
    before = home.public_settings.stat().st_ino
    write_public(home, {"theme": "dark"})
    assert home.public_settings.stat().st_ino == before


def test_opening_the_vault_puts_right_what_somebody_else_wrote(guardian: Guardian) -> None:
    guardian.settings.set("theme", "dark")
    home = guardian.home
    home.public_settings.write_text('{"capture_shortcut": "Ctrl+C"}')
    guardian.close()
    with Guardian.open(home, "four plain words suffice"):
        assert read_public(home) == {**DEFAULTS, "theme": "dark"}
