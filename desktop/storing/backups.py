"""Copies of a project file, made when it is opened; the last three that differ are kept."""

import json
import shutil
import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from desktop.storing.clock import now_utc
from desktop.storing.folders import data_folder, private
from desktop.storing.state import Backup

KEPT = 3
PAGES = 500
"""Pages copied at once (2 MB): an edit waits at most for these."""
ORIGIN = "origin.txt"
"""Where in a folder of backups the path of their project stands: a damaged file has no identity."""


def backup_folder(identity: str) -> Path:
    return private(private(data_folder() / "backups") / identity)


def make_backup(path: Path, identity: str, articles: int, fingerprint: str) -> Path | None:
    """Copy a sound project file; None if its last copy is the same. OSError or sqlite3.Error.

    The name says when, how many articles, and what was in it: `20261122T063159Z-5-1a2b3c4d.wireside`.
    """
    folder = backup_folder(identity)
    remember(folder, path)
    newest = next(iter(backups_in(folder)), None)
    if newest is not None and newest.path.stem.endswith(f"-{fingerprint}"):
        return None
    made = (
        folder / f"{now_utc().replace('-', '').replace(':', '')}-{articles}-{fingerprint}.wireside"
    )
    part = made.with_suffix(".part")
    part.unlink(missing_ok=True)
    part.touch(0o600)
    with (
        closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as source,
        closing(sqlite3.connect(part)) as target,
    ):
        source.backup(target, pages=PAGES, sleep=0.001)
    part.replace(made)
    for old in backups_in(folder)[KEPT:]:
        old.path.unlink(missing_ok=True)
    return made


def back_up(path: Path) -> Path | None:
    """Copy the project file at a path, unless the last copy has the same content."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as own:
        head = json.loads(own.execute("SELECT value FROM project").fetchone()[0])
        count = own.execute("SELECT count(*) FROM article").fetchone()[0]
        sums = own.execute("SELECT name, rows, hex(sum) FROM digest ORDER BY name").fetchall()
    return make_backup(path, head["identity"], count, sha256(repr(sums).encode()).hexdigest()[:8])


def remember(folder: Path, path: Path) -> None:
    from desktop.storing.folders import write_private

    write_private(folder / ORIGIN, str(path.absolute()).encode("utf-8", "surrogateescape"))


def backups_of(path: Path, identity: str = "") -> tuple[Backup, ...]:
    """Return the copies of a project, the newest first; without identity those of the same path."""
    root = data_folder() / "backups"
    if identity:
        return backups_in(root / identity)
    wanted = str(path.absolute()).encode("utf-8", "surrogateescape")
    for origin in root.glob(f"*/{ORIGIN}"):
        if origin.read_bytes() == wanted:
            return backups_in(origin.parent)
    return ()


def backups_in(folder: Path) -> tuple[Backup, ...]:
    found = []
    for path in folder.glob("*.wireside"):
        at, _, rest = path.stem.partition("-")
        count = rest.partition("-")[0]
        if count.isdecimal() and len(at) == len("20261122T063159Z"):
            found.append(Backup(path, readable(at), int(count)))
    return tuple(sorted(found, key=lambda backup: backup.path.name, reverse=True))


def readable(at: str) -> str:
    """Turn the time in a name back into ISO 8601."""
    return f"{at[:4]}-{at[4:6]}-{at[6:8]}T{at[9:11]}:{at[11:13]}:{at[13:15]}Z"


def forget_backups(identity: str) -> int:
    """Remove all copies of a project; return how many there were."""
    folder = data_folder() / "backups" / identity
    count = len(backups_in(folder))
    if identity:
        shutil.rmtree(folder, ignore_errors=True)
    return count
