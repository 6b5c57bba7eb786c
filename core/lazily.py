"""Import a large library when it is first used, so that the window opens before it is needed."""

from importlib import import_module
from typing import Any


class LazyModule:
    """Stand for a module; the first name asked of it imports it."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, attribute: str) -> Any:
        """Return a name of the module, importing it if that was not done yet."""
        return getattr(import_module(self._name), attribute)


def lazily(name: str) -> Any:
    """Return what stands for a module until it is used; type checkers are shown the module itself instead."""
    return LazyModule(name)
