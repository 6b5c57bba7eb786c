"""Everything that is true without a screen: log, vault, models, learning and the command line."""

__version__ = "0.1.0"
