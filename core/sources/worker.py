"""The importer worker: reads one source that may hold anything, in a process that can do nothing else.

It has no network, may read the source and write nothing (where the system can enforce it), and holds no key.
"""

import os
import sys
import time
from collections import Counter
from pathlib import Path

from msgspec.structs import replace

from core.sources.git_dates import find_git_folder
from core.sources.messages import Found, ProblemFound, Read, ReadingFinished, Recognised
from core.sources.protocol import Options, Problem, Record
from core.sources.registry import choose
from core.workers.child import Channel, run
from core.workers.landlock import read_only
from core.workers.protocol import Codec

MEMORY_BYTES = 2 * 2**30
BATCH_RECORDS = 64
BATCH_CHARACTERS = 256 * 1024
_MOST_AUTHORS = 200


def serve(channel: Channel) -> None:
    """Carry out the one Read command."""
    # Landlock binds only this thread and those started later, so the command is read before the channel's thread is.
    line = sys.stdin.buffer.readline()
    if not line:
        return
    command: Read = Codec(Read).decode(line)
    path = Path(os.fsdecode(command.path))
    _confine(path)
    channel.start()
    _read(channel, path, command)


def _confine(path: Path) -> None:
    if hasattr(time, "tzset"):
        time.tzset()
    git_folder = find_git_folder(path)
    read_only([path, *([git_folder] if git_folder else [])])


def _read(channel: Channel, path: Path, command: Read) -> None:
    importer = choose(path, command.source)
    channel.emit(Recognised(importer.name))
    outbox = _Outbox(channel, command.is_dry_run)
    for one in importer.read(path, Options(me=command.me)):
        if channel.app_is_gone.is_set():
            return
        if isinstance(one, Problem):
            outbox.report(one)
        else:
            outbox.add(one)
    outbox.finish(importer.name)


class _Outbox:
    """Gather records into batches, and count."""

    def __init__(self, channel: Channel, is_dry_run: bool) -> None:
        self._channel = channel
        self._is_dry_run = is_dry_run
        self._batch: list[Record] = []
        self._characters = self._found = self._failed = 0
        self._by_origin: Counter[str] = Counter()
        self._by_author: Counter[str] = Counter()

    def add(self, record: Record) -> None:
        self._found += 1
        self._by_origin[record.origin.value] += 1
        if record.author:
            self._by_author[record.author] += 1
        self._batch.append(replace(record, text="") if self._is_dry_run else record)
        self._characters += len(record.text)
        if len(self._batch) >= BATCH_RECORDS or self._characters >= BATCH_CHARACTERS:
            self._flush()

    def report(self, problem: Problem) -> None:
        self._failed += not problem.is_imported
        self._flush()
        self._channel.emit(ProblemFound(problem))

    def finish(self, source: str) -> None:
        self._flush()
        authors = dict(self._by_author.most_common(_MOST_AUTHORS))
        self._channel.emit(ReadingFinished(source, self._found, self._failed, dict(self._by_origin), authors))

    def _flush(self) -> None:
        if self._batch:
            self._channel.emit(Found(tuple(self._batch)))
        self._batch, self._characters = [], 0


if __name__ == "__main__":
    run(Read, serve, MEMORY_BYTES)
