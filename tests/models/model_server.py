"""A real web server on this machine that carries files and misbehaves as it is told."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Carried:
    """One file; `cuts` are how many bytes of each coming answer are sent before the connection breaks."""

    data: bytes
    etag: str = '"one"'
    cuts: list[int] = field(default_factory=list)
    has_ranges: bool = True
    status: int = 200
    location: str = ""
    announces_length: bool = True


class ModelServer(ThreadingHTTPServer):
    """Serve files by path, and remember what was asked for."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.files: dict[str, Carried] = {}
        self.requests: list[tuple[str, dict[str, str]]] = []
        self.origin = f"http://127.0.0.1:{self.server_address[1]}"

    @property
    def ranges(self) -> list[str]:
        """The Range header of each request, empty for a whole file."""
        return [headers.get("range", "") for _, headers in self.requests]

    def index(self, package: str, files: list[dict[str, object]]) -> None:
        """Carry a page of a package index."""
        self.files[f"/simple/{package}/"] = Carried(json.dumps({"files": files}).encode())

    def handle_error(self, *_: object) -> None:
        """Say nothing of clients that leave in the middle: the tests are about them."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: ModelServer

    def do_GET(self) -> None:
        self.server.requests.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
        found = self.server.files.get(self.path, Carried(b"", status=404))
        if found.location:
            self._answer(302, {"Location": found.location, "Set-Cookie": "who=you; Path=/"}, b"")
        elif found.status != 200:
            self._answer(found.status, {}, b"")
        else:
            self._send(found)

    def _send(self, found: Carried) -> None:
        start, total = self._start(found), len(found.data)
        cut = found.cuts.pop(0) if found.cuts else None
        headers = {"ETag": found.etag} if found.etag else {}
        if start is not None and start >= total:
            self._answer(416, {"Content-Range": f"bytes */{total}"}, b"")
            return
        if start is not None:
            headers["Content-Range"] = f"bytes {start}-{total - 1}/{total}"
        if not found.announces_length:
            headers["Connection"] = "close"
        self._answer(200 if start is None else 206, headers, found.data[start or 0 :], cut)

    def _start(self, found: Carried) -> int | None:
        wanted = self.headers.get("Range", "")
        condition = self.headers.get("If-Range")
        if not found.has_ranges or not wanted or (condition is not None and condition != found.etag):
            return None
        return int(wanted.removeprefix("bytes=").rstrip("-"))

    def _answer(self, status: int, headers: dict[str, str], body: bytes, cut: int | None = None) -> None:
        self.send_response(status)
        if "Connection" not in headers:
            headers["Content-Length"] = str(len(body))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body if cut is None else body[:cut])
        self.wfile.flush()
        self.close_connection = cut is not None or "Connection" in headers

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def model_server() -> Iterator[ModelServer]:
    server = ModelServer()
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
