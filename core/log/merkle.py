"""The Merkle tree over the hashes of entries (RFC 9162, section 2.1.1), as Certificate Transparency uses it.

One root a day stands for all entries since the root before: written down elsewhere, or given to somebody else, it
proves later that nothing of these days was changed, without showing any of it.
"""

import hashlib
from collections.abc import Iterable

_LEAF, _NODE = b"\0", b"\1"


def merkle_root(leaves: Iterable[bytes]) -> bytes:
    """Return the root over leaves in order, in memory for one branch only; SHA-256 of nothing if there are none."""
    branch: list[tuple[int, bytes]] = []  # (height, hash) of whole subtrees, the highest first
    for leaf in leaves:
        height, node = 0, hashlib.sha256(_LEAF + leaf).digest()
        while branch and branch[-1][0] == height:
            node = hashlib.sha256(_NODE + branch.pop()[1] + node).digest()
            height += 1
        branch.append((height, node))
    if not branch:
        return hashlib.sha256().digest()
    _, root = branch.pop()
    while branch:
        root = hashlib.sha256(_NODE + branch.pop()[1] + root).digest()
    return root
