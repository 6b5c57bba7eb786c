from pathlib import Path

import pytest

from core.entries import Kind
from core.errors import GuardianError
from core.log.log import Log
from core.paths import Home
from core.services.settings import SettingsService
from core.settings.declared import SETTINGS


@pytest.fixture
def settings(log: Log, tmp_path: Path) -> SettingsService:
    (tmp_path / "home").mkdir()
    return SettingsService(log, Home(tmp_path / "home"))


def test_a_setting_has_its_default_until_one_is_chosen(settings: SettingsService) -> None:
    assert [one.name for one in settings.all()] == [one.name for one in SETTINGS]
    assert settings.number("auto_lock_minutes") == 15
    assert settings.folder("backup_folder") is None
    assert settings.get("auto_lock_minutes").seq == 0


def test_the_newest_choice_wins_until_it_is_reset(settings: SettingsService, log: Log) -> None:
    settings.set("auto_lock_minutes", "5")
    changed = settings.set("auto_lock_minutes", "0")
    assert (changed.value, changed.seq) == ("0", log.head_seq())
    assert settings.number("auto_lock_minutes") == 0
    assert settings.reset("auto_lock_minutes").value == "15"
    assert settings.number("auto_lock_minutes") == 15


def test_a_switch_is_on_or_off(settings: SettingsService) -> None:
    assert not settings.is_on("fused")
    settings.set("fused", "on")
    assert settings.is_on("fused")
    with pytest.raises(GuardianError, match="'perhaps' is no value for fused"):
        settings.set("fused", "perhaps")
    assert settings.is_on("fused")


def test_a_choice_is_an_entry_whose_value_is_redactable(settings: SettingsService, log: Log, tmp_path: Path) -> None:
    seq = settings.set("backup_folder", str(tmp_path)).seq
    entry = log.entry(seq)
    assert (entry.kind, entry.text, entry.meta) == (Kind.SETTING, str(tmp_path), {"name": "backup_folder"})
    log.redact([seq], "the path tells too much")
    assert settings.folder("backup_folder") is None


@pytest.mark.parametrize("value", ["-1", "1441", "soon", "", "1.5"])
def test_a_value_that_cannot_be_is_refused(settings: SettingsService, log: Log, value: str) -> None:
    with pytest.raises(GuardianError, match="auto_lock_minutes"):
        settings.set("auto_lock_minutes", value)
    assert log.head_seq() == 0


def test_an_unknown_setting_is_named(settings: SettingsService) -> None:
    for ask in (settings.get, settings.reset, lambda name: settings.set(name, "1")):
        with pytest.raises(GuardianError, match="no setting 'colour'"):
            ask("colour")


def test_the_vaults_own_folder_takes_no_backups(settings: SettingsService, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "home")
    (tmp_path / "home" / "inside").mkdir()
    for folder in ("home", "home/inside", "link", "link/inside"):
        with pytest.raises(GuardianError, match="own folder"):
            settings.set("backup_folder", str(tmp_path / folder))
    with pytest.raises(GuardianError, match="no folder"):
        settings.set("backup_folder", str(tmp_path / "missing"))
    assert settings.set("backup_folder", "").value == ""
