"""Connections to a project file: how it is named to SQLite, what is trusted of it, all or nothing."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote_from_bytes

PATIENCE = 5.0
"""Seconds a write waits for another one of this process; each takes some ms."""
LONGEST = 256 * 1024 * 1024
"""Bytes of the largest value that is read from a file: more is no article."""
SETTINGS = (
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "foreign_keys = ON",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "synchronous = EXTRA",
)
BESIDE = ("-journal", "-wal", "-shm")
"""What SQLite may lay beside a file; we write the first only."""


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """Open a file that is there, "rw" or "ro"; what it contains is not trusted.

    sqlite3.Error if there is no file, or not even the plan of its tables can be read.
    """
    connection = sqlite3.connect(
        f"{uri_of(path)}?mode={mode}",
        uri=True,
        timeout=PATIENCE,
        isolation_level=None,
        check_same_thread=False,
    )
    is_set = False
    try:
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST)
        for setting in SETTINGS:
            connection.execute(f"PRAGMA {setting}")
        is_set = True
    except UnicodeDecodeError as error:  # SQLite cites a damaged plan of tables in its message
        raise sqlite3.DatabaseError("the plan of the tables is damaged") from error
    finally:
        if not is_set:
            connection.close()
    return connection


def uri_of(path: Path) -> str:
    """Name a file to SQLite, whatever characters or bytes its path has.

    Not `Path.as_uri`: the host of a Windows share stands there where SQLite takes none.
    """
    place = quote_from_bytes(os.fsencode(path.absolute().as_posix()), safe="/:")
    return f"file://{'' if place.startswith('/') else '/'}{place}"


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing: what fails inside leaves the file as it was."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def inode(path: Path) -> tuple[int, int] | None:
    """Name the file at a path, so that another one in its place is noticed; None if there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def real(path: Path) -> Path:
    """Return the one path of a file that has several by symbolic links: one file, one lock."""
    return Path(os.path.realpath(path))


def beside(path: Path, ending: str) -> Path:
    """Return the place of what SQLite lays beside a file."""
    return path.with_name(f"{path.name}{ending}")
