"""Set up and run Guardian Angel from its source tree: `python3 packaging/bootstrap.py run`.

Needs nothing but Python itself. Every verb first makes sure that the set-up is complete, and does nothing for that
when a stamp says it is.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python must get as far as this line to hear why
    sys.exit(
        "Guardian Angel needs Python 3.11 or later, and this is {}.{}.\n"
        "Install a newer one and name it, for example: make run PYTHON=python3.12".format(*sys.version_info[:2])
    )

import contextlib
import errno
import hashlib
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import default_model
import llama_wheel
import system_packages
from places import CONSTRAINTS, MODELS, ROOT, VENV, cache_folder, pinned_version, venv_python
from terminal import SetupRefused, announce

PROJECT = ROOT / "pyproject.toml"
LOCK_POLL_S = 0.5
INTERRUPTED_STATUS = 130
UNDER_WAY = "installation-under-way"

# What the tests see beside the caller's environment. Qt draws into memory unless a screen is named; the model hub is
# never asked; and OpenMP threads spin only briefly while they wait, because two programs that spin starve each other.
TEST_ENVIRONMENT = {"QT_QPA_PLATFORM": "offscreen", "HF_HUB_OFFLINE": "1", "GOMP_SPINCOUNT": "2000"}

# The tests run in two processes, each with its share of the processors (tests/conftest.py). More would need more memory
# than many machines have: some tests train. What hands out the tests takes the long ones first.
PARALLEL = ["-n", "2", "--no-loadscope-reorder"]
ALONE = ["-n", "0", "--timeout=0", "-o", "faulthandler_timeout=0", "-s"]  # as long as it takes, and nothing beside it


# --- is the set-up complete? ---------------------------------------------------------------------------------------


def stamp_digest(inputs: list[Path], facts: list[str]) -> str:
    """Return a digest that changes when any of these files or facts does."""
    digest = hashlib.sha256()
    for part in [path.read_bytes() for path in inputs] + [fact.encode() for fact in facts]:
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest()


def expected_stamp(dev: bool) -> str:
    """Return what the stamp of a complete set-up says here and now."""
    inputs = [CONSTRAINTS, PROJECT, MODELS, *sorted((ROOT / "packaging").glob("*.py"))]
    wheel = llama_wheel.wheel_folder(llama_wheel.arguments_here())
    return stamp_digest(inputs, [sys.version, str(ROOT), wheel.name, "dev" if dev else "run"])


def stamp_file(dev: bool) -> Path:
    """Return the file that says the set-up for running, or for development, is complete."""
    return VENV / ("complete-dev" if dev else "complete-run")


def is_complete(dev: bool) -> bool:
    """Tell whether nothing is left to do."""
    stamp = stamp_file(dev)
    written = stamp.read_text(encoding="utf-8") if stamp.is_file() else ""
    return written == expected_stamp(dev) and venv_python().exists() and default_model.read_default().is_here


# --- the set-up ----------------------------------------------------------------------------------------------------


def set_up(dev: bool) -> None:
    """Bring everything into place; each step keeps what an interrupted run before it had finished."""
    if is_complete(dev):
        return
    with sole_set_up():
        if is_complete(dev):
            return  # the run we waited for did it
        started = time.monotonic()
        make_environment()
        install_packages(dev)
        require_system(dev)
        default_model.provide_default(venv_python())
        # Last of all, and for `run` too when all of `dev` is there: the stamp is the promise that nothing is missing.
        for kind in (False, True) if dev else (False,):
            stamp_file(kind).write_text(expected_stamp(kind), encoding="utf-8")
        announce(f"The set-up is complete after {time.monotonic() - started:.0f} s.")


@contextlib.contextmanager
def sole_set_up() -> Iterator[None]:
    """Hold the lock that keeps two set-ups of one person from writing the same environment or cache at once."""
    path = cache_folder() / "setup.lock"
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a+b") as stream:
        if not try_lock(stream.fileno()):
            announce("Another set-up is running. Waiting for it to end.")
            while not try_lock(stream.fileno()):
                time.sleep(LOCK_POLL_S)
        yield  # closing the file releases the lock, and so does the death of this process


def try_lock(descriptor: int) -> bool:
    """Lock a file without waiting, and tell whether that worked."""
    try:
        if os.name == "nt":
            import msvcrt  # noqa: PLC0415 - exists on Windows only

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - exists elsewhere only

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def make_environment() -> None:
    """Make .venv, or make it anew when it belongs to another Python or was moved here from elsewhere."""
    for stamp in (stamp_file(True), stamp_file(False)):
        stamp.unlink(missing_ok=True)
    if venv_is_ours(VENV):
        return
    system_packages.require_venv_module()
    announce(f"Making an environment for Python {sys.version_info.major}.{sys.version_info.minor} in .venv.")
    shutil.rmtree(VENV, ignore_errors=True)
    if subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=False).returncode:
        shutil.rmtree(VENV, ignore_errors=True)
        raise SetupRefused("The environment could not be made.", "Read the message above, then try again.")


def venv_is_ours(venv: Path) -> bool:
    """Tell whether an environment was finished, in this very place, by a Python of this version."""
    settings = venv / "pyvenv.cfg"
    has_pip = any(venv.glob("[Ll]ib*/**/site-packages/pip"))
    if not (settings.is_file() and venv_python(venv).exists() and has_pip) or (venv / UNDER_WAY).exists():
        return False
    text = settings.read_text(encoding="utf-8")
    # The scripts in it name their interpreter by absolute path, so a moved environment is a broken one.
    return f"version = {sys.version_info.major}.{sys.version_info.minor}." in text and str(venv) in text


def install_packages(dev: bool) -> None:
    """Install the pinned packages, with llama.cpp from our own wheel."""
    constrained = ["install", "--constraint", str(CONSTRAINTS)]
    # First pip itself: build and group options differ between the versions that systems ship.
    run_pip([*constrained, f"pip=={pinned_version('pip')}"])
    wheel = llama_wheel.provide_wheel(venv_python())
    announce("Installing the packages. The first time this takes a minute or more.")
    # Forced, because pip sees no difference between two builds of one version.
    run_pip(["install", "--no-deps", "--force-reinstall", str(wheel)])
    build = ["--build-constraint", str(CONSTRAINTS)]
    run_pip([*constrained, *build, "--editable", str(ROOT), *(["--group", f"{PROJECT}:dev"] if dev else [])])
    llama_wheel.require_working(venv_python())


def run_pip(arguments: list[str]) -> None:
    """Run pip of the environment; it obeys whatever configuration this person has."""
    quiet = [] if sys.stderr.isatty() else ["--quiet"]
    command = [str(venv_python()), "-m", "pip", "--disable-pip-version-check", *quiet, *arguments]
    # A pip that was killed can leave half a package which it then takes for a whole one, so the mark outlives that.
    mark = VENV / UNDER_WAY
    mark.touch()
    status = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=sys.stderr, check=False).returncode
    mark.unlink()
    if status:
        raise SetupRefused(
            "A package could not be installed.",
            "Read pip's message above. Check the network and run the same command again; what is done is kept.",
        )


def require_system(dev: bool) -> None:
    """Make sure that the system has what Qt needs, and for tests a virtual screen."""
    system_packages.require_fonts()
    for site_packages in VENV.glob("lib*/python*/site-packages"):
        system_packages.require_qt_libraries(site_packages)
    if dev:
        system_packages.offer_virtual_screen()


# --- verbs ---------------------------------------------------------------------------------------------------------


def setup(arguments: list[str]) -> int:
    """Set up and stop there; --dev adds the tools for development."""
    if arguments not in ([], ["--dev"]):
        raise SetupRefused(f"Unknown arguments: {' '.join(arguments)}", "`setup` knows one option: --dev")
    set_up(dev=bool(arguments))
    return 0


def run(arguments: list[str]) -> int:
    """Start the app."""
    set_up(dev=False)
    return become(["desktop.application", *arguments], dict(os.environ))


def test(arguments: list[str]) -> int:
    """Run the tests; arguments go to pytest, and `-n 0` keeps them in one process."""
    set_up(dev=True)
    os.chdir(ROOT)
    return become(["pytest", *PARALLEL, *arguments], {**TEST_ENVIRONMENT, **os.environ})


def bench(arguments: list[str]) -> int:
    """Run the benchmarks."""
    return test([*ALONE, "-m", "bench", *arguments])


def soak(arguments: list[str]) -> int:
    """Run the tests that take hours."""
    return test([*ALONE, "-m", "soak", *arguments])


def lint(_arguments: list[str]) -> int:
    """Check style, formatting and which module may import which."""
    set_up(dev=True)
    return run_tools([["ruff", "check"], ["ruff", "format", "--check"], ["lint-imports"]])


def types(_arguments: list[str]) -> int:
    """Check the types of core."""
    set_up(dev=True)
    return run_tools([["mypy", "--strict", "core"]])


def translations(arguments: list[str]) -> int:
    """Bring the translations up to the texts of the code."""
    set_up(dev=True)
    command = [venv_python(), ROOT / "packaging" / "translations.py", *(arguments or ["update"])]
    return subprocess.run(command, check=False).returncode


VERBS: dict[str, Callable[[list[str]], int]] = {
    verb.__name__: verb for verb in (setup, run, test, bench, soak, lint, types, translations)
}


def run_tools(commands: list[list[str]]) -> int:
    """Run every tool, so that one report names all that is wrong, and fail if one failed."""
    folder = venv_python().parent
    statuses = [subprocess.run([folder / name, *rest], cwd=ROOT, check=False).returncode for name, *rest in commands]
    return max(map(abs, statuses))


def become(module_and_arguments: list[str], environment: dict[str, str]) -> int:
    """Turn this process into a Python module of the environment, so that signals and exit status are its own."""
    # -P: a folder named `core` where the person happens to stand must not be taken for ours.
    command = [str(venv_python()), "-P", "-m", *module_and_arguments]
    if os.name == "nt":
        return subprocess.run(command, env=environment, check=False).returncode  # exec there returns to the shell early
    os.execve(command[0], command, environment)  # noqa: S606 - no shell is wanted


def main(arguments: list[str]) -> int:
    """Carry out one verb and return the exit status."""
    verb = VERBS.get(arguments[0]) if arguments else None
    if verb is None:
        announce("Usage: python3 packaging/bootstrap.py VERB [ARGUMENTS]\n")
        for name, known in VERBS.items():
            announce(f"  {name:12} {known.__doc__}")
        return 2
    try:
        return verb(arguments[1:])
    except SetupRefused as refusal:
        announce(f"\n{refusal.title}\n{refusal.advice}")
    except OSError as error:
        if error.errno not in {errno.ENOSPC, errno.EACCES, errno.EROFS}:
            raise
        announce(f"\nA file could not be written: {error}\nMake room or give access, and run the same command again.")
    except KeyboardInterrupt:
        announce("\nInterrupted. Run the same command again to go on where this stopped.")
        return INTERRUPTED_STATUS
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
