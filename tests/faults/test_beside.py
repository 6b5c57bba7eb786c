"""What one process does must not look like damage to another, nor take away what it needs."""

import shutil
from pathlib import Path

import pytest
from acts import ATTACHED_BYTES, home
from counts import times
from recording import Nursery
from starts import CODE, Start

from core.entries import Attachment
from core.guardian import Guardian


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
