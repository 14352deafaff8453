"""What is looked at before SQLite sees a file: whether it is a project of ours, and what lies beside it."""

import errno
from pathlib import Path

from desktop.storing.backups import backups_of
from desktop.storing.connecting import beside
from desktop.storing.failures import system_failure
from desktop.storing.schema import APPLICATION_ID, version
from desktop.storing.state import Backup
from desktop.story.errors import UserError

MAGIC = b"SQLite format 3\0"
FORMATS_AT, VERSION_AT, APPLICATION_AT, HEADER = 18, 60, 68, 100
"""Places of the two numbers of the format (1 = with a journal), of `user_version` and of
`application_id` in the header, and its size (sqlite.org/fileformat2 §1.3)."""
JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
TAIL = 16
"""Bytes at the end of a journal that names another one: length, checksum, JOURNAL_MAGIC."""


class NoProject(UserError):
    """A file that holds no project that can be shown; `backups` were made of what it held once."""

    def __init__(self, template: str, path: Path) -> None:
        super().__init__(template, name=path.name)
        self.path = path
        self.backups: tuple[Backup, ...] = backups_of(path)


def check_header(path: Path) -> None:
    """Refuse what is no project file of ours before SQLite sees it.

    Not to be called while this process has the file open: closing it would end SQLite's locks
    (sqlite.org/howtocorrupt §2.2).
    """
    if path.exists() and not path.is_file():
        raise UserError(
            "{name} is a folder or a device, no project. Choose a file that ends in .wireside.",
            name=path.name,
        )
    try:
        with path.open("rb") as file:
            head = file.read(HEADER)
    except OSError as error:
        raise system_failure(error, path) from error
    if not head:
        raise NoProject("{name} is empty (0 bytes): there is no project in it.", path)
    if not head.startswith(MAGIC) or len(head) < HEADER:
        raise NoProject(
            "{name} is no Wireside project, or its beginning is damaged. Projects end in .wireside;"
            " articles are added with File, Open articles.",
            path,
        )
    check_owner(int.from_bytes(head[APPLICATION_AT : APPLICATION_AT + 4], "big"), path)
    check_version(int.from_bytes(head[VERSION_AT : VERSION_AT + 4], "big"), path)
    if head[FORMATS_AT : FORMATS_AT + 2] != b"\1\1":
        raise NoProject(
            "The beginning of {name} is damaged, or was changed by another program.", path
        )


def check_owner(found: int, path: Path) -> None:
    if found != APPLICATION_ID:
        raise NoProject(
            "{name} is a database of another program, or its beginning is damaged; it is no Wireside project.",
            path,
        )


def check_version(found: int, path: Path) -> None:
    if found > version():
        raise UserError(
            "{name} was made by a newer version of Wireside (its format is {found}, this program knows {known})."
            " Install the newest Wireside to open it.",
            name=path.name,
            found=found,
            known=version(),
        )
    if found < 1:
        raise NoProject("{name} has no version: it is damaged, or was never finished.", path)


def check_beside(path: Path) -> None:
    """Refuse a file beside which lies what we never write, and SQLite would obey.

    A journal can name another one, a file anywhere; SQLite deletes that one when it has taken the
    change back. A project that came from a stranger could have any file deleted so.
    """
    for ending in ("-journal", "-wal"):
        other = beside(path, ending)
        try:
            is_foreign = names_another(other) if ending == "-journal" else other.stat().st_size > 0
        except OSError as error:
            if error.errno in (errno.ENOENT, errno.ENAMETOOLONG):
                continue
            raise system_failure(error, other) from error
        if is_foreign:
            raise UserError(
                "{other} lies beside {name}, and was written by another program. Move it to another"
                " folder, then open the project again.",
                other=other.name,
                name=path.name,
            )


def names_another(journal: Path) -> bool:
    """Tell whether a journal ends in the name of another one (sqlite.org/fileformat2 §3)."""
    with journal.open("rb") as file:
        size = file.seek(0, 2)
        if size < TAIL:
            return False
        file.seek(size - TAIL)
        end = file.read(TAIL)
    return end.endswith(JOURNAL_MAGIC) and int.from_bytes(end[:4], "big") > 0
