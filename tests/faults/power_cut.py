"""Rebuild what a disk may hold after the power failed at any point of a trace.

The model, as hostile as ext4 and xfs allow and in places more so:

* What was written to a file before the last fsync or fdatasync of that file is there. The sync counts from its
  return; when the power fails during it, nothing of it counts.
* Of what was written since, any part may be there, whatever the order: nothing, a prefix, or any subset of the
  writes; and of a write any subset of its 512-byte sectors, the last of them even half. The parts of different files
  have nothing to do with one another. What a file grew by without its data reads as zeros.
* A write that follows a truncation of the same file needs blocks that are given out after it, so it is there only
  with the truncation.
* Names (creation, rename, removal, folders) are kept by a journal in their order: after the last fsync of the folder
  that they stand in, any prefix of them may be there. The sync of a file does not keep its name.
* The `-shm` file of SQLite is shared memory and gone.
"""

import enum
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from recording import Action, Step

SECTOR = 512


class Loss(enum.Enum):
    """Which part of the unsynced writes is on the disk."""

    NONE = "none of the unsynced"
    PREFIX = "a prefix of the unsynced"
    SUBSET = "a subset of the unsynced"
    TORN = "torn sectors of the unsynced"


@dataclass(eq=False)
class _File:
    """What is on the disk for sure, and what was done since."""

    durable: bytearray = field(default_factory=bytearray)
    pending: list[Step] = field(default_factory=list)

    def sync(self) -> None:
        for step in self.pending:
            _apply(self.durable, step)
        self.pending.clear()

    def after(self, loss: Loss, choice: random.Random) -> bytes:
        content = bytearray(self.durable)
        if loss is Loss.PREFIX:
            for step in self.pending[: choice.randint(0, len(self.pending))]:
                _apply(content, step)
        elif loss in (Loss.SUBSET, Loss.TORN):
            for step in self.pending:
                if choice.random() < 0.5:
                    _apply_torn(content, step, choice) if loss is Loss.TORN else _apply(content, step)
                elif step.action is not Action.WRITE:
                    break
        return bytes(content)


@dataclass(frozen=True)
class _Naming:
    """One change of names: `old` goes, `new` stands for `file`, or for a folder if that is None."""

    old: str = ""
    new: str = ""
    file: _File | None = None

    def touches(self, folder: str) -> bool:
        return folder in {_parent(name) for name in (self.old, self.new) if name}


class Disk:
    """A disk that is written by the steps of a trace, beginning with the durable content of a folder."""

    def __init__(self, start: Path | None = None) -> None:
        found = sorted(start.rglob("*")) if start else []
        self._durable: dict[str, _File | None] = {"": None}
        for path in found:
            if not path.name.endswith("-shm"):
                content = _File(bytearray(path.read_bytes())) if path.is_file() else None
                self._durable[path.relative_to(start or path).as_posix()] = content
        self._names = dict(self._durable)
        self._journal: list[_Naming] = []
        self._by_inode: dict[int, _File] = {}

    def take(self, step: Step) -> None:
        """Do one step of the trace."""
        match step.action:
            case Action.OPEN:
                self._open(step)
            case Action.WRITE | Action.TRUNCATE:
                self._file(step).pending.append(step)
            case Action.SYNC if self._is_folder(step.path):
                self._sync_folder(step.path)
            case Action.SYNC:
                self._file(step).sync()
            case Action.RENAME:
                self._name(_Naming(step.path, step.data.decode(), self._names[step.path]))
            case Action.UNLINK:
                self._name(_Naming(old=step.path))
            case Action.MAKE_FOLDER:
                self._name(_Naming(new=step.path))
            case Action.MARK:
                pass
            case _:
                raise ValueError(f"cannot replay {step}")

    def after_power_cut(self, loss: Loss, choice: random.Random) -> dict[str, bytes | None]:
        """Return the files, None for folders, that may be there if the power fails now."""
        names = dict(self._durable)
        kept = choice.choice((0, choice.randint(0, len(self._journal)), len(self._journal)))
        for naming in self._journal[:kept]:
            _rename(names, naming)
        # A file has one content, whichever names it has.
        return {name: file and file.after(loss, choice) for name, file in names.items() if name}

    def _open(self, step: Step) -> None:
        file = self._names.get(step.path)
        if file is None:
            file = _File()
            self._name(_Naming(new=step.path, file=file))
        elif step.number:
            file.pending.append(Step(Action.TRUNCATE, step.path, step.file, 0, b""))
        self._by_inode[step.file] = file

    def _file(self, step: Step) -> _File:
        file = self._by_inode.get(step.file) or self._names[step.path]
        assert file is not None
        self._by_inode[step.file] = file
        return file

    def _is_folder(self, path: str) -> bool:
        return path in self._names and self._names[path] is None

    def _name(self, naming: _Naming) -> None:
        _rename(self._names, naming)
        self._journal.append(naming)

    def _sync_folder(self, folder: str) -> None:
        touching = [index for index, naming in enumerate(self._journal, 1) if naming.touches(folder)]
        for naming in self._journal[: touching[-1]] if touching else ():
            _rename(self._durable, naming)
        del self._journal[: touching[-1] if touching else 0]


def power_cuts(
    steps: Sequence[Step], count: int, losses: Iterable[Loss], seed: int, start: Path | None = None
) -> Iterator[tuple[int, Loss, dict[str, bytes | None]]]:
    """Yield `count` states of the disk: how many steps were done, what was lost, and the files that are left."""
    choice = random.Random(seed)
    kinds = list(losses)
    cuts = sorted((choice.randint(0, len(steps)), kinds[number % len(kinds)].value) for number in range(count))
    disk, done = Disk(start), 0
    for cut, loss in cuts:
        for step in steps[done:cut]:
            disk.take(step)
        done = cut
        yield cut, Loss(loss), disk.after_power_cut(Loss(loss), choice)


def lay_down(files: dict[str, bytes | None], folder: Path) -> None:
    """Write the files of a state into a new folder."""
    folder.mkdir()
    for name, content in sorted(files.items()):
        path = folder / name
        if content is None:
            path.mkdir()
        else:
            path.write_bytes(content)


def _rename(names: dict[str, _File | None], naming: _Naming) -> None:
    if naming.old:
        names.pop(naming.old, None)
    if naming.new:
        names[naming.new] = naming.file


def _parent(name: str) -> str:
    parent = str(PurePosixPath(name).parent)
    return "" if parent == "." else parent


def _apply(content: bytearray, step: Step) -> None:
    if step.action is Action.TRUNCATE:
        del content[step.number :]
        content.extend(bytes(step.number - len(content)))
        return
    content.extend(bytes(max(0, step.number - len(content))))
    content[step.number : step.number + len(step.data)] = step.data


def _apply_torn(content: bytearray, step: Step, choice: random.Random) -> None:
    if step.action is not Action.WRITE or choice.random() < 0.5:
        _apply(content, step)
        return
    end = step.number + len(step.data)
    content.extend(bytes(max(0, end - len(content))))
    for start in range(step.number - step.number % SECTOR, end, SECTOR):
        if choice.random() < 0.5:
            first, last = max(start, step.number), min(start + SECTOR, end)
            if choice.random() < 0.1:
                last = choice.randint(first, last)
            content[first:last] = step.data[first - step.number : last - step.number]
