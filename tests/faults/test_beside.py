"""What one process does must not look like damage to another, nor take away what it needs."""

import random
import shutil
from pathlib import Path

import pytest
from acts import ATTACHED_BYTES, NEW_PASSPHRASE, home
from counts import times
from judges import JUDGES
from recording import Nursery
from starts import CODE, Start

from core.entries import Attachment
from core.guardian import Guardian
from core.vault.header import parse


@times(15, 300)
@pytest.mark.parametrize(
    ("work", "other"),
    [
        ("opening", "redacting"),
        ("opening", "changing_the_passphrase"),
        ("verifying", "redacting"),
    ],
)
def test_nothing_looks_wrong_beside_another_process(
    nursery: Nursery, starts: dict[str, Start], scratch: Path, work: str, other: str, count: int
) -> None:
    folder = shutil.copytree(starts["attached"].folder, scratch / "folder")
    status, said = nursery.run("done_beside", folder, CODE, work, other, count)
    assert status == 0
    assert said == [""] * count


@times(5, 200)
@pytest.mark.parametrize("act", ["migrated", "merged"])
def test_two_starts_at_once_finish_what_is_to_be_done_at_opening(
    nursery: Nursery, starts: dict[str, Start], scratch: Path, act: str, count: int
) -> None:
    for number in range(count):
        folder = shutil.copytree(starts[act].folder, scratch / str(number))
        status, said = nursery.run("opened_at_once", folder, CODE)
        assert (status, said) == (0, ["sound", "sound"])
        JUDGES[act](folder, CODE, said)
        shutil.rmtree(folder)


@times(3, 100)
def test_two_starts_at_once_finish_a_rotation(
    nursery: Nursery, starts: dict[str, Start], scratch: Path, count: int
) -> None:
    choice, start = random.Random("rotation"), starts["rotated"]
    for number in range(count):
        folder = shutil.copytree(start.folder, scratch / str(number))
        nursery.run("act_killed", folder, "rotated", CODE, choice.randint(start.calls // 2, start.calls), 1.0)
        if parse(home(folder).header.read_bytes()).pending is not None:
            status, said = nursery.run("opened_at_once", folder, NEW_PASSPHRASE)
            assert status == 0
            assert set(said) <= {"sound", "Another process is making this vault or changing its keys."}
            assert "sound" in said
        JUDGES["rotated"](folder, CODE, [])
        shutil.rmtree(folder)


@times(2, 30)
def test_a_backup_made_beside_another_process_restores_whole(
    nursery: Nursery, starts: dict[str, Start], scratch: Path, count: int
) -> None:
    folder = shutil.copytree(starts["attached"].folder, scratch / "folder")
    status, said = nursery.run("done_beside", folder, CODE, "backing_up", "redacting", count)
    assert status == 0
    assert said == [""] * count


def test_an_attachment_that_is_captured_again_while_it_is_redacted_stays(
    starts: dict[str, Start], scratch: Path
) -> None:
    folder = shutil.copytree(starts["redacted"].folder, scratch / "folder")
    file = scratch / "slip.bin"
    file.write_bytes(bytes(ATTACHED_BYTES))
    with Guardian.open(home(folder), CODE) as guardian:
        slip = guardian.recall.entries(limit=1)[0].seq

        def redact_before_appending(path: Path) -> Attachment:
            attachment = sealing(path)
            if guardian.recall.entry(slip).text:
                guardian.redaction.redact([slip], "a slip")  # as another process may do at this moment
            return attachment

        sealing, guardian.attachments.seal = guardian.attachments.seal, redact_before_appending
        seq = guardian.capture.add("again", files=[file])
        assert guardian.attachments.check() == []
        assert guardian.attachments.save(seq, scratch / "saved")
