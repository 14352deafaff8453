"""What is said when a project file cannot be read or written: what happened, and what to do."""

import errno
import sqlite3
from pathlib import Path

from desktop.story.errors import UserError


def said(error: sqlite3.Error | OSError, path: Path) -> UserError:
    """Turn an error of SQLite or of the system into a sentence about a file."""
    if isinstance(error, OSError):
        return system_failure(error, path)
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return UserError(SENTENCES.get(code, OTHER).format(path.name))


def system_failure(error: OSError, path: Path) -> UserError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return UserError(SENTENCES[sqlite3.SQLITE_FULL].format(path.name))
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return UserError(
            f"{path.name} cannot be written in {path.parent}: you have no permission there. Choose another folder."
        )
    if error.errno == errno.ENOENT:
        return UserError(
            f"{path.name} is not there: it was moved, renamed or deleted. Look for it at {path.parent}."
        )
    reason = (error.strerror or "unknown reason").lower()
    return UserError(f"{path.name} cannot be read or written: {reason}. Try another folder.")


SENTENCES = {
    sqlite3.SQLITE_FULL: "The disk with {} is full: the change was not made. Make room on it, then try again.",
    sqlite3.SQLITE_READONLY: "{} can only be read here: the change was not made. Save the project in another place.",
    sqlite3.SQLITE_IOERR: "The disk with {} could not be written: the change was not made. Look whether the disk is full,"
    " or still there, or save the project in another place.",
    sqlite3.SQLITE_BUSY: "{} is in use by another program: the change was not made. Try again in a moment.",
    sqlite3.SQLITE_LOCKED: "{} is in use by another program: the change was not made. Try again in a moment.",
    sqlite3.SQLITE_CORRUPT: "{} is damaged: the change was not made. Open it again to see what is damaged, and its backups.",
    sqlite3.SQLITE_NOTADB: "{} is damaged: the change was not made. Open it again to see what is damaged, and its backups.",
    sqlite3.SQLITE_CANTOPEN: "{} cannot be opened: it was moved or deleted, or you have no permission for it.",
}
OTHER = "{} could not be read or written. Save the project in another place, then open it again."


def damaged_original(path: Path) -> UserError:
    return UserError(
        f"The stored original in {path.name} is damaged, and is not shown. The text of the article is not touched by that;"
        " a backup of the project may have the original."
    )
