"""What the writing of files leaves, and clears away."""

import os
import time
from pathlib import Path

from core.files import make_private_folder, remove_leftovers, replace_file


def test_only_what_a_killed_write_left_long_ago_is_removed(tmp_path: Path) -> None:
    replace_file(tmp_path / "kept", b"content")
    old, new, other = tmp_path / ".kept.abc.partial", tmp_path / ".kept.def.partial", tmp_path / "kept.partial"
    for path in (old, new, other):
        path.touch()
    long_ago = time.time() - 2 * 24 * 3600
    for path in (old, other, tmp_path / "kept"):
        os.utime(path, (long_ago, long_ago))
    remove_leftovers(tmp_path)
    assert sorted(tmp_path.iterdir()) == sorted([new, other, tmp_path / "kept"])
    remove_leftovers(tmp_path / "missing")


def test_a_folder_and_its_parents_are_private(tmp_path: Path) -> None:
    make_private_folder(tmp_path / "a" / "b")
    make_private_folder(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").stat().st_mode & 0o077 == 0
