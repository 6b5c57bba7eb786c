"""Every setting, declared once: the command line, the settings page and the services read this list."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from core.errors import GuardianError


class SettingType(StrEnum):
    """What a value is."""

    FOLDER = "folder"
    NUMBER = "number"
    MODEL = "model"
    SWITCH = "switch"
    CHOICE = "choice"
    KEYS = "keys"


class Group(StrEnum):
    """What a setting is about."""

    APPEARANCE = "appearance"
    CAPTURE = "capture"
    PRIVACY = "privacy"
    MODEL = "model"
    WRITING = "writing"
    LEARNING = "learning"


_SWITCHED = ("on", "off")
_MOST_KEYS_CHARACTERS = 60


@dataclass(frozen=True)
class Setting:
    """One choice of the principal; a value is a text until `read` or `folder` makes something of it.

    `title` names it in plain words. `least` and `most` bound a number, `unit` is what it counts, and `least_means`
    says what the least value stands for where that is no amount. An empty folder means none. A model is the name of a
    base model. `choices` are the values of a choice, each with its title in `choice_titles`. Keys are a combination
    such as Ctrl+Alt+Space; empty means none. What `is_public` says nothing of the principal's words and is kept beside
    the vault too, for the window before it is unlocked. What `counts_from_start` changes nothing in what runs already.
    """

    name: str
    title: str
    type: SettingType
    default: str
    description: str
    group: Group
    least: int = 0
    most: int = 0
    unit: str = ""
    least_means: str = ""
    choices: tuple[str, ...] = ()
    choice_titles: tuple[str, ...] = ()
    is_public: bool = False
    counts_from_start: bool = False

    def check(self, value: str) -> str:
        """Return a value as it is kept. Raises GuardianError if it is none for this setting."""
        if self.type is SettingType.FOLDER:
            return str(Path(value).expanduser().absolute()) if value else ""
        if self.type is SettingType.MODEL:
            return value.strip()
        if self.type is SettingType.SWITCH:
            if value not in _SWITCHED:
                raise GuardianError(f"{value[:40]!r} is no value for {self.name}.", "Give on or off.")
            return value
        if self.type is SettingType.CHOICE:
            if value not in self.choices:
                raise GuardianError(f"{value[:40]!r} is no value for {self.name}.", f"Give {_either(self.choices)}.")
            return value
        if self.type is SettingType.KEYS:
            return self._checked_keys(value.strip())
        try:
            number = int(value)
        except ValueError as error:
            raise self._refusal(value) from error
        if not self.least <= number <= self.most:
            raise self._refusal(value)
        return str(number)

    def _checked_keys(self, keys: str) -> str:
        parts = keys.split("+") if keys else []
        if len(keys) > _MOST_KEYS_CHARACTERS or not keys.isprintable() or not all(parts) or len(parts) == 1:
            raise GuardianError(
                f"{keys[:40]!r} is no value for {self.name}.", "Give keys joined by +, for example Ctrl+Alt+Space."
            )
        return keys

    def _refusal(self, value: str) -> GuardianError:
        return GuardianError(
            f"{value[:40]!r} is no value for {self.name}.", f"Give a whole number from {self.least} to {self.most}."
        )


def _either(choices: tuple[str, ...]) -> str:
    return f"{', '.join(choices[:-1])} or {choices[-1]}"


SETTINGS = (
    Setting(
        "theme",
        "Colours",
        SettingType.CHOICE,
        "system",
        "The colours of the window: as the system has them, light, dark, or with high contrast.",
        Group.APPEARANCE,
        choices=("system", "light", "dark", "contrast"),
        choice_titles=("As the system", "Light", "Dark", "High contrast"),
        is_public=True,
    ),
    Setting(
        "text_percent",
        "Size of text",
        SettingType.NUMBER,
        "100",
        "The size of all text in the window, in percent of the size that the system gives.",
        Group.APPEARANCE,
        least=75,
        most=250,
        is_public=True,
        unit="%",
    ),
    Setting(
        "language",
        "Language",
        SettingType.CHOICE,
        "system",
        "The language of the window; system means that of the system where there is a translation.",
        Group.APPEARANCE,
        choices=("system", "en", "de", "es", "fr", "zh"),
        choice_titles=("As the system", "English", "Deutsch", "Español", "Français", "中文"),
        is_public=True,
        counts_from_start=True,
    ),
    Setting(
        "capture_shortcut",
        "Keys for capture",
        SettingType.KEYS,
        "Ctrl+Alt+Space",
        "The keys that open the capture window from every program; empty means none.",
        Group.CAPTURE,
        is_public=True,
    ),
    Setting(
        "start_at_login",
        "Start at login",
        SettingType.SWITCH,
        "off",
        "Start with your session, in the background, so that captures are at hand and nights are used.",
        Group.CAPTURE,
        is_public=True,
    ),
    Setting(
        "notifications",
        "Notifications",
        SettingType.SWITCH,
        "on",
        "Tell by the notifications of the system what has ended; while locked they never say anything of your words.",
        Group.CAPTURE,
        is_public=True,
    ),
    Setting(
        "auto_lock_minutes",
        "Lock when nobody is here",
        SettingType.NUMBER,
        "15",
        "Minutes without use after which the vault locks itself; 0 means never.",
        Group.PRIVACY,
        most=24 * 60,
        unit="minutes",
        least_means="never",
    ),
    Setting(
        "backup_folder",
        "Folder for daily backups",
        SettingType.FOLDER,
        "",
        "The folder that daily backups go to, best on another drive; empty means that none are made.",
        Group.PRIVACY,
    ),
    Setting(
        "model",
        "Model",
        SettingType.MODEL,
        "smollm2-135m-instruct",
        "The base model that answers, drafts and learns.",
        Group.MODEL,
    ),
    Setting(
        "context_tokens",
        "Tokens read at once",
        SettingType.NUMBER,
        "4096",
        "How many tokens the model reads at once, at most as many as it learnt to; more take more memory.",
        Group.MODEL,
        least=512,
        most=1024 * 1024,
        unit="tokens",
    ),
    Setting(
        "unload_after_minutes",
        "Free the model's memory",
        SettingType.NUMBER,
        "10",
        "Minutes without a question after which the model gives its memory back; 0 means never.",
        Group.MODEL,
        most=24 * 60,
        unit="minutes",
        least_means="never",
    ),
    Setting(
        "gpu_layers",
        "Layers on the graphics card",
        SettingType.NUMBER,
        "-1",
        "How many layers of the model are put on a graphics card; -1 means as many as fit, 0 none.",
        Group.MODEL,
        least=-1,
        most=1000,
        unit="layers",
        least_means="as many as fit",
    ),
    Setting(
        "adapters_kept",
        "Adapters kept",
        SettingType.NUMBER,
        "8",
        "Of how many of the newest adapters the weights are kept; those in use or needed stay in any case.",
        Group.LEARNING,
        least=2,
        most=10000,
        unit="adapters",
    ),
    Setting(
        "fused",
        "Answer with the fused model",
        SettingType.SWITCH,
        "off",
        "Answer with the fused model, which is faster, where `guardian adapters fuse` made one of the adapter in use.",
        Group.MODEL,
    ),
    Setting(
        "learning_paused",
        "Pause learning",
        SettingType.SWITCH,
        "off",
        "Learn nothing until this is off again; a run that goes on is saved and waits.",
        Group.LEARNING,
    ),
    Setting(
        "ghost_text",
        "Ghost text",
        SettingType.SWITCH,
        "on",
        "While you write, show after a pause how your text may go on; Tab takes it, and any other key goes on writing.",
        Group.WRITING,
    ),
    Setting(
        "train_on_battery",
        "Learn on battery",
        SettingType.SWITCH,
        "off",
        "Learn also while the machine runs on its battery; otherwise a run waits until it is plugged in.",
        Group.LEARNING,
    ),
    Setting(
        "train_battery_percent",
        "Least charge for learning",
        SettingType.NUMBER,
        "20",
        "How full the battery must be for learning, in percent, plugged in or not; 0 means never mind.",
        Group.LEARNING,
        most=100,
        unit="%",
        least_means="never mind",
    ),
    Setting(
        "train_celsius",
        "Pause learning when hot",
        SettingType.NUMBER,
        "90",
        "The temperature of processor or graphics card above which learning pauses to cool down; 0 means never.",
        Group.LEARNING,
        most=120,
        unit="°C",
        least_means="never",
    ),
    Setting(
        "train_others_percent",
        "Let other programs go first",
        SettingType.NUMBER,
        "100",
        "Learning waits while other programs take more than this share of the processors; 100 means never, because"
        " everything else goes before learning anyway.",
        Group.LEARNING,
        most=100,
        unit="%",
    ),
    Setting(
        "train_free_memory_mb",
        "Memory left to others",
        SettingType.NUMBER,
        "500",
        "Learning pauses while less memory than this is free for other programs.",
        Group.LEARNING,
        most=1024 * 1024,
        unit="MB",
    ),
    Setting(
        "train_free_disk_mb",
        "Room left on the disk",
        SettingType.NUMBER,
        "1000",
        "Learning pauses while less room than this is free on the disk of the vault.",
        Group.LEARNING,
        most=1024 * 1024,
        unit="MB",
    ),
    Setting(
        "train_watt_hours",
        "Energy for one run",
        SettingType.NUMBER,
        "0",
        "The energy one run may take, in watt-hours, where the machine tells it; 0 means without limit.",
        Group.LEARNING,
        most=1_000_000,
        unit="Wh",
        least_means="without limit",
    ),
    Setting(
        "consistency",
        "Teach it to stay firm",
        SettingType.SWITCH,
        "on",
        "After each rebuild, teach the adapter to answer alike under flattery, pressure and pretended authority.",
        Group.LEARNING,
    ),
)


def setting(name: str) -> Setting:
    """Return the setting of this name. Raises GuardianError if there is none."""
    for one in SETTINGS:
        if one.name == name:
            return one
    raise GuardianError(f"There is no setting {name[:40]!r}.", f"There are: {', '.join(one.name for one in SETTINGS)}.")
