"""Verbs about the vault: init, verify."""

from pathlib import Path
from typing import Annotated

import typer

from core.cli.context import acting, home, notes, options, passphrase_file, print_json, print_text, read_new_passphrase
from core.cli.key_verbs import print_recovery_code, put_on_sheet
from core.errors import ExitStatus, LogDamaged
from core.guardian import Guardian
from core.services.results import Check
from core.vault.calibration import calibrate
from core.vault.sheet import expect_sheet_can_be_written


def add_to(app: typer.Typer) -> None:
    """Add the verbs of this file."""
    app.command()(init)
    app.command()(verify)


def init(
    kdf_memory_mib: Annotated[int | None, typer.Option(help="Memory of the key derivation, 64 to 1024.")] = None,
    sheet: Annotated[Path | None, typer.Option(help="Write an emergency sheet, to be printed, into this file.")] = None,
) -> None:
    """Make a vault; the recovery code is printed once and exists nowhere else."""
    here = home()
    if Guardian.has_vault(here):
        Guardian.create(here, "-", kdf_memory_mib)  # says so, before asking for a passphrase in vain
    if sheet is not None:
        expect_sheet_can_be_written(sheet, here)
    passphrase = read_new_passphrase(passphrase_file(), "--passphrase-file")
    if kdf_memory_mib is None:
        chosen = calibrate()
        kdf_memory_mib = chosen.memory_mib
        notes.print(chosen.reason, markup=False)
    guardian, code = Guardian.create(here, passphrase, kdf_memory_mib)
    with guardian, guardian.acting("init", {}):
        pass
    if options.is_json:
        print_json({"vault_id": guardian.vault_id, "recovery_code": code})
    else:
        print_text(f"A new vault is in {here.folder}.")
        print_recovery_code(code)
    put_on_sheet(sheet, guardian.vault_id, code)


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
