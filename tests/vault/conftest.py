"""A vault without a log, for what concerns its header alone."""

from collections.abc import Iterator

import pytest

from core.paths import Home
from core.vault.keys import MIN_MEMORY_MIB
from core.vault.vault import Vault, create_vault, finish_creation

PASSPHRASE = "four plain words suffice"


@pytest.fixture
def made(home: Home) -> Iterator[tuple[Vault, str]]:
    """An open vault and its recovery code."""
    vault, code = create_vault(home, PASSPHRASE, MIN_MEMORY_MIB)
    home.log.write_bytes(b"")
    finish_creation(vault)
    yield vault, code
    vault.close()
