"""What differs between two projects, as rows that are written and removed."""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop.storing.note_rows import TABLES
from desktop.storing.rows import Row, Table, row_digest, sum_bytes, text_bytes
from desktop.story.article import Article
from desktop.story.project import Project


class Change(NamedTuple):
    """One row to write (`after`) or to remove (`after` is None), with what it was."""

    table: Table
    before: Row | None
    after: Row | None


def differences(before: Project, after: Project) -> Iterator[Change]:
    """Give the rows that differ, removals first, those that name others before those that are named.

    Parts that are the same object are not looked at.
    """
    removed: list[Change] = []
    written: list[Change] = []
    for table in TABLES:
        if all(getattr(before, name) is getattr(after, name) for name in table.source):
            continue
        old, new = table.items(before), table.items(after)
        for key, item in old.items():
            if key not in new:
                removed.append(Change(table, table.row(item), None))
        for key, item in new.items():
            known = old.get(key)
            if known is item or known == item:
                continue
            row_before = None if known is None else table.row(known)
            row = table.row(item)
            if row != row_before:
                written.append(Change(table, row_before, row))
    yield from reversed(removed)
    yield from written


# --- writing them ---------------------------------------------------------------------------------

Sums = dict[str, tuple[int, bytes]]
"""How many rows a table has, and the sum of their digests."""


def stored_sums(connection: sqlite3.Connection) -> Sums:
    rows = connection.execute("SELECT name, rows, sum FROM digest")
    return {name: (count, total) for name, count, total in rows}


def apply(connection: sqlite3.Connection, changes: Sequence[Change], after: Project) -> Sums:
    """Write rows, the texts they need and the digests; return the digests. sqlite3.Error."""
    connection.execute("PRAGMA defer_foreign_keys = ON")
    numbers = {c.after[0] for c in changes if c.table.name == "article" and c.after is not None}
    for article in after.articles:
        if article.number in numbers:
            put_text(connection, article)
    sums = {
        name: (n, int.from_bytes(total, "big"))
        for name, (n, total) in stored_sums(connection).items()
    }
    for change in changes:
        count, total = sums.get(change.table.name, (0, 0))
        if change.before is not None:
            count -= 1
            total -= int.from_bytes(stored_digest(connection, change.table, change.before), "big")
        if change.after is not None:
            count += 1
            total += int.from_bytes(row_digest(change.after), "big")
        put_row(connection, change)
        sums[change.table.name] = count, total
    made = {name: (count, sum_bytes(total)) for name, (count, total) in sums.items()}
    for name in {change.table.name for change in changes}:
        connection.execute("INSERT OR REPLACE INTO digest VALUES (?, ?, ?)", (name, *made[name]))
    return made


def stored_digest(connection: sqlite3.Connection, table: Table, row: Row) -> bytes:
    """Return the digest that the file holds of a row: an older version wrote fewer facts in it."""
    where = " AND ".join(f"{name} = ?" for name in table.columns[: table.keys])
    query = f"SELECT sha256 FROM {table.name} WHERE {where}"  # noqa: S608  # our own names
    found: tuple[object] | None = connection.execute(query, row[: table.keys]).fetchone()
    return found[0] if found is not None and isinstance(found[0], bytes) else row_digest(row)


def put_row(connection: sqlite3.Connection, change: Change) -> None:
    """Write or remove a row. One that is there is updated, so that what names it is not looked for.

    The table has another name meanwhile: one of ours is called as SQLite calls the new row.
    """
    table, old, new = change
    key, rest = table.columns[: table.keys], (*table.columns[table.keys :], "sha256")
    if new is None:
        assert old is not None
        where = " AND ".join(f"{name} = ?" for name in key)
        connection.execute(f"DELETE FROM {table.name} WHERE {where}", old[: table.keys])  # noqa: S608  # our own names
        return
    places = ", ".join("?" * (len(table.columns) + 1))
    again = ", ".join(f"{name} = excluded.{name}" for name in rest)
    connection.execute(
        f"INSERT INTO {table.name} AS stored ({', '.join(table.columns)}, sha256) VALUES ({places})"  # noqa: S608  # our own names
        f" ON CONFLICT ({', '.join(key)}) DO UPDATE SET {again}",
        (*new, row_digest(new)),
    )


def put_text(connection: sqlite3.Connection, article: Article) -> None:
    row = (article.digest, text_bytes(article.text))
    connection.execute("INSERT OR IGNORE INTO text VALUES (?, ?)", row)
