"""Start with the session of the principal: an entry where each platform keeps such, and nothing that runs before."""

import hashlib
import plistlib
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol
from xml.parsers.expat import ExpatError

import platformdirs

from core.diagnostics import Diagnostics
from core.errors import DiskFull, GuardianError
from core.files import explaining, replace_file
from core.paths import APP, Home, platform_home

_TITLE = "Guardian Angel"
_SETTING = "The setting start_at_login"
_diagnostics = Diagnostics("login_start")


class Starter(Protocol):
    """Where a platform keeps what starts with a session, for one name."""

    def write(self, command: Sequence[str]) -> None:
        """Start this command at the next login. Raises GuardianError, OSError, DiskFull."""

    def remove(self) -> None:
        """Start it no more; nothing happens if it was not."""

    def command_line(self) -> object:
        """Return what would be started, in whatever form the platform keeps, None if nothing."""

    def is_disabled(self) -> bool:
        """Tell whether the principal has switched it off with the means of the desktop."""


class XdgAutostart:
    """Linux and other free desktops: a file as the Desktop Application Autostart Specification says."""

    def __init__(self, name: str, folder: Path | None = None) -> None:
        self._path = (folder or platformdirs.user_config_path() / "autostart") / f"{name}.desktop"

    def write(self, command: Sequence[str]) -> None:
        """Write the file."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        lines = ["[Desktop Entry]", "Type=Application", f"Name={_TITLE}", f"Icon={APP}"]
        lines += [f"Exec={_exec(command)}", "Terminal=false", "StartupNotify=false", "X-GNOME-Autostart-enabled=true"]
        replace_file(self._path, ("\n".join(lines) + "\n").encode(), self._path.name)

    def remove(self) -> None:
        """Delete the file."""
        self._path.unlink(missing_ok=True)

    def command_line(self) -> object:
        """Return its Exec line."""
        found = [line.removeprefix("Exec=") for line in self._lines() if line.startswith("Exec=")]
        return found[0] if found else None

    def is_disabled(self) -> bool:
        """Read the marks that GNOME and KDE leave."""
        marks = {"hidden=true", "x-gnome-autostart-enabled=false"}
        return any(line.replace(" ", "").casefold() in marks for line in self._lines())

    def _lines(self) -> list[str]:
        try:
            return self._path.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return []


class LaunchAgent:
    """macOS: a property list that launchd reads when the session begins."""

    def __init__(self, name: str, folder: Path | None = None) -> None:
        self._name = name
        self._path = (folder or Path.home() / "Library" / "LaunchAgents") / f"{name}.plist"

    def write(self, command: Sequence[str]) -> None:
        """Write the file."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        job = {"Label": self._name, "ProgramArguments": list(command), "RunAtLoad": True, "ProcessType": "Interactive"}
        replace_file(self._path, plistlib.dumps(job), self._path.name)

    def remove(self) -> None:
        """Delete the file."""
        self._path.unlink(missing_ok=True)

    def command_line(self) -> object:
        """Return its arguments."""
        return self._job().get("ProgramArguments")

    def is_disabled(self) -> bool:
        """Read the mark of launchd; what was switched off in the system's settings alone is not told to programs."""
        return bool(self._job().get("Disabled"))

    def _job(self) -> dict[str, Any]:
        try:
            job = plistlib.loads(self._path.read_bytes())
        except (OSError, ValueError, ExpatError):  # what is no property list is a ValueError
            return {}
        return job if isinstance(job, dict) else {}


