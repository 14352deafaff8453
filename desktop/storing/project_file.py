"""One project file: making it, writing the difference of two projects, keeping original bytes."""

import contextlib
import logging
import os
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from threading import Lock as ThreadLock

from desktop.storing import failures
from desktop.storing.changes import apply, differences, put_text, stored_sums
from desktop.storing.connecting import BESIDE, LONGEST, beside, connect, inode, real, transaction
from desktop.storing.failures import said
from desktop.storing.header import check_beside
from desktop.storing.lock import Lock
from desktop.storing.schema import migrate
from desktop.story.article import Article
from desktop.story.errors import UserError
from desktop.story.project import Project

log = logging.getLogger(__name__)


class ProjectFile:
    """The file of the open project, which this process alone may change.

    `connection` belongs to the thread that writes; jobs open their own. `lock` is held.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, lock: Lock) -> None:
        self.path = path
        self.lock = lock
        self.connection = connection
        self._inode = inode(path)
        self._sums = stored_sums(connection)
        self._keeping = ThreadLock()
        self._is_open = True
        self._is_foreign = False

    def close(self) -> None:
        """Remove what nothing needs any more, and let go of the file."""
        with self._keeping:  # nobody writes after this
            self._is_open = False
        try:
            if not self.is_lost:
                self._sweep()
        except sqlite3.Error:
            log.info("what nothing needs any more stays until the next closing")
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
                self._check_unchanged()
                sums = apply(self.connection, changes, after)
        except sqlite3.Error as error:
            raise said(error, self.path) from error
        self._sums = sums

    @property
    def is_lost(self) -> bool:
        """Tell whether the file was moved, replaced, deleted or written by others while it was open."""
        return self._is_foreign or inode(self.path) != self._inode

    def _check_place(self) -> None:
        if inode(self.path) != self._inode:
            raise UserError(
                "The project file {name} was moved, replaced or deleted while it was open, so nothing can be"
                " stored in it. Choose File, Save project as… to keep everything that is shown here.",
                name=self.path.name,
            )

    def _check_unchanged(self) -> None:
        """Raise UserError if somebody wrote other content into the file: a copy, another computer."""
        self._is_foreign = stored_sums(self.connection) != self._sums
        if self._is_foreign:
            raise UserError(
                "The project file {name} was changed by another program while it was open, so nothing can be"
                " stored in it. Choose File, Save project as… to keep everything that is shown here.",
                name=self.path.name,
            )

    def all_originals(self) -> tuple[bytes, ...]:
        """Return the original bytes through the open file: it may have no name any more.

        Those that are damaged, or lie on a disk that was taken away, are left out.
        """
        found: list[bytes] = []
        try:
            for digest, data in self.connection.execute("SELECT sha256, data FROM original"):
                with contextlib.suppress(UserError):
                    found.append(unpacked(data, digest, self.path))
        except sqlite3.Error:
            log.warning("not all originals of a lost file can be read")
        return tuple(found)

    def keep(self, originals: Iterable[bytes], articles: Iterable[Article] = ()) -> None:
        """Store original bytes and texts before the edit that needs them; from any thread."""
        packed = [pack(data) for data in originals]
        with self._keeping:
            if not self._is_open:
                raise UserError(
                    "{name} was closed, so nothing was added to it.", name=self.path.name
                )
            self._check_place()
            try:
                with closing(connect(self.path, "rw")) as own, transaction(own):
                    for row in packed:
                        put_original(own, row)
                    for article in articles:
                        put_text(own, article)
            except sqlite3.Error as error:
                raise said(error, self.path) from error


# --- original bytes -------------------------------------------------------------------------------

Packed = tuple[str, int, bytes]
"""The SHA-256 of original bytes, their number, and the bytes compressed."""


def pack(data: bytes) -> Packed:
    return sha256(data).hexdigest(), len(data), zlib.compress(data, 6)


def unpacked(data: object, digest: str, path: Path) -> bytes:
    """Return original bytes; UserError if they are not what they were, or too many for memory."""
    if not isinstance(data, bytes):
        raise failures.damaged_original(path)
    try:
        found = zlib.decompressobj().decompress(data, LONGEST)
    except zlib.error as error:
        raise failures.damaged_original(path) from error
    if sha256(found).hexdigest() != digest:
        raise failures.damaged_original(path)
    return found


def put_original(connection: sqlite3.Connection, row: Packed) -> None:
    """Store original bytes unless they are there; damaged ones are put right so."""
    query = "SELECT data FROM original WHERE sha256 = ?"
    known = connection.execute(query, row[:1]).fetchone()
    if known is None or known[0] != row[2]:
        connection.execute("INSERT OR REPLACE INTO original VALUES (?, ?, ?)", row)


def original_of(path: Path, digest: str) -> bytes | None:
    """Return original bytes, None if there are none; UserError if they are not what they were."""
    try:
        with closing(connect(path, "ro")) as own:
            return read_original(own, digest, path)
    except sqlite3.Error as error:
        raise failures.unreadable(error, path) from error


def read_original(connection: sqlite3.Connection, digest: str, path: Path) -> bytes | None:
    query = "SELECT data FROM original WHERE sha256 = ?"
    try:
        found = connection.execute(query, (digest,)).fetchone()
    except sqlite3.DatabaseError as error:
        if failures.is_damage(error):
            raise failures.damaged_original(path) from error
        raise
    return None if found is None else unpacked(found[0], digest, path)


def originals_in(path: Path) -> Iterator[tuple[str, bool]]:
    """Give the SHA-256 of each original, and whether it is unchanged. sqlite3.Error if unreadable."""
    with closing(connect(path, "ro")) as own:
        digests = [str(row[0]) for row in own.execute("SELECT sha256 FROM original")]
        for digest in digests:
            try:
                yield digest, read_original(own, digest, path) is not None
            except UserError:
                yield digest, False


def packed_originals(source: Path, articles: Iterable[Article]) -> Iterator[Packed]:
    """Give the stored originals of articles; what cannot be read is left out, and logged."""
    wanted = sorted({a.provenance.sha256 for a in articles if a.provenance is not None})
    query = "SELECT sha256, size, data FROM original WHERE sha256 = ?"
    try:
        with closing(connect(source, "ro")) as own:
            for digest in wanted:
                with contextlib.suppress(sqlite3.DatabaseError):
                    yield from own.execute(query, (digest,)).fetchall()
    except sqlite3.Error:
        log.warning("the originals of a project that is not there any more were not copied")


# --- new files ------------------------------------------------------------------------------------


def create(
    path: Path,
    project: Project,
    originals: Iterable[bytes] = (),
    source: Path | None = None,
    undoable: Sequence[Article] = (),
) -> Project:
    """Write a project into a new file, readable by its owner only; return it with its identity.

    The original bytes are given, or taken from the file `source`, those of `undoable` articles too.
    UserError if it cannot be written; then nothing is left of it, and a file that was there before
    is as it was.
    """
    path = real(path)
    named = replace(project, identity=new_identity())
    part = part_of(path)
    is_made = False
    try:
        discard(part)
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with closing(connect(part, "rw")) as connection:
            migrate(connection, 0)
            with transaction(connection):
                for data in originals:
                    put_original(connection, pack(data))
                if source is not None:
                    for row in packed_originals(source, (*named.articles, *undoable)):
                        put_original(connection, row)
                changes = list(differences(Project(stories=()), named))
                apply(connection, changes, named)
        settle(path)
        part.replace(path)
        is_made = True
    except (OSError, sqlite3.Error) as error:
        raise said(error, path) from error
    finally:
        if not is_made:
            with contextlib.suppress(OSError):
                discard(part)
    sync_folder(path.parent)
    return named


def new_identity() -> str:
    return os.urandom(16).hex()


def part_of(path: Path) -> Path:
    """Return where a project is written before it gets its name."""
    return path.with_name(f".{path.name}.part")


def discard(path: Path) -> None:
    """Remove a file with all that SQLite laid beside it; OSError."""
    for each in (path, *(beside(path, ending) for ending in BESIDE)):
        each.unlink(missing_ok=True)


def settle(path: Path) -> None:
    """Take back the unfinished change of a file that is about to be replaced.

    Its journal would be taken for one of the new file, and spoil it.
    """
    left = [other for ending in BESIDE if os.path.lexists(other := beside(path, ending))]
    if not left:
        return
    with contextlib.suppress(sqlite3.Error, UserError):
        check_beside(path)
        with closing(connect(path, "rw")) as old:
            old.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    for other in left:
        other.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Make a new name in a folder survive a power cut, where the system can."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    with contextlib.suppress(OSError):  # some network disks cannot; the name is there all the same
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
