"""The desktop's portals: requests that a person may be asked about, and that are answered by a signal."""

import secrets
from collections.abc import Callable, Mapping
from typing import Any

from core.paths import APP
from desktop.native.bus import Body, Bus, Place

SERVICE, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_REQUEST = "org.freedesktop.portal.Request"
_REGISTRY = Place(SERVICE, PATH, "org.freedesktop.host.portal.Registry")
Results = Mapping[str, Any]
Then = Callable[[Results | None], object]


def portal(name: str) -> Place:
    """Return one interface of the portals."""
    return Place(SERVICE, PATH, f"org.freedesktop.portal.{name}")


def token() -> str:
    """Return a name for one request."""
    return f"guardian_{secrets.token_hex(8)}"


def introduce(bus: Bus) -> None:
    """Tell the portals which program this is; those that do not want to know answer with an error that is no matter."""
    bus.call(_REGISTRY, "Register", "sa{sv}", (APP, {}))


def request(bus: Bus, place: Place, method: str, signature: str, arguments: Body, options: Results, then: Then) -> None:
    """Call a method whose last argument is options; `then` gets the results, None if it failed or was refused."""
    name, is_told = token(), False
    sender = bus.name.removeprefix(":").replace(".", "_")
    answer = Place(SERVICE, f"{PATH}/request/{sender}/{name}", _REQUEST)

    def tell(results: Results | None) -> None:
        nonlocal is_told
        if not is_told:
            is_told = True
            then(results)

    def on_response(body: Body) -> None:
        code, results = body
        tell({key: value for key, (_, value) in results.items()} if code == 0 else None)

    def on_called(body: Body | None) -> None:
        if body is None:
            tell(None)
        elif body[0] != answer.path:  # portals from before 2017 chose the name themselves
            bus.hear(answer._replace(path=body[0]), "Response", on_response)

    bus.hear(answer, "Response", on_response)
    told = {**options, "handle_token": ("s", name)}
    bus.call(place, method, f"{signature}a{{sv}}", (*arguments, told), on_called)
