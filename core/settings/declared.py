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


_SWITCHED = ("on", "off")


@dataclass(frozen=True)
class Setting:
    """One choice of the principal; a value is a text until `read` or `folder` makes something of it.

    `least` and `most` bound a number. An empty folder means none. A model is the name of a base model.
    """

    name: str
    type: SettingType
    default: str
    description: str
    least: int = 0
    most: int = 0

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
        try:
            number = int(value)
        except ValueError as error:
            raise self._refusal(value) from error
        if not self.least <= number <= self.most:
            raise self._refusal(value)
        return str(number)

    def _refusal(self, value: str) -> GuardianError:
        return GuardianError(
            f"{value[:40]!r} is no value for {self.name}.", f"Give a whole number from {self.least} to {self.most}."
        )


SETTINGS = (
    Setting(
        "auto_lock_minutes",
        SettingType.NUMBER,
        "15",
        "Minutes without use after which the vault locks itself; 0 means never.",
        most=24 * 60,
    ),
    Setting(
        "backup_folder",
        SettingType.FOLDER,
        "",
        "The folder that daily backups go to, best on another drive; empty means that none are made.",
    ),
    Setting(
        "model",
        SettingType.MODEL,
        "smollm2-135m-instruct",
        "The base model that answers, drafts and learns.",
    ),
    Setting(
        "context_tokens",
        SettingType.NUMBER,
        "4096",
        "How many tokens the model reads at once, at most as many as it learnt to; more take more memory.",
        least=512,
        most=1024 * 1024,
    ),
    Setting(
        "unload_after_minutes",
        SettingType.NUMBER,
        "10",
        "Minutes without a question after which the model gives its memory back; 0 means never.",
        most=24 * 60,
    ),
    Setting(
        "gpu_layers",
        SettingType.NUMBER,
        "-1",
        "How many layers of the model are put on a graphics card; -1 means as many as fit, 0 none.",
        least=-1,
        most=1000,
    ),
    Setting(
        "adapters_kept",
        SettingType.NUMBER,
        "8",
        "Of how many of the newest adapters the weights are kept; those in use or needed stay in any case.",
        least=2,
        most=10000,
    ),
    Setting(
        "fused",
        SettingType.SWITCH,
        "off",
        "Answer with the fused model, which is faster, where `guardian adapters fuse` made one of the adapter in use.",
    ),
    Setting(
        "train_on_battery",
        SettingType.SWITCH,
        "off",
        "Learn also while the machine runs on its battery; otherwise a run waits until it is plugged in.",
    ),
    Setting(
        "train_battery_percent",
        SettingType.NUMBER,
        "20",
        "How full the battery must be for learning, in percent, plugged in or not; 0 means never mind.",
        most=100,
    ),
    Setting(
        "train_celsius",
        SettingType.NUMBER,
        "90",
        "The temperature of processor or graphics card above which learning pauses to cool down; 0 means never.",
        most=120,
    ),
    Setting(
        "train_others_percent",
        SettingType.NUMBER,
        "100",
        "Learning waits while other programs take more than this share of the processors; 100 means never, because"
        " everything else goes before learning anyway.",
        most=100,
    ),
    Setting(
        "train_free_memory_mb",
        SettingType.NUMBER,
        "500",
        "Learning pauses while less memory than this is free for other programs.",
        most=1024 * 1024,
    ),
    Setting(
        "train_free_disk_mb",
        SettingType.NUMBER,
        "1000",
        "Learning pauses while less room than this is free on the disk of the vault.",
        most=1024 * 1024,
    ),
    Setting(
        "train_watt_hours",
        SettingType.NUMBER,
        "0",
        "The energy one run may take, in watt-hours, where the machine tells it; 0 means without limit.",
        most=1_000_000,
    ),
    Setting(
        "consistency",
        SettingType.SWITCH,
        "on",
        "After each rebuild, teach the adapter to answer alike under flattery, pressure and pretended authority.",
    ),
)


def setting(name: str) -> Setting:
    """Return the setting of this name. Raises GuardianError if there is none."""
    for one in SETTINGS:
        if one.name == name:
            return one
    raise GuardianError(f"There is no setting {name[:40]!r}.", f"There are: {', '.join(one.name for one in SETTINGS)}.")
