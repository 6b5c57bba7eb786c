"""What the desktop tells that should lock the vault: idleness, the screen's lock, sleep."""
