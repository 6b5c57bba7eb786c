"""The settings that are needed before the vault is open, kept in clear beside it: colours, language, keys.

The log is what counts. This file is a copy of those choices that say nothing of the principal's words; it is written
whenever one of them changes and whenever the vault is opened, and whatever is wrong with it, the defaults hold.
"""

import json
import stat
from collections.abc import Mapping

from core.errors import GuardianError
from core.files import replace_file
from core.paths import Home
from core.settings.declared import SETTINGS
from core.settings.setting import Setting

_MOST_BYTES = 1 << 16


def read_public(home: Home) -> dict[str, str]:
    """Return the value of every public setting by its name, without any key; the default of one that is not readable.

    Never raises for what stands, or does not stand, in the file.
    """
    kept = _content(home)
    return {one.name: _checked(one, kept.get(one.name)) for one in SETTINGS if one.is_public}


def write_public(home: Home, values: Mapping[str, str]) -> None:
    """Keep the values of the public ones among some settings, unless they are kept. Raises OSError, DiskFull."""
    wanted = {one.name: values.get(one.name, one.default) for one in SETTINGS if one.is_public}
    if _content(home) != wanted:
        content = json.dumps(wanted, ensure_ascii=False, indent=2).encode()
        replace_file(home.public_settings, content, "the settings of the window")


def _content(home: Home) -> dict[str, object]:
    path = home.public_settings
    try:
        kind = path.lstat()
        if not stat.S_ISREG(kind.st_mode) or kind.st_size > _MOST_BYTES:
            return {}
        content = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):  # what is no UTF-8 and what is no JSON are ValueErrors
        return {}
    return content if isinstance(content, dict) else {}


def _checked(one: Setting, value: object) -> str:
    try:
        return one.check(value) if isinstance(value, str) else one.default
    except GuardianError:
        return one.default
