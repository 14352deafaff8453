"""What is said when a project file cannot be read or written: what happened, and what to do."""

import errno
import logging
import sqlite3
from pathlib import Path

from desktop.story.errors import UserError, system_reason

log = logging.getLogger(__name__)


def said(error: sqlite3.Error | OSError, path: Path) -> UserError:
    """Turn an error while something was written into a sentence about a file."""
    if isinstance(error, OSError):
        return system_failure(error, path)
    return sentence(error, path, WRITING, OTHER)


def unreadable(error: sqlite3.Error, path: Path) -> UserError:
    """Turn an error while a file was opened into a sentence about it."""
    return sentence(error, path, READING, CLOSED)


def sentence(error: sqlite3.Error, path: Path, known: dict[int, str], other: str) -> UserError:
    code = code_of(error)
    if code not in known:
        log.warning("an error of SQLite that has no sentence: %d", code)
    return UserError(known.get(code, other), name=path.name)


def code_of(error: sqlite3.Error) -> int:
    """Return SQLite's primary code of an error (sqlite.org/rescode), 0 if it has none."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def is_damage(error: sqlite3.Error) -> bool:
    """Tell whether an error is the fault of what the file holds, and not of where it lies."""
    return code_of(error) not in PASSING


def system_failure(error: OSError, path: Path) -> UserError:
    if error.errno in FULL:
        return UserError(WRITING[sqlite3.SQLITE_FULL], name=path.name)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return UserError(
            "{name} cannot be read or written in {folder}: you have no permission there."
            " Choose another folder.",
            name=path.name,
            folder=path.parent,
        )
    if error.errno == errno.ENOENT:
        return UserError(
            "{name} is not there: it was moved, renamed or deleted. Look for it at {folder}.",
            name=path.name,
            folder=path.parent,
        )
    if error.errno == errno.ENAMETOOLONG:
        return UserError("{name} is too long a name. Choose a shorter one.", name=path.name)
    if error.errno in (errno.EISDIR, errno.ENOTDIR):
        return UserError("{path} is no place for a file. Choose another name or folder.", path=path)
    return UserError(
        "{name} cannot be read or written: {reason}. Try another folder.",
        name=path.name,
        reason=system_reason(error),
    )


FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG)
PASSING = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_READONLY,
    }
)
"""Codes of what may be over at another time or place."""
IN_USE = "{name} is in use by another program"
SPOILT = "{name} is damaged: the change was not made. Open it again to see what is damaged, and its backups."
WRITING = {
    sqlite3.SQLITE_FULL: "The disk with {name} is full: the change was not made. Make room on it, then try again.",
    sqlite3.SQLITE_READONLY: "{name} can only be read here: the change was not made. Save the project in another place.",
    sqlite3.SQLITE_IOERR: "The disk with {name} could not be written: the change was not made. Look whether the disk is full,"
    " or still there, or save the project in another place.",
    sqlite3.SQLITE_BUSY: IN_USE + ": the change was not made. Try again in a moment.",
    sqlite3.SQLITE_LOCKED: IN_USE + ": the change was not made. Try again in a moment.",
    sqlite3.SQLITE_CORRUPT: SPOILT,
    sqlite3.SQLITE_NOTADB: SPOILT,
    sqlite3.SQLITE_ERROR: SPOILT,  # a table is not there any more: the file was emptied
    sqlite3.SQLITE_CANTOPEN: "{name} cannot be opened: it was moved or deleted, or you have no permission for it.",
}
OTHER = (
    "{name} could not be read or written. Save the project in another place, then open it again."
)
READING = {
    sqlite3.SQLITE_FULL: "The disk with {name} is full, so the project cannot be opened. Make room on it, then try again.",
    sqlite3.SQLITE_READONLY: IN_USE
    + ", which is in the middle of a change. Try again in a moment.",
    sqlite3.SQLITE_IOERR: "The disk with {name} could not be read. Look whether it is still there, then open the project again.",
    sqlite3.SQLITE_BUSY: IN_USE + ". Try again in a moment.",
    sqlite3.SQLITE_LOCKED: IN_USE + ". Try again in a moment.",
    sqlite3.SQLITE_CANTOPEN: WRITING[sqlite3.SQLITE_CANTOPEN],
}
CLOSED = "{name} could not be opened. Copy it to another place, and try there."


def damaged_original(path: Path) -> UserError:
    return UserError(
        "The stored original in {name} is damaged, and is not shown. The text of the article is not touched by that;"
        " a backup of the project may have the original.",
        name=path.name,
    )