class RunKey:
    """Windows: a value of the Run key of this user."""

    _RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
    _APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"

    def __init__(self, name: str, registry: Any = None) -> None:
        if registry is None:
            import winreg as registry  # noqa: PLC0415 - there is none elsewhere
        self._name = name
        self._registry = registry

    def write(self, command: Sequence[str]) -> None:
        """Set the value."""
        with self._registry.CreateKey(self._registry.HKEY_CURRENT_USER, self._RUN) as key:
            line = subprocess.list2cmdline(command)
            self._registry.SetValueEx(key, self._name, 0, self._registry.REG_SZ, line)

    def remove(self) -> None:
        """Delete the value."""
        with self._registry.CreateKey(self._registry.HKEY_CURRENT_USER, self._RUN) as key:
            try:
                self._registry.DeleteValue(key, self._name)
            except FileNotFoundError:
                return

    def command_line(self) -> object:
        """Return the value."""
        return self._read(self._RUN)

    def is_disabled(self) -> bool:
        """Read what the task manager keeps: an odd first byte switches off."""
        state = self._read(self._APPROVED)
        return isinstance(state, bytes) and bool(state) and state[0] % 2 == 1

    def _read(self, path: str) -> object:
        try:
            with self._registry.OpenKey(self._registry.HKEY_CURRENT_USER, path) as key:
                value: object = self._registry.QueryValueEx(key, self._name)[0]
        except OSError:
            return None
        return value


def starter(home: Home) -> Starter:
    """Return the place of this platform for a home."""
    name = APP if _is_usual(home) else f"{APP}-{hashlib.sha256(str(home.folder.absolute()).encode()).hexdigest()[:8]}"
    if sys.platform == "win32":
        return RunKey(name)
    return LaunchAgent(name) if sys.platform == "darwin" else XdgAutostart(name)


def program() -> str | None:
    """Return the window's program: the one installed beside this Python, or else the one on the path."""
    name = f"{APP}.exe" if sys.platform == "win32" else APP
    beside = Path(sys.executable).with_name(name)
    return str(beside) if beside.is_file() else shutil.which(APP)


def follow(is_on: bool, home: Home, place: Starter | None = None) -> None:
    """Start with the session from now on, in the background, or no more. Raises GuardianError if that cannot be."""
    place = place or starter(home)
    with explaining("what starts with your session", "Look whether your own settings folder can be written to."):
        if is_on:
            place.write(_command(home))
        else:
            place.remove()


def followers(home: Home) -> dict[str, Callable[[str], None]]:
    """Return what has to happen when the setting is changed."""
    return {"start_at_login": lambda value: follow(value == "on", home)}


def refresh(home: Home, place: Starter | None = None) -> None:
    """Bring an entry up to date that is there and was not switched off elsewhere: the program may have moved.

    One that is gone stays gone: the principal may have removed it with the means of the desktop.
    """
    place = place or starter(home)
    try:
        if place.command_line() is not None and not place.is_disabled():
            place.write(_command(home))
    except (OSError, DiskFull, GuardianError):
        _diagnostics.note("login_start_not_refreshed")


def why_not(home: Home, place: Starter | None = None) -> str:
    """Say why the program would not start with the session though that is chosen, empty if it would."""
    place = place or starter(home)
    if place.command_line() is None:
        return f"{_SETTING} is on, but its entry was removed from what starts with your session."
    if place.is_disabled():
        return f"{_SETTING} is on, but it is switched off in the settings of your desktop."
    return ""


def _command(home: Home) -> list[str]:
    found = program()
    if found is None:
        raise GuardianError(
            f"The program {APP} was not found, so it cannot start with your session.",
            "Install Guardian Angel, or put its program on your PATH.",
        )
    command = [found, "--background"]
    if not _is_usual(home):
        command += ["--home", str(home.folder.absolute())]
    if any(not part.isprintable() for part in command):
        raise GuardianError("The path of the program or of its home holds a control character.", "Rename its folder.")
    return command


def _is_usual(home: Home) -> bool:
    """Tell whether a home is the one that is taken without GUARDIAN_HOME: no shell sets that before a session."""
    return home.folder.expanduser().absolute() == platform_home()


def _exec(command: Sequence[str]) -> str:
    """Quote a command as the Desktop Entry Specification wants it: first as an argument, then as a string."""
    quoted = []
    for argument in command:
        escaped = "".join(f"\\{letter}" if letter in '"`$\\' else letter for letter in argument)
        quoted.append(f'"{escaped}"'.replace("\\", "\\\\").replace("%", "%%"))
    return " ".join(quoted)
