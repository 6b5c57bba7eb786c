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
from pathlib import Path

from recording import Action, Step

SECTOR = 512

Files = dict[str, bytes | None]  # None for a folder


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


@dataclass(eq=False)
class _Folder:
    """A folder; what is in it follows from the names."""


@dataclass(frozen=True)
class _Naming:
    """One change of names, in these folders: `old` goes, `new` stands for `thing` and what is in it."""

    folders: tuple[_Folder, ...]
    old: str = ""
    new: str = ""
    thing: _File | _Folder | None = None


Names = dict[str, _File | _Folder]


class Disk:
    """A disk that is written by the steps of a trace, beginning with the durable content of a folder."""

    def __init__(self, start: Path | None = None) -> None:
        self._durable: Names = {"": _Folder()}
        for path in sorted(start.rglob("*")) if start else ():
            if not path.name.endswith("-shm"):
                thing = _File(bytearray(path.read_bytes())) if path.is_file() else _Folder()
                self._durable[path.relative_to(start or path).as_posix()] = thing
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
            case Action.SYNC:
                self._sync(step)
            case Action.RENAME:
                new = step.data.decode()
                self._name(_Naming(self._folders_of(step.path, new), step.path, new, self._names[step.path]))
            case Action.UNLINK:
                self._name(_Naming(self._folders_of(step.path), old=step.path))
            case Action.MAKE_FOLDER:
                self._name(_Naming(self._folders_of(step.path), new=step.path, thing=_Folder()))
            case Action.MARK:
                pass
            case _:
                raise ValueError(f"cannot replay {step}")

    def after_power_cut(self, loss: Loss, choice: random.Random) -> Files:
        """Return the files, None for folders, that may be there if the power fails now."""
        names = dict(self._durable)
        kept = choice.choice((0, choice.randint(0, len(self._journal)), len(self._journal)))
        for naming in self._journal[:kept]:
            _rename(names, naming)
        left: Files = {}
        for name, thing in names.items():
            if name:
                left[name] = thing.after(loss, choice) if isinstance(thing, _File) else None
        return left

    def _open(self, step: Step) -> None:
        file = self._names.get(step.path)
        if not isinstance(file, _File):
            file = _File()
            self._name(_Naming(self._folders_of(step.path), new=step.path, thing=file))
        elif step.number:
            file.pending.append(Step(Action.TRUNCATE, step.path, step.file, 0, b""))
        self._by_inode[step.file] = file

    def _file(self, step: Step) -> _File:
        file = self._by_inode.get(step.file) or self._names[step.path]
        assert isinstance(file, _File)
        self._by_inode[step.file] = file
        return file

    def _sync(self, step: Step) -> None:
        folder = self._names.get(step.path)
        if not isinstance(folder, _Folder):
            self._file(step).sync()
            return
        touching = [index for index, naming in enumerate(self._journal, 1) if folder in naming.folders]
        for naming in self._journal[: touching[-1]] if touching else ():
            _rename(self._durable, naming)
        del self._journal[: touching[-1] if touching else 0]

    def _name(self, naming: _Naming) -> None:
        _rename(self._names, naming)
        self._journal.append(naming)

    def _folders_of(self, *names: str) -> tuple[_Folder, ...]:
        found = [self._names[name.rpartition("/")[0]] for name in names]
        return tuple(folder for folder in found if isinstance(folder, _Folder))


def power_cuts(
    steps: Sequence[Step], count: int, losses: Iterable[Loss], seed: int, start: Path | None = None
) -> Iterator[tuple[int, Loss, Files]]:
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


def lay_down(files: Files, folder: Path) -> None:
    """Write the files of a state into a new folder."""
    folder.mkdir()
    for name, content in sorted(files.items()):
        path = folder / name
        if content is None:
            path.mkdir()
        else:
            path.write_bytes(content)


def _rename(names: Names, naming: _Naming) -> None:
    inside = {name: names.pop(name) for name in list(names) if naming.old and name.startswith(f"{naming.old}/")}
    if naming.old:
        names.pop(naming.old, None)
    if naming.new and naming.thing is not None:
        names[naming.new] = naming.thing
        names.update({naming.new + name.removeprefix(naming.old): thing for name, thing in inside.items()})


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
