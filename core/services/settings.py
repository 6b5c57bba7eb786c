"""Settings: the principal's choices, kept as entries of the log; the newest one of a name wins."""

from dataclasses import dataclass
from pathlib import Path

from core.entries import Draft, Entry, Kind, Origin
from core.errors import GuardianError, ModelMissing
from core.log.log import Log
from core.models.catalogue import how_to_get, model
from core.paths import Home
from core.settings.declared import SETTINGS, SettingType, setting


@dataclass(frozen=True)
class SettingValue:
    """A setting as it is now; `seq` is the entry that chose it, 0 for the default."""

    name: str
    type: str
    value: str
    default: str
    description: str
    seq: int


class SettingsService:
    """Read and change settings."""

    def __init__(self, log: Log, home: Home) -> None:
        self._log = log
        self._home = home

    def all(self) -> list[SettingValue]:
        """Return every setting, in the order of their declaration."""
        chosen = self._chosen()
        return [_value(one.name, chosen.get(one.name)) for one in SETTINGS]

    def get(self, name: str) -> SettingValue:
        """Return one setting. Raises GuardianError if there is none of this name."""
        setting(name)
        return _value(name, self._chosen().get(name))

    def number(self, name: str) -> int:
        """Return the value of a setting that is a number."""
        return int(self.get(name).value)

    def is_on(self, name: str) -> bool:
        """Tell whether a setting that is a switch is on."""
        return self.get(name).value == "on"

    def folder(self, name: str) -> Path | None:
        """Return the value of a setting that is a folder, None if none is chosen."""
        value = self.get(name).value
        return Path(value) if value else None

    def set(self, name: str, value: str) -> SettingValue:
        """Choose a value and return the setting as it is then. Raises GuardianError for a value that cannot be."""
        one = setting(name)
        kept = one.check(value)
        if one.type is SettingType.FOLDER and kept:
            check_folder(Path(kept), self._home)
        if one.type is SettingType.MODEL:
            check_model(kept)
        seq = self._log.append(Draft(Kind.SETTING, Origin.SELF, kept, meta={"name": name}))
        return _value(name, self._log.entry(seq))

    def reset(self, name: str) -> SettingValue:
        """Return to the default."""
        setting(name)
        self._log.append(Draft(Kind.SETTING, Origin.SELF, "", meta={"name": name, "is_reset": True}))
        return _value(name, None)

    def _chosen(self) -> dict[str, Entry]:
        newest = {entry.meta["name"]: entry for entry in reversed(self._log.entries(limit=-1, kinds=[Kind.SETTING]))}
        # A redacted choice is one that is no longer known.
        return {name: one for name, one in newest.items() if not (one.is_redacted or one.meta.get("is_reset"))}


def check_model(name: str) -> None:
    """Raise GuardianError unless a base model of this name is on this machine."""
    wanted = model(name)
    if not wanted.is_here:
        raise ModelMissing(f"The base model {wanted.title} is not on this machine.", how_to_get(wanted))


def check_folder(folder: Path, home: Home) -> None:
    """Raise GuardianError unless files can be put into a folder that is not the vault's own."""
    own, wanted = home.folder.resolve(), folder.resolve()
    if wanted == own or own in wanted.parents:
        raise GuardianError(
            f"{folder} is inside the vault's own folder.", "Choose a folder elsewhere, best on another drive."
        )
    if not folder.is_dir():
        raise GuardianError(f"There is no folder {folder}.", "Connect the drive it is on, or choose another folder.")


def _value(name: str, entry: Entry | None) -> SettingValue:
    one = setting(name)
    value, seq = (one.default, 0) if entry is None else (entry.text, entry.seq)
    return SettingValue(name, str(one.type), value, one.default, one.description, seq)
