"""What the desktop around the windows offers: keys that work everywhere, notifications, a picture of the screen."""
