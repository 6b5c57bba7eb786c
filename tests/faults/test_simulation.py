"""The harness itself: what the recorder sees and what the simulated disk keeps."""

import random
from pathlib import Path

import pytest
from power_cut import Disk, Loss
from recording import Action, Nursery, Step, read_trace

STEPS = 40


def disk_after(*steps: Step) -> Disk:
    disk = Disk()
    for step in steps:
        disk.take(step)
    return disk


def step(action: Action, path: str = "a", number: int = 0, data: bytes = b"", file: int = 1) -> Step:
    return Step(action, path, file, number, data)


def outcomes(disk: Disk, loss: Loss) -> set[bytes | None]:
    return {disk.after_power_cut(loss, random.Random(seed)).get("a") for seed in range(400)}


OPEN, SYNC, SYNC_FOLDER = step(Action.OPEN), step(Action.SYNC), step(Action.SYNC, "", file=9)


def test_a_synced_write_under_a_synced_name_stays() -> None:
    disk = disk_after(OPEN, SYNC_FOLDER, step(Action.WRITE, data=b"one"), SYNC)
    assert all(outcomes(disk, loss) == {b"one"} for loss in Loss)


def test_a_name_needs_the_sync_of_its_folder() -> None:
    assert outcomes(disk_after(OPEN, step(Action.WRITE, data=b"one"), SYNC), Loss.NONE) == {None, b"one"}


def test_unsynced_writes_are_there_in_every_way_the_kind_of_loss_allows() -> None:
    writes = [step(Action.WRITE, number=at, data=data) for at, data in ((0, b"1"), (1, b"2"))]
    disk = disk_after(OPEN, SYNC_FOLDER, *writes)
    assert outcomes(disk, Loss.NONE) == {b""}
    assert outcomes(disk, Loss.PREFIX) == {b"", b"1", b"12"}
    assert outcomes(disk, Loss.SUBSET) == {b"", b"1", b"12", b"\0" + b"2"}


def test_a_torn_write_keeps_its_size_and_any_of_its_sectors() -> None:
    disk = disk_after(OPEN, SYNC_FOLDER, step(Action.WRITE, data=b"x" * 1024))
    whole = {content for content in outcomes(disk, Loss.TORN) if content and set(content[:512]) == {0}}
    assert bytes(512) + b"x" * 512 in whole
    assert {len(content) for content in whole} == {1024}


def test_a_rename_without_a_sync_may_leave_either_name_and_an_empty_file() -> None:
    new = [step(Action.OPEN, "b", file=2), step(Action.WRITE, "b", data=b"new", file=2)]
    synced = [OPEN, step(Action.WRITE, data=b"old"), SYNC, SYNC_FOLDER]
    disk = disk_after(*synced, *new, step(Action.RENAME, "b", data=b"a"))
    assert outcomes(disk, Loss.SUBSET) == {b"old", b"", b"new"}


def test_a_renamed_folder_takes_along_what_is_in_it() -> None:
    made = [step(Action.MAKE_FOLDER, "new"), step(Action.OPEN, "new/a"), step(Action.SYNC, "new", file=8)]
    moved = [step(Action.RENAME, "new", data=b"old"), step(Action.SYNC, "old", file=8)]
    disk = disk_after(*made, *moved)
    left = {tuple(disk.after_power_cut(Loss.NONE, random.Random(seed))) for seed in range(50)}
    assert left == {("new", "new/a"), ("old", "old/a")}
    disk.take(SYNC_FOLDER)
    assert set(disk.after_power_cut(Loss.NONE, random.Random(0))) == {"old", "old/a"}


def test_what_follows_a_lost_truncation_is_lost() -> None:
    synced = [OPEN, step(Action.WRITE, data=b"old"), SYNC, SYNC_FOLDER]
    disk = disk_after(*synced, step(Action.TRUNCATE), step(Action.WRITE, data=b"n"))
    assert outcomes(disk, Loss.SUBSET) == {b"old", b"", b"n"}


def test_the_recorded_steps_lead_to_the_files_that_are_there(nursery: Nursery, scratch: Path) -> None:
    folder, trace = scratch / "recorded", scratch / "trace"
    folder.mkdir()
    assert nursery.run("recorded", folder, "reopen", STEPS, trace)[0] == 0
    disk = Disk()
    names = {path.name for path in folder.iterdir() if not path.name.endswith("-shm")}
    for recorded in read_trace(trace.read_bytes()):
        disk.take(recorded)
    for name in names:  # everything synced: the disk and the folder must agree
        disk.take(Step(Action.SYNC, name, (folder / name).stat().st_ino, 0, b""))
    disk.take(SYNC_FOLDER)
    left = disk.after_power_cut(Loss.NONE, random.Random(0))
    assert left == {name: (folder / name).read_bytes() for name in names}


@pytest.mark.parametrize("call", [1, 5, 50])
def test_a_killed_child_is_dead_by_sigkill(nursery: Nursery, scratch: Path, call: int) -> None:
    assert nursery.run("killed", scratch, "append", call, 0.5)[0] == -9
