"""Repair what can be made again without guessing: the witness, the word index, indexes, a note of damage.

Whatever an entry said is not touched: if a link of the chain, a text or an acknowledged entry is missing, the log is
left as it is, for `salvage`.
"""

import tempfile
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import sqlcipher3

from core.clock import Clock
from core.entries import Draft, Kind, Origin
from core.errors import LogDamaged
from core.files import copy_durably
from core.log import database
from core.log.append import head_of
from core.log.log import WITNESS_NAME, Log
from core.log.verify import acknowledged_but_missing, check_chain, check_log
from core.log.witness import Witness


def repair(path: Path, key: bytes, clock: Clock) -> list[str]:
    """Bring a closed log to pass a check at level 2, and return what had been wrong; copy its files aside first.

    Raises LogDamaged if that would need something that is lost; nothing is changed then.
    """
    log = Log.open(path, key, clock)
    wrong = check_log(log, path, 2)
    log.close()
    if not wrong:
        return []
    _refuse_losses(path, key)
    _copy_aside(path, clock)
    with closing(database.open_for_writing(path, key)) as connection:
        try:
            connection.execute("REINDEX")
            connection.execute("INSERT INTO word_index (word_index) VALUES ('rebuild')")
            connection.execute("DELETE FROM state WHERE name IN ('damage', 'witnessed')")
        except sqlcipher3.DatabaseError as error:
            raise database.explain(error) from error
        Witness(path.with_name(WITNESS_NAME), key).create(head_of(connection))
    log = Log.open(path, key, clock)
    try:
        if left := log.damage or check_log(log, path, 2):
            raise _beyond_repair(left[0])
        log.append_all([Draft(Kind.INCIDENT, Origin.DOCUMENT, "", meta={"repaired": text}) for text in wrong])
    finally:
        log.close()
    return wrong


def _refuse_losses(path: Path, key: bytes) -> None:
    reading = Witness(path.with_name(WITNESS_NAME), key).read()
    with closing(database.open_for_reading(path, key)) as connection:
        try:
            lost = acknowledged_but_missing(connection, reading)
            broken = next(check_chain(connection, 1), "")
        except sqlcipher3.DatabaseError as error:
            raise _beyond_repair(str(error)) from error
    if lost or broken:
        raise _beyond_repair(lost or broken)


def _beyond_repair(why: str) -> LogDamaged:
    return LogDamaged(
        f"This log cannot be repaired: {why}.",
        "Nothing was changed. `guardian salvage FOLDER` makes a new vault of all that is whole.",
    )


def _copy_aside(path: Path, clock: Clock) -> None:
    """Copy the damaged files, durably: they are the last resort. Raises DiskFull."""
    moment = datetime.fromtimestamp(clock.utc_ns() / 1e9, tz=UTC)
    folder = Path(tempfile.mkdtemp(dir=path.parent, prefix=f"damaged-{moment:%Y%m%d-%H%M%S}-"))
    for file in (path, path.with_name(f"{path.name}-wal"), path.with_name(WITNESS_NAME)):
        if file.exists():
            copy_durably(file, folder / file.name)
