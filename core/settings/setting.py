"""What a setting is."""

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
    TIME = "time"


class Group(StrEnum):
    """What a setting is about."""

    APPEARANCE = "appearance"
    CAPTURE = "capture"
    PRIVACY = "privacy"
    MODEL = "model"
    WRITING = "writing"
    LEARNING = "learning"
    BACKGROUND = "background"


_SWITCHED = ("on", "off")
_MOST_KEYS_CHARACTERS = 60


@dataclass(frozen=True)
class Setting:
    """One choice of the principal; a value is a text until `read` or `folder` makes something of it.

    `title` names it in plain words. `least` and `most` bound a number, `unit` is what it counts, and `least_means`
    says what the least value stands for where that is no amount. An empty folder means none. A model is the name of a
    base model. `choices` are the values of a choice, each with its title in `choice_titles`. Keys are a combination
    such as Ctrl+Alt+Space; empty means none. A time is one of the day on the wall, such as 22:30. What `is_public` says
    nothing of the principal's words and is kept beside the vault too, for the window before it is unlocked. What
    `counts_from_start` changes nothing in what runs already.
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
        match self.type:
            case SettingType.FOLDER:
                return str(Path(value).expanduser().absolute()) if value else ""
            case SettingType.MODEL:
                return value.strip()
            case SettingType.SWITCH | SettingType.CHOICE:
                return self._checked_choice(value, self.choices or _SWITCHED)
            case SettingType.KEYS:
                return self._checked_keys(value.strip())
            case SettingType.TIME:
                return "{:02}:{:02}".format(*divmod(minutes_of(value), 60))
            case SettingType.NUMBER:
                return self._checked_number(value)

    def _checked_choice(self, value: str, choices: tuple[str, ...]) -> str:
        if value not in choices:
            raise GuardianError(f"{value[:40]!r} is no value for {self.name}.", f"Give {_either(choices)}.")
        return value

    def _checked_number(self, value: str) -> str:
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


def minutes_of(text: str) -> int:
    """Read a time of the day such as 22:30 as minutes after midnight. Raises GuardianError."""
    hours, _colon, minutes = text.strip().partition(":")
    is_read = (hours + minutes).isascii() and hours.isdigit() and minutes.isdigit() and len(minutes) == 2  # noqa: PLR2004
    if not is_read or int(hours) > 23 or int(minutes) > 59:  # noqa: PLR2004 - as clocks have it
        raise GuardianError(f"{text[:40]!r} is no time of the day.", "Give hours and minutes, for example 22:30.")
    return 60 * int(hours) + int(minutes)
