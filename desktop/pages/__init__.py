"""One file for each page of the main window."""
