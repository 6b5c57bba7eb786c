"""Errors the principal can act on, each with a title and advice."""

from enum import IntEnum


class ExitStatus(IntEnum):
    """What a verb ends with; the numbers are a contract with scripts."""

    DONE = 0
    FIXABLE = 1
    USAGE = 2
    LOCKED = 3
    DAMAGED = 4
    REFUSED = 5
    BUG = 70


class GuardianError(Exception):
    """Report something the principal can understand and mostly mend.

    `title` says what happened in one sentence, `advice` what to do about it. Neither ever holds a secret or text
    from the log: both are printed, and may be copied into a bug report.
    """

    exit_status = ExitStatus.FIXABLE

    def __init__(self, title: str, advice: str) -> None:
        super().__init__(f"{title} {advice}")
        self.title = title
        self.advice = advice


class NoVault(GuardianError):
    """There is no vault at this place yet."""


class VaultExists(GuardianError):
    """A vault is here already and is never overwritten."""


class WrongPassphrase(GuardianError):
    """No slot opens with what was typed."""

    exit_status = ExitStatus.LOCKED

    def __init__(self) -> None:
        super().__init__(
            "This passphrase does not open the vault.",
            "Check the keyboard layout and Caps Lock and try again, or type the recovery code instead.",
        )


class VaultLocked(GuardianError):
    """A passphrase is needed and none was given."""

    exit_status = ExitStatus.LOCKED


class LogDamaged(GuardianError):
    """The log, the header or a sealed file is not what was written."""

    exit_status = ExitStatus.DAMAGED


class TooNew(GuardianError):
    """A later release of the app wrote this."""


class DiskFull(GuardianError):
    """The disk has no room for what had to be written, or reports an error of which that is the commonest cause."""

    def __init__(self, what: str, *, is_certain: bool = True) -> None:
        if is_certain:
            super().__init__(
                f"The disk is full, so {what} could not be written.",
                "Nothing that was saved before is lost. Free some space and try again.",
            )
        else:
            super().__init__(
                f"The disk reported an error, so {what} could not be written.",
                "Nothing that was saved before is lost. If the disk is not full, it may be failing: back up elsewhere.",
            )


class ModelRefused(GuardianError):
    """A model file is not the one it claims to be."""

    exit_status = ExitStatus.REFUSED


class ModelMissing(GuardianError):
    """The base model is not on this machine."""


class WorkerDied(GuardianError):
    """A child process ended before it answered."""


class WorkerFailed(GuardianError):
    """A child process reported that it could not do what it was asked."""


class ProtocolError(Exception):
    """A message between app and worker is malformed or unknown: our bug, never the principal's."""
