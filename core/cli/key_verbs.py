"""Verbs about what opens the vault: passphrase, recovery, keyring, rotate."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from core.cli.context import (
    acting,
    expect_vault,
    home,
    notes,
    options,
    print_json,
    print_text,
    read_new_passphrase,
    read_passphrase,
)
from core.guardian import Guardian
from core.vault.diceware import MAX_WORDS, MIN_WORDS, WORDS
from core.vault.diceware import suggest as suggest_words
from core.vault.sheet import expect_sheet_can_be_written, sheet_lines, write_sheet

_NEW_FILE = "--new-passphrase-file"
_OLD_COPIES = "Backups made before keep their former passphrase and recovery code: delete those that somebody may have."
_MEMORY_HELP = "Memory of the key derivation, 64 to 1024; what it was without this."

NewPassphraseFile = Annotated[Path | None, typer.Option(help="Take the new passphrase from this file.")]
Sheet = Annotated[Path | None, typer.Option(help="Write an emergency sheet, to be printed, into this file.")]
Memory = Annotated[int | None, typer.Option(help=_MEMORY_HELP)]


def add_to(app: typer.Typer) -> None:
    """Add the verbs of this file."""
    passphrase = typer.Typer(help="The passphrase of the vault.", no_args_is_help=True)
    passphrase.command("change")(change)
    passphrase.command("suggest")(suggest)
    recovery = typer.Typer(help="The recovery code of the vault.", no_args_is_help=True)
    recovery.callback()(_recovery)  # without one, Typer takes the only verb of a group for the group
    recovery.command("new")(new)
    keyring = typer.Typer(help="Let the keyring of this desktop open the vault.", no_args_is_help=True)
    keyring.command("on")(turn_on)
    keyring.command("off")(turn_off)
    for name, verbs in (("passphrase", passphrase), ("recovery", recovery), ("keyring", keyring)):
        app.add_typer(verbs, name=name)
    app.command()(rotate)


def change(new_passphrase_file: NewPassphraseFile = None, kdf_memory_mib: Memory = None) -> None:
    """Choose a new passphrase; the present one or the recovery code is asked for first."""
    expect_vault()
    secret = read_passphrase()
    passphrase = read_new_passphrase(new_passphrase_file, _NEW_FILE)
    with acting("passphrase change", secret) as (guardian, _):
        guardian.keys.change_passphrase(secret, passphrase, kdf_memory_mib)
    if options.is_json:
        print_json({"changed": True})
    else:
        print_text(f"The passphrase is changed; the recovery code is what it was. {_OLD_COPIES}")


def suggest(
    words: Annotated[int, typer.Option(min=MIN_WORDS, max=MAX_WORDS, help="How many words.")] = WORDS,
) -> None:
    """Make a passphrase of random words; it is kept nowhere."""
    made = suggest_words(words)
    if options.is_json:
        print_json({"passphrase": made.passphrase, "bits": round(made.bits, 1)})
    else:
        print_text(made.passphrase)


def _recovery() -> None:
    """The recovery code of the vault."""


def new(sheet: Sheet = None) -> None:
    """Make a new recovery code; the former one no longer opens this vault."""
    expect_vault()
    if sheet is not None:
        expect_sheet_can_be_written(sheet, home())
    secret = read_passphrase()
    with acting("recovery new", secret) as (guardian, _):
        code = guardian.keys.new_recovery_code(secret)
        put_on_sheet(sheet, guardian.vault_id, code)
        if not options.is_json:  # before it counts: a code that nobody has seen must not replace one that is on paper
            print_recovery_code(code)
        guardian.keys.renew_recovery_code(secret, code)
    if options.is_json:
        print_json({"recovery_code": code})
    else:
        print_text(f"It counts from now on. {_OLD_COPIES}")


def turn_on() -> None:
    """Let the keyring of this desktop open the vault, so that no passphrase is asked for while you are logged in."""
    expect_vault()
    secret = read_passphrase()
    with acting("keyring on", secret) as (guardian, _):
        guardian.keys.turn_keyring_on(secret)
    if options.is_json:
        print_json({"keyring": True})
    else:
        print_text("The keyring opens the vault now. Passphrase and recovery code still do: do not lose them.")


def turn_off() -> None:
    """Let only the passphrase and the recovery code open the vault."""
    with acting("keyring off") as (guardian, _):
        guardian.keys.turn_keyring_off()
    if options.is_json:
        print_json({"keyring": False})
    else:
        print_text("Only the passphrase and the recovery code open the vault now.")


def rotate(new_passphrase_file: NewPassphraseFile = None, kdf_memory_mib: Memory = None, sheet: Sheet = None) -> None:
    """Give the vault new keys, passphrase and recovery code, when somebody may have learnt the present ones."""
    expect_vault()
    if sheet is not None:
        expect_sheet_can_be_written(sheet, home())
    secret = read_passphrase()
    passphrase = read_new_passphrase(new_passphrase_file, _NEW_FILE)
    rotated = Guardian.rotate(home(), secret, passphrase, kdf_memory_mib, _note_step)
    facts = {"keyring": rotated.has_keyring_slot, "unreadable": rotated.unreadable}
    if options.is_json:  # before anything else can fail: the code exists nowhere else
        print_json({"recovery_code": rotated.recovery_code, **facts})
    else:
        print_recovery_code(rotated.recovery_code)
        print_text(_OLD_COPIES)
        for name in rotated.unreadable:
            print_text(f"{name} was damaged before and stays as it is.")
    with acting("rotate", passphrase) as (guardian, result):
        result.update(facts)
        for name in guardian.backup.holding(1):
            notes.print(f"This backup opens with the former passphrase: {name}", markup=False)
    put_on_sheet(sheet, guardian.vault_id, rotated.recovery_code)


def print_recovery_code(code: str) -> None:
    """Print a code for a person to write down."""
    print_text(f"\nRecovery code:\n\n    {code}\n")
    print_text("Write it down on paper. It opens the vault when the passphrase is forgotten; nothing else does.")


def put_on_sheet(path: Path | None, vault_id: str, code: str) -> None:
    """Write the emergency sheet, if a file for it was named. Raises GuardianError, DiskFull."""
    if path is None:
        return
    write_sheet(path, home(), sheet_lines(vault_id, code, datetime.now(UTC).date().isoformat()))
    notes.print(f"The sheet is in {path}. It is as secret as the code: print it, then delete the file.", markup=False)


def _note_step(step: str) -> None:
    if sys.stderr.isatty():
        notes.print(f"new keys: {step}", style="dim")
