"""`guardian`: the whole product without a screen."""

import errno
import secrets
import sys
from pathlib import Path

import typer
from rich.markup import escape
from typer.exceptions import TyperException
from typer.main import get_command

from core import diagnostics
from core.cli import (
    adapter_verbs,
    care_verbs,
    conversation_verbs,
    daydream_verbs,
    doctor_verb,
    document_verbs,
    evaluate_verb,
    feedback_verbs,
    home_verb,
    import_verbs,
    key_verbs,
    learn_verbs,
    lock_verb,
    log_verbs,
    mending_verbs,
    model_verbs,
    persona_verbs,
    schedule_verbs,
    storage_verb,
    talk_verbs,
    vault_verbs,
    write_verbs,
)
from core.cli.context import home, notes, options
from core.errors import ExitStatus, GuardianError
from core.hardening import harden

app = typer.Typer(
    name="guardian",
    help="A language model of your own: log, ask, train, prove. Options --home, --passphrase-file and --json may stand"
    " before or after the verb.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
_VERBS = (
    vault_verbs,
    key_verbs,
    lock_verb,
    home_verb,
    doctor_verb,
    mending_verbs,
    log_verbs,
    import_verbs,
    care_verbs,
    storage_verb,
    model_verbs,
    talk_verbs,
    conversation_verbs,
    feedback_verbs,
    learn_verbs,
    adapter_verbs,
    evaluate_verb,
    persona_verbs,
    write_verbs,
    document_verbs,
    daydream_verbs,
    schedule_verbs,
)
for verbs in _VERBS:
    verbs.add_to(app)

_VALUED = {"--home": "home", "--passphrase-file": "passphrase_file"}


def main(arguments: list[str] | None = None) -> None:
    """Run one verb and end the process with the exit status of the contract."""
    harden()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    sys.exit(run(sys.argv[1:] if arguments is None else arguments))


def run(arguments: list[str]) -> int:
    """Run one verb and return its exit status; every error is explained on stderr."""
    try:
        return _carry_out(arguments)
    except BrokenPipeError:  # the reader of our output has left
        return ExitStatus.DONE
    except Exception as error:  # noqa: BLE001 - the border of the process: noted without its content
        if isinstance(error, OSError) and error.errno == errno.ENOSPC:  # the log says itself what is full
            notes.print("[bold red]The output cannot be written: its disk is full.[/]\nMake room, then try again.")
            return ExitStatus.FIXABLE
        reference = secrets.token_hex(4)
        diagnostics.Diagnostics("cli").note_bug(error, reference)
        notes.print(
            f"[bold red]This is a bug of ours ({type(error).__name__}).[/]\n"
            f"Please report it with the reference {reference} from {escape(str(home().diagnostics))}."
        )
        return ExitStatus.BUG


def _carry_out(arguments: list[str]) -> int:
    try:
        rest = take_global_options(arguments)
        if home().folder.is_dir():
            diagnostics.write_to(home().diagnostics)
        result = get_command(app).main(args=rest, prog_name="guardian", standalone_mode=False)
        return int(result) if isinstance(result, int) else ExitStatus.DONE
    except GuardianError as error:
        notes.print(f"[bold red]{escape(error.title)}[/]\n{escape(error.advice)}")
        return error.exit_status
    except TyperException as error:
        error.show() if hasattr(error, "show") else notes.print(error.format_message(), markup=False)
        return ExitStatus.USAGE
    except SystemExit as end:
        if isinstance(end.__context__, BrokenPipeError):  # Typer takes it for a failure
            return ExitStatus.DONE
        raise
    except (typer.Abort, KeyboardInterrupt):
        notes.print("Stopped.")
        return ExitStatus.FIXABLE


def take_global_options(arguments: list[str]) -> list[str]:
    """Take --home, --passphrase-file and --json out of the arguments, wherever they stand before a `--`."""
    options.home, options.passphrase_file, options.is_json = None, None, False
    rest: list[str] = []
    waiting = list(arguments)
    while waiting:
        argument = waiting.pop(0)
        name, equals, value = argument.partition("=")
        if argument == "--":
            return [*rest, argument, *waiting]
        if argument == "--json":
            options.is_json = True
        elif name in _VALUED:
            if not equals and not waiting:
                raise typer.BadParameter(f"Option '{name}' requires an argument.")
            setattr(options, _VALUED[name], Path(value if equals else waiting.pop(0)))
        else:
            rest.append(argument)
    return rest


if __name__ == "__main__":
    main()
