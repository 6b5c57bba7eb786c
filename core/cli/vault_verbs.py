"""Verbs about the vault: init, verify."""

from typing import Annotated

import typer

from core.cli.context import acting, home, notes, options, passphrase_file, print_json, print_text, read_passphrase
from core.errors import ExitStatus, GuardianError, LogDamaged
from core.guardian import Guardian
from core.services.results import Check
from core.vault.quality import judge


def add_to(app: typer.Typer) -> None:
    """Add the verbs of this file."""
    app.command()(init)
    app.command()(verify)


def init(
    kdf_memory_mib: Annotated[int | None, typer.Option(help="Memory of the key derivation, 64 to 1024.")] = None,
) -> None:
    """Make a vault; the recovery code is printed once and exists nowhere else."""
    here = home()
    if Guardian.has_vault(here):
        Guardian.create(here, "-", kdf_memory_mib)  # says so, before asking for a passphrase in vain
    passphrase = read_passphrase(is_new=True)
    quality = judge(passphrase)
    if passphrase and not quality.is_enough:
        if passphrase_file() is None:
            raise GuardianError("This passphrase is too easy to guess.", quality.advice)
        notes.print(f"This passphrase is easy to guess. {quality.advice}", markup=False)
    guardian, code = Guardian.create(here, passphrase, kdf_memory_mib)
    with guardian, guardian.acting("init", {}):
        pass
    if options.is_json:
        print_json({"vault_id": guardian.vault_id, "recovery_code": code})
        return
    print_text(f"A new vault is in {here.folder}.\n\nRecovery code:\n\n    {code}\n")
    print_text("Write it down on paper. It opens the vault when the passphrase is forgotten; nothing else does.")


def verify(level: Annotated[int, typer.Option(min=0, max=2, help="0 quick, 1 all links, 2 all indexes.")] = 1) -> int:
    """Check the log: its chain, its cipher, its file."""
    try:
        with acting("verify", level=level) as (guardian, result):
            check = guardian.verify(level)
            result["ok"] = check.ok
    except LogDamaged as error:
        check = Check(False, level, 0, [error.title])
    if options.is_json:
        print_json(check)
    elif check.ok:
        print_text(f"The log is sound: {check.head_seq} entries checked at level {level}.")
    else:
        print_text("The log is damaged:\n" + "\n".join(f"  {problem}" for problem in check.problems))
        print_text("Nothing was changed. Try `guardian repair`, then `guardian salvage FOLDER`; keep the files.")
    return ExitStatus.DONE if check.ok else ExitStatus.DAMAGED
