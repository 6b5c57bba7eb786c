"""Windows, the tray, and what is open in them."""
