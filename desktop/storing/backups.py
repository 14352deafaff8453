"""Copies of a project file, made when it is opened; the last three that differ are kept."""

import json
import os
import re
import shutil
import sqlite3
from contextlib import closing, suppress
from hashlib import sha256
from pathlib import Path

from desktop.storing.clock import now_utc
from desktop.storing.connecting import connect
from desktop.storing.folders import data_folder, private, write_private
from desktop.storing.state import Backup

KEPT = 3
PAGES = 500
"""Pages copied at once (2 MB): an edit waits at most for these."""
ORIGIN = "origin.txt"
"""Where in a folder of backups the path of their project stands: a damaged file has no identity."""
NAME = re.compile(
    r"(\d{6,})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-(\d{1,9})-([0-9a-z]+)\.wireside"
)
"""Which it is, when it was made, how many articles it has, and what was in it:
`000012-20261122T063159Z-5-1a2b3c4d.wireside`. The first number orders them: a clock can go back."""


def backup_folder(identity: str) -> Path:
    return private(private(data_folder() / "backups") / identity)


def make_backup(path: Path, identity: str, articles: int, fingerprint: str) -> Path | None:
    """Copy a sound project file; None if its last copy is the same. OSError or sqlite3.Error."""
    folder = backup_folder(identity)
    remember(folder, path)
    known = numbered(folder)
    last = max(known, default=0)
    if known and known[last].stem.endswith(f"-{fingerprint}"):
        return None
    at = now_utc().replace("-", "").replace(":", "")
    made = folder / f"{last + 1:06}-{at}-{articles}-{fingerprint}.wireside"
    for left in folder.glob("*.part*"):  # by a process that was killed
        left.unlink(missing_ok=True)
    part = made.with_suffix(".part")
    try:
        part.touch(0o600)
        copy_sound(path, part)
        part.replace(made)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    for number in sorted((*known, last + 1))[:-KEPT]:
        known[number].unlink(missing_ok=True)
    return made


def copy_sound(path: Path, part: Path) -> None:
    """Copy a file, in steps between which it can be changed; sqlite3.DatabaseError if it is damaged."""
    with closing(connect(path, "ro")) as source, closing(connect(part, "rw")) as target:
        source.backup(target, pages=PAGES, sleep=0.001)
        if target.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise sqlite3.DatabaseError("the copy is not sound")


def back_up(path: Path) -> Path | None:
    """Copy the project file at a path, unless the last copy has the same content."""
    with closing(connect(path, "ro")) as own:
        count = own.execute("SELECT count(*) FROM article").fetchone()[0]
        sums = own.execute("SELECT name, rows, hex(sum) FROM digest ORDER BY name").fetchall()
    identity = identity_in(path)
    return make_backup(path, identity, count, sha256(repr(sums).encode()).hexdigest()[:8])


def identity_in(path: Path) -> str:
    """Read the identity of a sound project file; sqlite3.Error."""
    with closing(connect(path, "ro")) as own:
        head = own.execute("SELECT value FROM project").fetchone()
    return str(json.loads(head[0])["identity"])


# --- which project they are of --------------------------------------------------------------------


def remember(folder: Path, path: Path) -> None:
    write_private(folder / ORIGIN, os.fsencode(path.absolute()))


def origin_of(folder: Path) -> Path | None:
    """Return where the project of a folder of backups was last, None if that cannot be told."""
    try:
        return Path(os.fsdecode((folder / ORIGIN).read_bytes()))
    except (OSError, ValueError):
        return None


def is_copied(path: Path, identity: str) -> bool:
    """Tell whether the file is a copy of another project, which is still where it was."""
    try:
        origin = origin_of(data_folder() / "backups" / identity)
        if origin is None or not origin.is_file() or origin.samefile(path):
            return False
        return identity_in(origin) == identity
    except (OSError, sqlite3.Error, ValueError, TypeError, KeyError):
        return False  # what is there is no project any more


def backups_of(path: Path, identity: str = "") -> tuple[Backup, ...]:
    """Return the copies of a project, the newest first; without identity those of the same path."""
    try:
        root = data_folder() / "backups"
        if identity:
            return backups_in(root / identity)
        folders = [each.parent for each in root.glob(f"*/{ORIGIN}")]
        found = [b for f in folders if origin_of(f) == path.absolute() for b in backups_in(f)]
    except OSError:
        return ()
    return tuple(sorted(found, key=lambda backup: backup.at, reverse=True))


def identities_at(path: Path) -> set[str]:
    """Return the identities of projects that were last at a path: one may have been saved over."""
    folders = (origin.parent for origin in (data_folder() / "backups").glob(f"*/{ORIGIN}"))
    return {folder.name for folder in folders if origin_of(folder) == path.absolute()}


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """Return the copies in a folder, the last one made first."""
    return tuple(map(backup_at, (path for _, path in sorted(numbered(folder).items())[::-1])))


def numbered(folder: Path) -> dict[int, Path]:
    """Return the copies in a folder by the number in their name."""
    found = ((NAME.fullmatch(path.name), path) for path in folder.glob("*.wireside"))
    return {int(match[1]): path for match, path in found if match is not None}


def backup_at(path: Path) -> Backup:
    match = NAME.fullmatch(path.name)
    assert match is not None
    year, month, day, hour, minute, second = match.groups()[1:7]
    return Backup(path, f"{year}-{month}-{day}T{hour}:{minute}:{second}Z", int(match[8]))


def forget_backups(identity: str) -> int:
    """Remove all copies of a project; return how many there were. OSError if one cannot go."""
    if not identity:
        return 0
    folder = data_folder() / "backups" / identity
    count = len(backups_in(folder))
    with suppress(FileNotFoundError):
        shutil.rmtree(folder)
    return count
