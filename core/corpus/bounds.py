"""Keep the words of others short: they are there to be understood, and a pasted page must not fill a window."""

from collections.abc import Iterator, Sequence

from core.corpus.pieces import Piece
from core.corpus.rules import SHORTENED

MOST_OF_A_PASSAGE = 1000  # characters: about 250 tokens of a window of 768
LEAST_ROOM = 2000  # characters of others in one text, however little of it is own
SHARE = 2  # characters of others for each own one, where that is more
GAP = " […] "


def bounded(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the pieces with each passage of others cut to its beginning and its end, until all of them fit."""
    own = sum(len(piece.text) for piece in pieces if piece.is_own)
    sizes = [len(piece.text) for piece in pieces if not piece.is_own]
    most = min(MOST_OF_A_PASSAGE, _level(sizes, max(LEAST_ROOM, SHARE * own)))
    for piece in pieces:
        if piece.is_own or len(piece.text) <= most + len(GAP):
            yield piece
            continue
        first, last = (most + 1) // 2, most // 2
        yield piece._replace(text=piece.text[:first])
        yield Piece(GAP, SHORTENED, piece.source)
        yield piece._replace(text=piece.text[len(piece.text) - last :])


def _level(sizes: list[int], room: int) -> int:
    """Return the length to which the longest must be cut so that all fit into the room; the short ones stay whole."""
    for number, size in enumerate(sorted(sizes)):
        share = room // (len(sizes) - number)
        if size > share:
            return share
        room -= size
    return MOST_OF_A_PASSAGE
