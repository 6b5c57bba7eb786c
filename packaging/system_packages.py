"""Find out what the operating system lacks, install it where we may, and say how where we may not."""

import functools
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from terminal import SetupRefused, announce

INSTALL_COMMANDS = {
    "apt-get": "apt-get install --yes --no-install-recommends",
    "dnf": "dnf install -y",
    "zypper": "zypper install -y",
    "pacman": "pacman -S --needed",
    "brew": "brew install",
}

# What to install for each need. The Qt lists name every library that the xcb platform plug-in and QtGui link to:
# asking for one that is there already costs nothing, and a half list would only move the failure on.
PACKAGES = {
    "venv": {
        "apt-get": f"python{sys.version_info.major}.{sys.version_info.minor}-venv",
        "dnf": "python3-pip",
        "zypper": "python3-pip",
        "pacman": "python",
        "brew": "python",
    },
    "compiler": {
        "apt-get": "gcc g++",
        "dnf": "gcc gcc-c++",
        "zypper": "gcc gcc-c++",
        "pacman": "gcc",
        "brew": "llvm",
    },
    "qt": {
        "apt-get": "libdbus-1-3 libegl1 libfontconfig1 libfreetype6 libgl1 libglib2.0-0 libopengl0 libx11-xcb1"
        " libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0"
        " libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0 libxkbcommon0",
        "dnf": "dbus-libs fontconfig freetype glib2 libX11-xcb libglvnd-egl libglvnd-glx libglvnd-opengl"
        " libxkbcommon libxkbcommon-x11 xcb-util-cursor xcb-util-image xcb-util-keysyms xcb-util-renderutil"
        " xcb-util-wm",
        "zypper": "libdbus-1-3 fontconfig libfreetype6 libglib-2_0-0 libglvnd libX11-xcb1 libxcb-cursor0"
        " libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxkbcommon0 libxkbcommon-x11-0",
        "pacman": "dbus fontconfig freetype2 glib2 libglvnd libx11 libxkbcommon libxkbcommon-x11 xcb-util-cursor"
        " xcb-util-image xcb-util-keysyms xcb-util-renderutil xcb-util-wm",
    },
    "fonts": {
        "apt-get": "fonts-dejavu-core",
        "dnf": "dejavu-sans-fonts",
        "zypper": "dejavu-fonts",
        "pacman": "ttf-dejavu",
    },
    "xvfb": {
        "apt-get": "xvfb xauth xdotool",
        "dnf": "xorg-x11-server-Xvfb xauth xdotool",
        "zypper": "xorg-x11-server-Xvfb xauth xdotool",
        "pacman": "xorg-server-xvfb xorg-xauth xdotool",
    },
}

QT_LIBRARIES = ("QtWidgets.abi3.so", "QtNetwork.abi3.so", "QtSvg.abi3.so", "Qt/plugins/platforms/libqxcb.so")
VIRTUAL_SCREEN = ("Xvfb", "xauth", "xdotool")
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")


def package_manager() -> str | None:
    """Return the first package manager found here, by the name of its command."""
    return next((name for name in INSTALL_COMMANDS if shutil.which(name)), None)


def install_command(need: str, manager: str | None) -> str | None:
    """Return the exact command that installs what is needed, or None where we know none."""
    packages = PACKAGES[need].get(manager or "")
    if packages is None:
        return None
    prefix = "" if manager == "brew" else "sudo "
    return f"{prefix}{INSTALL_COMMANDS[manager or '']} {packages}"


def may_install(manager: str | None) -> bool:
    """Tell whether we may install system packages without asking: only as root on Debian and its kin."""
    return manager == "apt-get" and hasattr(os, "geteuid") and os.geteuid() == 0


def provide(need: str, title: str) -> None:
    """Install what is needed, or refuse with the command that would."""
    manager = package_manager()
    if may_install(manager):
        announce(f"{title} Installing: {PACKAGES[need]['apt-get']}")
        _apt_install(PACKAGES[need]["apt-get"].split())
        return
    raise SetupRefused(title, advice_for(need, manager))


