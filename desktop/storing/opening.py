"""Open a project file: to write if nobody else does, otherwise to read, and never to make it worse."""

import logging
import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from desktop.storing.backups import backups_of, make_backup
from desktop.storing.checking import Loaded, Reader
from desktop.storing.failures import said, system_failure
from desktop.storing.folders import cache_folder, private
from desktop.storing.lock import Lock
from desktop.storing.project_file import ProjectFile, connect
from desktop.storing.schema import APPLICATION_ID, is_sound, migrate, version
from desktop.storing.state import Backup, FileState
from desktop.story.errors import UserError
from desktop.story.project import Project

log = logging.getLogger(__name__)

MAGIC = b"SQLite format 3\0"
VERSION_AT, APPLICATION_AT, HEADER = 60, 68, 100
"""Places of `user_version` and `application_id` in the header, its size (sqlite.org/fileformat2 §1.3)."""
TRIES, PAUSE = 20, 0.1
"""How often a file that is being written is tried again, and the seconds between."""
ELSEWHERE = (
    "This project is open in another window. It can be read here, as it was when it was opened."
)
READ_ONLY = (
    "{} lies where nothing can be written. It can be read here; save the project in another place"
    " to change it."
)
DAMAGED = "{} is damaged. What is not damaged can be read here; the file itself is left as it is."


class Opened(NamedTuple):
    """What came of opening a file. `file` is None if it can only be read.

    `source` is where original bytes are read: the file, or a copy of it in a `folder` of its own.
    """

    project: Project
    state: FileState
    file: ProjectFile | None
    source: Path
    folder: TemporaryDirectory[str] | None = None


class NoProject(UserError):
    """A file that holds no project that can be shown; `backups` were made of what it held once."""

    def __init__(self, sentence: str, path: Path) -> None:
        super().__init__(sentence)
        self.path = path
        self.backups: tuple[Backup, ...] = backups_of(path)


def open_project(path: Path) -> Opened:
    """Read and check a project file; UserError, which names it, if there is nothing to show.

    Cost: all rows are read and hashed. Nobody but the holder of the lock changes the file.
    """
    check_header(path)
    lock = Lock(path)
    try:
        is_ours = lock.acquire()
    except OSError:
        return open_to_read(path, READ_ONLY.format(path.name), waits=False)
    if not is_ours:
        return open_to_read(path, ELSEWHERE, waits=True)
    opened = None
    try:
        opened = open_to_write(path, lock)
    finally:
        if opened is None or opened.file is None:
            lock.release()
    return opened


def open_to_write(path: Path, lock: Lock) -> Opened:
    """Open a file that is ours; one that is damaged or cannot be written, to read only."""
    try:
        connection = connect(path, "rw")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
            return open_to_read(path, READ_ONLY.format(path.name), waits=False)
        raise said(error, path) from error
    except sqlite3.DatabaseError:
        return hopeless(path)
    file = None
    try:
        loaded = load(connection, path)
        if loaded.damage:
            return damaged(path, loaded)
        prepare(path, connection, loaded)
        file = ProjectFile(path, connection, lock)
    except sqlite3.Error as error:
        raise said(error, path) from error
    finally:
        if file is None:
            connection.close()
    return Opened(loaded.project, FileState(path, path.stem), file, path)


def prepare(path: Path, connection: sqlite3.Connection, loaded: Loaded) -> None:
    """Keep a copy of an older version of the file, then bring it up to date."""
    start = connection.execute("PRAGMA user_version").fetchone()[0]
    if start < version():
        try:
            make_backup(
                path, loaded.project.identity, len(loaded.project.articles), f"version{start}"
            )
        except OSError as error:
            raise system_failure(error, path) from error
        migrate(connection, start)


