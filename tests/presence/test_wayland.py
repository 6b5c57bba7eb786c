"""What compositors tell, from a fake that speaks the protocol."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from compositor import EXT, KDE, Compositor

from core.presence import wayland
from core.presence.presence import this_machine
from core.presence.wayland import IDLE_MS, Wayland


class Clock:
    now_s = 1000.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="ga-") as folder:  # the names of sockets must be short
        yield Path(folder)


@pytest.fixture
def present(folder: Path) -> Iterator[Callable[..., Compositor]]:
    made: list[Compositor] = []

    def make(*interfaces: str) -> Compositor:
        made.append(Compositor(folder / "wayland-0", *interfaces))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.mark.parametrize(
    ("interface", "wish"), [(EXT, (1, 6, IDLE_MS, 4)), (KDE, (0, 6, 4, IDLE_MS))], ids=["ext", "kde"]
)
def test_idleness_counts_from_when_it_was_told(
    present: Callable[..., Compositor], folder: Path, interface: str, wish: tuple[int, ...]
) -> None:
    compositor, clock = present("wl_compositor", "wl_seat", interface), Clock()
    session = Wayland(folder / "wayland-0", clock)
    assert compositor.is_asked.wait(60)
    assert (compositor.wishes, [number for number, _ in compositor.bound]) == ([wish], [2, 3])
    assert session.idle_s() is None  # nobody can know yet
    clock.now_s += 11
    assert session.idle_s() == 0.0
    compositor.tell(0)
    assert session.idle_s() == 5.0
    clock.now_s += 100
    assert session.idle_s() == 105.0
    compositor.tell(1)
    assert session.idle_s() == 0.0
    assert session.is_full_screen() is None
    session.close()


@pytest.mark.parametrize("interfaces", [(), ("wl_seat",), (EXT,)])
def test_a_compositor_that_does_not_tell_is_none(
    present: Callable[..., Compositor], folder: Path, interfaces: tuple[str, ...]
) -> None:
    present(*interfaces)
    with pytest.raises(OSError, match="does not tell"):
        Wayland(folder / "wayland-0")


def test_one_that_refuses_or_goes_ends_nothing(present: Callable[..., Compositor], folder: Path) -> None:
    compositor = present("wl_seat", EXT)
    session = Wayland(folder / "wayland-0")
    assert compositor.is_asked.wait(60)
    compositor.refuse()
    with pytest.raises(OSError, match="refuses"):
        session.idle_s()
    session.close()


def test_one_that_hangs_holds_nobody_up(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wayland, "ANSWER_S", 0.01)
    monkeypatch.setattr(Compositor, "_answer", lambda *_: None)
    compositor = Compositor(folder / "wayland-0")
    with pytest.raises(TimeoutError):
        Wayland(folder / "wayland-0")
    compositor.close()


def test_it_is_asked_in_a_session_of_wayland(present: Callable[..., Compositor], folder: Path) -> None:
    compositor = present("wl_seat", EXT)
    nowhere = {"DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nonexistent/bus"}
    presence = this_machine("linux", nowhere | {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(folder)})
    assert presence.idle_s() is None
    assert compositor.is_asked.wait(60)
    compositor.tell(0)
    assert presence.idle_s() >= IDLE_MS / 1000
    presence.close()
