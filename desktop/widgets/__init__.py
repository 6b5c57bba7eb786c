"""Pieces of screen that know nothing of the log or the model."""
