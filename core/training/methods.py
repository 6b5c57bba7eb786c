"""The ways to learn, by name; without torch, for the app's side."""

from core.errors import GuardianError

LORA, RSLORA, DORA, FULL = "lora", "rslora", "dora", "full"
METHODS = (LORA, RSLORA, DORA, FULL)


def check_method(name: str) -> str:
    """Return the name of a method. Raises GuardianError if there is none of this name."""
    if name not in METHODS:
        raise GuardianError(f"There is no method {name[:40]!r} to learn by.", f"Give one of {', '.join(METHODS)}.")
    return name
