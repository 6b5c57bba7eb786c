"""Everything with a screen; the only part that imports Qt."""
