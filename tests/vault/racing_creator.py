"""A process that makes a vault in each folder it is told, and says how that went."""

import sys
from pathlib import Path

from core.errors import VaultExists
from core.guardian import Guardian
from core.paths import Home
from core.vault.keys import MIN_MEMORY_MIB

sys.path.append(str(Path(__file__).parents[1]))

from remembered_keys import remember_stretched_keys

remember_stretched_keys()  # without this the race is for the processors
print("ready", flush=True)
for line in sys.stdin:
    folder, passphrase = line.rstrip("\n").split("\t")
    try:
        guardian, _ = Guardian.create(Home(Path(folder)), passphrase, MIN_MEMORY_MIB)
    except VaultExists:
        print("exists", flush=True)
        continue
    guardian.capture.add("mine")
    guardian.close()
    print("made", flush=True)