def open_to_read(path: Path, reason: str, *, waits: bool) -> Opened:
    """Read a file that we may not change, in one transaction."""
    for _ in range(TRIES):
        try:
            with closing(connect(path, "ro")) as connection:
                loaded = load(connection, path)
        except sqlite3.OperationalError as error:
            hot = sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN
            if error.sqlite_errorcode & 0xFF in hot and not waits:
                return open_copy(path, reason)
            time.sleep(PAUSE)  # its holder is about to write or to recover it
            last = error
        except sqlite3.DatabaseError:
            return hopeless(path)
        else:
            if loaded.damage:
                return damaged(path, loaded)
            state = FileState(path, path.stem, reason, waits=waits)
            return Opened(loaded.project, state, None, path)
    raise said(last, path) from last


def open_copy(path: Path, reason: str) -> Opened:
    """Read a file with an unfinished change on a medium that cannot be written: recover a copy."""
    folder = TemporaryDirectory(dir=private(cache_folder() / "copies"), prefix="project-")
    copy = Path(folder.name) / path.name
    try:
        shutil.copyfile(path, copy)
        journal = path.with_name(f"{path.name}-journal")
        if journal.exists():
            shutil.copyfile(journal, copy.with_name(journal.name))
        with closing(connect(copy, "rw")) as connection:
            loaded = load(connection, path)
    except OSError as error:
        folder.cleanup()
        raise system_failure(error, path) from error
    except sqlite3.DatabaseError:
        folder.cleanup()
        return hopeless(path)
    if loaded.damage:
        folder.cleanup()
        return damaged(path, loaded)
    return Opened(loaded.project, FileState(path, path.stem, reason), None, copy, folder)


def load(connection: sqlite3.Connection, path: Path) -> Loaded:
    """Read everything in one transaction; nothing of a file whose tables are not exactly ours."""
    connection.execute("BEGIN")
    try:
        found = connection.execute("PRAGMA user_version").fetchone()[0]
        check_version(found, path)
        if not is_sound(connection, found):
            return Loaded(Project(), ("The plan of its tables is damaged, or is not one of ours.",))
        return Reader(connection).load()
    finally:
        connection.execute("ROLLBACK")


def damaged(path: Path, loaded: Loaded) -> Opened:
    """Show what is undamaged, to read only."""
    log.warning("project %s is damaged: %d findings", loaded.project.identity, len(loaded.damage))
    copies = backups_of(path, loaded.project.identity) or backups_of(path)
    state = FileState(path, path.stem, DAMAGED.format(path.name), loaded.damage, copies)
    return Opened(loaded.project, state, None, path)


def hopeless(path: Path) -> Opened:
    return damaged(path, Loaded(Project(), ("Nothing in the file can be read.",)))


def check_header(path: Path) -> None:
    """Refuse what is no project file of ours before SQLite sees it."""
    if path.is_dir():
        raise UserError(
            f"{path.name} is a folder, no project. Choose a file that ends in .wireside."
        )
    try:
        with path.open("rb") as file:
            head = file.read(HEADER)
    except OSError as error:
        raise system_failure(error, path) from error
    if not head:
        raise NoProject(f"{path.name} is empty (0 bytes): there is no project in it.", path)
    if not head.startswith(MAGIC) or len(head) < HEADER:
        raise NoProject(
            f"{path.name} is no Wireside project, or its beginning is damaged. Projects end in .wireside;"
            " articles are added with File, Open articles.",
            path,
        )
    if int.from_bytes(head[APPLICATION_AT : APPLICATION_AT + 4], "big") != APPLICATION_ID:
        raise NoProject(
            f"{path.name} is a database of another program, or its beginning is damaged; it is no Wireside project.",
            path,
        )
    check_version(int.from_bytes(head[VERSION_AT : VERSION_AT + 4], "big"), path)


def check_version(found: int, path: Path) -> None:
    if found > version():
        raise NoProject(
            f"{path.name} was made by a newer version of Wireside (its format is {found}, this program knows {version()})."
            " Install the newest Wireside to open it.",
            path,
        )
    if found < 1:
        raise NoProject(f"{path.name} has no version: it is damaged, or was never finished.", path)
