"""What is read of this machine, and what happens where it cannot be read."""

import os
from pathlib import Path

import psutil
import pynvml
import pytest

from core.models import machine as machine_module
from core.models.machine import Gpu, drm_cards, this_machine


def write(folder: Path, **files: str) -> None:
    folder.mkdir(parents=True)
    for name, text in files.items():
        (folder / name).write_text(text + "\n")


def test_this_machine_is_described() -> None:
    found = this_machine()
    assert found.processor
    assert 1 <= found.cores <= (os.cpu_count() or 1)
    assert found.ram_bytes is not None
    assert found.available_bytes is not None
    assert 2**28 < found.available_bytes <= found.ram_bytes


def test_cards_are_read_from_the_kernel(tmp_path: Path) -> None:
    write(tmp_path / "card0" / "device", vendor="0x1002", mem_info_vram_total="8000", mem_info_vram_used="1000")
    write(tmp_path / "card1" / "device", vendor="0x8086", mem_info_vram_total="4000")
    write(tmp_path / "card2" / "device", vendor="0x10de", mem_info_vram_total="9000")
    write(tmp_path / "card3" / "device", vendor="0x8086")
    assert drm_cards(tmp_path) == [
        Gpu("AMD graphics (card0)", 8000, 7000),
        Gpu("Intel graphics (card1)", 4000, None),
    ]


def test_what_cannot_be_read_is_said_and_nothing_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "card0" / "device", vendor="0x1002", mem_info_vram_total="much")

    def broken() -> None:
        raise OSError("no memory today")

    monkeypatch.setattr(psutil, "virtual_memory", broken)
    monkeypatch.setattr(machine_module, "_DRM", tmp_path)
    found = this_machine()
    assert (found.ram_bytes, found.available_bytes, found.gpus) == (None, None, ())
    assert found.missing == (
        "The memory could not be read (OSError).",
        "The kernel could not be asked for graphics cards: ValueError.",
    )


def test_a_driver_that_fails_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise pynvml.NVMLError(pynvml.NVML_ERROR_LIB_RM_VERSION_MISMATCH)

    monkeypatch.setattr(pynvml, "nvmlInit", broken)
    assert any(one.startswith("The NVIDIA driver could not be asked") for one in this_machine().missing)
