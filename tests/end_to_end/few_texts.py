"""`guardian` with a few of the general texts: each is read by every model that is measured, and takes seconds."""

import sys
from pathlib import Path

from core import paths

FEW = "essay-sqlite.txt", "news-timezones.txt", "science-darwin.txt", "speech-lincoln.txt"
shipped = paths.resources()


def with_few_texts(folder: Path) -> None:
    """Make a folder of resources that has all but most of the general texts."""
    (folder / "general").mkdir(parents=True)
    for path in shipped.iterdir():
        if path.name != "general":
            (folder / path.name).symlink_to(path)
    for name in FEW:
        (folder / "general" / name).symlink_to(shipped / "general" / name)


if __name__ == "__main__":
    folder = Path(sys.argv.pop(1))
    paths.resources = lambda: folder  # before anything takes this function by its name

    from core.cli.main import main

    main()
