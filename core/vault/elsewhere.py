"""Which folder holds the vault where nobody says so: the usual one, or one that the principal chose in its place."""

from pathlib import Path

from core.errors import NoVault
from core.files import make_private_folder, remove_durably, replace_file
from core.paths import Home, chosen_home_file
from core.vault.vault import has_vault


def choose_home(folder: Path) -> Path:
    """Open the vault in this folder from now on, where no other one is given. Raises NoVault if there is none."""
    chosen = folder.expanduser().absolute()
    if not has_vault(Home(chosen)):
        raise NoVault(f"There is no vault in {chosen}.", "The folder of a vault holds a file vault.json.")
    file = chosen_home_file()
    make_private_folder(file.parent)
    replace_file(file, f"{chosen}\n".encode(), "the place of the vault")
    return chosen


def forget_chosen_home() -> None:
    """Go back to the usual folder."""
    remove_durably([chosen_home_file()])