def advice_for(need: str, manager: str | None) -> str:
    """Return what to do about a need that we may not meet ourselves."""
    if need == "compiler" and sys.platform == "darwin":
        return "Install Apple's command line tools with: xcode-select --install"
    if need == "compiler" and sys.platform == "win32":
        return "Install the Visual Studio Build Tools with the workload 'Desktop development with C++'."
    command = install_command(need, manager)
    return f"Install it with: {command}" if command else "Install it with your system's package manager."


def _apt_install(packages: Iterable[str]) -> None:
    _apt_update()
    # What is there already stays at its version: an upgrade is the business of whoever keeps this machine.
    _run_apt([*INSTALL_COMMANDS["apt-get"].split(), "-qq", "-o", "Dpkg::Use-Pty=0", "--no-upgrade", *packages])


@functools.cache
def _apt_update() -> None:
    # A fresh image ships no package lists, and old lists name versions that the mirrors no longer have.
    _run_apt(["apt-get", "update", "-qq"])


def _run_apt(command: list[str]) -> None:
    # stdout goes to stderr: the caller's stdout belongs to the app or to pytest.
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, stdout=sys.stderr, check=False)
    if done.returncode:
        raise SetupRefused(f"This command failed: {' '.join(command)}", "Read its message above, then try again.")


def require_venv_module() -> None:
    """Make sure that this Python can make an environment with pip in it."""
    try:
        import ensurepip  # noqa: F401, PLC0415 - Debian packages it apart from Python
    except ImportError:
        provide("venv", "This Python cannot make environments: its module `ensurepip` is missing.")


def require_compiler() -> None:
    """Make sure that a C and a C++ compiler are here."""
    if sys.platform == "win32":
        return  # Visual Studio is not on PATH; CMake finds it, or names it in its own message
    c = os.environ.get("CC") or shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    cxx = os.environ.get("CXX") or shutil.which("c++") or shutil.which("g++") or shutil.which("clang++")
    if not (c and cxx):
        provide("compiler", "No C and C++ compiler was found, and llama.cpp is compiled on this machine.")


def require_qt_libraries(site_packages: Path) -> None:
    """Make sure that every system library the Qt wheels link to is here."""
    if not sys.platform.startswith("linux"):
        return  # elsewhere the wheels carry everything
    missing = missing_libraries(site_packages / "PySide6" / name for name in QT_LIBRARIES)
    if missing:
        provide("qt", f"Qt needs system libraries that are missing: {', '.join(missing)}.")


def missing_libraries(libraries: Iterable[Path]) -> list[str]:
    """Return the shared libraries that the given ones link to and the loader cannot find."""
    if not shutil.which("ldd"):
        return []  # no glibc loader: nothing to ask, Qt itself will say what it misses
    present = [str(path) for path in libraries if path.exists()]
    answer = subprocess.run(["ldd", *present], capture_output=True, text=True, check=False) if present else None
    return libraries_not_found(answer.stdout) if answer else []


def libraries_not_found(ldd_output: str) -> list[str]:
    """Return the names that ldd reports as not found."""
    return sorted(set(re.findall(r"^\s*(\S+) => not found", ldd_output, flags=re.MULTILINE)))


def require_fonts(folders: Iterable[str] = FONT_FOLDERS) -> None:
    """Make sure that there is a font: without one every letter is an empty box."""
    if sys.platform.startswith("linux") and not has_fonts(Path(folder).expanduser() for folder in folders):
        provide("fonts", "This system has no fonts.")


def has_fonts(folders: Iterable[Path]) -> bool:
    """Tell whether any of these folders holds a scalable font."""
    return any(path.suffix.lower() in {".ttf", ".otf", ".ttc"} for folder in folders for path in folder.rglob("*"))


def offer_virtual_screen() -> None:
    """Provide what the stories that run a real window need; without it those stories are skipped."""
    missing = [program for program in VIRTUAL_SCREEN if not shutil.which(program)]
    if not (missing and sys.platform.startswith("linux")):
        return
    try:
        provide("xvfb", f"These programs are missing: {', '.join(missing)}.")
    except SetupRefused as refusal:
        announce(f"{refusal.title} Tests that run a real window will be skipped. {refusal.advice}")
