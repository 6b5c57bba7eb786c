"""What this machine has for a model: memory, processors, graphics cards; each reading optional and with a reason."""

import platform
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import psutil

from core.lazily import lazily
from core.workers.vitals import processors

if TYPE_CHECKING:
    import pynvml
else:
    pynvml = lazily("pynvml")

_DRM = Path("/sys/class/drm")
_VENDORS = {"0x1002": "AMD", "0x8086": "Intel", "0x10de": "NVIDIA"}


@dataclass(frozen=True)
class Gpu:
    """A graphics card; memory in bytes, `free_bytes` None where the system does not tell."""

    name: str
    total_bytes: int
    free_bytes: int | None


@dataclass(frozen=True)
class Machine:
    """What was found; None and a line in `missing` where something could not be read."""

    processor: str
    cores: int
    ram_bytes: int | None
    available_bytes: int | None
    gpus: tuple[Gpu, ...]
    missing: tuple[str, ...] = ()


@dataclass
class _Found:
    missing: list[str] = field(default_factory=list)

    def memory(self) -> tuple[int | None, int | None]:
        try:
            memory = psutil.virtual_memory()
        except (OSError, RuntimeError) as error:  # psutil, where the system does not say it or hides it
            self.missing.append(f"The memory could not be read ({type(error).__name__}).")
            return None, None
        return _within_limit(memory.total), _within_limit(memory.available)

    def gpus(self, sources: tuple[tuple[str, Callable[[], list[Gpu]]], ...]) -> tuple[Gpu, ...]:
        gpus: list[Gpu] = []
        for name, read in sources:
            try:
                gpus += read()
            except (OSError, ValueError, pynvml.NVMLError) as error:
                self.missing.append(f"{name} could not be asked for graphics cards: {_reason(error)}.")
        return tuple(gpus)


def this_machine() -> Machine:
    """Read what there is. Never raises: what cannot be read is named in `missing`."""
    found = _Found()
    total, available = found.memory()
    gpus = found.gpus((("The NVIDIA driver", _nvidia_cards), ("The kernel", lambda: drm_cards(_DRM))))
    cores = processors()
    return Machine(_processor(), cores, total, available, gpus, tuple(found.missing))


def drm_cards(folder: Path) -> list[Gpu]:
    """Read the cards whose Linux driver tells their memory in sysfs: those of AMD, and of Intel where it has its own.

    Those of NVIDIA are left to its driver, which knows more.
    """
    cards: list[Gpu] = []
    for total in sorted(folder.glob("card[0-9]*/device/mem_info_vram_total")):
        device = total.parent
        vendor = (device / "vendor").read_text(encoding="ascii").strip()
        if vendor == "0x10de":
            continue
        size = int(total.read_text(encoding="ascii"))
        used_path = device / "mem_info_vram_used"
        free = size - int(used_path.read_text(encoding="ascii")) if used_path.is_file() else None
        cards.append(Gpu(f"{_VENDORS.get(vendor, vendor)} graphics ({device.parent.name})", size, free))
    return cards


def _nvidia_cards() -> list[Gpu]:
    try:
        pynvml.nvmlInit()
    except (pynvml.NVMLError_LibraryNotFound, pynvml.NVMLError_DriverNotLoaded):
        return []  # no driver, no card
    try:
        handles = [pynvml.nvmlDeviceGetHandleByIndex(index) for index in range(pynvml.nvmlDeviceGetCount())]
        cards = [(pynvml.nvmlDeviceGetName(handle), pynvml.nvmlDeviceGetMemoryInfo(handle)) for handle in handles]
    finally:
        pynvml.nvmlShutdown()
    return [Gpu(str(name), int(memory.total), int(memory.free)) for name, memory in cards]


def _within_limit(size: int) -> int:
    """Return a size of memory, or what a control group of Linux allows this process where that is less."""
    try:
        limit = int(Path("/sys/fs/cgroup/memory.max").read_text(encoding="ascii"))
    except (OSError, ValueError):  # no such file elsewhere; `max` where nothing is limited
        return size
    return min(size, limit)


def _processor() -> str:
    if sys.platform == "linux":
        try:
            for line in Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines():
                if line.startswith(("model name", "Model")):
                    return line.partition(":")[2].strip()
        except OSError:
            return platform.machine()
    return platform.processor() or platform.machine()


def _reason(error: Exception) -> str:
    return str(error) if isinstance(error, pynvml.NVMLError) else type(error).__name__
