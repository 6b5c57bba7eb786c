"""Dates from the history of repositories that may belong to anyone."""

import zlib
from pathlib import Path

import pytest
from dulwich.objects import Commit, Tree
from dulwich.repo import Repo

from core.sources.git_dates import GitDates, find_git_folder
from core.sources.markdown import Markdown
from core.sources.protocol import Options, Record, TimeFrom

FIRST, SECOND = 1_500_000_000, 1_600_000_000


def _commit(repo: Repo, seconds: int, *names: str) -> None:
    worktree = repo.get_worktree()
    worktree.stage(list(names))
    worktree.commit(
        message=b"A commit",
        author=b"A <a@example.org>",
        committer=b"A <a@example.org>",
        author_timestamp=seconds,
        commit_timestamp=seconds,
        author_timezone=0,
        commit_timezone=0,
        sign=False,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A repository with two commits and a file in neither."""
    (tmp_path / "notes").mkdir()
    with Repo.init(tmp_path) as repo:
        (tmp_path / "notes" / "old.md").write_text("Old.\n")
        _commit(repo, FIRST, "notes/old.md")
        (tmp_path / "notes" / "old.md").write_text("Old, edited.\n")
        (tmp_path / "notes" / "new.md").write_text("New.\n")
        _commit(repo, SECOND, "notes/old.md", "notes/new.md")
    (tmp_path / "notes" / "never.md").write_text("Never.\n")
    return tmp_path / "notes"


def _seconds(dates: GitDates, path: Path) -> int | None:
    moment = dates.first_commit_ns(path)
    return None if moment is None else moment // 10**9


def test_the_first_commit_that_has_the_file_counts(folder: Path) -> None:
    dates = GitDates(folder)
    assert _seconds(dates, folder / "old.md") == FIRST
    assert _seconds(dates, folder / "new.md") == SECOND
    assert _seconds(dates, folder / "never.md") is None


def test_notes_without_another_date_have_it_from_the_history(folder: Path) -> None:
    records = {one.name: one for one in Markdown().read(folder, Options()) if isinstance(one, Record)}
    assert records["old.md"].time_utc_ns == FIRST * 10**9
    assert [records[name].time_from for name in ("old.md", "new.md", "never.md")] == [
        TimeFrom.HISTORY,
        TimeFrom.HISTORY,
        TimeFrom.FILE,
    ]


def test_the_history_is_not_read_when_every_note_has_a_date(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for path in folder.iterdir():
        path.rename(folder / f"2024-01-02-{path.name}")
    monkeypatch.setattr(GitDates, "_read", lambda _dates: pytest.fail("the history was read"))
    assert len(list(Markdown().read(folder, Options()))) == 3


def test_the_configuration_of_the_repository_is_never_obeyed(folder: Path) -> None:
    marker = folder / "it-ran"
    git_folder = folder.parent / ".git"
    command = f"touch {marker}"
    (git_folder / "config").write_text(
        f'[core]\n\tfsmonitor = "{command}"\n\thooksPath = hooks\n\trepositoryformatversion = 99\n'
        f'[include]\n\tpath = /dev/zero\n[gpg]\n\tprogram = "{command}"\n[log]\n\tshowSignature = true\n'
    )
    hook = git_folder / "hooks" / "post-index-change"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text(f"#!/bin/sh\n{command}\n")
    hook.chmod(0o755)
    assert _seconds(GitDates(folder), folder / "old.md") == FIRST
    assert not marker.exists()


@pytest.mark.parametrize("what", ["HEAD", "objects", "refs", "garbage objects", "branch loop"])
def test_a_damaged_repository_is_given_up_quietly(folder: Path, what: str) -> None:
    git_folder = folder.parent / ".git"
    if what == "HEAD":
        (git_folder / "HEAD").write_bytes(b"\xff\x00 nonsense")
    elif what == "garbage objects":
        for path in (git_folder / "objects").glob("??/*"):
            path.chmod(0o600)
            path.write_bytes(zlib.compress(b"tree 99999999999\0") + b"rest")
    elif what == "branch loop":
        (git_folder / "HEAD").write_text("ref: HEAD\n")
    else:
        (git_folder / what).rename(git_folder / "gone")
    assert GitDates(folder).first_commit_ns(folder / "old.md") is None


def test_a_history_that_is_too_long_is_given_up(folder: Path) -> None:
    assert GitDates(folder, most_commits=1).first_commit_ns(folder / "old.md") is None


@pytest.mark.parametrize("leaf", ["file", "nothing"])
def test_a_bomb_of_nested_folders_is_given_up_in_time(folder: Path, leaf: str) -> None:
    with Repo(str(folder.parent)) as repo:
        tree = Tree()
        if leaf == "file":
            tree.add(b"f", 0o100644, repo.object_store[repo[repo.head()].tree][b"notes"][1])
        repo.object_store.add_object(tree)
        for _ in range(12):
            outer = Tree()
            for name in range(10):
                outer.add(str(name).encode(), 0o040000, tree.id)
            repo.object_store.add_object(outer)
            tree = outer
        head = repo[repo.head()]
        commit = Commit()
        commit.tree, commit.parents, commit.message = tree.id, [head.id], b"Boom"
        commit.author = commit.committer = b"A <a@example.org>"
        commit.author_time = commit.commit_time = SECOND + 1
        commit.author_timezone = commit.commit_timezone = 0
        repo.object_store.add_object(commit)
        repo.refs[b"refs/heads/bomb"] = commit.id
        repo.refs.set_symbolic_ref(b"HEAD", b"refs/heads/bomb")
    assert GitDates(folder, most_time_s=0.2).first_commit_ns(folder / "old.md") is None


def test_only_a_real_git_folder_counts(tmp_path: Path) -> None:
    for name in ("linked", "named"):
        (tmp_path / name).mkdir()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "linked" / ".git").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "named" / ".git").write_text("gitdir: /somewhere\n")
    for name in ("linked", "named"):
        found = find_git_folder(tmp_path / name)
        assert found is None or not found.is_relative_to(tmp_path)
