"""The witness: beside the log, and outside its database, what the newest acknowledged entry was.

A flipped bit in the write-ahead log makes SQLite drop everything after it without a word, and a file put back to
yesterday looks whole to every check of the database itself. `log.head` holds two slots of 512 bytes, each with seq,
time and hash of an entry and an HMAC, so that neither goes unseen. Only one of the slots is ever waiting for the disk:
whatever a power cut does to it, the other one is whole.
"""

import hmac
import os
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from core.files import locked, replace_file
from core.log.chain import GENESIS
from core.vault.keys import derive

SYNC_INTERVAL_S = 1.0
_SLOT_BYTES = 512
_SLOTS = 2
_MAGIC = b"GAHEAD01"
_FIELDS = struct.Struct(">8sQq32s")
_HMAC_BYTES = 32
_SIGNED_BYTES = _SLOT_BYTES - _HMAC_BYTES


@dataclass(frozen=True)
class Head:
    """The newest entry that a witness knows of; seq 0 for an empty log."""

    seq: int
    time_utc_ns: int
    hash: bytes


EMPTY = Head(0, 0, GENESIS)


@dataclass(frozen=True)
class Reading:
    """What a witness file says: its newest whole slot, and what is wrong with the file.

    `problem` is empty if nothing is wrong. `head` is None if no slot is whole.
    """

    head: Head | None
    problem: str


