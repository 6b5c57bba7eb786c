"""Settings: the principal's choices, kept as entries of the log; the newest one of a name wins."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from core.diagnostics import Diagnostics
from core.entries import Draft, Entry, Kind, Origin
from core.errors import DiskFull, GuardianError, ModelMissing
from core.log.log import Log
from core.models.catalogue import how_to_get, known_models, model
from core.paths import Home
from core.settings.declared import SETTINGS, setting
from core.settings.public import write_public
from core.settings.setting import Setting, SettingType, minutes_of

_diagnostics = Diagnostics("settings")


@dataclass(frozen=True)
class SettingValue:
    """A setting as it is now; `seq` is the entry that chose it, 0 for the default.

    `choices` of a model are the base models on this machine, and the one that is chosen.
    """

    name: str
    title: str
    type: str
    value: str
    default: str
    description: str
    seq: int
    group: str
    choices: tuple[str, ...]
    choice_titles: tuple[str, ...]
    least: int
    most: int
    unit: str
    least_means: str
    counts_from_start: bool


class SettingsService:
    """Read and change settings."""

    def __init__(self, log: Log, home: Home, followers: Mapping[str, Callable[[str], None]] | None = None) -> None:
        """`followers` are called with the new value of the setting they are named by, and may refuse it."""
        self._log = log
        self._home = home
        self._followers = followers or {}

    def all(self) -> list[SettingValue]:
        """Return every setting, in the order of their declaration."""
        chosen = self._chosen()
        return [_value(one.name, chosen.get(one.name)) for one in SETTINGS]

    def find(self, words: str) -> list[SettingValue]:
        """Return the settings that have every one of some words in their title, name, group or description."""
        return [one for one in self.all() if has_words(words, one.title, one.name, one.group, one.description)]

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

    def minutes(self, name: str) -> int:
        """Return the value of a setting that is a time of the day, in minutes after midnight."""
        return minutes_of(self.get(name).value)

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
        self._follow(one, kept)
        seq = self._log.append(Draft(Kind.SETTING, Origin.SELF, kept, meta={"name": name}))
        self._publish_if_public(one)
        return _value(name, self._log.entry(seq))

    def reset(self, name: str) -> SettingValue:
        """Return to the default."""
        one = setting(name)
        self._follow(one, one.default)
        self._log.append(Draft(Kind.SETTING, Origin.SELF, "", meta={"name": name, "is_reset": True}))
        self._publish_if_public(one)
        return _value(name, None)

    def publish(self) -> None:
        """Keep the public settings where they can be read while the vault is locked (`core.settings.public`).

        The log holds them in any case, so what the disk refuses is noted and tried again at the next opening.
        """
        try:
            write_public(self._home, {one.name: one.value for one in self.all()})
        except (OSError, DiskFull):
            _diagnostics.note("public_settings_not_written")

    def _follow(self, one: Setting, value: str) -> None:
        if one.name in self._followers:
            self._followers[one.name](value)

    def _publish_if_public(self, one: Setting) -> None:
        if one.is_public:
            self.publish()

    def _chosen(self) -> dict[str, Entry]:
        newest = {entry.meta["name"]: entry for entry in reversed(self._log.entries(limit=-1, kinds=[Kind.SETTING]))}
        # A redacted choice is one that is no longer known.
        return {name: one for name, one in newest.items() if not (one.is_redacted or one.meta.get("is_reset"))}


def has_words(words: str, *texts: str) -> bool:
    """Tell whether every one of some words, in any case, is in one of the texts."""
    among = "\n".join(texts).casefold()
    return all(word in among for word in words.casefold().split())


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
    choices, titles = (one.choices, one.choice_titles) if one.type is not SettingType.MODEL else _models(value)
    return SettingValue(
        name=name,
        title=one.title,
        type=str(one.type),
        value=value,
        default=one.default,
        description=one.description,
        seq=seq,
        group=str(one.group),
        choices=choices,
        choice_titles=titles,
        least=one.least,
        most=one.most,
        unit=one.unit,
        least_means=one.least_means,
        counts_from_start=one.counts_from_start,
    )


def _models(chosen: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names and titles of the base models one can choose: what is here, and what is chosen already."""
    titles = {one.name: one.title for one in known_models() if one.is_here or one.name == chosen}
    titles.setdefault(chosen, chosen)  # one that this release no longer knows
    return tuple(titles), tuple(titles.values())
