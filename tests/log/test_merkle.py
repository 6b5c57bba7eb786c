"""The Merkle tree against the definition in RFC 9162 and its published example."""

import hashlib

import pytest

from core.log.merkle import merkle_root


def by_definition(leaves: list[bytes]) -> bytes:
    """Split at the largest power of two below the count, as RFC 9162 writes it."""
    if not leaves:
        return hashlib.sha256().digest()
    if len(leaves) == 1:
        return hashlib.sha256(b"\0" + leaves[0]).digest()
    split = 1 << (len(leaves) - 1).bit_length() - 1
    return hashlib.sha256(b"\1" + by_definition(leaves[:split]) + by_definition(leaves[split:])).digest()


@pytest.mark.parametrize("count", range(40))
def test_the_root_is_that_of_the_definition(count: int) -> None:
    leaves = [bytes([number]) * 32 for number in range(count)]
    assert merkle_root(iter(leaves)) == by_definition(leaves)


def test_the_root_is_that_of_the_published_example() -> None:
    leaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
    root = merkle_root(bytes.fromhex(leaf) for leaf in leaves)
    assert root.hex() == "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
