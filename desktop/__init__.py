"""The window: everything that knows of Qt."""

import builtins

_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401 - it changes what `import` does

# PySide puts an import of its own in place of Python's, which reads the source of every module from then on to see
# whether it uses a feature of PySide that we do not, and keeps that source in memory.
builtins.__import__ = _import
