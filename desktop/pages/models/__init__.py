"""The parts of the models page: words, details, downloads, adding a file."""
