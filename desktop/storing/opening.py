"""Open a project file: to write if nobody else does, otherwise to read, and never to make it worse."""

import errno
import logging
import os
import sqlite3
import time
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from desktop.storing.backups import backups_of, is_copied, make_backup
from desktop.storing.checking import Loaded, Reader
from desktop.storing.connecting import connect, real, transaction
from desktop.storing.failures import code_of, is_damage, system_failure, unreadable
from desktop.storing.folders import private_file
from desktop.storing.header import (
    NoProject,
    check_beside,
    check_header,
    check_owner,
    check_version,
)
from desktop.storing.lock import Lock
from desktop.storing.project_file import ProjectFile, discard, new_identity, part_of
from desktop.storing.recovered import Recovered, remove_stale
from desktop.storing.schema import is_sound, migrate, version
from desktop.storing.state import FileState
from desktop.story.errors import Sentence, UserError, system_reason
from desktop.story.project import Project

log = logging.getLogger(__name__)

WAIT, PAUSE = 8.0, 0.1
"""Seconds a file that is being written by its holder is tried again, and between two tries."""
ELSEWHERE = (
    "This project is open in another window. It can be read here, as it was when it was opened."
)
ONLY_READ = "The project is only read."
READ_ONLY = (
    "{name} lies where nothing can be written. It can be read here; save the project in another place"
    " to change it."
)
NAMELESS = (
    "The name of {name} is too long to be changed there. It can be read here; save the project under a"
    " shorter name to change it."
)
DAMAGED = (
    "{name} is damaged. What is not damaged can be read here; the file itself is left as it is."
)
OLDER = (
    "{name} was made by an older version of Wireside, and could not be brought up to date with a copy of it"
    " kept; it is as it was. Make room on the disk with your own files, then open it again."
)
PLAN = "The plan of its tables is damaged, or is not one of ours."
UNREADABLE = Loaded(Project(), (Sentence("Nothing in the file can be read."),))


class Opened(NamedTuple):
    """What came of opening a file. `file` is None if it can only be read.

    `source` is where original bytes are read: the file, or the copy that `folder` holds.
    """

    project: Project
    state: FileState
    file: ProjectFile | None
    source: Path
    folder: Recovered | None = None

    def close(self) -> None:
        """Let go of the file, or of the copy."""
        if self.file is not None:
            self.file.close()
        if self.folder is not None:
            self.folder.close()


def open_project(path: Path) -> Opened:
    """Read and check a project file; UserError, which names it, if there is nothing to show or offer.

    Cost: all rows are read and hashed. Nobody but the holder of the lock changes the file.
    """
    remove_stale()
    path = real(path)
    try:
        return open_as_may_be(path)
    except NoProject as error:
        if not error.backups:
            raise
        return damaged(path, Loaded(Project(), (error.sentence,)))


def open_as_may_be(path: Path) -> Opened:
    """Open a project to write if it is ours to write, otherwise to read."""
    lock = Lock(path)
    if not os.path.lexists(lock.path):  # then nobody has it open, not even this process
        check_header(path)
    check_beside(path)
    try:
        is_ours = lock.acquire()
    except OSError as error:
        reason = NAMELESS if error.errno == errno.ENAMETOOLONG else READ_ONLY
        return open_to_read(path, Sentence(reason, name=path.name), waits=False)
    if not is_ours:
        return open_to_read(path, Sentence(ELSEWHERE), waits=True)
    opened = None
    try:
        check_header(path)
        opened = open_to_write(path, lock)
    finally:
        if opened is None or opened.file is None:
            lock.release()
    return opened


def read_project(path: Path) -> Opened:
    """Read a project that stays as it is, whoever has it open; no lock is taken and nothing is written.

    Not to be called while this process has the file open, for check_header's reason.
    """
    path = real(path)
    check_header(path)
    check_beside(path)
    return open_to_read(path, Sentence(ONLY_READ), waits=Lock(path).is_taken())


def read_backup(path: Path) -> Opened:
    """Read a backup, which stays what it is; NoProject if it is damaged, too."""
    check_header(path)
    found = open_to_read(path, Sentence(READ_ONLY, name=path.name), waits=False)
    if found.state.damage:
        raise NoProject("This backup is damaged, too. Choose another one.", path)
    return found


# --- to write -----------------------------------------------------------------------------------


def open_to_write(path: Path, lock: Lock) -> Opened:
    """Open a file that is ours; one that is damaged or cannot be written, to read only."""
    connection = file = None
    try:
        connection = connect(path, "rw")
        with transaction(connection):
            pass  # an unfinished change is taken back now
        loaded = read(connection, path)
        if loaded.damage:
            return damaged(path, loaded)
        try_to_write(connection)
        if not loaded.is_newest:
            bring_up(connection, path, loaded.project)
        file = ProjectFile(path, connection, lock)
        project = with_own_identity(file, loaded.project)
    except sqlite3.DatabaseError as error:
        if code_of(error) in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
            return open_to_read(path, Sentence(READ_ONLY, name=path.name), waits=False)
        if is_damage(error):
            return damaged(path, UNREADABLE)
        raise unreadable(error, path) from error
    finally:
        if file is None and connection is not None:
            connection.close()
    with suppress(OSError):  # a disk may have no modes; then its folder says who reads
        private_file(path)
        discard(part_of(path))
    return Opened(project, FileState(path, path.stem), file, path)


