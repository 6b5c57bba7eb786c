"""Build llama-cpp-python once for this machine and keep the wheel."""

import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from places import CONSTRAINTS, cache_folder, pinned_version
from system_packages import require_compiler
from terminal import SetupRefused, announce

PACKAGE = "llama-cpp-python"

# llama.cpp turns these on for x86 unless told otherwise; on the left what Linux calls them. A program compiled for an
# instruction that the CPU lacks dies of SIGILL, so each one missing is turned off by name.
X86_FEATURES = {"avx": "AVX", "avx2": "AVX2", "fma": "FMA", "f16c": "F16C", "bmi2": "BMI2"}

# Image and sound decoders, and TLS for downloads, are parts of llama.cpp that nothing here calls: not compiling them
# saves a fifth of the time, and code that is not there cannot be fed a hostile file.
NEVER_USED = ("-DLLAVA_BUILD=OFF", "-DLLAMA_OPENSSL=OFF")


def cpu_features(cpuinfo: str) -> frozenset[str] | None:
    """Return the features the first processor in /proc/cpuinfo reports, or None where it reports none."""
    for line in cpuinfo.splitlines():
        name, _, value = line.partition(":")
        if name.strip() == "flags":
            return frozenset(value.split())
    return None


def cmake_arguments(machine: str, features: frozenset[str] | None, chosen: str = "") -> list[str]:
    """Return CMake's arguments for this kind of machine; what the person chose in CMAKE_ARGS comes last and wins."""
    arguments = list(NEVER_USED)
    if machine.lower() in {"x86_64", "amd64"}:
        # A native build on a CPU that reports AMX dies of SIGSEGV at the first evaluation (`ldtilecfg` in
        # `ggml_backend_amx_mul_mat`), so the target is plain AVX2. ARM has no such trouble and gains from native.
        arguments.append("-DGGML_NATIVE=OFF")
        if features is not None:
            arguments += [f"-DGGML_{option}=OFF" for name, option in X86_FEATURES.items() if name not in features]
    return arguments + chosen.split()


def arguments_here() -> list[str]:
    """Return CMake's arguments for the machine this runs on."""
    cpuinfo = Path("/proc/cpuinfo")
    features = cpu_features(cpuinfo.read_text(encoding="utf-8", errors="replace")) if cpuinfo.exists() else None
    return cmake_arguments(platform.machine(), features, os.environ.get("CMAKE_ARGS", ""))


def wheel_folder(arguments: list[str]) -> Path:
    """Return where the wheel built with these arguments is kept.

    pip has a cache of its own, but it does not know what CMAKE_ARGS a wheel was built with: a native build made for
    some other program would be picked up and crash. The name of our folder is a digest of all that matters; the Python
    version does not, since the library is plain C called through ctypes.
    """
    facts = [pinned_version(PACKAGE), arguments, sysconfig.get_platform()]
    digest = hashlib.sha256(json.dumps(facts).encode()).hexdigest()
    return cache_folder() / "wheels" / digest[:16]


def provide_wheel(python: Path) -> Path:
    """Return the wheel for this machine, compiling it first if that was never done."""
    arguments = arguments_here()
    folder = wheel_folder(arguments)
    kept = sorted(folder.glob("*.whl"))
    if kept:
        return kept[0]
    require_compiler()
    announce("Compiling llama.cpp for this machine. This takes about 5 minutes on two cores and is done only once.")
    return _compile(python, arguments, folder)


def _compile(python: Path, arguments: list[str], folder: Path) -> Path:
    # The folder gets its name only when the wheel in it is whole: a build that was interrupted leaves no wheel behind.
    unfinished = folder.with_suffix(".unfinished")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(parents=True)
    command = [str(python), "-m", "pip", "wheel", "--no-deps", "--no-cache-dir", "--no-binary", PACKAGE]
    command += ["--build-constraint", str(CONSTRAINTS), "--wheel-dir", str(unfinished)]
    command += [f"{PACKAGE}=={pinned_version(PACKAGE)}"]
    environment = {**os.environ, "CMAKE_ARGS": " ".join(arguments)}
    if subprocess.run(command, env=environment, stdout=sys.stderr, check=False).returncode:
        raise SetupRefused(
            "llama.cpp could not be compiled.",
            "Read the message above. The source comes from the Python package index, so a network is needed once.",
        )
    shutil.rmtree(folder, ignore_errors=True)
    unfinished.replace(folder)
    return next(folder.glob("*.whl"))


def require_working(python: Path) -> None:
    """Make sure that the library loads on this CPU, in a child that may crash alone."""
    probe = [str(python), "-c", "import llama_cpp; llama_cpp.llama_print_system_info()"]
    done = subprocess.run(probe, capture_output=True, text=True, check=False)
    if done.returncode:
        last = (done.stderr.strip().splitlines() or [f"exit status {done.returncode}"])[-1]
        raise SetupRefused(
            f"llama.cpp does not load on this machine: {last}",
            f"Delete {wheel_folder(arguments_here())} and run the set-up again, which compiles it anew.",
        )