class Witness:
    """The witness file of one log. Safe to use from any thread and from several processes at once."""

    def __init__(self, path: Path, log_key: bytes) -> None:
        self._path = path
        self._key = derive(log_key, "witness")
        self._lock = threading.Lock()
        self._wake = threading.Condition(self._lock)
        self._handle: int | None = None
        self._waiting: tuple[int, int] | None = None  # slot and seq that wait for the disk
        self._durable: tuple[int, int] | None = None  # slot and seq that this process brought to the disk
        self._slots: list[bytes] = []  # as this process saw or wrote them last, and the seqs in them
        self._seqs: list[int] = []
        self._is_closed = False
        self._is_asleep = False
        self._syncing: threading.Thread | None = None

    def create(self, head: Head) -> None:
        """Write a new file that knows one head, durably; an earlier one is replaced."""
        replace_file(self._path, self._slot(head) * _SLOTS, "the witness")

    def read(self) -> Reading:
        """Read the file, and say what is wrong with it."""
        try:
            with self._path.open("rb") as file, locked(file.fileno()):
                content = file.read(_SLOTS * _SLOT_BYTES + 1)
        except OSError:
            return Reading(None, "the witness log.head is missing")
        if len(content) != _SLOTS * _SLOT_BYTES:
            return Reading(None, f"the witness log.head has {len(content)} bytes instead of {_SLOTS * _SLOT_BYTES}")
        heads = self._heads(content)
        whole = [head for head in heads if head is not None]
        if not whole:
            return Reading(None, "the witness log.head is damaged or belongs to another vault")
        problem = "" if len(whole) == _SLOTS else f"slot {heads.index(None) + 1} of the witness log.head is damaged"
        return Reading(max(whole, key=lambda head: head.seq), problem)

    @contextmanager
    def advancing(self) -> Iterator[Callable[[Head], None]]:
        """Hold the file while an entry is committed, and yield what notes it afterwards.

        Held by one process at a time, so that whatever is killed, all processes together leave one transaction at most
        that the witness does not know of. What is noted is on disk within a second, or when `sync` returns.
        """
        with self._lock:
            handle = self._open()
            with locked(handle):
                yield lambda head: self._advance(handle, head)
            self._start_syncing()

    def advance(self, head: Head) -> None:
        """Note that an entry was acknowledged."""
        with self.advancing() as note:
            note(head)

    def mend(self, head: Head) -> None:
        """Write a damaged slot anew, in place: another process may have the file open."""
        with self._lock:
            handle = self._open()
            with locked(handle):
                for slot, known in enumerate(self._heads(_read_at(handle, _SLOTS * _SLOT_BYTES))):
                    if known is None:
                        _write_at(handle, self._slot(head), slot * _SLOT_BYTES)
                _sync_data(handle)

    def sync(self) -> None:
        """Bring what was noted to the disk."""
        with self._lock:
            self._sync()

    def close(self) -> None:
        """Bring everything to the disk and let the file go."""
        with self._lock:
            self._sync()
            self._is_closed = True
            self._wake.notify()
        if self._syncing is not None:
            self._syncing.join()
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _open(self) -> int:
        if self._handle is None:
            self._handle = os.open(self._path, os.O_RDWR | getattr(os, "O_BINARY", 0))
        return self._handle

    def _advance(self, handle: int, head: Head) -> None:
        self._look(handle)
        newest = self._seqs.index(max(self._seqs))
        if self._seqs[newest] >= head.seq:
            return  # another process has appended since
        slot = newest
        if self._waiting is None or self._waiting[0] != newest:
            slot = 1 - newest
            if self._durable != (newest, self._seqs[newest]):
                _sync_data(handle)  # written by another process: it must be safe before the other slot is touched
        self._slots[slot], self._seqs[slot] = self._slot(head), head.seq
        _write_at(handle, self._slots[slot], slot * _SLOT_BYTES)
        self._waiting = slot, head.seq

    def _look(self, handle: int) -> None:
        """Read the slots, and authenticate them unless they are what this process saw or wrote last."""
        content = _read_at(handle, _SLOTS * _SLOT_BYTES)
        if content != b"".join(self._slots):
            self._slots = [content[:_SLOT_BYTES], content[_SLOT_BYTES:]]
            self._seqs = [-1 if one is None else one.seq for one in self._heads(content)]

    def _sync(self) -> None:
        if self._waiting is not None and self._handle is not None:
            _sync_data(self._handle)
            self._durable, self._waiting = self._waiting, None

    def _start_syncing(self) -> None:
        if self._waiting is None:
            return
        if self._syncing is None:
            self._syncing = threading.Thread(target=self._sync_each_second, name="witness", daemon=True)
            self._syncing.start()
        elif self._is_asleep:  # waking a thread costs more than all the rest of this
            self._wake.notify()

    def _sync_each_second(self) -> None:
        with self._lock:
            while not self._is_closed:
                if self._waiting is None:
                    self._is_asleep = True
                    self._wake.wait()
                    self._is_asleep = False
                elif not self._wake.wait_for(lambda: self._is_closed, SYNC_INTERVAL_S):
                    self._sync()

    def _slot(self, head: Head) -> bytes:
        fields = _FIELDS.pack(_MAGIC, head.seq, head.time_utc_ns, head.hash)
        signed = fields.ljust(_SIGNED_BYTES, b"\0")
        return signed + hmac.digest(self._key, signed, "sha256")

    def _heads(self, content: bytes) -> list[Head | None]:
        return [self._head(content[start : start + _SLOT_BYTES]) for start in (0, _SLOT_BYTES)]

    def _head(self, slot: bytes) -> Head | None:
        signed, mac = slot[:_SIGNED_BYTES], slot[_SIGNED_BYTES:]
        if not hmac.compare_digest(hmac.digest(self._key, signed, "sha256"), mac):
            return None
        magic, seq, time_utc_ns, digest = _FIELDS.unpack_from(signed)
        return Head(seq, time_utc_ns, digest) if magic == _MAGIC else None


def _read_at(handle: int, count: int) -> bytes:
    os.lseek(handle, 0, os.SEEK_SET)
    return os.read(handle, count)


def _write_at(handle: int, data: bytes, place: int) -> None:
    os.lseek(handle, place, os.SEEK_SET)  # not pwrite: Windows has none
    os.write(handle, data)


_sync_data = getattr(os, "fdatasync", os.fsync)
