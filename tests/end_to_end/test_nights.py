"""A whole night with the real model, the real trainer and the real log; only the clock is put forward."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from core.clock import SystemClock
from core.entries import Kind
from core.guardian import Guardian
from core.log.log import Log
from core.paths import Home
from core.services.digest import Digest
from core.vault.keys import MIN_MEMORY_MIB
from core.vault.vault import open_vault

NOTES = Path(__file__).parents[1] / "data" / "notes"
PASSPHRASE = "four plain words suffice"


class Ahead(SystemClock):
    """A clock that can be put forward, as if the machine had slept."""

    ahead_ns = 0

    def utc_ns(self) -> int:
        return super().utc_ns() + self.ahead_ns

    def monotonic_ns(self) -> int:
        return super().monotonic_ns() + self.ahead_ns

    def wait_until(self, hour: int) -> None:
        """Let it be some minutes after an hour of the wall's clock."""
        now = datetime.fromtimestamp(self.utc_ns() / 1e9)  # noqa: DTZ006 - the wall's
        then = now.replace(hour=hour, minute=5, second=0, microsecond=0)
        then += timedelta(days=1) if then <= now else timedelta()
        self.ahead_ns += int((then - now).total_seconds() * 1e9)


@pytest.fixture
def guardian(tmp_path: Path) -> Iterator[tuple[Guardian, Ahead]]:
    home, clock = Home(tmp_path / "home"), Ahead()
    made, _ = Guardian.create(home, PASSPHRASE, MIN_MEMORY_MIB)
    with made:
        made.importing.run(NOTES)
        (tmp_path / "drive").mkdir()
        for name, value in (("backup_folder", str(tmp_path / "drive")), ("dream_minutes", "1"), ("reprocess", "off")):
            made.settings.set(name, value)
    vault = open_vault(home, PASSPHRASE)
    guardian = Guardian(vault, Log.open(home.log, vault.log_key, clock), clock)
    guardian.jobs._obstacle = lambda: ""  # whoever runs this test may be at the machine
    yield guardian, clock
    guardian.close()


@pytest.mark.soak  # some four minutes on two cores, for learning and proving
@pytest.mark.timeout(1800)
def test_a_night_and_its_morning(guardian: tuple[Guardian, Ahead]) -> None:
    product, clock = guardian
    told: list[Digest] = []
    product.digest.listen(told.append)
    clock.wait_until(23)
    ran = {job.job: job for job in product.jobs.look()}
    assert list(ran)[:2] == ["train", "daydream"]
    assert {"full-check", "root", "backup", "retention"} <= set(ran)
    assert {job.state for job in ran.values()} == {"ok"}, [job.reason for job in ran.values()]
    gates = product.adapters.adapters()
    assert len(gates) == 1
    assert (product.adapters.current_id() == gates[0].id) == gates[0].gate.is_passed
    assert product.verify(2).ok
    brought = product.digest.insights()
    kinds = {entry.kind for entry in product.recall.entries(limit=-1) if entry.origin == "model"}
    assert kinds <= {Kind.INSIGHT, Kind.QUESTION}
    for one in brought:
        assert len(one.from_) >= 2
        assert all(product.recall.entry(seq).origin == "self" for seq in one.from_)
        assert all(f"[{seq}]" in one.text for seq in one.from_)
    told.clear()
    clock.wait_until(8)
    assert {job.job for job in product.jobs.look()} >= {"digest"}
    assert {job.job for job in product.jobs.look()} == set()
    print(*(f"{ran.job}: {ran.reason}" for ran in reversed(product.jobs.runs())), sep="\n")
