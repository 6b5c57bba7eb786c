"""Vaults to back up, export and care for, without the models that the whole product loads."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from core.clock import SystemClock
from core.entries import Draft, Kind, Origin
from core.files import make_private_folder
from core.log.log import Log
from core.paths import Home
from core.sealed import write_sealed
from core.services.attachments import AttachmentService
from core.services.backup import BackupService
from core.services.capture import CaptureService
from core.services.opening import settle
from core.vault.keys import MIN_MEMORY_MIB
from core.vault.vault import Vault, create_vault, finish_creation

sys.path.append(str(Path(__file__).parent))  # scripted engine, trainer and school are modules of these tests

from school import School

PASSPHRASE = "four plain words suffice"
WEIGHTS = b"GGUF" + bytes(range(256)) * 700


@dataclass
class Opened:
    """An open vault and what works on it."""

    vault: Vault
    log: Log
    code: str

    def __post_init__(self) -> None:
        self.is_open = True
        self.attachments = AttachmentService(self.log, self.vault)
        self.capture = CaptureService(self.log, self.attachments)
        self.backup = BackupService(self.log, self.vault)

    def record_header(self, generation: int, content: bytes) -> None:
        """Note a changed header, as the app does."""
        self.log.remember(generation=generation, header=content)

    def write_adapter(self, adapter: str = "adapter-1") -> None:
        """Seal weights and record them, as a training run does."""
        make_private_folder(self.vault.home.sealed)
        path = self.vault.sealed_path(adapter)
        write_sealed(path, WEIGHTS, self.vault.file_key(adapter), self.vault.label(adapter, "ab" * 32), "an adapter")
        self.log.append(Draft(Kind.ADAPTER, Origin.DOCUMENT, "", meta={"adapter": adapter, "base": "ab" * 32}))

    def close(self) -> None:
        """Let the vault go; a second time does nothing."""
        if self.is_open:
            self.log.close()
            self.vault.close()
        self.is_open = False


@pytest.fixture
def make_vault(tmp_path: Path) -> Iterator[Callable[[str], Opened]]:
    """Make new vaults in homes of their own."""
    made: list[Opened] = []

    def make(name: str) -> Opened:
        home = Home(tmp_path / name)
        vault, code = create_vault(home, PASSPHRASE, MIN_MEMORY_MIB)
        log = Log.create(home.log, vault.log_key, SystemClock())
        settle(log, vault)
        finish_creation(vault)
        made.append(Opened(vault, log, code))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture(scope="session")
def shared_vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """A vault for logs that lie elsewhere: to derive its keys is slow. Its folder of sealed files is not kept clean."""
    vault, _ = create_vault(Home(tmp_path_factory.mktemp("shared") / "home"), PASSPHRASE, MIN_MEMORY_MIB)
    yield vault
    vault.close()


@pytest.fixture
def school(log: Log, shared_vault: Vault) -> School:
    """An empty log, a scripted trainer, and no sealed file."""
    for path in shared_vault.home.sealed.glob("*"):
        path.unlink()
    return School(log, shared_vault)


@pytest.fixture
def opened(make_vault: Callable[[str], Opened], tmp_path: Path) -> Opened:
    """A vault with notes, an attachment and an adapter."""
    one = make_vault("home")
    picture = tmp_path / "bees.png"
    picture.write_bytes(b"\x89PNG" + bytes(range(256)) * 1000)
    one.capture.add("The queen excluder sits above the brood box.")
    one.capture.add("Two frames of brood.", files=[picture])
    one.write_adapter()
    return one
