"""Speak to the person who runs the set-up."""

import sys


class SetupRefused(Exception):
    """Report something that this person can mend: a title and advice."""

    def __init__(self, title: str, advice: str) -> None:
        super().__init__(f"{title} {advice}")
        self.title = title
        self.advice = advice


def announce(text: str) -> None:
    """Print one line of progress on stderr, so that stdout stays the app's own."""
    print(text, file=sys.stderr, flush=True)
