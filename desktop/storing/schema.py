"""The tables of a project file, and the steps from each version of them to the next."""

import sqlite3
from contextlib import closing
from hashlib import sha256

APPLICATION_ID = 0x57495245
""""WIRE": what `file` and desktops tell a project by, at byte 68 of the file."""

PROJECT_1 = (
    "CREATE TABLE digest (name TEXT PRIMARY KEY, rows INTEGER NOT NULL, sum BLOB NOT NULL) STRICT",
    "CREATE TABLE original (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, data BLOB NOT NULL) STRICT",
    "CREATE TABLE text (sha256 TEXT PRIMARY KEY, data BLOB NOT NULL) STRICT",
    "CREATE TABLE project (id INTEGER PRIMARY KEY, value TEXT NOT NULL, sha256 BLOB NOT NULL) STRICT",
    "CREATE TABLE article (number INTEGER PRIMARY KEY, text TEXT NOT NULL REFERENCES text, "
    "original TEXT, newer_than INTEGER REFERENCES article, "
    "facts TEXT NOT NULL, passages TEXT NOT NULL, sha256 BLOB NOT NULL) STRICT",
    "CREATE TABLE story (number INTEGER PRIMARY KEY, place INTEGER NOT NULL, name TEXT NOT NULL, "
    "sha256 BLOB NOT NULL) STRICT",
    "CREATE TABLE story_article (story INTEGER NOT NULL REFERENCES story, "
    "article INTEGER NOT NULL REFERENCES article, place INTEGER NOT NULL, aside INTEGER NOT NULL, "
    "sha256 BLOB NOT NULL, PRIMARY KEY (story, article)) STRICT",
    "CREATE TABLE link (a INTEGER NOT NULL REFERENCES article, a_start INTEGER NOT NULL, "
    "a_end INTEGER NOT NULL, b INTEGER NOT NULL REFERENCES article, b_start INTEGER NOT NULL, "
    "b_end INTEGER NOT NULL, origin TEXT NOT NULL, by TEXT NOT NULL, at TEXT NOT NULL, "
    "sha256 BLOB NOT NULL, PRIMARY KEY (a, a_start, a_end, b, b_start, b_end)) STRICT",
    "CREATE TABLE absence (article INTEGER NOT NULL REFERENCES article, start INTEGER NOT NULL, "
    "end INTEGER NOT NULL, looked_in INTEGER NOT NULL REFERENCES article, by TEXT NOT NULL, "
    "at TEXT NOT NULL, sha256 BLOB NOT NULL, PRIMARY KEY (article, start, end, looked_in)) STRICT",
    "CREATE TABLE copies (articles TEXT PRIMARY KEY, is_copy INTEGER NOT NULL, by TEXT NOT NULL, "
    "at TEXT NOT NULL, sha256 BLOB NOT NULL) STRICT",
    "CREATE TABLE statement (number INTEGER PRIMARY KEY, passages TEXT NOT NULL, "
    "sha256 BLOB NOT NULL) STRICT",
)
"""An article may name an original that is not kept any more (it was damaged): that is no reference.

Every table but `digest`, `original` and `text` has the SHA-256 of each row in its last column."""

ROOM_2 = (
    "CREATE TABLE code (number INTEGER PRIMARY KEY, value TEXT NOT NULL, sha256 BLOB NOT NULL) STRICT",
    "CREATE TABLE annotation (number INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES article, "
    "value TEXT NOT NULL, sha256 BLOB NOT NULL) STRICT",
    "CREATE TABLE pin (number INTEGER PRIMARY KEY, value TEXT NOT NULL, sha256 BLOB NOT NULL) STRICT",
    "CREATE TABLE quote_correction (number INTEGER PRIMARY KEY, article INTEGER NOT NULL "
    "REFERENCES article, value TEXT NOT NULL, sha256 BLOB NOT NULL) STRICT",
)
"""Room for what a reader will attach: codebook, annotations, pins, corrections of quotes."""

SAID_3 = (
    "CREATE TABLE kept (passages TEXT PRIMARY KEY, by TEXT NOT NULL, at TEXT NOT NULL, "
    "sha256 BLOB NOT NULL) STRICT",
    "CREATE TABLE finding (kind TEXT NOT NULL, spans TEXT NOT NULL, state TEXT NOT NULL, "
    "by TEXT NOT NULL, at TEXT NOT NULL, sha256 BLOB NOT NULL, PRIMARY KEY (kind, spans)) STRICT",
)
"""What a reader says of statements and findings."""

