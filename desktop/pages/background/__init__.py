"""The parts of the page that shows what is done by itself."""