def try_to_write(connection: sqlite3.Connection) -> None:
    """Begin a change and give it up: sqlite3.OperationalError if the file or a journal cannot be written.

    SQLite opens a file that it may not write to read, and says so only now.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute(f"PRAGMA user_version = {version_of(connection)}")
    finally:
        connection.execute("ROLLBACK")


def bring_up(connection: sqlite3.Connection, path: Path, project: Project) -> None:
    """Keep a copy of an older version of the file, then bring it up to date."""
    start = version_of(connection)
    try:
        make_backup(path, project.identity, len(project.articles), f"version{start}")
        migrate(connection, start)
    except (OSError, sqlite3.Error) as error:
        log.warning("a project of version %d was not brought up to date", start)
        raise UserError(OLDER, name=path.name) from error


def with_own_identity(file: ProjectFile, project: Project) -> Project:
    """Give a file that was copied from another project an identity of its own.

    Otherwise forgetting one of them would remove the backups and caches of the other.
    """
    if not is_copied(file.path, project.identity):
        return project
    named = replace(project, identity=new_identity())
    file.write(project, named)
    return named


# --- to read ------------------------------------------------------------------------------------


def open_to_read(path: Path, reason: str, *, waits: bool) -> Opened:
    """Read a file that we may not change, in one transaction."""
    end = time.monotonic() + WAIT
    while True:
        try:
            with closing(connect(path, "ro")) as connection:
                loaded = read(connection, path)
        except sqlite3.DatabaseError as error:
            if is_damage(error):
                return damaged(path, UNREADABLE)
            is_hot = code_of(error) in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN)
            if is_hot and not waits:
                return open_copy(path, reason)
            if time.monotonic() > end:
                raise unreadable(error, path) from error
            time.sleep(PAUSE)  # its holder is about to write, or to take back an unfinished change
            continue
        if loaded.damage:
            return damaged(path, loaded)
        return Opened(loaded.project, FileState(path, path.stem, reason, waits=waits), None, path)


def open_copy(path: Path, reason: str) -> Opened:
    """Read a file with an unfinished change on a medium that cannot be written: recover a copy."""
    try:
        copy = Recovered(path)
    except FileNotFoundError as error:
        raise system_failure(error, path) from error
    except OSError as error:
        raise UserError(
            "{name} has an unfinished change, and lies where nothing can be written. A copy of it could not be"
            " made ({reason}). Copy it, with {name}-journal, to another folder, and open it there.",
            name=path.name,
            reason=system_reason(error),
        ) from error
    except sqlite3.DatabaseError:
        return damaged(path, UNREADABLE)
    found = open_to_read(copy.path, reason, waits=False)
    return found._replace(state=found.state._replace(path=path), folder=copy)


def read(connection: sqlite3.Connection, path: Path) -> Loaded:
    """Read everything in one transaction; nothing of a file whose tables are not exactly ours.

    sqlite3.DatabaseError if not even its plan can be read. What is of an older version is brought
    up to date in memory.
    """
    connection.execute("BEGIN")
    try:
        check_owner(connection.execute("PRAGMA application_id").fetchone()[0], path)
        found = version_of(connection)
        check_version(found, path)
        if not is_sound(connection, found):
            return Loaded(Project(), (Sentence(PLAN),))
        if found == version():
            return Reader(connection).load()
        with closing(brought_up(connection, found, path)) as newest:
            return Reader(newest).load()._replace(is_newest=False)
    finally:
        connection.execute("ROLLBACK")


def brought_up(connection: sqlite3.Connection, found: int, path: Path) -> sqlite3.Connection:
    """Copy a file of an older version into memory and bring that up to date."""
    newest = sqlite3.connect(":memory:", isolation_level=None)
    connection.backup(newest)
    try:
        migrate(newest, found)
    except sqlite3.Error as error:
        newest.close()
        raise UserError(OLDER, name=path.name) from error
    return newest


def version_of(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def damaged(path: Path, loaded: Loaded) -> Opened:
    """Show what is undamaged, to read only."""
    log.warning("project %s is damaged: %d findings", loaded.project.identity, len(loaded.damage))
    copies = backups_of(path, loaded.project.identity) or backups_of(path)
    state = FileState(path, path.stem, Sentence(DAMAGED, name=path.name), loaded.damage, copies)
    return Opened(loaded.project, state, None, path)
