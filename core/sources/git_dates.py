"""Find out from a git repository when files were first committed.

The repository may be anyone's. The git program would obey its configuration (fsmonitor, hooks, gpg, textconv all run
commands), so only its objects and refs are read, with dulwich, and its configuration never.
"""

import contextlib
import time
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from dulwich.diff_tree import tree_changes
from dulwich.object_store import DiskObjectStore
from dulwich.objects import Commit, ObjectID
from dulwich.refs import DiskRefsContainer, Ref

from core.sources import dates

MOST_COMMITS = 50_000
MOST_TIME_S = 30.0


def find_git_folder(path: Path) -> Path | None:
    """Return the `.git` folder of the repository that `path` lies in, or None.

    Only a real folder counts: a `.git` file or link, as in linked worktrees, may name any place on the disk.
    """
    path = path.resolve()
    for folder in (path, *path.parents):
        git_folder = folder / ".git"
        if git_folder.is_dir() and not git_folder.is_symlink():
            return git_folder
    return None


class GitDates:
    """Look up when paths were first committed; the history is read once, when the first path is asked for."""

    def __init__(self, path: Path, most_commits: int = MOST_COMMITS, most_time_s: float = MOST_TIME_S) -> None:
        self._git_folder = find_git_folder(path)
        self._most_commits = most_commits
        self._most_time_s = most_time_s
        self._first_seen: dict[str, int] | None = None

    def first_commit_ns(self, path: Path) -> int | None:
        """Return the author time (UTC ns) of the first commit that has `path` (resolved), or None if none has."""
        if self._git_folder is None:
            return None
        if self._first_seen is None:
            self._first_seen = self._read()
        return self._first_seen.get(_key(path.relative_to(self._git_folder.parent).as_posix()))

    def _read(self) -> dict[str, int]:
        try:
            return dict(self._additions())
        except Exception:  # noqa: BLE001 - a damaged or hostile repository can fail in any way, and dates are only a nicety
            return {}

    def _additions(self) -> Iterator[tuple[str, int]]:
        """Yield paths and times, the latest first, so that in a dictionary the first commit wins."""
        git_folder = self._git_folder or Path()
        deadline_s = time.monotonic() + self._most_time_s
        head = DiskRefsContainer(git_folder)[Ref(b"HEAD")]
        with contextlib.closing(DiskObjectStore(git_folder / "objects")) as store:
            commits = self._commits(store, head)
            for commit in sorted(commits.values(), key=lambda one: one.commit_time, reverse=True):
                parent = commits[commit.parents[0]].tree if commit.parents else None
                moment = dates.from_epoch(commit.author_time)
                # Folders are listed too, so that the clock is looked at even in a repository of nested empty folders.
                for change in tree_changes(store, parent, commit.tree, include_trees=True):
                    if time.monotonic() > deadline_s:
                        raise TimeoutError
                    if change.old is None and change.new and change.new.path and moment is not None:
                        yield _key(change.new.path.decode("utf-8", "surrogateescape")), moment

    def _commits(self, store: DiskObjectStore, head: ObjectID) -> dict[ObjectID, Commit]:
        found: dict[ObjectID, Commit] = {}
        waiting = [head]
        while waiting:
            name = waiting.pop()
            if name in found:
                continue
            commit = store[name]
            if not isinstance(commit, Commit) or len(found) == self._most_commits:
                raise ValueError("no history, or one too long to read")
            found[name] = commit
            waiting += commit.parents
        return found


def _key(path: str) -> str:
    return unicodedata.normalize("NFC", path)
