"""Text as the word index sees it: its words folded and joined by single spaces, with a space at both ends.

The index's own tokenizer says what becomes of a character, so that nothing here can disagree with it.
"""

import threading

import sqlcipher3

TOKENIZER = "unicode61 remove_diacritics 2"
_ASCII = {point: chr(point).lower() if chr(point).isalnum() else " " for point in range(128)}


def folded(text: str) -> str:
    """Return the words of a text as `" first second "`; `" "` if there are none."""
    words = " ".join(text.translate(_ASCII if text.isascii() else _characters).split())
    return f" {words} " if words else " "


def folded_in_place(text: str) -> str:
    """Return a text with its words folded where they are, as long as each character becomes one."""
    return text.translate(_characters)


class _Characters(dict[int, str]):
    """What becomes of each character: a space where it ends a word, nothing where it is a mark on a letter."""

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()
        self._connection = sqlcipher3.connect(":memory:", isolation_level=None, check_same_thread=False)
        self._connection.executescript(f"""
            CREATE VIRTUAL TABLE word USING fts5 (text, content = '', tokenize = '{TOKENIZER}');
            CREATE VIRTUAL TABLE known USING fts5vocab (word, 'row');
        """)

    def __missing__(self, point: int) -> str:
        """Ask the tokenizer what a character becomes between two letters."""
        with self._lock:
            self._connection.execute("INSERT INTO word (text) VALUES (?)", (f"a{chr(point)}b",))
            words = [row[0] for row in self._connection.execute("SELECT term FROM known")]
            self._connection.execute("INSERT INTO word (word) VALUES ('delete-all')")
        self[point] = words[0][1:-1] if len(words) == 1 else " "
        return self[point]


_characters = _Characters()