QUOTES_4 = (
    "CREATE TABLE quote (number INTEGER PRIMARY KEY, article INTEGER NOT NULL, "
    "start INTEGER NOT NULL, end INTEGER NOT NULL, sha256 BLOB NOT NULL) STRICT",
    "CREATE TABLE utterance (a INTEGER NOT NULL REFERENCES article, a_start INTEGER NOT NULL, "
    "a_end INTEGER NOT NULL, b INTEGER NOT NULL REFERENCES article, b_start INTEGER NOT NULL, "
    "b_end INTEGER NOT NULL, is_same INTEGER NOT NULL, by TEXT NOT NULL, at TEXT NOT NULL, "
    "sha256 BLOB NOT NULL, PRIMARY KEY (a, a_start, a_end, b, b_start, b_end)) STRICT",
)
"""The numbers of quotes, and what a reader says of quotes of two articles.

A number stays with its quote when the article is taken away: it may come back by an undo."""

LOG_5 = (
    "CREATE TABLE imported (number INTEGER PRIMARY KEY, value TEXT NOT NULL, "
    "sha256 BLOB NOT NULL) STRICT",
    "CREATE TABLE excluded (entry INTEGER PRIMARY KEY, by TEXT NOT NULL, at TEXT NOT NULL, "
    "why TEXT NOT NULL, sha256 BLOB NOT NULL) STRICT",
)
"""The import log, and what of it a person left out."""

NOTES_6 = (
    "DROP TABLE code",
    "DROP TABLE annotation",
    "DROP TABLE pin",
    "CREATE TABLE code (number INTEGER PRIMARY KEY, place INTEGER NOT NULL, value TEXT NOT NULL, "
    "sha256 BLOB NOT NULL) STRICT",
    "CREATE TABLE annotation (number INTEGER PRIMARY KEY, value TEXT NOT NULL, "
    "sha256 BLOB NOT NULL) STRICT",
    "CREATE TABLE brief (number INTEGER PRIMARY KEY, place INTEGER NOT NULL, name TEXT NOT NULL, "
    "sha256 BLOB NOT NULL) STRICT",
    "CREATE TABLE pin (number INTEGER PRIMARY KEY, brief INTEGER NOT NULL REFERENCES brief, "
    "place INTEGER NOT NULL, value TEXT NOT NULL, sha256 BLOB NOT NULL) STRICT",
    "CREATE TABLE coding (article INTEGER PRIMARY KEY REFERENCES article, progress TEXT NOT NULL, "
    "by TEXT NOT NULL, at TEXT NOT NULL, sha256 BLOB NOT NULL) STRICT",
)
"""Codebook, annotations, briefs. Those that there was room for were never written: a note may be on
several articles, or on none."""

SEARCHES_7 = (
    "CREATE TABLE saved_search (number INTEGER PRIMARY KEY, place INTEGER NOT NULL, "
    "value TEXT NOT NULL, looked TEXT NOT NULL, seen TEXT NOT NULL, sha256 BLOB NOT NULL) STRICT",
)
"""Searches that were saved, and what they found when somebody last looked."""

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    PROJECT_1,
    ROOM_2,
    SAID_3,
    QUOTES_4,
    LOG_5,
    NOTES_6,
    SEARCHES_7,
)
"""The statements that lead from version n (`user_version`) to n + 1; a new file takes them all."""


def version() -> int:
    """Return the version this program writes."""
    return len(MIGRATIONS)


def migrate(connection: sqlite3.Connection, start: int) -> None:
    """Bring a file from version `start` to the newest, all steps in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statements in MIGRATIONS[start:]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {version()}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def plan(connection: sqlite3.Connection) -> list[tuple[object, ...]]:
    query = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"
    return connection.execute(query).fetchall()


KNOWN = {7: "fb9332167c08ef591228e390c4605adbeaaeeb188786dd056aee6f8e0eb29e25"}
"""SHA-256 of the plan of a file that was made with that version, not brought up to it: the usual one.

Making our tables to compare with takes some milliseconds of a start; tests/storing/test_migrations.py
says when a digest has to be renewed.
"""


def digest_of(found: list[tuple[object, ...]]) -> str:
    return sha256(repr(found).encode("utf-8", "backslashreplace")).hexdigest()


def is_sound(connection: sqlite3.Connection, of_version: int) -> bool:
    """Tell whether the file has exactly our tables: no trigger, no view, nothing added."""
    if digest_of(plan(connection)) == KNOWN.get(of_version):
        return True
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as ours:
        for statements in MIGRATIONS[:of_version]:
            for statement in statements:
                ours.execute(statement)
        return plan(connection) == plan(ours)
