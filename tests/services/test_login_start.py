"""Starting with the session: what each platform is told, without any platform being touched."""

import os
import plistlib
import re
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from core.errors import GuardianError
from core.guardian import Guardian
from core.paths import APP, Home
from core.services import doctor, login_start
from core.services.login_start import LaunchAgent, RunKey, Starter, XdgAutostart, follow, refresh, why_not
from core.settings.public import read_public

PASSPHRASE = "four plain words suffice"
AWKWARD = '/opt/Guardian "Angel" $HOME `x` 50% \\o/'


class FakeRegistry:
    """The part of `winreg` that is used."""

    HKEY_CURRENT_USER, REG_SZ = "user", 1

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], object] = {}

    @contextmanager
    def CreateKey(self, root: str, path: str) -> Iterator[str]:
        assert root == self.HKEY_CURRENT_USER
        yield path

    @contextmanager
    def OpenKey(self, root: str, path: str) -> Iterator[str]:
        assert root == self.HKEY_CURRENT_USER
        if not any(key == path for key, _ in self.values):
            raise FileNotFoundError(path)
        yield path

    def SetValueEx(self, key: str, name: str, _zero: int, kind: int, value: object) -> None:
        assert kind == self.REG_SZ
        self.values[key, name] = value

    def DeleteValue(self, key: str, name: str) -> None:
        if (key, name) not in self.values:
            raise FileNotFoundError(name)
        del self.values[key, name]

    def QueryValueEx(self, key: str, name: str) -> tuple[object, int]:
        if (key, name) not in self.values:
            raise FileNotFoundError(name)
        return self.values[key, name], 1


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program of the window, on the path."""
    path = tmp_path / "bin" / APP
    path.parent.mkdir()
    path.write_text("#!/bin/sh\n")
    path.chmod(stat.S_IRWXU)
    monkeypatch.setenv("PATH", str(path.parent))
    monkeypatch.setattr(login_start.sys, "executable", str(tmp_path / "elsewhere" / "python"))
    return path


@pytest.fixture(params=["xdg", "launchd", "registry"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Starter:
    """Each platform's place."""
    if request.param == "registry":
        return RunKey(APP, FakeRegistry())
    return (XdgAutostart if request.param == "xdg" else LaunchAgent)(APP, tmp_path / "config")


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


def test_an_entry_comes_and_goes(place: Starter, home: Home, program: Path) -> None:
    assert place.command_line() is None
    follow(True, home, place)
    follow(True, home, place)
    assert str(program) in str(place.command_line())
    assert "--background" in str(place.command_line())
    assert str(home.folder) in str(place.command_line())
    assert not place.is_disabled()
    assert why_not(home, place) == ""
    follow(False, home, place)
    follow(False, home, place)
    assert place.command_line() is None
    assert "was removed" in why_not(home, place)


def test_a_program_that_moved_is_followed_and_what_was_removed_stays_so(
    place: Starter, home: Home, program: Path
) -> None:
    refresh(home, place)
    assert place.command_line() is None
    place.write(["/old/place/guardian-angel", "--background"])
    refresh(home, place)
    assert str(program) in str(place.command_line())


def test_without_its_program_nothing_is_promised(place: Starter, home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(login_start, "program", lambda: None)
    with pytest.raises(GuardianError, match="was not found"):
        follow(True, home, place)
    assert place.command_line() is None
    follow(False, home, place)


def test_a_path_that_would_break_the_entry_is_refused(place: Starter, program: Path, tmp_path: Path) -> None:
    assert program.exists()
    with pytest.raises(GuardianError, match="control character"):
        follow(True, Home(tmp_path / "a\nExec=evil"), place)
    assert place.command_line() is None


def test_the_usual_home_needs_no_argument(home: Home, program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert program.exists()
    monkeypatch.setattr(login_start, "platform_home", lambda: home.folder)
    place = RunKey(APP, FakeRegistry())
    follow(True, home, place)
    assert "--home" not in str(place.command_line())


def test_a_desktop_entry_survives_awkward_names(tmp_path: Path) -> None:
    place = XdgAutostart(APP, tmp_path)
    place.write([AWKWARD, "--background"])
    lines = (tmp_path / f"{APP}.desktop").read_text().splitlines()
    assert lines[0] == "[Desktop Entry]"
    (line,) = [line.removeprefix("Exec=") for line in lines if line.startswith("Exec=")]
    as_string = line.replace("\\\\", "\\").replace("%%", "%")  # as the specification unescapes strings, then codes
    arguments = [re.sub(r"\\(.)", r"\1", quoted) for quoted in re.findall(r'"((?:[^"\\]|\\.)*)"', as_string)]
    assert arguments == [AWKWARD, "--background"]


@pytest.mark.parametrize("mark", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_was_switched_off_in_the_desktop_stays_off_and_is_said(
    tmp_path: Path, home: Home, program: Path, mark: str
) -> None:
    assert program.exists()
    place = XdgAutostart(APP, tmp_path / "config")
    place.write(["/old/place"])
    path = tmp_path / "config" / f"{APP}.desktop"
    path.write_text(path.read_text() + mark + "\n")
    refresh(home, place)
    assert place.command_line() == '"/old/place"'
    assert "switched off in the settings of your desktop" in why_not(home, place)


def test_the_task_manager_of_windows_is_respected(home: Home) -> None:
    registry = FakeRegistry()
    place = RunKey(APP, registry)
    place.write(["C:\\a b\\x.exe"])
    assert place.command_line() == '"C:\\a b\\x.exe"'
    registry.values[RunKey._APPROVED, APP] = bytes([3, 0, 0, 0])
    assert place.is_disabled()
    registry.values[RunKey._APPROVED, APP] = bytes([2, 0, 0, 0])
    assert not place.is_disabled()
    assert why_not(home, place) == ""


def test_launchd_gets_arguments_and_no_line_to_split(tmp_path: Path) -> None:
    place = LaunchAgent(APP, tmp_path)
    place.write([AWKWARD, "--background"])
    job = plistlib.loads((tmp_path / f"{APP}.plist").read_bytes())
    assert (job["ProgramArguments"], job["RunAtLoad"]) == ([AWKWARD, "--background"], True)
    (tmp_path / f"{APP}.plist").write_bytes(b"<plist>no")
    assert place.command_line() is None


@pytest.mark.skipif(os.name == "nt", reason="the registry is not redirected")
def test_the_setting_is_followed_by_whoever_changes_it(
    guardian: Guardian, program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(login_start, "starter", lambda _home: XdgAutostart(APP, tmp_path / "config"))
    entry = tmp_path / "config" / f"{APP}.desktop"
    guardian.settings.set("start_at_login", "on")
    assert entry.exists()
    assert read_public(guardian.home)["start_at_login"] == "on"
    entry.write_text("[Desktop Entry]\nExec=/old/place\n")
    home = guardian.home
    guardian.close()
    with Guardian.open(home, PASSPHRASE) as opened:
        assert str(program) in entry.read_text()
        assert login_start.why_not(home) == ""
        entry.unlink()
        problems: list[doctor.Problem] = []
        doctor._look_at_login(home, problems)
        assert "was removed" in problems[0].title
        opened.settings.set("start_at_login", "on")
        opened.settings.reset("start_at_login")
        assert not entry.exists()
        program.unlink()
        with pytest.raises(GuardianError, match="was not found"):
            opened.settings.set("start_at_login", "on")
        assert not opened.settings.is_on("start_at_login")
