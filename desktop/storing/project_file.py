"""One project file: opening it, writing the difference of two projects, keeping original bytes."""

import os
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from desktop.storing import failures
from desktop.storing.checking import sum_bytes
from desktop.storing.failures import said
from desktop.storing.lock import Lock
from desktop.storing.rows import TABLES, Row, Table, row_digest, text_bytes
from desktop.storing.schema import migrate
from desktop.story.article import Article
from desktop.story.errors import UserError
from desktop.story.project import Project

PATIENCE = 5.0
"""Seconds a write waits for another one of this process; each takes some ms."""
LONGEST = 256 * 1024 * 1024
"""Bytes of the largest value that is read from a file: more is no article."""


class Change(NamedTuple):
    """One row to write (`after`) or to remove (`after` is None), with what it was."""

    table: Table
    before: Row | None
    after: Row | None


class ProjectFile:
    """The file of the open project, which this process alone may change.

    `connection` belongs to the thread that writes; jobs open their own. `lock` is held.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: Lock) -> None:
        self.path = path
        self.lock = lock
        self.connection = connection
        self._inode = inode(path)

    def close(self) -> None:
        """Remove what nothing needs any more, and let go of the file."""
        try:
            if not self.is_lost:
                self._sweep()
        except sqlite3.Error:
            pass  # the next opening does it
        finally:
            self.connection.close()
            self.lock.release()

    def _sweep(self) -> None:
        """Remove originals and texts of articles that were removed or never arrived."""
        with transaction(self.connection):
            for blob, column in (("original", "original"), ("text", "text")):
                self.connection.execute(
                    f"DELETE FROM {blob} WHERE sha256 NOT IN "  # noqa: S608  # our own names
                    f"(SELECT {column} FROM article WHERE {column} IS NOT NULL)"
                )

    def write(self, before: Project, after: Project) -> None:
        """Store the difference of two projects in one transaction.

        UserError says why nothing was stored; then the file is as it was before.
        """
        changes = list(differences(before, after))
        if not changes:
            return
        self._check_place()
        try:
            with transaction(self.connection):
                self._apply(changes, after)
        except sqlite3.Error as error:
            raise said(error, self.path) from error

    @property
    def is_lost(self) -> bool:
        """Tell whether the file was moved, replaced or deleted while it was open."""
        return inode(self.path) != self._inode

    def all_originals(self) -> tuple[bytes, ...]:
        """Return all original bytes through the open file: it may have no name any more."""
        rows = self.connection.execute("SELECT data FROM original")
        return tuple(zlib.decompress(data) for (data,) in rows)

    def _check_place(self) -> None:
        if self.is_lost:
            raise UserError(
                f"The project file {self.path.name} was moved, replaced or deleted while it was open, so nothing can be"
                " stored in it. Choose File, Save project as… to keep everything that is shown here."
            )

    def _apply(self, changes: Sequence[Change], after: Project) -> None:
        execute = self.connection.execute
        execute("PRAGMA defer_foreign_keys = ON")
        self._put_texts(changes, after)
        sums: dict[str, tuple[int, int]] = {}
        for table, old, new in changes:
            key, columns = table.columns[: table.keys], table.columns
            if new is None:
                assert old is not None
                where = " AND ".join(f"{name} = ?" for name in key)
                execute(f"DELETE FROM {table.name} WHERE {where}", old[: table.keys])  # noqa: S608  # our own names
            else:
                places = ", ".join("?" * (len(columns) + 1))
                execute(
                    f"INSERT OR REPLACE INTO {table.name} ({', '.join(columns)}, sha256) VALUES ({places})",  # noqa: S608  # our own names
                    (*new, row_digest(new)),
                )
            count, total = sums.get(table.name, (0, 0))
            for row, sign in ((old, -1), (new, 1)):
                if row is not None:
                    count += sign
                    total += sign * int.from_bytes(row_digest(row), "big")
            sums[table.name] = count, total
        for name, (count, total) in sums.items():
            self._add_to_digest(name, count, total)

    def _add_to_digest(self, name: str, count: int, total: int) -> None:
        query = "SELECT rows, sum FROM digest WHERE name = ?"
        known = self.connection.execute(query, (name,)).fetchone() or (0, bytes(32))
        row = (name, known[0] + count, sum_bytes(int.from_bytes(known[1], "big") + total))
        self.connection.execute("INSERT OR REPLACE INTO digest VALUES (?, ?, ?)", row)

    def _put_texts(self, changes: Sequence[Change], after: Project) -> None:
        """Store the texts of changed articles that are not there yet."""
        numbers = {c.after[0] for c in changes if c.table.name == "article" and c.after is not None}
        for article in after.articles:
            if article.number in numbers:
                put_text(self.connection, article)

    # --- bytes ----------------------------------------------------------------------------------

    def keep(self, originals: Iterable[bytes], articles: Iterable[Article] = ()) -> None:
        """Store original bytes and texts before the edit that needs them; from any thread."""
        self._check_place()
        try:
            with closing(connect(self.path, "rw")) as own, transaction(own):
                for data in originals:
                    put_original(own, data)
                for article in articles:
                    put_text(own, article)
        except sqlite3.Error as error:
            raise said(error, self.path) from error


def original_of(path: Path, digest: str) -> bytes | None:
    """Return original bytes, None if there are none; UserError if they are not what they were."""
    query = "SELECT data FROM original WHERE sha256 = ?"
    try:
        with closing(connect(path, "ro")) as own:
            found = own.execute(query, (digest,)).fetchone()
        if found is None:
            return None
        data = zlib.decompress(found[0])
    except sqlite3.Error as error:
        raise said(error, path) from error
    except zlib.error as error:
        raise failures.damaged_original(path) from error
    if sha256(data).hexdigest() != digest:
        raise failures.damaged_original(path)
    return data


def originals_in(path: Path) -> Iterator[tuple[str, bool]]:
    """Give the SHA-256 of each original, and whether it is unchanged. sqlite3.Error if unreadable."""
    with closing(connect(path, "ro")) as own:
        digests = [row[0] for row in own.execute("SELECT sha256 FROM original")]
    for digest in digests:
        try:
            yield digest, original_of(path, digest) is not None
        except UserError:
            yield digest, False


def put_original(connection: sqlite3.Connection, data: bytes) -> str:
    digest = sha256(data).hexdigest()
    known = connection.execute("SELECT 1 FROM original WHERE sha256 = ?", (digest,)).fetchone()
    if known is None:
        row = (digest, len(data), zlib.compress(data, 6))
        connection.execute("INSERT INTO original VALUES (?, ?, ?)", row)
    return digest


def put_text(connection: sqlite3.Connection, article: Article) -> None:
    row = (article.digest, text_bytes(article.text))
    connection.execute("INSERT OR IGNORE INTO text VALUES (?, ?)", row)


def copy_originals(source: Path, target: sqlite3.Connection, articles: Iterable[Article]) -> None:
    """Copy the stored originals of articles from one file into another one that is open."""
    wanted = {a.provenance.sha256 for a in articles if a.provenance is not None}
    with closing(connect(source, "ro")) as own:
        for digest in sorted(wanted):
            row = own.execute("SELECT * FROM original WHERE sha256 = ?", (digest,)).fetchone()
            if row is not None:
                target.execute("INSERT OR IGNORE INTO original VALUES (?, ?, ?)", row)


def differences(before: Project, after: Project) -> Iterator[Change]:
    """Give the rows that differ, removals first; parts that are the same object are not looked at."""
    written = []
    for table in TABLES:
        if all(getattr(before, name) is getattr(after, name) for name in table.source):
            continue
        old, new = table.items(before), table.items(after)
        for key, item in old.items():
            if key not in new:
                yield Change(table, table.row(item), None)
        for key, item in new.items():
            known = old.get(key)
            if known is item or known == item:
                continue
            row_before = None if known is None else table.row(known)
            row = table.row(item)
            if row != row_before:
                written.append(Change(table, row_before, row))
    yield from written


# --- connections --------------------------------------------------------------------------------


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """Open a file that is there, "rw" or "ro"; what it contains is not trusted."""
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=PATIENCE,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST)
    for setting in (
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "foreign_keys = ON",
        "secure_delete = ON",
        "temp_store = MEMORY",
        "synchronous = EXTRA",
    ):
        connection.execute(f"PRAGMA {setting}")
    return connection


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


def create(
    path: Path,
    project: Project,
    originals: Iterable[bytes] = (),
    source: Path | None = None,
) -> Project:
    """Write a project into a new file, readable by its owner only; return it with its identity.

    The original bytes are given, or taken from the file `source`. UserError if it cannot be
    written; then nothing is left of it, and a file that was there before is as it was.
    """
    import uuid

    named = replace(project, identity=uuid.uuid4().hex)
    part = path.with_name(f".{path.name}.part")
    try:
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with closing(connect(part, "rw")) as connection:
            migrate(connection, 0)
            with transaction(connection):
                for data in originals:
                    put_original(connection, data)
                if source is not None:
                    copy_originals(source, connection, named.articles)
            fill = ProjectFile(part, connection, Lock(part))
            fill.write(Project(stories=()), named)
        part.replace(path)
        sync_folder(path.parent)
    except (OSError, sqlite3.Error) as error:
        part.unlink(missing_ok=True)
        raise said(error, path) from error
    return named


def sync_folder(folder: Path) -> None:
    """Make a new name in a folder survive a power cut, where the system can."""
    if hasattr(os, "O_DIRECTORY"):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
