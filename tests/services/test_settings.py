from pathlib import Path

import pytest

from core.entries import Draft, Kind, Origin
from core.errors import GuardianError
from core.log.log import Log
from core.paths import Home
from core.services.settings import SettingsService
from core.settings.declared import SETTINGS
from core.settings.setting import SettingType


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


def test_a_choice_is_one_of_its_values(settings: SettingsService) -> None:
    assert settings.set("theme", "dark").value == "dark"
    with pytest.raises(GuardianError, match="'pink' is no value for theme") as caught:
        settings.set("theme", "pink")
    assert caught.value.advice == "Give system, light, dark or contrast."


@pytest.mark.parametrize("value", ["", "Ctrl+Alt+K", "Meta+F9"])
def test_keys_are_a_combination_or_none(settings: SettingsService, value: str) -> None:
    assert settings.set("capture_shortcut", value).value == value


@pytest.mark.parametrize("value", ["K", "Ctrl+", "+K", "Ctrl+\n", "Ctrl+" + "K" * 80])
def test_keys_that_cannot_be_are_refused(settings: SettingsService, value: str) -> None:
    with pytest.raises(GuardianError, match="capture_shortcut"):
        settings.set("capture_shortcut", value)


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


def test_every_setting_says_what_it_is_in_plain_words() -> None:
    assert len({one.title for one in SETTINGS}) == len(SETTINGS)
    for one in SETTINGS:
        assert one.title
        assert one.description.endswith(".")
        assert len(one.choices) == len(one.choice_titles)
        assert (one.type is SettingType.CHOICE) == bool(one.choices)
        assert (one.type is SettingType.NUMBER) or not (one.unit or one.least_means or one.least or one.most)


def test_settings_are_found_by_all_words_anywhere(settings: SettingsService) -> None:
    assert [one.name for one in settings.find("LOCK nobody")] == ["auto_lock_minutes"]
    assert [one.name for one in settings.find("gpu_layers")] == ["gpu_layers"]
    assert len(settings.find("")) == len(SETTINGS)
    assert settings.find("zebra") == []


def test_the_models_to_choose_from_are_those_here_and_the_chosen_one(settings: SettingsService, log: Log) -> None:
    offered = settings.get("model")
    assert offered.value in offered.choices
    assert len(offered.choices) == len(offered.choice_titles)
    log.append(Draft(Kind.SETTING, Origin.SELF, "one-of-long-ago", meta={"name": "model"}))
    offered = settings.get("model")
    assert (offered.value, offered.choices[-1]) == ("one-of-long-ago", "one-of-long-ago")
